package org.ieum.app;

/** The command was called in a way that it cannot serve; the message says what to do instead. */
final class Usage extends RuntimeException {
    Usage(String message) {
        super(message);
    }
}
