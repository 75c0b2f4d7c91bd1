package org.ieum.text;

import com.ibm.icu.lang.UCharacter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Which lines of a text go on in the next line. A line break ends a paragraph, unless the text is hard-wrapped (broken at one
 * width, in the middle of its sentences) or a sentence plainly goes on behind a long line. In a hard-wrapped text it still
 * ends one after a line much shorter than the others, before an item of a list or a time, and beside rows of a table.
 */
public final class LineBreaks {
    /** Of wrapped lines, in columns, of which a Hangul syllable takes two. */
    private static final int NARROWEST = 35;

    private static final int WIDEST = 130;
    /** Open lines of a text, of which fewer tell nothing of its width. */
    private static final int FEWEST_BROKEN = 2;

    private static final int FEWEST_SYLLABLES = 8;
    private static final int LONGEST_NOTE = 3;
    private static final int LONGEST_UNFINISHED = 3;
    private static final String STOPS = ".!?。…";
    /** An ellipsis is left out, which stands for a comma in headlines. */
    private static final String STOPS_INSIDE = ".!?。";

    private static final String CLOSERS = "\"'”’)]」』》〉";
    /** What Korean sentences without a full stop end in. */
    private static final String FINALS = "다요까";

    /** Particles and connective endings that no Korean headline and no item of a list ends in. */
    private static final Pattern UNFINISHED =
            Pattern.compile("\\p{IsHangul}(?:[은는를]|(?<![가마])을|에서|[어아해]서|에게|에는|하고|하며|면서|지만|라며|라고|다고|다며)$");

    /** What words in the middle of a Korean sentence often end in too, and headlines and messages seldom. */
    private static final String INNER_ENDINGS = "의고며면한된할던";

    /** English words that sentences seldom end in. */
    private static final Set<String> INNER_WORDS = Set.of(
            ("a an the my your his her our their of to and or but if in on at for from by with as than that which who is are was were be been has"
                            + " have had will would can not very")
                    .split(" "));

    /** None of these begins a line in the middle of a sentence, as initials, dashes and bare times may. */
    private static final Pattern ITEM = Pattern.compile("[•‣◦⁃▪■□◆◇●○▲△▶▷※☞①-⑳]|[-*] |[\\[(]\\d{1,2}:\\d{2}(?!\\d)"
            + "|(?:\\(?(?:\\d{1,3}|[a-z])[.)]|[Ⅰ-ⅻ]\\.) +[\\p{L}“\"‘'「『(]");

    private final List<String> lines;
    private final IntPredicate apart;
    private final int[] widths;
    /** The width that the text is wrapped at, or 0. */
    private final int wrap;

    private final boolean cased;

    private LineBreaks(List<String> lines, IntPredicate apart) {
        this.lines = lines;
        this.apart = apart;
        this.widths = lines.stream().mapToInt(LineBreaks::width).toArray();
        int width = usualWidth();
        this.cased = isCased();
        this.wrap = width >= NARROWEST && width <= WIDEST && isWrappedAt(width) ? width : 0;
    }

    /**
     * Reads the lines of a text.
     *
     * @param lines none of them blank, without white space around them
     * @param apart true of the index of a line that something, such as a blank line, parts from the next one
     */
    public static LineBreaks of(List<String> lines, IntPredicate apart) {
        return new LineBreaks(lines, apart);
    }

    /** True if line i and the next one are of one paragraph. */
    public boolean goesOn(int i) {
        if (isLast(i) || isTabled(i) || ITEM.matcher(lines.get(i + 1)).lookingAt()) {
            return false;
        }
        return wrap > 0 ? isWide(i) : isInsideSentence(i);
    }

    /** True if a line ends as a sentence does, closing quotes, brackets and the number of a footnote aside. */
    public static boolean endsSentence(String line) {
        return isStopped(line) || isFinal(line);
    }

    /** True if that end is a full stop or its like: proof of a sentence also where headlines end in -다. */
    public static boolean isStopped(String line) {
        int last = last(line);
        return last >= 0 && (isStop(line, last) || isBeforeNote(line, last));
    }

    private static boolean isStop(String line, int i) {
        return STOPS.indexOf(line.charAt(i)) >= 0;
    }

    /** The index of the last character but closing marks. */
    private static int last(String line) {
        int last = line.length() - 1;
        while (last > 0 && (CLOSERS.indexOf(line.charAt(last)) >= 0 || UCharacter.isUWhiteSpace(line.charAt(last)))) {
            last--;
        }
        return last;
    }

