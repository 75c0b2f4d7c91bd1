package org.ieum.app;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Standard output that remembers why it could not be written, which a {@link java.io.PrintWriter} does not tell. */
final class WatchedOutput extends FilterOutputStream {
    private @Nullable IOException failure;

    WatchedOutput(OutputStream out) {
        super(out);
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int start, int length) throws IOException {
        try {
            out.write(bytes, start, length);
        } catch (IOException e) {
            failure = e;
            throw e;
        }
    }

    /** True if who was to read it has gone, as {@code head} does. The system's message is all there is to tell it by. */
    boolean isPipeClosed() {
        String why = failure == null ? "" : String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
        return why.contains("pipe") || why.contains("파이프");
    }
}
