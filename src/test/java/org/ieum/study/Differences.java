package org.ieum.study;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVRecord;
import org.ieum.finding.Finding;
import org.ieum.finding.Place;
import org.ieum.finding.Side;
import org.ieum.finding.Witness;
import org.ieum.quantity.Amount;
import org.ieum.quantity.Quantities;
import org.ieum.quantity.Quantity;
import org.ieum.text.Lang;
import org.ieum.text.Span;

/** Rows of a {@code differences.csv}, which two documents differ in what words, against findings. */
final class Differences {
    private Differences() {}

    /**
     * True if these documents say the two texts of a row on different sides. A document that says both, as one that names a
     * concept in full and then by its acronym, differs from others only.
     */
    static boolean tells(Finding finding, CSVRecord row) {
        return tells(finding, row, Differences::isOver);
    }

    /** The same, or other places of these documents that say the same figures: of a figure told twice one place is the witness. */
    static boolean tellsSomewhere(Finding finding, CSVRecord row) {
        return tells(finding, row, (place, text) -> isOver(place, text) || saysSame(place, text));
    }

    private static boolean tells(Finding finding, CSVRecord row, BiPredicate<Place, String> says) {
        Predicate<Place> a = place -> isAt(place, row.get("document_a"), row.get("text_a"), says);
        Predicate<Place> b = place -> isAt(place, row.get("document_b"), row.get("text_b"), says);
        Predicate<Place> inA = place -> place.origin().toString().equals(row.get("document_a"));
        Predicate<Place> inB = place -> place.origin().toString().equals(row.get("document_b"));
        return !sides(finding, inA).equals(sides(finding, inB))
                && sides(finding, a).stream()
                        .anyMatch(side -> sides(finding, b).stream().anyMatch(other -> !other.equals(side)));
    }

    private static Set<Side> sides(Finding finding, Predicate<Place> place) {
        return finding.sides().stream()
                .filter(side -> side.witnesses().stream().map(Witness::place).anyMatch(place))
                .collect(Collectors.toSet());
    }

    private static boolean isAt(Place place, String document, String text, BiPredicate<Place, String> says) {
        boolean same = text.isEmpty() ? place.isMissing() : !place.isMissing() && says.test(place, text);
        return same && place.origin().toString().equals(document);
    }

    /**
     * True if the text stands there, and not only the same words elsewhere (a most-read list repeats 21개국). Three quarters are
     * enough: a span may leave out 약 and take in 간. Capitals are no matter: of a term that a document has several times a
     * side holds the first place, and a row may quote another.
     */
    private static boolean isOver(Place place, String printed) {
        String whole = place.document().text().toLowerCase(Locale.ROOT);
        String text = printed.toLowerCase(Locale.ROOT);
        return IntStream.iterate(whole.indexOf(text), at -> at >= 0, at -> whole.indexOf(text, at + 1))
                .mapToObj(at -> new Span(at, at + text.length()))
                .anyMatch(span -> 4 * common(place.span(), span)
                        >= 3 * Math.min(place.span().length(), text.length()));
    }

    private static boolean saysSame(Place place, String text) {
        Lang lang = place.document().lang();
        List<Quantity> row = Quantities.find(text, lang);
        return Quantities.find(place.span().of(place.document().text()), lang).stream()
                .anyMatch(said -> row.stream().anyMatch(one -> saysSame(said, one)));
    }

    /** True also of a number whose noun stands outside the place: of 417 and "417 votes". */
    private static boolean saysSame(Quantity said, Quantity row) {
        return switch (Quantities.agree(said, row).verdict()) {
            case EQUAL -> true;
            case COMPATIBLE ->
                said instanceof Amount one
                        && row instanceof Amount other
                        && one.value().equals(other.value())
                        && one.type() == Amount.Type.NUMBER
                        && other.type() == Amount.Type.COUNT;
            case CONFLICT, INCOMPARABLE -> false;
        };
    }

    private static int common(Span one, Span other) {
        return Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
    }
}
