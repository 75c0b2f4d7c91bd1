package org.ieum.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Expressions in running text with what a reader finds, and pairs with the verdict a reader gives; those of the held-out
 * files were not seen by whoever wrote the code until it was measured on them. Other files of the same
 * form are read with {@code -Dieum.quantity.sets=FILE,FILE}.
 */
class QuantitySetTest {
    private static final double BAR = 0.98;

    static Stream<String> files() {
        String files = System.getProperty("ieum.quantity.sets", "");
        return files.isEmpty()
                ? Stream.of("korean", "english", "agree").flatMap(set -> Stream.of(set + ".tsv", set + "-heldout.tsv"))
                : Arrays.stream(files.split(","));
    }

    @ParameterizedTest
    @MethodSource("files")
    void readAndAgree_setOfExpressions_isRightForNearlyAll(String file) {
        QuantitySet set = file.contains("/") ? QuantitySet.read(Path.of(file)) : QuantitySet.resource(file);

        if (!System.getProperty("ieum.quantity.sets", "").isEmpty()) {
            System.out.println(file + "\n" + set.report());
        }
        assertThat(set.share()).as(set.report()).isGreaterThanOrEqualTo(BAR);
    }
}
