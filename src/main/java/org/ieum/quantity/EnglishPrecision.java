package org.ieum.quantity;

import org.ieum.quantity.Amount.Type;

/** How exactly an English text states an amount: by the words before it, or those after it, which come first. */
final class EnglishPrecision {
    private final Text text;

    EnglishPrecision(Text text) {
        this.text = text;
    }

    Precision of(int start, int end, Type type) {
        Precision after = after(end);
        return after == Precision.EXACT ? before(start, type) : after;
    }

    private Precision after(int end) {
        int next = text.gapOrHyphen(end);
        if (text.at(end) == '+') {
            return Precision.AT_LEAST;
        }
        if (next == end) {
            return Precision.EXACT;
        }
        if (Chars.isHyphen(text.at(end)) && text.isWord(next, "plus")) {
            return Precision.AT_LEAST;
        }
        if (Chars.isHyphen(text.at(end)) && text.isWord(next, "odd")) {
            return Precision.ABOUT;
        }
        if (text.isWord(next, "at")) {
            int limit = text.gap(next + 2);
            return text.isWord(limit, "least")
                    ? Precision.AT_LEAST
                    : text.isWord(limit, "most") ? Precision.AT_MOST : Precision.EXACT;
        }
        boolean or = text.isWord(next, "or");
        if (!or && !text.isWord(next, "and")) {
            return Precision.EXACT;
        }
        return switch (text.word(text.gap(next + (or ? 2 : 3)))) {
            case "so" -> or ? Precision.ABOUT : Precision.EXACT;
            case "older", "higher", "longer", "above", "over", "up" -> Precision.AT_LEAST;
            case "more" -> or ? Precision.AT_LEAST : Precision.EXACT;
            case "younger", "below", "under" -> Precision.AT_MOST;
            case "less", "fewer" -> or ? Precision.AT_MOST : Precision.EXACT;
            default -> Precision.EXACT;
        };
    }

    Precision before(int start, Type type) {
        if (text.at(start - 1) == '~' || text.at(start - 1) == '∼') {
            char before = text.at(start - 2);
            return before == '\0' || Chars.isBlank(before) || before == '(' ? Precision.ABOUT : Precision.EXACT;
        }
        int first = text.before(start);
        if (first == start) {
            return Precision.EXACT;
        }
        return switch (text.word(first)) {
            case "about", "around", "approximately", "some", "nearly", "almost", "roughly", "circa", "estimated" ->
                Precision.ABOUT;
            case "over" ->
                type == Type.DURATION && !isMeasuring(wordBefore(first)) ? Precision.EXACT : Precision.MORE_THAN;
            case "above", "exceeding" -> Precision.MORE_THAN;
            case "under", "below" -> Precision.LESS_THAN;
            case "within" -> type == Type.DURATION ? Precision.AT_MOST : Precision.EXACT;
            case "than" -> compared(wordBefore(first), text.before(text.before(first)));
            case "least" -> wordBefore(first).equals("at") ? Precision.AT_LEAST : Precision.EXACT;
            case "most" -> wordBefore(first).equals("at") ? Precision.AT_MOST : Precision.EXACT;
            case "to" -> to(wordBefore(first));
            case "as" -> as(wordBefore(first));
            case "of" -> limit(wordBefore(first));
            default -> Precision.EXACT;
        };
    }

    private String wordBefore(int i) {
        int before = text.before(i);
        return before == i ? "" : text.word(before);
    }

    private static Precision to(String word) {
        return word.equals("up") ? Precision.AT_MOST : word.equals("close") ? Precision.ABOUT : Precision.EXACT;
    }

    private static Precision as(String word) {
        return word.equals("many") || word.equals("much") ? Precision.AT_MOST : Precision.EXACT;
    }

    /** "For over five years" measures; "over five years" is mostly "during". */
    private static boolean isMeasuring(String word) {
        return word.equals("for")
                || word.equals("in")
                || word.equals("well")
                || word.equals("just")
                || word.equals("lasted");
    }

    private Precision compared(String word, int before) {
        boolean negated = text.isWord(before, "no") || text.isWord(before, "not");
        return switch (word) {
            case "more", "greater", "higher", "larger", "longer", "older" ->
                negated ? Precision.AT_MOST : Precision.MORE_THAN;
            case "less", "fewer", "lower", "smaller", "shorter", "younger" ->
                negated ? Precision.AT_LEAST : Precision.LESS_THAN;
            default -> Precision.EXACT;
        };
    }

    private static Precision limit(String word) {
        return switch (word) {
            case "minimum" -> Precision.AT_LEAST;
            case "maximum" -> Precision.AT_MOST;
            case "upwards", "upward", "excess" -> Precision.MORE_THAN;
            default -> Precision.EXACT;
        };
    }
}
