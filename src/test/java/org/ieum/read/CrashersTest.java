package org.ieum.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.ieum.segment.Segmenter;
import org.ieum.text.Document;
import org.ieum.text.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every input that once made reading fail, hang or take far too long. */
class CrashersTest {
    private static final Path CRASHERS = Path.of("corpora/crashers");
    private static final Duration LONG = Duration.ofSeconds(60);

    static List<Path> crashers() throws IOException {
        try (Stream<Path> files = Files.list(CRASHERS)) {
            return files.filter(file -> !file.endsWith("README.md")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("crashers")
    void read_crasher_losesNothingInTime(Path file) {
        Page page = assertTimeoutPreemptively(LONG, () -> PageReader.clean().read(file));
        NothingLost.check(page);
        assertThat(page.documents()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("crashers")
    void sentences_crasher_standInTheirDocument(Path file) throws IOException {
        for (Document document : PageReader.clean().read(file).documents()) {
            assertTimeoutPreemptively(LONG, () -> Segmenter.create().sentences(document))
                    .forEach(sentence -> assertThat(sentence.span().end())
                            .isLessThanOrEqualTo(document.text().length()));
        }
    }
}
