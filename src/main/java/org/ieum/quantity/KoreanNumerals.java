package org.ieum.quantity;

import java.util.Map;
import java.util.Set;
import org.ieum.quantity.Amount.Type;
import org.ieum.quantity.KoreanNumber.Script;
import org.ieum.quantity.UnitWords.Word;

/**
 * Reads Korean numbers in words for {@link KoreanFinder}: 세 명, 삼 년, 사흘, 절반. Most such words are also others, so they
 * count only before what they usually count. A method that finds nothing returns 0.
 */
final class KoreanNumerals {
    /** The syllables that numerals begin with. */
    static final String FIRST_LETTERS = "한두세네석넉다여아열스서마쉰예일이삼사오육칠팔구십백천만";

    /** The syllables that names of lengths and halves begin with. */
    static final String FIRST_LETTERS_OF_NAMES = "하이사나닷엿여아열보일절반";

    private static final Map<String, Integer> DAYS = Map.ofEntries(
            Map.entry("하루", 1),
            Map.entry("이틀", 2),
            Map.entry("사흘", 3),
            Map.entry("나흘", 4),
            Map.entry("닷새", 5),
            Map.entry("엿새", 6),
            Map.entry("이레", 7),
            Map.entry("여드레", 8),
            Map.entry("아흐레", 9),
            Map.entry("열흘", 10),
            Map.entry("보름", 15));

    private static final Set<String> WEAPONS =
            Set.of("로켓", "미사일", "포탄", "총알", "실탄", "어뢰", "탄두", "폭탄", "포", "공포탄", "조명탄", "수류탄", "핵무기");

    /** Counters that 한 may touch; elsewhere it is written apart, or is another word: 한편, 한번. */
    private static final Set<String> TOUCHING_ONE = Set.of("명", "달", "개", "살", "시간");

    /** After 한 mostly no counters: once, while, a blow, a speck. */
    private static final String IDIOMS = "편대점표층번배종문장발기주쪽줄판칸구매";

    private final KoreanFinder finder;
    private final Text text;
    private final KoreanTimes times;
    private final KoreanUnits units;
    private final KoreanShares shares;
    private final KoreanPrecision exactness;

    KoreanNumerals(
            KoreanFinder finder, KoreanTimes times, KoreanUnits units, KoreanShares shares, KoreanPrecision exactness) {
        this.finder = finder;
        this.text = finder.text;
        this.times = times;
        this.units = units;
        this.shares = shares;
        this.exactness = exactness;
    }

    /** Numerals in words count only before a counter. */
    int read(int i) {
        int fraction = shares.readSpelled(i);
        if (fraction > 0) {
            return fraction;
        }
        KoreanNumber number = KoreanNumber.ofWords(text, i);
        int special = number == null ? readShort(i) : readMixed(number);
        if (special > 0) {
            return special;
        }
        KoreanUnit unit = number == null ? null : KoreanUnit.after(text, number);
        if (number == null || unit == null || isVague(text.hangulBefore(i))) {
            return 0;
        }
        if (number.last() == Script.NATIVE && number.value().intValue() > 1 && unit.is(text, "분")) {
            return units.read(number, unit.as(new Word(Type.COUNT, "person"))); // 세 분 are three people
        }
        boolean counted = number.last() == Script.NATIVE
                ? isNativeCounter(number, unit) && !isFoot(number, unit)
                : isSinoCounter(number, unit);
        return counted ? units.read(number, unit) : 0;
    }

    /** 삼 년, 칠 개월, 오 분 동안: a numeral of one syllable, which is often a word of its own, before a length of time. */
    private int readShort(int i) {
        KoreanNumber number = Chars.isBlank(text.at(i + 1)) ? KoreanNumber.ofSino(text, i) : null;
        KoreanUnit unit = number == null ? null : KoreanUnit.at(text, number.end());
        if (number == null || unit == null || unit.word().type() != Type.DURATION) {
            return 0;
        }
        String name = unit.word().unit();
        boolean plain = text.at(i) != '이' && (name.equals("year") || name.equals("month"));
        return plain || units.isLength(unit.end()) ? units.readDuration(number, unit) : 0;
    }

    /** 두 시, 열두 시; 만 5천 명: what is not a numeral and its counter alone; 0 if it is. */
    private int readMixed(KoreanNumber number) {
        if (number.last() == Script.NATIVE) {
            return times.readHour(number);
        }
        boolean scale =
                number.end() == number.start() + 1 && text.at(number.end()) == ' ' && text.isDigit(number.end() + 1);
        Digits digits = scale ? Digits.at(text, number.end() + 1) : null;
        if (digits == null || !digits.isNumber()) {
            return 0;
        }
        KoreanNumber rest = KoreanNumber.ofDigits(text, digits);
        boolean joined = rest.digits() == null && rest.value().compareTo(number.value()) < 0;
        return joined
                ? finder.readNumber(new KoreanNumber(
                        number.start(), rest.end(), number.value().add(rest.value()), null, rest.orSo(), Script.DIGITS))
                : 0;
    }

