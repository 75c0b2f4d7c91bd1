package org.ieum.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.ieum.io.PageJson;
import org.ieum.text.Document;
import org.ieum.text.Metadata;
import org.ieum.text.Page;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "read", description = "Read pages and print their clean documents.", mixinStandardHelpOptions = true)
final class ReadCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Text or HTML; - is standard input.")
    private List<Path> files = List.of();

    @Option(
            names = "--json",
            description = "One object a page and line: documents, and what was removed by which rule.")
    private boolean json;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        int failed = 0;
        for (Path file : files) {
            try {
                print(Input.page(file, true), out);
            } catch (IOException e) {
                failed++;
                spec.commandLine().getErr().println("ieum: " + Main.describe(e));
            }
        }
        return failed == 0 ? ExitCode.DONE : failed == files.size() ? ExitCode.UNREADABLE : ExitCode.PARTLY;
    }

    private void print(Page page, PrintWriter out) {
        if (json) {
            out.println(PageJson.line(page));
        } else if (page.documents().isEmpty()) {
            spec.commandLine().getErr().println("ieum: " + page.origin() + ": no text in it");
        } else {
            page.documents().forEach(document -> print(document, out));
        }
    }

    private static void print(Document document, PrintWriter out) {
        Metadata known = document.metadata();
        out.println("== " + document.origin() + " (" + document.lang()
                + known.date().map(date -> ", " + date).orElse("")
                + (known.outlet().isEmpty() ? "" : ", " + known.outlet()) + ")");
        document.blocks()
                .forEach(block -> out.println((block.kind().isText() ? "" : "[" + block.kind() + "] ")
                        + block.span().of(document.text())));
        out.println();
    }
}
