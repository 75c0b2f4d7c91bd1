package org.ieum.quantity;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.ieum.quantity.Amount.Type;
import org.ieum.quantity.UnitWords.Word;

/**
 * Reads a Korean number with its counter or unit, for {@link KoreanFinder}, to the end of what belongs to it: 15대, 두 배 반,
 * 3년 6개월, 30분간, 6년 만. A method that finds nothing returns 0.
 */
final class KoreanUnits {
    /** Counters of things that any noun may name. */
    private static final List<String> LOOSE_COUNTERS = List.of("개", "대", "채");

    /** What days are counted from, before 전 without a particle: 붕괴 이틀 전. */
    private static final List<String> EVENTS = List.of(
            "붕괴", "사고", "사건", "화재", "참사", "폭발", "지진", "홍수", "침몰", "추락", "충돌", "정전", "범행", "실종", "사망", "발생", "상륙", "선거",
            "투표", "총선", "대선", "개표", "표결", "선고", "재판", "회담", "회의", "대회", "경기", "결승", "공연", "시험", "개막", "개최", "개회", "개장",
            "개통", "개학", "준공", "완공", "출발", "발사", "이륙", "착륙", "취임", "퇴임", "사임", "해임", "체포", "발표", "시행", "마감", "만료", "출국",
            "입국", "귀국", "방문", "출산", "수술", "결혼", "파업", "졸업");

    /** Digits that a part of a second is told to, at the most: thousandths. */
    private static final int MOST_PARTS = 3;

    private final KoreanFinder finder;
    private final Text text;
    private final KoreanPrecision exactness;

    KoreanUnits(KoreanFinder finder, KoreanPrecision exactness) {
        this.finder = finder;
        this.text = finder.text;
        this.exactness = exactness;
    }

    /** Emits the number with its unit; returns the end of what belongs to it. */
    int read(KoreanNumber number, KoreanUnit unit) {
        Word word = counted(number, unit);
        if (word.type() == Type.DURATION) {
            return readDuration(number, unit);
        }
        int half = isHalved(unit) ? unit.end() + 2 : 0;
        if (half > 0) {
            KoreanNumber more = number.upTo(number.end(), number.value().add(Finder.HALF));
            return read(more, new KoreanUnit(word, unit.start(), half));
        }
        int suffix = word.noun() ? unit.end() : exactness.suffixEnd(unit.end());
        int end = word.noun() ? number.end() : suffix;
        Precision precision = precision(number, unit.end(), suffix);
        String name = word.isLength() ? perTime(number.start(), word.unit()) : word.unit();
        return finder.emit(number.start(), end, word.type(), word.times(number.value()), name, precision);
    }

    /** In 차량 15대, 병원 3곳 the noun before the number says what a counter of anything counts. */
    private Word counted(KoreanNumber number, KoreanUnit unit) {
        boolean generic =
                unit.word().unit().equals("place") || LOOSE_COUNTERS.stream().anyMatch(c -> unit.is(text, c));
        Word noun =
                generic && !unit.word().noun() ? UnitWords.KOREAN.nounAtEnd(text.hangulBefore(number.start())) : null;
        boolean thing =
                noun != null && noun.type() == Type.COUNT && !noun.unit().equals("person");
        return thing ? new Word(Type.COUNT, noun.unit()) : unit.word();
    }

    /** 두 배 반, 5킬로미터 반. */
    private boolean isHalved(KoreanUnit unit) {
        boolean measured = unit.word().type() == Type.MEASURE || unit.is(text, "배");
        return measured && text.startsWith(" 반", unit.end()) && isEndOfHalf(unit.end() + 2);
    }

    /** 시속 90㎞, 초당 20m. */
    private String perTime(int start, String unit) {
        return switch (text.hangulBefore(start)) {
            case "시속", "시간당" -> unit + "/h";
            case "초속", "초당" -> unit + "/s";
            default -> unit;
        };
    }

