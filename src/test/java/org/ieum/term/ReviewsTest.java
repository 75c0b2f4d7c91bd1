package org.ieum.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.ieum.text.Lang;
import org.ieum.text.Span;
import org.junit.jupiter.api.Test;

class ReviewsTest {
    private static final Glossary ACSA = Glossary.builder()
            .concept("acsa")
            .ko("상호군수지원협정")
            .en("Acquisition and Cross-Servicing Agreement")
            .build();

    private static Glossary apply(Glossary glossary, Review... reviews) {
        return Reviews.of(List.of(reviews)).applyTo(glossary).glossary();
    }

    @Test
    void applyTo_acceptedPair_makesAConcept() {
        Glossary glossary = apply(
                Glossary.EMPTY, Review.accept("대량살상무기", "weapons of mass destruction"), Review.reject("회담", "Tokyo"));

        assertThat(glossary.concepts())
                .singleElement()
                .hasToString("weapons-of-mass-destruction: 대량살상무기 = weapons of mass destruction");
    }

    @Test
    void applyTo_koreanTermThatIsKnown_joinsItsConcept() {
        Glossary glossary = apply(ACSA, Review.accept("상호 군수지원 협정", "ACSA"));

        assertThat(glossary.concepts()).hasSize(1);
        assertThat(glossary.concept("acsa").orElseThrow().terms(Lang.EN))
                .extracting(Term::text, Term::status)
                .containsExactly(
                        tuple("Acquisition and Cross-Servicing Agreement", Term.Status.PREFERRED),
                        tuple("ACSA", Term.Status.ADMITTED));
    }

    @Test
    void applyTo_onlyTheEnglishTermIsKnown_staysApartAndIsReported() {
        Glossary ministries = Glossary.builder()
                .concept("mnd")
                .ko("국방부")
                .en("Defense Ministry")
                .build();
        Glossary.Merged merged =
                Reviews.of(List.of(Review.accept("방위성", "Defense Ministry"))).applyTo(ministries);

        assertThat(merged.glossary().concepts()).hasSize(2);
        assertThat(merged.clashes())
                .singleElement()
                .asString()
                .contains("defense-ministry")
                .contains("also names concept mnd");
    }

    @Test
    void applyTo_editedPairInAConcept_takesTheWordsGiven() {
        Glossary glossary = apply(
                ACSA, Review.edit("군수지원협정", "pact", "군수협정", "logistics pact").in("acsa"));

        assertThat(glossary.concept("acsa").orElseThrow().terms())
                .extracting(Term::text)
                .containsExactly("상호군수지원협정", "Acquisition and Cross-Servicing Agreement", "군수협정", "logistics pact");
    }

    @Test
    void applyTo_severalRowsOfOneConcept_areJoined() {
        Glossary glossary = apply(
                Glossary.EMPTY,
                Review.accept("군사정보보호협정", "GSOMIA"),
                Review.accept("군사정보보호협정", "General Security of Military Information Agreement"),
                Review.accept("지소미아", "GSOMIA").in("gsomia"));

        assertThat(glossary.concepts())
                .singleElement()
                .satisfies(concept -> assertThat(concept.terms())
                        .extracting(Term::text)
                        .containsExactly(
                                "군사정보보호협정", "GSOMIA", "General Security of Military Information Agreement", "지소미아"));
    }

    @Test
    void applyTo_twice_changesNothingMore() {
        Reviews reviews = Reviews.of(List.of(
                Review.accept("상호군수지원협정", "ACSA"),
                Review.accept("방위성", "Defense Ministry"),
                Review.edit("협정", "pacts", "", "pact")));
        Glossary once = reviews.applyTo(ACSA).glossary();
        Glossary.Merged twice = reviews.applyTo(once);

        assertThat(twice.glossary()).isEqualTo(once);
        assertThat(twice.clashes()).isEmpty();
    }

    @Test
    void applyTo_conceptsOfOneEnglishName_haveIdsOfTheirOwn() {
        Glossary glossary = apply(
                Glossary.EMPTY, Review.accept("국방부", "Defense Ministry"), Review.accept("방위성", "Defense Ministry"));

        assertThat(glossary.concepts())
                .extracting(Concept::id)
                .containsExactly("defense-ministry", "defense-ministry-2");
    }

    @Test
    void applyTo_evidence_goesToBothTermsAsTheyWereProposed() {
        TermEvidence place =
                TermEvidence.of("a.txt", new Span(3, 7), "bracket", 0.9).with("b.txt", new Span(10, 14));
        TermEvidence other =
                TermEvidence.of("c.txt", new Span(0, 4), "name", 0.5).with("d.txt", new Span(1, 5));
        Glossary glossary = apply(
                ACSA,
                Review.accept("상호군수지원협정", "ACSA").with(List.of(place)),
                Review.edit("상호군수지원협정", "the ACSA", "", "ACSA").with(List.of(other)));

        assertThat(glossary.concept("acsa").orElseThrow().terms())
                .extracting(Term::text, Term::evidence)
                .containsExactly(
                        tuple("상호군수지원협정", List.of(place, other)),
                        tuple("Acquisition and Cross-Servicing Agreement", List.of()),
                        tuple("ACSA", List.of(place.mirrored())));
    }

    @Test
    void applyTo_pairPutInTheOtherNumber_keepsItsEvidence() {
        TermEvidence place =
                TermEvidence.of("a.txt", new Span(3, 8), "alignment", 0.9).with("b.txt", new Span(10, 23));
        Glossary glossary = apply(
                Glossary.EMPTY,
                Review.edit("빗물펌프장", "Pumping stations", "빗물 펌프장", "pumping station")
                        .with(List.of(place)));

        assertThat(glossary.concepts().get(0).terms())
                .extracting(Term::text, Term::evidence)
                .containsExactly(tuple("빗물 펌프장", List.of(place)), tuple("pumping station", List.of(place.mirrored())));
    }

    @Test
    void isDecided_otherSpacingCaseOrNumber_isTheSamePair() {
        Reviews reviews = Reviews.of(List.of(Review.reject("상호 군수지원협정", "Support Agreements")));

        assertThat(reviews.isDecided("상호군수지원협정", "support agreement")).isTrue();
        assertThat(reviews.isDecided("상호군수지원협정", "ACSA")).isFalse();
    }

    @Test
    void isDecided_editedPair_asProposedAndAsPut() {
        Reviews reviews = Reviews.of(List.of(Review.edit("회담 협정", "pact", "협정", "")));

        assertThat(reviews.isDecided("회담 협정", "pact")).isTrue();
        assertThat(reviews.isDecided("협정", "pact")).isTrue();
    }
}
