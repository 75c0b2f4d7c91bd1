package org.ieum.io;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.ieum.text.Document;
import org.ieum.text.OffsetMap;
import org.ieum.text.Page;
import org.ieum.text.Removed;
import org.ieum.text.Span;

/**
 * A page as one JSON object on one line: {@code file}, {@code charset}, {@code documents} (each {@code id, lang, title,
 * date, outlet, byline, text, kept, map, blocks, hash}) and {@code removed} (each {@code span, rule}). {@code kept} lists
 * ranges of the raw page, {@code map} rows of {@code [textStart, textEnd, rawStart, rawEnd]}, {@code blocks} kinds and
 * spans in {@code text}; all in code points.
 */
public final class PageJson {
    private PageJson() {}

    public static String line(Page page) {
        Offsets raw = Offsets.of(page.raw());
        return Json.object(json -> {
            json.writeStringField("file", page.origin().source());
            json.writeStringField("charset", page.charset());
            json.writeArrayFieldStart("documents");
            for (Document document : page.documents()) {
                json.writeStartObject();
                document(json, document, raw);
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayFieldStart("removed");
            for (Removed removed : page.removed()) {
                json.writeStartObject();
                Json.span(json, "span", raw.points(removed.span()));
                json.writeStringField("rule", removed.rule());
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }

    private static void document(JsonGenerator json, Document document, Offsets raw) throws IOException {
        json.writeStringField("id", document.origin().toString());
        json.writeStringField("lang", document.lang().tag());
        json.writeStringField("title", document.metadata().title());
        json.writeStringField(
                "date", document.metadata().date().map(String::valueOf).orElse(""));
        json.writeStringField("outlet", document.metadata().outlet());
        json.writeStringField("byline", document.metadata().byline());
        json.writeStringField("text", document.text());
        json.writeArrayFieldStart("kept");
        for (OffsetMap.Run run : document.offsets().runs()) {
            Json.span(json, raw.points(run.raw()));
        }
        json.writeEndArray();
        json.writeArrayFieldStart("map");
        Offsets text = Offsets.of(document.text());
        for (OffsetMap.Run run : document.offsets().runs()) {
            Span inText = text.points(run.text());
            Span onPage = raw.points(run.raw());
            Json.numbers(json, inText.start(), inText.end(), onPage.start(), onPage.end());
        }
        json.writeEndArray();
        Json.blocks(json, document, text);
        json.writeStringField("hash", document.id().hash());
    }
}