    int readDuration(KoreanNumber number, KoreanUnit unit) {
        int hundredths = unit.is(text, "초") ? readParts(number, unit.end()) : 0;
        if (hundredths > 0) {
            return hundredths;
        }
        if (unit.word().unit().equals("minute") && isOfHalf(number.start())) {
            return finder.emit(number.start(), unit.end(), Type.ORDINAL, number.value(), "minute", Precision.EXACT);
        }
        int more = number.orSo() ? 0 : readMore(number, unit);
        return more > 0 ? more : readPlainDuration(number, unit);
    }

    /** 40 in 44초40: parts of a second, tenths first. */
    private int readParts(KoreanNumber seconds, int i) {
        Digits parts = text.isDigit(i) ? Digits.at(text, i) : null;
        if (parts == null || !parts.plain() || parts.count() > MOST_PARTS || KoreanUnit.at(text, parts.end()) != null) {
            return 0;
        }
        BigDecimal value = seconds.value().add(parts.value().movePointLeft(parts.count()));
        return finder.emit(seconds.start(), parts.end(), Type.DURATION, value, "second", Precision.EXACT);
    }

    /** 2시간 30분, 3년 6개월, 두 시간 반; 0 if the duration does not go on. */
    private int readMore(KoreanNumber number, KoreanUnit unit) {
        String name = unit.word().unit();
        int next = text.gap(unit.end());
        boolean halved = name.equals("hour") || name.equals("month") || name.equals("year");
        if (text.at(next) == '반' && halved && isEndOfHalf(next + 1)) {
            KoreanNumber half = number.upTo(number.end(), number.value().add(Finder.HALF));
            return readPlainDuration(half, new KoreanUnit(unit.word(), unit.start(), next + 1));
        }
        Digits digits = text.isDigit(next) ? Digits.at(text, next) : null;
        if (digits == null || !digits.isNumber()) {
            return 0;
        }
        KoreanUnit finer = KoreanUnit.at(text, digits.end());
        boolean fits = finer != null
                && finer.word().type() == Type.DURATION
                && Units.finer(name).equals(Optional.of(finer.word().unit()));
        if (!fits || finer == null || (text.at(text.gap(finer.end())) == '전' && name.equals("year"))) {
            return 0;
        }
        return Units.joined(number.value(), name, digits.value())
                .map(value -> readDuration(number.upTo(digits.end(), value), finer))
                .orElse(0);
    }

    /** 후반 9분 is when of a match, and how long into it only who knows its halves can say. */
    private boolean isOfHalf(int start) {
        String half = text.hangulBefore(start);
        return half.endsWith("전반") || half.endsWith("후반");
    }

    private boolean isEndOfHalf(int i) {
        return !Chars.isHangul(text.at(i)) || "의을이가은에동만".indexOf(text.at(i)) >= 0;
    }

    int readPlainDuration(KoreanNumber number, KoreanUnit unit) {
        String name = unit.word().unit();
        int some = exactness.suffixEnd(unit.end());
        some = some == unit.end() && text.at(some) == '여' ? some + 1 : some;
        int since = sinceEnd(some);
        if (since > 0 && !name.equals("second")) {
            Precision precision = number.orSo() || some > unit.end()
                    ? precision(number, unit.end(), some)
                    : exactness.before(number.start());
            return finder.emit(number.start(), since, Type.FIRST_IN, number.value(), name, precision);
        }
        int suffix = exactness.suffixEnd(unit.end());
        Precision precision = precision(number, unit.end(), suffix);
        Optional<ChronoUnit> ago = Finder.agoUnit(name);
        int before = text.gap(unit.end());
        boolean exact = precision == Precision.EXACT
                && number.value().scale() <= 0
                && number.value().precision() < 5;
        if (ago.isPresent()
                && exact
                && text.at(before) == '전'
                && isEndOfAgo(before + 1)
                && !isCountedFromEvent(number.start())) {
            return finder.emit(
                    number.start(),
                    before + 1,
                    Draft.relative(ago.get(), -number.value().intValue()));
        }
        boolean lasting = text.at(suffix) == '간' && suffix == unit.end() && isEndOfSpan(suffix + 1);
        int end = lasting ? suffix + 1 : suffix;
        return finder.emit(number.start(), end, Type.DURATION, number.value(), name, precision);
    }

