package org.ieum.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ieum.align.Stretches.Stretch;
import org.ieum.bitext.Evidence;
import org.ieum.text.Span;

/** The prepared words of one pair of texts. */
final class LexicalScoring implements Scoring {
    /** How far apart the words of a phrase stand at most: Ministry of Defense. */
    private static final int APART = " of ".length();

    private final Weights weights;
    private final Vocabularies words;
    private final Side source;
    private final Side target;
    private final Relations relations;
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
        source = words.source();
        target = words.target();
        relations = words.relations();
        weight = weights.number("lexical.weight");
        prior = weights.number("faithfulness.prior");
        straying = weights.number("faithfulness.straying");
        leastFaithful = weights.number("faithfulness.least");
        sources = new Stretches(source, sourceChances);
        targets = new Stretches(target, targetChances);
        scratch = new Scratch(relations, target.types().size());
    }

    @Override
    public Optional<Scoring> fork() {
        return Optional.of(new LexicalScoring(weights, words, sourceChances, targetChances));
    }

    Vocabularies words() {
        return words;
    }

    /** How much it says that a source type is met again in one sentence, in nats; 0 or more. */
    double sourceSurprise(int type) {
        return Math.max(0, -StrictMath.log(Math.min(1, Math.max(1e-4, sourceChances.rate(type)))));
    }

    /** What it says if nothing is met, which is known, and what those types add that are. */
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
     * How much of what should be met again is met in links of these texts, 1 if it is as much as expected: below 1 where one
     * text reports freely what the other says. Links that are surely right are the most faithful of all, so where these
     * lack something the others are taken to lack more.
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

    /** Share of the words with an opinion, of both sides, that are met again, each weighed by how telling it is. */
    double explained(Block block) {
        return meeting(block).explained();
    }

    /**
     * What is met again in a block.
     *
     * @param explained the share of the words with an opinion, of both sides, each weighed by how telling it is
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
        int targetStep = sourceChances.step(to.length);
        int sourceStep = targetChances.step(from.length);
        List<Evidence> found = new ArrayList<>();
        List<Missing> missing = new ArrayList<>();
        double[] shareOfSource = new double[from.types.length];
        for (int place = 0; place < to.types.length; place++) {
            int type = to.types[place];
            double nats = weight * targetChances.nats(type, scratch.targetStrength(place), sourceStep);
            int partner = scratch.partner(place);
            if (partner >= 0) {
                shareOfSource[partner] += nats;
            } else if (nats != 0) {
                missing.add(new Missing(target.surface(type, target.firstWith(type, targetFrom, targetTo)), nats));
            }
        }
        for (int place = 0; place < from.types.length; place++) {
            int type = from.types[place];
            double nats = weight * sourceChances.nats(type, scratch.sourceStrength(place), targetStep);
            if (scratch.sourceStrength(place) > 0) {
                found.add(met(type, nats + shareOfSource[place], sourceFrom, sourceTo, targetFrom, targetTo));
            } else if (nats != 0) {
                missing.add(new Missing(source.surface(type, source.firstWith(type, sourceFrom, sourceTo)), nats));
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
            if (target.firstWith(targets[k], targetFrom, targetTo) >= 0
                    && (best < 0 || relations.strength(type, k) > relations.strength(type, best))) {
                best = k;
            }
        }
        int here = source.firstWith(type, sourceFrom, sourceTo);
        int there = target.firstWith(targets[best], targetFrom, targetTo);
        Span word = target.place(targets[best], there).orElseThrow();
        Span phrase = phrase(type, best, word, there);
        String printed = phrase.equals(word)
                ? target.surface(targets[best], there)
                : target.sentences().get(there).text(phrase);
        return new Evidence(
                relations.kind(type, best),
                nats,
                List.of(source.place(type, here).orElseThrow()),
                List.of(phrase),
                source.surface(type, here) + " = " + printed);
    }

    /** A word together with the others of a translation of several, which relate as strongly, where they stand beside it. */
    private Span phrase(int type, int of, Span word, int sentence) {
        float strength = relations.strength(type, of);
        if (strength == 1) {
            return word;
        }
        List<Span> others = IntStream.range(0, relations.size(type))
                .filter(k -> relations.strength(type, k) == strength)
                .mapToObj(k -> target.place(relations.targets(type)[k], sentence))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparingInt(other -> Math.abs(other.start() - word.start())))
                .toList();
        Span phrase = word;
        for (Span other : others) {
            if (other.start() <= phrase.end() + APART && phrase.start() <= other.end() + APART) {
                phrase = phrase.cover(other);
            }
        }
        return phrase;
    }
}
