package org.ieum.study;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * What a finding says.
 *
 * @param kind what it is about: {@code term}, {@code name}, {@code date}, {@code sentence}, or the sort of figure: {@code
 *     number}, {@code money}, {@code percent}, {@code duration}, {@code age}, {@code first-in} ...
 * @param severity how much it matters
 * @param concept the concept's id; empty if it is not about one
 * @param verdict how the two places relate
 * @param a the place in the Korean document, else in the earlier one
 * @param b the place in the other; empty if the finding is about one document alone
 * @param message the matter in words, to be understood without anything else
 */
public record Claim(
        String kind,
        Finding.Severity severity,
        String concept,
        Finding.Verdict verdict,
        Place a,
        Optional<Place> b,
        String message) {

    private static final int ID_DIGITS = 12;

    /**
     * 12 hexadecimal digits: a hash of the kind, the verdict, the concept, and the documents, words and sentences of both
     * places. It stays when other parts of a document change.
     */
    public String id() {
        return hash(String.join(
                "\u0000",
                kind,
                verdict.label(),
                concept,
                key(a),
                b.map(Claim::key).orElse("")));
    }

    static String key(Place place) {
        return place.origin() + "\u0001" + place.text() + "\u0001" + place.context();
    }

    static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, ID_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
