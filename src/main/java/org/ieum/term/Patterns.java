package org.ieum.term;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ieum.text.Lang;
import org.ieum.text.Sentence;

/** What is looked for in the sentences of one language: each spelling of each term, and how to read the text. */
final class Patterns {
    private final Lang lang;
    private final Automaton automaton;
    private final List<List<Entry>> entries;
    private final int[] lengths;

    private Patterns(Lang lang, Map<String, List<Entry>> byKey) {
        this.lang = lang;
        this.automaton = Automaton.of(List.copyOf(byKey.keySet()));
        this.entries = List.copyOf(byKey.values());
        this.lengths = byKey.keySet().stream().mapToInt(String::length).toArray();
    }

    static Patterns of(Glossary glossary, Lang lang) {
        Map<String, List<Entry>> byKey = new LinkedHashMap<>();
        for (Concept concept : glossary.concepts()) {
            for (Term term : concept.terms(lang)) {
                for (String variant : variants(term)) {
                    Letters letters = letters(lang, variant);
                    String key = letters.key();
                    if (!key.isEmpty()) {
                        byKey.computeIfAbsent(key, k -> new ArrayList<>(1))
                                .add(Entry.of(concept, term, variant, letters));
                    }
                }
            }
        }
        return new Patterns(lang, byKey);
    }

    private static List<String> variants(Term term) {
        return term.lang().equals(Lang.EN) ? EnglishNumber.variants(term.text()) : List.of(term.text());
    }

    Automaton automaton() {
        return automaton;
    }

    int length(int pattern) {
        return lengths[pattern];
    }

    List<Entry> entries(int pattern) {
        return entries.get(pattern);
    }

    Letters letters(String text) {
        return letters(lang, text);
    }

    private static Letters letters(Lang lang, String text) {
        return lang.equals(Lang.KO) ? Letters.unspaced(text) : Letters.spaced(text);
    }

    Edges edges(Sentence sentence, Letters letters) {
        return lang.equals(Lang.KO) ? new KoreanEdges(sentence, letters) : new SpacedEdges(sentence, letters);
    }

    /**
     * One spelling of a term.
     *
     * @param shape the spelling with what is style in it
     * @param cased for each character of the key the one that must stand there, or 0 if its case does not matter
     * @param small true if the spelling has no capital
     */
    record Entry(Concept concept, Term term, String shape, String cased, boolean small) {
        private static final char ANY = '\0';

        static Entry of(Concept concept, Term term, String variant, Letters letters) {
            StringBuilder cased = new StringBuilder();
            boolean all = term.type() == Term.Type.ACRONYM;
            for (int i = 0; i < letters.length(); i++) {
                cased.append(all || inAcronym(variant, letters.start(i)) ? letters.written(i) : ANY);
            }
            boolean small = variant.equals(variant.toLowerCase(java.util.Locale.ROOT));
            return new Entry(concept, term, letters.shape(0, letters.length()), cased.toString(), small);
        }

        private static boolean inAcronym(String text, int at) {
            int start = text.lastIndexOf(' ', at) + 1;
            int end = text.indexOf(' ', at);
            return isShort(text.substring(start, end < 0 ? text.length() : end));
        }

        /** Initials, not a word written in capitals: up to six letters. */
        private static boolean isShort(String word) {
            return word.length() <= 6 && TermKey.isAcronym(word);
        }

        /**
         * True if acronyms stand in their case, and a word in small letters is not met by an acronym (aids, AIDS) unless
         * the whole sentence is in capitals.
         */
        boolean fitsCase(Letters text, int from, boolean shouting) {
            for (int i = 0; i < cased.length(); i++) {
                if (cased.charAt(i) != ANY && cased.charAt(i) != text.written(from + i)) {
                    return false;
                }
            }
            return shouting || !small || shape.indexOf(' ') >= 0 || !isShort(written(text, from));
        }

        private String written(Letters text, int from) {
            StringBuilder written = new StringBuilder();
            for (int i = 0; i < cased.length(); i++) {
                written.append(text.written(from + i));
            }
            return written.toString();
        }
    }
}
