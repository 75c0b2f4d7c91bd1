package org.ieum.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
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

    @Test
    void write_interruptedProgram_leavesNoDraft() throws Exception {
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Endless.class.getName(),
                        folder.resolve("a.txt").toString())
                .start();
        assertThat(program.getInputStream().read()).isEqualTo('!');
        assertThat(folder).isDirectoryContaining("glob:**.part");

        program.destroy();

        assertThat(program.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(folder).isEmptyDirectory();
    }

    /** A program that writes a file and never ends. */
    static final class Endless {
        private Endless() {}

        public static void main(String[] args) throws IOException {
            AtomicFile.write(Path.of(args[0]), out -> {
                System.out.print('!');
                System.out.flush();
                new Semaphore(0).acquireUninterruptibly();
            });
        }
    }

    @Test
    void write_draftsOfAKilledProgram_areRemoved() throws IOException {
        Path left = Files.writeString(folder.resolve(".a.txt." + UUID.randomUUID() + ".part"), "반쯤 쓴 글");
        Path fresh = Files.writeString(folder.resolve(".a.txt." + UUID.randomUUID() + ".part"), "지금 쓰는 글");
        Path other = Files.writeString(folder.resolve(".b.txt." + UUID.randomUUID() + ".part"), "다른 글");
        for (Path old : List.of(left, other)) {
            Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(1, ChronoUnit.DAYS)));
        }

        AtomicFile.write(folder.resolve("a.txt"), out -> out.append("새 글"));

        assertThat(left).doesNotExist();
        assertThat(fresh).exists();
        assertThat(other).exists();
    }
}
