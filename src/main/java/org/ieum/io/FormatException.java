package org.ieum.io;

import org.ieum.text.IeumException;

/** A file that is not what its format asks for. The message reads {@code file:line: what is wrong; what to do}. */
public final class FormatException extends IeumException {
    private static final long serialVersionUID = 1;

    private final String file;
    private final int line;

    /**
     * @param file as its user names it
     * @param line from 1; 0 if the matter is the file as a whole
     * @param problem what is wrong and what to do
     */
    public FormatException(String file, int line, String problem) {
        super(message(file, line, problem));
        this.file = file;
        this.line = line;
    }

    /** The same with what led to it. */
    public FormatException(String file, int line, String problem, Throwable cause) {
        super(message(file, line, problem), cause);
        this.file = file;
        this.line = line;
    }

    /** What another part of the library refused, with its place. */
    FormatException(String file, int line, IeumException cause) {
        this(file, line, String.valueOf(cause.getMessage()), cause);
    }

    private static String message(String file, int line, String problem) {
        return (line > 0 ? file + ":" + line : file) + ": " + problem;
    }

    /** The file, as its user names it. */
    public String file() {
        return file;
    }

    /** The line, from 1; 0 if the matter is the file as a whole. */
    public int line() {
        return line;
    }
}
