package org.ieum.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.sf.okapi.common.LocaleId;
import net.sf.okapi.lib.terminology.ConceptEntry;
import net.sf.okapi.lib.terminology.IGlossaryReader;
import net.sf.okapi.lib.terminology.LangEntry;
import net.sf.okapi.lib.terminology.TermEntry;
import net.sf.okapi.lib.terminology.csv.CSVReader;
import net.sf.okapi.lib.terminology.tbx.TBXReader;
import net.sf.okapi.lib.terminology.tsv.TSVReader;
import org.ieum.term.Concept;
import org.ieum.term.Glossary;
import org.ieum.term.Term;
import org.ieum.text.Lang;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What Okapi reads in the files that we write. */
class OkapiGlossaryTest {
    private static final int SEEDS = 100;
    /** Not Okapi's own constant, which is ko-KR. */
    private static final LocaleId KOREAN = LocaleId.fromString("ko");

    private static List<ConceptEntry> read(IGlossaryReader reader, GlossaryFormat format, Glossary glossary)
            throws IOException {
        StringBuilder text = new StringBuilder();
        format.write(glossary, text);
        List<ConceptEntry> entries = new ArrayList<>();
        reader.open(new ByteArrayInputStream(text.toString().getBytes(StandardCharsets.UTF_8)));
        while (reader.hasNext()) {
            entries.add(reader.next());
        }
        reader.close();
        return entries;
    }

    /** Of each entry the Korean and the English terms. */
    private static List<List<List<String>>> terms(List<ConceptEntry> entries) {
        return entries.stream()
                .map(entry -> List.of(terms(entry, KOREAN), terms(entry, LocaleId.ENGLISH)))
                .toList();
    }

    private static List<String> terms(ConceptEntry entry, LocaleId locale) {
        List<String> terms = new ArrayList<>();
        if (entry.hasLocale(locale)) {
            LangEntry entries = entry.getEntries(locale);
            for (TermEntry term = term(entries, 0); term != null; term = term(entries, terms.size())) {
                terms.add(term.getText());
            }
        }
        return terms;
    }

    /** It does not tell how many there are. */
    private static @Nullable TermEntry term(LangEntry entries, int number) {
        try {
            return entries.getTerm(number);
        } catch (IndexOutOfBoundsException e) {
            return null;
        }
    }

    private static List<List<List<String>>> terms(Glossary glossary) {
        return glossary.concepts().stream()
                .map(concept -> List.of(terms(concept, Lang.KO), terms(concept, Lang.EN)))
                .toList();
    }

    private static List<String> terms(Concept concept, Lang lang) {
        return concept.terms(lang).stream().map(Term::text).toList();
    }

    @Test
    void tbx_ofRandomGlossaries_hasTheirTerms() throws IOException {
        for (long seed = 1; seed <= SEEDS; seed++) {
            Glossary glossary = Samples.random(new Random(seed));

            assertThat(terms(read(new TBXReader(), GlossaryFormat.TBX, glossary)))
                    .as("seed %d", seed)
                    .isEqualTo(terms(glossary));
        }
    }

    /** It knows version 2 only, and says nothing. */
    @Test
    void tbxBasic_isEmptyToIt() throws IOException {
        assertThat(read(new TBXReader(), GlossaryFormat.TBX_BASIC, Samples.glossary()))
                .isEmpty();
    }

    private static final Glossary PAIRS = Glossary.builder()
            .concept("pact")
            .ko("어업협정")
            .en("fisheries agreement, signed")
            .concept("guard")
            .ko("해경")
            .en("\"coast guard\"")
            .build();

    private static List<List<String>> pairs(List<ConceptEntry> entries) {
        return entries.stream()
                .map(entry -> List.of(
                        entry.getEntries(KOREAN).getTerm(0).getText(),
                        entry.getEntries(LocaleId.ENGLISH).getTerm(0).getText()))
                .toList();
    }

    @Test
    void tablesOfPairs_haveTheirPairs() throws IOException {
        List<List<String>> expected =
                List.of(List.of("어업협정", "fisheries agreement, signed"), List.of("해경", "\"coast guard\""));

        assertThat(pairs(read(new TSVReader(KOREAN, LocaleId.ENGLISH), GlossaryFormat.OMEGAT, PAIRS)))
                .isEqualTo(expected);
        assertThat(pairs(read(new CSVReader(KOREAN, LocaleId.ENGLISH), GlossaryFormat.DEEPL, PAIRS)))
                .isEqualTo(expected);
    }
}
