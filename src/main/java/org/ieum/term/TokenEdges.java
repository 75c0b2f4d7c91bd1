package org.ieum.term;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.ieum.text.Sentence;
import org.ieum.text.Token;

/** Which tokens of a sentence begin and end at a place of its text; none where another token goes on. */
final class TokenEdges {
    /** No token. */
    static final int NONE = -1;

    private final int[] starting;
    private final int[] ending;

    TokenEdges(Sentence sentence) {
        int length = sentence.text().length();
        List<Token> tokens = sentence.tokens();
        BitSet inside = new BitSet(length + 1);
        starting = filled(length + 1);
        ending = filled(length + 1);
        for (int i = 0; i < tokens.size(); i++) {
            int start = within(sentence, tokens.get(i).span().start());
            int end = within(sentence, tokens.get(i).span().end());
            starting[start] = starting[start] == NONE ? i : starting[start];
            ending[end] = i;
            inside.set(Math.min(start + 1, end), end);
        }
        inside.stream().forEach(at -> {
            starting[at] = NONE;
            ending[at] = NONE;
        });
    }

    private static int within(Sentence sentence, int at) {
        return Math.max(
                0, Math.min(sentence.text().length(), at - sentence.span().start()));
    }

    private static int[] filled(int size) {
        int[] places = new int[size];
        Arrays.fill(places, NONE);
        return places;
    }

    /** The number of the first token that begins at a place, or {@link #NONE}. */
    int startingAt(int at) {
        return starting[at];
    }

    /** The number of the last token that ends at a place, or {@link #NONE}. */
    int endingAt(int at) {
        return ending[at];
    }
}
