package org.ieum.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ieum.text.Block.Kind;
import org.ieum.text.Metadata;

/** What a page says about itself: its HTML first, then its own lines. */
final class Facts {
    private static final Pattern NO_HOLDER = Pattern.compile(
            "(?i)copyrights?|저작권자?|ⓒ|©|\\(c\\)|\\d{4}(?: ?[-–] ?\\d{4})?|all rights reserved.*|무단.*|재배포.*|[,.]? ?(?:inc|ltd|co)\\b\\.?|\\bby\\b|[<>〈〉\\[\\](){}:•·*|]");
    private static final int LONGEST_HOLDER = 40;

    private Facts() {}

    static Metadata of(Draft draft) {
        Metadata known = draft.metadata();
        String outlet = known.outlet().isEmpty() ? outlet(draft.lines()) : known.outlet();
        Optional<LocalDate> date = known.date().or(() -> date(draft.lines()));
        return new Metadata(known.title(), outlet, known.byline(), date);
    }

    private static Optional<LocalDate> date(List<Line> lines) {
        Optional<LocalDate> updated = Optional.empty();
        for (Line line : lines) {
            if (!line.rule().equals("timestamp") && !line.is(Kind.BYLINE)) {
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
        return lines.stream()
                .filter(line -> line.rule().equals("copyright"))
                .map(line -> holder(line.text()))
                .filter(holder -> holder.length() > 1)
                .findFirst()
                .orElseGet(() -> lines.stream()
                        .filter(line -> line.is(Kind.BYLINE) && Credits.isAgency(line))
                        .map(Line::text)
                        .findFirst()
                        .orElse(""));
    }

    private static String holder(String text) {
        String holder =
                NO_HOLDER.matcher(text).replaceAll(" ").replaceAll("\\s+", " ").strip();
        holder = holder.replaceAll("^[\\s,.&-]+|[\\s,.-]+$", "");
        return holder.length() <= LONGEST_HOLDER ? holder : "";
    }

    /** The facts of one document of the page: its own title and byline. */
    static Metadata of(Metadata page, List<Piece> pieces, Traced traced, boolean only) {
        String title = only ? page.title() : "";
        String byline = only ? page.byline() : "";
        boolean above = true;
        for (Piece piece : pieces) {
            String text = piece.parts().get(0).of(traced.text());
            above &= piece.kind() != Kind.PARAGRAPH;
            if (piece.kind() == Kind.HEADING && title.isEmpty() && above && !piece.leads()) {
                title = text;
            } else if (piece.kind() == Kind.BYLINE && byline.isEmpty()) {
                byline = text;
            } else if (piece.kind() == Kind.DATELINE && byline.isEmpty()) {
                byline = Datelines.reporter(text).orElse("");
            }
        }
        return new Metadata(title, page.outlet(), byline, page.date());
    }
}
