package org.ieum.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.ieum.text.Document;
import org.ieum.text.Lang;
import org.ieum.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Cases of terms that must be found and of characters that only look like a term: on some the rules were made, the
 * others were held out. A hit counts if its span is exactly the marked one.
 */
class TermFindingCasesTest {
    private static final double LEAST_F1 = 0.98;

    /**
     * A row of a file.
     *
     * @param id names it in messages
     * @param glossary a concept for each term
     * @param document the sentence without its marks
     * @param expected the marked spans, in order
     */
    private record Case(String id, Glossary glossary, Document document, List<Span> expected) {
        static Case of(String row) {
            String[] cells = row.split("\t");
            Lang lang = Lang.of(cells[1]);
            Glossary.Builder glossary = Glossary.builder();
            for (String term : cells[2].split(" \\| ")) {
                glossary.concept(term).terms(lang, term);
            }
            List<Span> expected = new ArrayList<>();
            StringBuilder text = new StringBuilder();
            int start = 0;
            for (char c : cells[3].toCharArray()) {
                if (c == '⟦') {
                    start = text.length();
                } else if (c == '⟧') {
                    expected.add(new Span(start, text.length()));
                } else {
                    text.append(c);
                }
            }
            return new Case(cells[0], glossary.build(), Document.of(lang, text.toString()), expected);
        }

        List<Span> found() {
            return TermFinder.of(glossary).find(Texts.SEGMENTER.sentences(document)).stream()
                    .map(Hit::span)
                    .toList();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"finding-dev.tsv", "finding-heldout.tsv"})
    void find_casesOfAFile_exactly(String file) throws IOException {
        List<Case> cases = cases(file);
        assumeThat(cases).as(file).isNotEmpty();
        int right = 0;
        int wrong = 0;
        int missed = 0;
        for (Case one : cases) {
            List<Span> found = one.found();
            int hits = (int) found.stream().filter(one.expected()::contains).count();
            right += hits;
            wrong += found.size() - hits;
            missed += one.expected().size() - hits;
        }
        double f1 = 2.0 * right / (2.0 * right + wrong + missed);
        String totals = "%s: %d cases, %d hits right, %d wrong, %d missed, F1 %.4f"
                .formatted(file, cases.size(), right, wrong, missed, f1);
        System.out.println(totals);
        assertThat(f1).as(totals).isGreaterThanOrEqualTo(LEAST_F1);
    }

    private static List<Case> cases(String file) throws IOException {
        try (InputStream in = TermFindingCasesTest.class.getResourceAsStream(file)) {
            return in == null
                    ? List.of()
                    : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .skip(1)
                            .filter(row -> !row.isBlank())
                            .map(Case::of)
                            .toList();
        }
    }
}
