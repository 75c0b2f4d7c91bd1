package org.ieum.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.ieum.term.Concept;
import org.ieum.term.Glossary;
import org.ieum.term.Scope;
import org.ieum.term.Term;
import org.ieum.term.TermEvidence;
import org.ieum.text.Lang;
import org.ieum.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TbxTest {
    @TempDir
    Path folder;

    @Test
    void write_glossary_isGolden() throws IOException {
        Golden.check("glossary.tbx", written(Samples.glossary()));
    }

    @Test
    void read_whatWasWritten_isTheSame() throws IOException {
        Path file = folder.resolve("terms.tbx");

        Tbx.write(Samples.glossary(), file);

        assertThat(Tbx.read(file)).isEqualTo(Samples.glossary());
    }

    @Test
    void read_randomGlossaries_comeBack() throws IOException {
        for (long seed = 1; seed <= 300; seed++) {
            Glossary glossary = random(new Random(seed));

            assertThat(Tbx.read(written(glossary), "random.tbx"))
                    .as("seed %d", seed)
                    .isEqualTo(glossary);
        }
    }

    /** As the shared samples, with line breaks, tabs and whatever else notes and ids may have. */
    private static Glossary random(Random random) {
        List<Concept> concepts = new ArrayList<>();
        for (Concept concept : Samples.random(random).concepts()) {
            concepts.add(new Concept(
                    concept.id() + wild(random) + concepts.size(),
                    wild(random),
                    wild(random),
                    wild(random),
                    concept.terms().stream()
                            .map(term -> term.withNote(wild(random)))
                            .toList()));
        }
        return Glossary.of(concepts);
    }

    private static String wild(Random random) {
        String[] pieces = {
            "\n",
            "\r",
            "\r\n",
            "\t",
            " ",
            "<",
            "&",
            "&#10;",
            "]]>",
            "'",
            "\"",
            "<!--",
            "-->",
            "_x0041_",
            "_x",
            ":",
            "/",
            "\u0085",
            "\u2028",
            "협정",
            "ㄱ",
            "\u1100",
            "\uD83D\uDE00",
            "\uFEFF",
            "forbidden",
            "[ieum from] 2020",
            "[ieum note]",
            "z"
        };
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(8); i > 0; i--) {
            text.append(pieces[random.nextInt(pieces.length)]);
        }
        return text.toString();
    }

    @Test
    void write_whatXmlCannotHold_isLeftOut() throws IOException {
        Glossary glossary = Glossary.of(List.of(new Concept(
                "a\u0001b",
                "\u0002",
                "one\u0000two\uFFFE",
                "lone \uD800 surrogate",
                List.of(Term.of(Lang.EN, "pa\u0007ct"), Term.of(Lang.EN, "pact", Term.Status.ADMITTED)))));

        Glossary read = Tbx.read(written(glossary), "t.tbx");

        assertThat(read.concepts())
                .containsExactly(
                        new Concept("a\u0001b", "", "onetwo", "lone  surrogate", List.of(Term.of(Lang.EN, "pact"))));
    }

    @Test
    void write_termsOfMixedLanguages_groupsThem() throws IOException {
        Term ko = Term.of(Lang.KO, "협정");
        Term en = Term.of(Lang.EN, "pact");
        Term other = Term.of(Lang.KO, "조약", Term.Status.ADMITTED);
        Glossary mixed = Glossary.of(List.of(Concept.of("pact", List.of(ko, en, other))));

        assertThat(Tbx.read(written(mixed), "t.tbx").concepts())
                .containsExactly(Concept.of("pact", List.of(ko, other, en)));
    }

    @Test
    void write_emptyGlossary_comesBackEmpty() throws IOException {
        assertThat(Tbx.read(written(Glossary.EMPTY), "t.tbx")).isEqualTo(Glossary.EMPTY);
    }

    @Test
    void write_ids_areDistinctXmlNames() throws IOException {
        Glossary glossary = Glossary.builder()
                .concept("1 a")
                .en("one")
                .concept("_x0031_ a")
                .en("two")
                .concept("1_x0020_a")
                .en("three")
                .concept("협정:\uD83D\uDE00")
                .en("four")
                .build();

        String xml = written(glossary);

        assertThat(xml)
                .contains("id=\"_x0031__x0020_a\"")
                .contains("id=\"_x005F_x0031__x0020_a\"")
                .contains("id=\"_x0031__x005F_x0020_a\"")
                .contains("id=\"협정_x003A__x01F600_\"");
        assertThat(Tbx.read(xml, "t.tbx")).isEqualTo(glossary);
    }

    @Test
    void read_foreignFile_keepsWhatAGlossaryHolds() throws IOException {
        String xml = """
                <?xml version='1.0'?>
                <!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd">
                <martif type="TBX" xml:lang="en"><text><body>
                <termEntry id="c_x0_7">
                  <descripGrp><descrip type="subjectField">law</descrip><admin type="source">x</admin></descripGrp>
                  <note>one</note><note>two</note>
                  <langSet xml:lang="ko-KR">
                    <descrip type="definition">두 나라의 약속</descrip>
                    <ntig><termGrp><term>협<hi>정</hi></term>
                      <termNote type="administrativeStatus">standardizedTerm-admn-sts</termNote>
                      <termNote type="partOfSpeech">noun</termNote></termGrp>
                      <adminGrp><admin type="source">법령집</admin></adminGrp></ntig>
                    <tig><term>약정</term><termNote type="partOfSpeech">particle</termNote>
                      <descripGrp><descrip type="context">약정을 맺다</descrip><admin type="source">x</admin></descripGrp>
                      <admin type="customerSubset">외교부</admin></tig>
                  </langSet>
                  <langSet xml:lang="EN_us">
                    <tig><term><![CDATA[R&D]]></term><termNote type="termType">initialism</termNote></tig>
                    <tig><term>deal</term><termNote type="usageNote">informal</termNote><note>in talk</note></tig>
                  </langSet>
                </termEntry>
                <termEntry><langSet xml:lang="en"><tig><term>treaty</term></tig></langSet></termEntry>
                </body></text></martif>
                """;

        Glossary read = Tbx.read(xml, "t.tbx");

        assertThat(read.concepts())
                .containsExactly(
                        new Concept(
                                "c_x0_7",
                                "law",
                                "두 나라의 약속",
                                "one\ntwo",
                                List.of(
                                        Term.of(Lang.KO, "협정")
                                                .withPartOfSpeech(Term.PartOfSpeech.NOUN)
                                                .withSources(List.of("법령집")),
                                        Term.of(Lang.KO, "약정", Term.Status.ADMITTED)
                                                .withPartOfSpeech(Term.PartOfSpeech.OTHER)
                                                .withScope(Scope.of("외교부")),
                                        new Term(Lang.EN, "R&D", Term.Status.PREFERRED, Term.Type.ACRONYM, ""),
                                        new Term(
                                                Lang.EN,
                                                "deal",
                                                Term.Status.ADMITTED,
                                                Term.Type.FULL_FORM,
                                                "informal\nin talk"))),
                        Concept.of("entry-2", List.of(Term.of(Lang.EN, "treaty"))));
    }

    @ParameterizedTest
    @CsvSource({
        "descrip type=\"subjectField\", descrip, termNote type=\"administrativeStatus\", termNote",
        "min:subjectField, min:subjectField, min:administrativeStatus, min:administrativeStatus"
    })
    void read_versionThree_inBothStyles(String domain, String domainEnd, String status, String statusEnd)
            throws IOException {
        String xml = "<tbx style=\"s\" type=\"TBX-Basic\" xml:lang=\"en\" xmlns=\"urn:iso:std:iso:30042:ed-2\""
                + " xmlns:min=\"http://www.tbxinfo.net/ns/min\"><text><body><conceptEntry id=\"c1\"><" + domain
                + ">law</"
                + domainEnd + "><langSec xml:lang=\"ko\"><termSec><term>협정</term><" + status
                + ">supersededTerm-admn-sts</" + statusEnd + "></termSec></langSec></conceptEntry></body></text></tbx>";

        assertThat(Tbx.read(xml, "t.tbx").concepts())
                .containsExactly(
                        new Concept("c1", "law", "", "", List.of(Term.of(Lang.KO, "협정", Term.Status.SUPERSEDED))));
    }

    @Test
    void write_versionThree_comesBack() throws IOException {
        for (long seed = 1; seed <= 300; seed++) {
            Glossary glossary = random(new Random(seed));
            StringBuilder xml = new StringBuilder();

            Tbx.write(glossary, Tbx.Version.THREE, xml);

            assertThat(Tbx.read(xml.toString(), "random.tbx"))
                    .as("seed %d", seed)
                    .isEqualTo(glossary);
        }
    }

    @Test
    void write_versionThree_usesTheCategoriesOfBasicOnly() throws IOException {
        Term term = Term.of(Lang.EN, "deal", Term.Status.FORBIDDEN)
                .withPartOfSpeech(Term.PartOfSpeech.PROPER_NOUN)
                .withScope(Scope.of("Yonhap").to(LocalDate.of(2012, 6, 30)))
                .withSources(List.of("style book"))
                .withEvidence(List.of(TermEvidence.of("a.txt", new Span(3, 7), "by hand", 1)));
        StringBuilder xml = new StringBuilder();

        Tbx.write(Glossary.of(List.of(Concept.of("deal", List.of(term)))), Tbx.Version.THREE, xml);

        assertThat(xml.toString()).contains("""
                              <termSec>
                                <term>deal</term>
                                <termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote>
                                <termNote type="termType">fullForm</termNote>
                                <termNote type="partOfSpeech">properNoun</termNote>
                                <admin type="source">style book</admin>
                                <admin type="customerSubset">Yonhap</admin>
                                <note>[ieum status] forbidden</note>
                                <note>[ieum to] 2012-06-30</note>
                                <note>[ieum evidence] a.txt|3-7|||by hand|1.0</note>
                              </termSec>
                    """);
    }

    @Test
    void write_evidenceOfADocumentThatXmlCannotName_isLeftOut() throws IOException {
        Term term = Term.of(Lang.EN, "deal")
                .withEvidence(List.of(
                        TermEvidence.of("\u0001", new Span(3, 7), "by hand", 1),
                        TermEvidence.of("b.txt", new Span(3, 7), "by\u0001hand", 1)));

        Glossary read = Tbx.read(written(Glossary.of(List.of(Concept.of("deal", List.of(term))))), "t.tbx");

        assertThat(read.concepts().get(0).terms().get(0).evidence())
                .containsExactly(TermEvidence.of("b.txt", new Span(3, 7), "byhand", 1));
    }

    @ParameterizedTest
    @CsvSource({
        "entry, langGroup, termGroup",
        "conceptEntry, langGroup, termGroup",
        "termEntry, langSet, tig",
    })
    void read_minBeforeVersionThree(String entry, String language, String term) {
        String xml =
                "<TBX dialect=\"TBX-Min\"><header><id>x</id></header><body><%1$s id=\"c1\"><subjectField>law</subjectField>"
                                .formatted(entry)
                        + "<%1$s xml:lang=\"ko\"><%2$s><term>협정</term><termStatus>notRecommended</termStatus>"
                                .formatted(language, term)
                        + "<customer>외교부</customer><partOfSpeech>noun</partOfSpeech></%2$s></%1$s></%3$s></body></TBX>"
                                .formatted(language, term, entry);

        assertThat(Tbx.read(xml, "t.tbx").concepts())
                .containsExactly(new Concept(
                        "c1",
                        "law",
                        "",
                        "",
                        List.of(Term.of(Lang.KO, "협정", Term.Status.DEPRECATED)
                                .withPartOfSpeech(Term.PartOfSpeech.NOUN)
                                .withScope(Scope.of("외교부")))));
    }

    @Test
    void read_otherEncodings_areTakenAsDeclared() throws IOException {
        String body = "<martif><text><body><termEntry id='a'><langSet xml:lang='ko'><tig><term>협정</term></tig>"
                + "</langSet></termEntry></body></text></martif>";
        Path korean = folder.resolve("korean.tbx");
        Path wide = folder.resolve("wide.tbx");
        Path marked = folder.resolve("marked.tbx");
        Files.write(korean, ("<?xml version='1.0' encoding='EUC-KR'?>" + body).getBytes("EUC-KR"));
        Files.write(wide, ("\uFEFF<?xml version='1.0' encoding='UTF-16'?>" + body).getBytes(StandardCharsets.UTF_16LE));
        Files.writeString(marked, "\uFEFF<?xml version='1.0' encoding='UTF-8'?>" + body);

        assertThat(Tbx.read(korean).lookup("협정", Lang.KO)).hasSize(1);
        assertThat(Tbx.read(wide)).isEqualTo(Tbx.read(korean));
        assertThat(Tbx.read(marked)).isEqualTo(Tbx.read(korean));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '^',
            value = {
                "<tig><note>x</note></tig>                  ^ 5 ^ tig without a term",
                "<tig><term>...</term></tig>                ^ 5 ^ no letter or digit",
                "<tig><term>협정</term></tig><tig><term>협정</term></tig> ^ 3 ^ stands twice",
                "                                           ^ 3 ^ no term",
                "<tig><term>a</term><termNote type='administrativeStatus'>liked</termNote></tig> ^ 5 ^ expected one of preferredTerm-admn-sts, admitted",
                "<tig><term>a</term><note>[ieum from] 2020-13-01</note></tig> ^ 5 ^ expected one like 2010-06-30",
                "<tig><term>a</term><note>[ieum evidence] here</note></tig> ^ 5 ^ expected document|start-end",
                "<tig><term>a</tig>                         ^ 5 ^ well-formed",
                "<tig><term>&bomb;</term></tig>             ^ 5 ^ entity &bomb; is not resolved; write the characters",
                "<tig><term>R & D</term></tig>              ^ 5 ^ write &amp; for & and",
            })
    void read_brokenEntry_namesFileLineAndRemedy(String tig, int line, String problem) {
        String xml = "<martif><text>\n<body>\n<termEntry id='a'>\n<langSet xml:lang='ko'>\n" + (tig == null ? "" : tig)
                + "</langSet></termEntry></body></text></martif>";

        assertThatThrownBy(() -> Tbx.read(xml, "terms.tbx"))
                .isInstanceOf(FormatException.class)
                .hasMessageStartingWith("terms.tbx:" + line + ": ")
                .hasMessageContaining(problem == null ? "" : problem);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<html/>                                                           | element \"html\"; expected martif",
                "''                                                                | t.tbx",
                "not xml                                                           | t.tbx:1: ",
                "<martif><termEntry id='a'><langSet><tig/></langSet></termEntry></martif> | langSet without xml:lang",
                "<martif><termEntry><langSet xml:lang='한국어'><tig><term>a</term></tig></langSet></termEntry></martif> | language \"한국어\"",
            })
    void read_whatIsNoTbx_saysSo(String xml, String problem) {
        assertThatThrownBy(() -> Tbx.read(xml, "t.tbx"))
                .isInstanceOf(FormatException.class)
                .hasMessageContaining(problem);
    }

    @Test
    void read_twoEntriesOfOneId_namesTheSecond() {
        String entry = "<termEntry id='a'><langSet xml:lang='ko'><tig><term>협정</term></tig></langSet></termEntry>\n";

        assertThatThrownBy(() -> Tbx.read("<martif>\n" + entry + entry + "</martif>", "t.tbx"))
                .hasMessageStartingWith("t.tbx:3: a second entry with the id \"a\"");
    }

    @Test
    void read_entityOfALocalFile_isRefusedAndNotRead() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "s3cret");
        String xml = "<!DOCTYPE martif [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>\n" + entry("&x;");

        assertThatThrownBy(() -> Tbx.read(xml, "t.tbx"))
                .isInstanceOf(FormatException.class)
                .hasMessageStartingWith("t.tbx:2: ")
                .hasMessageNotContaining("s3cret");
    }

    @Test
    void read_documentTypeThatIsNotThere_isNotFetched() throws IOException {
        String xml = "<!DOCTYPE martif SYSTEM \"" + folder.resolve("gone.dtd").toUri() + "\">\n" + entry("협정");

        assertThat(Tbx.read(xml, "t.tbx").size()).isOne();
    }

    @Test
    void read_entityBomb_isRefused() {
        StringBuilder bomb = new StringBuilder("<!DOCTYPE martif [<!ENTITY e0 \"ha\">");
        for (int i = 1; i < 40; i++) {
            bomb.append("<!ENTITY e%d \"&e%d;&e%d;\">".formatted(i, i - 1, i - 1));
        }
        String xml = bomb.append("]>\n").append(entry("&e39;")).toString();

        assertThatThrownBy(() -> Tbx.read(xml, "t.tbx")).isInstanceOf(FormatException.class);
    }

    @Test
    void read_deepNesting_isRefused() {
        String xml = entry("<hi>".repeat(100_000) + "협정" + "</hi>".repeat(100_000));

        assertThatThrownBy(() -> Tbx.read(xml, "t.tbx"))
                .isInstanceOf(FormatException.class)
                .hasMessageContaining("deep");
    }

    @Test
    void read_manyEscapedCharacters_isFine() throws IOException {
        String note = "&".repeat(150_000);
        Glossary glossary = Glossary.of(List.of(new Concept("a", "", "", note, List.of(Term.of(Lang.EN, "pact")))));

        assertThat(Tbx.read(written(glossary), "t.tbx")).isEqualTo(glossary);
    }

    @Test
    void read_missingFile_isAnIoException() {
        assertThatThrownBy(() -> Tbx.read(folder.resolve("none.tbx"))).isInstanceOf(IOException.class);
    }

    private static String entry(String term) {
        return "<martif><text><body><termEntry id='a'><langSet xml:lang='ko'><tig><term>" + term
                + "</term></tig></langSet></termEntry></body></text></martif>";
    }

    private static String written(Glossary glossary) throws IOException {
        StringBuilder xml = new StringBuilder();
        Tbx.write(glossary, xml);
        return xml.toString();
    }
}
