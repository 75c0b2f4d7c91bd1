package org.ieum.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ieum.text.PartOfSpeech.ADJECTIVE;
import static org.ieum.text.PartOfSpeech.LATIN;
import static org.ieum.text.PartOfSpeech.NOUN;
import static org.ieum.text.PartOfSpeech.PROPER_NOUN;
import static org.ieum.text.PartOfSpeech.QUANTITY;
import static org.ieum.text.PartOfSpeech.REFERENCE;
import static org.ieum.text.PartOfSpeech.VERB;

import java.text.Normalizer;
import java.util.List;
import org.ieum.text.Lang;
import org.ieum.text.PartOfSpeech;
import org.ieum.text.Span;
import org.ieum.text.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KoreanWordsTest {
    private static final Segmenter SEGMENTER = Segmenter.create();

    private static List<Token> tokens(String text) {
        return SEGMENTER.tokens(text, Lang.KO);
    }

    private static List<String> lemmas(String text, PartOfSpeech partOfSpeech) {
        return tokens(text).stream()
                .filter(token -> token.partOfSpeech() == partOfSpeech)
                .map(Token::lemma)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "그를 도운 사람이 왔다., 돕",
        "그는 밝혔다., 밝히",
        "그가 터준 길이다., 트",
        "물이 흘러 간다., 흐르",
        "길을 물어봤다., 묻",
    })
    void tokens_inflectedVerb_hasTheStemOfTheDictionary(String text, String stem) {
        assertThat(lemmas(text, VERB)).contains(stem);
    }

    @Test
    void tokens_inflectedAdjective_hasTheStemOfTheDictionary() {
        assertThat(lemmas("아름다운 섬은 춥다.", ADJECTIVE)).containsExactly("아름답", "춥");
    }

    @Test
    void tokens_partsOfAnInflectedWord_shareItsSpanAndAreNoSubstrings() {
        Token first = tokens("그가 터준 길이다.").stream()
                .filter(token -> token.partOfSpeech() == VERB)
                .findFirst()
                .orElseThrow();

        assertThat(first.form()).isEqualTo("트");
        assertThat(first.span()).isEqualTo(new Span(3, 5));
    }

    @Test
    void tokens_conjoiningLetters_areShownAsTheLettersPeopleType() {
        assertThat(tokens("그를 도운 사람")).extracting(Token::form).contains("ㄴ").doesNotContain("ᆫ");
    }

    @ParameterizedTest
    @CsvSource({
        "한·미·일 3국은 만났다., 한국 미국 일본",
        "한·칠레 남극협력센터가 문을 열었다., 한국 칠레",
        "한·호주 회담과 한·베트남 회담이다., 한국 호주 한국 베트남",
        "한·아세안 회의와 미·캐나다 국경이다., 한국 아세안 미국 캐나다",
        "한미 양국은 만났다., 한국 미국",
        "미일 간 협정이다., 미국 일본",
        "한일 관계는 나아졌다., 한국 일본",
        "韓美 정상이 만났다., 한국 미국",
        "북·중 국경을 넘었다., 북한 중국",
    })
    void tokens_abbreviatedCountries_areNamesInTheirOrder(String text, String names) {
        assertThat(lemmas(text, PROPER_NOUN)).startsWith(names.split(" "));
    }

    @ParameterizedTest
    @CsvSource({"한 일은 많다.", "중·고등학교 학생이다.", "내 일 관계로 왔다.", "대한미국 사람이라 했다."})
    void tokens_syllablesThatAreNoCountries_areLeftAlone(String text) {
        assertThat(tokens(text)).extracting(Token::lemma).doesNotContain("한국", "중국", "일본");
    }

    @Test
    void tokens_compound_isCutUnlessItIsAUserWord() {
        Segmenter taught =
                Segmenter.builder().userWords(UserWords.of("상호군수지원협정", "방위청장")).build();
        String text = "방위청장은 상호군수지원협정에 대해선 말이 없다.";

        assertThat(lemmas(text, NOUN)).contains("상호", "군수", "지원", "협정");
        assertThat(taught.tokens(text, Lang.KO)).extracting(Token::form).contains("방위청장", "상호군수지원협정", "에");
    }

    @Test
    void tokens_titleWithASpaceAfterEveryLetter_areItsWords() {
        String title = "공 동 선 언 문";

        assertThat(tokens(title))
                .extracting(token -> token.form() + "=" + token.span().of(title))
                .containsExactly("공동=공 동", "선언=선 언", "문=문");
    }

    @Test
    void tokens_wordsOfOneSyllable_areLeftAlone() {
        assertThat(tokens("그 집 안 꽃이")).extracting(Token::form).containsExactly("그", "집", "안", "꽃", "이");
    }

    @Test
    void tokens_figures_areOneToken() {
        assertThat(tokens("모두 3,000명이 왔다."))
                .filteredOn(token -> token.partOfSpeech() == QUANTITY)
                .singleElement()
                .satisfies(token -> assertThat(token.form()).startsWith("3,000"));
        assertThat(tokens("주소는 https://example.org/a?b=1 이다."))
                .filteredOn(token -> token.partOfSpeech() == REFERENCE)
                .extracting(Token::form)
                .containsExactly("https://example.org/a?b=1");
    }

    @Test
    void tokens_latinWords_haveEnglishLemmas() {
        assertThat(lemmas("U.S. 정부와 WMD, MOUs", LATIN)).containsExactly("u.s.", "wmd", "mou");
    }

    @Test
    void tokens_prefix_isKept() {
        assertThat(tokens("비급여 항목이다.")).extracting(Token::form).startsWith("비", "급여");
    }

    @Test
    void tokens_decomposedHangul_isReadAsComposedWithSpansOfTheOriginal() {
        String composed = "국방부는 협정을 맺었다.";
        String decomposed = Normalizer.normalize(composed, Normalizer.Form.NFD);

        List<Token> found = tokens(decomposed);

        assertThat(found)
                .extracting(Token::form)
                .isEqualTo(tokens(composed).stream().map(Token::form).toList());
        assertThat(found)
                .allSatisfy(
                        token -> assertThat(Normalizer.normalize(token.span().of(decomposed), Normalizer.Form.NFC))
                                .isEqualTo(matching(token, found, composed)));
    }

    private static String matching(Token token, List<Token> found, String composed) {
        return tokens(composed).get(found.indexOf(token)).span().of(composed);
    }

    @Test
    void lemmas_phrase_hasNoParticlesEndingsAndPunctuation() {
        assertThat(SEGMENTER.lemmas("협정을 밝히다.", Lang.KO)).containsExactly("협정", "밝히");
    }

    @Test
    void tokens_customShield_wins() {
        Shield names = (text, lang) -> {
            int at = text.indexOf("기타자와 도시미");
            return at < 0 ? List.of() : List.of(new Shielded(new Span(at, at + 8), PROPER_NOUN));
        };
        Segmenter segmenter =
                Segmenter.builder().shield(Shield.standard().and(names)).build();

        assertThat(segmenter.tokens("기타자와 도시미는 3명을 만났다.", Lang.KO))
                .first()
                .extracting(Token::form)
                .isEqualTo("기타자와 도시미");
    }

    @ParameterizedTest
    @CsvSource({
        "길을 막고 섰다., 막",
        "음악을 듣고 왔다., 듣",
        "깃발을 들고 간다., 들",
        "책을 빌려 주었다., 주",
        "집을 지었다., 짓",
        "그를 아는 사람이다., 알",
        "재미있는 이야기다., 재미있",
        "물론 그렇다., 물론",
    })
    void tokens_stemThatTheAnalyserMisspells_isTheOneOfTheText(String text, String lemma) {
        assertThat(tokens(text)).extracting(Token::lemma).contains(lemma);
    }
}
