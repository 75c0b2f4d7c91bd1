package org.ieum.text;

/**
 * Input or a setting that Ieum cannot accept. The message says what was wrong, where, and what to do; it is meant to be
 * shown to a user as it is. Failures of reading and writing stay {@link java.io.IOException}.
 */
public class IeumException extends RuntimeException {
    public IeumException(String message) {
        super(message);
    }

    public IeumException(String message, Throwable cause) {
        super(message, cause);
    }
}
