package org.ieum.io;

import java.io.IOException;
import java.nio.file.Path;

/** The mark by which Excel knows that a table is UTF-8, without which it shows Korean as garbage. All our readers pass over it. */
public final class ByteOrderMark {
    static final String MARK = "\uFEFF";

    private ByteOrderMark() {}

    /** Puts the mark in front of a text file in UTF-8 that was written without. */
    public static void add(Path file) throws IOException {
        String text = Lines.text(file);
        AtomicFile.write(file, out -> out.append(MARK).append(text));
    }
}
