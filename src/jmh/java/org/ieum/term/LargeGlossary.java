package org.ieum.term;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.ieum.lexicon.Lexicon;

/**
 * A glossary as large as the largest termbases: every noun, name and compound of the built-in lexicon, and compounds of
 * two of its nouns up to the size wanted, each in Korean and English.
 */
final class LargeGlossary {
    private LargeGlossary() {}

    private record Row(String korean, List<String> english) {
        Row with(Row head) {
            return new Row(korean + head.korean, List.of(english.get(0) + " " + head.english.get(0)));
        }
    }

    static Glossary of(int concepts) {
        Map<String, List<String>> rows = new LinkedHashMap<>();
        List<Row> nouns = rows("nouns.tsv");
        List.of("terms.tsv", "names.tsv").forEach(file -> rows(file).forEach(row -> rows.put(row.korean, row.english)));
        nouns.forEach(row -> rows.put(row.korean, row.english));
        Random random = new Random(1);
        while (rows.size() < concepts) {
            Row compound = nouns.get(random.nextInt(nouns.size())).with(nouns.get(random.nextInt(nouns.size())));
            rows.putIfAbsent(compound.korean, compound.english);
        }
        return glossary(rows, concepts);
    }

    private static Glossary glossary(Map<String, List<String>> rows, int concepts) {
        Glossary.Builder glossary = Glossary.builder();
        rows.entrySet().stream()
                .limit(concepts)
                .forEach(row -> glossary.concept(row.getKey())
                        .ko(row.getKey())
                        .en(row.getValue().toArray(String[]::new)));
        return glossary.build();
    }

    private static List<Row> rows(String file) {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(Lexicon.class.getResourceAsStream(file), StandardCharsets.UTF_8))) {
            List<Row> rows = new ArrayList<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] cells = line.split("\t");
                if (!line.startsWith("#") && cells.length > 2 && cells[0].length() > 1) {
                    rows.add(new Row(cells[0], List.of(cells[2].split("; "))));
                }
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
