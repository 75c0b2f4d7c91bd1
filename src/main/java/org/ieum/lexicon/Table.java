package org.ieum.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ieum.text.Counts;
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
            names.put(one.label(), one);
        }
        names.put("", PartOfSpeech.NOUN);
        return names;
    }

    /** What a table says. */
    record Source(String text, String name, Category category) {}

    /** A line, cut at the tabs each time that it is asked what it says. */
    record Line(Source source, int number, int start, int end) implements Row {
        @Override
        public char initial() {
            String text = source.text();
            char first = text.charAt(start);
            return start + 1 < end && Keys.isInitial(first, text.charAt(start + 1))
                    ? first
                    : Keys.korean(korean()).charAt(0);
        }

        @Override
        public String korean() {
            return cell(start, tabs()[0]);
        }

        @Override
        public PartOfSpeech partOfSpeech() {
            int[] tabs = tabs();
            String named = cell(tabs[0] + 1, tabs[1]);
            PartOfSpeech partOfSpeech = PARTS_OF_SPEECH.get(named);
            if (partOfSpeech == null) {
                throw new IeumException(place() + "part of speech \"" + named + "\"; expected one of "
                        + String.join(", ", PARTS_OF_SPEECH.keySet()).strip());
            }
            return partOfSpeech;
        }

        /** The translations as they stand there, between semicolons. */
        String printed() {
            int[] tabs = tabs();
            return cell(tabs[1] + 1, tabs[2]);
        }

        @Override
        public List<String> english() {
            return Gloss.clean(split(printed()));
        }

        @Override
        public Category category() {
            return source.category();
        }

        /** All of it, checked. */
        Entry entry() {
            PartOfSpeech partOfSpeech = partOfSpeech();
            try {
                return new Entry(korean(), partOfSpeech, split(printed()), category());
            } catch (IeumException e) {
                throw new IeumException(place() + e.getMessage(), e);
            }
        }

        /** Where the first three cells end. */
        private int[] tabs() {
            int first = tab(start);
            int second = tab(first + 1);
            int third = tab(second + 1);
            if (second >= end || third < end && tab(third + 1) < end) {
                long columns = source.text()
                                .substring(start, end)
                                .chars()
                                .filter(c -> c == '\t')
                                .count()
                        + 1;
                throw new IeumException(place() + Counts.of(columns, "column") + "; expected " + COLUMNS);
            }
            return new int[] {first, second, third};
        }

        /** The first tab from there on, or the end. */
        private int tab(int from) {
            int at = from;
            while (at < end && source.text().charAt(at) != '\t') {
                at++;
            }
            return at;
        }

        private String cell(int from, int to) {
            return source.text().substring(from, to).strip();
        }

        private String place() {
            return source.name() + ":" + number + ": ";
        }
    }

    /**
     * The lines of a table that are neither empty nor comments, in order. What is wrong with one shows when it is asked what
     * it says.
     *
     * @param name what messages call the table
     */
    static List<Line> lines(String text, String name, Category category) {
        Source source = new Source(text, name, category);
        List<Line> lines = new ArrayList<>();
        int number = 1;
        int start = text.startsWith("\uFEFF") ? 1 : 0;
        while (start < text.length()) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            if (text.charAt(start) != '#' && !isBlank(text, start, end)) {
                lines.add(new Line(source, number, start, end));
            }
            start = end + 1;
            number++;
        }
        return lines;
    }

    private static boolean isBlank(String text, int start, int end) {
        int at = start;
        while (at < end && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at == end;
    }

    /** As {@link #lines}, read in full, so that whatever is wrong shows at once. */
    static List<Entry> entries(String text, String name, Category category) {
        return lines(text, name, category).stream().map(Line::entry).toList();
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
