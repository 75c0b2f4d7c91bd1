package org.ieum.study;

import org.ieum.text.Origin;

/**
 * Something that could not be done. The rest of the work went on.
 *
 * @param origin the document it happened to; of a pair, the first one
 * @param cause what happened; its message is meant for the user
 */
public record Failure(Origin origin, Exception cause) {
    /** {@code page.txt: the cause's message}; the page is named once, also if the message names it. */
    @Override
    public String toString() {
        String place = origin + ": ";
        String message = String.valueOf(cause.getMessage());
        return message.startsWith(place) ? message : place + message;
    }
}
