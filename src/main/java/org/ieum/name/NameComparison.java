package org.ieum.name;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ieum.name.NameMatch.Verdict;

/**
 * Compares a whole name in Korean with one in Latin letters, in this order: as a Korean name (family name from the table,
 * given name by syllable), as Chinese characters, word by word in any order, and run together.
 */
final class NameComparison {
    /** Given names spelled at this cost or less are spelled as usual. */
    private static final float USUAL = 0.35f;

    /** Up to here the spelling is odd, but no other name is likelier. */
    private static final float ODD = 0.7f;

    /** Chinese names that begin like Korean ones, 왕치산 = Wang Qishan, must agree this well. */
    private static final double SURE = 0.9;

    private static final double FULL_FOR_PART = 0.7;
    private static final double FAMILY_NAME_ONLY = 0.6;
    private static final int LONGEST_GIVEN = 2;

    private NameComparison() {}

    static NameMatch compare(String korean, String latin) {
        List<String> ko = NameWords.korean(korean);
        List<String> en = NameWords.latin(latin);
        if (ko.isEmpty() || en.isEmpty()) {
            return other(0, "no name to compare");
        }
        return asKorean(ko, en)
                .or(() -> asChinese(ko, en))
                .or(() -> together(ko, en, haveOneSurname(ko, en) ? SURE : Names.THRESHOLD))
                .orElseGet(() -> wordByWord(ko, en));
    }

    private static Optional<NameMatch> asKorean(List<String> ko, List<String> en) {
        String name = String.join(" ", ko);
        if (ko.size() > 2 || !ko.stream().allMatch(Hangul::isWord)) {
            return Optional.empty();
        }
        if (Surnames.STANDARD.contains(name)) {
            return familyName(name, en);
        }
        List<String> parts = Surnames.STANDARD.split(name);
        boolean korean = parts.size() == 2 && Surnames.STANDARD.contains(parts.get(0));
        return korean ? fullName(parts.get(0), parts.get(1), en) : Optional.empty();
    }

    private static Optional<NameMatch> familyName(String surname, List<String> en) {
        if (en.size() == 1) {
            return isSurname(surname, en.get(0))
                    ? Optional.of(new NameMatch(1, Verdict.SAME, surname + " = " + en.get(0)))
                    : Optional.empty();
        }
        return isSurname(surname, en.get(0)) || isSurname(surname, en.get(en.size() - 1))
                ? Optional.of(new NameMatch(FAMILY_NAME_ONLY, Verdict.VARIANT, "family name alone: " + surname))
                : Optional.empty();
    }

    private static Optional<NameMatch> fullName(String surname, String given, List<String> en) {
        if (en.size() == 1) {
            return oneWord(surname, given, en.get(0));
        }
        int last = en.size() - 1;
        Optional<NameMatch> familyFirst = parts(surname, given, en.get(0), String.join("", en.subList(1, last + 1)));
        return familyFirst.isPresent()
                ? familyFirst
                : parts(surname, given, en.get(last), String.join("", en.subList(0, last)));
    }

    private static Optional<NameMatch> parts(String surname, String given, String family, String rest) {
        if (!isSurname(surname, family)) {
            return Optional.empty();
        }
        String words = surname + given + " = " + family + " " + rest;
        float cost = KoreanSpeller.cost(given, rest);
        if (cost <= USUAL) {
            return Optional.of(new NameMatch(1 - cost / 2, Verdict.SAME, words));
        }
        float across = KoreanSpeller.costAcrossTheBorder(given, rest);
        if (Math.min(cost, across) <= (across < cost ? USUAL : ODD)) {
            String why = across < cost ? "other first sound: " : "unusual spelling: ";
            return Optional.of(new NameMatch(FULL_FOR_PART, Verdict.VARIANT, why + words));
        }
        return Optional.empty();
    }

