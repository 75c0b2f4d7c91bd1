package org.ieum.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The lexicons that come with Ieum, each made when it is first asked for. */
final class BuiltIn {
    /** A table of the core lexicon. */
    record Resource(String file, Category category) {}

    /** In order of precedence: the translations of a word in an earlier table come first. */
    static final List<Resource> TABLES = List.of(
            new Resource("demonyms.tsv", Category.DEMONYM),
            new Resource("function.tsv", Category.FUNCTION_WORD),
            new Resource("terms.tsv", Category.CORE),
            new Resource("nouns.tsv", Category.CORE),
            new Resource("predicates.tsv", Category.CORE),
            new Resource("modifiers.tsv", Category.CORE),
            new Resource("names.tsv", Category.NAME));

    private BuiltIn() {}

    static Lexicon core() {
        return Core.LEXICON;
    }

    static Lexicon cldr() {
        return Cldr.LEXICON;
    }

    static Lexicon standard() {
        return Standard.LEXICON;
    }

    /** What the core tables say, in order. */
    static List<Entry> coreEntries() {
        List<Entry> entries = new ArrayList<>();
        for (Resource table : TABLES) {
            entries.addAll(read(table));
        }
        return entries;
    }

    private static List<Entry> read(Resource table) {
        try (InputStream in = Objects.requireNonNull(BuiltIn.class.getResourceAsStream(table.file()), table.file())) {
            Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
            return Table.read(reader, table.file(), table.category());
        } catch (IOException e) {
            throw new UncheckedIOException(table.file(), e);
        }
    }

    private static final class Core {
        static final Lexicon LEXICON = new TableLexicon(coreEntries());
    }

    private static final class Cldr {
        static final Lexicon LEXICON = new TableLexicon(CldrNames.entries());
    }

    private static final class Standard {
        static final Lexicon LEXICON = Lexicon.join(core(), cldr());
    }
}
