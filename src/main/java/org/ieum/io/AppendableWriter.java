package org.ieum.io;

import java.io.IOException;
import java.io.Writer;

/** Hands on what is written, at once; whoever opened the target flushes and closes it. */
final class AppendableWriter extends Writer {
    private final Appendable target;

    AppendableWriter(Appendable target) {
        this.target = target;
    }

    @Override
    public void write(char[] characters, int from, int length) throws IOException {
        target.append(String.valueOf(characters, from, length)); // a copy: the target may keep it
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
