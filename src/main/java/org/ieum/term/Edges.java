package org.ieum.term;

import java.util.Optional;

/** Decides, for one sentence, whether a run of matching characters is the term or only a part of another word. */
interface Edges {
    /**
     * Why characters {@code from} to {@code to} of the letters are a term of their own, in words; empty if they are not.
     */
    Optional<String> explain(int from, int to);
}
