package org.ieum.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.ieum.text.Origin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecodingTest {
    private static final Origin PAGE = Origin.of("page.txt");
    private static final Charset MS949 = Charset.forName("MS949");
    private static final String NEWS = "정부는 9일 새 협정의 초안을 공개했다.\n\nThe draft was published on Monday.";

    private static Decoding decode(byte[] bytes) throws UnreadablePageException {
        return Decoding.of(bytes, PAGE);
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    private static byte[] join(byte[] head, byte[] tail) {
        byte[] all = Arrays.copyOf(head, head.length + tail.length);
        System.arraycopy(tail, 0, all, head.length, tail.length);
        return all;
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "MS949"})
    void of_koreanWithoutMark_isRecognised(String name) throws Exception {
        assertThat(decode(NEWS.getBytes(Charset.forName(name)))).isEqualTo(new Decoding(NEWS, name));
    }

    /** 가, 대 and 저 have a zero byte too, on the side where spaces have none. */
    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void of_syllablesWithAZeroByte_areNoReasonAgainstUtf16(String name) throws Exception {
        String text = "대사는 저녁에 한 식당에 가서 세 나라 대표를 만났다.";
        assertThat(decode(text.getBytes(Charset.forName(name)))).isEqualTo(new Decoding(text, name));
    }

    @Test
    void of_byteOrderMarks_areObeyedAndDropped() throws Exception {
        assertThat(decode(join(bytes(0xEF, 0xBB, 0xBF), NEWS.getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(new Decoding(NEWS, "UTF-8"));
        assertThat(decode(join(bytes(0xFF, 0xFE), NEWS.getBytes(StandardCharsets.UTF_16LE))))
                .isEqualTo(new Decoding(NEWS, "UTF-16LE"));
        assertThat(decode(join(bytes(0xFE, 0xFF), NEWS.getBytes(StandardCharsets.UTF_16BE))))
                .isEqualTo(new Decoding(NEWS, "UTF-16BE"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "똠 펲 쓩 뷁",
                "똠방각하가 펲시콜라를 쓩 마셨다.",
                "한국",
                "Kim (김) said so, twice, in the long English text of a Korean page."
            })
    void of_rareSyllables_decodeAsMs949(String text) throws Exception {
        assertThat(decode(text.getBytes(MS949))).isEqualTo(new Decoding(text, "MS949"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The minister’s aide said Japan’s offer was fair.",
                "“We agreed,” she said – twice.",
                "A café in Montréal was named after the résumé of a naïve diplomat."
            })
    void of_westernText_isNotTakenForKorean(String text) throws Exception {
        assertThat(decode(text.getBytes(Charset.forName("windows-1252"))))
                .isEqualTo(new Decoding(text, "windows-1252"));
    }

    @Test
    void of_utf8CutInsideItsLastCharacter_staysUtf8() throws Exception {
        byte[] whole = NEWS.concat("끝").getBytes(StandardCharsets.UTF_8);
        Decoding cut = decode(Arrays.copyOf(whole, whole.length - 1));
        assertThat(cut).isEqualTo(new Decoding(NEWS + "\uFFFD", "UTF-8"));
    }

    @Test
    void of_htmlDeclaration_isAHintOnly() throws Exception {
        String declared = "<html><head><meta charset=\"euc-kr\"></head><body>" + NEWS + "</body></html>";
        assertThat(decode(declared.getBytes(MS949)).charset()).isEqualTo("MS949");
        assertThat(decode(declared.getBytes(StandardCharsets.UTF_8)).charset()).isEqualTo("UTF-8");
        String japanese = "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=Shift_JIS\">日本と韓国の会談";
        assertThat(decode(japanese.getBytes(Charset.forName("Shift_JIS"))).text())
                .isEqualTo(japanese);
    }

    @Test
    void of_noise_isRefused() {
        byte[] noise = new byte[4000];
        new java.util.Random(7).nextBytes(noise);
        noise[0] = 'x';
        assertThatThrownBy(() -> decode(noise))
                .isInstanceOf(UnreadablePageException.class)
                .hasMessageContaining("page.txt");
        assertThatThrownBy(() -> decode(bytes('a', 0, 1, 2, 3, 0, 0, 5)))
                .isInstanceOf(UnreadablePageException.class)
                .hasMessageContaining("save");
    }

    @ParameterizedTest
    @CsvSource({
        "page.txt, %PDF-1.7 and so on, a PDF document",
        "page.pdf, plain text, a PDF document",
        "report.DOCX, plain text, a Word document (.docx)",
        "글.hwp, plain text, a Hangul document (.hwp)",
        "글.hwpx, plain text, a Hangul document (.hwpx)",
        "page.txt, {\\rtf1 x}, a Rich Text document (.rtf)",
        "page.txt, HWP Document File V3.00, a Hangul document (.hwp)"
    })
    void of_otherFormats_namesTypeAndWayOut(String name, String content, String found) {
        assertThatThrownBy(() -> Decoding.of(content.getBytes(StandardCharsets.UTF_8), Origin.of(name)))
                .isInstanceOfSatisfying(UnreadablePageException.class, e -> {
                    assertThat(e.found()).isEqualTo(found);
                    assertThat(e.origin()).isEqualTo(Origin.of(name));
                })
                .hasMessageContaining(name)
                .hasMessageContaining(".txt or .html");
    }

    @Test
    void of_containers_areToldByWhatTheyHold() {
        byte[] zip = bytes('P', 'K', 3, 4, 0, 0);
        byte[] ole = bytes(0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0);
        assertFound(join(zip, "word/document.xml".getBytes(StandardCharsets.UTF_8)), "Word");
        assertFound(join(zip, "mimetypeapplication/hwp+zip".getBytes(StandardCharsets.UTF_8)), "Hangul");
        assertFound(join(ole, "HWP Document File".getBytes(StandardCharsets.UTF_8)), "Hangul");
        assertFound(join(ole, "WordDocument".getBytes(StandardCharsets.UTF_16LE)), "Word");
        assertFound(zip, "ZIP");
    }

    private static void assertFound(byte[] content, String found) {
        assertThatThrownBy(() -> decode(content))
                .isInstanceOf(UnreadablePageException.class)
                .hasMessageContaining(found);
    }
}
