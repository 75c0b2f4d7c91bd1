package org.ieum.quantity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ieum.quantity.Amount.Type;
import org.ieum.quantity.Draft.Direction;
import org.ieum.quantity.UnitWords.Word;
import org.ieum.quantity.Zones.Zone;

/**
 * Finds quantities in Korean: walks the text, and reads numbers in digits. Dates are left to {@link KoreanDates}, numbers in words to
 * {@link KoreanNumerals}, fractions to {@link KoreanShares}, ordinals to {@link KoreanOrdinals}, what a number counts to
 * {@link KoreanUnits}.
 */
final class KoreanFinder extends Finder {

    private static final Set<String> VEHICLES = Set.of(
            "차량", "전차", "탱크", "버스", "전투기", "항공기", "헬기", "컴퓨터", "카메라", "드론", "장갑차", "승용차", "트럭", "자동차", "여객기", "무인기",
            "택시");

    /** Rulers of one name are numbered: 헨리 8세. */
    private static final Set<String> RULERS = Set.of(
            "헨리", "루이", "바오로", "엘리자베스", "나폴레옹", "찰스", "니콜라이", "베네딕토", "빌헬름", "에드워드", "제임스", "조지", "알렉산드르", "람세스", "라마",
            "카를", "카를로스", "필리프", "펠리페", "프리드리히", "이반", "메리", "클레멘스", "그레고리오", "레오", "비오", "리처드", "윌리엄", "압둘라", "하산",
            "무함마드", "구스타프", "오토", "하인리히", "요한", "표트르", "예카테리나", "라파엘", "술탄", "파라오", "교황", "국왕", "황제");

    /** What has a number after its name: 보잉 747, 대한항공 801편. */
    private static final Set<String> MODELS = Set.of("보잉", "에어버스", "항공", "아이폰", "갤럭시", "노트", "윈도", "윈도우");

    /** Syllables that may begin something, so that the rest of a text costs one look a word. */
    private static final BitSet STARTERS = starters();

    private final KoreanDates dates;
    private final KoreanPrecision exactness;
    private final KoreanUnits units;
    private final KoreanShares shares;
    private final KoreanOrdinals ordinals;
    private final KoreanNumerals numerals;

    KoreanFinder(String text, Optional<LocalDate> anchor) {
        super(text, anchor);
        this.dates = new KoreanDates(this);
        this.exactness = new KoreanPrecision(this.text);
        this.units = new KoreanUnits(this, exactness);
        this.shares = new KoreanShares(this, exactness);
        this.ordinals = new KoreanOrdinals(this, exactness);
        this.numerals = new KoreanNumerals(this, dates.times(), units, shares, exactness);
    }

    private static BitSet starters() {
        BitSet starters = new BitSet();
        (KoreanDates.FIRST_LETTERS
                        + KoreanOrdinals.FIRST_LETTERS
                        + KoreanNumerals.FIRST_LETTERS
                        + KoreanNumerals.FIRST_LETTERS_OF_NAMES)
                .chars()
                .forEach(c -> starters.set(c - '가'));
        return starters;
    }

    @Override
    Direction outlook(int start, int end) {
        return KoreanOutlook.of(text, start, end);
    }

    @Override
    List<Zone> zones(List<Quantity> found) {
        return KoreanZones.find(text, found);
    }

    @Override
    int next(int i) {
        return i;
    }

    @Override
    int read(int i) {
        char c = at(i);
        if (Chars.isDigit(c)) {
            return readDigits(i);
        }
        if (Chars.isHangul(c)) {
            int next = isWordStart(i)
                    ? readHangul(i)
                    : isAfterMoment(i) ? dates.times().readHalfDay(i) : 0;
            return next > 0 ? next : hangulEnd(i);
        }
        if (Chars.isLatin(c)) {
            return latinEnd(i);
        }
        return readSign(i, currency(c));
    }

    private boolean isWordStart(int i) {
        return !Chars.isHangul(at(i - 1)) && !isDigit(i - 1) && !Chars.isLatin(at(i - 1));
    }

    private int hangulEnd(int i) {
        int end = i;
        while (Chars.isHangul(at(end))) {
            end++;
        }
        return end;
    }

    private int latinEnd(int i) {
        int end = i;
        while (Chars.isLatin(at(end))) {
            end++;
        }
        return end;
    }

    // --- Hangul

    /** Returns 0 if nothing begins here. */
    private int readHangul(int i) {
        char c = at(i);
        if (!STARTERS.get(c - '가')) {
            return 0;
        }
        int next = dates.readWord(i);
        if (next == 0 && KoreanOrdinals.FIRST_LETTERS.indexOf(c) >= 0) {
            next = ordinals.read(i);
        }
        if (next == 0 && KoreanNumerals.FIRST_LETTERS.indexOf(c) >= 0) {
            next = numerals.read(i);
        }
        if (next == 0 && KoreanNumerals.FIRST_LETTERS_OF_NAMES.indexOf(c) >= 0) {
            next = numerals.readNamed(i);
        }
        return next;
    }

