package org.ieum.io;

import java.io.IOException;
import java.io.Writer;
import java.nio.CharBuffer;

/**
 * Hands on what is written, at once; whoever opened the target flushes and closes it. A target must not keep the pieces
 * themselves, since they are of a buffer that is used again.
 */
final class AppendableWriter extends Writer {
    private final Appendable target;

    AppendableWriter(Appendable target) {
        this.target = target;
    }

    @Override
    public void write(char[] characters, int from, int length) throws IOException {
        target.append(CharBuffer.wrap(characters, from, length));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
