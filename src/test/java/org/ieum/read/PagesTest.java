package org.ieum.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.ieum.build.Golden;
import org.ieum.text.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages in the manner of today's outlets, each with what is to be kept of it and what is to go. */
class PagesTest {
    private static final Path PAGES = Path.of("src/test/resources/org/ieum/read/pages");

    static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.list(PAGES)) {
            return files.filter(file -> !file.toString().endsWith(".golden"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void read_page_keepsAndRemovesWhatTheGoldenSays(Path file) throws IOException {
        Page page = PageReader.clean().read(file);
        NothingLost.check(page);
        Golden.check(Path.of(file + ".golden"), Listing.of(page));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void read_page_knowsItsTitleAndDate(Path file) throws IOException {
        assertThat(PageReader.clean().read(file).documents()).isNotEmpty().allSatisfy(document -> {
            assertThat(document.metadata().title()).isNotEmpty();
            assertThat(document.metadata().date().orElseThrow()).isAfter(LocalDate.of(2010, 1, 1));
        });
    }
}
