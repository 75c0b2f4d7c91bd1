package org.ieum.app;

/** What the program says to a script. When several apply, {@link #USAGE} outranks {@link #UNREADABLE}, and so on. */
final class ExitCode {
    static final int DONE = 0;
    /** Findings at or above {@code --fail-on}. */
    static final int FINDINGS = 1;
    /** Wrong usage. */
    static final int USAGE = 2;
    /** Nothing could be read, or what was to be written could not be. */
    static final int UNREADABLE = 3;
    /** Some documents failed; the rest is written. */
    static final int PARTLY = 4;
    /** An internal error. */
    static final int INTERNAL = 70;

    /** Who was to read the output has gone, as {@code head} does; what shells say of it. */
    static final int PIPE_CLOSED = 141;

    private ExitCode() {}
}
