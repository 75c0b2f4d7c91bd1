package org.ieum.io;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVPrinter;
import org.ieum.term.Concept;
import org.ieum.term.Glossary;
import org.ieum.term.Term;
import org.ieum.text.IeumException;
import org.ieum.text.Lang;

/** See {@link GlossaryFormat#GOOGLE}. */
final class Google implements GlossaryCodec {
    private static final String PART_OF_SPEECH = "pos";
    private static final String DESCRIPTION = "description";

    @Override
    public void write(Glossary glossary, Appendable out) throws IOException {
        List<Lang> langs = Entries.langs(glossary);
        CSVPrinter printer = CsvWriter.asGiven(out, ',');
        List<Object> header = new ArrayList<>(langs);
        header.addAll(List.of(PART_OF_SPEECH, DESCRIPTION));
        printer.printRecord(header);
        for (Concept concept : Entries.written(glossary)) {
            List<Object> cells = new ArrayList<>();
            langs.forEach(
                    lang -> cells.add(concept.preferred(lang).map(Term::text).orElse("")));
            cells.add(partOfSpeech(concept, langs));
            cells.add(concept.definition());
            printer.printRecord(cells);
        }
    }

    /** That of its terms if it is one; empty if they differ or nobody has said it. */
    private static String partOfSpeech(Concept concept, List<Lang> langs) {
        List<Term.PartOfSpeech> parts = langs.stream()
                .map(concept::preferred)
                .flatMap(Optional::stream)
                .map(Term::partOfSpeech)
                .distinct()
                .toList();
        return parts.size() > 1 || parts.contains(Term.PartOfSpeech.UNKNOWN)
                ? ""
                : parts.get(0).label();
    }

    @Override
    public Glossary read(String text, String file) {
        List<Concept> concepts = new ArrayList<>();
        Map<Integer, Lang> langs = new LinkedHashMap<>();
        List<String> names = new ArrayList<>();
        for (TableLine row : CsvReader.lines(text, file, ',')) {
            if (names.isEmpty()) {
                names.addAll(row.cells());
                langs.putAll(langs(row));
            } else {
                concepts.add(concept(row, names, langs, Entries.id(concepts.size() + 1)));
            }
        }
        if (langs.isEmpty()) {
            throw new FormatException(file, 0, "empty; expected a header of languages, such as ko,en");
        }
        return Glossary.of(concepts);
    }

    private static Map<Integer, Lang> langs(TableLine header) {
        Map<Integer, Lang> langs = new LinkedHashMap<>();
        for (int i = 0; i < header.cells().size(); i++) {
            String name = header.get(i);
            if (name.equals(PART_OF_SPEECH) || name.equals(DESCRIPTION)) {
                continue;
            }
            Lang lang = header.orBroken(() -> Lang.of(name));
            if (langs.containsValue(lang)) {
                throw header.broken("two columns for the language " + lang + "; keep one");
            }
            langs.put(i, lang);
        }
        if (langs.isEmpty()) {
            throw header.broken("no column for a language; name one by its code, such as ko");
        }
        return langs;
    }

    private static Concept concept(TableLine row, List<String> names, Map<Integer, Lang> langs, String id) {
        String part = row.get(names.indexOf(PART_OF_SPEECH));
        List<Term> terms = new ArrayList<>();
        return row.orBroken(() -> {
            langs.forEach((column, lang) -> {
                if (!row.get(column).isEmpty()) {
                    terms.add(Entries.term(lang, row.get(column), terms).withPartOfSpeech(partOfSpeech(part)));
                }
            });
            return new Concept(id, "", row.get(names.indexOf(DESCRIPTION)), "", terms);
        });
    }

    /** Any text may stand there. */
    private static Term.PartOfSpeech partOfSpeech(String label) {
        if (label.isEmpty()) {
            return Term.PartOfSpeech.UNKNOWN;
        }
        try {
            return Term.PartOfSpeech.of(label);
        } catch (IeumException e) {
            return Term.PartOfSpeech.OTHER;
        }
    }

    @Override
    public Map<String, List<String>> entries(Glossary glossary) {
        return Entries.of(glossary);
    }
}
