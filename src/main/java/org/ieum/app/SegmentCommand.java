package org.ieum.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Reader;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ieum.io.Lines;
import org.ieum.io.SegmentJson;
import org.ieum.segment.Quotations;
import org.ieum.segment.Segmenter;
import org.ieum.segment.Style;
import org.ieum.text.Lang;
import org.ieum.text.Span;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "segment",
        description = "Cut text into sentences: a paragraph a line in, a sentence a line out.",
        mixinStandardHelpOptions = true,
        footer = {"", "A blank line stands between paragraphs. The characters are the input's own."})
final class SegmentCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "The text; standard input by default.")
    private Path file = Path.of("-");

    @Option(names = "--lang", required = true, paramLabel = "LANG", description = "ko or en.")
    private Lang lang;

    @Option(
            names = "--quotations",
            paramLabel = "HOW",
            defaultValue = "keep",
            description = "keep or split the sentences inside one quotation; default ${DEFAULT-VALUE}.")
    private Quotations quotations;

    @Option(
            names = "--style",
            paramLabel = "STYLE",
            defaultValue = "auto",
            description = "auto, edited or unedited: whether punctuation can be trusted; default ${DEFAULT-VALUE}.")
    private Style style;

    @Option(names = "--json", description = "One object a paragraph, with spans and words.")
    private boolean json;

    private static final Pattern PAGE = Pattern.compile("\\s*+<(?:!doctype\\s+html|html)\\b", Pattern.CASE_INSENSITIVE);

    private final LetterCount letters = new LetterCount();
    private boolean begun;
    private boolean isPage;
    private boolean printed;

    @Override
    public Integer call() throws IOException {
        if (!lang.equals(Lang.KO) && !lang.equals(Lang.EN)) {
            throw new Usage("--lang " + lang + ": expected ko or en");
        }
        Segmenter segmenter =
                Segmenter.builder().quotations(quotations).style(style).build();
        try (Reader text = Input.open(file);
                Stream<String> paragraphs = Lines.of(text)) {
            paragraphs
                    .takeWhile(paragraph -> !spec.commandLine().getOut().checkError())
                    .forEach(paragraph -> print(segmenter, paragraph));
        }
        if (isPage) {
            warn("a page of HTML, whose tags were cut like text; \"ieum read\" makes text of it");
        } else if (!letters.mayBe(lang)) {
            boolean korean = lang.equals(Lang.KO);
            warn("hardly any " + (korean ? "Korean" : "English") + " in it; try --lang "
                    + (korean ? Lang.EN : Lang.KO));
        }
        return ExitCode.DONE;
    }

    private void warn(String words) {
        spec.commandLine().getErr().println("ieum: " + Input.name(file) + ": " + words);
    }

    private void print(Segmenter segmenter, String paragraph) {
        if (!begun && !paragraph.isBlank()) {
            begun = true;
            isPage = PAGE.matcher(paragraph).lookingAt();
        }
        letters.add(paragraph);
        PrintWriter out = spec.commandLine().getOut();
        List<Span> sentences = segmenter.split(paragraph, lang);
        if (json) {
            out.println(SegmentJson.line(paragraph, lang, sentences, segmenter.tokens(paragraph, lang)));
        } else if (!sentences.isEmpty()) {
            if (printed) {
                out.println();
            }
            sentences.forEach(span -> out.println(span.of(paragraph)));
            printed = true;
        }
    }
}
