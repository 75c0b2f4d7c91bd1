package org.ieum.read;

import com.ibm.icu.lang.UCharacter;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ieum.text.Block;
import org.ieum.text.Block.Kind;
import org.ieum.text.LineBreaks;
import org.ieum.text.Span;

/** Gives the lines that are left their roles and puts paragraphs together that were broken into lines. */
final class Blocks {
    private static final int LONGEST_HEADING = 110;
    private static final int MOST_HEADING_WORDS = 18;

    /** {@code * 제목=본문}: a heading that runs into its paragraph. */
    private static final Pattern RUN_IN =
            Pattern.compile("^[*＊■◆◇□●○▲△▣◈※][ \\u00A0]{0,2}[^=.\\n]{2,60}= ?(?=\\S.{15})");

    private static final Pattern LIST_ITEM = Pattern.compile("^(?:[-•·*–—○] ?|\\(?\\d{1,3}[.)] |[①-⑳])");

    private final List<Line> lines;

    /** Which lines stood below something that was removed. */
    private final boolean[] parted;

    private final FullStops fullStops;
    private final LineBreaks breaks;

    private Blocks(List<Line> kept, boolean[] parted) {
        this.lines = kept;
        this.parted = parted;
        this.fullStops = FullStops.of(kept);
        this.breaks = LineBreaks.of(
                kept.stream().map(Line::text).toList(), i -> kept.get(i + 1).gap() > 0);
    }

    static List<Piece> of(Draft draft) {
        List<Line> kept = new ArrayList<>();
        boolean[] parted = new boolean[draft.lines().size()];
        for (Line line : draft.lines()) {
            if (line.isKept()) {
                kept.add(line);
            } else if (kept.size() < parted.length) {
                parted[kept.size()] = true;
            }
        }
        return new Blocks(kept, parted).pieces();
    }

    private List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>();
        for (int start = 0; start < lines.size(); ) {
            int end = start + 1;
            while (end < lines.size() && continues(end)) {
                end++;
            }
            add(pieces, start, end);
            start = end;
        }
        return pieces;
    }

    /** True if the writer of the page put a line break into a paragraph, and not its markup. */
    private boolean continues(int i) {
        Line before = lines.get(i - 1);
        return before.kind().isEmpty()
                && lines.get(i).kind().isEmpty()
                && before.hint() != Line.Hint.HEADING
                && breaks.goesOn(i - 1);
    }

    private void add(List<Piece> pieces, int start, int end) {
        Line line = lines.get(start);
        if (line.kind().isPresent()) {
            pieces.add(Piece.of(line.kind().get(), line.span()));
        } else if (end - start == 1 && isHeading(start)) {
            pieces.add(Piece.of(Kind.HEADING, line.span()));
        } else {
            addParagraph(
                    pieces, lines.subList(start, end).stream().map(Line::span).toList(), line.text());
        }
    }

    private static void addParagraph(List<Piece> pieces, List<Span> parts, String first) {
        OptionalInt runIn = runIn(first);
        OptionalInt dateline = Datelines.end(first);
        if (runIn.isEmpty() && dateline.isEmpty()) {
            pieces.add(new Piece(Kind.PARAGRAPH, parts, false));
            return;
        }
        int cut = runIn.orElseGet(dateline::getAsInt);
        Block.Kind kind = runIn.isPresent() ? Kind.HEADING : Kind.DATELINE;
        int from = parts.get(0).start();
        pieces.add(Piece.leading(kind, new Span(from, from + cut)));
        pieces.add(new Piece(Kind.PARAGRAPH, rest(parts, first, cut), false));
    }

    private static OptionalInt runIn(String text) {
        Matcher matcher = RUN_IN.matcher(text);
        return matcher.find()
                ? OptionalInt.of(
                        text.substring(0, matcher.end()).stripTrailing().length())
                : OptionalInt.empty();
    }

    private static List<Span> rest(List<Span> parts, String first, int cut) {
        int start = cut;
        while (start < first.length() && Scripts.isBlank(first.charAt(start))) {
            start++;
        }
        List<Span> rest = new ArrayList<>(parts);
        rest.set(0, new Span(parts.get(0).start() + start, parts.get(0).end()));
        return rest;
    }

    /** A short line above text that is no sentence; a row of many such lines is a list. */
    private boolean isHeading(int i) {
        Line line = lines.get(i);
        if (line.hint() == Line.Hint.HEADING) {
            return true;
        }
        return looksLikeHeading(line) && i + 1 < lines.size() && rowAround(i) < 4 && textFollows(i);
    }

    private boolean looksLikeHeading(Line line) {
        String text = line.text();
        return line.hint() != Line.Hint.ITEM
                && text.length() <= LONGEST_HEADING
                && line.words() <= MOST_HEADING_WORDS
                && (!fullStops.isSentence(line) || text.endsWith("…"))
                && !text.endsWith(":")
                && !text.endsWith(",")
                && !UCharacter.isLowerCase(text.charAt(0))
                && line.counts().weight() + line.counts().han() + line.counts().kana() > 2
                && !LIST_ITEM.matcher(text).find()
                && Datelines.end(text).isEmpty();
    }

    private int rowAround(int i) {
        int from = i;
        int to = i;
        while (from > 0 && !parted[from] && isOpenHeading(from - 1) && i - from < 5) {
            from--;
        }
        while (to + 1 < lines.size() && !parted[to + 1] && isOpenHeading(to + 1) && to - i < 5) {
            to++;
        }
        return to - from + 1;
    }

    private boolean isOpenHeading(int i) {
        return lines.get(i).kind().isEmpty() && looksLikeHeading(lines.get(i));
    }

    /** True if a sentence follows, with nothing but headings, bylines and captions between. */
    private boolean textFollows(int i) {
        for (int j = i + 1; j < lines.size(); j++) {
            if (lines.get(j).kind().isEmpty() && !looksLikeHeading(lines.get(j))) {
                return true;
            }
            if (j - i > 6) {
                return false;
            }
        }
        return false;
    }
}