    private static Optional<NameMatch> oneWord(String surname, String given, String word) {
        if (surname.length() == 1 && KoreanMentions.isForeign(given)) {
            return Optional.empty();
        }
        if (isSurname(surname, word)) {
            return Optional.of(new NameMatch(FAMILY_NAME_ONLY, Verdict.VARIANT, "family name alone: " + word));
        }
        for (int cut = 1; cut < word.length() && given.length() <= LONGEST_GIVEN; cut++) {
            Optional<NameMatch> found = parts(surname, given, word.substring(0, cut), word.substring(cut));
            found = found.isPresent() ? found : parts(surname, given, word.substring(cut), word.substring(0, cut));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** Then the given name has been looked at already: 김관진 is not Kim Kwang-jin, alike as they sound. */
    private static boolean haveOneSurname(List<String> ko, List<String> en) {
        List<String> parts = Surnames.STANDARD.split(String.join(" ", ko));
        return parts.size() == 2
                && (isSurname(parts.get(0), en.get(0)) || isSurname(parts.get(0), en.get(en.size() - 1)));
    }

    private static boolean isSurname(String surname, String folded) {
        return Surnames.STANDARD.isSpelled(surname, folded);
    }

    private static Optional<NameMatch> asChinese(List<String> ko, List<String> en) {
        if (!ko.stream().allMatch(NameWords::isHan)) {
            return Optional.empty();
        }
        String sound = Transcriptions.pinyin(String.join("", ko));
        return NameWords.rotations(en).contains(sound)
                ? Optional.of(new NameMatch(1, Verdict.SAME, String.join("", ko) + " is read " + sound))
                : Optional.of(other(0, String.join("", ko) + " is read " + sound + " in Mandarin"));
    }

    /** 마오쩌둥 and Mao Zedong: one word here, several there. */
    private static Optional<NameMatch> together(List<String> ko, List<String> en, double threshold) {
        String all = String.join("", ko);
        if (ko.size() == en.size() || !Hangul.isWord(all) || all.length() > Similarity.LONGEST_HANGUL) {
            return Optional.empty();
        }
        double best = 0;
        for (String form : NameWords.rotations(en)) {
            best = Math.max(best, wordLikeness(all, form));
        }
        return best >= threshold
                ? Optional.of(new NameMatch(best, Verdict.SAME, all + " = " + String.join(" ", en)))
                : Optional.empty();
    }

    private static NameMatch wordByWord(List<String> ko, List<String> en) {
        Map<String, String> pairs = new LinkedHashMap<>();
        List<String> left = new ArrayList<>(en);
        double sum = 0;
        for (String word : ko) {
            String partner = best(word, left);
            double likeness = partner.isEmpty() ? 0 : wordLikeness(word, partner);
            if (likeness >= Names.THRESHOLD) {
                pairs.put(word, partner);
                left.remove(partner);
                sum += likeness;
            }
        }
        return verdict(ko, en, pairs, pairs.isEmpty() ? 0 : sum / pairs.size());
    }

    private static String best(String word, List<String> candidates) {
        String best = "";
        double most = 0;
        for (String candidate : candidates) {
            double likeness = wordLikeness(word, candidate);
            if (likeness > most) {
                most = likeness;
                best = candidate;
            }
        }
        return best;
    }

    private static NameMatch verdict(List<String> ko, List<String> en, Map<String, String> pairs, double mean) {
        int found = pairs.size();
        String words = pairs.toString().replace("{", "").replace("}", "").replace("=", " = ");
        if (found == 0) {
            return other(0, String.join(" ", ko) + " does not sound like " + String.join(" ", en));
        }
        if (found == ko.size() && found == en.size()) {
            return new NameMatch(mean, Verdict.SAME, words);
        }
        if (found == ko.size() || found == en.size()) {
            return new NameMatch(mean * FULL_FOR_PART, Verdict.VARIANT, "a part of the name alone: " + words);
        }
        return other(mean * found / (2.0 * Math.max(ko.size(), en.size())), "no more than " + words + " agrees");
    }

    /** Inside names even short words count, as long as they agree in full. */
    private static double wordLikeness(String hangul, String folded) {
        if (!Hangul.isWord(hangul) || hangul.length() > Similarity.LONGEST_HANGUL) {
            return hangul.equalsIgnoreCase(folded) ? 1 : 0;
        }
        if (folded.length() > Similarity.LONGEST_LATIN) {
            return 0;
        }
        double raw = Similarity.raw(hangul, folded);
        boolean japanese = raw > 0 && raw < 1 && hangul.equals(Transcriptions.japaneseInHangul(folded));
        return japanese ? 1 : raw;
    }

    static NameMatch other(double score, String reason) {
        return new NameMatch(score, Verdict.OTHER, reason);
    }
}
