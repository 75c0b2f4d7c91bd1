package org.ieum.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ieum.text.IeumException;
import org.ieum.text.Lang;
import org.ieum.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GlossaryTest {
    private static final Glossary GLOSSARY = Glossary.builder()
            .concept("acsa")
            .ko("상호군수지원협정")
            .en("Acquisition and Cross-Servicing Agreement", "ACSA")
            .domain("defence")
            .concept("us")
            .ko("미국")
            .en("US", "United States")
            .build();

    @Test
    void builder_firstTermOfALanguage_isPreferred() {
        Concept acsa = GLOSSARY.concept("acsa").orElseThrow();
        assertThat(acsa.terms(Lang.EN))
                .extracting(term -> term.status().label() + " " + term.type().label())
                .containsExactly("preferred full-form", "admitted acronym");
        assertThat(acsa.preferred(Lang.KO)).map(Term::text).contains("상호군수지원협정");
        assertThat(acsa.domain()).isEqualTo("defence");
    }

    @Test
    void builder_conceptNamedAgain_isContinued() {
        Glossary glossary = Glossary.builder()
                .concept("a")
                .ko("가")
                .concept("b")
                .ko("나")
                .concept("a")
                .en("A-level")
                .build();
        assertThat(glossary.concepts()).extracting(Concept::id).containsExactly("a", "b");
        assertThat(glossary.concept("a").orElseThrow().terms()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "상호 군수지원 협정, ko, acsa",
        "상호·군수·지원·협정, ko, acsa",
        "acquisition and cross servicing agreement, en, acsa",
        "ACSA, en, acsa",
        "U.S., en, us",
        "united states, en, us",
    })
    void lookup_styleDoesNotMatter(String term, String lang, String id) {
        assertThat(GLOSSARY.lookup(term, Lang.of(lang))).extracting(Concept::id).containsExactly(id);
    }

    @ParameterizedTest
    @CsvSource({"us, en", "acsa, en", "협정, ko", "상호군수지원협정, en"})
    void lookup_anotherWord_isNotFound(String term, String lang) {
        assertThat(GLOSSARY.lookup(term, Lang.of(lang))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"상호군수지언협정, ko, 상호군수지원협정", "Untied States, en, United States", "acsa, en, ACSA"})
    void suggest_misspelt_meansTheTerm(String term, String lang, String meant) {
        assertThat(GLOSSARY.suggest(term, Lang.of(lang)))
                .first()
                .extracting(Term::text)
                .isEqualTo(meant);
    }

    @Test
    void suggest_nothingNear_isEmpty() {
        assertThat(GLOSSARY.suggest("고양이", Lang.KO)).isEmpty();
    }

    @Test
    void merge_reportsEveryClashAndKeepsTheFirst() {
        Glossary other = Glossary.builder()
                .concept("acsa")
                .domain("logistics")
                .en("Mutual Support Pact")
                .terms(Lang.EN, Term.Status.DEPRECATED, "ACSA")
                .concept("usa")
                .ko("미국")
                .build();
        Glossary.Merged merged = GLOSSARY.merge(other);
        assertThat(merged.clashes())
                .extracting(Glossary.Problem::toString)
                .containsExactly(
                        "concept acsa: domain \"defence\" and \"logistics\"; the first was kept",
                        "concept acsa: preferred en:Acquisition and Cross-Servicing Agreement and en:Mutual Support Pact; "
                                + "the second was made admitted",
                        "concept acsa: en:ACSA is admitted acronym and deprecated acronym; the first was kept",
                        "concept usa: ko:미국 also names concept us; both were kept: give them one id if they are one");
        assertThat(merged.glossary().concepts()).extracting(Concept::id).containsExactly("acsa", "us", "usa");
        assertThat(merged.glossary().concept("acsa").orElseThrow().terms(Lang.EN))
                .extracting(Term::text)
                .containsExactly("Acquisition and Cross-Servicing Agreement", "ACSA", "Mutual Support Pact");
    }

    private static final TermEvidence SEEN = TermEvidence.of("a.txt", new Span(3, 7), "bracket", 0.9);
    private static final TermEvidence PAIR =
            TermEvidence.of("b.txt", new Span(0, 2), "association", 7.5).with("c.txt", new Span(4, 9));

    private static Glossary pact(Term term) {
        return Glossary.of(List.of(Concept.of("pact", List.of(term))));
    }

    @Test
    void merge_termsThatSayDifferentThings_areJoined() {
        Term mine = Term.of(Lang.EN, "pact").withSources(List.of("law")).withEvidence(List.of(SEEN));
        Term other = Term.of(Lang.EN, "pact")
                .withPartOfSpeech(Term.PartOfSpeech.NOUN)
                .withScope(Scope.of("Yonhap"))
                .withNote("in headlines")
                .withSources(List.of("style book", "law"))
                .withEvidence(List.of(PAIR, SEEN));

        Glossary.Merged merged = pact(mine).merge(pact(other));

        assertThat(merged.clashes()).isEmpty();
        assertThat(merged.glossary().concepts().get(0).terms())
                .containsExactly(other.withSources(List.of("law", "style book")).withEvidence(List.of(SEEN, PAIR)));
    }

    @Test
    void merge_termsThatContradict_reportsAndKeepsTheFirst() {
        Term mine = Term.of(Lang.EN, "pact")
                .withPartOfSpeech(Term.PartOfSpeech.NOUN)
                .withScope(Scope.of("Yonhap"));
        Term other = Term.of(Lang.EN, "pact")
                .withPartOfSpeech(Term.PartOfSpeech.VERB)
                .withScope(Scope.ANY.from(LocalDate.of(2012, 6, 29)));

        Glossary.Merged merged = pact(mine).merge(pact(other));

        assertThat(merged.clashes())
                .extracting(Glossary.Problem::message)
                .containsExactly("en:pact is preferred full-form noun in Yonhap and preferred full-form verb"
                        + " from 2012-06-29; the first was kept");
        assertThat(merged.glossary()).isEqualTo(pact(mine));
    }

    @Test
    void diff_sourcesAndEvidence_areListed() {
        Term before = Term.of(Lang.EN, "pact").withEvidence(List.of(SEEN));
        Term after = Term.of(Lang.EN, "pact").withSources(List.of("law")).withEvidence(List.of(PAIR));

        assertThat(pact(before).diff(pact(after)))
                .extracting(Glossary.Change::toString)
                .containsExactly(
                        "pact en:pact sources: (none) -> law",
                        "pact en:pact evidence: a.txt[3,7) (bracket 0.9) -> b.txt[0,2) = c.txt[4,9) (association 7.5)");
    }

    @Test
    void scope_coversOutletsAndDaysBothEndsIncluded() {
        Scope scope =
                Scope.of("Yonhap", " Hankyoreh ").from(LocalDate.of(2010, 1, 1)).to(LocalDate.of(2012, 6, 29));

        assertThat(scope.covers("Hankyoreh", LocalDate.of(2010, 1, 1))).isTrue();
        assertThat(scope.covers("Yonhap", LocalDate.of(2012, 6, 29))).isTrue();
        assertThat(scope.covers("Yonhap", LocalDate.of(2012, 6, 30))).isFalse();
        assertThat(scope.covers("Yonhap", LocalDate.of(2009, 12, 31))).isFalse();
        assertThat(scope.covers("Chosun", LocalDate.of(2011, 1, 1))).isFalse();
        assertThat(Scope.ANY.covers("Chosun", LocalDate.of(2011, 1, 1))).isTrue();
        assertThat(scope).hasToString("Yonhap, Hankyoreh from 2010-01-01 to 2012-06-29");
    }

    @Test
    void term_brokenFacts_areRefused() {
        LocalDate day = LocalDate.of(2010, 1, 1);
        assertThatThrownBy(() -> new Scope(List.of(), Optional.of(day), Optional.of(day.minusDays(1))))
                .hasMessage("scope from 2010-01-01 to 2009-12-31: it ends before it begins");
        assertThatThrownBy(() -> Scope.of("Yonhap", " ")).hasMessageStartingWith("an outlet is blank");
        assertThatThrownBy(() -> Term.of(Lang.EN, "pact").withSources(List.of("")))
                .hasMessageStartingWith("a source is blank");
        assertThatThrownBy(() -> TermEvidence.of(" ", new Span(0, 1), "", 1))
                .hasMessageContaining("without a document");
        assertThatThrownBy(() -> TermEvidence.of("a.txt", new Span(0, 1), "", Double.NaN))
                .hasMessageContaining("score NaN; expected a finite number");
        assertThatThrownBy(() -> TermEvidence.of("a.txt", new Span(0, 1), "", 1).with("", new Span(0, 2)))
                .hasMessageContaining("in no other document");
    }

    @Test
    void preferredTermsOfScopesThatDoNotOverlap_areNoRivals() {
        Term mine = Term.of(Lang.KO, "북한").withScope(Scope.of("한빛일보"));
        Term other = Term.of(Lang.KO, "북측").withScope(Scope.of("가람신문"));

        Glossary.Merged apart = north(mine).merge(north(other));
        Glossary.Merged rivals = north(mine).merge(north(other.withScope(Scope.ANY)));

        assertThat(apart.clashes()).isEmpty();
        assertThat(apart.glossary().lint()).isEmpty();
        assertThat(rivals.clashes()).hasSize(1);
        assertThat(north(mine, other.withScope(Scope.ANY)).lint())
                .extracting(Glossary.Problem::message)
                .containsExactly(
                        "2 preferred ko terms; make all but one admitted, or say which outlet or time each is for");
    }

    private static Glossary north(Term... terms) {
        return Glossary.of(List.of(Concept.of("north", List.of(terms))));
    }

    @Test
    void overlaps_needsAnOutletAndADayInCommon() {
        LocalDate day = LocalDate.of(2020, 5, 10);
        Scope scope = Scope.of("한빛일보", "가람신문").from(day).to(day.plusDays(9));

        assertThat(scope.overlaps(Scope.ANY)).isTrue();
        assertThat(scope.overlaps(Scope.of("가람신문").from(day.plusDays(9)))).isTrue();
        assertThat(scope.overlaps(Scope.of("가람신문").from(day.plusDays(10)))).isFalse();
        assertThat(Scope.ANY.to(day.minusDays(1)).overlaps(scope)).isFalse();
        assertThat(scope.overlaps(Scope.of("다른신문"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0001", "\uD800", ". \uFFFF"})
    void term_withoutAnyCharacter_isRefused(String text) {
        assertThatThrownBy(() -> Term.of(Lang.EN, text))
                .isInstanceOf(IeumException.class)
                .hasMessageContaining("no letter or digit");
    }

    @Test
    void merge_withItself_changesNothing() {
        assertThat(GLOSSARY.merge(GLOSSARY).clashes()).isEmpty();
        assertThat(GLOSSARY.merge(GLOSSARY).glossary()).isEqualTo(GLOSSARY);
        assertThat(GLOSSARY.merge(Glossary.EMPTY).glossary()).isEqualTo(GLOSSARY);
        assertThat(Glossary.EMPTY.merge(GLOSSARY).glossary()).isEqualTo(GLOSSARY);
    }

    @Test
    void diff_listsWhatDiffers() {
        Glossary after = Glossary.builder()
                .concept("acsa")
                .ko("상호군수지원협정")
                .en("ACSA")
                .domain("defence")
                .concept("wmd")
                .ko("대량살상무기")
                .build();
        assertThat(GLOSSARY.diff(after))
                .extracting(Glossary.Change::toString)
                .containsExactly(
                        "acsa en:Acquisition and Cross-Servicing Agreement: preferred full-form -> (none)",
                        "acsa en:ACSA: admitted acronym -> preferred acronym",
                        "us concept: 미국 = US = United States -> (none)",
                        "wmd concept: (none) -> 대량살상무기");
        assertThat(GLOSSARY.diff(GLOSSARY)).isEmpty();
    }

    @Test
    void lint_findsHomonymsAndMissingTerms() {
        Glossary glossary = Glossary.builder()
                .concept("a")
                .ko("배")
                .en("ship")
                .concept("b")
                .ko("배")
                .terms(Lang.EN, Term.Status.FORBIDDEN, "bear")
                .build();
        assertThat(glossary.lint())
                .extracting(Glossary.Problem::toString)
                .containsExactly(
                        "concept a: ko:배 also names concept b; join them or tell them apart",
                        "concept b: no preferred or admitted en term; add the one to use",
                        "concept b: ko:배 also names concept a; join them or tell them apart");
        assertThat(GLOSSARY.lint()).isEmpty();
    }

    @Test
    void lint_languagesExchanged_isSeen() {
        Glossary glossary =
                Glossary.builder().concept("a").ko("ACSA").en("상호군수지원협정").build();

        assertThat(glossary.lint())
                .extracting(Glossary.Problem::toString)
                .containsExactly("concept a: en:상호군수지원협정 is written in Hangul; is its language ko?");
    }

    @Test
    void errors_nameTheConceptAndTheRemedy() {
        assertThatThrownBy(() -> Glossary.builder().concept("acsa").build())
                .isInstanceOf(IeumException.class)
                .hasMessage("concept acsa: no term; give it at least one, or leave the concept out");
        assertThatThrownBy(() ->
                        Glossary.builder().concept("acsa").en("ACSA", "ACSA").build())
                .hasMessage("concept acsa: the en term \"ACSA\" stands twice; keep one");
        assertThatThrownBy(() -> Glossary.builder().concept("acsa").ko(" "))
                .hasMessage("concept acsa: a ko term is blank; give its words or leave it out");
        assertThatThrownBy(() -> Glossary.builder().ko("협정")).hasMessageContaining("call concept(id) first");
        assertThatThrownBy(() -> Term.Status.of("prefered"))
                .hasMessage(
                        "status \"prefered\": expected one of preferred, admitted, deprecated, superseded, forbidden");
    }

    @Test
    void term_isComposedAndSingleSpaced() {
        assertThat(Term.of(Lang.KO, " 상호\u00a0\u00a0협정 ").text()).isEqualTo("상호 협정");
        assertThat(Term.of(Lang.KO, "\u1112\u1167\u11b8").text()).isEqualTo("협");
    }

    @ParameterizedTest
    @CsvSource({"ACSA,ACRONYM", "U.S.,ACRONYM", "MoU,ACRONYM", "Agreement,FULL_FORM", "Cross-Servicing,FULL_FORM"})
    void type_isGuessedFromTheForm(String text, Term.Type type) {
        assertThat(Term.of(Lang.EN, text).type()).isEqualTo(type);
    }

    @Test
    void toString_isShort() {
        assertThat(GLOSSARY).hasToString("glossary of 2 concepts: acsa, us");
        assertThat(Glossary.EMPTY).hasToString("glossary of 0 concepts");
        assertThat(List.of(GLOSSARY.concept("us").orElseThrow())).hasToString("[us: 미국 = US = United States]");
    }
}
