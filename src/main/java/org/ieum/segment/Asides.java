package org.ieum.segment;

import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Round brackets that stand between two sentences. One that holds a sentence is a sentence of its own; any other, such as the
 * source of a quotation, belongs to the sentence before it: {@code 높이 들려야 한다. (요한 3:14) 이 말은…}
 */
final class Asides {
    private static final int SHORTEST = 4;
    private static final String FINALS = "다요죠까네지음함임됨군자라";
    /** A label of what follows, or the place and agency of a report. */
    private static final Pattern LABEL =
            Pattern.compile("(?:영상|사진|종합|속보|단독|인터뷰|자료|그래픽|표).*|.*=.*|.*[,，]\\s*", Pattern.DOTALL);

    private static final Pattern PARTICLE = Pattern.compile("[은는이가을를의에도와과로]|에서|으로");

    private Asides() {}

    /** The cuts of a paragraph, changed at such brackets. */
    static TreeSet<Integer> settle(Paragraph paragraph, List<Integer> cuts) {
        TreeSet<Integer> settled = new TreeSet<>(cuts);
        for (int cut : cuts) {
            int start = Spaces.skip(paragraph.text(), cut);
            int end = endOfBrackets(paragraph, start);
            if (end > start && isFree(paragraph.text(), end)) {
                settle(settled, cut, end, paragraph.text().substring(start + 1, end - 1));
            }
        }
        return settled;
    }

    private static void settle(TreeSet<Integer> cuts, int before, int after, String content) {
        if (isSentence(content)) {
            cuts.add(after);
        } else if (content.length() >= SHORTEST && !LABEL.matcher(content).matches()) {
            cuts.remove(before);
            cuts.add(after);
        }
    }

    /** Where the brackets close that open at this position, or the position itself. */
    private static int endOfBrackets(Paragraph paragraph, int start) {
        int end = start;
        if (start < paragraph.text().length() && "(（".indexOf(paragraph.text().charAt(start)) >= 0) {
            while (paragraph.enclosures().inBrackets(end + 1)) {
                end++;
            }
        }
        return end == start ? start : end + 1;
    }

    private static boolean isFree(String text, int end) {
        return end == text.length()
                || (Signs.isSpace(text.charAt(end))
                        && !PARTICLE.matcher(Spaces.word(text, Spaces.skip(text, end)))
                                .matches());
    }

    private static boolean isSentence(String content) {
        int end = content.length();
        while (end > 0 && (Signs.isSpace(content.charAt(end - 1)) || Ornaments.is(content, end - 1))) {
            end--;
        }
        return end >= SHORTEST
                && (Signs.isStop(content.charAt(end - 1)) || FINALS.indexOf(content.charAt(end - 1)) >= 0);
    }
}
