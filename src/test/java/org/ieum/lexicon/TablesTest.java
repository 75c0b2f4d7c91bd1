package org.ieum.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables that ship have nothing that {@link TableCheck} would put right. */
class TablesTest {
    private static final Path FOLDER = Path.of("src/main/resources/org/ieum/lexicon");

    static List<BuiltIn.Resource> cldr() {
        return BuiltIn.CLDR;
    }

    @Test
    void tables_onDisk_areAllLoaded() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            assertThat(Stream.concat(BuiltIn.CORE.stream(), BuiltIn.CLDR.stream())
                            .map(BuiltIn.Resource::file))
                    .doesNotHaveDuplicates()
                    .containsExactlyInAnyOrderElementsOf(
                            files.filter(file -> file.toString().endsWith(".tsv"))
                                    .map(file -> FOLDER.relativize(file).toString())
                                    .toList());
        }
    }

    @Test
    void core_check_findsNothing() throws IOException {
        TableCheck check = new TableCheck();
        for (BuiltIn.Resource table : BuiltIn.CORE) {
            check.add(table.file(), Files.readString(FOLDER.resolve(table.file())));
        }

        assertThat(check.problems()).isEmpty();
    }

    /** Each by itself: 코르도바 is a city and a currency, and in the core lexicon as well. */
    @ParameterizedTest
    @MethodSource("cldr")
    void cldr_check_findsNothing(BuiltIn.Resource table) throws IOException {
        assertThat(new TableCheck()
                        .add(table.file(), Files.readString(FOLDER.resolve(table.file())))
                        .problems())
                .isEmpty();
    }
}
