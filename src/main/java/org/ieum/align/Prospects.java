package org.ieum.align;

import java.util.List;
import org.ieum.text.Sentence;

/**
 * How likely a link is right if links may cross, in log odds. That depends on
 *
 * <ol>
 *   <li>what it scores beyond the cost of its place;
 *   <li>by how much it outscores what its sentences could be paired with instead, on either side;
 * </ol>
 *
 * and, the more the freer the texts are, on
 *
 * <ol>
 *   <li>the share of its telling words that are met: a sentence with much that is not met may still tell the same;
 *   <li>whether it links the first sentences: reports of one event begin alike;
 *   <li>whether it has a figure that is met: sentences on the same narrow matter share words, sentences on the same
 *       fact share its figures;
 *   <li>whether both sides or neither have a quotation;
 *   <li>how far apart it stands in the two texts: reports of one event mostly follow the same order;
 *   <li>its size: of many sentences, it is easy to take one too many or too few.
 * </ol>
 */
final class Prospects {
    /** Which traits tell what is met. */
    private static final int EXPLAINED = 4;

    private static final int HAS_FIGURE = 6;

    private final double[] row;
    private final LexicalScoring words;
    private final boolean[] sourceQuotes;
    private final boolean[] targetQuotes;
    private final double straying;
    /** The most that could be met. */
    private final LexicalScoring.Meeting bestMeeting;

    /** @param faithfulness 1 or more if as much is met as in translations, 0 if nothing is */
    Prospects(Weights weights, LexicalScoring words, Passage source, Passage target, double faithfulness) {
        row = weights.numbers("crossing.odds");
        this.words = words;
        sourceQuotes = quotes(source.sentences());
        targetQuotes = quotes(target.sentences());
        straying = 1 - Math.min(1, faithfulness);
        bestMeeting = new LexicalScoring.Meeting(row[1 + EXPLAINED] > 0 ? 1 : 0, row[1 + HAS_FIGURE] > 0);
    }

    /**
     * By how much a link scores more.
     *
     * @param place than its place costs
     * @param source than its source sentences with other partners
     * @param target than its target sentences with other partners
     */
    record Margins(double place, double source, double target) {}

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

    /** The log odds of a link. */
    double odds(Block link, Margins margins) {
        return odds(traits(link, margins));
    }

    /**
     * The same; but if a link could not exceed a floor whatever is met, the most it could reach. Most links need no
     * closer look.
     */
    double odds(Block link, Margins margins, double floor) {
        double[] traits = traitsAtBest(link, margins);
        double most = odds(traits);
        if (most <= floor) {
            return most;
        }
        setMeeting(traits, words.meeting(link));
        return odds(traits);
    }

    /** The traits of a link, in the order of the weights after the first one. */
    double[] traits(Block link, Margins margins) {
        double[] traits = traitsAtBest(link, margins);
        setMeeting(traits, words.meeting(link));
        return traits;
    }

    private double[] traitsAtBest(Block link, Margins margins) {
        double[] traits = {
            Curve.squeezed(margins.place()),
            Curve.squeezed(margins.source()),
            Curve.squeezed(margins.target()),
            straying,
            0,
            link.sourceFrom() == 0 && link.targetFrom() == 0 ? straying : 0,
            0,
            quotesAgree(link) ? straying : 0,
            straying * apart(link),
            straying * StrictMath.log(link.size() - 1)
        };
        setMeeting(traits, bestMeeting);
        return traits;
    }

    private void setMeeting(double[] traits, LexicalScoring.Meeting met) {
        traits[EXPLAINED] = straying * met.explained();
        traits[HAS_FIGURE] = met.hasFigure() ? straying : 0;
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

    private double odds(double[] traits) {
        double odds = row[0];
        for (int k = 0; k < traits.length; k++) {
            odds += row[1 + k] * traits[k];
        }
        return odds;
    }
}
