package org.ieum.read;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.ieum.text.Block;
import org.ieum.text.Document;
import org.ieum.text.Metadata;
import org.ieum.text.Page;
import org.ieum.text.Removed;
import org.ieum.text.Span;

/** What became of a page, stretch by stretch in the order of the page: for golden files that people read. */
final class Listing {
    private static final int LONGEST = 60;

    private record Row(Span raw, String what, String text) {}

    private Listing() {}

    /** The facts of each document, then kept blocks and removed stretches with their beginnings; markup is left out. */
    static String of(Page page) {
        StringBuilder listing = new StringBuilder();
        page.documents().forEach(document -> listing.append(facts(document)));
        rows(page).forEach(row -> listing.append(String.format("%-22s %s%n", row.what(), shortened(row.text()))));
        return listing.toString().replace("\r\n", "\n");
    }

    /** The same without a word of the page: spans in code points, and a hash of each stretch. */
    static String withoutText(Page page) {
        StringBuilder listing = new StringBuilder();
        rows(page)
                .forEach(row -> listing.append(String.format(
                        "%d-%d %s %s%n",
                        page.raw().codePointCount(0, row.raw().start()),
                        page.raw().codePointCount(0, row.raw().end()),
                        row.what(),
                        hash(row.text()))));
        return listing.toString().replace("\r\n", "\n");
    }

    private static String facts(Document document) {
        Metadata facts = document.metadata();
        return String.format(
                "%s title  %s%n%s outlet %s%n%s byline %s%n%s date   %s%n%n",
                document.lang(),
                facts.title(),
                document.lang(),
                facts.outlet(),
                document.lang(),
                facts.byline(),
                document.lang(),
                facts.date().map(Object::toString).orElse(""));
    }

    private static List<Row> rows(Page page) {
        List<Row> rows = new ArrayList<>();
        for (Document document : page.documents()) {
            for (Block block : document.blocks()) {
                String what = document.lang() + " " + block.kind().name().toLowerCase(java.util.Locale.ROOT);
                rows.add(new Row(
                        document.offsets().toRaw(block.span()),
                        what,
                        block.span().of(document.text())));
            }
        }
        for (Removed removed : page.removed()) {
            if (!removed.rule().endsWith("-markup")) {
                rows.add(new Row(
                        removed.span(), "- " + removed.rule(), removed.span().of(page.raw())));
            }
        }
        rows.sort(Comparator.comparing(Row::raw));
        return rows;
    }

    private static String shortened(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 4);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
