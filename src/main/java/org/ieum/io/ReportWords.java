package org.ieum.io;

import java.util.LinkedHashMap;
import java.util.Map;

/** Texts that come again and again, each kept once and called by its number. */
final class ReportWords {
    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    int number(String words) {
        Integer known = numbers.putIfAbsent(words, numbers.size());
        return known == null ? numbers.size() - 1 : known;
    }

    Iterable<String> all() {
        return numbers.keySet();
    }
}
