package org.ieum.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.ieum.text.Block;
import org.ieum.text.Lang;
import org.ieum.text.Origin;
import org.ieum.text.Sentence;
import org.ieum.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermFinderTest {
    private static final Glossary GLOSSARY = Glossary.builder()
            .concept("acsa")
            .ko("상호군수지원협정")
            .en("Acquisition and Cross-Servicing Agreement", "ACSA")
            .concept("pact")
            .ko("협정")
            .en("pact", "agreement")
            .concept("usa")
            .ko("미국")
            .en("United States", "US")
            .concept("wmd")
            .ko("대량살상무기")
            .en("weapon of mass destruction", "WMD")
            .concept("defmin")
            .ko("방위상")
            .en("Minister of Defense")
            .concept("nk")
            .ko("북한")
            .en("North Korea")
            .concept("sdf")
            .ko("자위대")
            .en("Self-Defense Forces")
            .concept("toshimi")
            .ko("기타자와 도시미")
            .en("Toshimi Kitazawa")
            .build();
    private static final TermFinder FINDER = TermFinder.of(GLOSSARY);

    private static List<String> ko(String text) {
        return Texts.surfaces(FINDER.find(Texts.ko(text)));
    }

    private static List<String> en(String text) {
        return Texts.surfaces(FINDER.find(Texts.en(text)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "미국에서는 반응이 없다.|미국",
                "북한에서조차도 말이 없다.|북한",
                "협정에 대해선 말이 없다.|협정",
                "협정들만이라도 지키자.|협정",
                "이것은 협정입니다.|협정",
                "협정이라고 불렀다.|협정",
                "협정이었다.|협정",
                "협정, 그리고 조약|협정",
                "‘협정’을 맺다|협정",
                "상호 군수지원 협정을 맺다|상호 군수지원 협정",
                "상호군수지원협정(ACSA)을 맺다|상호군수지원협정",
                "상호·군수·지원·협정을|상호·군수·지원·협정",
                "새 방위상은 도쿄로 갔다.|방위상",
                "방위상이 말했다.|방위상",
                "기타자와 도시미(北澤俊美) 씨|기타자와 도시미",
                "자위대의 활동|자위대",
                "대량 살상무기와 싸우다|대량 살상무기",
                "미국측 대표|미국",
                "협정하다|협정",
            })
    void find_koreanTermBeforeGrammar_isFound(String text, String surface) {
        assertThat(ko(text)).containsExactly(surface);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "한·중 정상회의가 열렸다.|한·중",
                "한ㆍ중은 항로를 다시 열었다.|한ㆍ중",
                "한·중, 한·일 항로가 있다.|한·중",
                "‘한·중’은 가까운 사이다.|한·중",
                "한·중·일 정상회의가 열렸다.|''",
                "미·한·중 세 나라가 모였다.|''",
                "한ㆍ중ㆍ러 항로가 있다.|''",
                "한중일 항로가 있다.|''",
                "A Korea-China summit was held.|Korea-China",
                "Korea-China-related trade grew.|Korea-China",
                "A Korea-China-Japan summit was held.|''",
                "The US-Korea-China talks went on.|''",
            })
    void find_pairInLongerRow_isNotFound(String text, String surface) {
        TermFinder finder = TermFinder.of(Glossary.builder()
                .concept("korea-china")
                .ko("한·중")
                .en("Korea-China")
                .build());
        Sentence sentence = text.codePointAt(0) < 0x80 ? Texts.en(text) : Texts.ko(text);

        assertThat(Texts.surfaces(finder.find(sentence))).isEqualTo(surface.isEmpty() ? List.of() : List.of(surface));
    }

    @Test
    void find_longerRowOfTheGlossary_isTheHit() {
        TermFinder finder = TermFinder.of(Glossary.builder()
                .concept("korea-china")
                .ko("한·중")
                .concept("korea-china-japan")
                .ko("한·중·일")
                .build());

        assertThat(Texts.surfaces(finder.find(Texts.ko("한·중·일 정상회의는 한·중 회담 뒤에 열렸다."))))
                .containsExactly("한·중·일", "한·중");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "협정문을 읽었다.",
                "김미국 씨가 왔다.",
                "협정문에는 없다.",
                "미국인이 왔다.",
                "미국산 쇠고기",
                "자위대원 셋이 왔다.",
                "자위대법을 고쳤다.",
                "협정서에 서명했다.",
                "박미국은 가수다.",
            })
    void find_koreanTermInsideAnotherWord_isNotFound(String text) {
        assertThat(ko(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Two pacts were signed.|pacts",
                "Pact signed|Pact",
                "the pact's future|pact",
                "The two pacts’ future|pacts",
                "an Acquisition and Cross-Servicing Agreement|Acquisition and Cross-Servicing Agreement",
                "acquisition and cross servicing agreements|acquisition and cross servicing agreements",
                "the Acquisition and the Cross-Servicing Agreement|Acquisition and the Cross-Servicing Agreement",
                "a US-led force|US",
                "the U.S. side|U.S.",
                "ACSAs with others|ACSAs",
                "weapons of mass destruction|weapons of mass destruction",
                "Ministers of Defense met|Ministers of Defense",
                "Self Defense Force|Self Defense Force",
                "THE ACQUISITION AND CROSS-SERVICING AGREEMENT|ACQUISITION AND CROSS-SERVICING AGREEMENT",
            })
    void find_englishTermInAnyInflection_isFound(String text, String surface) {
        assertThat(en(text)).containsExactly(surface);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It had an impact.",
                "compact cars",
                "Tell us more.",
                "the acsa spelling",
                "North, Korea",
                "United. States",
                "an Acquisition Agreement of another kind, disagreement"
            })
    void find_englishTermInsideAnotherWord_isNotFound(String text) {
        assertThat(en(text)).filteredOn(s -> !s.equals("Agreement")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "북핵|北核 문제를 푼다.|北核",
                "미국|美國에서 왔다.|美國",
                "협정|협정(協定)에 서명했다.|협정",
                "여성|女性의 권리를 말한다.|女性",
            })
    void find_chineseCharacters_byTheirReading(String term, String text, String surface) {
        assertThat(found(Lang.KO, term, text)).containsExactly(surface);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "핵확산금지조약상의 의무를 졌다.|핵확산금지조약",
                "핵확산금지조약상으로는 그렇다.|핵확산금지조약",
                "핵확산금지조약 내의 일이다.|핵확산금지조약",
            })
    void find_attachedNounThatTheAnalyserJoinsToTheEndOfATerm_endsIt(String text, String surface) {
        assertThat(found(Lang.KO, "핵확산금지조약", text)).containsExactly(surface);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "배|수출이 세 배로 늘었다.",
                "배|수출이 3배 늘었다.",
                "배|수십 배나 커졌다.",
                "배|몇 배 올랐다.",
                "개|사과 다섯 개를 샀다.",
                "발|포탄 여섯 발을 쐈다.",
                "대|버스 두 대가 섰다.",
            })
    void find_counterBehindANumber_isNotTheNoun(String term, String text) {
        assertThat(found(Lang.KO, term, text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"배|배 세 척이 왔다.", "배|10일 배가 떠났다.", "배|한 배를 탔다.", "개|개 두 마리가 짖었다.", "엔|값은 3만 엔이다."})
    void find_nounThatIsACounterElsewhere_isFound(String term, String text) {
        assertThat(found(Lang.KO, term, text)).containsExactly(term);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "이란|사람이란 무엇인가.",
                "수도|그럴 수도 있다.",
                "급여|비급여 항목이 늘었다.",
                "대전|두 차례 세계대전의 유물을 모았다.",
            })
    void find_koreanGrammarAndOtherWords_areNotFound(String term, String text) {
        assertThat(found(Lang.KO, term, text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ratify|Parliament ratified it.|ratified",
                "to extradite|They are extraditing him.|extraditing",
                "ban|They banned it.|banned",
                "withdraw|Its troops withdrew.|withdrew",
                "compel|It was compelled to pay.|compelled",
                "editor-in-chief|two editors-in-chief|editors-in-chief",
                "check-in|the check-ins of today|check-ins",
                "attorney general|the attorneys general met|attorneys general",
                "attorney general|the attorney generals met|attorney generals",
                "embargo|old embargoes|embargoes",
                "hypothesis|two hypotheses|hypotheses",
                "cease-fire|the ceasefires of May|ceasefires",
                "co-operation|their cooperation|cooperation",
            })
    void find_englishForms_areFound(String term, String text, String surface) {
        assertThat(found(Lang.EN, term, text)).containsExactly(surface);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "island|What they want is land.",
                "train|They are training.",
                "unit|They are united.",
                "trade war|They heard trade warnings.",
            })
    void find_englishWordsThatLookLikeTheTerm_areNotFound(String term, String text) {
        assertThat(found(Lang.EN, term, text)).isEmpty();
    }

    private static List<String> found(Lang lang, String term, String text) {
        Glossary glossary = Glossary.builder().concept("x").terms(lang, term).build();
        return Texts.surfaces(TermFinder.of(glossary).find(Texts.sentence(lang, text)));
    }

    @Test
    void hit_saysWhyItEndsThere() {
        assertThat(FINDER.find(Texts.ko("협정에 대해선"))).singleElement().satisfies(hit -> {
            assertThat(hit.boundary()).isEqualTo("협정 + 에/PARTICLE");
            assertThat(hit.style()).isFalse();
            assertThat(hit.concept().id()).isEqualTo("pact");
        });
        assertThat(FINDER.find(Texts.en("the pact's end")).get(0).boundary()).isEqualTo("pact + 's/POSSESSIVE");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "상호 군수지원 협정|true",
                "상호군수지원협정|false",
            })
    void style_koreanSpacing_isReported(String text, boolean style) {
        assertThat(FINDER.find(Texts.ko(text)))
                .singleElement()
                .extracting(Hit::style)
                .isEqualTo(style);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Weapons of mass destruction are banned.|false",
                "They ban weapons of mass destruction.|false",
                "They ban Weapons of Mass Destruction.|true",
                "an Acquisition and Cross Servicing Agreement|true",
                "the Acquisition and the Cross-Servicing Agreement|false",
                "the U.S. side|true",
                "the US side|false",
            })
    void style_englishHyphenAndCase_isReported(String text, boolean style) {
        assertThat(FINDER.find(Texts.en(text)))
                .singleElement()
                .extracting(Hit::style)
                .isEqualTo(style);
    }

    @Test
    void style_titleCaseInHeading_isNotReported() {
        Sentence heading = Texts.sentence(Lang.EN, "Seoul Bans Weapons of Mass Destruction", Block.Kind.HEADING);
        assertThat(FINDER.find(heading)).singleElement().extracting(Hit::style).isEqualTo(false);
    }

    @Test
    void findNested_compound_givesItsHeadToo() {
        Sentence sentence = Texts.ko("상호군수지원협정에 서명했다.");
        assertThat(ko(sentence.text())).containsExactly("상호군수지원협정");
        assertThat(Texts.surfaces(FINDER.findNested(sentence))).containsExactly("상호군수지원협정", "협정");
    }

    @Test
    void find_spansCountInTheDocument() {
        String text = "협정을 맺었다.";
        Sentence here = Texts.ko(text);
        List<org.ieum.text.Token> moved = here.tokens().stream()
                .map(t -> new org.ieum.text.Token(
                        t.form(), t.lemma(), t.partOfSpeech(), t.span().shift(100)))
                .toList();
        Sentence there = new Sentence(
                Origin.TEXT, Lang.KO, Block.Kind.PARAGRAPH, 3, new Span(100, 100 + text.length()), text, moved);
        assertThat(FINDER.find(there)).extracting(Hit::span).containsExactly(new Span(100, 102));
    }

    @Test
    void find_termOfTwoConcepts_givesBoth() {
        Glossary glossary = Glossary.builder()
                .concept("bank-1")
                .ko("은행")
                .en("bank")
                .concept("bank-2")
                .ko("둑")
                .en("bank")
                .build();
        assertThat(TermFinder.of(glossary).find(Texts.en("The banks are full.")))
                .extracting(hit -> hit.concept().id())
                .containsExactly("bank-1", "bank-2");
    }

    @Test
    void find_decomposedHangul_isFound() {
        String decomposed = java.text.Normalizer.normalize("협정을 맺다", java.text.Normalizer.Form.NFD);
        assertThat(FINDER.find(Texts.ko(decomposed))).hasSize(1);
    }

    @Test
    void find_withoutTokens_decidesByCharacters() {
        String text = "협정에서는 협정문과 김미국을 말했다";
        Sentence bare = new Sentence(
                Origin.TEXT, Lang.KO, Block.Kind.PARAGRAPH, 0, new Span(0, text.length()), text, List.of());
        assertThat(FINDER.find(bare)).extracting(Hit::span).containsExactly(new Span(0, 2));
    }

    @Test
    void find_hostileText_endsSoon() {
        String dots = "·".repeat(200_000);
        String surrogates = "협정\uD800\uDC00\uDC00".repeat(1000);
        String articles = "the ".repeat(100_000);
        assertThat(FINDER.find(bare(Lang.KO, dots))).isEmpty();
        assertThat(FINDER.find(bare(Lang.KO, surrogates))).hasSizeLessThanOrEqualTo(1000);
        assertThat(FINDER.find(bare(Lang.EN, articles))).isEmpty();
        assertThat(FINDER.find(bare(Lang.EN, "a.".repeat(100_000)))).isEmpty();
        assertThat(FINDER.find(bare(Lang.KO, "미국".repeat(100_000)))).hasSizeLessThanOrEqualTo(1);
    }

    private static Sentence bare(Lang lang, String text) {
        return new Sentence(Origin.TEXT, lang, Block.Kind.PARAGRAPH, 0, new Span(0, text.length()), text, List.of());
    }

    @Test
    void find_plantedTerms_areAllFoundWhateverTheParticle() {
        List<String> afterConsonant =
                List.of("은", "이", "을", "과", "에서는", "에게", "이라고", "들이", "의", "까지도", "으로부터", "입니다", "");
        List<String> afterVowel = List.of("는", "가", "를", "와", "에서는", "에게", "라고", "들이", "의", "까지도", "로부터", "입니다", "");
        for (long seed = 1; seed <= 300; seed++) {
            Random random = new Random(seed);
            String term = syllables(random, 2 + random.nextInt(5));
            boolean consonant = (term.charAt(term.length() - 1) - 0xAC00) % 28 != 0;
            List<String> particles = consonant ? afterConsonant : afterVowel;
            String particle = particles.get(random.nextInt(particles.size()));
            boolean liquid = (term.charAt(term.length() - 1) - 0xAC00) % 28 == 8;
            if (liquid && particle.startsWith("으로")) {
                particle = "로부터";
            }
            String spaced = term.length() > 3 ? term.substring(0, 2) + " " + term.substring(2) : term;
            TermFinder finder =
                    TermFinder.of(Glossary.builder().concept("x").ko(term).build());
            String text = "오늘 " + spaced + particle + " 정부 “" + term + "”을 보았다.";
            assertThat(Texts.surfaces(finder.find(Texts.ko(text))))
                    .as("seed %d: %s", seed, text)
                    .containsExactly(spaced, term);
        }
    }

    private static String syllables(Random random, int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append((char) (0xAC00 + random.nextInt(11172)));
        }
        return text.toString();
    }

    @Test
    void find_twentyThousandTerms_takesLinearTime() {
        Random random = new Random(7);
        Glossary.Builder builder = Glossary.builder();
        List<String> terms = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            terms.add(syllables(random, 3 + random.nextInt(6)));
            builder.concept("c" + i).ko(terms.get(i));
        }
        TermFinder finder = TermFinder.of(builder.build());
        Sentence small = bare(Lang.KO, planted(terms, 1_000));
        Sentence large = bare(Lang.KO, planted(terms, 16_000));
        assertThat(finder.find(small)).hasSize(1_000);
        assertThat(finder.find(large)).hasSize(16_000);
        long once = nanos(finder, small);
        assertThat(nanos(finder, large)).as("16 times the text").isLessThan(16 * 8 * Math.max(once, 1_000_000));
    }

    private static String planted(List<String> terms, int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(terms.get(i * 7919 % terms.size())).append("에서는 ");
        }
        return text.toString();
    }

    private static long nanos(TermFinder finder, Sentence sentence) {
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            long start = System.nanoTime();
            finder.find(sentence);
            best = Math.min(best, System.nanoTime() - start);
        }
        return best;
    }

    /** Aligner, checks and searches of one glossary ask for its finder, and making it takes a second for a large one. */
    @Test
    void of_sameGlossary_isTheSameFinder() {
        Glossary glossary = Glossary.builder().concept("pact").ko("협정").build();

        assertThat(TermFinder.of(glossary)).isSameAs(TermFinder.of(glossary));
        assertThat(TermFinder.of(glossary).glossary()).isSameAs(glossary);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Trade and Industry|The Trade & Industry office closed.|Trade & Industry",
                "Trade & Industry|The Trade and Industry office closed.|Trade and Industry",
                "Trade & Industry|The Trade & Industry office closed.|Trade & Industry",
                "Research and Development|Its R&D office closed.|''",
            })
    void find_ampersand_isAnd(String term, String text, String found) {
        Glossary glossary = Glossary.builder().concept("office").en(term).build();
        assertThat(TermFinder.of(glossary).find(Texts.en(text)))
                .extracting(Hit::surface)
                .containsExactly(found.isEmpty() ? new String[0] : new String[] {found});
        assertThat(glossary.lookup(term.replace(" and ", " & "), Lang.EN)).hasSize(1);
        assertThat(glossary.lookup(term.replace(" & ", " and "), Lang.EN)).hasSize(1);
    }
}
