package org.ieum.align;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.ieum.lexicon.Lexicon;
import org.ieum.lexicon.Translation;
import org.ieum.text.Lang;

/** A lexicon with a cache, for those who ask for the same words again and again. */
final class RememberedLexicon implements Lexicon {
    private final Lexicon lexicon;
    private final Map<Lang, Remembered<List<Translation>>> known = new ConcurrentHashMap<>();

    RememberedLexicon(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public List<Translation> translations(String headword, Lang from) {
        return known.computeIfAbsent(from, lang -> new Remembered<>(word -> lexicon.translations(word, lang)))
                .apply(headword);
    }
}