    /** True if what follows says that it is a length of time. */
    boolean isLength(int i) {
        int next = text.gap(i);
        boolean apart = "전뒤후".indexOf(text.at(next)) >= 0 && next < text.length() && isEndOfAgo(next + 1);
        return apart
                || sinceEnd(i) > 0
                || text.startsWith("동안", next)
                || text.startsWith("이상", next)
                || text.startsWith("이내", next)
                || exactness.suffixEnd(next) > next;
    }

    /** 하루 is often "a day" in general; these make it a length. */
    boolean isStretch(int i) {
        int next = text.gap(i);
        boolean apart = next > i && "전뒤후".indexOf(text.at(next)) >= 0 && isEndOfAgo(next + 1);
        return apart || text.at(next) == '만' || text.at(i) == '간' || text.startsWith("동안", next);
    }

    /** 30분간 is a span, 30분 간격 an interval. */
    private boolean isEndOfSpan(int i) {
        return !Chars.isHangul(text.at(i)) || "의은는이을도에".indexOf(text.at(i)) >= 0;
    }

    /** 붕괴 이틀 전, 떠나기 이틀 전: before something happened, and not before the day of writing. */
    private boolean isCountedFromEvent(int start) {
        String before = Chars.isBlank(text.at(start - 1)) ? text.hangulBefore(start) : "";
        return before.length() > 1 && (before.endsWith("기") || EVENTS.stream().anyMatch(before::endsWith));
    }

    /** 전 is "ago", but 전쟁, 전국 are words. */
    private boolean isEndOfAgo(int i) {
        return !Chars.isHangul(text.at(i)) || "의에부까만보과인이".indexOf(text.at(i)) >= 0;
    }

    /** After 만 in 6년 만에, 6년만의, after 래 in 6년래 최저, after 내 in 6년 내 최악; 0 if there is none. */
    private int sinceEnd(int i) {
        int within = text.gap(i);
        int last = within + (text.startsWith("이래", within) ? 2 : 1);
        char word = text.at(last - 1);
        if ((word == '래' || word == '내') && isSuperlative(last, word == '내')) {
            return last;
        }
        int man = text.gap(i);
        char next = text.at(man + 1);
        boolean bounded = man > i
                ? !Chars.isHangul(next) || "에의이인입".indexOf(next) >= 0
                : "에의이인입".indexOf(next) >= 0 && next != '\0';
        return text.at(man) == '만' && bounded ? man + 1 : 0;
    }

    /** Before the worst or the highest, not before at most ten; {@code isPlanned}: not before the best that is to be within a time. */
    private boolean isSuperlative(int i, boolean isPlanned) {
        int next = text.gap(i);
        char extreme = text.startsWith("최", next) ? text.at(next + 1) : '\0';
        boolean isLow = extreme == '악' || extreme == '저';
        boolean isAny = isLow || "고대소장다".indexOf(extreme) >= 0 || text.startsWith("가장 ", next);
        boolean isFigure = text.at(next + 2) == '치';
        return next > i && (isPlanned ? isLow || (isAny && isFigure) : isAny) && !text.isDigit(text.gap(next + 2));
    }

    /** Of a number with a unit, to which words such as 가량 may be attached up to the end. */
    private Precision precision(KoreanNumber number, int unitEnd, int end) {
        if (number.orSo()) {
            return Precision.ABOUT;
        }
        return end > unitEnd ? exactness.ofSuffix(unitEnd) : exactness.of(number.start(), end);
    }
}
