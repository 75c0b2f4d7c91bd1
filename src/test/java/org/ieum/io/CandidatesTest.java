package org.ieum.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ieum.term.Review;
import org.ieum.term.TermCandidate;
import org.ieum.term.TermEvidence;
import org.ieum.text.Document;
import org.ieum.text.Lang;
import org.ieum.text.Origin;
import org.ieum.text.Sentence;
import org.ieum.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CandidatesTest {
    private static final TermCandidate PACT = candidate(Lang.KO, "협정", Lang.EN, "pact", List.of());
    private static final TermCandidate TALKS = candidate(Lang.KO, "회담", Lang.EN, "talks", List.of());
    private static final TermCandidate MISSILE = candidate(Lang.KO, "미사일", Lang.EN, "missile", List.of());

    @TempDir
    private Path folder;

    @Test
    void write_expressionsThatAreFormulas_areHarmless() throws IOException {
        StringBuilder out = new StringBuilder();

        Candidates.write(List.of(candidate(Lang.KO, "=협정", Lang.EN, "@pact", List.of())), out);

        assertThat(out.toString().lines().skip(1)).containsExactly("1,0.1250,'=협정,'@pact,,,,,,lexicon,2,1,,,,,,,");
    }

    @Test
    void write_fromEnglishToKorean_haveTheKoreanSideFirst() throws IOException {
        Sentence english = sentence("a.txt", Lang.EN, "The \"pact\"\nheld.");
        Sentence korean = sentence("b.txt", Lang.KO, "협정은 유지됐다.");
        TermCandidate.Example example = new TermCandidate.Example(
                english,
                english.span(),
                korean,
                korean.span(),
                "seen twice",
                TermEvidence.of("a.txt", new Span(5, 9), "lexicon", 0.125).with("b.txt", new Span(0, 2)));
        StringBuilder out = new StringBuilder();

        Candidates.write(List.of(candidate(Lang.EN, "pact", Lang.KO, "협정", List.of(example, example))), out);

        assertThat(out.toString().lines().skip(1))
                .containsExactly("1,0.1250,협정,pact,,,,,,lexicon,2,1,a.txt: seen twice,b.txt,0-2,협정은 유지됐다.,a.txt,5-9,"
                        + "\"The \"\"pact\"\" held.\"");
    }

    @Test
    void write_tableWithDecisions_keepsThemAndProposesTheRest() throws IOException {
        Path file = folder.resolve("candidates.csv");
        Candidates.write(List.of(PACT, TALKS), file);
        String marked = Files.readString(file)
                .replace("협정,pact,,", "협정,pact,accept,acsa")
                .replaceFirst("\n", ",who\n")
                .replaceFirst("(pact.*)\n", "$1,\"Kim, Lee\"\n");
        Files.writeString(file, "\uFEFF" + marked);

        int open = Candidates.write(List.of(PACT, TALKS, MISSILE), file);

        assertThat(open).isEqualTo(2);
        assertThat(Files.readString(file).lines())
                .satisfiesExactly(
                        header -> assertThat(header).endsWith(",who"),
                        talks -> assertThat(talks).contains("회담,talks,,"),
                        missile -> assertThat(missile).contains("미사일,missile,,"),
                        pact -> assertThat(pact).contains("협정,pact,accept,acsa").endsWith(",\"Kim, Lee\""));
    }

    @Test
    void write_again_changesNothing() throws IOException {
        Path file = folder.resolve("candidates.csv");
        Candidates.write(List.of(PACT, TALKS), file);
        Files.writeString(file, Files.readString(file).replace("협정,pact,,,,,", "협정,pact,reject,,,,=no"));
        Candidates.write(List.of(PACT, TALKS), file);
        String once = Files.readString(file);
        Candidates.write(List.of(PACT, TALKS), file);

        assertThat(Files.readString(file)).isEqualTo(once).contains("협정,pact,reject,,,,'=no");
    }

    @Test
    void write_commentWithoutDecision_isKeptToo() throws IOException {
        Path file = folder.resolve("candidates.csv");
        Candidates.write(List.of(PACT), file);
        Files.writeString(file, Files.readString(file).replace("협정,pact,,,,,", "협정,pact,,,,,ask Kim"));

        assertThat(Candidates.write(List.of(PACT), file)).isZero();
        assertThat(Files.readString(file)).contains("ask Kim");
        assertThat(Candidates.reviews(file).all()).isEmpty();
    }

    @Test
    void write_overATableThatIsBroken_leavesIt() throws IOException {
        Path file = folder.resolve("candidates.csv");
        Files.writeString(file, "ko,english\n협정,pact\n");

        assertThatThrownBy(() -> Candidates.write(List.of(PACT), file))
                .isInstanceOf(FormatException.class)
                .hasMessageContaining("no column \"en\"");
        assertThat(Files.readString(file)).isEqualTo("ko,english\n협정,pact\n");
    }

    @Test
    void reviews_ofATable_areWhatWasDecided() throws IOException {
        Path file = folder.resolve("candidates.csv");
        Files.writeString(
                file, "ko,en,decision,concept,use_ko\n협정,pact,Accept,acsa,군수협정\n회담,talks,,,\n미사일,bomb,reject,,\n");

        assertThat(Candidates.reviews(file).all())
                .containsExactly(Review.edit("협정", "pact", "군수협정", "").in("acsa"), Review.reject("미사일", "bomb"));
    }

    @Test
    void reviews_placesOfARow_areEvidence() throws IOException {
        Path file = folder.resolve("candidates.csv");
        String header = "score,ko,en,decision,kind,document_a,span_a,document_b,span_b\n";
        Files.writeString(
                file, header + "0.5,협정,pact,accept,bracket,b.txt,0-2,a.txt,5-9\n,회담,talks,accept,,b.txt,3-5,,\n");

        assertThat(Candidates.reviews(file).all())
                .extracting(Review::evidence)
                .containsExactly(
                        List.of(TermEvidence.of("b.txt", new Span(0, 2), "bracket", 0.5)
                                .with("a.txt", new Span(5, 9))),
                        List.of(TermEvidence.of("b.txt", new Span(3, 5), "", 0)));

        Files.writeString(file, header + "0.5,협정,pact,accept,bracket,b.txt,two,a.txt,5-9\n");
        assertThatThrownBy(() -> Candidates.reviews(file))
                .isInstanceOf(FormatException.class)
                .hasMessageContaining("candidates.csv:2: span \"two\": expected start-end");
    }

    @Test
    void reviews_unknownDecision_namesLineAndRemedy() throws IOException {
        Path file = folder.resolve("candidates.csv");
        Files.writeString(file, "ko,en,decision\n협정,pact,maybe\n");

        assertThatThrownBy(() -> Candidates.reviews(file))
                .isInstanceOf(FormatException.class)
                .hasMessageContaining("candidates.csv:2: decision \"maybe\": expected accept or reject");
    }

    private static TermCandidate candidate(
            Lang from, String source, Lang to, String target, List<TermCandidate.Example> evidence) {
        return new TermCandidate(1, 0.125, from, source, to, target, TermCandidate.Kind.LEXICON, 2, 1, evidence);
    }

    private static Sentence sentence(String file, Lang lang, String text) {
        Document document = Document.of(Origin.of(file), lang, text);
        return Samples.SEGMENTER
                .sentences(document, List.of(new Span(0, text.length())))
                .get(0);
    }
}
