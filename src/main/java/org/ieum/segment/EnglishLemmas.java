package org.ieum.segment;

import com.ibm.icu.lang.UCharacter;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * English base forms: a table of irregular verbs and nouns first, then KStem, which takes endings off only where a real
 * word is left.
 */
final class EnglishLemmas {
    private static final String IRREGULAR = "irregular.txt";

    private final Map<String, String> irregular = read();
    private final Queue<Stems> idle = new ConcurrentLinkedQueue<>();

    /** The base form of one word in lower case. */
    String lemma(String word) {
        String lower = UCharacter.toLowerCase(Locale.ROOT, word).replace('’', '\'');
        String bare = lower.endsWith("'s") ? lower.substring(0, lower.length() - 2) : lower;
        String base = bare.endsWith("'") && bare.length() > 1 ? bare.substring(0, bare.length() - 1) : bare;
        String listed = irregular.get(base);
        return listed != null ? listed : stem(base);
    }

    private String stem(String word) {
        Stems stems = idle.poll();
        if (stems == null) {
            stems = new Stems();
        }
        String stem = stems.stem(word);
        idle.add(stems);
        return stem;
    }

    private static Map<String, String> read() {
        Map<String, String> table = new HashMap<>();
        try (InputStream in = EnglishLemmas.class.getResourceAsStream(IRREGULAR);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> add(table, line));
        } catch (IOException e) {
            throw new UncheckedIOException(IRREGULAR, e);
        }
        return table;
    }

    private static void add(Map<String, String> table, String line) {
        String[] words = line.split(" ");
        for (int i = 1; i < words.length; i++) {
            table.putIfAbsent(words[i], words[0]);
        }
    }

    /** A token stream of one word at a time, for a stemmer that reads nothing else. */
    private static final class Stems extends TokenStream {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final TokenStream stemmed = new KStemFilter(this);
        private String word = "";

        String stem(String next) {
            word = next;
            try {
                stemmed.incrementToken();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return term.toString();
        }

        @Override
        public boolean incrementToken() {
            clearAttributes();
            term.append(word);
            return true;
        }
    }
}
