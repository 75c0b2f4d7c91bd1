package org.ieum.name;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ieum.name.NameMatch.Verdict;
import org.ieum.text.Hangul;

/**
 * Compares a whole name in Korean with one in Latin letters. The first of these that has an answer gives it: the name of a
 * Korean, spelled-out letters, a Chinese name, all words run together, a name without its generic word, word by word.
 */
final class NameComparison {
    /** From here on a word of so many syllables is the other one; the longer it is, the less is left to chance. */
    private static final double[] ALIKE = {1, 0.85, 0.85, 0.8, 0.77};

    /** Beside a word that is the other one, a neighbour may be further off: 호날두 in Cristiano Ronaldo. */
    private static final double LIKELY = 0.5;

    private static final double FULL_FOR_PART = 0.7;

    private NameComparison() {}

    static NameMatch compare(String korean, String latin) {
        List<String> ko = NameWords.korean(korean);
        NameMatch match = compareWords(ko, latin);
        List<String> titled = NameWords.withTitles(korean);
        return match.verdict() != Verdict.OTHER || titled.equals(ko) ? match : best(match, compareWords(titled, latin));
    }

    private static NameMatch best(NameMatch a, NameMatch b) {
        return b.score() > a.score() ? b : a;
    }

    private static NameMatch compareWords(List<String> ko, String latin) {
        String all = String.join("", ko);
        String han = String.join("", NameWords.korean(latin));
        if (NameWords.isHan(han)) {
            return hangulAndHan(all, han);
        }
        List<String> en = NameWords.latin(latin);
        if (ko.isEmpty() || en.isEmpty()) {
            return other(0, "no name to compare");
        }
        return NameWords.isHan(all) ? asHan(all, en) : initials(ko, en, latin).orElseGet(() -> compareWords(ko, en));
    }

    private static NameMatch compareWords(List<String> ko, List<String> en) {
        Optional<KoreanName> korean = KoreanName.of(ko);
        return korean.flatMap(name -> name.compare(en))
                .or(() -> asLetters(ko, en))
                .or(() -> asChinese(ko, en))
                .or(() -> KnownNames.compare(ko, en))
                .or(() -> korean.filter(name -> name.decides(en)).map(name -> unlike(ko, en)))
                .orElseGet(() -> KnownNames.confirmed(bySound(ko, en), ko));
    }

    private static NameMatch bySound(List<String> ko, List<String> en) {
        return together(ko, en).or(() -> withoutGeneric(ko, en)).orElseGet(() -> wordByWord(ko, en));
    }

    private static NameMatch unlike(List<String> ko, List<String> en) {
        return other(0, String.join(" ", ko) + " is not read " + String.join(" ", en));
    }

    /** Park G.H. for 박근혜. */
    private static Optional<NameMatch> initials(List<String> ko, List<String> en, String latin) {
        return NameWords.initials(latin)
                .flatMap(letters -> KoreanName.of(ko)
                        .flatMap(name -> en.stream()
                                .flatMap(word -> name.compareInitials(word, letters).stream())
                                .findFirst()));
    }

    /** 김대중 and 金大中, 시진핑 and 習近平. */
    private static NameMatch hangulAndHan(String hangul, String han) {
        String pinyin = Pinyin.of(han);
        boolean read = hangul.equals(han) || Hanja.STANDARD.readings(han).contains(hangul);
        return read || Syllabary.MANDARIN.reads(hangul, pinyin)
                ? new NameMatch(1, Verdict.SAME, han + " is read " + hangul)
                : other(0, han + " is read " + Hanja.STANDARD.reading(han) + " or " + pinyin);
    }

    /** By the Sino-Korean reading, 金大中 Kim Dae-jung, or by the Mandarin one, 習近平 Xi Jinping. */
    private static NameMatch asHan(String han, List<String> en) {
        String pinyin = Pinyin.of(han);
        if (NameWords.rotations(en).stream().anyMatch(form -> Syllabary.PINYIN.reads(pinyin, form))) {
            return new NameMatch(1, Verdict.SAME, han + " is read " + pinyin);
        }
        NameMatch best = other(0, han + " is read " + Hanja.STANDARD.reading(han) + " or " + pinyin);
        for (String reading : Hanja.STANDARD.readings(han)) {
            best = best(best, asSinoKorean(List.of(reading), en));
        }
        return best;
    }

