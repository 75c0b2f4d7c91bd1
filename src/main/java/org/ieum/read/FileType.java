package org.ieum.read;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ieum.text.Origin;

/** Tells files that are no text by their first bytes, or by the ending of their name. */
final class FileType {
    /** Far enough for the entry names of an office document and the stray bytes that may precede {@code %PDF-}. */
    private static final int HEAD = 4096;

    private static final String SAVE_AS = "save it as .txt or .html and read that";
    private static final Map<String, String> BY_EXTENSION = Map.ofEntries(
            Map.entry("pdf", "a PDF document"),
            Map.entry("docx", "a Word document (.docx)"),
            Map.entry("doc", "a Word document (.doc)"),
            Map.entry("hwp", "a Hangul document (.hwp)"),
            Map.entry("hwpx", "a Hangul document (.hwpx)"),
            Map.entry("odt", "an OpenDocument text (.odt)"),
            Map.entry("rtf", "a Rich Text document (.rtf)"),
            Map.entry("xlsx", "a spreadsheet (.xlsx)"),
            Map.entry("xls", "a spreadsheet (.xls)"),
            Map.entry("pptx", "a presentation (.pptx)"),
            Map.entry("ppt", "a presentation (.ppt)"),
            Map.entry("epub", "an e-book (.epub)"));

    private FileType() {}

    /** Refuses what is no text, naming its type. */
    static void requireText(byte[] bytes, Origin origin) throws UnreadablePageException {
        Optional<String> found = byContent(bytes).or(() -> byName(origin.source()));
        if (found.isPresent()) {
            throw new UnreadablePageException(origin, found.get(), SAVE_AS);
        }
    }

    private static Optional<String> byName(String name) {
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Optional.ofNullable(BY_EXTENSION.get(extension));
    }

    private static Optional<String> byContent(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        if (head.startsWith("PK\u0003\u0004")) {
            return Optional.of(zip(head));
        }
        if (head.startsWith("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")) {
            return Optional.of(compound(bytes));
        }
        if (head.startsWith("HWP Document File")) {
            return Optional.of(BY_EXTENSION.get("hwp"));
        }
        int pdf = head.indexOf("%PDF-");
        if (pdf == 0 || (pdf > 0 && pdf < 1024 && head.indexOf('\0') >= 0)) {
            return Optional.of(BY_EXTENSION.get("pdf"));
        }
        if (head.startsWith("{\\rtf")) {
            return Optional.of(BY_EXTENSION.get("rtf"));
        }
        return media(head);
    }

    private static String zip(String head) {
        if (head.contains("application/hwp+zip") || head.contains("Contents/section0.xml")) {
            return BY_EXTENSION.get("hwpx");
        }
        if (head.contains("word/")) {
            return BY_EXTENSION.get("docx");
        }
        if (head.contains("xl/")) {
            return BY_EXTENSION.get("xlsx");
        }
        if (head.contains("ppt/")) {
            return BY_EXTENSION.get("pptx");
        }
        if (head.contains("opendocument.text")) {
            return BY_EXTENSION.get("odt");
        }
        return head.contains("epub+zip") ? BY_EXTENSION.get("epub") : "a ZIP archive or office document";
    }

    /** The container of old Word, Excel and Hangul files: the name of a stream, in UTF-16, tells which. */
    private static String compound(byte[] bytes) {
        String all = new String(bytes, 0, Math.min(bytes.length, 1 << 20), StandardCharsets.ISO_8859_1);
        if (all.contains("HWP Document File") || all.contains(wide("HwpSummaryInformation"))) {
            return BY_EXTENSION.get("hwp");
        }
        return all.contains(wide("WordDocument"))
                ? BY_EXTENSION.get("doc")
                : "an old office document (.doc, .xls, .hwp)";
    }

    private static String wide(String ascii) {
        return new String(ascii.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
    }

    private static Optional<String> media(String head) {
        if (head.startsWith("\u0089PNG") || head.startsWith("\u00FF\u00D8\u00FF") || head.startsWith("GIF8")) {
            return Optional.of("a picture");
        }
        if (head.startsWith("\u001F\u008B")) {
            return Optional.of("a gzip archive");
        }
        return Optional.empty();
    }
}
