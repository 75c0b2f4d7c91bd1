package org.ieum.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ieum.lexicon.Category;
import org.ieum.lexicon.Lexicon;
import org.ieum.lexicon.Translation;
import org.ieum.term.Glossary;
import org.ieum.term.Term;
import org.ieum.text.IeumException;
import org.ieum.text.Lang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DictionariesTest {
    @TempDir
    private Path folder;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static List<String> english(Lexicon lexicon, String korean) {
        return lexicon.translations(korean, Lang.KO).stream()
                .map(Translation::text)
                .toList();
    }

    @Test
    void read_hunalign_takesEitherOrder() throws IOException {
        Lexicon lexicon = Dictionaries.read(
                file("mine.DIC", "\uFEFFintelligence pact @ 지소미아\r\n\n군수 지원@logistic support\nsign @ 맺다\nsea @ 바다\n"));

        assertThat(english(lexicon, "지소미아")).containsExactly("intelligence pact");
        assertThat(english(lexicon, "군수지원")).containsExactly("logistic support");
        assertThat(english(lexicon, "맺")).containsExactly("sign");
        assertThat(english(lexicon, "바다")).containsExactly("sea");
        assertThat(english(lexicon, "바")).isEmpty();
        assertThat(lexicon.translations("sea", Lang.EN).get(0).category()).isEqualTo(Category.USER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"협정 pact", "협정 @ 조약", "pact @ treaty", "협정 @ pact @ treaty", "협정 @ ", " @ pact", "협정 @ (pact)"})
    void read_hunalignBadLine_saysWhere(String line) throws IOException {
        Path file = file("bad.dic", "cow @ 소\n" + line + "\n");

        assertThatThrownBy(() -> Dictionaries.read(file))
                .isInstanceOf(IeumException.class)
                .hasMessageStartingWith(file + ":2: ");
    }

    @Test
    void read_glossary_takesTheTermsThatMayBeUsed() throws IOException {
        Glossary glossary = Glossary.builder()
                .concept("pact")
                .ko("지소미아", "군사정보보호협정")
                .en("GSOMIA")
                .terms(Lang.EN, Term.Status.FORBIDDEN, "spy pact")
                .concept("half")
                .ko("반쪽")
                .build();
        Path tbx = folder.resolve("mine.tbx");
        Path csv = folder.resolve("mine.csv");
        Tbx.write(glossary, tbx);
        GlossaryCsv.write(glossary, csv);

        for (Path file : List.of(tbx, csv)) {
            Lexicon lexicon = Dictionaries.read(file);
            assertThat(english(lexicon, "군사정보보호협정")).containsExactly("GSOMIA");
            assertThat(english(lexicon, "지소미아")).containsExactly("GSOMIA");
            assertThat(english(lexicon, "반쪽")).isEmpty();
        }
    }

    @Test
    void read_table_namesFileAndLine() throws IOException {
        Path good = file("good.tsv", "지소미아\tnoun\tGSOMIA\n");
        Path bad = file("bad.txt", "지소미아\tnoun\tGSOMIA\n맺다\tverb\n");

        assertThat(english(Dictionaries.read(good), "지소미아")).containsExactly("GSOMIA");
        assertThatThrownBy(() -> Dictionaries.read(bad)).hasMessageStartingWith(bad + ":2: 2 columns");
    }
}
