package org.ieum.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.ieum.text.Document;
import org.ieum.text.OffsetMap.Run;
import org.ieum.text.Page;
import org.ieum.text.Removed;
import org.ieum.text.Span;
import org.jsoup.parser.Parser;

/** The invariant of reading: kept and removed are disjoint and together leave only white space of the page. */
final class NothingLost {
    private NothingLost() {}

    static void check(Page page) {
        List<Span> spans =
                new ArrayList<>(page.removed().stream().map(Removed::span).toList());
        assertThat(spans).as("removed, ascending").isSorted();
        for (Document document : page.documents()) {
            document.offsets().runs().forEach(run -> spans.add(run.raw()));
            checkText(page, document);
        }
        spans.sort(null);
        int end = 0;
        for (Span span : spans) {
            if (span.start() < end || !page.raw().substring(end, span.start()).isBlank()) {
                throw new AssertionError("overlap or loss before " + span + ", after " + end);
            }
            end = span.end();
        }
        assertThat(page.raw().substring(end)).isBlank();
    }

    private static void checkText(Page page, Document document) {
        int end = 0;
        for (Run run : document.offsets().runs()) {
            String text = run.text().of(document.text());
            String raw = run.raw().of(page.raw());
            if (!document.text().substring(end, run.text().start()).isBlank() || !isSame(text, raw)) {
                throw new AssertionError("<" + text + "> for <" + raw + ">");
            }
            end = run.text().end();
        }
        assertThat(document.text().substring(end)).isBlank();
    }

    private static boolean isSame(String text, String raw) {
        if (text.equals(raw)) {
            return true;
        }
        if (text.length() == raw.length()) {
            return text.replaceAll("\\s", " ").equals(raw.replaceAll("\\s", " "));
        }
        String decoded = Parser.unescapeEntities(raw, false);
        return decoded.equals(text)
                || Normalizer.normalize(decoded, Normalizer.Form.NFC).equals(text)
                || (decoded.isBlank() && text.isBlank());
    }
}
