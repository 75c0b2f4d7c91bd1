package org.ieum.bitext;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.ieum.text.IeumException;
import org.ieum.text.Labelled;
import org.ieum.text.Sentence;

/**
 * What a person has decided about the alignment of two texts. An aligner keeps it exactly and searches only what is left.
 *
 * <pre>{@code
 * Pins pins = Pins.builder()
 *         .link(new Bead(List.of(3, 4), List.of(5)))  // these are a link, just these
 *         .link(new Bead(List.of(7), List.of()))      // this one has no counterpart
 *         .forbid(new Bead(List.of(8), List.of(9)))   // these two are in no link together
 *         .build();
 * }</pre>
 *
 * <p>Sentences are named by their number in the text, from 0.
 *
 * @param pins in the order they were given; one that is given twice counts once
 */
public record Pins(List<Pin> pins) {
    /** Nothing is decided. */
    public static final Pins NONE = new Pins(List.of());

    /** What is decided about some sentences. */
    public enum Verdict implements Labelled {
        /** They are one link, just these; if one side is empty, those of the other have no counterpart. */
        LINK,
        /** No sentence of the one side is in a link with a sentence of the other. */
        FORBID,
        /** Whatever counterparts they have are among them: paragraphs that belong together. */
        TOGETHER
    }

    /** A decision about some sentences. */
    public record Pin(Verdict verdict, Bead bead) {
        public Pin {
            if (bead.source().isEmpty() && bead.target().isEmpty()) {
                throw new IeumException("a pin names at least one sentence");
            }
            if (verdict != Verdict.LINK && !bead.isLink()) {
                throw new IeumException(
                        "pin " + bead + ": \"" + verdict.label() + "\" needs sentences of both texts; to say that"
                                + " a sentence has no counterpart, use \"link\" with one side empty");
            }
            if (verdict == Verdict.LINK && bead.isLink() && !bead.isConsecutive()) {
                throw new IeumException("pin " + bead + ": the sentences of a link follow one another");
            }
        }

        /** The same with source and target exchanged. */
        public Pin mirrored() {
            return new Pin(verdict, bead.mirrored());
        }

        /** {@code 3,4:5 link}. */
        @Override
        public String toString() {
            return bead + " " + verdict.label();
        }
    }

    /** @throws IeumException if two of them contradict each other; the message names both */
    public Pins {
        pins = pins.stream().distinct().toList();
        PinCheck check = new PinCheck();
        pins.forEach(check::add);
    }

    public static Builder builder() {
        return new Builder();
    }

    public boolean isEmpty() {
        return pins.isEmpty();
    }

    /** The sentences of each pin of a kind, in the order they were given. */
    public List<Bead> of(Verdict verdict) {
        return pins.stream()
                .filter(pin -> pin.verdict() == verdict)
                .map(Pin::bead)
                .toList();
    }

    /** The same with source and target exchanged. */
    public Pins mirrored() {
        return new Pins(pins.stream().map(Pin::mirrored).toList());
    }

    /**
     * Makes sure that there are such sentences.
     *
     * @throws IeumException if a pin names a sentence beyond the last
     */
    public void requireWithin(int sourceSize, int targetSize) {
        for (Pin pin : pins) {
            if (!pin.bead().isWithin(sourceSize, targetSize)) {
                throw new IeumException("pin \"" + pin + "\": out of range; there are " + sourceSize + " source and "
                        + targetSize + " target sentences, numbered from 0");
            }
        }
    }

    /** Collects decisions. */
    public static final class Builder {
        private final List<Pin> pins = new ArrayList<>();
        private final PinCheck check = new PinCheck();

        private Builder() {}

        /** These sentences are one link, just these; if one side is empty, those of the other have no counterpart. */
        public Builder link(Bead bead) {
            return add(new Pin(Verdict.LINK, bead));
        }

        /** No sentence of the one side is in a link with a sentence of the other. */
        public Builder forbid(Bead bead) {
            return add(new Pin(Verdict.FORBID, bead));
        }

        /** Whatever counterparts these sentences have are among them. */
        public Builder together(Bead bead) {
            return add(new Pin(Verdict.TOGETHER, bead));
        }

        /**
         * A paragraph of the one text and one of the other belong together.
         *
         * @param bitext of these texts; its links do not matter
         * @param source {@link Sentence#paragraph()} of the one
         * @param target that of the other
         */
        public Builder paragraphs(Bitext bitext, int source, int target) {
            return together(
                    new Bead(numbers(bitext.sourceSentences(), source), numbers(bitext.targetSentences(), target)));
        }

        private static List<Integer> numbers(List<Sentence> sentences, int paragraph) {
            List<Integer> numbers = IntStream.range(0, sentences.size())
                    .filter(i -> sentences.get(i).paragraph() == paragraph)
                    .boxed()
                    .toList();
            if (numbers.isEmpty()) {
                throw new IeumException("paragraph " + paragraph + " holds no sentence");
            }
            return numbers;
        }

        /** @throws IeumException if it contradicts an earlier one; the message names both */
        public Builder add(Pin pin) {
            check.add(pin);
            pins.add(pin);
            return this;
        }

        public Pins build() {
            return new Pins(pins);
        }
    }
}
