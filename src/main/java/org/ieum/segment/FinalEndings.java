package org.ieum.segment;

import com.ibm.icu.lang.UCharacter;
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
    private static final Pattern LIKELY =
            Pattern.compile(".*(?:[음함임됨슴봄짐옴줌김움]|[고구서만든음]요|[네냐]|[는은던]가|[을를]까|[었았했]어|거야|줘|해라|마라|어때|지|[는을은]듯|더라|구나|군|는걸)");
    private static final Pattern PAST = Pattern.compile("었|았|였|겠|시|으시|ㅆ|ᆻ");
    private static final Pattern PLAIN_PRESENT = Pattern.compile("[ㄴᆫ는란단]다|ᆫ단다|는단다");
    private static final Pattern CONNECTIVE = Pattern.compile(".*(?:고|서|면|며|는데|지만|니까|거나|도록)");
    private static final Pattern NEGATION = Pattern.compile("[않못말마맙아모].*");
    /** 갔다 왔다: two verbs of one movement. */
    private static final Pattern MOTION = Pattern.compile("(?:나[왔오갔]|왔|오[는면]|갔|가[는면]).*");

    private static final Pattern NO_START = Pattern.compile(
            "(?:해도|하더라도|하면|하니|하여|하는|하고|해서|하지만|하지|할|한다|한들|치더|치면|싶|보니|보면|보자|말[고다아]|못해|못하|뿐|뿐만|만|라고|라는|고|며|면서?|는|든지|거나|및|등|이?라[고는며])(?!\\p{L}).*"
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

    /** A word that may end a sentence, what it is made of, and the word after it. */
    private record Ending(String word, Morpheme last, Morpheme before, String ornaments, String next, int cut) {
        boolean isSure() {
            if (word.endsWith("다") && !word.endsWith("니다")) {
                return isStatement()
                        && !(last.form().equals("다") && MOTION.matcher(next).matches());
            }
            boolean ending = last.is("E") || last.is("J") || last.is("VCP") || last.is("IC");
            return ending && SURE.matcher(word).matches();
        }

        /** 갔다, 간다, 크다, 이다; but not 가다, the form that dictionaries list and that stands before 말다. */
        private boolean isStatement() {
            if (last.is("E") && PLAIN_PRESENT.matcher(last.form()).matches()) {
                return true;
            }
            return last.form().equals("다") && (isCopula() || (last.is("E") && isFinite()));
        }

        /** Without a full stop behind it, 이다 is read as a particle and an adverb. */
        private boolean isCopula() {
            return before.is("VC") || (last.is("MAG") && before.form().equals("이") && before.end() == last.start());
        }

        private boolean isFinite() {
            return PAST.matcher(before.form()).matches()
                    || before.is("VA")
                    || before.is("VX")
                    || before.is("XSA")
                    || "있없계같".contains(before.form());
        }

        boolean isLikely() {
            if (word.endsWith("지")) {
                return last.form().equals("지")
                        && last.is("E")
                        && !NEGATION.matcher(next).matches();
            }
            return last.is("E") && LIKELY.matcher(word).matches() || isOrnamented();
        }

        private boolean isOrnamented() {
            if (ornaments.isEmpty() || last.is("S")) {
                return false;
            }
            boolean onlyWave = ornaments.replace("~", "").isEmpty();
            return onlyWave ? last.is("E") && !CONNECTIVE.matcher(word).matches() : true;
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
            if (Signs.isSpace(text.charAt(i)) && (isFinal(text, i - 1) || Signs.isOrnament(text, i - 1))) {
                return true;
            }
        }
        return style == Style.UNEDITED || !endsWithMark(text);
    }

    /** 다, 요 or 죠, but for the particles 보다 and 마다 and the verb form 가다. */
    private static boolean isFinal(String text, int i) {
        char c = text.charAt(i);
        return c == '요' || c == '죠' || (c == '다' && i > 0 && "보마가".indexOf(text.charAt(i - 1)) < 0);
    }

    private List<Ending> endings(Paragraph paragraph) {
        List<Morpheme> morphemes = nori.morphemes(SignRuns.blanked(paragraph.text()));
        List<Ending> endings = new ArrayList<>();
        for (int i = 1; i < morphemes.size() - 1; i++) {
            Morpheme last = morphemes.get(i);
            if (morphemes.get(i + 1).start() >= last.end()) {
                addEnding(endings, paragraph, last, morphemes.get(i - 1));
            }
        }
        return endings;
    }

    private static void addEnding(List<Ending> endings, Paragraph paragraph, Morpheme last, Morpheme before) {
        String text = paragraph.text();
        int end = last.end();
        if (!Signs.isHangul(text.charAt(end - 1))) {
            return;
        }
        int cut = Signs.skipOrnaments(text, end);
        boolean free = cut < text.length() && Signs.isSpace(text.charAt(cut));
        if (!free || paragraph.isForbidden(cut)) {
            return;
        }
        String next = Stop.word(text, Signs.skipSpace(text, cut));
        if (begins(next)) {
            String ornaments = text.substring(end, cut);
            endings.add(new Ending(wordBefore(text, end), last, before, ornaments, next, cut));
        }
    }

    private static boolean begins(String next) {
        return !next.isEmpty()
                && (UCharacter.isLetterOrDigit(next.codePointAt(0)) || Signs.isOrnament(next, 0))
                && !NO_START.matcher(next).matches();
    }

    private static String wordBefore(String text, int end) {
        int start = end;
        while (start > 0 && end - start < 30 && Signs.isHangul(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start, end);
    }
}