    private static NameMatch asSinoKorean(List<String> ko, List<String> en) {
        Optional<KoreanName> korean = KoreanName.of(ko);
        return korean.flatMap(name -> name.compare(en))
                .or(() -> korean.filter(name -> name.decides(en)).map(name -> unlike(ko, en)))
                .or(() -> together(ko, en))
                .orElseGet(() -> wordByWord(ko, en));
    }

    /** 에프비아이 and FBI, 유엔 and United Nations. */
    private static Optional<NameMatch> asLetters(List<String> ko, List<String> en) {
        return ko.size() == 1 && Acronyms.isSpelled(ko.get(0), en)
                ? Optional.of(new NameMatch(1, Verdict.SAME, ko.get(0) + " spells " + String.join(" ", en)))
                : Optional.empty();
    }

    /** By sound, 마오쩌둥, or by the Sino-Korean reading of its characters, 모택동. */
    private static Optional<NameMatch> asChinese(List<String> ko, List<String> en) {
        String all = String.join("", ko);
        if (!Hangul.isWord(all) || all.length() > Similarity.LONGEST_HANGUL) {
            return Optional.empty();
        }
        for (String form : NameWords.rotations(en)) {
            if (Syllabary.MANDARIN.reads(all, form)) {
                return Optional.of(new NameMatch(1, Verdict.SAME, all + " is the sound of " + form));
            }
            if (all.length() > 1 && Syllabary.MANDARIN.spells(form) && Hanja.share(all, form)) {
                return Optional.of(new NameMatch(1, Verdict.SAME, all + " is the Sino-Korean reading of " + form));
            }
        }
        return Optional.empty();
    }

    /** 마오쩌둥 and Mao Zedong: one word here, several there. */
    private static Optional<NameMatch> together(List<String> ko, List<String> en) {
        String all = String.join("", ko);
        if (ko.size() == en.size() || !Hangul.isWord(all) || all.length() > Similarity.LONGEST_HANGUL) {
            return Optional.empty();
        }
        WordLikeness likeness = new WordLikeness(ko, en);
        double best = 0;
        for (String form : NameWords.rotations(en)) {
            best = Math.max(best, likeness.of(all, form, alike(all)));
        }
        return best >= alike(all)
                ? Optional.of(new NameMatch(best, Verdict.SAME, all + " = " + String.join(" ", en)))
                : Optional.empty();
    }

    /** 한강 and Han River, 삼성전자 and Samsung Electronics. */
    private static Optional<NameMatch> withoutGeneric(List<String> ko, List<String> en) {
        return Generics.STANDARD
                .strip(ko, Generics.STANDARD.telling(en))
                .map(bare -> compareWords(bare.korean(), bare.latin()))
                .filter(match -> match.verdict() != Verdict.OTHER);
    }

    private static NameMatch wordByWord(List<String> ko, List<String> en) {
        WordLikeness words = new WordLikeness(ko, en);
        Map<String, String> pairs = new LinkedHashMap<>();
        List<String> left = new ArrayList<>(en);
        double sum = 0;
        int sure = 0;
        for (String word : ko) {
            double least = ko.size() > 1 && ko.size() == en.size() ? LIKELY : alike(word);
            String partner = best(word, left, words, least);
            double likeness = partner.isEmpty() ? 0 : words.of(word, partner, least);
            if (likeness >= least) {
                pairs.put(word, partner);
                left.remove(partner);
                sum += likeness;
                sure += likeness >= alike(word) ? 1 : 0;
            }
        }
        return sure == 0
                ? other(0, String.join(" ", ko) + " does not sound like " + String.join(" ", en))
                : verdict(ko, en, pairs, sum / pairs.size());
    }

    private static double alike(String hangul) {
        return ALIKE[Math.min(hangul.length(), ALIKE.length - 1)];
    }

    /** The candidate that is most like a word, of those that are so much like it; empty if none is. */
    private static String best(String word, List<String> candidates, WordLikeness words, double least) {
        String best = "";
        double most = 0;
        for (String candidate : candidates) {
            double likeness = words.of(word, candidate, least);
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
        if (found == ko.size() && found == en.size()) {
            return new NameMatch(mean, Verdict.SAME, words);
        }
        if (found == ko.size() || found == en.size()) {
            return new NameMatch(mean * FULL_FOR_PART, Verdict.VARIANT, "a part of the name alone: " + words);
        }
        return other(mean * found / (2.0 * Math.max(ko.size(), en.size())), "no more than " + words + " agrees");
    }

    static NameMatch other(double score, String reason) {
        return new NameMatch(score, Verdict.OTHER, reason);
    }
}
