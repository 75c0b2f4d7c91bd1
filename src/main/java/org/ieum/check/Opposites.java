package org.ieum.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ieum.text.Lang;
import org.ieum.text.PartOfSpeech;
import org.ieum.text.Resources;
import org.ieum.text.Sentence;
import org.ieum.text.Token;

/**
 * Two things of which only one can be done, or happen, to one thing at a time.
 *
 * @param beside where these words stand, nothing can be told
 */
record Opposites(Act one, Act other, Set<String> beside) {
    /** Those of {@code opposites.tsv}. */
    static final List<Opposites> ALL = read();

    private static final String BESIDE = "-";
    private static final String BREAK = "; ";

    private static List<Opposites> read() {
        List<Opposites> all = new ArrayList<>();
        List<Act> open = new ArrayList<>();
        Set<String> always = Set.of();
        for (String line : Resources.lines(Opposites.class, "opposites.tsv")) {
            String[] cells = line.split("\t");
            List<String> words = Arrays.asList((cells[1] + BREAK + cells[2]).split(BREAK));
            if (cells[0].equals(BESIDE) && all.isEmpty()) {
                always = Set.copyOf(words);
            } else if (cells[0].equals(BESIDE)) {
                Opposites last = all.remove(all.size() - 1);
                all.add(last.beside(words));
            } else {
                open.add(new Act(cells[0], forms(cells[1]), forms(cells[2])));
            }
            if (open.size() == 2) {
                all.add(new Opposites(open.get(0), open.get(1), Set.of()).beside(always));
                open.clear();
            }
        }
        return List.copyOf(all);
    }

    /** The same with more words beside which nothing is told, but for those that it has itself. */
    private Opposites beside(Collection<String> words) {
        Set<String> more = new HashSet<>(beside);
        words.stream().filter(word -> !one.has(word) && !other.has(word)).forEach(more::add);
        return new Opposites(one, other, Set.copyOf(more));
    }

    private static List<List<String>> forms(String cell) {
        return Arrays.stream(cell.split(BREAK))
                .map(form -> List.of(form.split(" ")))
                .toList();
    }

    /** False of a sentence that says nothing of either, or both, or has words that leave it open. */
    boolean isTold(Sentence sentence) {
        boolean saysOne = one.places(sentence).findAny().isPresent();
        boolean saysOther = other.places(sentence).findAny().isPresent();
        return saysOne != saysOther && sentence.tokens().stream().noneMatch(token -> beside.contains(token.lemma()));
    }

    /** The one that a sentence tells, of which only one is told. */
    Act in(Sentence sentence) {
        return one.places(sentence).findAny().isPresent() ? one : other;
    }

    /**
     * What is done or happens.
     *
     * @param korean ways to say it, each of one word or more, as lemmas
     * @param english likewise, or as they are written
     */
    record Act(String label, List<List<String>> korean, List<List<String>> english) {
        private boolean has(String word) {
            return Stream.concat(korean.stream(), english.stream()).anyMatch(form -> form.contains(word));
        }

        /** The tokens of a sentence that begin it, by their number. */
        IntStream places(Sentence sentence) {
            List<List<String>> forms = sentence.lang().equals(Lang.KO) ? korean : english;
            List<Token> tokens = sentence.tokens();
            return IntStream.range(0, tokens.size())
                    .filter(at -> forms.stream().anyMatch(form -> isAt(tokens, at, form)));
        }

        private static boolean isAt(List<Token> tokens, int at, List<String> form) {
            int next = at;
            for (String word : form) {
                while (next > at && next < tokens.size() && isBetween(tokens.get(next))) {
                    next++;
                }
                if (next >= tokens.size() || !isWord(tokens.get(next), word)) {
                    return false;
                }
                next++;
            }
            return true;
        }

        private static boolean isBetween(Token token) {
            return token.partOfSpeech() == PartOfSpeech.PARTICLE || token.partOfSpeech() == PartOfSpeech.ENDING;
        }

        private static boolean isWord(Token token, String word) {
            return token.partOfSpeech() != PartOfSpeech.PROPER_NOUN
                    && (token.lemma().equals(word)
                            || token.form().toLowerCase(Locale.ROOT).equals(word));
        }
    }
}
