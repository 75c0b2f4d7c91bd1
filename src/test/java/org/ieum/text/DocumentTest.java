package org.ieum.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class DocumentTest {

    private static List<String> paragraphs(String text) {
        Document document = Document.of(Lang.KO, text);
        return document.blocks().stream().map(block -> block.span().of(text)).toList();
    }

    private static Document with(String text, Span... blocks) {
        List<Block> paragraphs = List.of(blocks).stream()
                .map(span -> new Block(Block.Kind.PARAGRAPH, span))
                .toList();
        return new Document(
                DocumentId.of(text, 1),
                Origin.of("note.txt"),
                Lang.KO,
                text,
                paragraphs,
                Metadata.NONE,
                OffsetMap.identity(text));
    }

    private static final String BROKEN = "The old harbor of the town was built\nwith stones of the fallen wall.";

    @Test
    @SuppressWarnings("NullAway")
    void withMetadata_null_isRefusedWhereItIsGiven() {
        Document document = Document.of(Lang.KO, "글이다.");

        assertThatNullPointerException()
                .isThrownBy(() -> document.withMetadata(null))
                .withMessage("metadata");
        assertThatNullPointerException()
                .isThrownBy(() -> Metadata.NONE.withOutlet(null))
                .withMessage("outlet");
    }

    @Test
    void of_blankLines_separateParagraphs() {
        assertThat(paragraphs(BROKEN + "\n\n둘째 문단\n \t\n\n셋째 문단")).containsExactly(BROKEN, "둘째 문단", "셋째 문단");
    }

    @Test
    void of_windowsAndOldMacLineBreaks_countLikeUnixOnes() {
        for (String lineBreak : List.of("\r\n", "\r")) {
            String broken = BROKEN.replace("\n", lineBreak);
            assertThat(paragraphs(broken + lineBreak + lineBreak + "다")).containsExactly(broken, "다");
        }
        assertThat(paragraphs("built on the stones of the fallen wall,\r\n\r\nand lost"))
                .hasSize(2);
    }

    @Test
    void of_whiteSpaceAround_isOutsideTheBlocks() {
        assertThat(paragraphs("\n\n  가 나 \u3000\n\n\n")).containsExactly("가 나");
        assertThat(paragraphs(" \n\n\t ")).isEmpty();
        assertThat(paragraphs("")).isEmpty();
    }

    @Test
    void of_anyMixOfCharacters_blocksHoldAllThatIsNotBlank() {
        String alphabet = "가a.\n\r \t\u3000\u00A0\uD83D\uDE00\u0085";
        for (long seed = 1; seed <= 2000; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder();
            for (int k = random.nextInt(30); k > 0; k--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            Document document = Document.of(Lang.EN, text.toString());
            for (Block block : document.blocks()) {
                String inside = block.span().of(text);
                assertThat(inside).as("seed %d", seed).isNotBlank().isEqualTo(inside.strip());
                assertThat(inside.replace("\r\n", "\n"))
                        .as("seed %d", seed)
                        .doesNotContainPattern("[\n\r][ \t]*[\n\r]");
            }
        }
    }

    @Test
    void of_fiveMegabytesOfSpaces_takesLinearTime() {
        String text = "가" + " ".repeat(5_000_000) + "\n\n" + "\r".repeat(1_000_000) + "나";

        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(5), () -> assertThat(paragraphs(text)).containsExactly("가", "나"));
    }

    @Test
    void of_text_mapsEveryCharacterToItself() {
        Document document = Document.of(Lang.EN, "One.\n\nTwo.");

        assertThat(document.offsets().toRaw(new Span(6, 10))).isEqualTo(new Span(6, 10));
        assertThat(document.origin()).isEqualTo(Origin.of("en"));
        assertThat(document.metadata()).isEqualTo(Metadata.NONE);
    }

    @Test
    void document_textOutsideTheBlocks_isRefusedWithOriginAndPlace() {
        assertThatThrownBy(() -> with("하나 둘", new Span(0, 2)))
                .isInstanceOf(IeumException.class)
                .hasMessageContaining("note.txt")
                .hasMessageContaining("2");
    }

    @Test
    void document_overlappingBlocks_isRefused() {
        assertThatThrownBy(() -> with("하나 둘", new Span(0, 3), new Span(2, 4)))
                .isInstanceOf(IeumException.class)
                .hasMessageContaining("overlap");
    }

    @Test
    void document_blockBeyondTheText_isRefused() {
        assertThatThrownBy(() -> with("하나", new Span(0, 9)))
                .isInstanceOf(IeumException.class)
                .hasMessageContaining("note.txt");
        assertThatThrownBy(() -> with("  ", new Span(5, 9)))
                .isInstanceOf(IeumException.class)
                .hasMessageContaining("note.txt");
    }

    @Test
    void withOrigin_document_keepsEverythingElse() {
        Document document = Document.of(Lang.EN, "One.");
        Document renamed = document.withOrigin(Origin.of("one.txt"));

        assertThat(renamed.origin()).hasToString("one.txt");
        assertThat(renamed.withOrigin(Origin.of("en"))).isEqualTo(document);
    }

    @Test
    void toString_longText_showsNoneOfIt() {
        assertThat(Document.of(Lang.KO, "긴 글. ".repeat(1000))).hasToString("ko (ko, 5000 characters)");
    }

    @Test
    void blocks_listHandedOver_isCopied() {
        assertThatThrownBy(() -> Document.of(Lang.KO, "가").blocks().clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }

    private static Document named(String file, String outlet) {
        return Document.of(Origin.of(file), Lang.KO, "글이다.").withMetadata(Metadata.NONE.withOutlet(outlet));
    }

    @Test
    void outlet_notKnown_isTheFileName() {
        assertThat(named("news/2011/page.ko.txt", "").outlet()).isEqualTo("page.ko");
        assertThat(named("page", " ").outlet()).isEqualTo("page");
        assertThat(named(".txt", "").outlet()).isEqualTo(".txt");
        assertThat(named("page.ko.txt", "가나신문").outlet()).isEqualTo("가나신문");
    }
}
