package org.ieum.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ieum.segment.Segmenter;
import org.ieum.text.Lang;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** {@code -Dieum.golden=write} writes the table anew, which is wanted after many new rows and whenever a lemma changes. */
class KnownLemmasTest {
    private static final Path TABLE = Path.of("src/main/resources/org/ieum/lexicon", KnownLemmas.FILE);
    private static final Segmenter SEGMENTER =
            Segmenter.builder().shield((text, lang) -> List.of()).build();

    /** What the English of the tables needs, by word or, if an analyser has to cut it, by text. */
    private static final Map<String, String> NEEDED = new TreeMap<>();

    @BeforeAll
    static void analyse() throws IOException {
        Stream.of(BuiltIn.CORE, BuiltIn.CLDR)
                .flatMap(tables -> BuiltIn.lines(tables).stream())
                .flatMap(line -> line.entry().english().stream())
                .forEach(KnownLemmasTest::need);
        if ("write".equals(System.getProperty("ieum.golden"))) {
            Files.writeString(TABLE, table());
        }
    }

    private static void need(String text) {
        String[] words = text.split("[ -]", -1);
        if (Arrays.stream(words).allMatch(Gloss::isWord)) {
            Arrays.stream(words).forEach(word -> NEEDED.put(word, SEGMENTER.lemma(word)));
        } else {
            NEEDED.put(text, String.join(" ", SEGMENTER.lemmas(text, Lang.EN)));
        }
    }

    private static String table() {
        StringBuilder table = new StringBuilder();
        NEEDED.forEach((text, lemmas) -> table.append(text)
                .append(lemmas.equals(text.toLowerCase(Locale.ROOT)) ? "" : "\t" + lemmas)
                .append('\n'));
        return table.toString();
    }

    @Test
    void of_textOfATable_isWhatTheSegmenterSays() {
        NEEDED.forEach(
                (text, lemmas) -> assertThat(KnownLemmas.of(text)).as(text).isIn(lemmas, null));
    }

    /** A few new rows may wait; each costs its look-up some microseconds. */
    @Test
    void of_nearlyAllTextsOfTheTables_isKnown() {
        long known = NEEDED.keySet().stream()
                .filter(text -> KnownLemmas.of(text) != null)
                .count();

        assertThat(known).isGreaterThan(NEEDED.size() * 98L / 100);
    }

    @Test
    void of_otherWord_isLeftToTheSegmenter() {
        assertThat(KnownLemmas.of("zugzwangs")).isNull();
        assertThat(Gloss.allLemmas("Zugzwangs")).containsExactly("zugzwang");
    }
}
