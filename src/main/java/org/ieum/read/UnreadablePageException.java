package org.ieum.read;

import java.io.IOException;
import org.ieum.text.Origin;

/**
 * The input is no text that can be read: a PDF, a word processor's file, a picture, or bytes in an unknown encoding. The
 * message names the file, what was found in it, and the way out.
 */
public final class UnreadablePageException extends IOException {
    private final transient Origin origin;
    private final String found;

    UnreadablePageException(Origin origin, String found, String remedy) {
        super(origin + ": " + found + " cannot be read as text; " + remedy);
        this.origin = origin;
        this.found = found;
    }

    /** The page that could not be read. */
    public Origin origin() {
        return origin;
    }

    /** What was found instead of text, such as {@code a PDF document}. */
    public String found() {
        return found;
    }
}
