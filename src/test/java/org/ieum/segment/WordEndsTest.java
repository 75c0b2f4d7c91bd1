package org.ieum.segment;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordEndsTest {
    private static final int TEXTS = 20_000;
    private static final String BEYOND_ASCII = "‘’“”–—…éß·\u00ad\u200d한ー";

    private final WordEnds words = new WordEnds();
    private final BreakIterator unicode = BreakIterator.getWordInstance(ULocale.ENGLISH);

    private List<Integer> found(String text, int start, int end) {
        List<Integer> ends = new ArrayList<>();
        for (int at : words.find(text, start, end)) {
            ends.add(at - start);
            if (at == end) {
                break;
            }
        }
        return ends;
    }

    private List<Integer> expected(String text) {
        unicode.setText(text);
        List<Integer> ends = new ArrayList<>();
        for (int end = unicode.following(0); end != BreakIterator.DONE; end = unicode.next()) {
            ends.add(end);
        }
        return ends;
    }

    /** Every second character is a letter or a digit, so that signs often stand between two. */
    private static String chunk(Random random) {
        StringBuilder chunk = new StringBuilder();
        int length = 1 + random.nextInt(10);
        for (int i = 0; i < length; i++) {
            chunk.append(
                    random.nextBoolean()
                            ? "aZ5_".charAt(random.nextInt(4))
                            : random.nextInt(4) > 0
                                    ? (char) ('!' + random.nextInt('~' - ' '))
                                    : BEYOND_ASCII.charAt(random.nextInt(BEYOND_ASCII.length())));
        }
        return chunk.toString();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void find_anyChunk_endsWhereUnicodeDoes(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < TEXTS; i++) {
            String chunk = chunk(random);
            assertThat(found(chunk, 0, chunk.length())).as(chunk).isEqualTo(expected(chunk));
        }
    }

    @Test
    void find_pairsOfAsciiBetweenLettersAndDigits_endWhereUnicodeDoes() {
        for (char first = '!'; first <= '~'; first++) {
            for (char second = '!'; second <= '~'; second++) {
                String chunk = "a" + first + "b" + second + "1" + first + "2" + second + second + "_" + first;
                assertThat(found(chunk, 0, chunk.length())).as(chunk).isEqualTo(expected(chunk));
            }
        }
    }

    @Test
    void find_partOfText_doesNotLookAround() {
        assertThat(found("U.N", 0, 2)).containsExactly(1, 2);
        assertThat(found("1,000", 2, 5)).containsExactly(3);
    }
}
