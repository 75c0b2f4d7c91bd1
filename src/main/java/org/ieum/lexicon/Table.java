package org.ieum.lexicon;

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
            names.put(name(one), one);
        }
        names.put("", PartOfSpeech.NOUN);
        return names;
    }

    /** As it is written in a table: {@code proper-noun}. */
    static String name(PartOfSpeech partOfSpeech) {
        return partOfSpeech.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A line, cut at the tabs. */
    record Line(String table, int number, String korean, PartOfSpeech partOfSpeech, String english, Category category)
            implements Row {
        @Override
        public Entry entry() {
            try {
                return new Entry(korean, partOfSpeech, split(english), category);
            } catch (IeumException e) {
                throw new IeumException(table + ":" + number + ": " + e.getMessage(), e);
            }
        }
    }

    /**
     * The lines of a table that are neither empty nor comments, in order. What is wrong with their English shows when
     * that is asked for.
     *
     * @param name what messages call the table
     */
    static List<Line> lines(String text, String name, Category category) {
        List<Line> lines = new ArrayList<>();
        int number = 1;
        int start = text.startsWith("\uFEFF") ? 1 : 0;
        while (start < text.length()) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            if (text.charAt(start) != '#') {
                String line = text.substring(start, end);
                if (!line.isBlank()) {
                    lines.add(line(line, name, number, category));
                }
            }
            start = end + 1;
            number++;
        }
        return lines;
    }

    /** As {@link #lines}, read in full, so that whatever is wrong shows at once. */
    static List<Entry> entries(String text, String name, Category category) {
        return lines(text, name, category).stream().map(Line::entry).toList();
    }

    private static Line line(String line, String name, int number, Category category) {
        int first = line.indexOf('\t');
        int second = line.indexOf('\t', first + 1);
        int third = line.indexOf('\t', second + 1);
        if (first < 0 || second < 0 || third >= 0 && line.indexOf('\t', third + 1) >= 0) {
            long columns = line.chars().filter(c -> c == '\t').count() + 1;
            throw new IeumException(name + ":" + number + ": " + columns + " columns; expected " + COLUMNS);
        }
        String named = line.substring(first + 1, second).strip();
        PartOfSpeech partOfSpeech = PARTS_OF_SPEECH.get(named);
        if (partOfSpeech == null) {
            throw new IeumException(name + ":" + number + ": part of speech \"" + named + "\"; expected one of "
                    + String.join(", ", PARTS_OF_SPEECH.keySet()).strip());
        }
        String english = line.substring(second + 1, third < 0 ? line.length() : third);
        return new Line(name, number, line.substring(0, first).strip(), partOfSpeech, english, category);
    }

    private static List<String> split(String translations) {
        List<String> parts = new ArrayList<>(4);
        int start = 0;
        for (int end = translations.indexOf(';'); end >= 0; end = translations.indexOf(';', start)) {
            parts.add(translations.substring(start, end).strip());
            start = end + 1;
        }
        parts.add(translations.substring(start).strip());
        return parts;
    }
}
