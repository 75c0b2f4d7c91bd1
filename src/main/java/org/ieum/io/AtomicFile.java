package org.ieum.io;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

/** Writes a file so that it appears whole or not at all: into a neighbour first, which then takes its name. */
public final class AtomicFile {
    private AtomicFile() {}

    /** Something that writes characters. */
    @FunctionalInterface
    public interface Content {
        void writeTo(Appendable out) throws IOException;
    }

    /**
     * Writes a file in UTF-8. Folders that are missing are made; a file of that name is replaced.
     *
     * @throws IOException if it cannot be written; what was there before is untouched
     */
    public static void write(Path file, Content content) throws IOException {
        writeDraft(file, draft -> {
            try (BufferedWriter writer = Files.newBufferedWriter(draft, StandardCharsets.UTF_8)) {
                content.writeTo(new WellFormed(writer));
            }
        });
    }

    /** Writes a file that is no text, in the same way. */
    static void write(Path file, byte[] content) throws IOException {
        writeDraft(file, draft -> Files.write(draft, content));
    }

    private interface DraftWriter {
        void writeTo(Path draft) throws IOException;
    }

    private static void writeDraft(Path file, DraftWriter content) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        // not createTempFile, whose files only their owner may read
        Path draft = folder.resolve("." + file.getFileName() + "." + UUID.randomUUID() + ".part");
        try {
            content.writeTo(draft);
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /** Writes a lone surrogate, which no encoding can hold, as the replacement character. */
    private record WellFormed(Appendable out) implements Appendable {
        @Override
        public Appendable append(CharSequence text) throws IOException {
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (Character.isHighSurrogate(c)
                        && i + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(i + 1))) {
                    out.append(c).append(text.charAt(++i));
                } else {
                    append(c);
                }
            }
            return this;
        }

        @Override
        public Appendable append(CharSequence text, int start, int end) throws IOException {
            return append(text.subSequence(start, end));
        }

        @Override
        public Appendable append(char c) throws IOException {
            out.append(Character.isSurrogate(c) ? '\uFFFD' : c);
            return this;
        }
    }
}
