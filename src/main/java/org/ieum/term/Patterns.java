package org.ieum.term;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ieum.text.Lang;
import org.ieum.text.Sentence;

/** What is looked for in the sentences of one language: each spelling of each term, and how to read the text. */
final class Patterns {
    /** From so many concepts on, a second processor is worth while. */
    private static final int MANY = 10_000;

    private final Lang lang;
    private final Trie trie = new Trie();
    /** For each pattern what it stands for, in the glossary's order. */
    private final List<List<Entry>> entries = new ArrayList<>();

    private Patterns(Lang lang) {
        this.lang = lang;
    }

    static Patterns of(Glossary glossary, Lang lang) {
        Patterns patterns = new Patterns(lang);
        List<Concept> concepts = glossary.concepts();
        Stream<Concept> all = concepts.size() < MANY ? concepts.stream() : concepts.parallelStream();
        all.mapMulti(patterns::spell).toList().forEach(patterns::add);
        return patterns;
    }

    /** What is to be found of a concept. */
    private void spell(Concept concept, Consumer<Keyed> found) {
        for (Term term : concept.terms()) {
            if (term.lang().equals(lang)) {
                for (String variant : variants(term)) {
                    found.accept(new Keyed(key(variant), new Entry(concept, term, variant)));
                }
            }
        }
    }

    private String key(String text) {
        return Letters.plainKey(text, !lang.equals(Lang.KO))
                .orElseGet(() -> letters(text).key());
    }

    private void add(Keyed keyed) {
        if (keyed.key().isEmpty()) {
            return;
        }
        int pattern = trie.add(keyed.key());
        if (pattern == entries.size()) {
            entries.add(List.of(keyed.entry()));
        } else {
            List<Entry> more = new ArrayList<>(entries.get(pattern));
            more.add(keyed.entry());
            entries.set(pattern, more);
        }
    }

    /** The forms of a term that are looked for. */
    static List<String> variants(Term term) {
        if (!term.lang().equals(Lang.EN)) {
            return List.of(term.text());
        }
        List<String> verbs = EnglishVerb.forms(term.text());
        return verbs.isEmpty() ? EnglishNumber.variants(term.text()) : verbs;
    }

    /** Tells the patterns that the letters from a place on begin with. */
    void matches(Letters letters, int from, IntConsumer found) {
        if (lang.equals(Lang.KO) || letters.mayBeginTerm(from)) {
            trie.matches(letters, from, found);
        }
    }

    int length(int pattern) {
        return trie.length(pattern);
    }

    /** What the pattern stands for, in the glossary's order. */
    List<Entry> entries(int pattern) {
        return entries.get(pattern);
    }

    Letters letters(String text) {
        return letters(lang, text);
    }

    static Letters letters(Lang lang, String text) {
        return lang.equals(Lang.KO) ? Letters.korean(text) : Letters.spaced(text);
    }

    Edges edges(Sentence sentence, Letters letters) {
        return lang.equals(Lang.KO) ? new KoreanEdges(sentence, letters) : new SpacedEdges(sentence, letters);
    }

    /** A spelling and the letters that are to be met. */
    private record Keyed(String key, Entry entry) {}

    /**
     * One spelling of a term.
     *
     * @param spelling the term, or the term in its other number
     */
    record Entry(Concept concept, Term term, String spelling) {
        private boolean hasAcronym() {
            int at = 0;
            while (at < spelling.length() && !inAcronym(spelling, at)) {
                at = wordEnd(spelling, at) + 1;
            }
            return at < spelling.length();
        }

        private static boolean inAcronym(String text, int at) {
            return isShort(text.substring(text.lastIndexOf(' ', at) + 1, wordEnd(text, at)));
        }

        private static int wordEnd(String text, int at) {
            int end = text.indexOf(' ', at);
            return end < 0 ? text.length() : end;
        }

        /** Initials, not a word written in capitals: up to six letters. */
        private static boolean isShort(String word) {
            return word.length() <= 6 && TermKey.isAcronym(word);
        }

        /** The spelling with what is style in it. */
        String shape() {
            Letters letters = letters(term.lang(), spelling);
            return letters.shape(0, letters.length());
        }

        /**
         * True if the text has the spelling's case and spaces.
         *
         * @param shouting true if the whole sentence is in capitals
         */
        boolean fits(Letters text, int from, int to, boolean shouting) {
            return fitsCase(text, from, to, shouting) && (term.lang().equals(Lang.KO) || fitsSpaces(text, from, to));
        }

        /** Acronyms must stand in their case, and a word in small letters is not met by an acronym (aids, AIDS). */
        private boolean fitsCase(Letters text, int from, int to, boolean shouting) {
            boolean all = term.type() == Term.Type.ACRONYM;
            if ((all || hasAcronym()) && !fitsAcronyms(text, from, all)) {
                return false;
            }
            return shouting || spelling.indexOf(' ') >= 0 || !isShort(text.written(from, to)) || !isSmall();
        }

        private boolean fitsAcronyms(Letters text, int from, boolean all) {
            Letters own = letters(term.lang(), spelling);
            return IntStream.range(0, own.length())
                    .filter(i -> all || inAcronym(spelling, own.start(i)))
                    .allMatch(i -> own.written(i) == text.written(from + i));
        }

        private boolean isSmall() {
            return spelling.equals(spelling.toLowerCase(Locale.ROOT));
        }

        /**
         * True unless the case tells that one of a name and a word of the same letters is meant and the other one written.
         *
         * @param free true if a capital tells nothing at this place
         */
        boolean fitsName(Letters text, int from, boolean free) {
            String word = term.text();
            boolean capital = Character.isUpperCase(word.charAt(0));
            boolean written = Character.isUpperCase(text.written(from));
            if (capital == written || (written && free) || !term.lang().equals(Lang.EN) || word.indexOf(' ') >= 0) {
                return true;
            }
            if (capital && term.partOfSpeech() != Term.PartOfSpeech.UNKNOWN) {
                return term.partOfSpeech() != Term.PartOfSpeech.PROPER_NOUN;
            }
            return !Homographs.contains(word);
        }

        /** In words that are written apart a space may stand where the spelling has a gap: is land is not island. */
        private boolean fitsSpaces(Letters text, int from, int to) {
            if (!text.hasSpace(from, to)) {
                return true;
            }
            Letters own = letters(term.lang(), spelling);
            return IntStream.range(1, to - from)
                    .allMatch(i -> own.isGap(i) || !text.hasSpace(from + i - 1, from + i + 1));
        }
    }
}
