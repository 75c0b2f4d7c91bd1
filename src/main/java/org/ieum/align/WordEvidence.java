package org.ieum.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ieum.bitext.Evidence;
import org.ieum.text.Span;

/** Collects the reasons that lie in the words of one block: one for each word that is met, and one for all that are not. */
final class WordEvidence {
    /** How far apart the words of a phrase stand at most: Ministry of Defense. */
    private static final int APART = " of ".length();

    private final Side source;
    private final Side target;
    private final Relations relations;
    private final Block block;
    private final List<Evidence> met = new ArrayList<>();
    private final List<UnmetWord> unmet = new ArrayList<>();

    WordEvidence(Vocabularies words, Block block) {
        source = words.source();
        target = words.target();
        relations = words.relations();
        this.block = block;
    }

    /** Adds a source type that the target has a counterpart of. */
    void addMet(int type, double nats) {
        met.add(met(type, nats));
    }

    void addUnmetSource(int type, double nats) {
        addUnmet(source, type, source.firstWith(type, block.sourceFrom(), block.sourceTo()), nats);
    }

    void addUnmetTarget(int type, double nats) {
        addUnmet(target, type, target.firstWith(type, block.targetFrom(), block.targetTo()), nats);
    }

    private void addUnmet(Side side, int type, int sentence, double nats) {
        if (nats != 0) {
            unmet.add(new UnmetWord(side.surface(type, sentence), nats));
        }
    }

    List<Evidence> all() {
        List<Evidence> all = new ArrayList<>(met);
        if (!unmet.isEmpty()) {
            all.add(UnmetWord.evidence(unmet));
        }
        return all;
    }

    private Evidence met(int type, double nats) {
        int best = -1;
        int[] targets = relations.targets(type);
        for (int k = 0; k < relations.size(type); k++) {
            if (target.firstWith(targets[k], block.targetFrom(), block.targetTo()) >= 0
                    && (best < 0 || relations.strength(type, k) > relations.strength(type, best))) {
                best = k;
            }
        }
        int here = source.firstWith(type, block.sourceFrom(), block.sourceTo());
        int there = target.firstWith(targets[best], block.targetFrom(), block.targetTo());
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
