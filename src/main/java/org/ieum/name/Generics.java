package org.ieum.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Words that say what kind of thing a name names, 한강 and Han River, 삼성전자 and Samsung Electronics. */
final class Generics {
    static final Generics STANDARD = new Generics();

    private static final int LONGEST = 4;

    private final Map<String, List<String>> english = new HashMap<>();
    private final Set<String> silent = Tables.words("company-words-en.txt");

    /** What is left of the Korean and of the Latin words of a name without its generic word. */
    record Bare(List<String> korean, List<String> latin) {}

    private Generics() {
        Tables.rows("generic-words.tsv").forEach(row -> english.put(row.get(0), row.subList(1, row.size())));
    }

    /** Words without those that say nothing, unless nothing else is there. */
    List<String> telling(List<String> latin) {
        List<String> left =
                latin.stream().filter(word -> !silent.contains(word)).toList();
        return left.isEmpty() ? latin : left;
    }

    /** The name without the longest generic word that ends the Korean form and stands in the Latin one; empty if none does. */
    Optional<Bare> strip(List<String> korean, List<String> latin) {
        String last = korean.get(korean.size() - 1);
        for (int length = Math.min(LONGEST, last.length()); length > 0; length--) {
            List<String> words = english.getOrDefault(last.substring(last.length() - length), List.of());
            List<String> left = new ArrayList<>(korean.subList(0, korean.size() - 1));
            if (length < last.length()) {
                left.add(last.substring(0, last.length() - length));
            }
            List<String> rest =
                    latin.stream().filter(word -> !words.contains(word)).toList();
            if (!left.isEmpty() && !rest.isEmpty() && rest.size() < latin.size()) {
                return Optional.of(new Bare(left, rest));
            }
        }
        return Optional.empty();
    }
}
