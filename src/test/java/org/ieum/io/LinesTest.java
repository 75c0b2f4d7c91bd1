package org.ieum.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ieum.text.IeumException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinesTest {
    private static final String TABLE = "concept,lang,term\nnet,ko,펲 그물\nnet,en,fishing net\n";

    @TempDir
    private Path folder;

    private Path write(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("table.csv"), bytes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "MS949"})
    void text_whatSpreadsheetsSave_isRead(String charset) throws IOException {
        assertThat(Lines.text(write(TABLE.getBytes(Charset.forName(charset))))).isEqualTo(TABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void text_byteOrderMark_isNoPartOfIt(String charset) throws IOException {
        assertThat(Lines.text(write(("\uFEFF" + TABLE).getBytes(Charset.forName(charset)))))
                .isEqualTo(TABLE);
    }

    @Test
    void text_brokenUtf8_isRefused() throws IOException {
        byte[] bytes = (TABLE + "해경,ko,해양경찰청\n".repeat(50)).getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 5] = 'x';
        Path file = write(bytes);

        assertThatThrownBy(() -> Lines.text(file))
                .isInstanceOf(IeumException.class)
                .hasMessageContaining("table.csv: not UTF-8; save it as UTF-8");
    }

    @Test
    void text_western_isRefused() throws IOException {
        Path file = write("concept,lang,term\ncafe,en,caf\u00E9\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThatThrownBy(() -> Lines.text(file)).hasMessageContaining("not UTF-8");
    }
}
