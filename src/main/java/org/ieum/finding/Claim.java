package org.ieum.finding;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ieum.text.DocumentId;
import org.ieum.text.IeumException;

/**
 * What a finding says.
 *
 * @param kind what it is about: {@code term}, {@code name}, {@code date}, {@code sentence}, or the sort of figure: {@code
 *     number}, {@code money}, {@code percent}, {@code duration}, {@code age}, {@code first-in} ...
 * @param severity how much it matters
 * @param concept the concept's id; empty if it is not about one
 * @param verdict how the first two sides relate
 * @param sides what is said and who says it, each value once; one only if the finding is not about a difference. Of the
 *     first two, the first is that of the Korean document, else of the earlier one
 * @param message the matter in words, to be understood without anything else
 */
public record Claim(
        String kind,
        Finding.Severity severity,
        String concept,
        Finding.Verdict verdict,
        List<Side> sides,
        String message) {

    private static final int ID_DIGITS = 12;

    public Claim {
        sides = List.copyOf(sides);
        if (sides.isEmpty()) {
            throw new IeumException("a claim without a side: " + message);
        }
    }

    /** What one place says, or two say otherwise. */
    public Claim(
            String kind,
            Finding.Severity severity,
            String concept,
            Finding.Verdict verdict,
            Place a,
            Optional<Place> b,
            String message) {
        this(
                kind,
                severity,
                concept,
                verdict,
                Stream.concat(Stream.of(a), b.stream()).map(Side::of).toList(),
                message);
    }

    /** The place in the Korean document, else in the earlier one: the first witness of the first side. */
    public Place a() {
        return sides.get(0).first();
    }

    /** The place in the other: the first witness of the second side; empty if there is none. */
    public Optional<Place> b() {
        return sides.size() > 1 ? Optional.of(sides.get(1).first()) : Optional.empty();
    }

    /**
     * 12 hexadecimal digits: a hash of the kind, the verdict, the concept, and the documents, words and sentences of both
     * places. It stays when other parts of a document change, and when other documents join in.
     */
    public String id() {
        return id(key(a()), b().map(Claim::key).orElse(""));
    }

    /** The id, and those that it would have if another witness came first on either side, or the other side did. */
    Set<String> ids() {
        Set<String> ids = new LinkedHashSet<>(Set.of(id()));
        sides.get(0).witnesses().forEach(witness -> ids.addAll(ids(witness.place(), b())));
        sides.stream()
                .skip(1)
                .flatMap(side -> side.witnesses().stream())
                .forEach(witness -> ids.addAll(ids(a(), Optional.of(witness.place()))));
        return ids;
    }

    private List<String> ids(Place one, Optional<Place> other) {
        String b = other.map(Claim::key).orElse("");
        return b.isEmpty() ? List.of(id(key(one), b)) : List.of(id(key(one), b), id(b, key(one)));
    }

    private String id(String a, String b) {
        return hash(String.join("\u0000", kind, verdict.label(), concept, a, b));
    }

    static String key(Place place) {
        return place.origin() + "\u0001" + place.text() + "\u0001" + place.context();
    }

    static String hash(String text) {
        return DocumentId.of(text, 1).hash().substring(0, ID_DIGITS);
    }
}
