package org.ieum.align;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ieum.text.Span;

/**
 * How the words of one Korean line and of one English line should be linked; ranges count from the start of the line.
 *
 * @param set the folder of the documents
 * @param document the folder of the two files
 */
record WordGold(String set, String document, int koreanLine, int englishLine, List<Pair> pairs) {

    /** Two ranges that translate each other, surely or possibly. */
    record Pair(Span korean, Span english, boolean sure) {}

    private record Row(List<String> lines, Pair pair) {}

    /** The annotated pairs of sentences, in the order of the file. */
    static List<WordGold> all() throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                WordGold.class.getResourceAsStream("word-alignment.tsv"), StandardCharsets.UTF_8))) {
            Map<List<String>, List<Pair>> pairs = reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(WordGold::row)
                    .collect(Collectors.groupingBy(
                            Row::lines, LinkedHashMap::new, Collectors.mapping(Row::pair, Collectors.toList())));
            return pairs.entrySet().stream()
                    .map(entry -> of(entry.getKey(), entry.getValue()))
                    .toList();
        }
    }

    private static Row row(String line) {
        String[] cells = line.split("\t");
        return new Row(
                List.of(cells).subList(0, 4), new Pair(range(cells[4]), range(cells[5]), cells[6].equals("sure")));
    }

    private static Span range(String cell) {
        String[] ends = cell.split("-");
        return new Span(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]));
    }

    private static WordGold of(List<String> lines, List<Pair> pairs) {
        return new WordGold(
                lines.get(0),
                lines.get(1),
                Integer.parseInt(lines.get(2)),
                Integer.parseInt(lines.get(3)),
                List.copyOf(pairs));
    }
}
