package org.ieum.io;

import java.io.IOException;

/** Takes the rows of a table, the header first. */
@FunctionalInterface
interface RowSink {
    /** One row; everything but a {@link Number} is text. */
    void row(Object... cells) throws IOException;

    /** Something that has rows to give. */
    @FunctionalInterface
    interface Table {
        void writeTo(RowSink rows) throws IOException;
    }
}
