package org.ieum.term;

import java.util.List;
import org.ieum.segment.Segmenter;
import org.ieum.text.Block;
import org.ieum.text.Lang;
import org.ieum.text.Origin;
import org.ieum.text.Sentence;
import org.ieum.text.Span;

/** Sentences for tests. */
final class Texts {
    static final Segmenter SEGMENTER = Segmenter.create();

    private Texts() {}

    static Sentence ko(String text) {
        return sentence(Lang.KO, text);
    }

    static Sentence en(String text) {
        return sentence(Lang.EN, text);
    }

    static Sentence sentence(Lang lang, String text) {
        return sentence(lang, text, Block.Kind.PARAGRAPH);
    }

    static Sentence sentence(Lang lang, String text, Block.Kind kind) {
        Span span = new Span(0, text.length());
        return new Sentence(Origin.TEXT, lang, kind, 0, span, text, SEGMENTER.tokens(text, lang));
    }

    static List<String> surfaces(List<Hit> hits) {
        return hits.stream().map(Hit::surface).toList();
    }
}
