package org.ieum.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.ieum.name.NameMatch.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesCompareTest {

    @ParameterizedTest
    @CsvSource({
        "김관진, Kim Kwan-jin",
        "김관진, Kim Kwan Jin",
        "김관진, KIM Kwan-Jin",
        "김관진, Kim Gwan-jin",
        "김관진, Kwan-jin Kim",
        "김관진 국방부 장관, Defense Minister Kim Kwan-jin",
        "김 장관, Mr. Kim",
        "김장관, Minister Kim",
        "이명박, Lee Myung-bak",
        "이상희, Rhee Sang-hee",
        "리영호, Ri Yong-ho",
        "이영호, Ri Yong-ho",
        "노무현, Roh Moo-hyun",
        "최룡해, Choe Ryong-hae",
        "류우익, Yu Woo-ik",
        "임성남, Lim Sung-nam",
        "윤병세, Yun Byung-se",
        "박근혜, Park Geun-hye",
        "정운찬, Chung Un-chan",
        "남궁민수, Namgung Min-su",
        "황보혜정, Hwangbo Hye-jeong",
        "반기문, Ban Ki-moon",
        "기타자와 도시미, Toshimi Kitazawa",
        "기타자와 도시미, Kitazawa Toshimi",
        "기타자와, Kitazawa",
        "기타자와 방위상, Mr. Kitazawa",
        "기타자와 도시미(北澤俊美) 일본 방위상, Japanese Defense Minister Toshimi Kitazawa",
        "오노 요시노리, Yoshinori Ono",
        "오노 요시노리, Yoshinori Ohno",
        "마에하라 세이지, Seiji Maehara",
        "아베 신조, Shinzo Abe",
        "버락 오바마, Barack Obama",
        "오바마 대통령, President Obama",
        "로버트 게이츠, Robert Gates",
        "로버트·게이츠, Robert Gates",
        "로버트ㆍ게이츠, Robert Gates",
        "힐러리 클린턴, Hillary Clinton",
        "마오쩌둥, Mao Zedong",
        "시진핑, Xi Jinping",
        "왕치산, Wang Qishan",
        "둥팡왕, Dongfang Wang",
        "東方網, Dongfang Wang",
        "習近平, Xi Jinping",
        "习近平, Xi Jinping",
        "毛澤東, Mao Tse-tung",
        "金大中, Kim Dae-jung",
        "金大中, Gim Daejung",
        "李承晩, Yi Seung-man",
        "新京報, Xinjing Bao",
        "신경보, Xinjing Bao",
        "모택동, Mao Zedong",
        "등소평, Deng Xiaoping",
        "마오쩌둥, Mao Tse-tung",
        "김대중, 金大中",
        "신경보, 新京報",
        "이승만, 李承晩",
        "리승만, 李承晩",
        "시진핑, 習近平",
        "종로, Jongno",
        "백령도, Baengnyeongdo",
        "부산, Pusan",
        "나가노, Nagano",
        "에프비아이, FBI",
        "유엔, United Nations",
        "나토, North Atlantic Treaty Organization",
        "삼성전자, Samsung Electronics Co.",
        "한강, Han River",
        "나이아가라폭포, Niagara Falls",
        "톈진, Tientsin",
        "푸젠, Fukien",
        "매카시, McCarthy",
        "맥밀런, McMillan"
    })
    void compare_oneName_isSame(String korean, String latin) {
        NameMatch match = Names.compare(korean, latin);
        assertThat(match.verdict()).as("%s", match).isEqualTo(Verdict.SAME);
        assertThat(match.score()).isGreaterThanOrEqualTo(Names.THRESHOLD);
    }

    @ParameterizedTest
    @CsvSource({
        "기타자와, Toshimi Kitazawa",
        "기타자와 도시미, Kitazawa",
        "김, Kim Kwan-jin",
        "김관진, Kim",
        "최용해, Choe Ryong-hae",
        "박근혜, Park G.H.",
        "정몽준, M.J. Chung"
    })
    void compare_partOrOtherSpelling_isVariant(String korean, String latin) {
        assertThat(Names.compare(korean, latin).verdict()).isEqualTo(Verdict.VARIANT);
    }

    @ParameterizedTest
    @CsvSource({
        "김관진, Kim Hwan-yeong",
        "김관진, Kim Kwang-jin",
        "김관진, Lee Sang-hee",
        "김관진, Lee Kwan-jin",
        "김정은, Kim Jong-il",
        "김, Lee",
        "오노 요시노리, Yoshinori Kitazawa",
        "빌 게이츠, Robert Gates",
        "빌 클린턴, Hillary Clinton",
        "오바마, Osama",
        "기타자와 도시미, Kim Kwan-jin",
        "習近平, Mao Zedong",
        "金大中, Kim Young-sam",
        "김대중, 金泳三",
        "新京報, Nanjing Bao",
        "강택민, Jiang Zedong",
        "나가노, Nakano",
        "허베이, Hubei",
        "에프비아이, FBA",
        "유엔, European Union",
        "박근혜, G.B. Park",
        "시엘로, Sello"
    })
    void compare_anotherPerson_isOther(String korean, String latin) {
        NameMatch match = Names.compare(korean, latin);
        assertThat(match.verdict()).as("%s", match).isEqualTo(Verdict.OTHER);
        assertThat(match.score()).isLessThan(Names.THRESHOLD);
    }

    @ParameterizedTest
    @CsvSource({
        "Kim Kwan-jin, KIM Kwan Jin, SAME",
        "Kim Kwan-jin, Mr. Kwan-jin Kim, SAME",
        "Toshimi Kitazawa, Kitazawa Toshimi, SAME",
        "Gen. Walter Sharp, Walter L. Sharp, SAME",
        "Kim Kwan-jin, Kim Gwan-jin, VARIANT",
        "Lee Sang-hee, Yi Sang-hui, VARIANT",
        "Roh Moo-hyun, No Mu-hyon, VARIANT",
        "Park Geun-hye, Pak Kun-hye, VARIANT",
        "Yoshinori Ono, Yoshinori Ohno, VARIANT",
        "Volodymyr Zelensky, Volodymyr Zelenskyy, VARIANT",
        "Toshimi Kitazawa, Kitazawa, VARIANT",
        "IAEA, International Atomic Energy Agency, VARIANT",
        "Bank of Korea, BK, VARIANT",
        "IAEA, International Energy Agency, OTHER",
        "Kim Kwan-jin, Lee Sang-hee, OTHER",
        "Kim Kwan-jin, Kim Hwan-yeong, OTHER",
        "Kim Jong-un, Kim Jong-il, OTHER",
        "Bill Clinton, Hillary Clinton, OTHER"
    })
    void compareLatin_twoForms_verdictEitherWay(String a, String b, Verdict verdict) {
        assertThat(Names.compareLatin(a, b).verdict()).isEqualTo(verdict);
        assertThat(Names.compareLatin(b, a).verdict()).isEqualTo(verdict);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "()", "((((", "\uD800", "장관", "Mr.", "-", "12", "가(", "ㄱㄴ"})
    void compare_noName_isOtherAndDoesNotThrow(String odd) {
        assertThat(Names.compare(odd, "Kim Kwan-jin").verdict()).isEqualTo(Verdict.OTHER);
        assertThat(Names.compare("김관진", odd).verdict()).isEqualTo(Verdict.OTHER);
        assertThat(Names.compareLatin(odd, "Kim Kwan-jin").verdict()).isEqualTo(Verdict.OTHER);
    }

    @Test
    void compare_hugeInput_answersAtOnce() {
        String hangul = "김".repeat(200_000);
        String latin = "kim".repeat(200_000);
        assertThat(Names.compare(hangul, latin).verdict()).isEqualTo(Verdict.OTHER);
        assertThat(Names.compare("김 ".repeat(100_000), "Kim ".repeat(100_000)).verdict())
                .isEqualTo(Verdict.OTHER);
        assertThat(Names.compareLatin(latin, latin + "x").verdict()).isEqualTo(Verdict.OTHER);
    }

    @Test
    void compare_nameTheLexiconLists_needsNoLikenessAndRefusesModerateOne() {
        assertThat(Names.compare("아테네", "Athens").verdict()).isEqualTo(Verdict.SAME);
        assertThat(Names.compare("마크롱", "Macron").verdict()).isEqualTo(Verdict.SAME);
        assertThat(Names.compare("마크롱", "Macon").verdict()).isEqualTo(Verdict.OTHER);
        assertThat(Names.compare("시진핑", "Xi Jinmin").verdict()).isEqualTo(Verdict.OTHER);
    }
}
