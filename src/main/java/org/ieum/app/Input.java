package org.ieum.app;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.ieum.read.PageReader;
import org.ieum.text.Origin;
import org.ieum.text.Page;

/** Files named on the command line; {@code -} is standard input. */
final class Input {
    private static final String STANDARD = "standard input";
    private static final int LOOKED_AT = 1 << 20;

    private Input() {}

    static boolean isStandard(Path file) {
        return file.toString().equals("-");
    }

    /** The first of some files that exists, as it is or compressed. */
    static Optional<Path> find(Path... files) {
        return Stream.of(files)
                .flatMap(file -> Stream.of(file, Path.of(file + ".gz")))
                .filter(Files::isRegularFile)
                .findFirst();
    }

    static Origin origin(Path file) {
        return Origin.of(isStandard(file) ? STANDARD : String.valueOf(file.getFileName()));
    }

    /** What messages call a file: as it was given. */
    static String name(Path file) {
        return isStandard(file) ? STANDARD : file.toString();
    }

    /** Refuses standard input, where a file or folder of that name would be looked for. */
    static void requireNamed(Path file) {
        if (isStandard(file)) {
            throw new Usage("standard input cannot be read here; save it and give the name of the file or folder");
        }
    }

    /** Refuses what is no file, before anything is said of its extension. */
    static void require(Path file) throws IOException {
        requireNamed(file);
        if (Files.isDirectory(file)) {
            throw new FileSystemException(file.toString(), null, "a folder, where a file is wanted");
        }
        if (!Files.exists(file)) {
            throw new NoSuchFileException(file.toString());
        }
    }

    /** What is said of a folder without documents. */
    static String nothingIn(Path folder) {
        return folder + ": no document could be read; pages are .txt, .html, .htm and .xhtml files";
    }

    static Page page(Path file, boolean clean) throws IOException {
        PageReader reader = clean ? PageReader.clean() : PageReader.verbatim();
        return isStandard(file)
                ? reader.read(System.in.readAllBytes(), origin(file))
                : reader.read(file, Origin.of(file.toString()));
    }

    /** The decoded characters of a file, all of them. */
    static String text(Path file) throws IOException {
        return page(file, false).raw();
    }

    /**
     * The characters of a file as they are read, for texts that need not be held whole. The encoding is decided by the
     * beginning of the file.
     *
     * @throws org.ieum.read.UnreadablePageException if it is no text
     */
    static Reader open(Path file) throws IOException {
        if (!isStandard(file)) {
            require(file);
        }
        Origin origin = Origin.of(name(file));
        BufferedInputStream bytes = new BufferedInputStream(isStandard(file) ? System.in : Files.newInputStream(file));
        bytes.mark(LOOKED_AT);
        byte[] beginning = bytes.readNBytes(LOOKED_AT);
        if (beginning.length < LOOKED_AT) {
            return new StringReader(
                    PageReader.verbatim().read(beginning, origin).raw());
        }
        bytes.reset();
        int lastLine = beginning.length;
        while (lastLine > 1 && beginning[lastLine - 1] != '\n') {
            lastLine--;
        }
        byte[] lines = Arrays.copyOf(beginning, lastLine > 1 ? lastLine : beginning.length);
        String charset = PageReader.verbatim().read(lines, origin).charset();
        Reader reader = new BufferedReader(new InputStreamReader(
                bytes, Charset.forName(charset).newDecoder().onMalformedInput(CodingErrorAction.REPLACE)));
        reader.mark(1);
        if (reader.read() != '\uFEFF') {
            reader.reset();
        }
        return reader;
    }
}
