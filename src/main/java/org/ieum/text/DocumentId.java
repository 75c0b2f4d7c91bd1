package org.ieum.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What a document is, whatever its file is called: a hash of the raw characters it was read from, and which of their
 * texts it is. The same page under two names has the same id.
 *
 * @param hash 16 hexadecimal digits of the SHA-256 of the raw text in UTF-8
 * @param part 1 for the first text
 */
public record DocumentId(String hash, int part) {
    private static final int DIGITS = 16;

    public static DocumentId of(String rawText, int part) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(rawText.getBytes(StandardCharsets.UTF_8));
            return new DocumentId(HexFormat.of().formatHex(digest).substring(0, DIGITS), part);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return part == 1 ? hash : hash + "#" + part;
    }
}
