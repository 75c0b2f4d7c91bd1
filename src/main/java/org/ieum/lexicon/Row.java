package org.ieum.lexicon;

import org.ieum.text.PartOfSpeech;

/** An entry of which only the Korean side need be known so far: most words of a dictionary are never looked up. */
interface Row {
    String korean();

    PartOfSpeech partOfSpeech();

    /** All of it, each time anew. */
    Entry entry();

    static Row of(Entry entry) {
        return new Row() {
            @Override
            public String korean() {
                return entry.korean();
            }

            @Override
            public PartOfSpeech partOfSpeech() {
                return entry.partOfSpeech();
            }

            @Override
            public Entry entry() {
                return entry;
            }
        };
    }
}
