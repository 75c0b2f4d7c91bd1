package org.ieum.io;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.ieum.bitext.Evidence;
import org.ieum.text.Span;

/**
 * Reasons as JSON: {@code kind, nats, source, target, words}, with spans in code points.
 *
 * @param source offsets of the source's text
 * @param target offsets of the target's text
 */
record EvidenceJson(JsonGenerator json, Offsets source, Offsets target) {

    /** {@code "evidence":[...]}. */
    void write(List<Evidence> reasons) throws IOException {
        Json.objects(json, "evidence", reasons, reason -> {
            json.writeStringField("kind", reason.kind().label());
            json.writeNumberField("nats", reason.nats());
            spans("source", reason.source(), source);
            spans("target", reason.target(), target);
            json.writeStringField("words", reason.words());
        });
    }

    private void spans(String name, List<Span> spans, Offsets text) throws IOException {
        Json.array(json, name, spans, span -> Json.span(json, text.points(span)));
    }
}
