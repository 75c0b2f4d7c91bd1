package org.ieum.align;

import java.util.List;
import org.ieum.bitext.Bitext;

/**
 * Guesses from their links whether texts are parallel or comparable. They are comparable if
 *
 * <ol>
 *   <li>the links in order account for little of what they say,
 *   <li>or even linked sentences say much that their partners do not,
 *   <li>or links would cross. A headline and a lead that could be exchanged do not make a text so: crossing has to gain something.
 * </ol>
 */
final class ModeGuess {
    private final Weights weights;
    private final LexicalScoring words;
    private final int sentences;

    record Guess(Bitext.Mode mode, String reason) {}

    /** @param sentences how many both texts have */
    ModeGuess(Weights weights, LexicalScoring words, int sentences) {
        this.weights = weights;
        this.words = words;
        this.sentences = sentences;
    }

    /**
     * @param path the best links in order
     * @param crossing the best links in any order
     */
    Guess of(List<Block> path, List<Block> crossing) {
        double explained = explained(path);
        String account = Math.round(100 * explained) + " % of what the texts say";
        if (explained < weights.number("comparable.explained")) {
            return comparable("links in order account for only " + account);
        }
        int linkedSentences = path.stream().mapToInt(Block::size).sum();
        double linked = explained * sentences / Math.max(1, linkedSentences);
        if (linked < weights.number("comparable.linked")
                && linkedSentences >= weights.number("comparable.linked.sentences")) {
            return comparable(
                    "linked sentences account for only " + Math.round(100 * linked) + " % of what their partners say");
        }
        int offPath = crossing.size() - MonotoneChain.longest(crossing).size();
        String reason = "links in order account for " + account + ", " + offPath + " of " + crossing.size()
                + " links would cross others";
        boolean crosses = offPath > weights.number("comparable.crossing") * crossing.size()
                && surplus(crossing) - surplus(path) > weights.number("comparable.gain");
        return crosses ? comparable(reason) : new Guess(Bitext.Mode.PARALLEL, reason);
    }

    private static Guess comparable(String reason) {
        return new Guess(Bitext.Mode.COMPARABLE, reason);
    }

    /** Share of what the texts say that is met in links in order, every sentence counting the same. */
    private double explained(List<Block> path) {
        double explained = path.stream()
                .mapToDouble(block -> words.explained(block) * block.size())
                .sum();
        return explained / Math.max(1, sentences);
    }

    /** By how much links score more than they have to. */
    private double surplus(List<Block> blocks) {
        double least = weights.number("comparable.least");
        return blocks.stream()
                .mapToDouble(block -> Math.max(0, block.score() - least))
                .sum();
    }
}
