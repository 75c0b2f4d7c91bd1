package org.ieum.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FamilyNamesTest {
    @ParameterizedTest
    @CsvSource({"Lee, 이", "YI, 이", "Park, 박", "gim, 김", "Choi, 최", "Namgung, 남궁"})
    void familyNames_usualSpelling_hasTheName(String latin, String korean) {
        assertThat(Names.familyNames(latin)).contains(korean);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Merkel", "Kim Kwan-jin", "김", "", "\uD83D"})
    void familyNames_noSpelling_isEmpty(String latin) {
        assertThat(Names.familyNames(latin)).isEmpty();
    }

    @Test
    void familyNames_result_cannotBeChanged() {
        assertThatThrownBy(() -> Names.familyNames("Lee").add("가")).isInstanceOf(UnsupportedOperationException.class);
    }
}
