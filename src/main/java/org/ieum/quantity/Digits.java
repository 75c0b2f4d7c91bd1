package org.ieum.quantity;

import java.math.BigDecimal;

/**
 * A run of digits with the commas and points between them.
 *
 * @param start its first digit
 * @param end after its last
 * @param count how many digits
 * @param plain true if it has neither commas nor a point
 * @param value what it says; negative if it is no number: {@code 1.2.3}, {@code 1,2,3}, or more than 20 digits
 */
record Digits(int start, int end, int count, boolean plain, BigDecimal value) {
    private static final int LONGEST = 20;
    private static final int LONGEST_LONG = 18;
    private static final BigDecimal NONE = BigDecimal.ONE.negate();

    static Digits at(Text text, int start) {
        int end = start;
        int count = 0;
        int marks = 0;
        while (true) {
            char c = text.at(end);
            if (Chars.isDigit(c)) {
                count++;
            } else if ((c == ',' || c == '.') && Chars.isDigit(text.at(end + 1))) {
                marks++;
            } else {
                break;
            }
            end++;
        }
        return new Digits(start, end, count, marks == 0, value(text, start, end, count, marks));
    }

    boolean isNumber() {
        return value.signum() >= 0;
    }

    /** The value as an int; 0 to 9999 only, else -1. */
    int small() {
        return plain && isNumber() && count <= 4 ? value.intValueExact() : -1;
    }

    /** 007 is a code, 0.7 a number. */
    boolean isPadded(Text text) {
        return count > 1 && Chars.digit(text.at(start)) == 0 && Chars.isDigit(text.at(start + 1));
    }

    private static BigDecimal value(Text text, int start, int end, int count, int marks) {
        if (count > LONGEST) {
            return NONE;
        }
        return marks == 0 && count <= LONGEST_LONG ? plain(text, start, end) : marked(text, start, end, marks);
    }

    private static BigDecimal plain(Text text, int start, int end) {
        long value = 0;
        for (int i = start; i < end; i++) {
            value = value * 10 + Chars.digit(text.at(i));
        }
        return BigDecimal.valueOf(value);
    }

    private static BigDecimal marked(Text text, int start, int end, int marks) {
        StringBuilder plain = new StringBuilder(LONGEST + 1);
        int sinceMark = 0;
        boolean grouped = false;
        boolean fraction = false;
        for (int i = start; i < end; i++) {
            char c = text.at(i);
            if (Chars.isDigit(c)) {
                plain.append((char) ('0' + Chars.digit(c)));
                sinceMark++;
                continue;
            }
            boolean badGroup = grouped ? sinceMark != 3 : c == ',' && sinceMark > 3;
            if (fraction || badGroup) {
                return NONE;
            }
            grouped |= c == ',';
            fraction = c == '.';
            plain.append(c == '.' ? "." : "");
            sinceMark = 0;
        }
        return marks > 0 && grouped && !fraction && sinceMark != 3 ? NONE : new BigDecimal(plain.toString());
    }
}
