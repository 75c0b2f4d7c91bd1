package org.ieum.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ieum.build.Golden;
import org.ieum.text.Lang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each check is run on its own examples; {@code docs/checks.md} shows them with what the checker says. */
class ChecksPageTest {
    private static final int LEAST = 8;
    private static final String HEAD = """
            # What is checked

            Every check, its rules and examples. The examples are part of the program: a test runs each of them through the checker, and this page is
            made from that run. `ieum check --list` prints them, and `Checker.guides()` gives them in Java. A and B are two outlets
            that write on Tuesday, 11 March 2031; sentences that stand in one row are linked. Nothing is found where the first column says *silent*, or names a
            fact (`equal`, `compatible`).
            """;

    static List<CheckGuide> guides() {
        return Checker.guides();
    }

    static Stream<CheckExample> examples() {
        return guides().stream().flatMap(guide -> guide.examples().stream());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void example_isReportedAsItSays(CheckExample example) {
        Checker.Report report = example.report(Texts.SEGMENTER);
        assertThat(example.agrees(report)).as("%s%n%s", example, report).isTrue();
    }

    @ParameterizedTest
    @MethodSource("guides")
    void guide_hasExamplesThatSpeakAndOnesThatAreSilent(CheckGuide guide) {
        assertThat(guide.summary()).isNotEmpty();
        assertThat(guide.examples()).hasSizeGreaterThanOrEqualTo(LEAST).doesNotHaveDuplicates();
        assertThat(guide.examples())
                .anyMatch(example -> example.report(Texts.SEGMENTER).findings().isEmpty())
                .anyMatch(example -> !example.report(Texts.SEGMENTER).findings().isEmpty());
    }

    @Test
    void page_showsEachExampleAndWhatIsSaidOfIt() throws IOException {
        String sections =
                guides().stream().map(ChecksPageTest::section).collect(Collectors.joining("\n", HEAD + "\n", ""));
        Golden.check(Path.of("docs", "checks.md"), sections);
    }

    private static String section(CheckGuide guide) {
        return guide.examples().stream()
                .map(ChecksPageTest::row)
                .collect(Collectors.joining(
                        "",
                        "## " + guide.title() + "\n\n" + rules(guide)
                                + "\n| found | A | B | why |\n|---|---|---|---|\n",
                        ""));
    }

    /** One a line, since a paragraph of so many is not read. */
    private static String rules(CheckGuide guide) {
        return Texts.SEGMENTER.split(guide.summary(), Lang.EN).stream()
                .map(rule -> "- " + rule.of(guide.summary()) + "\n")
                .collect(Collectors.joining());
    }

    private static String row(CheckExample example) {
        String message = example.report(Texts.SEGMENTER).findings().stream()
                .map(finding -> ". " + finding.message())
                .collect(Collectors.joining());
        return "| " + example.expected() + " | " + cell(example.a()) + " | " + cell(example.b()) + " | " + example.why()
                + message + " |\n";
    }

    private static String cell(List<String> sentences) {
        return sentences.stream()
                .map(sentence -> sentence.isEmpty() ? "—" : sentence)
                .collect(Collectors.joining("<br>"));
    }
}
