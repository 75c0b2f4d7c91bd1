package org.ieum.term;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.ieum.text.Block;
import org.ieum.text.Lang;
import org.ieum.text.Sentence;
import org.ieum.text.Span;

/**
 * Finds the terms of a glossary in sentences. Immutable and thread-safe; costs time linear in the text, however large
 * the glossary is.
 *
 * <ol>
 *   <li>Characters are compared, not tokens: in folded case, without spaces, middle dots and hyphens, all terms at once
 *       ({@link Trie}). So 상호 군수지원 협정 is 상호군수지원협정, and cross servicing is Cross-Servicing.
 *   <li>Words that are acronyms by their form keep their case: {@code us} is not US. So does a single word that the
 *       glossary says is a proper noun, and one that is a name or another word by its capital (Turkey, {@link Homographs});
 *       where any word has a capital, in headlines and at the beginning of a sentence, it may be either.
 *   <li>English terms are also found in the other number (pacts, weapon of mass destruction), before a possessive
 *       ending, and whatever articles stand inside.
 *   <li>Both edges must be a term's edges: words in English; in Korean as {@link KoreanEdges} has it, by tokens or by
 *       characters, so that a term which the analyser does not know is found too.
 * </ol>
 */
public final class TermFinder {
    private static final String BEFORE_BEGINNING = ".!?:\"'([“‘「『…";

    private final Glossary glossary;
    /** Made when a language is first searched. */
    private final Map<Lang, Patterns> patterns = new ConcurrentHashMap<>();

    TermFinder(Glossary glossary) {
        this.glossary = glossary;
    }

    /** The finder of a glossary, which is made once and then shared by all who ask for it. */
    public static TermFinder of(Glossary glossary) {
        return glossary.finder();
    }

    /** What is looked for. */
    public Glossary glossary() {
        return glossary;
    }

    /**
     * The terms of a sentence, left to right; where two overlap only the longer one, else the first. A term that names
     * several concepts gives a hit for each.
     */
    public List<Hit> find(Sentence sentence) {
        return longest(findNested(sentence));
    }

    /** The terms of some sentences, in order. */
    public List<Hit> find(List<Sentence> sentences) {
        return sentences.stream().flatMap(s -> find(s).stream()).toList();
    }

    /** All terms of a sentence, also those inside longer ones; by start, the longest first. */
    public List<Hit> findNested(Sentence sentence) {
        Patterns wanted = patterns.computeIfAbsent(sentence.lang(), lang -> Patterns.of(glossary, lang));
        return new Scan(wanted, sentence).hits();
    }

    /** All terms of some sentences, also those inside longer ones. */
    public List<Hit> findNested(List<Sentence> sentences) {
        return sentences.stream().flatMap(s -> findNested(s).stream()).toList();
    }

    /** Takes the longest first, as a person reads compounds, and drops what overlaps what has been taken. */
    private static List<Hit> longest(List<Hit> hits) {
        List<Hit> byLength = hits.stream()
                .sorted(Comparator.comparingInt((Hit hit) -> hit.span().length())
                        .reversed()
                        .thenComparing(Hit::span))
                .toList();
        TreeMap<Integer, Span> taken = new TreeMap<>();
        List<Hit> kept = new ArrayList<>();
        for (Hit hit : byLength) {
            Map.Entry<Integer, Span> near = taken.lowerEntry(hit.span().end());
            if (near == null
                    || !near.getValue().overlaps(hit.span())
                    || near.getValue().equals(hit.span())) {
                taken.put(hit.span().start(), hit.span());
                kept.add(hit);
            }
        }
        kept.sort(Comparator.comparing(Hit::span));
        return List.copyOf(kept);
    }

    @Override
    public String toString() {
        return "finder of " + glossary;
    }

    /** One sentence being searched. */
    private static final class Scan {
        private final Patterns patterns;
        private final Sentence sentence;
        private final Letters letters;
        private final boolean shouting;
        private final List<Hit> hits = new ArrayList<>();
        private Optional<Edges> edges = Optional.empty();

        Scan(Patterns patterns, Sentence sentence) {
            this.patterns = patterns;
            this.sentence = sentence;
            this.letters = patterns.letters(sentence.text());
            this.shouting = sentence.text().chars().noneMatch(c -> c >= 'a' && c <= 'z');
        }

        List<Hit> hits() {
            for (int i = 0; i < letters.length(); i++) {
                int from = i;
                patterns.matches(letters, from, pattern -> match(pattern, from));
            }
            hits.sort(Comparator.comparingInt((Hit hit) -> hit.span().start())
                    .thenComparing(
                            Comparator.comparingInt((Hit hit) -> hit.span().length())
                                    .reversed()));
            return List.copyOf(hits);
        }

        private void match(int pattern, int from) {
            int to = from + patterns.length(pattern);
            List<Patterns.Entry> fitting = patterns.entries(pattern).stream()
                    .filter(entry -> entry.fits(letters, from, to, shouting))
                    .filter(entry -> entry.fitsName(letters, from, isCapitalAnyway(from)))
                    .toList();
            if (!fitting.isEmpty()) {
                edges().explain(from, to)
                        .ifPresent(boundary -> fitting.stream()
                                .filter(entry -> isFirstOfConcept(entry, fitting))
                                .forEach(entry -> hits.add(hit(entry, from, to, boundary))));
            }
        }

        /** Two spellings of one concept's term match together; the one written like the text stands for both. */
        private static boolean isFirstOfConcept(Patterns.Entry entry, List<Patterns.Entry> fitting) {
            return fitting.stream()
                            .filter(other -> other.concept().equals(entry.concept()))
                            .findFirst()
                            .orElse(entry)
                    == entry;
        }

        private Hit hit(Patterns.Entry entry, int from, int to, String boundary) {
            Span local = new Span(letters.start(from), letters.end(to - 1));
            boolean style = !local.of(sentence.text()).equals(entry.spelling()) && isStyle(entry, from, to);
            return new Hit(
                    entry.concept(),
                    entry.term(),
                    sentence,
                    local.shift(sentence.span().start()),
                    boundary,
                    style);
        }

        private boolean isStyle(Patterns.Entry entry, int from, int to) {
            String shape = letters.shape(from, to);
            String wanted = entry.shape();
            if (shape.equals(wanted)) {
                return false;
            }
            if (isHeadline()) {
                return !shape.equalsIgnoreCase(wanted);
            }
            return !begins(from) || !uncapitalized(shape).equals(uncapitalized(wanted));
        }

        /** True if any word would have a capital there. */
        private boolean isCapitalAnyway(int from) {
            return isHeadline() || begins(from);
        }

        private boolean isHeadline() {
            return shouting || sentence.kind() == Block.Kind.HEADING;
        }

        /** True if what is said begins there: after nothing, a full stop, a colon, an opening quotation mark. */
        private boolean begins(int from) {
            int before = letters.start(from) - 1;
            while (before >= 0 && TermKey.isSpace(sentence.text().charAt(before))) {
                before--;
            }
            return before < 0 || BEFORE_BEGINNING.indexOf(sentence.text().charAt(before)) >= 0;
        }

        private static String uncapitalized(String text) {
            return text.isEmpty() ? text : (char) TermKey.fold(text.charAt(0)) + text.substring(1);
        }

        private Edges edges() {
            if (edges.isEmpty()) {
                edges = Optional.of(patterns.edges(sentence, letters));
            }
            return edges.get();
        }
    }
}
