package org.ieum.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.ieum.term.Concept;
import org.ieum.term.Glossary;
import org.ieum.term.Scope;
import org.ieum.term.Term;
import org.ieum.text.IeumException;
import org.ieum.text.Lang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class GlossaryFormatTest {
    private static final int SEEDS = 200;

    @TempDir
    Path folder;

    /** What is not named as lost comes back as it was. */
    @ParameterizedTest
    @EnumSource(GlossaryFormat.class)
    void writeThenRead_randomGlossaries_loseWhatLossesName(GlossaryFormat format) throws IOException {
        for (long seed = 1; seed <= seeds(format); seed++) {
            Glossary glossary = Samples.random(new Random(seed));
            Glossary read = back(format, glossary);
            List<Glossary.Problem> losses = format.losses(glossary);

            if (losses.isEmpty()) {
                assertThat(read).as("seed %d", seed).isEqualTo(glossary);
            }
            for (Concept concept : glossary.concepts()) {
                List<String> named = losses.stream()
                        .filter(loss -> loss.concept().equals(concept.id()))
                        .map(Glossary.Problem::message)
                        .toList();
                if (named.isEmpty()) {
                    assertThat(read.concepts()).as("seed %d", seed).contains(concept);
                }
                for (Term term : concept.terms()) {
                    boolean back =
                            read.concepts().stream().anyMatch(c -> c.terms().contains(term));
                    boolean lost = named.contains("is left out")
                            || named.stream().anyMatch(message -> message.startsWith(term + " "));
                    assertThat(back || lost)
                            .as("seed %d: %s in %s", seed, term, named)
                            .isTrue();
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(GlossaryFormat.class)
    void writeThenRead_whatCameBack_losesNothingMore(GlossaryFormat format) throws IOException {
        for (long seed = 1; seed <= seeds(format); seed++) {
            Glossary once = back(format, Samples.random(new Random(seed)));

            assertThat(format.losses(once)).as("seed %d", seed).isEmpty();
            assertThat(back(format, once)).as("seed %d", seed).isEqualTo(once);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = GlossaryFormat.class,
            names = {"CSV", "TSV", "XLSX", "TBX", "TBX_BASIC"})
    void losses_ofOwnFormats_areNone(GlossaryFormat format) {
        for (long seed = 1; seed <= seeds(format); seed++) {
            assertThat(format.losses(Samples.random(new Random(seed)))).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(value = GlossaryFormat.class, mode = EnumSource.Mode.EXCLUDE, names = "XLSX")
    void writeThenRead_file_isTheSameAsItsText(GlossaryFormat format) throws IOException {
        Path file = folder.resolve("terms." + format);

        format.write(Samples.glossary(), file);

        assertThat(format.read(file)).isEqualTo(format.read(written(format, Samples.glossary()), "t"));
        assertThat(format.read("\uFEFF" + Files.readString(file), "t")).isEqualTo(format.read(file));
        assertThat(format.read(written(format, Glossary.EMPTY), "t")).isEqualTo(Glossary.EMPTY);
    }

    /** Workbooks are zipped, which takes its time. */
    private static int seeds(GlossaryFormat format) {
        return format == GlossaryFormat.XLSX ? SEEDS / 5 : SEEDS;
    }

    private Glossary back(GlossaryFormat format, Glossary glossary) throws IOException {
        Path file = folder.resolve("random." + format);
        format.write(glossary, file);
        return format.read(file);
    }

    private static Glossary pacts() {
        return Glossary.of(List.of(
                new Concept(
                        "pact",
                        "law",
                        "두 나라의 약속",
                        "checked",
                        List.of(
                                Term.of(Lang.KO, "협정").withPartOfSpeech(Term.PartOfSpeech.NOUN),
                                Term.of(Lang.KO, "약정", Term.Status.ADMITTED),
                                Term.of(Lang.EN, "agreement; formal")
                                        .withPartOfSpeech(Term.PartOfSpeech.NOUN)
                                        .withNote("not in headlines"),
                                Term.of(Lang.EN, "pact", Term.Status.ADMITTED).withScope(Scope.of("Yonhap")),
                                Term.of(Lang.EN, "deal", Term.Status.FORBIDDEN))),
                Concept.of("talks", List.of(Term.of(Lang.KO, "회담")))));
    }

    @Test
    void write_omegat_givesEveryPair() throws IOException {
        assertThat(written(GlossaryFormat.OMEGAT, pacts())).isEqualTo("""
                협정\tagreement; formal\tnot in headlines
                협정\tpact
                약정\tagreement; formal\tnot in headlines
                약정\tpact
                """);
    }

    @Test
    void write_deepl_givesEachTermOneTranslation() throws IOException {
        assertThat(written(GlossaryFormat.DEEPL, pacts())).isEqualTo("""
                협정,agreement; formal,ko,en
                약정,agreement; formal,ko,en
                """);
    }

    @Test
    void write_deeplTheOtherWay_translatesEveryTermOfTheOtherLanguage() throws IOException {
        StringBuilder text = new StringBuilder();

        GlossaryFormat.DEEPL.write(pacts(), text, Lang.EN, Lang.KO);

        assertThat(text.toString()).isEqualTo("""
                agreement; formal,협정,en,ko
                pact,협정,en,ko
                """);
        assertThat(GlossaryFormat.DEEPL.losses(pacts(), Lang.EN, Lang.KO))
                .contains(new Glossary.Problem("pact", "ko:약정 (admitted) is left out"))
                .doesNotContain(new Glossary.Problem("pact", "en:pact (admitted) is left out"));
    }

    @Test
    void writeThenRead_omegatTheOtherWay_keepsTheLanguages() throws IOException {
        Path file = folder.resolve("en-ko.utf8");

        GlossaryFormat.OMEGAT.write(pacts(), file, Lang.EN, Lang.KO);

        Glossary read = GlossaryFormat.OMEGAT.read(file, Lang.EN, Lang.KO);
        assertThat(read.langs()).containsExactly(Lang.EN, Lang.KO);
        assertThat(read.lookup("pact", Lang.EN).get(0).preferred(Lang.KO))
                .map(Term::text)
                .contains("협정");
        assertThat(GlossaryFormat.OMEGAT.losses(read, Lang.EN, Lang.KO)).isEmpty();
    }

    @Test
    void write_oneLanguageIntoItself_isRefused() {
        assertThatThrownBy(() -> GlossaryFormat.DEEPL.losses(pacts(), Lang.KO, Lang.KO))
                .isInstanceOf(IeumException.class)
                .hasMessageContaining("ko,ko: expected two different ones");
    }

    @Test
    void write_tsv_hasTabs() throws IOException {
        assertThat(written(GlossaryFormat.TSV, pacts()))
                .startsWith("concept\tlang\tterm\tstatus\t")
                .contains("pact\ten\tagreement; formal\tpreferred");
    }

    @Test
    void write_google_givesEachConceptARow() throws IOException {
        assertThat(written(GlossaryFormat.GOOGLE, pacts())).isEqualTo("""
                ko,en,pos,description
                협정,agreement; formal,noun,두 나라의 약속
                회담,,,
                """);
    }

    @Test
    void write_memoq_givesEachTermItsColumns() throws IOException {
        assertThat(written(GlossaryFormat.MEMOQ, pacts()).lines())
                .containsExactly(
                        "Entry_ID;Entry_Subject;Entry_Domain;Entry_ClientID;Entry_ProjectID;Entry_Created;Entry_Creator;"
                                + "Entry_LastModified;Entry_Modifier;Entry_Note;Korean_Def;Korean;Term_Info;Term_Example;Korean;"
                                + "Term_Info;Term_Example;English_Def;English;Term_Info;Term_Example;English;Term_Info;Term_Example",
                        "1;;law;;;;;;;checked;두 나라의 약속;협정;;;약정;;;;\"agreement; formal\";;;pact;;",
                        "2;;;;;;;;;;;회담;;;;;;;;;;;;");
    }

    @Test
    void losses_nameEachThing() {
        assertThat(GlossaryFormat.MEMOQ.losses(pacts()))
                .extracting(Glossary.Problem::toString)
                .containsExactly(
                        "concept pact: comes back as entry-1",
                        "concept pact: ko:협정 loses its part of speech",
                        "concept pact: en:agreement; formal loses its part of speech, note",
                        "concept pact: en:pact loses its scope",
                        "concept pact: en:deal (forbidden) is left out",
                        "concept talks: comes back as entry-2");
        assertThat(GlossaryFormat.DEEPL.losses(pacts()))
                .extracting(Glossary.Problem::message)
                .contains(
                        "comes back as several: entry-1, entry-2",
                        "loses its domain",
                        "loses its definition",
                        "ko:약정 loses its status",
                        "en:pact (admitted) is left out",
                        "is left out");
    }

    @Test
    void losses_ofHomonyms_sayThatTheyMix() {
        Glossary glossary = Glossary.builder()
                .concept("apology")
                .ko("사과")
                .en("apology")
                .concept("apple")
                .ko("사과")
                .en("apple")
                .build();

        assertThat(GlossaryFormat.OMEGAT.losses(glossary))
                .extracting(Glossary.Problem::toString)
                .contains(
                        "concept apology: comes back mixed with en:apple",
                        "concept apple: comes back mixed with en:apology");
        assertThat(GlossaryFormat.GOOGLE.losses(glossary))
                .extracting(Glossary.Problem::message)
                .containsExactly("comes back as entry-1", "comes back as entry-2");
    }

    @Test
    void losses_ofWhatToolsCannotTake_areNamed() {
        Glossary glossary = Glossary.builder()
                .concept("one")
                .ko("#1 목표")
                .en("goal no. 1")
                .concept("long")
                .ko("긴 말")
                .en("long word ".repeat(200))
                .build();

        assertThat(GlossaryFormat.OMEGAT.losses(glossary)).contains(new Glossary.Problem("one", "is left out"));
        assertThat(GlossaryFormat.DEEPL.losses(glossary)).contains(new Glossary.Problem("long", "is left out"));
    }

    @Test
    void losses_ofTbx_areTheOrderAcrossLanguages() {
        Glossary mixed = Glossary.of(List.of(Concept.of(
                "pact",
                List.of(
                        Term.of(Lang.KO, "협정"),
                        Term.of(Lang.EN, "pact"),
                        Term.of(Lang.KO, "조약", Term.Status.ADMITTED)))));

        for (GlossaryFormat format : Set.of(GlossaryFormat.TBX, GlossaryFormat.TBX_BASIC)) {
            assertThat(format.losses(mixed))
                    .containsExactly(new Glossary.Problem("pact", "loses the order of its terms"));
        }
        assertThat(GlossaryFormat.CSV.losses(mixed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '^',
            value = {
                "OMEGAT ^ # note\\n협정                   ^ 2 ^ expected a term, a tab and its translation",
                "OMEGAT ^ 협정\\tpact\\n...\\tdots        ^ 2 ^ no letter or digit",
                "DEEPL  ^ 협정,pact\\n협정                ^ 2 ^ expected a term, its translation",
                "DEEPL  ^ 협정,pact\\n협정,treaty         ^ 2 ^ \"협정\" stands on line 1 already",
                "DEEPL  ^ 협정,pact,한국어,en             ^ 1 ^ language \"한국어\"",
                "DEEPL  ^ 협정,\"pact                     ^ 1 ^ a quotation mark is never closed",
                "GOOGLE ^ ko,한국어\\n협정,약정           ^ 1 ^ language \"한국어\"",
                "GOOGLE ^ ko,en,ko\\n협정,pact            ^ 1 ^ two columns for the language ko",
                "GOOGLE ^ ko,en,pos\\n,,noun              ^ 2 ^ no term",
                "GOOGLE ^ ''                             ^ 0 ^ empty; expected a header of languages",
                "MEMOQ  ^ Entry_ID;Korean\\n1;협정\\n1;약정 ^ 3 ^ a second entry with the Entry_ID of entry-1",
                "MEMOQ  ^ Entry_ID;한국어\\n1;협정         ^ 1 ^ column \"한국어\": expected a language in English",
                "GOOGLE ^ pos\\nnoun                     ^ 1 ^ no column for a language",
                "MEMOQ  ^ ''                             ^ 0 ^ empty; expected a header",
                "MEMOQ  ^ Entry_ID;Entry_Note\\n1;x       ^ 1 ^ no column for a language",
                "MEMOQ  ^ Entry_ID;Korean\\n1;            ^ 2 ^ no term",
            })
    void read_brokenFile_namesLineAndRemedy(GlossaryFormat format, String text, int line, String problem) {
        assertThatThrownBy(() -> format.read(text.replace("\\n", "\n").replace("\\t", "\t"), "t"))
                .isInstanceOf(FormatException.class)
                .hasMessageStartingWith(line == 0 ? "t: " : "t:" + line + ": ")
                .hasMessageContaining(problem);
    }

    @ParameterizedTest
    @EnumSource(
            value = GlossaryFormat.class,
            names = {"TBX", "TBX_BASIC"})
    void read_hostileXml_isRefused(GlossaryFormat format) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "s3cret");
        String glossary = written(format, pacts()).replace("checked", "&x;").replaceFirst("<\\?xml.*?>\n", "");

        for (String entity : List.of("<!ENTITY x SYSTEM \"" + secret.toUri() + "\">", "<!ENTITY x \"bomb\">")) {
            assertThatThrownBy(() -> format.read("<!DOCTYPE tbx [" + entity + "]>\n" + glossary, "t.tbx"))
                    .isInstanceOf(FormatException.class)
                    .hasMessageStartingWith("t.tbx:")
                    .hasMessageNotContaining("s3cret");
        }
    }

    @Test
    void read_filesOfOthers_areTaken() throws IOException {
        assertThat(GlossaryFormat.DEEPL.read("pact,협정,EN,KO\n", "t").concepts())
                .containsExactly(Concept.of("entry-1", List.of(Term.of(Lang.EN, "pact"), Term.of(Lang.KO, "협정"))));
        assertThat(GlossaryFormat.OMEGAT
                        .read("협정\tpact\tlaw\n협정\tpact\tnews\n", "t")
                        .concepts())
                .containsExactly(Concept.of(
                        "entry-1",
                        List.of(Term.of(Lang.KO, "협정"), Term.of(Lang.EN, "pact").withNote("law\nnews"))));
        assertThat(GlossaryFormat.MEMOQ
                        .read("Entry_ID,Entry_Subject,English_United_States,Korean_Def,Korean\n7,law,pact,약속,협정\n", "t")
                        .concepts())
                .containsExactly(new Concept(
                        "entry-7", "law", "약속", "", List.of(Term.of(Lang.EN, "pact"), Term.of(Lang.KO, "협정"))));
        assertThat(GlossaryFormat.GOOGLE
                        .read("EN,ko-KR,pos\npact,협정,particle\n", "t")
                        .concepts())
                .containsExactly(Concept.of(
                        "entry-1",
                        List.of(
                                Term.of(Lang.EN, "pact").withPartOfSpeech(Term.PartOfSpeech.OTHER),
                                Term.of(Lang.KO, "협정").withPartOfSpeech(Term.PartOfSpeech.OTHER))));
    }

    @Test
    void of_labelsAndExtensions() {
        for (GlossaryFormat format : GlossaryFormat.values()) {
            assertThat(GlossaryFormat.of(format.label())).isEqualTo(format);
        }
        assertThat(GlossaryFormat.of(Path.of("a.CSV"))).contains(GlossaryFormat.CSV);
        assertThat(GlossaryFormat.of(Path.of("a.tsv"))).contains(GlossaryFormat.TSV);
        assertThat(GlossaryFormat.of(Path.of("a.xlsx"))).contains(GlossaryFormat.XLSX);
        assertThat(GlossaryFormat.of(Path.of("a.tbx.gz"))).contains(GlossaryFormat.TBX);
        assertThat(GlossaryFormat.of(Path.of("a.martif"))).contains(GlossaryFormat.TBX);
        assertThat(GlossaryFormat.of(Path.of("a.utf8"))).contains(GlossaryFormat.OMEGAT);
        assertThat(GlossaryFormat.of(Path.of("a.txt"))).isEmpty();
        assertThatThrownBy(() -> GlossaryFormat.of("xls"))
                .isInstanceOf(IeumException.class)
                .hasMessageContaining("expected one of csv, tsv, xlsx, tbx, tbx-basic, omegat, deepl, google, memoq");
    }

    private static String written(GlossaryFormat format, Glossary glossary) throws IOException {
        StringBuilder text = new StringBuilder();
        format.write(glossary, text);
        return text.toString();
    }
}
