package org.ieum.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.ieum.bitext.Bead;
import org.ieum.io.Lines;
import org.ieum.io.LinksTsv;
import org.ieum.lexicon.Coverage;
import org.ieum.segment.Segmenter;
import org.ieum.text.Counts;
import org.ieum.text.IeumException;
import org.ieum.text.Lang;
import org.ieum.text.Token;

/** Reads texts and folders for {@code lexicon coverage}, and prints what was counted. */
final class CoverageText {
    private static final String KOREAN = "ko.txt";
    private static final String ENGLISH = "en.txt";
    private static final String LINKS = "gold.tsv";

    private final LetterCount letters = new LetterCount();
    private final Segmenter segmenter = Segmenter.create();
    private final Coverage all;
    private final Coverage names;

    /**
     * @param all of the lexicon in question
     * @param names of names alone, to compare with
     */
    CoverageText(Coverage all, Coverage names) {
        this.all = all;
        this.names = names;
    }

    /** False if there is hardly any Korean in the texts that were counted, so that the figures say nothing. */
    boolean isKorean() {
        return letters.mayBe(Lang.KO);
    }

    /** Counts a text, or every folder below a folder that holds one. */
    void add(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            addLines(Lines.of(Input.text(path)));
            return;
        }
        List<Path> folders;
        try (Stream<Path> tree = Files.walk(path)) {
            folders = tree.filter(folder -> Files.isRegularFile(folder.resolve(KOREAN)))
                    .sorted()
                    .toList();
        }
        if (folders.isEmpty()) {
            throw new IOException(path + ": no folder in it holds " + KOREAN);
        }
        for (Path folder : folders) {
            addFolder(folder);
        }
    }

    private void addFolder(Path folder) throws IOException {
        List<String> korean = Lines.read(folder.resolve(KOREAN));
        if (!Files.exists(folder.resolve(LINKS))) {
            addLines(korean);
            return;
        }
        List<String> english = Lines.read(folder.resolve(ENGLISH));
        for (Bead bead : LinksTsv.read(folder.resolve(LINKS))) {
            List<Token> source = tokens(korean, bead.source(), Lang.KO, folder);
            List<Token> target = tokens(english, bead.target(), Lang.EN, folder);
            if (target.isEmpty()) {
                all.add(source);
            } else {
                all.add(source, target);
                names.add(source, target);
            }
        }
    }

    private void addLines(List<String> korean) {
        for (String line : korean) {
            letters.add(line);
            all.add(segmenter.tokens(line, Lang.KO));
        }
    }

    private List<Token> tokens(List<String> lines, List<Integer> numbers, Lang lang, Path folder) {
        List<Token> tokens = new ArrayList<>();
        for (int number : numbers) {
            if (number >= lines.size()) {
                throw new IeumException(folder.resolve(LINKS) + ": line number " + number + " of the " + lang
                        + " text, which has " + Counts.of(lines.size(), "line") + "; they count from 0");
            }
            tokens.addAll(segmenter.tokens(lines.get(number), lang));
        }
        return tokens;
    }

    void print(PrintWriter out, int misses) {
        out.println("                     tokens                   types");
        out.println(row("words known", all.words()));
        out.println(row("names known", all.names()));
        if (all.words().linked() > 0) {
            out.println();
            out.println(translated("words translated in the linked English", all.words()));
            out.println(translated("the same by the names of CLDR alone", names.words()));
        }
        list(out, "words without an entry:", all.misses(), misses);
        list(out, "words with an entry but no translation in the linked English:", all.untranslated(), misses);
    }

    private static void list(PrintWriter out, String title, List<Coverage.Miss> misses, int most) {
        if (most > 0 && !misses.isEmpty()) {
            out.println();
            out.println(title);
            misses.stream()
                    .limit(most)
                    .forEach(miss -> out.println(miss.count() + "\t" + miss.lemma() + "\t"
                            + miss.partOfSpeech().label()));
        }
    }

    private static String row(String title, Coverage.Count count) {
        return String.format(
                        Locale.ROOT,
                        "%-18s %-24s %s",
                        title,
                        share(count.known(), count.tokens()),
                        share(count.knownTypes(), count.types()))
                .stripTrailing();
    }

    private static String translated(String title, Coverage.Count count) {
        return String.format(Locale.ROOT, "%-40s %s", title, share(count.translated(), count.linked()));
    }

    /** {@code  97.4 % 26658/27377}; rounded, and 0 of nothing. */
    private static String share(long part, long whole) {
        return String.format(Locale.ROOT, "%5.1f %% %d/%d", whole == 0 ? 0.0 : 100.0 * part / whole, part, whole);
    }
}
