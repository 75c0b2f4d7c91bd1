package org.ieum.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ieum.text.Span;

/**
 * Makes lines of their own of what stands at the end of a paragraph and is no part of it: a copyright notice, a byline, a
 * byline beside a time. A stored page begins with such a time.
 */
final class LineEnds {
    private static final int TAIL = 200;
    private static final Pattern COPYRIGHT_TAIL =
            Pattern.compile("[.!?”\"’'\\])] {0,3}([<〈\\[(]?(?:저작권자? ?[ⓒ©(:]|ⓒ|©|무단 ?전재|Copyright ?[ⓒ©(]).{1,150})$");
    private static final List<String> COPYRIGHT_WORDS = List.of("ⓒ", "©", "저작권", "무단", "Copyright");
    private static final String SEPARATORS = "/|·•:";

    private LineEnds() {}

    /** The lines, in order, with each such end as a line. */
    static List<Line> part(List<Line> lines) {
        int lastProse = lines.size() - 1;
        while (lastProse > 0 && !lines.get(lastProse).isProse()) {
            lastProse--;
        }
        List<Line> parted = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            Line line = i == 0 ? withoutStored(lines.get(0), parted) : lines.get(i);
            boolean whole =
                    line.isRemoved() || Furniture.isCopyright(line) || Credits.isCaption(line.text(), i >= lastProse);
            partTail(line, whole, parted);
        }
        return parted;
    }

    /** A date before the first words of a stored page becomes a line of its own. */
    private static Line withoutStored(Line first, List<Line> parted) {
        int length = first.isRemoved() ? 0 : Timestamps.storedLength(first.text());
        if (length == 0) {
            return first;
        }
        parted.add(first.part(0, length, first.gap(), Line.Hint.TIME));
        return first.part(length, first.text().length(), 1);
    }

    private static void partTail(Line line, boolean whole, List<Line> parted) {
        OptionalInt copyright = whole ? OptionalInt.empty() : copyrightTail(line.text());
        Line rest = copyright.isPresent() ? line.part(0, copyright.getAsInt(), line.gap()) : line;
        OptionalInt byline = whole ? OptionalInt.empty() : Credits.trailingByline(rest.text());
        if (byline.isPresent()) {
            parted.add(rest.part(0, byline.getAsInt(), line.gap()));
            parted.add(rest.part(byline.getAsInt(), rest.text().length(), 1));
        } else {
            parted.addAll(whole ? List.of(rest) : partStamp(rest));
        }
        copyright.ifPresent(at -> parted.add(line.part(at, line.text().length(), 1)));
    }

    private static OptionalInt copyrightTail(String text) {
        int from = Math.max(0, text.length() - TAIL);
        String tail = text.substring(from);
        if (COPYRIGHT_WORDS.stream().noneMatch(tail::contains)) {
            return OptionalInt.empty();
        }
        Matcher matcher = COPYRIGHT_TAIL.matcher(text).region(from, text.length());
        return matcher.find() ? OptionalInt.of(matcher.start(1)) : OptionalInt.empty();
    }

    /**
     * {@code 홍길동 기자 입력 2011-01-11 03:00}, {@code 2011-01-11  홍길동 기자}: a byline before or after a time, with no more
     * than known words on its other side.
     */
    private static List<Line> partStamp(Line line) {
        Optional<Span> found = line.isProse() ? Optional.empty() : Timestamps.stretch(line.text());
        if (found.isEmpty()) {
            return List.of(line);
        }
        Span stamp = found.get();
        Line before = line.part(0, stamp.start(), line.gap());
        Line after = line.part(stamp.end(), line.text().length(), 0);
        if (isName(before, line.hint()) && isEmptyOrKnown(after)) {
            int end = separated(line.text(), stamp.start());
            return List.of(
                    line.part(0, end, line.gap()), line.part(end, line.text().length(), 0, Line.Hint.TIME));
        }
        return isName(after, Line.Hint.NONE) && before.text().isEmpty()
                ? List.of(line.part(0, stamp.end(), line.gap(), Line.Hint.TIME), after)
                : List.of(line);
    }

    private static boolean isName(Line part, Line.Hint hint) {
        int end = separated(part.text(), part.text().length());
        return end > 0 && Credits.isByline(part.part(0, end, 0, hint));
    }

    /** Where a name ends, without the {@code /} or {@code |} between it and what follows. */
    private static int separated(String text, int end) {
        int last = end;
        while (last > 0 && (SEPARATORS.indexOf(text.charAt(last - 1)) >= 0 || Scripts.isBlank(text.charAt(last - 1)))) {
            last--;
        }
        return last;
    }

    private static boolean isEmptyOrKnown(Line part) {
        return part.text().isEmpty() || Phrases.standard().cover(part.key()).isPresent();
    }
}
