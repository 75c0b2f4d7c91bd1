package org.ieum.align;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;

/** Which sentences of one of two texts are linked, and by which of some links. */
final class LinkedSentences {
    /** Of each sentence, the number of its link, from 1; 0 if it is unlinked. */
    private final int[] links;

    private LinkedSentences(List<Block> blocks, int size, ToIntFunction<Block> from, ToIntFunction<Block> to) {
        links = new int[size];
        for (int k = 0; k < blocks.size(); k++) {
            Arrays.fill(links, from.applyAsInt(blocks.get(k)), to.applyAsInt(blocks.get(k)), k + 1);
        }
    }

    static LinkedSentences ofSource(List<Block> links, int size) {
        return new LinkedSentences(links, size, Block::sourceFrom, Block::sourceTo);
    }

    static LinkedSentences ofTarget(List<Block> links, int size) {
        return new LinkedSentences(links, size, Block::targetFrom, Block::targetTo);
    }

    /** Number of sentences. */
    int size() {
        return links.length;
    }

    /** True if there is such a sentence and it is unlinked. */
    boolean hasUnlinked(int sentence) {
        return sentence >= 0 && sentence < links.length && links[sentence] == 0;
    }

    boolean isLinked(int sentence) {
        return links[sentence] > 0;
    }

    /** The number of the link of a sentence, from 1; 0 if it is unlinked. */
    int link(int sentence) {
        return links[sentence];
    }

    /** The number of the last link up to a sentence, from 1; 0 if there is none. */
    int lastLink(int sentence) {
        int last = sentence;
        while (last >= 0 && links[last] == 0) {
            last--;
        }
        return last < 0 ? 0 : links[last];
    }

    /** How many of the two sentences beside one are linked. */
    int linkedBeside(int sentence) {
        int before = sentence > 0 && isLinked(sentence - 1) ? 1 : 0;
        int after = sentence + 1 < links.length && isLinked(sentence + 1) ? 1 : 0;
        return before + after;
    }
}
