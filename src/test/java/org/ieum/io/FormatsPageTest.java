package org.ieum.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The examples of {@code docs/formats.md} are lines of the golden files, in their order. In an example {@code ...} stands
 * for lines that are left out, {@code …} for a part of a line, and {@code →} for a tab.
 */
class FormatsPageTest {
    private static final Path PAGE = Path.of("docs/formats.md");
    private static final Pattern EXAMPLE =
            Pattern.compile("<!-- golden: (\\S+) -->\\n+```[a-z]*\\n(.*?)\\n```\\n", Pattern.DOTALL);

    record Example(String file, String text) {
        List<String> golden() throws IOException {
            return Files.readAllLines(Golden.path("study").resolve(file), StandardCharsets.UTF_8);
        }
    }

    static List<Example> examples() throws IOException {
        return EXAMPLE.matcher(Files.readString(PAGE, StandardCharsets.UTF_8))
                .results()
                .map((MatchResult found) -> new Example(found.group(1), found.group(2)))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void example_isAnExcerptOfItsFile(Example example) throws IOException {
        List<String> golden = example.golden();
        int at = 0;
        for (String line : example.text().split("\n", -1)) {
            if (line.equals("...")) {
                continue;
            }
            Pattern shown = pattern(line);
            while (at < golden.size() && !shown.matcher(golden.get(at)).matches()) {
                at++;
            }
            assertThat(at)
                    .as("%s has not, or not here: %s", example.file(), line)
                    .isLessThan(golden.size());
            at++;
        }
    }

    private static Pattern pattern(String line) {
        return Pattern.compile(Arrays.stream(line.replace('→', '\t').split("…", -1))
                .map(Pattern::quote)
                .collect(Collectors.joining(".*")));
    }

    @Test
    void page_everyGoldenFile_hasAnExample() throws IOException {
        TreeSet<String> shown =
                new TreeSet<>(examples().stream().map(Example::file).toList());

        assertThat(shown)
                .isEqualTo(
                        new TreeSet<>(StudyFiles.contents(Golden.path("study")).keySet()));
    }

    @Test
    void page_everyFence_isMarked() throws IOException {
        assertThat(Files.readAllLines(PAGE, StandardCharsets.UTF_8))
                .filteredOn(line -> line.startsWith("```"))
                .hasSize(2 * examples().size());
    }
}
