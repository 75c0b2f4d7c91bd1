package org.ieum.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ieum.term.Glossary;
import org.ieum.term.TermCandidate;
import org.ieum.term.TermCandidate.Kind;
import org.ieum.text.Lang;
import org.junit.jupiter.api.Test;

class NameCoupleTest {
    private static final TermCandidate MAYOR = name(.92, "고명재", "Ko Myung-jae");

    @Test
    void of_twoNamesOfOneInTheOtherLanguage_areACouple() {
        assertThat(couples(MAYOR, name(.72, "고명제", "Ko Myung-jae")))
                .containsExactly(new NameCouple(Lang.KO, "고명재", "고명제", "Ko Myung-jae"));
        assertThat(couples(name(.81, "류경희", "Ryoo Kyung-hee"), name(.66, "류경희", "Ryu Kyung-hee")))
                .containsExactly(new NameCouple(Lang.EN, "Ryoo Kyung-hee", "Ryu Kyung-hee", "류경희"));
    }

    /** Two persons, of whom the second may also be spelled as the first is. */
    @Test
    void of_nameWithALikelierCounterpart_isOfNone() {
        assertThat(couples(MAYOR, name(.55, "고명제", "Ko Myung-jae"), name(.90, "고명제", "Ko Myung-je")))
                .filteredOn(couple -> couple.lang().equals(Lang.KO))
                .isEmpty();
    }

    @Test
    void of_unlikelyPairs_isNone() {
        assertThat(couples(MAYOR, name(.45, "고명제", "Ko Myung-jae"))).isEmpty();
        assertThat(couples(
                        MAYOR,
                        new TermCandidate(
                                2, .8, Lang.KO, "고명제", Lang.EN, "Ko Myung-jae", Kind.ASSOCIATION, 1, 1, List.of())))
                .isEmpty();
    }

    /** Orders, hyphens, and longer and shorter names are a house's own. */
    @Test
    void of_oneNameInOtherShapes_isNone() {
        assertThat(couples(name(.9, "류상진", "Ryu Sang-jin"), name(.6, "류상진", "Sang-jin Ryu")))
                .isEmpty();
        assertThat(couples(name(.9, "류상진", "Ryu Sang-jin"), name(.8, "류상진", "Chairman Ryu Sang-jin")))
                .isEmpty();
        assertThat(couples(name(.9, "키로가", "Quiroga"), name(.9, "키로가함", "Quiroga")))
                .isEmpty();
        assertThat(couples(name(.8, "새빛대학교병원", "Saebit Hospital"), name(.7, "새빛대병원", "Saebit Hospital")))
                .isEmpty();
    }

    @Test
    void of_nameOfAGlossary_isACoupleWithOneThatIsNotInIt() {
        Glossary one = Glossary.builder()
                .concept("temple")
                .ko("청련사")
                .en("Cheongnyeonsa")
                .build();
        Glossary both = Glossary.builder()
                .concept("temple")
                .ko("청련사")
                .en("Cheongnyeonsa", "Cheongryeonsa")
                .build();
        List<TermCandidate> candidates = List.of(name(1, "청련사", "Cheongryeonsa"));
        assertThat(NameCouple.of(candidates, one))
                .containsExactly(new NameCouple(Lang.EN, "Cheongnyeonsa", "Cheongryeonsa", "청련사"));
        assertThat(NameCouple.of(List.of(), both)).isEmpty();
    }

    private static List<NameCouple> couples(TermCandidate... candidates) {
        return NameCouple.of(List.of(candidates), Glossary.EMPTY);
    }

    private static TermCandidate name(double score, String korean, String english) {
        return new TermCandidate(1, score, Lang.KO, korean, Lang.EN, english, Kind.NAME, 1, 1, List.of());
    }
}
