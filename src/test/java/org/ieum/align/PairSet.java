package org.ieum.align;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.zip.CRC32;
import org.ieum.bitext.Bead;
import org.ieum.text.Sentence;

/**
 * Pairs of sentences that translate each other, from gold alignments, and for each of them pairs that do not, made from
 * it in the ways in which corpora are noisy. The same folder gives the same pairs everywhere.
 */
final class PairSet {

    /** What a pair is; all but the first are noise. */
    enum Kind {
        TRANSLATION,
        /** The English of a sentence at most three further on or back. */
        NEIGHBOUR,
        /** The English of any other sentence of the document, of nearly the same length. */
        SAME_LENGTH,
        /** One side ends after 50 to 70 % of its words. */
        TRUNCATED,
        /** One figure on one side is another one. */
        NUMBER,
        /** One side says that it is not so. */
        NEGATED,
        /** One name on one side is another one of the document. */
        NAME,
        /** One side goes on with its next sentence. */
        MERGED
    }

    /**
     * A pair.
     *
     * @param gold number of the pair that it was made from, the same for all made from one
     */
    record Pair(int gold, Kind kind, String korean, String english) {}

    private PairSet() {}

    /**
     * The pairs of some sets of gold alignments.
     *
     * @param odd of the documents whose name has an odd CRC32, which nothing is chosen on; else of the others
     */
    static List<Pair> of(List<Path> sets, boolean odd) throws IOException {
        List<Pair> pairs = new ArrayList<>();
        int gold = 0;
        for (Path set : sets) {
            for (GoldDocument document : GoldDocument.of(set)) {
                if (isOdd(document.name()) == odd) {
                    Noise noise = new Noise(linked(document));
                    for (int at = 0; at < noise.size(); at++) {
                        pairs.addAll(all(noise, at, gold++));
                    }
                }
            }
        }
        return pairs;
    }

    private static boolean isOdd(String name) {
        return hash(name) % 2 == 1;
    }

    private static long hash(String text) {
        CRC32 crc = new CRC32();
        crc.update(text.getBytes(StandardCharsets.UTF_8));
        return crc.getValue();
    }

    /** The links of one sentence with one. */
    private static List<Noise.Linked> linked(GoldDocument document) {
        return document.gold().stream()
                .filter(bead -> bead.source().size() == 1 && bead.target().size() == 1)
                .map(bead -> linked(document, bead))
                .toList();
    }

    private static Noise.Linked linked(GoldDocument document, Bead bead) {
        Sentence korean = document.korean().sentences().get(bead.source().get(0));
        Sentence english = document.english().sentences().get(bead.target().get(0));
        return new Noise.Linked(korean, english);
    }

    private static List<Pair> all(Noise noise, int at, int gold) {
        List<Pair> pairs = new ArrayList<>();
        Noise.Texts clean = noise.texts(at);
        pairs.add(new Pair(gold, Kind.TRANSLATION, clean.korean(), clean.english()));
        for (Kind kind : Kind.values()) {
            Random random = new Random(hash(kind + clean.korean() + clean.english()));
            noisy(noise, kind, at, random)
                    .filter(texts -> !texts.equals(clean))
                    .ifPresent(texts -> pairs.add(new Pair(gold, kind, texts.korean(), texts.english())));
        }
        return pairs;
    }

    private static Optional<Noise.Texts> noisy(Noise noise, Kind kind, int at, Random random) {
        return switch (kind) {
            case TRANSLATION -> Optional.empty();
            case NEIGHBOUR -> noise.neighbour(at, random);
            case SAME_LENGTH -> noise.sameLength(at, random);
            case TRUNCATED -> noise.truncated(at, random);
            case NUMBER -> noise.number(at, random);
            case NEGATED -> noise.negated(at, random);
            case NAME -> noise.name(at, random);
            case MERGED -> noise.merged(at, random);
        };
    }
}
