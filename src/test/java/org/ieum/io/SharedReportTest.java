package org.ieum.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ieum.finding.Finding;
import org.ieum.study.Corpus;
import org.ieum.study.Study;
import org.ieum.term.Glossary;
import org.ieum.text.Document;
import org.ieum.text.Lang;
import org.ieum.text.Metadata;
import org.ieum.text.Origin;
import org.ieum.text.Sentence;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a report that may be passed on holds of the articles. */
class SharedReportTest {
    private static final int LONGEST = 25;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

    private static Study study;
    private static String page;

    @BeforeAll
    static void study() throws IOException {
        study = new StudyFiles(2).study();
        page = page(HtmlReport.of(study).shared());
    }

    private static String page(HtmlReport report) throws IOException {
        StringBuilder out = new StringBuilder();
        report.write(out);
        return out.toString();
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    /** Every run of so many words. */
    private static Set<List<String>> runs(String text, int length) {
        List<String> words = words(text);
        Set<List<String>> runs = new HashSet<>();
        IntStream.rangeClosed(0, words.size() - length).forEach(i -> runs.add(words.subList(i, i + length)));
        return runs;
    }

    private static boolean quotes(String page, Document document, int words) {
        Set<List<String>> runs = runs(document.text(), words);
        runs.retainAll(runs(page, words));
        return !runs.isEmpty();
    }

    @Test
    void shared_noDocument_isQuotedAtLength() {
        assertThat(study.corpus().documents())
                .allSatisfy(document ->
                        assertThat(quotes(page, document, LONGEST + 1)).isFalse())
                .anySatisfy(document -> assertThat(quotes(page, document, 4)).isTrue());
    }

    @Test
    void shared_allQuotesOfADocumentTogether_areAThirdAndNoneIsLong() {
        Quotes quotes = Quotes.of(study);
        for (Document document : study.corpus().documents()) {
            List<Sentence> sentences = study.sentences(document);
            assertThat(sentences)
                    .allSatisfy(each -> assertThat(quotes.text(each)).hasSameSizeAs(each.text()));
            String text = sentences.stream().map(quotes::text).collect(Collectors.joining(" "));
            assertThat(text.split(String.valueOf(Quotes.HIDDEN)))
                    .allSatisfy(quote -> assertThat(words(quote)).hasSizeLessThanOrEqualTo(LONGEST));
            int shown = words(text.replace(Quotes.HIDDEN, ' ')).size();
            assertThat(shown).as(document.origin().toString()).isPositive();
            assertThat(shown * 3).isLessThanOrEqualTo(words(document.text()).size());
        }
    }

    @Test
    void shared_findings_areThereWithTheirPlaces() {
        for (Finding finding : study.findings()) {
            String raw = Cells.rawSpan(finding.a().document(), finding.a().span());
            assertThat(page).contains("\"id\":\"" + finding.id() + "\"").contains("\"r\":\"" + raw + "\"");
        }
    }

    @Test
    void shared_sentenceThatIsLeftOut_isQuotedInPart() throws IOException {
        String left =
                "Inspectors " + "who had walked the whole length of the quay before dawn ".repeat(6) + "went home.";
        Document korean = document("a.ko.txt", Lang.KO, "점검은 3일 끝났다. 배 4척이 떠났다.");
        Document english = document("b.en.txt", Lang.EN, "The inspection ended on the 5th. Four ships left. " + left);
        Study small = Study.builder().threads(1).build(Corpus.of(List.of(korean, english), Glossary.EMPTY));

        assertThat(quotes(page(HtmlReport.of(small).shared()), english, LONGEST + 1))
                .isFalse();
        assertThat(quotes(page(HtmlReport.of(small)), english, LONGEST + 1)).isTrue();
    }

    private static Document document(String name, Lang lang, String text) {
        return Document.of(lang, text)
                .withOrigin(Origin.of(name))
                .withMetadata(Metadata.NONE.withOutlet(Path.of(name).toString()).withTitle(text));
    }
}
