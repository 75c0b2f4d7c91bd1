package org.ieum.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.ieum.build.Golden;
import org.ieum.text.Page;
import org.junit.jupiter.api.Test;

/** Five real pages that lie outside of the project; the golden file holds spans, rules and hashes, not a word of them. */
class SeedsTest {
    private static final Path GOLDEN = Path.of("src/test/resources/org/ieum/read/seeds.golden");

    @Test
    void read_seeds_keepsAndRemovesWhatTheGoldenSays() throws IOException {
        String shared = System.getProperty("ieum.shared", "");
        assumeThat(shared).as("-Dieum.shared is not set: skipped").isNotEmpty();
        Path seeds = Path.of(shared, "seeds");
        assumeThat(seeds).as("%s is not here: skipped", seeds).isDirectory();
        Golden.check(GOLDEN, listing(seeds));
    }

    private static String listing(Path seeds) throws IOException {
        StringBuilder listing = new StringBuilder();
        try (Stream<Path> files = Files.list(seeds)) {
            List<Path> pages =
                    files.filter(it -> it.toString().endsWith(".txt")).sorted().toList();
            for (Path file : pages) {
                Page page = PageReader.clean().read(file);
                NothingLost.check(page);
                assertThat(page.documents())
                        .isNotEmpty()
                        .noneMatch(document -> document.metadata().title().isEmpty());
                listing.append("= ").append(file.getFileName()).append('\n').append(Listing.withoutText(page));
            }
        }
        return listing.toString();
    }
}
