package org.ieum.io;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.ieum.text.Document;
import org.ieum.text.Page;

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
            Json.objects(json, "documents", page.documents(), document -> document(json, document, raw));
            Json.objects(json, "removed", page.removed(), removed -> {
                Json.span(json, "span", raw.points(removed.span()));
                json.writeStringField("rule", removed.rule());
            });
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
        Json.array(json, "kept", document.offsets().runs(), run -> Json.span(json, raw.points(run.raw())));
        Offsets text = Offsets.of(document.text());
        Json.map(json, document, text, raw);
        Json.blocks(json, document, text);
        json.writeStringField("hash", document.id().hash());
    }
}
