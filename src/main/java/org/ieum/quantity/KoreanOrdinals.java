package org.ieum.quantity;

import java.math.BigDecimal;
import java.util.List;
import org.ieum.quantity.Amount.Type;

/**
 * Reads Korean ordinals for {@link KoreanFinder}, 제2차, 첫 번째, 둘째, and knows which numbers are names: 7번 국도, 2함대. A method
 * that finds nothing returns 0.
 */
final class KoreanOrdinals {
    /** The syllables that ordinals begin with. */
    static final String FIRST_LETTERS = "제첫둘셋넷다여일아열스서마쉰예";

    /** After a number these make the name of a unit or an office: 2함대, 1군, 제2차관. */
    private static final List<String> NAMED = List.of("함대", "사단", "군단", "여단", "연대", "전단", "비행단", "야전군", "군사령부", "차관");

    /** What has a number rather than being counted: 7번 국도. */
    private static final List<String> NUMBERED_THINGS =
            List.of("국도", "출구", "버스", "타자", "홀", "후보", "창구", "게이트", "문제", "문항", "트랙", "척추", "지방도", "선수", "타석", "시드");

    /** Counters after 제 and digits. */
    private static final String NUMBERED = "차회대항호권장위절편막부판기과";

    private final KoreanFinder finder;
    private final Text text;
    private final KoreanPrecision exactness;

    KoreanOrdinals(KoreanFinder finder, KoreanPrecision exactness) {
        this.finder = finder;
        this.text = finder.text;
        this.exactness = exactness;
    }

    /** 제2차, 첫 번째, 둘째. */
    int read(int i) {
        if (text.at(i) == '제') {
            return readNumbered(i, text.gap(i + 1));
        }
        if (text.startsWith("첫", i)) {
            int counter = text.gap(i + 1);
            boolean numbered = text.startsWith("번째", counter);
            int end = numbered ? counter + 2 : i + 2;
            return numbered || text.at(i + 1) == '째' ? emit(i, end, BigDecimal.ONE, "") : 0;
        }
        KoreanNumber number = KoreanNumber.ofOrdinal(text, i);
        return number == null ? 0 : emit(i, number.end() + 1, number.value(), "");
    }

    private int readNumbered(int i, int start) {
        if (!text.isDigit(start)) {
            return 0;
        }
        Digits digits = Digits.at(text, start);
        if (!digits.plain() || !digits.isNumber()) {
            return 0;
        }
        if (isNamed(digits.end())) {
            return digits.end();
        }
        KoreanUnit unit = KoreanUnit.at(text, digits.end());
        if (unit != null && unit.start() == digits.end() && unit.word().type() == Type.ORDINAL) {
            return emit(i, unit.end(), digits.value(), unit.word().unit()); // 제80주년
        }
        char next = text.at(digits.end());
        boolean article = next == '조';
        boolean counter = article || NUMBERED.indexOf(next) >= 0;
        if (Chars.isHangul(next) && !counter && next != '의') {
            return digits.end(); // 제3세계, 제1야당
        }
        return emit(i, counter ? digits.end() + 1 : digits.end(), digits.value(), article ? "article" : "");
    }

    /** 2함대, 1군: what follows a number makes the name of a unit or an office of it. */
    boolean isNamed(int i) {
        boolean army = (text.at(i) == '군' || text.at(i) == '형')
                && (!Chars.isHangul(text.at(i + 1)) || "은이을의에과".indexOf(text.at(i + 1)) >= 0);
        return army || NAMED.stream().anyMatch(name -> text.startsWith(name, i));
    }

    int emit(int start, int end, BigDecimal value, String unit) {
        return finder.emit(start, end, Type.ORDINAL, value, unit, Precision.EXACT);
    }

    /** 7번 국도, 2번 출구: the number names a thing, and nothing happened seven times; 15대 국회 is the fifteenth. */
    boolean isNumbering(KoreanNumber number, KoreanUnit unit) {
        boolean blank = Chars.isBlank(text.at(unit.end())) && unit.end() - unit.start() == 1;
        if (!blank || exactness.after(unit.end()) != Precision.EXACT) {
            return false;
        }
        return switch (text.at(unit.start())) {
            case '번' -> NUMBERED_THINGS.stream().anyMatch(thing -> text.startsWith(thing, unit.end() + 1));
            case '대' ->
                Chars.isHangul(text.at(unit.end() + 1)) && !KoreanFinder.isMachine(text.hangulBefore(number.start()));
            default -> false;
        };
    }
}
