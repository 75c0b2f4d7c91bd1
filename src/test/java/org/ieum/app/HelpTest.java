package org.ieum.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code --help} says. */
class HelpTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "study",
                "read",
                "segment",
                "align",
                "pair",
                "compare",
                "score",
                "evaluate",
                "terms",
                "glossary",
                "glossary lookup",
                "glossary convert",
                "glossary merge",
                "glossary diff",
                "glossary lint",
                "glossary accept",
                "lexicon",
                "lexicon lookup",
                "lexicon check",
                "lexicon coverage",
                "check"
            })
    void help_anyCommand_isWholeAndNamesValuesAsTheyAreWritten(String command) {
        Run run = Run.of((Object[]) (command + " --help").strip().split(" "));

        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        List<String> lines = run.out().lines().toList();
        assertThat(lines).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
        assertThat(run.out())
                .as("a file name is not cut at its dot")
                .doesNotContainPattern("[( \\w]\\.\\n +(tsv|txt|csv|tbx|tmx|xlf|jsonl|html)\\b");
        assertThat(run.out())
                .as("values are lower case, placeholders upper case")
                .doesNotContainPattern("=<|[A-Z]{3,}, [A-Z]{3,}[:;]");
    }
}
