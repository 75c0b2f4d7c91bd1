package org.ieum.io;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

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
            try (Writer writer = writer(draft)) {
                content.writeTo(writer);
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
        if (Files.isDirectory(file)) {
            throw new FileSystemException(file.toString(), null, "a folder, where a file is to be written");
        }
        Path folder = file.toAbsolutePath().getParent();
        makeFolder(folder);
        try (FileDraft draft = new FileDraft(folder, String.valueOf(file.getFileName()))) {
            replace(file, draft.path(), content);
        }
    }

    private static void replace(Path file, Path draft, DraftWriter content) throws IOException {
        try {
            content.writeTo(draft);
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (FileSystemException e) {
            throw draft.toString().equals(e.getFile()) ? unwritable(file, e) : e;
        }
    }

    private static void makeFolder(Path folder) throws IOException {
        try {
            Files.createDirectories(folder);
        } catch (FileAlreadyExistsException e) {
            throw new FileSystemException(e.getFile(), null, "a file, where a folder is to be written");
        } catch (FileSystemException e) {
            throw unwritable(folder, e);
        }
    }

    /** Named as the user knows it, not as the draft is called. */
    private static FileSystemException unwritable(Path file, FileSystemException cause) {
        boolean denied = cause instanceof AccessDeniedException;
        String why = denied
                ? "access denied"
                : Optional.ofNullable(cause.getReason()).orElse("no such folder");
        FileSystemException named = new FileSystemException(file.toString(), null, "cannot be written: " + why);
        named.initCause(cause);
        return named;
    }

    /** In UTF-8, with the replacement character for a lone surrogate, which no encoding can hold. */
    private static Writer writer(Path draft) throws IOException {
        CharsetEncoder encoder = StandardCharsets.UTF_8
                .newEncoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .replaceWith("\uFFFD".getBytes(StandardCharsets.UTF_8));
        return new BufferedWriter(new OutputStreamWriter(Files.newOutputStream(draft), encoder));
    }
}
