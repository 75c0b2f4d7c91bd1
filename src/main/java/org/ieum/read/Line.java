package org.ieum.read;

import java.util.Locale;
import java.util.Optional;
import org.ieum.text.Block;
import org.ieum.text.LineBreaks;
import org.ieum.text.Span;

/**
 * A line of a page in the making: where it stands, and what the rules have said of it so far. Mutable, and known only to
 * the one call that reads the page.
 */
final class Line {
    /** Rules look at lines up to this length; what is longer is text. */
    static final int LONGEST_RULED = 400;

    /** What HTML says of a line. */
    enum Hint {
        NONE,
        HEADING,
        CAPTION,
        BYLINE,
        /** A time element. */
        TIME,
        /** An item of a list, a cell of a table, a quotation: no heading, however short it is. */
        ITEM
    }

    private final String text;
    private final Span span;
    private final int gap;
    private final Hint hint;
    private final String key;
    private final Scripts.Counts counts;
    private String rule = "";
    private Optional<Block.Kind> kind = Optional.empty();
    private boolean indented;

    /**
     * @param text without white space around it
     * @param span where it stands in the traced text
     * @param gap how many blank lines stand before it
     */
    Line(String text, Span span, int gap, Hint hint) {
        this.text = text;
        this.span = span;
        this.gap = gap;
        this.hint = hint;
        this.key = text.length() > LONGEST_RULED ? "" : fold(text);
        this.counts = Scripts.Counts.of(text);
    }

    /** A part of this line, as a line of its own. */
    Line part(int from, int to, int gap) {
        return part(from, to, gap, hint);
    }

    Line part(int from, int to, int gap, Hint hint) {
        Span part = Draft.stripped(text, from, to);
        return new Line(part.of(text), part.shift(span.start()), gap, hint);
    }

    static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char plain = Scripts.isBlank(c) ? ' ' : (c == '’' || c == '‘' || c == '`') ? '\'' : c;
            if (plain != ' ' || (folded.length() > 0 && folded.charAt(folded.length() - 1) != ' ')) {
                folded.append(plain);
            }
        }
        return folded.toString().strip().toLowerCase(Locale.ROOT);
    }

    String text() {
        return text;
    }

    Span span() {
        return span;
    }

    int gap() {
        return gap;
    }

    /** This line, with white space before it. */
    Line indented() {
        indented = true;
        return this;
    }

    boolean isIndented() {
        return indented;
    }

    Hint hint() {
        return hint;
    }

    /** Its text in lower case with single spaces and straight apostrophes; empty if it is too long for a rule. */
    String key() {
        return key;
    }

    Scripts.Counts counts() {
        return counts;
    }

    void remove(String rule) {
        this.rule = rule;
    }

    boolean isRemoved() {
        return !rule.isEmpty();
    }

    boolean isKept() {
        return rule.isEmpty();
    }

    /** The rule that removed it, or empty. */
    String rule() {
        return rule;
    }

    void label(Block.Kind kind) {
        this.kind = Optional.of(kind);
    }

    Optional<Block.Kind> kind() {
        return kind;
    }

    boolean is(Block.Kind kind) {
        return this.kind.filter(kind::equals).isPresent();
    }

    /** Kept, and no rule has said what it is. */
    boolean isOpen() {
        return isKept() && kind.isEmpty();
    }

    int words() {
        return key.isEmpty() ? Integer.MAX_VALUE : key.split(" ").length;
    }

    /** Ends as a sentence does, closing quotes, brackets and the number of a footnote aside. */
    boolean endsSentence() {
        return LineBreaks.endsSentence(text);
    }

    /** Ends in a full stop or its like: proof of a sentence also where headlines end in -다. */
    boolean isStopped() {
        return LineBreaks.isStopped(text);
    }

    /** Running text: long, and a sentence. Shorter sentences may be notices and labels, and are judged by their place. */
    boolean isProse() {
        if (isRemoved() || is(Block.Kind.BYLINE)) {
            return false;
        }
        int enough = text.endsWith("?") ? 200 : 80;
        return endsSentence() ? counts.weight() >= enough || isOtherProse() : text.length() >= 200;
    }

    private boolean isOtherProse() {
        return counts.kana() + counts.han() + counts.other() >= 16;
    }

    @Override
    public String toString() {
        return (isRemoved() ? "-" + rule : kind.map(Enum::name).orElse("?")) + " " + text;
    }
}