    /** 수 십 년, 몇 백 명: some tens of years. */
    private static boolean isVague(String before) {
        return before.equals("수") || before.equals("몇");
    }

    /** 두 발 are two feet, but after a weapon two shots. */
    private boolean isFoot(KoreanNumber number, KoreanUnit unit) {
        return unit.is(text, "발") && !endsInWeapon(number.start());
    }

    private boolean endsInWeapon(int start) {
        return WEAPONS.stream().anyMatch(text.hangulBefore(start)::endsWith);
    }

    /** Native numerals count 명, 살, 달, 시간, 번째; years, money and measures take Sino-Korean ones. */
    private boolean isNativeCounter(KoreanNumber number, KoreanUnit unit) {
        Type type = unit.word().type();
        String surface = text.substring(unit.start(), unit.end());
        boolean sort = switch (type) {
            case COUNT -> !surface.equals("인") && !surface.equals("회") && !surface.equals("국") && !surface.equals("점");
            case AGE -> surface.equals("살");
            case DURATION ->
                surface.startsWith("달") || surface.startsWith("시간") || surface.startsWith("주") || surface.equals("해");
            case ORDINAL -> surface.equals("번째");
            default -> false;
        };
        boolean touching = unit.start() == number.end();
        if (number.value().intValue() == 1) {
            return sort
                    && type != Type.ORDINAL
                    && !unit.word().noun() // 한 남자 is "a man"
                    && (!touching || TOUCHING_ONE.contains(surface))
                    && (!isIdiom(surface) || (surface.equals("주") && units.isLength(unit.end())));
        }
        boolean yours = text.at(number.start()) == '네' && surface.equals("편");
        return sort && !yours && (!touching || surface.length() > 1 || "명살달개번건척곳채마".indexOf(surface.charAt(0)) >= 0);
    }

    /** 한 번, 한 편, 한 대, 한 점 are mostly "once", "while", "a blow", "a speck". */
    private static boolean isIdiom(String surface) {
        return surface.length() == 1 && IDIOMS.contains(surface);
    }

    /** Short counters that touch such a number are mostly parts of other words: 백만장자, 만세. */
    private boolean isSinoCounter(KoreanNumber number, KoreanUnit unit) {
        Word word = unit.word();
        char first = text.at(unit.start());
        boolean apart = unit.start() > number.end();
        boolean age = word.type() == Type.AGE && (number.end() - number.start() > 1 || first == '살');
        boolean counter = word.type() != Type.AGE && !word.noun();
        boolean touching = number.end() - number.start() > 1 && "명원년월일개분초건톤엔".indexOf(first) >= 0;
        boolean safe = unit.end() - unit.start() > 1 || apart || touching;
        boolean date = word.unit().equals("year") && number.value().intValue() > 999;
        return safe && (counter || age) && !date && "월일".indexOf(first) < 0;
    }

    /** 사흘, 열흘; 절반, 반년. */
    int readNamed(int i) {
        int length = text.startsWith("여드레", i) || text.startsWith("아흐레", i) ? 3 : 2;
        int end = i + length;
        Integer days = end <= text.length() ? DAYS.get(text.substring(i, end)) : null;
        boolean bounded = !Chars.isHangul(text.at(end)) || "간만째이가을에도의은동".indexOf(text.at(end)) >= 0;
        if (days != null && bounded && (days > 1 || units.isStretch(end))) {
            return units.read(KoreanNumber.word(i, end, days), KoreanUnit.days(i, end));
        }
        KoreanUnit week = text.startsWith("일주일", i) ? KoreanUnit.at(text, i + 1) : null;
        if (week != null) {
            return units.read(KoreanNumber.word(i, i + 1, 1), week);
        }
        if (text.startsWith("반세기", i)) {
            KoreanUnit century = new KoreanUnit(new Word(Type.DURATION, "century"), i + 1, i + 3);
            return units.read(new KoreanNumber(i, i + 1, Finder.HALF, null, false, Script.SINO), century);
        }
        if (text.startsWith("절반", i)) {
            return finder.emit(i, i + 2, Type.FRACTION, Finder.HALF, "", exactness.of(i, i + 2));
        }
        return text.at(i) == '반' ? readHalf(i) : 0;
    }

    /** 반년, 반 시간. */
    private int readHalf(int i) {
        KoreanUnit unit = KoreanUnit.at(text, i + 1);
        boolean halved = unit != null
                && unit.word().type() == Type.DURATION
                && (unit.word().unit().equals("year") || unit.word().unit().equals("hour"));
        return halved && unit != null
                ? units.readPlainDuration(new KoreanNumber(i, i + 1, Finder.HALF, null, false, Script.SINO), unit)
                : 0;
    }
}
