package org.ieum.lexicon;

import java.util.List;
import org.ieum.text.PartOfSpeech;

/** An {@link Entry} of which only the first letter need be known so far: most words of a dictionary are never looked up. */
interface Row {
    /** The first letter of what it is looked up by, {@link Keys#korean(String, PartOfSpeech)}. */
    char initial();

    String korean();

    PartOfSpeech partOfSpeech();

    List<String> english();

    Category category();

    static Row of(Entry entry) {
        return new Given(entry);
    }

    /** One that is all known. */
    record Given(Entry entry) implements Row {
        @Override
        public char initial() {
            return Keys.korean(entry.korean()).charAt(0);
        }

        @Override
        public String korean() {
            return entry.korean();
        }

        @Override
        public PartOfSpeech partOfSpeech() {
            return entry.partOfSpeech();
        }

        @Override
        public List<String> english() {
            return entry.english();
        }

        @Override
        public Category category() {
            return entry.category();
        }
    }
}
