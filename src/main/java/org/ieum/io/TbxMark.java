package org.ieum.io;

import java.util.List;
import java.util.Locale;

/** What TBX has no field for, in a note that says so: {@code [ieum status] forbidden}. */
enum TbxMark {
    NOTE,
    STATUS,
    FROM,
    TO,
    EVIDENCE;

    static final String START = "[ieum ";

    /** The note that holds a value. */
    String on(String value) {
        return START + name().toLowerCase(Locale.ROOT) + "] " + value;
    }

    /** A note of the user's, marked if it looks like one of these. */
    static String plain(String note) {
        return note.startsWith(START) ? NOTE.on(note) : note;
    }

    /** Takes the values that are marked so out of a list of notes. */
    List<String> take(List<String> notes) {
        if (notes.isEmpty()) {
            return List.of();
        }
        String start = on("").strip();
        List<String> marked =
                notes.stream().filter(note -> note.startsWith(start)).toList();
        notes.removeAll(marked);
        return marked.stream()
                .map(note -> note.substring(start.length()).strip())
                .toList();
    }
}
