package org.ieum.segment;

import com.ibm.icu.lang.UCharacter;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.ieum.text.Hangul;
import org.jspecify.annotations.Nullable;

/**
 * Sentence ends that no punctuation marks: a word with a final ending before white space (갔어요 그런데), perhaps with
 * ㅋㅋ, ^^ or a pictograph. In two strengths, told by {@link Ending}:
 *
 * <ul>
 *   <li><b>Sure</b> endings (습니다, 어요, 었다) end a sentence in any text.
 *   <li><b>Likely</b> ones (음, 지, 네, 나) do so only in a text that already leaves out punctuation elsewhere.
 * </ul>
 */
final class FinalEndings {
    private static final int LONGEST_WORD = 30;
    /** Of a clause, rules ask whether it is short, and else how it ends. */
    private static final int LONGEST_CLAUSE = 200;

    private static final int LOOK_AHEAD = 12;
    /** Of what follows a word, what shows that the sentence goes on. */
    private static final Pattern GOES_ON = Pattern.compile(
            "(?:해도|하더라도|하면|하니|하여|하는|하고|해서|하지만|하지|할|한다|한들|치더|치면|쳐|치자|싶|보니|보면|보자|말[고다아]|못해|못하|뿐|뿐만|만|라고|라는|고|며|면서?|는|든지|거나|및|등|이?라[고는며])(?!\\p{L}).*"
                    + "|(?:해도|하더라도|하면|하는|하고|싶|보니|라고|라는|라며|면서|뿐|등의|등이|등을).*"
                    + "|(?:생각|느낌)(?:이|을|도)?\\s?(?:들|하|했|해).*");

    private static final List<String> QUESTION_WORDS =
            List.of("어떻", "어떡", "얼마", "언제", "누구", "누가", "뭐", "뭘", "무엇", "무얼", "왜", "어디", "어딨", "몇", "무슨", "어때");
    private static final String BEGINNINGS_OF_QUESTION_WORDS = "어얼언누뭐뭘무왜몇";
    private static final String SIGNS_OF_A_START = "※▶▷►●○■□◆◇_#@*";

    private final Style style;

    FinalEndings(Style style) {
        this.style = style;
    }

    /**
     * Further cuts in a paragraph.
     *
     * @param marked where it is cut already, at its punctuation marks
     */
    List<Integer> cuts(Paragraph paragraph, List<Integer> marked, Morphology morphology) {
        String text = paragraph.text();
        boolean lacksMark = !endsWithMark(text);
        if (style == Style.EDITED || !(style == Style.UNEDITED || lacksMark || mayLackPunctuation(text))) {
            return List.of();
        }
        List<Ending> endings = endings(paragraph, marked, morphology);
        TreeSet<Integer> cuts = new TreeSet<>();
        endings.stream().filter(Ending::isSure).forEach(ending -> cuts.add(ending.cut()));
        if (style == Style.UNEDITED || !cuts.isEmpty() || lacksMark) {
            endings.stream().filter(Ending::isLikely).forEach(ending -> cuts.add(ending.cut()));
        }
        return List.copyOf(cuts);
    }

    private static boolean endsWithMark(String text) {
        int end = text.length();
        while (end > 0 && (Signs.isSpace(text.charAt(end - 1)) || Signs.isQuote(text.charAt(end - 1)))) {
            end--;
        }
        return end > 0 && (Signs.isStop(text.charAt(end - 1)) || Signs.isClosingBracket(text.charAt(end - 1)));
    }

    /** A cheap look before the analyser is asked: is there a space after a syllable that can end a sentence? */
    private static boolean mayLackPunctuation(String text) {
        boolean asks = asks(text);
        for (int i = 2; i < text.length(); i++) {
            if (Signs.isSpace(text.charAt(i)) && (canEnd(text, i - 1, asks) || Ornaments.is(text, i - 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean asks(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (BEGINNINGS_OF_QUESTION_WORDS.indexOf(text.charAt(i)) >= 0 && isQuestionWord(text, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isQuestionWord(String text, int at) {
        for (String word : QUESTION_WORDS) {
            if (text.startsWith(word, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean canEnd(String text, int i, boolean asks) {
        char before = text.charAt(i - 1);
        return switch (text.charAt(i)) {
            case '요', '죠', '줘', '듯' -> true;
            case '다' -> "보마가".indexOf(before) < 0;
            case '오' -> before == '시';
            case '마' -> before == ' ';
            case '라' -> before == '마';
            case '까', '니', '냐', '어' -> asks || before == '니' || Jamo.hasCoda(before, 'ㅆ') && before != '있';
            case '여' -> "어네".indexOf(before) >= 0;
            case '야', '나', '때', '돼', '가', '지', '해' -> asks;
            default -> false;
        };
    }

    private static List<Ending> endings(Paragraph paragraph, List<Integer> marked, Morphology morphology) {
        List<Ending> endings = new ArrayList<>();
        int start = 0;
        for (int cut : marked) {
            addEndings(endings, paragraph, start, cut, morphology);
            start = Math.max(start, cut);
        }
        addEndings(endings, paragraph, start, paragraph.text().length(), morphology);
        return endings;
    }

    /** Of what stands between two marks. */
    private static void addEndings(
            List<Ending> endings, Paragraph paragraph, int start, int to, Morphology morphology) {
        int from = Spaces.skip(paragraph.text(), start);
        if (from >= to) {
            return;
        }
        List<Morpheme> morphemes =
                morphology.morphemes(SignRuns.blanked(paragraph.text().substring(from, to)));
        int clause = from;
        for (int i = 0; i < morphemes.size() - 1; i++) {
            Morpheme last = morphemes.get(i);
            if (morphemes.get(i + 1).start() >= last.end()) {
                Ending ending = ending(paragraph, from, clause, last, i == 0 ? null : morphemes.get(i - 1));
                if (ending != null) {
                    endings.add(ending);
                    clause = ending.isSure() ? ending.cut() : clause;
                }
            }
        }
    }

    private static @Nullable Ending ending(
            Paragraph paragraph, int from, int clause, Morpheme last, @Nullable Morpheme before) {
        String text = paragraph.text();
        int end = from + last.end();
        if (!Hangul.isSyllable(text.charAt(end - 1))) {
            return null;
        }
        int cut = Ornaments.skip(text, end);
        boolean free = cut < text.length() && Signs.isSpace(text.charAt(cut));
        boolean mayEnd = cut > end || Ending.mayBe(last, text.charAt(end - 1));
        if (!free || !mayEnd || paragraph.isForbidden(cut)) {
            return null;
        }
        int start = Spaces.skip(text, cut);
        String next = Spaces.word(text, start);
        String following = text.substring(start, Math.min(text.length(), start + LOOK_AHEAD));
        if (!begins(text, start, next)
                || GOES_ON.matcher(following).matches()
                || GOES_ON.matcher(next).matches()) {
            return null;
        }
        return new Ending(
                wordBefore(text, end),
                last,
                before,
                text.substring(end, cut),
                next,
                following,
                text.substring(Math.max(clause, end - LONGEST_CLAUSE), end).strip(),
                cut);
    }

    private static boolean begins(String text, int start, String next) {
        return !next.isEmpty()
                && (UCharacter.isLetterOrDigit(next.codePointAt(0))
                        || Ornaments.is(next, 0)
                        || SIGNS_OF_A_START.indexOf(text.charAt(start)) >= 0);
    }

    private static String wordBefore(String text, int end) {
        int start = end;
        while (start > 0 && end - start < LONGEST_WORD && Hangul.isSyllable(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start, end);
    }
}
