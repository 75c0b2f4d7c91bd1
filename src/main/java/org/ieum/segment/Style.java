package org.ieum.segment;

/** How a text marks the end of a sentence. */
public enum Style {
    /** Decided for each paragraph by what it does. */
    AUTO,
    /** With punctuation, as newspapers and books do; nothing else ends a sentence. */
    EDITED,
    /** Perhaps only by a final ending and a space, by ㅋㅋ or a pictograph, as in blogs, chats and comments; in English
     * with sentences that begin in lower case. */
    UNEDITED
}
