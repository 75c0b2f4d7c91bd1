package org.ieum.align;

import java.util.List;
import org.ieum.text.Sentence;

/**
 * How likely a link of texts is right whose links may cross, in log odds: by
 *
 * <ol>
 *   <li>what it scores more than its place costs;
 *   <li>what it scores more than its sentences would with others, on either side;
 * </ol>
 *
 * and, the more so the more freely the texts report, by
 *
 * <ol>
 *   <li>the share of its telling words that are met again, for a sentence of which much is not met may still tell the same;
 *   <li>whether it links the first sentences: reports of one event begin with the same;
 *   <li>whether it has a figure that is met: sentences on one narrow matter share words, those on one fact its figures;
 *   <li>whether both sides or neither have a quotation;
 *   <li>how far apart it stands in the two texts: reports of one event mostly go the same way;
 *   <li>its size: of many sentences one more or less is easily missed.
 * </ol>
 */
final class Prospects {
    /** Places in the row of the weights of what is met again. */
    private static final int EXPLAINED = 5;

    private static final int HAS_FIGURE = 7;

    private final double[] row;
    private final LexicalScoring words;
    private final boolean[] sourceQuotes;
    private final boolean[] targetQuotes;
    private final double straying;
    /** What could be met again at best. */
    private final LexicalScoring.Meeting bestMeeting;

    /** @param faithfulness 1 or more if as much is met again as in translations, 0 if nothing is */
    Prospects(Weights weights, LexicalScoring words, Passage source, Passage target, double faithfulness) {
        row = weights.numbers("crossing.odds");
        this.words = words;
        sourceQuotes = quotes(source.sentences());
        targetQuotes = quotes(target.sentences());
        straying = 1 - Math.min(1, faithfulness);
        bestMeeting = new LexicalScoring.Meeting(row[EXPLAINED] > 0 ? 1 : 0, row[HAS_FIGURE] > 0);
    }

    private static boolean[] quotes(List<Sentence> sentences) {
        boolean[] quotes = new boolean[sentences.size()];
        for (int i = 0; i < quotes.length; i++) {
            quotes[i] = QuoteScorer.isQuoting(sentences.get(i));
        }
        return quotes;
    }

    int sourceSize() {
        return sourceQuotes.length;
    }

    int targetSize() {
        return targetQuotes.length;
    }

    /**
     * The traits of a link, in the order of the weights after the first one.
     *
     * @param surplus what it scores more than its place costs
     * @param sourceMargin what it scores more than its source sentences with others
     * @param targetMargin what it scores more than its target sentences with others
     */
    double[] traits(Block link, double surplus, double sourceMargin, double targetMargin) {
        return traits(link, surplus, sourceMargin, targetMargin, words.meeting(link));
    }

    private double[] traits(
            Block link, double surplus, double sourceMargin, double targetMargin, LexicalScoring.Meeting met) {
        return new double[] {
            Curve.squeezed(surplus),
            Curve.squeezed(sourceMargin),
            Curve.squeezed(targetMargin),
            straying,
            straying * met.explained(),
            link.sourceFrom() == 0 && link.targetFrom() == 0 ? straying : 0,
            met.hasFigure() ? straying : 0,
            quotesAgree(link) ? straying : 0,
            straying * apart(link),
            straying * StrictMath.log(link.size() - 1)
        };
    }

    /** What the odds of a link could be at best, whatever is met again: not worth a closer look if it is too little. */
    double most(Block link, double surplus, double sourceMargin, double targetMargin) {
        return odds(traits(link, surplus, sourceMargin, targetMargin, bestMeeting));
    }

    private boolean quotesAgree(Block link) {
        return isAny(sourceQuotes, link.sourceFrom(), link.sourceTo())
                == isAny(targetQuotes, link.targetFrom(), link.targetTo());
    }

    private static boolean isAny(boolean[] of, int from, int to) {
        for (int k = from; k < to; k++) {
            if (of[k]) {
                return true;
            }
        }
        return false;
    }

    /** As a share of the texts. */
    private double apart(Block link) {
        return Math.abs(
                (double) link.sourceFrom() / sourceQuotes.length - (double) link.targetFrom() / targetQuotes.length);
    }

    /** The log odds of a link with these traits. */
    double odds(double[] traits) {
        double odds = row[0];
        for (int k = 0; k < traits.length; k++) {
            odds += row[1 + k] * traits[k];
        }
        return odds;
    }
}
