package org.ieum.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ieum.text.IeumException;
import org.ieum.text.PartOfSpeech;

/** Our own format of dictionaries: headword, part of speech, translations and domain, between tabs. */
final class Table {
    private static final Map<String, PartOfSpeech> PARTS_OF_SPEECH = partsOfSpeech();
    private static final String COLUMNS = "headword, part of speech, translations and, if wanted, domain, between tabs";

    private Table() {}

    private static Map<String, PartOfSpeech> partsOfSpeech() {
        Map<String, PartOfSpeech> names = new LinkedHashMap<>();
        for (PartOfSpeech one : PartOfSpeech.values()) {
            names.put(one.name().toLowerCase(Locale.ROOT).replace('_', '-'), one);
        }
        names.put("", PartOfSpeech.NOUN);
        return names;
    }

    /** The entries of a table, in order. */
    static List<Entry> read(Reader reader, String name, Category category) throws IOException {
        BufferedReader lines = new BufferedReader(reader);
        List<Entry> entries = new ArrayList<>();
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            String content = number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line;
            if (!content.isBlank() && !content.startsWith("#")) {
                entries.add(entry(content, category, name + ":" + number));
            }
        }
        return entries;
    }

    private static Entry entry(String line, Category category, String where) {
        List<String> cells = split(line, '\t');
        if (cells.size() < 3 || cells.size() > 4) {
            throw new IeumException(where + ": " + cells.size() + " columns; expected " + COLUMNS);
        }
        PartOfSpeech partOfSpeech = PARTS_OF_SPEECH.get(cells.get(1));
        if (partOfSpeech == null) {
            throw new IeumException(where + ": part of speech \"" + cells.get(1) + "\"; expected one of "
                    + String.join(", ", PARTS_OF_SPEECH.keySet()).strip());
        }
        try {
            return new Entry(cells.get(0), partOfSpeech, split(cells.get(2), ';'), category);
        } catch (IeumException e) {
            throw new IeumException(where + ": " + e.getMessage(), e);
        }
    }

    private static List<String> split(String text, char separator) {
        List<String> parts = new ArrayList<>(4);
        int start = 0;
        for (int end = text.indexOf(separator); end >= 0; end = text.indexOf(separator, start)) {
            parts.add(text.substring(start, end).strip());
            start = end + 1;
        }
        parts.add(text.substring(start).strip());
        return parts;
    }
}
