package org.ieum.io;

import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVPrinter;
import org.ieum.term.Concept;
import org.ieum.term.Glossary;
import org.ieum.term.Term;
import org.ieum.text.IeumException;
import org.ieum.text.Lang;

/** See {@link GlossaryFormat#MEMOQ}. */
final class Memoq implements GlossaryCodec {
    private static final String ID = "Entry_ID";
    private static final String SUBJECT = "Entry_Subject";
    private static final String DOMAIN = "Entry_Domain";
    private static final String NOTE = "Entry_Note";
    private static final String DEFINITION = "_Def";

    /** In the order that memoQ's documentation asks for. */
    private static final List<String> COLUMNS = List.of(
            ID,
            SUBJECT,
            DOMAIN,
            "Entry_ClientID",
            "Entry_ProjectID",
            "Entry_Created",
            "Entry_Creator",
            "Entry_LastModified",
            "Entry_Modifier",
            NOTE);

    @Override
    public void write(Glossary glossary, Appendable out) throws IOException {
        List<Concept> concepts = Entries.written(glossary);
        Map<Lang, Integer> widths = new LinkedHashMap<>();
        for (Lang lang : Entries.langs(glossary)) {
            int most = concepts.stream()
                    .mapToInt(concept -> Entries.right(concept, lang).size())
                    .max()
                    .orElse(0);
            widths.put(lang, Math.max(1, most));
        }
        CSVPrinter printer = CsvWriter.asGiven(out, ';');
        printer.printRecord(header(widths));
        int number = 0;
        for (Concept concept : concepts) {
            printer.printRecord(row(concept, ++number, widths));
        }
    }

    private static List<String> header(Map<Lang, Integer> widths) {
        List<String> header = new ArrayList<>(COLUMNS);
        widths.forEach((lang, width) -> {
            header.add(name(lang) + DEFINITION);
            for (int i = 0; i < width; i++) {
                header.addAll(List.of(name(lang), "Term_Info", "Term_Example"));
            }
        });
        return header;
    }

    private static List<String> row(Concept concept, int number, Map<Lang, Integer> widths) {
        List<String> row = new ArrayList<>();
        for (String column : COLUMNS) {
            row.add(
                    switch (column) {
                        case ID -> String.valueOf(number);
                        case DOMAIN -> concept.domain();
                        case NOTE -> concept.note();
                        default -> "";
                    });
        }
        widths.forEach((lang, width) -> {
            row.add(row.size() == COLUMNS.size() ? concept.definition() : "");
            List<Term> terms = Entries.right(concept, lang);
            for (int i = 0; i < width; i++) {
                row.addAll(List.of(i < terms.size() ? terms.get(i).text() : "", "", ""));
            }
        });
        return row;
    }

    private static String name(Lang lang) {
        return ULocale.getDisplayLanguage(lang.tag(), ULocale.ENGLISH);
    }

    @Override
    public Glossary read(String text, String file) {
        List<String> header = new ArrayList<>();
        Map<Integer, Lang> langs = new LinkedHashMap<>();
        Map<String, Concept> concepts = new LinkedHashMap<>();
        for (TableLine row : CsvReader.lines(text, file, delimiter(text))) {
            if (header.isEmpty()) {
                header.addAll(row.cells());
                langs.putAll(langs(row));
                continue;
            }
            Concept concept = concept(row, header, langs, concepts.size() + 1);
            if (concepts.putIfAbsent(concept.id(), concept) != null) {
                throw row.broken("a second entry with the " + ID + " of " + concept.id() + "; give it another or none");
            }
        }
        if (langs.isEmpty()) {
            throw new FormatException(file, 0, "empty; expected a header with Entry_ID, Korean, English");
        }
        return Glossary.of(List.copyOf(concepts.values()));
    }

    /** The one that the first line has most of. */
    private static char delimiter(String text) {
        String header = text.lines().findFirst().orElse("");
        return Stream.of(';', ',', '\t')
                .max(Comparator.comparingLong((Character sign) ->
                                header.chars().filter(c -> c == sign).count())
                        .thenComparing(Comparator.reverseOrder()))
                .orElse(';');
    }

    private static Map<Integer, Lang> langs(TableLine header) {
        Map<String, String> tags = new LinkedHashMap<>();
        for (String tag : ULocale.getISOLanguages()) {
            tags.putIfAbsent(ULocale.getDisplayLanguage(tag, ULocale.ENGLISH), tag);
        }
        Map<Integer, Lang> langs = new LinkedHashMap<>();
        for (int i = 0; i < header.cells().size(); i++) {
            String name = header.get(i);
            if (!name.isEmpty()
                    && !name.startsWith("Entry_")
                    && !name.startsWith("Term_")
                    && !name.endsWith(DEFINITION)) {
                String language = name.split("_", 2)[0];
                try {
                    langs.put(i, Lang.of(tags.getOrDefault(language, language)));
                } catch (IeumException e) {
                    throw header.broken("column \"" + name + "\": expected a language in English, such as Korean");
                }
            }
        }
        if (langs.isEmpty()) {
            throw header.broken("no column for a language; name one as memoQ does, such as Korean");
        }
        return langs;
    }

    private static Concept concept(TableLine row, List<String> header, Map<Integer, Lang> langs, int number) {
        String given = row.get(header.indexOf(ID));
        String domain = row.get(header.indexOf(DOMAIN));
        List<Term> terms = new ArrayList<>();
        return row.orBroken(() -> {
            langs.forEach((column, lang) -> {
                if (!row.get(column).isEmpty()) {
                    terms.add(Entries.term(lang, row.get(column), terms));
                }
            });
            return new Concept(
                    Entries.id(given.isEmpty() ? String.valueOf(number) : given),
                    domain.isEmpty() ? row.get(header.indexOf(SUBJECT)) : domain,
                    definition(row, header),
                    row.get(header.indexOf(NOTE)),
                    terms);
        });
    }

    private static String definition(TableLine row, List<String> header) {
        return Stream.iterate(0, i -> i < header.size(), i -> i + 1)
                .filter(i -> header.get(i).endsWith(DEFINITION))
                .map(row::get)
                .filter(definition -> !definition.isEmpty())
                .findFirst()
                .orElse("");
    }

    @Override
    public Map<String, List<String>> entries(Glossary glossary) {
        return Entries.of(glossary);
    }
}
