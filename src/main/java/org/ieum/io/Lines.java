package org.ieum.io;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.ieum.read.PageReader;
import org.ieum.read.UnreadablePageException;
import org.ieum.text.IeumException;
import org.ieum.text.Origin;
import org.ieum.text.Page;
import org.jspecify.annotations.Nullable;

/**
 * Text files as lines, plain or compressed: in UTF-8, or in what Korean spreadsheet programs save tables in, CP949 and UTF-16
 * with a byte order mark.
 */
public final class Lines {
    private static final List<String> KOREAN = List.of("MS949", "UTF-16LE", "UTF-16BE");

    /** What stands for bytes that are not UTF-8, but may also be written on purpose. */
    private static final char REPLACED = '\uFFFD';

    private Lines() {}

    /**
     * The lines of a file, which may end in {@code .gz}; without a byte order mark and without line ends.
     *
     * @throws IeumException if it is in none of these encodings
     */
    public static List<String> read(Path file) throws IOException {
        return of(text(file));
    }

    /** The lines of a text: split at LF and CRLF only; a final line end adds no line. */
    public static List<String> of(String text) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            int stop = end < 0 ? text.length() : end;
            int trimmed = stop > start && text.charAt(stop - 1) == '\r' ? stop - 1 : stop;
            lines.add(text.substring(start, trimmed));
            start = end < 0 ? text.length() : end + 1;
        }
        return lines;
    }

    /**
     * The lines of a text as it is read, split as {@link #of(String)} does. Reading errors come as {@link
     * UncheckedIOException}.
     */
    public static Stream<String> of(Reader text) {
        Iterator<String> lines = new LineIterator(text);
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(lines, Spliterator.ORDERED), false);
    }

    /** Not {@link java.io.BufferedReader#readLine}, which also splits at a lone carriage return. */
    private static final class LineIterator implements Iterator<String> {
        private final Reader text;
        private @Nullable String next;

        LineIterator(Reader text) {
            this.text = new BufferedReader(text);
            this.next = read();
        }

        private @Nullable String read() {
            StringBuilder line = new StringBuilder();
            try {
                int c = text.read();
                if (c < 0) {
                    return null;
                }
                for (; c >= 0 && c != '\n'; c = text.read()) {
                    line.append((char) c);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            boolean carriage = !line.isEmpty() && line.charAt(line.length() - 1) == '\r';
            return carriage ? line.substring(0, line.length() - 1) : line.toString();
        }

        @Override
        public boolean hasNext() {
            return next != null;
        }

        @Override
        public String next() {
            String line = next;
            if (line == null) {
                throw new NoSuchElementException();
            }
            next = read();
            return line;
        }
    }

    /**
     * The whole text of a file, without a byte order mark.
     *
     * @throws IeumException if it is in none of these encodings
     */
    public static String text(Path file) throws IOException {
        byte[] bytes = bytes(file);
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.indexOf(REPLACED) < 0 || isUtf8(bytes)) {
            return unmarked(text);
        }
        return korean(bytes, file)
                .orElseThrow(() -> new IeumException(file + ": not UTF-8; save it as UTF-8 and try again"));
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** Only what is sure: a page may be read with a few broken characters, a table may not. */
    private static Optional<String> korean(byte[] bytes, Path file) throws IOException {
        try {
            Page page = PageReader.verbatim().read(bytes, Origin.of(file.toString()));
            return Optional.of(page)
                    .filter(read -> KOREAN.contains(read.charset()))
                    .map(Page::raw);
        } catch (UnreadablePageException e) {
            return Optional.empty();
        }
    }

    /** A text without the byte order mark that it may begin with. */
    static String unmarked(String text) {
        return text.startsWith(ByteOrderMark.MARK) ? text.substring(ByteOrderMark.MARK.length()) : text;
    }

    /** The content of a file, unpacked if its name ends in {@code .gz}. */
    static byte[] bytes(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new FileSystemException(file.toString(), null, "a folder, where a file is wanted");
        }
        byte[] bytes = Files.readAllBytes(file);
        if (!file.toString().endsWith(".gz")) {
            return bytes;
        }
        try (InputStream stream = new GZIPInputStream(new BufferedInputStream(new ByteArrayInputStream(bytes)))) {
            return stream.readAllBytes();
        } catch (ZipException | EOFException e) {
            throw new IOException(file + ": not in gzip format, or cut off; unpack it and try again", e);
        }
    }
}