    private static boolean isBeforeNote(String line, int last) {
        int stop = last;
        while (stop > 1 && line.length() - stop <= LONGEST_NOTE && UCharacter.isDigit(line.charAt(stop))) {
            stop--;
        }
        return stop > 0 && stop < last && isStop(line, stop) && UCharacter.isLetter(line.charAt(stop - 1));
    }

    private static boolean isFinal(String line) {
        int last = last(line);
        return last >= 0
                && FINALS.indexOf(line.charAt(last)) >= 0
                && line.chars()
                                .filter(Hangul::isSyllable)
                                .limit(FEWEST_SYLLABLES)
                                .count()
                        == FEWEST_SYLLABLES;
    }

    private static int width(String line) {
        return line.chars().map(c -> c >= '\u2E80' ? 2 : 1).sum();
    }

    private boolean isLast(int i) {
        return i + 1 >= lines.size() || apart.test(i);
    }

    private boolean isTabled(int i) {
        return lines.get(i).indexOf('\t') >= 0 || lines.get(i + 1).indexOf('\t') >= 0;
    }

    /** True if a line break stands behind a line that is no whole sentence. */
    private boolean isOpen(int i) {
        return !isLast(i) && !endsSentence(lines.get(i));
    }

    /** The widest line but for those, such as addresses, that are much wider than what is usual of broken ones. */
    private int usualWidth() {
        int[] open = IntStream.range(0, lines.size())
                .filter(this::isOpen)
                .map(i -> widths[i])
                .sorted()
                .toArray();
        int most = open.length == 0 ? 0 : open[open.length / 2] * 5 / 4;
        return Arrays.stream(widths).filter(width -> width <= most).max().orElse(0);
    }

    /**
     * True if most open lines are so long that the next word did not fit, and break off in the middle of a sentence: most
     * go on in lower case, where sentences begin with a capital, or more than a fifth look unfinished.
     */
    private boolean isWrappedAt(int width) {
        int full = 0;
        int loose = 0;
        int lower = 0;
        int unfinished = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (widths[i] > width || (isOpen(i) && !isFull(i, width))) {
                loose++;
            } else if (isOpen(i)) {
                full++;
                lower += cased && isLower(i + 1) ? 1 : 0;
                unfinished += !isUpper(i + 1) && looksUnfinished(lines.get(i)) ? 1 : 0;
            }
        }
        return full >= FEWEST_BROKEN && full > loose && (lower * 2 > full || unfinished * 5 > full);
    }

    /** True of a line that a sentence ends inside, or that ends in a word from the middle of one. */
    private static boolean looksUnfinished(String line) {
        String word = line.substring(line.lastIndexOf(' ') + 1);
        return isUnfinished(line)
                || INNER_ENDINGS.indexOf(word.charAt(word.length() - 1)) >= 0
                || INNER_WORDS.contains(word.toLowerCase(Locale.ROOT))
                || hasSentenceEnd(line);
    }

    private static boolean isUnfinished(String line) {
        int from = Math.max(0, line.length() - LONGEST_UNFINISHED);
        return UNFINISHED.matcher(line).region(from, line.length()).find();
    }

    private static boolean hasSentenceEnd(String line) {
        for (int i = 2; i + 1 < line.length(); i++) {
            boolean apart = line.charAt(i) == '。' || line.charAt(i + 1) == ' ';
            if (apart
                    && STOPS_INSIDE.indexOf(line.charAt(i)) >= 0
                    && UCharacter.isLetter(line.charAt(i - 1))
                    && UCharacter.isLetter(line.charAt(i - 2))) {
                return true;
            }
        }
        return false;
    }

    /** True if what begins behind a gap or a sentence mostly does so with a capital. */
    private boolean isCased() {
        int lower = 0;
        int all = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (i == 0 || !isOpen(i - 1)) {
                all++;
                lower += isLower(i) ? 1 : 0;
            }
        }
        return lower * 2 < all;
    }

    private boolean isLower(int i) {
        return UCharacter.isLowerCase(lines.get(i).codePointAt(0));
    }

    private boolean isUpper(int i) {
        return UCharacter.isUpperCase(lines.get(i).codePointAt(0));
    }

    private boolean isFull(int i, int width) {
        String next = lines.get(i + 1);
        int word = next.indexOf(' ');
        return (widths[i] + 1 + width(word < 0 ? next : next.substring(0, word))) * 10 > width * 9;
    }

    private boolean isWide(int i) {
        return widths[i] * 10 >= wrap * 6;
    }

    /** A line break that somebody put into a sentence, between a line and what is no longer. */
    private boolean isInsideSentence(int i) {
        boolean inside = cased && isLower(i + 1) || isUnfinished(lines.get(i));
        return inside && isOpen(i) && widths[i] >= NARROWEST;
    }
}
