package org.ieum.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import com.ibm.icu.lang.UCharacter;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.ieum.text.Lang;
import org.ieum.text.Span;
import org.ieum.text.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the text, nothing of it is lost, and nothing takes long. */
class SegmenterPropertyTest {
    private static final Segmenter SEGMENTER = Segmenter.create();
    private static final Segmenter SPLIT = Segmenter.builder()
            .quotations(Quotations.SPLIT)
            .style(Style.UNEDITED)
            .build();
    private static final List<String> PIECES = List.of(
            "국방부는 ",
            "밝혔다",
            "했다고 ",
            "도운",
            ". ",
            ".",
            "?",
            "!",
            "…",
            "\"",
            "“",
            "”",
            "'",
            "’",
            "(",
            ")",
            "[1]",
            " ",
            "\n",
            "\u00A0",
            "\u200B",
            "\uFEFF",
            "U.S.",
            "Mr. Kim",
            "한·미·일",
            "3,000명",
            "2011. 1. 10.",
            "http://a.b/c",
            "ㅋㅋㅋ",
            "^^",
            "😀",
            "👩‍👩‍👧",
            "\uD83D",
            "\uDE00",
            "\u1112\u1161\u11AB",
            "\u1112",
            "\u11AB",
            "é",
            "e\u0301",
            "北澤",
            "ﬁ",
            "İ",
            "1) ",
            "2) ",
            "a.",
            "·",
            "~",
            "-",
            "--",
            "http://",
            "@",
            "\t",
            "\u3000",
            "갔어요 ",
            "음 ",
            "\u0000",
            "١٢",
            "ไทย",
            "ا");

    @Test
    void splitAndTokens_randomText_loseNothing() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            StringBuilder text = new StringBuilder();
            for (int k = random.nextInt(40); k > 0; k--) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            Lang lang = random.nextBoolean() ? Lang.KO : Lang.EN;
            check(random.nextBoolean() ? SEGMENTER : SPLIT, text.toString(), lang, "seed " + seed);
        }
    }

    private static void check(Segmenter segmenter, String text, Lang lang, String description) {
        String name = description + ", " + lang + ": " + text;
        List<Span> sentences = segmenter.split(text, lang);
        int end = 0;
        for (Span sentence : sentences) {
            assertThat(sentence.start()).as(name).isGreaterThanOrEqualTo(end);
            assertThat(text.substring(end, sentence.start())).as(name).isBlank();
            assertThat(Character.isWhitespace(text.charAt(sentence.start())))
                    .as(name)
                    .isFalse();
            assertThat(Character.isWhitespace(text.charAt(sentence.end() - 1)))
                    .as(name)
                    .isFalse();
            checkTokens(segmenter.tokens(sentence.of(text), lang), sentence.of(text), name);
            end = sentence.end();
        }
        assertThat(text.substring(end)).as(name).isBlank();
        assertThat(segmenter.split(text, lang)).as(name).isEqualTo(sentences);
    }

    private static void checkTokens(List<Token> tokens, String text, String name) {
        int end = 0;
        int start = 0;
        for (Token token : tokens) {
            assertThat(token.form()).as(name).isNotEmpty();
            assertThat(token.span().isEmpty()).as(name).isFalse();
            assertThat(token.span().start()).as(name).isGreaterThanOrEqualTo(start);
            assertThat(token.span().end()).as(name).isLessThanOrEqualTo(text.length());
            if (token.span().start() > end) {
                assertThat(visible(text.substring(end, token.span().start())))
                        .as(name)
                        .isEmpty();
            }
            start = token.span().start();
            end = Math.max(end, token.span().end());
        }
        assertThat(visible(text.substring(end))).as(name).isEmpty();
    }

    private static String visible(String text) {
        StringBuilder visible = new StringBuilder();
        text.codePoints()
                .filter(c -> !UCharacter.isWhitespace(c) && !UCharacter.isSpaceChar(c))
                .forEach(visible::appendCodePoint);
        return visible.toString();
    }

    static Stream<Arguments> hostile() {
        return Stream.of(
                        ".".repeat(200_000),
                        "!?".repeat(10_000),
                        "가".repeat(30_000),
                        "했다.".repeat(5_000),
                        "\"".repeat(10_000),
                        "(".repeat(10_000),
                        "a.".repeat(10_000),
                        "a".repeat(50_000),
                        "1".repeat(20_000),
                        "1. ".repeat(5_000),
                        "1,".repeat(10_000),
                        "한·".repeat(5_000),
                        "ㅋ ".repeat(5_000),
                        "~ ".repeat(5_000),
                        "요~ ".repeat(5_000),
                        "듯 그는 ".repeat(20_000),
                        "바람 ".repeat(20_000),
                        "\uDE00".repeat(10_000),
                        "\uD83D".repeat(10_000),
                        "\u11AB".repeat(5_000),
                        "e" + "\u0301".repeat(5_000),
                        "[1]".repeat(5_000),
                        ".[1".repeat(5_000),
                        "http://".repeat(5_000),
                        "it's ".repeat(5_000),
                        "n't".repeat(20_000),
                        "'".repeat(10_000),
                        ". ".repeat(10_000),
                        "word. . . . Next ".repeat(5_000),
                        "21\" and 6'1\" ".repeat(5_000),
                        "a\u200B.\uFEFFB\u00AD".repeat(10_000),
                        "x".repeat(1_000_000),
                        "x.12 ".repeat(20_000),
                        "(a ".repeat(10_000),
                        "(A) ".repeat(10_000),
                        "(Ab) ".repeat(20_000),
                        "a@b ".repeat(20_000),
                        "www.".repeat(20_000),
                        "a) b) ".repeat(10_000),
                        "-----".repeat(20_000),
                        "Regards, ".repeat(20_000),
                        "01/02/2003 04:05 ".repeat(10_000),
                        "Hi Kim ".repeat(10_000),
                        "? no ".repeat(20_000),
                        ":)".repeat(20_000),
                        "\u00A0".repeat(10_000))
                .flatMap(text -> Stream.of(Arguments.of(text, Lang.KO), Arguments.of(text, Lang.EN)));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void splitAndTokens_hostileText_endSoon(String text, Lang lang) {
        assertTimeout(Duration.ofSeconds(6), () -> {
            SPLIT.split(text, lang);
            SEGMENTER.tokens(text, lang);
        });
    }
}
