package org.ieum.io;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The neighbour of a file in which its new content is written. None outlives its use: an interrupted program takes its drafts
 * with it, and what a killed one has left goes when the same file is written again.
 */
final class FileDraft implements AutoCloseable {
    private static final String EXTENSION = ".part";

    /** How long a {@link UUID} is in writing. */
    private static final int ID = 36;

    /** A draft that nobody has touched for so long is nobody's. */
    private static final Duration ABANDONED = Duration.ofMinutes(10);

    private static final Set<Path> OPEN = ConcurrentHashMap.newKeySet();

    static {
        Runtime.getRuntime()
                .addShutdownHook(
                        new Thread(() -> OPEN.forEach(draft -> draft.toFile().delete())));
    }

    private final Path path;

    /**
     * Names a draft and removes what an earlier one has left.
     *
     * @param folder that exists
     * @param file the name of the file that is to be written
     */
    FileDraft(Path folder, String file) {
        String prefix = "." + file + ".";
        removeAbandoned(folder, prefix);
        // not createTempFile, whose files only their owner may read
        path = folder.resolve(prefix + UUID.randomUUID() + EXTENSION);
        OPEN.add(path);
    }

    /** As far as possible, since writing does not depend on it. */
    private static void removeAbandoned(Path folder, String prefix) {
        Instant latest = Instant.now().minus(ABANDONED);
        try (DirectoryStream<Path> drafts = Files.newDirectoryStream(folder, entry -> isDraft(entry, prefix))) {
            for (Path draft : drafts) {
                if (Files.getLastModifiedTime(draft).toInstant().isBefore(latest)) {
                    Files.deleteIfExists(draft);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            return; // they stay, or somebody else has removed them
        }
    }

    private static boolean isDraft(Path entry, String prefix) {
        String name = String.valueOf(entry.getFileName());
        return name.length() == prefix.length() + ID + EXTENSION.length()
                && name.startsWith(prefix)
                && name.endsWith(EXTENSION);
    }

    Path path() {
        return path;
    }

    /** Removes it, unless it has taken the name of its file. */
    @Override
    public void close() throws IOException {
        OPEN.remove(path);
        Files.deleteIfExists(path);
    }
}
