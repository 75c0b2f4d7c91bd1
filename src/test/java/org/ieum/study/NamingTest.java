package org.ieum.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ieum.check.Texts;
import org.ieum.term.Glossary;
import org.ieum.term.Term;
import org.ieum.text.Document;
import org.ieum.text.Lang;
import org.junit.jupiter.api.Test;

class NamingTest {
    private static final Glossary GLOSSARY = Glossary.builder()
            .concept("acsa")
            .en("Acquisition and Cross-Servicing Agreement", "logistics accord", "ACSA")
            .build();

    private static List<String> names(String... sentences) {
        Document document = Texts.document("a.en.txt", "A", Lang.EN, sentences);
        return Naming.names(
                Mentions.of(List.of(document), List.of())
                        .in(document, Texts.reading(document, GLOSSARY).hits())
                        .stream()
                        .map(NamingTest::use)
                        .toList());
    }

    private static Naming.Use use(Occurrence occurrence) {
        Term term = occurrence.hit().term();
        return new Naming.Use(occurrence, term.text(), term.type());
    }

    @Test
    void names_acronymAfterTheFullForm_goesByTheFullForm() {
        assertThat(names("They want an Acquisition and Cross-Servicing Agreement (ACSA).", "The ACSA is new."))
                .hasSize(3)
                .containsOnly("Acquisition and Cross-Servicing Agreement");
    }

    @Test
    void names_acronymInTheHeadline_goesByTheFullFormThatFollows() {
        assertThat(names("They want an ACSA.", "It is a logistics accord."))
                .containsExactly("logistics accord", "logistics accord");
    }

    @Test
    void names_twoFullForms_areTwoAndTheAcronymIsOfTheLastOne() {
        assertThat(names("The logistics accord is new.", "An Acquisition and Cross-Servicing Agreement.", "The ACSA."))
                .containsExactly(
                        "logistics accord",
                        "Acquisition and Cross-Servicing Agreement",
                        "Acquisition and Cross-Servicing Agreement");
    }

    @Test
    void names_acronymAlone_goesByItself() {
        assertThat(names("They want an ACSA.")).containsExactly("ACSA");
    }
}
