package org.ieum.quantity;

import java.util.ArrayList;
import java.util.List;
import org.ieum.text.Span;

/** Finds URLs and e-mail addresses by what cannot be missing from them: {@code ://}, {@code www.} and {@code @}. */
final class References {
    /** The longest local part of an e-mail address, RFC 5321, section 4.5.3.1.1. */
    private static final int LOCAL_PART = 64;

    private static final int SCHEME = 8;

    private final String text;
    private final List<Reference> found = new ArrayList<>();
    private int done;

    private References(String text) {
        this.text = text;
    }

    /** The references of a text, ordered and disjoint. */
    static List<Reference> find(String text) {
        boolean none = text.indexOf('@') < 0
                && text.indexOf("://") < 0
                && text.indexOf("www.") < 0
                && text.indexOf("WWW.") < 0;
        return none ? List.of() : new References(text).run();
    }

    private List<Reference> run() {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '@') {
                email(i);
            } else if (c == ':' && text.startsWith("//", i + 1)) {
                url(schemeStart(i), i + 3);
            } else if ((c == 'w' || c == 'W') && isHost(i) && startsWord(i)) {
                url(i, i + 4);
            }
            i = Math.max(i, done - 1);
        }
        return found;
    }

    private boolean isHost(int at) {
        return text.startsWith("www.", at) || text.startsWith("WWW.", at);
    }

    private boolean startsWord(int at) {
        return at == 0 || !isWord(text.charAt(at - 1));
    }

    private int schemeStart(int colon) {
        int start = colon;
        while (start > Math.max(done, colon - SCHEME) && isAsciiLetter(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private void url(int start, int body) {
        boolean nameless = start == body - 3 || body == text.length() || !isWord(text.charAt(body));
        if (nameless) {
            return;
        }
        int end = body;
        boolean bracket = false;
        while (end < text.length() && isUrl(text.charAt(end))) {
            bracket |= text.charAt(end) == '(';
            end++;
        }
        while (isClosing(text.charAt(end - 1), bracket)) {
            end--;
        }
        add(start, end);
    }

    /** Punctuation of the sentence, not of the address; a closing bracket is its own only after an opening one. */
    private static boolean isClosing(char c, boolean bracket) {
        return ".,;:!?'*".indexOf(c) >= 0 || (c == ')' && !bracket);
    }

    private void email(int at) {
        int start = at;
        while (start > Math.max(done, at - LOCAL_PART) && isLocal(text.charAt(start - 1))) {
            start--;
        }
        while (start < at && text.charAt(start) == '.') {
            start++;
        }
        int end = at + 1;
        int dot = -1;
        while (end < text.length() && isDomain(text.charAt(end))) {
            dot = text.charAt(end) == '.' && end + 1 < text.length() && isAsciiLetter(text.charAt(end + 1)) ? end : dot;
            end++;
        }
        while (end > at && ".-".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        if (start < at && dot > at + 1 && dot < end) {
            add(start, end);
        }
    }

    private void add(int start, int end) {
        found.add(new Reference(new Span(start, end), text.substring(start, end)));
        done = end;
    }

    private static boolean isUrl(char c) {
        return c > ' ' && c < 0x7f && "<>\"{}|\\^`[]".indexOf(c) < 0;
    }

    private static boolean isLocal(char c) {
        return isDomain(c) || c == '_' || c == '+' || c == '%';
    }

    private static boolean isDomain(char c) {
        return isAsciiLetter(c) || (c >= '0' && c <= '9') || c == '.' || c == '-';
    }

    private static boolean isWord(char c) {
        return isAsciiLetter(c) || (c >= '0' && c <= '9');
    }

    private static boolean isAsciiLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
