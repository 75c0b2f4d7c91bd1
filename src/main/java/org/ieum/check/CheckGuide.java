package org.ieum.check;

import java.util.List;
import java.util.stream.Collectors;
import org.ieum.text.Resources;

/**
 * What a check looks for, and sentences that show it. The examples are run as tests, so that a guide never says more than its
 * check does.
 *
 * @param name one word: {@code figures}
 * @param title what it compares: {@code Figures and dates}
 * @param summary its rules
 * @param examples some that it reports and some on which it has to be silent
 */
public record CheckGuide(String name, String title, String summary, List<CheckExample> examples) {
    private static final String COMMENT = "# ";

    public CheckGuide {
        examples = List.copyOf(examples);
    }

    /** Reads {@code name.examples.tsv}: the title and the summary as comments, a line of column names, the examples. */
    static CheckGuide read(String name) {
        List<String> lines =
                Resources.text(CheckGuide.class, name + ".examples.tsv").lines().toList();
        List<String> comments = lines.stream()
                .filter(line -> line.startsWith(COMMENT))
                .map(line -> line.substring(COMMENT.length()))
                .toList();
        return new CheckGuide(
                name,
                comments.get(0),
                comments.stream().skip(1).collect(Collectors.joining(" ")),
                lines.stream()
                        .skip(comments.size() + 1L)
                        .map(CheckExample::parse)
                        .toList());
    }
}
