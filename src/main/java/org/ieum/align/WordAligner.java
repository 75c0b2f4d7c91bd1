package org.ieum.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ieum.bitext.Link;
import org.ieum.bitext.WordLink;
import org.ieum.lexicon.Lexicon;
import org.ieum.text.Document;
import org.ieum.text.Span;
import org.ieum.text.Token;

/**
 * Aligns the words inside a link.
 *
 * <ol>
 *   <li>{@link WordGrid} says what relates which words.
 *   <li>Each pair gets a probability from a logistic model of how it is known, how strongly, what share it has of all that
 *       either word could be linked to, and how near the next linked words are.
 *   <li>{@link Competition} takes pairs from the likeliest on, each word once (competitive linking, Melamed 2000); but all
 *       words of a longer translation go together, and so do neighbours that the same word translates. A word that is left
 *       over goes with the one that is left over between its neighbours' partners.
 *   <li>{@link Compounds} shares out the words of a translation among the parts of a compound.
 * </ol>
 */
final class WordAligner {
    /** A link with more pairs of words is no link of sentences, but of texts that were given as such. */
    private static final long MOST_PAIRS = 1 << 20;

    private final Weights weights;
    private final Lexicon lexicon;
    private final LexicalScorer lexical;
    private final LearnedTable learned;

    /** @param learned what the texts taught */
    WordAligner(Weights weights, Lexicon lexicon, LexicalScorer lexical, LearnedTable learned) {
        this.weights = weights;
        this.lexicon = lexicon;
        this.lexical = lexical;
        this.learned = learned;
    }

    /** Aligns the words of links of two documents. */
    Function<Link, List<WordLink>> between(Document source, Document target) {
        return link -> align(new Passage(source, link.source()), new Passage(target, link.target()));
    }

    /**
     * The words that translate each other, by source, then by target.
     *
     * @param source the sentences of one side of a link
     * @param target those of the other
     */
    private List<WordLink> align(Passage source, Passage target) {
        List<Token> sourceTokens = tokens(source);
        if ((long) sourceTokens.size() * tokens(target).size() > MOST_PAIRS) {
            return List.of();
        }
        LexicalScorer.Reading reading = lexical.read(source, target);
        learned.relate(reading.sourceSide(), reading.targetSide(), reading.relations());
        WordGrid grid = new WordGrid(lexicon, reading);
        Compounds compounds = new Compounds(lexicon, source.lang(), sourceTokens);
        List<WordLink> links = new ArrayList<>();
        new Competition(weights, grid)
                .pairs().stream()
                        .collect(Collectors.groupingBy(Competition.Pair::source, TreeMap::new, Collectors.toList()))
                        .forEach((i, pairs) -> addLinks(grid, grid.source().get(i), pairs, compounds, links));
        return links.stream().sorted().toList();
    }

    private static List<Token> tokens(Passage passage) {
        return passage.sentences().stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .filter(token -> token.partOfSpeech().isContent())
                .toList();
    }

    private static void addLinks(
            WordGrid grid, Word word, List<Competition.Pair> pairs, Compounds compounds, List<WordLink> links) {
        List<Word> translation =
                pairs.stream().map(pair -> grid.target().get(pair.target())).toList();
        List<? extends Set<Span>> parts =
                pairs.size() > 1 ? compounds.split(word, translation) : List.of(Set.of(word.span()));
        for (int k = 0; k < pairs.size(); k++) {
            Competition.Pair pair = pairs.get(k);
            Span target = translation.get(k).span();
            parts.get(k)
                    .forEach(part ->
                            links.add(new WordLink(part, target, pair.tie().kind(), pair.probability())));
        }
    }
}
