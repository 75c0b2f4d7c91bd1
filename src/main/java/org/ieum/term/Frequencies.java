package org.ieum.term;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.ieum.text.Sentence;

/**
 * How often expressions occur in a text, whatever their case: Korean ones with anything behind them, English ones also
 * with an s.
 */
final class Frequencies {
    private final String text;
    private final Map<String, Integer> counts = new HashMap<>();

    Frequencies(List<Sentence> sentences) {
        text = sentences.stream()
                .map(sentence -> sentence.text().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("\n"));
    }

    int of(String expression) {
        return counts.computeIfAbsent(expression.toLowerCase(Locale.ROOT), this::count);
    }

    private int count(String wanted) {
        int count = 0;
        for (int at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length())) {
            count += isWord(at, at + wanted.length()) ? 1 : 0;
        }
        return count;
    }

    private boolean isWord(int start, int end) {
        boolean begins = start == 0 || !Letters.isLetter(text.charAt(start - 1));
        boolean korean = Letters.isHangul(text.charAt(end - 1));
        return begins && (korean || end == text.length() || isEnd(text.charAt(end)));
    }

    private static boolean isEnd(char next) {
        return next == 's' || !Letters.isLetter(next);
    }
}
