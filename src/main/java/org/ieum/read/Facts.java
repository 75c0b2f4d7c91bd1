package org.ieum.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ieum.text.Block.Kind;
import org.ieum.text.Metadata;

/** What a page says about itself: its HTML first, then its own lines. */
final class Facts {
    private static final Pattern NO_HOLDER = Pattern.compile(
            "(?i)\\(?(?:https?://|www\\.)[^\\s)]{1,80}\\)?|copyrights?|저작권자?|ⓒ|©|\\(c\\)|(?<!\\d)\\d{4}[.\\-/] ?\\d{1,2}[.\\-/] ?\\d{1,2}(?!\\d)\\.?|\\d{4}(?: ?[-–] ?\\d{4})?|all rights reserved.*|this material.*|no reproduction.*|무단.*|재배포.*|[,.]? ?(?:inc|ltd|co)\\b\\.?|\\bby\\b|[<>〈〉\\[\\](){}:•·*|]");
    private static final int LONGEST_HOLDER = 40;
    private static final Pattern POSTER = Pattern.compile(
            "^Posted\\b.{0,60}\\b[Bb]y (\\p{Lu}[\\p{L}.'’-]{1,20}(?: \\p{Lu}[\\p{L}.'’-]{0,20}){0,3})(?: on .*)?$");

    private static final Set<String> DATED = Set.of("timestamp", "posted");

    private Facts() {}

    /** The facts of the page. */
    static Metadata ofPage(Draft draft) {
        Metadata known = draft.metadata();
        String outlet = known.outlet().isEmpty() ? outlet(draft.lines()) : known.outlet();
        Optional<LocalDate> date = known.date().or(() -> date(draft.lines()));
        String byline = known.byline().isEmpty() ? poster(draft.lines()) : known.byline();
        return new Metadata(known.title(), outlet, byline, date);
    }

    /** {@code Posted on March 14, 2026 by Ada Quill}. */
    private static String poster(List<Line> lines) {
        return lines.stream()
                .filter(line -> line.rule().equals("posted"))
                .map(line -> POSTER.matcher(line.text()))
                .filter(Matcher::find)
                .map(matcher -> matcher.group(1))
                .findFirst()
                .orElse("");
    }

    private static Optional<LocalDate> date(List<Line> lines) {
        Optional<LocalDate> updated = Optional.empty();
        for (Line line : lines) {
            if (!DATED.contains(line.rule()) && !line.is(Kind.BYLINE)) {
                continue;
            }
            Optional<Timestamps.Stamp> stamp = Timestamps.find(line.key());
            if (stamp.isPresent() && !stamp.get().isUpdate()) {
                return stamp.map(Timestamps.Stamp::date);
            }
            updated = updated.or(() -> stamp.map(Timestamps.Stamp::date));
        }
        return updated;
    }

    /** The holder of the copyright, or the agency that stands where the writer's name would. */
    private static String outlet(List<Line> lines) {
        String holder = holder(lines);
        return !holder.isEmpty()
                ? holder
                : lines.stream()
                        .filter(line -> line.is(Kind.BYLINE) && Credits.isAgency(line))
                        .map(Line::text)
                        .findFirst()
                        .orElse("");
    }

    /** Whom the copyright lines of the page name; empty if there is none. */
    static String holder(List<Line> lines) {
        return lines.stream()
                .filter(line -> line.rule().equals("copyright"))
                .map(line -> holder(line.text()))
                .filter(holder -> holder.length() > 1)
                .findFirst()
                .orElse("");
    }

    private static String holder(String text) {
        String holder =
                NO_HOLDER.matcher(text).replaceAll(" ").replaceAll("\\s+", " ").strip();
        holder = Credits.withoutMaker(holder.replaceAll("^[\\s,.&-]+|[\\s,.-]+$", ""));
        return holder.length() <= LONGEST_HOLDER ? holder : "";
    }

    /** What the title element of an HTML page says, without the outlet's name; empty if there is none. */
    static String headTitle(Draft draft, String outlet) {
        return draft.lines().stream()
                .filter(line -> line.rule().equals("html-head"))
                .map(line -> HtmlMetadata.withoutSite(line.text(), outlet))
                .findFirst()
                .orElse("");
    }

    /**
     * The facts of one document of the page: its own title and byline, and its own outlet where the page names none.
     *
     * @param headTitle its title if it has no heading
     * @param only true if the page has no other document
     */
    static Metadata ofDocument(Metadata page, String headTitle, List<Piece> pieces, Traced traced, boolean only) {
        String title = only ? page.title() : "";
        String byline = only ? page.byline() : "";
        boolean above = true;
        for (Piece piece : pieces) {
            String text = piece.parts().get(0).of(traced.text());
            above &= piece.kind() != Kind.PARAGRAPH;
            if (piece.kind() == Kind.HEADING && title.isEmpty() && above && !piece.leads()) {
                title = text;
            } else if (piece.kind() == Kind.BYLINE && byline.isEmpty() && Credits.namesSomebody(text)) {
                byline = text.replaceAll("[\\s\\u00A0]+", " ");
            } else if (piece.kind() == Kind.DATELINE && byline.isEmpty()) {
                byline = Datelines.reporter(text).orElse("");
            }
        }
        String outlet = page.outlet().isEmpty() ? reporting(pieces, traced) : page.outlet();
        return new Metadata(title.isEmpty() && only ? headTitle : title, outlet, byline, page.date());
    }

    /** Whose report it is by the dateline or byline above its text. */
    private static String reporting(List<Piece> pieces, Traced traced) {
        return pieces.stream()
                .takeWhile(piece -> piece.kind() != Kind.PARAGRAPH)
                .filter(piece -> piece.kind() == Kind.DATELINE || piece.kind() == Kind.BYLINE)
                .flatMap(piece -> Datelines.outlet(piece.parts().get(0).of(traced.text())).stream())
                .findFirst()
                .orElse("");
    }
}
