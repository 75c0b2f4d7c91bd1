package org.ieum.io;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ieum.text.Resources;

/** The frame of a report: the template with its style, its script and the data put in. */
final class ReportPage {
    private static final Pattern SLOT = Pattern.compile("\\{\\{([a-z]+)}}");

    private ReportPage() {}

    static void write(String title, ReportData data, Appendable out) throws IOException {
        String template = resource("report.html");
        String style = resource("report.css");
        String script = resource("report.js");
        Matcher slot = SLOT.matcher(template);
        int written = 0;
        while (slot.find()) {
            out.append(template, written, slot.start());
            switch (slot.group(1)) {
                case "title" -> out.append(escaped(title));
                case "policy" -> out.append(policy(style, script));
                case "style" -> out.append(style);
                case "script" -> out.append(script);
                case "korean" -> out.append(resource("report.ko.json"));
                case "data" -> out.append(data.main());
                case "pairs" -> pairs(data.pairs(), out);
                default -> throw new IllegalStateException("report.html: unknown slot " + slot.group());
            }
            written = slot.end();
        }
        out.append(template, written, template.length());
    }

    /** Each by itself, so that the script reads only those that are opened. */
    private static void pairs(List<String> pairs, Appendable out) throws IOException {
        for (int i = 0; i < pairs.size(); i++) {
            out.append("<script type=\"application/json\" id=\"pair-")
                    .append(String.valueOf(i))
                    .append("\">");
            out.append(pairs.get(i)).append("</script>\n");
        }
    }

    /** Nothing is loaded, and nothing runs but our own style and script, known by their hashes. */
    private static String policy(String style, String script) {
        return "default-src 'none'; style-src " + hash(style) + "; script-src " + hash(script)
                + "; base-uri 'none'; form-action 'none'";
    }

    private static String hash(String content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    /** A file beside this class, with line feeds whatever the platform it was built on. */
    static String resource(String name) {
        return Resources.text(ReportPage.class, name).replace("\r\n", "\n");
    }
}
