package org.ieum.lexicon;

import java.util.ArrayList;
import java.util.List;
import org.ieum.text.Resources;

/** The lexicons that come with Ieum, each made when it is first asked for. */
final class BuiltIn {
    /** A table that ships. */
    record Resource(String file, Category category) {}

    /** In order of precedence: the translations of a word in an earlier table come first. */
    static final List<Resource> CORE = List.of(
            new Resource("demonyms.tsv", Category.DEMONYM),
            new Resource("function.tsv", Category.FUNCTION_WORD),
            new Resource("terms.tsv", Category.CORE),
            new Resource("nouns.tsv", Category.CORE),
            new Resource("predicates.tsv", Category.CORE),
            new Resource("modifiers.tsv", Category.CORE),
            new Resource("hanja.tsv", Category.CORE),
            new Resource("names.tsv", Category.NAME));

    /** Written from ICU's locale data when that changes, since asking it takes ten times as long as reading these. */
    static final List<Resource> CLDR = List.of(
            new Resource("cldr/names.tsv", Category.NAME),
            new Resource("cldr/calendar.tsv", Category.CALENDAR),
            new Resource("cldr/currencies.tsv", Category.CURRENCY),
            new Resource("cldr/languages.tsv", Category.LANGUAGE),
            new Resource("cldr/units.tsv", Category.UNIT));

    private BuiltIn() {}

    static Lexicon core() {
        return CoreTables.LEXICON;
    }

    static Lexicon cldr() {
        return CldrTables.LEXICON;
    }

    static Lexicon standard() {
        return Standard.LEXICON;
    }

    /** What tables say, in order. */
    static List<Table.Line> lines(List<Resource> tables) {
        List<Table.Line> lines = new ArrayList<>();
        for (Resource table : tables) {
            lines.addAll(Table.lines(text(table.file()), table.file(), table.category()));
        }
        return lines;
    }

    static String text(String file) {
        return Resources.text(BuiltIn.class, file);
    }

    private static final class CoreTables {
        static final Lexicon LEXICON = new TableLexicon(lines(CORE));
    }

    private static final class CldrTables {
        static final Lexicon LEXICON = new TableLexicon(lines(CLDR));
    }

    private static final class Standard {
        static final Lexicon LEXICON = Lexicon.join(core(), cldr());
    }
}
