package org.ieum.lexicon;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The lemmas of the English of the built-in tables, found beforehand (by {@code KnownLemmasTest}): a stemmer takes long to
 * start, and longest for the first twenty thousand words. What is not among them is for the segmenter to answer.
 */
final class KnownLemmas {
    static final String FILE = "lemmas.txt";

    private static final Map<String, String> LEMMAS = read(BuiltIn.text(FILE));

    private KnownLemmas() {}

    /** The lemma of a word, or those of a text that only an analyser can cut, between spaces. */
    static @Nullable String of(String text) {
        return LEMMAS.get(text);
    }

    /** A line holds a text and, after a tab, its lemmas unless they are the text itself in lower case. */
    private static Map<String, String> read(String table) {
        Map<String, String> lemmas = new HashMap<>(1 << 16);
        int start = 0;
        for (int end = table.indexOf('\n'); end >= 0; end = table.indexOf('\n', start)) {
            int tab = table.indexOf('\t', start);
            boolean alike = tab < 0 || tab > end;
            String text = table.substring(start, alike ? end : tab);
            lemmas.put(text, alike ? text.toLowerCase(Locale.ROOT) : table.substring(tab + 1, end));
            start = end + 1;
        }
        return lemmas;
    }
}
