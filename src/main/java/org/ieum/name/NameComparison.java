package org.ieum.name;

import java.util.Arrays;
import java.util.List;
import org.ieum.name.NameMatch.Verdict;

/** The comparison of whole names. */
final class NameComparison {
    private NameComparison() {}

    static NameMatch compare(String korean, String latin) {
        List<String> ko = words(korean);
        List<String> en = words(latin);
        double best = 0;
        for (String k : ko) {
            for (String e : en) {
                best = Math.max(best, Similarity.of(k, e));
            }
        }
        Verdict verdict = best >= Names.THRESHOLD ? Verdict.VARIANT : Verdict.OTHER;
        return new NameMatch(best, verdict, korean + " / " + latin);
    }

    static NameMatch compareLatin(String a, String b) {
        boolean same = LatinLetters.fold(a).equals(LatinLetters.fold(b));
        return new NameMatch(same ? 1 : 0, same ? Verdict.SAME : Verdict.OTHER, a + " / " + b);
    }

    private static List<String> words(String name) {
        return Arrays.stream(name.split("\\s+")).filter(w -> !w.isEmpty()).toList();
    }
}
