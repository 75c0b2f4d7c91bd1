package org.ieum.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.ieum.Ieum;
import org.ieum.io.Dictionaries;
import org.ieum.lexicon.Lexicon;
import org.ieum.text.Lang;
import picocli.CommandLine.Option;

/** The options that change which words translate each other. */
final class Words {
    @Option(
            names = "--dictionary",
            paramLabel = "FILE",
            description = {
                "Further translations, before the built-in ones; may be given again, the first goes first.",
                "A table (Korean TAB part of speech TAB English; ...), hunalign's .dic, .tbx, .csv."
            })
    private List<Path> dictionaries = List.of();

    @Option(
            names = "--without",
            paramLabel = "WORD",
            description = "A Korean word to leave out of the built-in lexicon, in dictionary form; may be given again.")
    private List<String> without = List.of();

    private boolean isChanged() {
        return !dictionaries.isEmpty() || !without.isEmpty();
    }

    /** The built-in lexicon without what is not wanted, and what was given before it. */
    Lexicon lexicon() throws IOException {
        Lexicon lexicon = Lexicon.standard();
        for (String word : without) {
            if (Lexicon.standard().translations(word, Lang.KO).isEmpty()) {
                throw new Usage(
                        "--without " + word
                                + ": not a Korean word of the built-in lexicon; lexicon lookup WORD shows what is, verbs end in 다");
            }
            lexicon = lexicon.without(word);
        }
        for (int i = dictionaries.size() - 1; i >= 0; i--) {
            lexicon = Lexicon.join(Dictionaries.read(dictionaries.get(i)), lexicon);
        }
        return lexicon;
    }

    /** What they ask for, and a glossary if there is one, as {@link Glossaries#read(Optional, PrintWriter)} reads it. */
    Ieum.Builder builder(Optional<Path> glossary, PrintWriter err) throws IOException {
        Ieum.Builder builder = Ieum.builder();
        builder.glossary(Glossaries.read(glossary, err));
        if (isChanged()) {
            builder.lexicon(lexicon());
        }
        return builder;
    }

    /** As a batch remembers them. */
    String describe() {
        StringBuilder described = new StringBuilder();
        dictionaries.forEach(file -> described.append(" dictionary=").append(file));
        without.forEach(word -> described.append(" without=").append(word));
        return described.toString();
    }
}
