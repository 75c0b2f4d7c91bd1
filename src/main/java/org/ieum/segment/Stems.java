package org.ieum.segment;

import java.util.ArrayList;
import java.util.List;

/**
 * Mends what the analyser's dictionary says of a few inflected words against all spelling: 막고 is 박 + 고 to it, 듣고 is 들 +
 * 고, 주었다 is 줏 + 었 + 다, and 물론 is 몰론. What stands before an ending that begins with ㄱ, ㄷ or ㅈ is always the stem
 * itself; before ㄴ and ㅅ a stem loses ㄹ at most; and only a few verbs lose ㅅ before a vowel. Source: 한글 맞춤법, article 18.
 */
final class Stems {
    private static final String LOSING_S = "짓잇붓긋낫젓잣";

    /** 거 in 할 거야, which lexicons list as 것. */
    private static final String NORMAL_FORM = "것";

    private Stems() {}

    /** The morphemes with stems as the text spells them. */
    static List<Morpheme> mended(String text, List<Morpheme> morphemes) {
        List<Morpheme> mended = new ArrayList<>(morphemes);
        int from = 0;
        while (from < mended.size()) {
            int to = endOfWord(mended, from);
            mend(text, mended, from, to);
            from = to;
        }
        return mended;
    }

    /** The morphemes of an inflected word share its span. */
    private static int endOfWord(List<Morpheme> morphemes, int from) {
        Morpheme first = morphemes.get(from);
        int to = from + 1;
        while (to < morphemes.size()
                && morphemes.get(to).start() == first.start()
                && morphemes.get(to).end() == first.end()) {
            to++;
        }
        return to;
    }

    private static void mend(String text, List<Morpheme> morphemes, int from, int to) {
        Morpheme first = morphemes.get(from);
        if (first.is("V")) {
            mendStem(text, morphemes, from, to, text.substring(first.start(), first.end()));
        } else if (to == from + 1
                && (first.is("MA") || first.is("NN"))
                && !first.isSpelled(text)
                && !first.form().equals(NORMAL_FORM)) {
            replace(morphemes, from, text.substring(first.start(), first.end()));
        }
    }

    /** The endings are in the same word, or they are words of their own. */
    private static void mendStem(String text, List<Morpheme> morphemes, int from, int to, String word) {
        StringBuilder endings = new StringBuilder();
        morphemes.subList(from + 1, to).forEach(ending -> endings.append(ending.form()));
        String given = morphemes.get(from).form();
        if (endings.isEmpty()) {
            boolean inflected = to < morphemes.size() && morphemes.get(to).is("E");
            replace(
                    morphemes,
                    from,
                    inflected ? stem(given, word, text.charAt(morphemes.get(to).start())) : given);
        } else if (word.length() > endings.length() && word.endsWith(endings.toString())) {
            String before = word.substring(0, word.length() - endings.length());
            replace(morphemes, from, stem(given, before, endings.charAt(0)));
        }
    }

    private static void replace(List<Morpheme> morphemes, int at, String form) {
        Morpheme one = morphemes.get(at);
        if (!one.form().equals(form)) {
            morphemes.set(at, new Morpheme(form, one.tag(), one.start(), one.end()));
        }
    }

    /**
     * @param given by the analyser
     * @param before what stands in the text before the ending
     * @param ending its first syllable
     */
    private static String stem(String given, String before, char ending) {
        if (isContracted(given, before)) {
            return given;
        }
        return switch (Jamo.onsetOf(ending)) {
            case 'ㄱ', 'ㄷ', 'ㅈ' -> before;
            case 'ㄴ', 'ㅅ' -> given.equals(Jamo.withCoda(before, 'ㄹ')) ? given : before;
            case 'ㅇ' -> given.equals(Jamo.withCoda(before, 'ㅅ')) && !losesS(given) ? before : given;
            default -> given;
        };
    }

    /** 피해 of 피하, 본 of 보, 안 of 알: the ending has gone into the stem's last syllable. */
    private static boolean isContracted(String given, String before) {
        char stem = given.charAt(given.length() - 1);
        char last = before.charAt(before.length() - 1);
        boolean vowel = Jamo.onsetOf(stem) == Jamo.onsetOf(last) && Jamo.vowelOf(stem) != Jamo.vowelOf(last);
        boolean present = Jamo.hasCoda(last, 'ㄴ') && " ㄹ".indexOf(Jamo.codaOf(stem)) >= 0;
        return vowel || present;
    }

    private static boolean losesS(String stem) {
        return LOSING_S.indexOf(stem.charAt(stem.length() - 1)) >= 0;
    }
}
