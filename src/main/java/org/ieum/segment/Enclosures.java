package org.ieum.segment;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/**
 * The quotations and brackets of a paragraph. Quotation marks are folded first, since texts open with one kind and close
 * with another; whether a mark opens or closes is read from what stands beside it. A mark without a partner encloses
 * nothing, and neither does one whose partner is too far away, so that one mark too many costs little.
 */
final class Enclosures {
    private enum Kind {
        DOUBLE(1500),
        SINGLE(500),
        BRACKET(500);

        /** The longest stretch that counts, in characters; longer ones are taken for two marks that met by accident. */
        private final int longest;

        Kind(int longest) {
            this.longest = longest;
        }
    }

    private record Open(Kind kind, int at) {}

    private final BitSet quoted = new BitSet();
    private final BitSet bracketed = new BitSet();
    private final BitSet closing = new BitSet();

    private static final Enclosures NONE = new Enclosures();

    private Enclosures() {}

    static Enclosures find(String text, Marks marks) {
        if (!marks.mayContain('"') && !marks.mayContain('\'') && !marks.mayContain('(') && !marks.mayContain(')')) {
            return NONE;
        }
        Enclosures enclosures = new Enclosures();
        Deque<Open> open = new ArrayDeque<>();
        for (int n = 0; n < marks.count(); n++) {
            int i = marks.place(n);
            Kind kind = Signs.encloses(text.charAt(i)) ? kind(text, i) : null;
            if (kind != null) {
                enclosures.read(text, i, kind, open);
            }
        }
        return enclosures;
    }

    private static @Nullable Kind kind(String text, int i) {
        char c = text.charAt(i);
        if (Signs.isDoubleQuote(c)) {
            return Kind.DOUBLE;
        }
        if (Signs.isSingleQuote(c)) {
            return isApostrophe(text, i) ? null : Kind.SINGLE;
        }
        return Signs.isOpeningBracket(c) || Signs.isClosingBracket(c) ? Kind.BRACKET : null;
    }

    private static boolean isApostrophe(String text, int i) {
        return i > 0
                && i + 1 < text.length()
                && isLatin(text.charAt(i - 1))
                && Character.isLetterOrDigit(text.charAt(i + 1))
                && isLatin(text.charAt(i + 1));
    }

    private static boolean isLatin(char c) {
        return c < 0x250 && Character.isLetterOrDigit(c);
    }

    private void read(String text, int i, Kind kind, Deque<Open> open) {
        boolean isOpen = isOpen(kind, open);
        if (closes(text, i, kind, isOpen)) {
            if (isOpen) {
                close(i, kind, open);
            }
        } else {
            if (kind != Kind.BRACKET) {
                open.removeIf(o -> o.kind() == kind);
            }
            open.push(new Open(kind, i));
            if (open.size() > 8) {
                open.removeLast();
            }
        }
    }

    private static boolean isOpen(Kind kind, Deque<Open> open) {
        for (Open one : open) {
            if (one.kind() == kind) {
                return true;
            }
        }
        return false;
    }

    private void close(int end, Kind kind, Deque<Open> open) {
        Iterator<Open> top = open.iterator();
        while (top.hasNext()) {
            Open candidate = top.next();
            top.remove();
            if (candidate.kind() == kind) {
                if (end - candidate.at() <= kind.longest) {
                    closing.set(end);
                    (kind == Kind.BRACKET ? bracketed : quoted).set(candidate.at() + 1, end + 1);
                }
                return;
            }
        }
    }

    private static boolean closes(String text, int i, Kind kind, boolean isOpen) {
        char c = text.charAt(i);
        if (kind == Kind.BRACKET) {
            return Signs.isClosingBracket(c);
        }
        boolean spaceBefore = i == 0 || Signs.isSpace(text.charAt(i - 1)) || Signs.isOpeningBracket(text.charAt(i - 1));
        boolean spaceAfter = i + 1 == text.length() || Signs.isSpace(text.charAt(i + 1));
        if (spaceBefore && !spaceAfter) {
            return Signs.isOnlyClosing(c) && isOpen && c != '’';
        }
        if (spaceAfter && !spaceBefore) {
            return true;
        }
        return isOpen ? !Signs.isOnlyOpening(c) || !spaceBefore : Signs.isOnlyClosing(c);
    }

    /** True if a cut at this position would divide a quotation. */
    boolean inQuotation(int position) {
        return quoted.get(position);
    }

    /** True if a cut at this position would divide what stands in brackets. */
    boolean inBrackets(int position) {
        return bracketed.get(position);
    }

    /** The end of the brackets that open at this position; the position itself where none do. */
    int endOfBrackets(int position) {
        return bracketed.get(position + 1) && !bracketed.get(position)
                ? bracketed.nextClearBit(position + 1)
                : position;
    }

    /** True if the character at this position closes something that was opened. */
    boolean isClosing(int position) {
        return closing.get(position);
    }
}
