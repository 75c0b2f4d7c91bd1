package org.ieum.segment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.ieum.text.Resources;

/**
 * English base forms: a table of irregular verbs and nouns first, then KStem, which takes endings off only where a real
 * word is left.
 */
final class EnglishLemmas {
    private static final String IRREGULAR = "irregular.txt";

    private static final int LONGEST = 50;
    private static final Pattern PLURAL = Pattern.compile("[\\p{L}-]*[^sui']s");
    private static final Pattern HISSING_PLURAL = Pattern.compile(".*(?:ss|sh|ch|x|zz)es");
    private static final Pattern PAST = Pattern.compile("[\\p{L}-]*[aeiouy][\\p{L}-]*[^aeo]ed");
    private static final Pattern PROGRESSIVE = Pattern.compile("[\\p{L}-]*[aeiouy][\\p{L}-]*ing");

    private final Map<String, String> irregular = read();
    private final Queue<Stems> idle = new ConcurrentLinkedQueue<>();
    private final Memo<String> lemmas = new Memo<>(this::find);

    /** The base form of one word, which may have a possessive ending, in lower case. */
    String lemma(String word) {
        return word.length() > LONGEST ? Characters.lower(word) : lemmas.of(word);
    }

    /** The base form of a word whose capitals mean nothing. */
    String lowerLemma(String word) {
        return word.length() > LONGEST ? Characters.lower(word) : findLower(word);
    }

    private String find(String word) {
        String plain = withoutPossessive(word.replace('’', '\''));
        return Acronyms.isAcronym(plain) ? Acronyms.lemma(plain) : findLower(plain);
    }

    private String findLower(String word) {
        String lower = Characters.lower(word).replace('’', '\'');
        String base = irregular.containsKey(lower) ? lower : withoutPossessive(lower);
        String listed = irregular.get(base);
        return listed != null ? listed : inflected(base, stem(base));
    }

    private static String withoutPossessive(String word) {
        if ((word.endsWith("'s") || word.endsWith("'S")) && word.length() > 2) {
            return word.substring(0, word.length() - 2);
        }
        return word.endsWith("'") && word.length() > 1 ? word.substring(0, word.length() - 1) : word;
    }

    /** KStem leaves a form that its dictionary lists for itself (years, received, taking): those are undone here. */
    private String inflected(String word, String stem) {
        if (!stem.equals(word) || word.length() < 4) {
            return stem;
        }
        if (PLURAL.matcher(word).matches()) {
            return singular(word);
        }
        if (PAST.matcher(word).matches()) {
            return verb(word, word.length() - 2);
        }
        return PROGRESSIVE.matcher(word).matches() ? verb(word, word.length() - 3) : word;
    }

    private static String singular(String word) {
        if (word.endsWith("ies") && word.length() > 4) {
            return word.substring(0, word.length() - 3) + "y";
        }
        boolean hissing = HISSING_PLURAL.matcher(word).matches();
        return word.substring(0, word.length() - (hissing ? 2 : 1));
    }

    /** The dictionary of the stemmer knows whether an e was lost: it reads "receives" and "consideres". */
    private String verb(String word, int end) {
        String root = word.substring(0, end);
        String present = root + "es";
        String stem = stem(present);
        boolean known = stem.equals(root) || stem.equals(root + "e") || root.endsWith("i");
        if (isDoubled(root)) {
            return root.substring(0, root.length() - 1);
        }
        return known ? stem : word;
    }

    private static boolean isDoubled(String root) {
        int last = root.length() - 1;
        return last > 1 && root.charAt(last) == root.charAt(last - 1) && "bdgmnprt".indexOf(root.charAt(last)) >= 0;
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
        Resources.lines(EnglishLemmas.class, IRREGULAR).forEach(line -> add(table, line));
        return table;
    }

    private static void add(Map<String, String> table, String line) {
        String[] words = line.split(" ");
        table.putIfAbsent(words[0], words[0]);
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
