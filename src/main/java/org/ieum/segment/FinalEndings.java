package org.ieum.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Sentence ends that no punctuation marks: a word with a final ending before white space (갔어요 그런데), perhaps with
 * ㅋㅋ, ^^ or a pictograph. The analyser does not tell final endings from connective ones, so they are told by their form
 * and by what follows, in two strengths:
 *
 * <ul>
 *   <li><b>Sure</b> forms (습니다, 어요, 었다) end a sentence in any text.
 *   <li><b>Likely</b> forms (음, 지, 네, 나) do so only in a text that already leaves out punctuation elsewhere.
 * </ul>
 */
final class FinalEndings {
    private static final Pattern SURE =
            Pattern.compile(".*(?:니다|[가-힣]세요|[어아여해와워]요|[예에]요|[네군죠지데래대나까라게]요|[거든더라]구요|더라고요|거든요|[는은던]가요|죠|습니까|[입합됩]니까)");
    private static final Pattern LIKELY = Pattern.compile(
            ".*(?:[음함임됨슴봄짐옴줌김움]|[고구서만든음]요|[네지냐]|[는은던]가|[을를]까|[었았했]어|거야|줘|해라|마라|어때|[는을은]듯|더라|구나|군|는데|는걸)");
    private static final Pattern PAST_OR_PRESENT = Pattern.compile("었|았|였|겠|시|으시");
    private static final Pattern NO_START = Pattern.compile(
            "(?:해도|하더라도|하면|하니|하여|하는|하고|해서|하지만|할|한들|치더|치면|싶|보니|보면|보자|말[고다아]|못해|못하|뿐|뿐만|만|라고|라는|고|며|면서?|는|든지|거나|및|등|이?라[고는며])(?!\\p{L}).*"
                    + "|(?:해도|하더라도|하면|하는|하고|싶|보니|라고|라는|라며|면서|뿐|등의|등이|등을).*");

    private final Nori nori;
    private final Style style;

    FinalEndings(Nori nori, Style style) {
        this.nori = nori;
        this.style = style;
    }

    /** Further cuts in a paragraph that is already cut at its punctuation marks. */
    List<Integer> cuts(Paragraph paragraph) {
        if (style == Style.EDITED || !mayLackPunctuation(paragraph.text())) {
            return List.of();
        }
        List<Ending> endings = endings(paragraph);
        TreeSet<Integer> cuts = new TreeSet<>();
        endings.stream().filter(Ending::isSure).forEach(ending -> cuts.add(ending.cut()));
        if (style == Style.UNEDITED || !cuts.isEmpty() || !endsWithMark(paragraph.text())) {
            endings.stream().filter(Ending::isLikely).forEach(ending -> cuts.add(ending.cut()));
        }
        return List.copyOf(cuts);
    }

    /** A word that may end a sentence. */
    private record Ending(String word, Morpheme last, Morpheme before, boolean ornamented, int cut) {
        boolean isSure() {
            if (last.is("E") && last.form().endsWith("다") && !word.endsWith("니다")) {
                return isStatement();
            }
            return (last.is("E") || last.is("J") || last.is("VCP") || last.is("IC"))
                    && SURE.matcher(word).matches();
        }

        /** 갔다, 간다, 크다, 이다; but not 가다, the form that dictionaries list and that stands before 말다. */
        private boolean isStatement() {
            boolean present = last.form().length() > 1;
            return present
                    || PAST_OR_PRESENT.matcher(before.form()).matches()
                    || before.is("VA")
                    || before.is("VX")
                    || before.is("VC")
                    || before.is("XSA");
        }

        boolean isLikely() {
            return (last.is("E") && LIKELY.matcher(word).matches()) || (ornamented && !last.is("S"));
        }
    }

    private static boolean endsWithMark(String text) {
        int end = text.length();
        while (end > 0 && (Signs.isSpace(text.charAt(end - 1)) || Signs.isQuote(text.charAt(end - 1)))) {
            end--;
        }
        return end > 0 && (Signs.isStop(text.charAt(end - 1)) || Signs.isClosingBracket(text.charAt(end - 1)));
    }

    /** A cheap look before the analyser is asked: is there a space after a syllable that can end a sentence? */
    private boolean mayLackPunctuation(String text) {
        for (int i = 1; i < text.length(); i++) {
            if (Signs.isSpace(text.charAt(i))
                    && ("다요죠".indexOf(text.charAt(i - 1)) >= 0 || Signs.isOrnament(text, i - 1))) {
                return true;
            }
        }
        return style == Style.UNEDITED || !endsWithMark(text);
    }

    private List<Ending> endings(Paragraph paragraph) {
        Composed composed = Composed.of(paragraph.text());
        List<Morpheme> morphemes = nori.morphemes(SignRuns.blanked(composed.text()));
        List<Ending> endings = new ArrayList<>();
        for (int i = 1; i < morphemes.size() - 1; i++) {
            Morpheme last = morphemes.get(i);
            if (morphemes.get(i + 1).start() >= last.end()) {
                int end = composed.original(last.start(), last.end()).end();
                addEnding(endings, paragraph, last, morphemes.get(i - 1), end);
            }
        }
        return endings;
    }

    private static void addEnding(List<Ending> endings, Paragraph paragraph, Morpheme last, Morpheme before, int end) {
        String text = paragraph.text();
        int cut = endOfOrnaments(text, end);
        boolean free = cut < text.length() && Signs.isSpace(text.charAt(cut));
        if (!free || !Signs.isHangul(text.charAt(end - 1)) || paragraph.isForbidden(cut)) {
            return;
        }
        String next = Stop.word(text, Signs.skipSpace(text, cut));
        boolean opens = !next.isEmpty()
                && !Signs.isStop(next.charAt(0))
                && !NO_START.matcher(next).matches();
        if (opens) {
            endings.add(new Ending(wordBefore(text, end), last, before, cut > end, cut));
        }
    }

    private static int endOfOrnaments(String text, int from) {
        int end = from;
        while (end < text.length() && Signs.isOrnament(text, end)) {
            end++;
        }
        boolean apart = end + 1 < text.length()
                && text.charAt(end) == ' '
                && Signs.isOrnament(text, end + 1)
                && "☆★;~".indexOf(text.charAt(end + 1)) < 0;
        return apart ? endOfOrnaments(text, end + 1) : end;
    }

    private static String wordBefore(String text, int end) {
        int start = end;
        while (start > 0 && end - start < 30 && Signs.isHangul(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start, end);
    }
}
