package org.ieum.align;

import java.util.List;
import java.util.Optional;
import org.ieum.align.Stretches.Stretch;
import org.ieum.bitext.Evidence;

/** The prepared words of one pair of texts. */
final class LexicalScoring implements Scoring {
    /** A type that is met more rarely by chance, in a share of the sentences, is no more telling. */
    private static final double LEAST_RATE = 1e-4;

    private final Weights weights;
    private final Vocabularies words;
    private final Chances sourceChances;
    private final Chances targetChances;
    private final Stretches sources;
    private final Stretches targets;
    private final Scratch scratch;
    private final double weight;
    private final double prior;
    private final double straying;
    private final double leastFaithful;

    LexicalScoring(Weights weights, Vocabularies words, double faithfulness) {
        this(
                weights,
                words,
                Chances.ofSource(weights, words, faithfulness),
                Chances.ofTarget(weights, words, faithfulness));
    }

    private LexicalScoring(Weights weights, Vocabularies words, Chances sourceChances, Chances targetChances) {
        this.weights = weights;
        this.words = words;
        this.sourceChances = sourceChances;
        this.targetChances = targetChances;
        weight = weights.number("lexical.weight");
        prior = weights.number("faithfulness.prior");
        straying = weights.number("faithfulness.straying");
        leastFaithful = weights.number("faithfulness.least");
        sources = new Stretches(words.source(), sourceChances);
        targets = new Stretches(words.target(), targetChances);
        scratch = new Scratch(words.relations(), words.target().types().size());
    }

    @Override
    public Optional<Scoring> fork() {
        return Optional.of(new LexicalScoring(weights, words, sourceChances, targetChances));
    }

    Vocabularies words() {
        return words;
    }

    /** How telling it is, in nats, that a source type is met in one sentence; 0 or more. */
    double sourceSurprise(int type) {
        return Math.max(0, -StrictMath.log(Math.min(1, Math.max(LEAST_RATE, sourceChances.rate(type)))));
    }

    /** The score if nothing were met, which is tabulated, and what each type that is met adds to it. */
    @Override
    public double score(int sourceFrom, int sourceTo, int targetFrom, int targetTo) {
        Stretch from = sources.of(sourceFrom, sourceTo);
        Stretch to = targets.of(targetFrom, targetTo);
        scratch.meet(from, to);
        int targetStep = sourceChances.step(to.length);
        int sourceStep = targetChances.step(from.length);
        double sum = from.absent(targetStep) + to.absent(sourceStep);
        for (int k = 0; k < scratch.sourcesMet(); k++) {
            int place = scratch.metSource(k);
            sum += scratch.sourceStrength(place) * sourceChances.gain(from.types[place], targetStep);
        }
        for (int k = 0; k < scratch.targetsMet(); k++) {
            int place = scratch.metTarget(k);
            sum += scratch.targetStrength(place) * targetChances.gain(to.types[place], sourceStep);
        }
        return weight * sum;
    }

    /**
     * How faithful the two texts are, judged by safe links: the share of the words expected to be met that are met, 1
     * if they are as many as in translations and less where one text reports freely what the other says. Safe links are
     * the most faithful of all, so where they lack something the others are taken to lack more.
     */
    double faithfulness(List<Block> links) {
        double met = prior;
        double expected = prior;
        for (Block link : links) {
            Stretch from = sources.of(link.sourceFrom(), link.sourceTo());
            Stretch to = targets.of(link.targetFrom(), link.targetTo());
            scratch.meet(from, to);
            for (int place = 0; place < from.types.length; place++) {
                double likely = sourceChances.likely(from.types[place]);
                met += likely > 0 ? scratch.sourceStrength(place) : 0;
                expected += likely;
            }
            for (int place = 0; place < to.types.length; place++) {
                double likely = targetChances.likely(to.types[place]);
                met += likely > 0 ? scratch.targetStrength(place) : 0;
                expected += likely;
            }
        }
        double ofSure = met / expected;
        return ofSure >= 1 ? ofSure : Math.max(leastFaithful, 1 - straying * (1 - ofSure));
    }

    /** Share of the words of both sides that are met, each weighed by how telling it is. */
    double explained(Block block) {
        return meeting(block).explained();
    }

    /**
     * What is met in a block.
     *
     * @param explained the share of the words of both sides, each weighed by how telling it is
     * @param hasFigure whether a figure or date of the source is among it
     */
    record Meeting(double explained, boolean hasFigure) {}

    Meeting meeting(Block block) {
        Stretch from = sources.of(block.sourceFrom(), block.sourceTo());
        Stretch to = targets.of(block.targetFrom(), block.targetTo());
        scratch.meet(from, to);
        int targetStep = sourceChances.step(to.length);
        int sourceStep = targetChances.step(from.length);
        double met = 0;
        double all = 0;
        boolean figure = false;
        for (int place = 0; place < from.types.length; place++) {
            int type = from.types[place];
            double most = Math.max(0, sourceChances.nats(type, 1, targetStep));
            met += most * scratch.sourceStrength(place);
            all += most;
            figure |= scratch.sourceStrength(place) > 0 && words.sourceClasses()[type] == WordClass.QUANTITY;
        }
        for (int place = 0; place < to.types.length; place++) {
            double most = Math.max(0, targetChances.nats(to.types[place], 1, sourceStep));
            met += most * scratch.targetStrength(place);
            all += most;
        }
        return new Meeting(all == 0 ? 0 : met / all, figure);
    }

    @Override
    public List<Evidence> explain(int sourceFrom, int sourceTo, int targetFrom, int targetTo) {
        Stretch from = sources.of(sourceFrom, sourceTo);
        Stretch to = targets.of(targetFrom, targetTo);
        scratch.meet(from, to);
        WordEvidence evidence = new WordEvidence(words, new Block(sourceFrom, sourceTo, targetFrom, targetTo, 0));
        double[] ofPartners = new double[from.types.length];
        for (int place = 0; place < to.types.length; place++) {
            int type = to.types[place];
            int step = targetChances.step(from.length);
            double nats = weight * targetChances.nats(type, scratch.targetStrength(place), step);
            int partner = scratch.partner(place);
            if (partner >= 0) {
                ofPartners[partner] += nats;
            } else {
                evidence.addUnmetTarget(type, nats);
            }
        }
        for (int place = 0; place < from.types.length; place++) {
            int type = from.types[place];
            int step = sourceChances.step(to.length);
            double nats = weight * sourceChances.nats(type, scratch.sourceStrength(place), step);
            if (scratch.sourceStrength(place) > 0) {
                evidence.addMet(type, nats + ofPartners[place]);
            } else {
                evidence.addUnmetSource(type, nats);
            }
        }
        return evidence.all();
    }
}
