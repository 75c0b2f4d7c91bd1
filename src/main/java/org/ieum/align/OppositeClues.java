package org.ieum.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ieum.bitext.Evidence;
import org.ieum.text.Lang;
import org.ieum.text.Resources;
import org.ieum.text.Sentence;
import org.ieum.text.Token;

/** Words by which one of two sentences says the opposite of the other: 상반기, "the second half". They stand in {@code opposites.tsv}. */
final class OppositeClues {
    private static final List<Opposites> ALL = Resources.lines(OppositeClues.class, "opposites.tsv").stream()
            .map(line -> line.split("\t"))
            .map(Opposites::of)
            .toList();

    private OppositeClues() {}

    /** The words of both languages for two things that exclude each other. */
    private record Opposites(Meaning one, Meaning other) {
        static Opposites of(String[] cells) {
            return new Opposites(Meaning.of(cells[0], cells[1]), Meaning.of(cells[2], cells[3]));
        }
    }

    /** The words for one of them in either language. */
    private record Meaning(Words korean, Words english) {
        static Meaning of(String korean, String english) {
            return new Meaning(Words.of(korean), Words.of(english));
        }

        Words in(Lang lang) {
            return lang.equals(Lang.KO) ? korean : english;
        }
    }

    /**
     * Lemmas between blanks.
     *
     * @param telling those that say the thing and nothing else
     * @param all these, and what may be said of it
     */
    private record Words(List<String> telling, List<String> all) {
        static Words of(String cell) {
            return new Words(split(cell.split(" \\| ")[0]), split(cell.replace(" | ", ", ")));
        }

        private static List<String> split(String words) {
            return Stream.of(words.split(", ")).map(word -> " " + word + " ").toList();
        }

        boolean mayBeIn(String lemmas) {
            return all.stream().anyMatch(lemmas::contains);
        }

        Optional<String> first(String lemmas) {
            return telling.stream().filter(lemmas::contains).findFirst().map(String::strip);
        }
    }

    /** At most one, of two sentences of different languages: it weighs like a denial in the first. */
    static List<Clue> of(Sentence source, Sentence target) {
        List<Clue> clues = new ArrayList<>();
        String here = lemmas(source);
        String there = lemmas(target);
        for (Opposites opposites : ALL) {
            against(opposites.one(), opposites.other(), source.lang(), here, target.lang(), there)
                    .or(() -> against(opposites.other(), opposites.one(), source.lang(), here, target.lang(), there))
                    .ifPresent(words -> clues.add(Clue.of("negation.source", 1, Evidence.Kind.LEXICON, words)));
        }
        return clues.stream().limit(1).toList();
    }

    private static String lemmas(Sentence sentence) {
        return sentence.tokens().stream().map(Token::lemma).collect(Collectors.joining(" ", " ", " "));
    }

    /** If the source says nothing but the one, and the target nothing but the other. */
    private static Optional<String> against(Meaning one, Meaning other, Lang from, String here, Lang to, String there) {
        return other.in(from).mayBeIn(here) || one.in(to).mayBeIn(there)
                ? Optional.empty()
                : one.in(from)
                        .first(here)
                        .flatMap(word -> other.in(to).first(there).map(opposite -> word + " against " + opposite));
    }
}
