package org.ieum.align;

import java.util.ArrayList;
import java.util.List;
import org.ieum.bitext.Evidence;

/** The prepared words of one pair of texts. */
final class LexicalScoring implements Scoring {
    private final Vocabularies words;
    private final Side source;
    private final Side target;
    private final Relations relations;
    private final Chances sourceChances;
    private final Chances targetChances;
    private final double weight;
    private final double prior;
    private final Scratch scratch;

    LexicalScoring(Weights weights, Vocabularies words, double faithfulness) {
        this.words = words;
        source = words.source();
        target = words.target();
        relations = words.relations();
        sourceChances = Chances.ofSource(weights, words, faithfulness);
        targetChances = Chances.ofTarget(weights, words, faithfulness);
        weight = weights.number("lexical.weight");
        prior = weights.number("faithfulness.prior");
        scratch = new Scratch(source.types().size(), target.types().size());
    }

    Vocabularies words() {
        return words;
    }

    /** How much it says that a source type is met again in one sentence, in nats; 0 or more. */
    double sourceSurprise(int type) {
        return Math.max(0, -StrictMath.log(Math.min(1, Math.max(1e-4, sourceChances.rate(type)))));
    }

    @Override
    public double score(int sourceFrom, int sourceTo, int targetFrom, int targetTo) {
        Scratch block = match(sourceFrom, sourceTo, targetFrom, targetTo);
        int targetStep = sourceChances.step(block.targetLength);
        int sourceStep = targetChances.step(block.sourceLength);
        double sum = 0;
        for (int k = 0; k < block.sourceSize; k++) {
            sum += sourceChances.nats(block.sourceTypes[k], block.sourceStrength(k), targetStep);
        }
        for (int k = 0; k < block.targetSize; k++) {
            sum += targetChances.nats(block.targetTypes[k], block.targetStrength[k], sourceStep);
        }
        return weight * sum;
    }

    /**
     * How much of what should be met again is met in links that are surely right, 1 if it is as much as expected: below 1
     * where one text reports freely what the other says.
     */
    double faithfulness(List<Block> links) {
        double met = prior;
        double expected = prior;
        for (Block link : links) {
            Scratch block = match(link.sourceFrom(), link.sourceTo(), link.targetFrom(), link.targetTo());
            for (int k = 0; k < block.sourceSize; k++) {
                double likely = sourceChances.likely(block.sourceTypes[k]);
                met += likely > 0 ? block.sourceStrength(k) : 0;
                expected += likely;
            }
            for (int k = 0; k < block.targetSize; k++) {
                double likely = targetChances.likely(block.targetTypes[k]);
                met += likely > 0 ? block.targetStrength[k] : 0;
                expected += likely;
            }
        }
        return met / expected;
    }

    private Scratch match(int sourceFrom, int sourceTo, int targetFrom, int targetTo) {
        scratch.source(source, relations, sourceFrom, sourceTo);
        scratch.target(target, targetFrom, targetTo);
        return scratch;
    }

    /** Share of the words with an opinion, of both sides, that are met again, each weighed by how telling it is. */
    double explained(int sourceFrom, int sourceTo, int targetFrom, int targetTo) {
        Scratch block = match(sourceFrom, sourceTo, targetFrom, targetTo);
        double met = 0;
        double all = 0;
        for (int k = 0; k < block.sourceSize; k++) {
            double most = Math.max(0, sourceChances.nats(block.sourceTypes[k], 1, block.targetLength));
            met += most * block.sourceStrength(k);
            all += most;
        }
        for (int k = 0; k < block.targetSize; k++) {
            int type = block.targetTypes[k];
            double most = Math.max(0, targetChances.nats(type, 1, block.sourceLength));
            met += most * block.targetStrength[k];
            all += most;
        }
        return all == 0 ? 0 : met / all;
    }

    @Override
    public List<Evidence> explain(int sourceFrom, int sourceTo, int targetFrom, int targetTo) {
        Scratch block = match(sourceFrom, sourceTo, targetFrom, targetTo);
        List<Evidence> found = new ArrayList<>();
        List<Missing> missing = new ArrayList<>();
        double[] shareOfSource = new double[block.sourceSize];
        for (int k = 0; k < block.targetSize; k++) {
            int type = block.targetTypes[k];
            double nats = weight * targetChances.nats(type, block.targetStrength[k], block.sourceLength);
            int partner = block.bestSource[k];
            if (partner >= 0) {
                shareOfSource[partner] += nats;
            } else if (nats != 0) {
                missing.add(new Missing(target.types().get(type).surface(), nats));
            }
        }
        for (int k = 0; k < block.sourceSize; k++) {
            int type = block.sourceTypes[k];
            double nats = weight * sourceChances.nats(type, block.sourceStrength(k), block.targetLength);
            if (block.sourceStrength(k) > 0) {
                found.add(met(type, nats + shareOfSource[k], sourceFrom, sourceTo, targetFrom, targetTo));
            } else if (nats != 0) {
                missing.add(new Missing(source.types().get(type).surface(), nats));
            }
        }
        if (!missing.isEmpty()) {
            found.add(Missing.evidence(missing));
        }
        return found;
    }

    private Evidence met(int type, double nats, int sourceFrom, int sourceTo, int targetFrom, int targetTo) {
        int best = -1;
        int[] targets = relations.targets(type);
        for (int k = 0; k < relations.size(type); k++) {
            if (target.holds(targets[k], targetFrom, targetTo)
                    && (best < 0 || relations.strength(type, k) > relations.strength(type, best))) {
                best = k;
            }
        }
        Word from = source.types().get(type);
        Word to = target.types().get(targets[best]);
        return new Evidence(
                relations.kind(type, best),
                nats,
                List.of(source.place(type, sourceFrom, sourceTo)),
                List.of(target.place(targets[best], targetFrom, targetTo)),
                from.surface() + " = " + to.surface());
    }
}
