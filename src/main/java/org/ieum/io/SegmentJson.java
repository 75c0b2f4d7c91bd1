package org.ieum.io;

import java.util.List;
import org.ieum.text.Lang;
import org.ieum.text.Span;
import org.ieum.text.Token;

/**
 * A paragraph, its sentences and its words as one JSON object on one line: {@code lang, text, sentences} (spans) and
 * {@code tokens} (each {@code form, lemma, pos, span}, with parts of speech such as {@code proper-noun}); spans in code
 * points of {@code text}.
 */
public final class SegmentJson {
    private SegmentJson() {}

    /**
     * @param paragraph as it was read
     * @param sentences spans in it
     * @param tokens with spans in it
     */
    public static String line(String paragraph, Lang lang, List<Span> sentences, List<Token> tokens) {
        Offsets text = Offsets.of(paragraph);
        return Json.object(json -> {
            json.writeStringField("lang", lang.tag());
            json.writeStringField("text", paragraph);
            Json.array(json, "sentences", sentences, sentence -> Json.span(json, text.points(sentence)));
            Json.objects(json, "tokens", tokens, token -> {
                json.writeStringField("form", token.form());
                json.writeStringField("lemma", token.lemma());
                json.writeStringField("pos", token.partOfSpeech().label());
                Json.span(json, "span", text.points(token.span()));
            });
        });
    }
}
