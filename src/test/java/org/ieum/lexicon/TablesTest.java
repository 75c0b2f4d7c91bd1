package org.ieum.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ieum.text.PartOfSpeech;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every line of the tables that ship is well-formed. */
class TablesTest {
    private static final Path FOLDER = Path.of("src/main/resources/org/ieum/lexicon");
    private static final Pattern KOREAN = Pattern.compile(
            "[\\p{IsHangul}\\p{IsHan}A-Za-z0-9·\\- ]*[\\p{IsHangul}\\p{IsHan}][\\p{IsHangul}\\p{IsHan}A-Za-z0-9·\\- ]*");
    private static final Pattern ENGLISH =
            Pattern.compile("[\\p{IsLatin}0-9 .,'&/-]*[\\p{IsLatin}0-9][\\p{IsLatin}0-9 .,'&/-]*");
    private static final Set<String> PARTS_OF_SPEECH = partsOfSpeech();

    private static Set<String> partsOfSpeech() {
        Set<String> names = new TreeSet<>();
        for (PartOfSpeech one : PartOfSpeech.values()) {
            names.add(one.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
        return names;
    }

    static List<Path> tables() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".tsv"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void tables_onDisk_areAllLoaded() throws IOException {
        assertThat(BuiltIn.CORE.stream().map(BuiltIn.Resource::file))
                .doesNotHaveDuplicates()
                .containsAll(tables().stream()
                        .map(file -> file.getFileName().toString())
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void table_everyLine_isWellFormed(Path table) throws IOException {
        List<String> lines = Files.readAllLines(table);
        Set<String> headwords = new HashSet<>();
        List<String> problems = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).startsWith("#")) {
                for (String problem : problems(lines.get(i), headwords)) {
                    problems.add(table.getFileName() + ":" + (i + 1) + ": " + problem + ": " + lines.get(i));
                }
            }
        }
        assertThat(problems).isEmpty();
        assertThat(headwords).hasSizeGreaterThan(50);
    }

    @Test
    void problems_badLines_areFound() {
        assertThat(problems("말\tnoun\tsay", new HashSet<>())).containsExactly("3 columns");
        assertThat(problems("말\tnoum\tsay\t", new HashSet<>())).containsExactly("part of speech");
        assertThat(problems("말\tnoun\tsay; \t", new HashSet<>())).contains("empty or padded translation");
        assertThat(problems("말\tnoun\t말하다\t", new HashSet<>())).containsExactly("translation not in English");
        assertThat(problems("say\tnoun\tsay\t", new HashSet<>())).containsExactly("headword not in Korean");
        assertThat(problems("\u1106\u1161\u11AF\tnoun\tsay\t", new HashSet<>())).containsExactly("not NFC");
        assertThat(problems("말\tnoun\tsay\t", new HashSet<>(List.of("말/noun")))).containsExactly("headword twice");
        assertThat(problems("말\tnoun\tsay; say\t", new HashSet<>())).containsExactly("translation twice");
        assertThat(problems("말\tnoun\tsay\t", new HashSet<>())).isEmpty();
    }

    private static List<String> problems(String line, Set<String> headwords) {
        String[] cells = line.split("\t", -1);
        if (cells.length != 4) {
            return List.of(cells.length + " columns");
        }
        List<String> problems = new ArrayList<>();
        List<String> translations = Arrays.asList(cells[2].split(";", -1));
        check(problems, Normalizer.isNormalized(line, Normalizer.Form.NFC), "not NFC");
        check(problems, KOREAN.matcher(cells[0]).matches(), "headword not in Korean");
        check(problems, cells[0].equals(cells[0].strip()), "padded headword");
        check(problems, PARTS_OF_SPEECH.contains(cells[1]), "part of speech");
        check(problems, headwords.add(cells[0] + "/" + cells[1]), "headword twice");
        check(
                problems,
                translations.stream().map(String::strip).distinct().count() == translations.size(),
                "translation twice");
        check(
                problems,
                translations.stream()
                        .allMatch(t -> !t.isBlank() && t.stripTrailing().equals(t)),
                "empty or padded translation");
        check(
                problems,
                translations.stream()
                        .allMatch(t -> t.isBlank() || ENGLISH.matcher(t).matches()),
                "translation not in English");
        return problems;
    }

    private static void check(List<String> problems, boolean holds, String problem) {
        if (!holds) {
            problems.add(problem);
        }
    }
}
