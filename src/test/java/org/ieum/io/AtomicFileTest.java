package org.ieum.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {
    @TempDir
    Path folder;

    @Test
    void write_loneSurrogates_becomeReplacementCharacters() throws IOException {
        Path file = folder.resolve("a.txt");

        AtomicFile.write(file, out -> out.append("가\uD83D나\uDE00").append("다\uD83D"));

        assertThat(Files.readString(file)).isEqualTo("가\uFFFD나\uFFFD다\uFFFD");
    }

    @Test
    void write_pairInTwoPieces_staysOneCharacter() throws IOException {
        Path file = folder.resolve("a.txt");

        AtomicFile.write(file, out -> out.append("웃음 \uD83D").append("\uDE00."));

        assertThat(Files.readString(file)).isEqualTo("웃음 \uD83D\uDE00.");
    }

    @Test
    void write_failsHalfWay_leavesWhatWasThere() throws IOException {
        Path file = folder.resolve("a.txt");
        Files.writeString(file, "이전 글");

        assertThatThrownBy(() -> AtomicFile.write(file, out -> {
                    out.append("새 글");
                    throw new IOException("disk full");
                }))
                .hasMessage("disk full");
        assertThat(Files.readString(file)).isEqualTo("이전 글");
        assertThat(folder).isDirectoryContaining("glob:**a.txt").isDirectoryNotContaining("glob:**.part");
    }
}