    // --- digits

    private int readDigits(int i) {
        Digits digits = Digits.at(text, i);
        int date = isoDate(digits);
        if (date > 0) {
            return date;
        }
        if (isAttached(i) || !digits.isNumber() || isChain(digits)) {
            return skipCode(i);
        }
        if (isTelephone(digits)
                && KoreanUnit.at(text, Digits.at(text, digits.end() + 1).end()) == null) {
            return skipCode(i);
        }
        int moment = dates.readDigits(digits);
        if (moment > 0) {
            return moment;
        }
        if (isSlashedFraction(digits)) {
            Digits below = Digits.at(text, digits.end() + 1);
            return shares.emit(i, below.end(), digits.value(), below.value());
        }
        boolean code = digits.isPadded(text) || at(digits.end()) == '/' || at(i - 1) == '/' || isNumbered(i);
        return code ? skipCode(i) : readNumber(KoreanNumber.ofDigits(text, digits));
    }

    /** Part of a code or a name: F-15, 화성-15; but not of a range, 2만-3만. */
    private boolean isAttached(int i) {
        if (!Chars.isHyphen(at(i - 1))) {
            return Chars.isLatin(at(i - 1));
        }
        int word = i - 1;
        while (Chars.isHangul(at(word - 1))) {
            word--;
        }
        return Chars.isLatin(at(i - 2)) || (i - 1 - word > 1 && !isDigit(word - 1));
    }

    /** Flight 801, Boeing 747, Elizabeth II: the word before has a number and nothing is counted. */
    private boolean isNumbered(int i) {
        String before = text.hangulBefore(i);
        int end = Digits.at(text, i).end();
        boolean ruler = at(end) == '세' && at(end + 1) != '기' && RULERS.stream().anyMatch(before::endsWith);
        return ruler || MODELS.stream().anyMatch(before::endsWith);
    }

    int readNumber(KoreanNumber number) {
        if (number.digits() != null && number.digits().count() < 4 && ordinals.isNamed(number.end())) {
            return number.end();
        }
        int fraction = shares.read(number);
        if (fraction > 0) {
            return fraction;
        }
        int special = readSpecial(number);
        if (special > 0) {
            return special;
        }
        KoreanUnit unit = KoreanUnit.after(text, number);
        if (unit != null && unit.word().noun() && isNameEnd(number)) {
            return number.end(); // 코로나19 병원
        }
        if (unit != null) {
            return isScore(unit) || ordinals.isNumbering(number, unit) ? emitNumber(number) : readCounted(number, unit);
        }
        int range = readRangeStart(number);
        if (range > 0) {
            return range;
        }
        boolean code = number.digits() != null && Chars.isLatin(at(number.end()));
        return code ? latinEnd(number.end()) : isNameEnd(number) ? number.end() : emitNumber(number);
    }

    /** 1인당, 1달러당 are "per person" and "per dollar". */
    private int readCounted(KoreanNumber number, KoreanUnit unit) {
        boolean per = number.value().compareTo(BigDecimal.ONE) == 0 && at(unit.end()) == '당';
        return per ? unit.end() : units.read(number, unit);
    }

    /** 3대 2로: a second number without a unit follows. */
    private boolean isScore(KoreanUnit unit) {
        int next = gap(unit.end());
        boolean against = unit.is(text, "대") && isDigit(next);
        return against && KoreanUnit.at(text, Digits.at(text, next).end()) == null;
    }

    /** 코로나19: digits that end a word and count nothing. */
    private boolean isNameEnd(KoreanNumber number) {
        return Chars.isHangul(at(number.start() - 1)) && Chars.isHangul(at(number.start() - 2));
    }

    private int emitNumber(KoreanNumber number) {
        Precision precision = number.orSo() ? Precision.ABOUT : exactness.of(number.start(), number.end());
        return emit(number.start(), number.end(), Type.NUMBER, number.value(), "", precision);
    }

