package org.ieum.bitext;

import java.util.List;
import org.ieum.text.Labelled;
import org.ieum.text.Span;

/**
 * One reason for or against a link.
 *
 * @param kind what sort of reason
 * @param nats its share of the link's score, a log likelihood ratio; above 0 it speaks for the link
 * @param source the places in the source document that it rests on; may be empty
 * @param target the places in the target document that it rests on; may be empty
 * @param words the reason in words, such as {@code 협정 = agreement}
 */
public record Evidence(Kind kind, double nats, List<Span> source, List<Span> target, String words) {

    /** The sorts of reasons, from the most to the least telling. */
    public enum Kind implements Labelled {
        /** A person said so; settles the matter and has no share of the score. */
        PINNED,
        GLOSSARY,
        QUANTITY,
        LATIN,
        NAME,
        LEXICON,
        LEARNED,
        FUNCTION_WORD,
        PUNCTUATION,
        LENGTH,
        /** How common this shape of link is. */
        SHAPE,
        /** Words of one side that nothing on the other side explains. */
        UNEXPLAINED
    }

    public Evidence {
        source = List.copyOf(source);
        target = List.copyOf(target);
    }

    /** The same with source and target exchanged; the words stay as they are. */
    public Evidence mirrored() {
        return new Evidence(kind, nats, target, source, words);
    }

    /** {@code 협정 = agreement (lexicon)}. */
    @Override
    public String toString() {
        return words + " (" + kind.label() + ")";
    }
}
