package org.ieum.quantity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ieum.text.Lang;

/**
 * A file of texts, or of pairs of expressions, with the answers a reader gives; its first line explains the columns.
 *
 * @param total how many rows it has, by tag
 * @param wrong the rows answered otherwise
 */
record QuantitySet(Map<String, Integer> total, List<Wrong> wrong) {

    /** A row with what was found in place of what it expects. */
    record Wrong(String tag, String row, String found) {}

    static QuantitySet resource(String name) {
        try {
            return read(Path.of(QuantitySet.class.getResource(name).toURI()));
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(e);
        }
    }

    static QuantitySet read(Path file) {
        List<String> lines;
        try {
            lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        boolean pairs = lines.get(0).contains("verdict");
        Map<String, Integer> total = new TreeMap<>();
        List<Wrong> wrong = new ArrayList<>();
        for (String line : lines) {
            if (!line.startsWith("#") && !line.isBlank()) {
                String[] cells = line.split("\t");
                total.merge(cells[0], 1, Integer::sum);
                String found = pairs ? verdict(cells) : found(cells);
                if (pairs ? !List.of(cells[4].split("/")).contains(found) : !isRight(cells[4], found)) {
                    wrong.add(new Wrong(cells[0], line, found));
                }
            }
        }
        return new QuantitySet(total, wrong);
    }

    private static String found(String[] cells) {
        Lang lang = cells[2].codePoints().anyMatch(QuantitySet::isHangul) ? Lang.KO : Lang.EN;
        String found = cells[3].equals("-")
                ? Rows.found(cells[2], lang)
                : Rows.resolved(cells[2], lang, LocalDate.parse(cells[3]));
        return found.isEmpty() ? "NONE" : found;
    }

    private static boolean isHangul(int c) {
        return c >= '가' && c <= '힣';
    }

    private static String verdict(String[] cells) {
        List<Quantity> ko = find(cells[1], Lang.KO, cells[3]);
        List<Quantity> en = find(cells[2], Lang.EN, cells[3]);
        return ko.size() == 1 && en.size() == 1
                ? Quantities.agree(ko.get(0), en.get(0)).verdict().name().toLowerCase(Locale.ROOT)
                : "found " + Rows.found(cells[1], Lang.KO) + " and " + Rows.found(cells[2], Lang.EN);
    }

    private static List<Quantity> find(String text, Lang lang, String date) {
        return date.equals("-") ? Quantities.find(text, lang) : Quantities.find(text, lang, LocalDate.parse(date));
    }

    /** True if what was found is one of the answers that {@code " || "} stands between. */
    private static boolean isRight(String expected, String found) {
        return Arrays.stream(expected.split(" \\|\\| ")).anyMatch(answer -> Pattern.matches(pattern(answer), found));
    }

    /** An answer as a pattern: any unit for {@code *}, a number or a count for {@code ANYCOUNT}. */
    private static String pattern(String answer) {
        return Arrays.stream(answer.split(" "))
                .map(word -> switch (word) {
                    case "*" -> "\\S+";
                    case "ANYCOUNT" -> "(NUMBER|COUNT)";
                    default -> Pattern.quote(word);
                })
                .collect(Collectors.joining(" "));
    }

    int size() {
        return total.values().stream().mapToInt(Integer::intValue).sum();
    }

    double share() {
        return 1 - (double) wrong.size() / size();
    }

    /** Every wrong row with what was found, then right and total by tag. */
    String report() {
        StringBuilder out = new StringBuilder();
        wrong.forEach(w ->
                out.append(w.row()).append("\n    found ").append(w.found()).append('\n'));
        total.forEach((tag, count) ->
                out.append(String.format(Locale.ROOT, "%-12s %3d of %3d%n", tag, count - wrong(tag), count)));
        return out.append(String.format(Locale.ROOT, "right: %d of %d", size() - wrong.size(), size()))
                .toString();
    }

    private long wrong(String tag) {
        return wrong.stream().filter(w -> w.tag().equals(tag)).count();
    }
}