    /** 60대 (an age), 헌법 9조 (an article), 5개 도시 (a counter that leans on its noun). */
    private int readSpecial(KoreanNumber number) {
        int end = number.end();
        Digits digits = number.digits();
        if (digits != null && isAgeInBrackets(digits)) {
            return emit(number.start(), end, Type.AGE, number.value(), "year", Precision.EXACT);
        }
        if (digits != null && at(end) == '대' && isAgeGroup(digits)) {
            return emit(number.start(), end + 1, Type.AGE, number.value(), "decade", Precision.EXACT);
        }
        boolean article = digits != null && at(end) == '조' && digits.count() < 4 && digits.plain();
        if (article && (!Chars.isHangul(at(end + 1)) || "의에를은는가와과로항".indexOf(at(end + 1)) >= 0)) {
            return ordinals.emit(number.start(), end + 1, number.value(), "article");
        }
        if (at(end) == '박' && digits != null) {
            return readNights(number.start(), gap(end + 1));
        }
        return at(end) == '개' && Chars.isBlank(at(end + 1)) ? readLeaning(number, end + 1) : 0;
    }

    /** 2박 3일 is three days. */
    private int readNights(int start, int next) {
        Digits days = isDigit(next) ? Digits.at(text, next) : null;
        boolean nights = days != null && days.small() > 0 && at(days.end()) == '일';
        return nights ? emit(start, days.end() + 1, Type.DURATION, days.value(), "day", Precision.EXACT) : 0;
    }

    private int readLeaning(KoreanNumber number, int counterEnd) {
        KoreanUnit noun = KoreanUnit.at(text, counterEnd + 1);
        boolean named =
                noun != null && (noun.word().noun() || noun.word().unit().equals("team"));
        if (!named) {
            return 0;
        }
        Precision precision = number.orSo() ? Precision.ABOUT : exactness.of(number.start(), noun.end());
        return emit(
                number.start(),
                counterEnd,
                Type.COUNT,
                number.value(),
                noun.word().unit(),
                precision);
    }

    /** After a name: 김민수(34), 이영희(52·여). */
    private boolean isAgeInBrackets(Digits digits) {
        return digits.small() >= 10
                && digits.count() == 2
                && at(digits.start() - 1) == '('
                && Chars.isHangul(at(digits.start() - 2))
                && ")·,".indexOf(at(digits.end())) >= 0;
    }

    private boolean isAgeGroup(Digits digits) {
        int age = digits.small();
        int next = digits.end() + 1;
        boolean bounded = !Chars.isHangul(at(next)) || "의가는이를은에도와로초중후들까부라였다만보".indexOf(at(next)) >= 0;
        if (age < 10 || age > 90 || age % 10 != 0 || !bounded || isDigit(gap(next))) {
            return false;
        }
        return VEHICLES.stream().noneMatch(text.hangulBefore(digits.start())::endsWith);
    }

    static boolean isMachine(String word) {
        return word.endsWith("차") || word.endsWith("기") || VEHICLES.stream().anyMatch(word::endsWith);
    }

    /** The first number of 3~4명, 20~30대, 5~6%, 2~3만 명 has the unit of the second, and its scale. */
    private int readRangeStart(KoreanNumber number) {
        int next = text.startsWith("에서 ", number.end()) ? number.end() + 3 : number.end() + 1;
        if (!(next > number.end() + 1 || Chars.isRange(at(number.end()))) || !isDigit(next)) {
            return 0;
        }
        Digits digits = Digits.at(text, next);
        if (!digits.isNumber()) {
            return 0;
        }
        int years = number.digits() == null ? 0 : dates.readYears(number.digits(), digits);
        if (years > 0) {
            return years;
        }
        KoreanNumber last = KoreanNumber.ofDigits(text, digits);
        if (number.value().compareTo(last.value()) >= 0) {
            return 0;
        }
        if (at(digits.end()) == '대' && isAgeGroup(digits)) {
            return emit(number.start(), number.end(), Type.AGE, number.value(), "decade", Precision.EXACT);
        }
        int moment = number.digits() == null ? 0 : dates.readRangeStart(number.digits(), digits);
        KoreanUnit unit = moment > 0 ? null : KoreanUnit.after(text, last);
        return unit == null ? moment : emitRangeStart(number, digits, last, unit.word());
    }

    private int emitRangeStart(KoreanNumber number, Digits digits, KoreanNumber last, Word unit) {
        BigDecimal value = number.digits() == null
                ? last.lendScale(text, number)
                : scaledLike(number.value(), digits, last.value());
        Precision precision = exactness.of(number.start(), number.end());
        return emit(number.start(), number.end(), unit.type(), unit.times(value), unit.unit(), precision);
    }

    private int readSign(int i, String currency) {
        int start = gap(i + 1);
        if (currency.isEmpty() || !isDigit(start)) {
            return i + 1;
        }
        Digits digits = Digits.at(text, start);
        if (!digits.isNumber()) {
            return skipCode(start);
        }
        KoreanNumber number = KoreanNumber.ofDigits(text, digits);
        return emit(i, number.end(), Type.MONEY, number.value(), currency, exactness.of(i, number.end()));
    }
}
