package org.ieum.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ieum.quantity.Amount.Type;
import org.ieum.quantity.KoreanNumber.Script;
import org.ieum.quantity.UnitWords.Word;
import org.ieum.quantity.Zones.Zone;

/** Finds quantities in Korean. Dates are left to {@link KoreanDates}. */
final class KoreanFinder extends Finder {
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

    private static final Set<String> VEHICLES = Set.of(
            "차량", "전차", "탱크", "버스", "전투기", "항공기", "헬기", "컴퓨터", "카메라", "드론", "장갑차", "승용차", "트럭", "자동차", "여객기", "무인기",
            "택시");

    private static final Set<String> WEAPONS =
            Set.of("로켓", "미사일", "포탄", "총알", "실탄", "어뢰", "탄두", "폭탄", "포", "공포탄", "조명탄", "수류탄", "핵무기");

    /** Counters of things that any noun may name. */
    private static final List<String> LOOSE_COUNTERS = List.of("개", "대", "채");

    /** After a number these make the name of a unit or an office: 2함대, 1군, 제2차관. */
    private static final List<String> NAMED = List.of("함대", "사단", "군단", "여단", "연대", "전단", "비행단", "야전군", "군사령부", "차관");

    /** Counters that 한 may touch; elsewhere it is written apart, or is another word: 한편, 한번. */
    private static final Set<String> TOUCHING_ONE = Set.of("명", "달", "개", "살", "시간");

    /** After 한 mostly no counters: once, while, a blow, a speck. */
    private static final String IDIOMS = "편대점표층번배종문장발기주쪽줄판칸구매";

    private static final String ORDINALS = "제첫둘셋넷다여일아열스서마쉰예";

    private static final String NUMERALS = "한두세네석넉다여아열스서마쉰예일이삼사오육칠팔구십백천만";

    private static final String NAMED_LENGTHS = "하이사나닷엿여아열보일절반";

    /** Rulers of one name are numbered: 헨리 8세. */
    private static final Set<String> RULERS = Set.of(
            "헨리", "루이", "바오로", "엘리자베스", "나폴레옹", "찰스", "니콜라이", "베네딕토", "빌헬름", "에드워드", "제임스", "조지", "알렉산드르", "람세스", "라마",
            "카를", "카를로스", "필리프", "펠리페", "프리드리히", "이반", "메리", "클레멘스", "그레고리오", "레오", "비오", "리처드", "윌리엄", "압둘라", "하산",
            "무함마드", "구스타프", "오토", "하인리히", "요한", "표트르", "예카테리나", "라파엘", "술탄", "파라오", "교황", "국왕", "황제");

    /** What has a number after its name: 보잉 747, 대한항공 801편. */
    private static final Set<String> MODELS = Set.of("보잉", "에어버스", "항공", "아이폰", "갤럭시", "노트", "윈도", "윈도우");

    /** What has a number rather than being counted: 7번 국도. */
    private static final List<String> NUMBERED_THINGS =
            List.of("국도", "출구", "버스", "타자", "홀", "후보", "창구", "게이트", "문제", "문항", "트랙", "척추", "지방도", "선수", "타석", "시드");

    /** Counters after 제 and digits. */
    private static final String NUMBERED = "차회대항호권장위절편막부판기과";

    /** Syllables that may begin something, so that the rest of a text costs one look a word. */
    private static final BitSet STARTERS = starters();

    private final KoreanDates dates;
    private final KoreanPrecision exactness;

    KoreanFinder(String text, Optional<LocalDate> anchor) {
        super(text, anchor);
        this.dates = new KoreanDates(this);
        this.exactness = new KoreanPrecision(this.text);
    }

    private static BitSet starters() {
        BitSet starters = new BitSet();
        (KoreanDates.FIRST_LETTERS + ORDINALS + NUMERALS + NAMED_LENGTHS)
                .chars()
                .forEach(c -> starters.set(c - '가'));
        return starters;
    }

    @Override
    List<Zone> zones(List<Quantity> found) {
        return KoreanZones.find(text, found);
    }

    @Override
    int read(int i) {
        char c = at(i);
        if (Chars.isDigit(c)) {
            return readDigits(i);
        }
        if (Chars.isHangul(c)) {
            int next = isWordStart(i) ? readHangul(i) : isAfterMoment(i) ? dates.readHalfDay(i) : 0;
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
        if (next == 0 && ORDINALS.indexOf(c) >= 0) {
            next = readOrdinal(i);
        }
        if (next == 0 && NUMERALS.indexOf(c) >= 0) {
            next = readNumeral(i);
        }
        if (next == 0 && NAMED_LENGTHS.indexOf(c) >= 0) {
            next = readNamed(i);
        }
        return next;
    }

    /** 제2차, 첫 번째, 둘째. */
    private int readOrdinal(int i) {
        if (at(i) == '제') {
            return readNumbered(i, gap(i + 1));
        }
        if (text.startsWith("첫", i)) {
            int counter = gap(i + 1);
            boolean numbered = text.startsWith("번째", counter);
            int end = numbered ? counter + 2 : i + 2;
            return numbered || at(i + 1) == '째' ? emitOrdinal(i, end, BigDecimal.ONE, "") : 0;
        }
        KoreanNumber number = KoreanNumber.ofOrdinal(text, i);
        return number == null ? 0 : emitOrdinal(i, number.end() + 1, number.value(), "");
    }

    private int readNumbered(int i, int start) {
        if (!isDigit(start)) {
            return 0;
        }
        Digits digits = Digits.at(text, start);
        if (!digits.plain() || !digits.isNumber()) {
            return 0;
        }
        if (isNamed(digits.end())) {
            return digits.end();
        }
        char next = at(digits.end());
        boolean article = next == '조';
        boolean counter = article || NUMBERED.indexOf(next) >= 0;
        if (Chars.isHangul(next) && !counter && next != '의') {
            return digits.end(); // 제3세계, 제1야당
        }
        return emitOrdinal(i, counter ? digits.end() + 1 : digits.end(), digits.value(), article ? "article" : "");
    }

    private boolean isNamed(int i) {
        boolean army =
                (at(i) == '군' || at(i) == '형') && (!Chars.isHangul(at(i + 1)) || "은이을의에과".indexOf(at(i + 1)) >= 0);
        return army || NAMED.stream().anyMatch(name -> text.startsWith(name, i));
    }

    private int emitOrdinal(int start, int end, BigDecimal value, String unit) {
        return emit(start, end, Type.ORDINAL, value, unit, Precision.EXACT);
    }

    /** Numerals in words count only before a counter. */
    private int readNumeral(int i) {
        int fraction = readSpelledFraction(i);
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
            return readUnit(number, unit.as(new Word(Type.COUNT, "person"))); // 세 분 are three people
        }
        boolean counted = number.last() == Script.NATIVE
                ? isNativeCounter(number, unit) && !isFoot(number, unit)
                : isSinoCounter(number, unit);
        return counted ? readUnit(number, unit) : 0;
    }

    /** 삼분의 일, 백분의 일. */
    private int readSpelledFraction(int i) {
        KoreanNumber below = KoreanNumber.ofSino(text, i);
        int start = below == null || !text.startsWith("분의", below.end()) ? 0 : gap(below.end() + 2);
        KoreanNumber above = start == 0 ? null : KoreanNumber.ofSino(text, start);
        boolean fits = above != null
                && below != null
                && above.value().compareTo(below.value()) < 0
                && isEndOfFraction(above.end());
        return fits && above != null && below != null ? emitFraction(i, above.end(), above.value(), below.value()) : 0;
    }

    private boolean isEndOfFraction(int i) {
        return !Chars.isHangul(at(i)) || "이가은는을를로에도의만다정가쯤".indexOf(at(i)) >= 0;
    }

    /** 삼 년, 칠 개월, 오 분 동안: a numeral of one syllable, which is often a word of its own, before a length of time. */
    private int readShort(int i) {
        KoreanNumber number = Chars.isBlank(at(i + 1)) ? KoreanNumber.ofSino(text, i) : null;
        KoreanUnit unit = number == null ? null : KoreanUnit.at(text, number.end());
        if (number == null || unit == null || unit.word().type() != Type.DURATION) {
            return 0;
        }
        String name = unit.word().unit();
        boolean plain = at(i) != '이' && (name.equals("year") || name.equals("month"));
        return plain || isLength(unit.end()) ? readDuration(number, unit) : 0;
    }

    /** True if what follows says that it is a length of time. */
    private boolean isLength(int i) {
        int next = gap(i);
        boolean apart = "전뒤후".indexOf(at(next)) >= 0 && next < text.length() && isEndOfAgo(next + 1);
        return apart
                || sinceEnd(i) > 0
                || text.startsWith("동안", next)
                || text.startsWith("이상", next)
                || text.startsWith("이내", next)
                || exactness.suffixEnd(next) > next;
    }

    /** 두 시, 열두 시; 만 5천 명: what is not a numeral and its counter alone; 0 if it is. */
    private int readMixed(KoreanNumber number) {
        if (number.last() == Script.NATIVE) {
            return dates.readHour(number);
        }
        boolean scale = number.end() == number.start() + 1 && at(number.end()) == ' ' && isDigit(number.end() + 1);
        Digits digits = scale ? Digits.at(text, number.end() + 1) : null;
        if (digits == null || !digits.isNumber()) {
            return 0;
        }
        KoreanNumber rest = KoreanNumber.ofDigits(text, digits);
        boolean joined = rest.digits() == null && rest.value().compareTo(number.value()) < 0;
        return joined
                ? readNumber(new KoreanNumber(
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
                    && (!isIdiom(surface) || (surface.equals("주") && isLength(unit.end())));
        }
        boolean yours = at(number.start()) == '네' && surface.equals("편");
        return sort && !yours && (!touching || surface.length() > 1 || "명살달개번건척곳채마".indexOf(surface.charAt(0)) >= 0);
    }

    /** 한 번, 한 편, 한 대, 한 점 are mostly "once", "while", "a blow", "a speck". */
    private static boolean isIdiom(String surface) {
        return surface.length() == 1 && IDIOMS.contains(surface);
    }

    /** Short counters that touch such a number are mostly parts of other words: 백만장자, 만세. */
    private boolean isSinoCounter(KoreanNumber number, KoreanUnit unit) {
        Word word = unit.word();
        char first = at(unit.start());
        boolean apart = unit.start() > number.end();
        boolean age = word.type() == Type.AGE && (number.end() - number.start() > 1 || first == '살');
        boolean counter = word.type() != Type.AGE && !word.noun();
        boolean touching = number.end() - number.start() > 1 && "명원년월일개분초건톤엔".indexOf(first) >= 0;
        boolean safe = unit.end() - unit.start() > 1 || apart || touching;
        boolean date = word.unit().equals("year") && number.value().intValue() > 999;
        return safe && (counter || age) && !date && "월일".indexOf(first) < 0;
    }

    /** 사흘, 열흘; 절반, 반년. */
    private int readNamed(int i) {
        int length = text.startsWith("여드레", i) || text.startsWith("아흐레", i) ? 3 : 2;
        int end = i + length;
        Integer days = end <= text.length() ? DAYS.get(text.substring(i, end)) : null;
        boolean bounded = !Chars.isHangul(at(end)) || "간만째이가을에도의은동".indexOf(at(end)) >= 0;
        if (days != null && bounded && (days > 1 || isStretch(end))) {
            return readUnit(KoreanNumber.word(i, end, days), KoreanUnit.days(i, end));
        }
        KoreanUnit week = text.startsWith("일주일", i) ? KoreanUnit.at(text, i + 1) : null;
        if (week != null) {
            return readUnit(KoreanNumber.word(i, i + 1, 1), week);
        }
        if (text.startsWith("반세기", i)) {
            KoreanUnit century = new KoreanUnit(new Word(Type.DURATION, "century"), i + 1, i + 3);
            return readUnit(new KoreanNumber(i, i + 1, HALF, null, false, Script.SINO), century);
        }
        if (text.startsWith("절반", i)) {
            return emit(i, i + 2, Type.FRACTION, HALF, "", precision(i, i + 2));
        }
        return at(i) == '반' ? readHalf(i) : 0;
    }

    /** 반년, 반 시간. */
    private int readHalf(int i) {
        KoreanUnit unit = KoreanUnit.at(text, i + 1);
        boolean halved = unit != null
                && unit.word().type() == Type.DURATION
                && (unit.word().unit().equals("year") || unit.word().unit().equals("hour"));
        return halved && unit != null
                ? readPlainDuration(new KoreanNumber(i, i + 1, HALF, null, false, Script.SINO), unit)
                : 0;
    }

    /** 하루 is often "a day" in general; these make it a length. */
    private boolean isStretch(int i) {
        int next = gap(i);
        boolean apart = next > i && "전뒤후".indexOf(at(next)) >= 0 && isEndOfAgo(next + 1);
        return apart || at(next) == '만' || at(i) == '간' || text.startsWith("동안", next);
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
            return emitFraction(i, below.end(), digits.value(), below.value());
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

    private int readNumber(KoreanNumber number) {
        if (number.digits() != null && number.digits().count() < 4 && isNamed(number.end())) {
            return number.end();
        }
        int fraction = readFraction(number);
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
            return isScore(unit) || isNumbering(number, unit) ? emitNumber(number) : readCounted(number, unit);
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
        return per ? unit.end() : readUnit(number, unit);
    }

    /** 3대 2로: a second number without a unit follows. */
    private boolean isScore(KoreanUnit unit) {
        int next = gap(unit.end());
        boolean against = unit.is(text, "대") && isDigit(next);
        return against && KoreanUnit.at(text, Digits.at(text, next).end()) == null;
    }

    /** 7번 국도, 2번 출구: the number names a thing, and nothing happened seven times; 15대 국회 is the fifteenth. */
    private boolean isNumbering(KoreanNumber number, KoreanUnit unit) {
        boolean blank = Chars.isBlank(at(unit.end())) && unit.end() - unit.start() == 1;
        if (!blank || exactness.after(unit.end()) != Precision.EXACT) {
            return false;
        }
        return switch (at(unit.start())) {
            case '번' -> NUMBERED_THINGS.stream().anyMatch(thing -> text.startsWith(thing, unit.end() + 1));
            case '대' -> Chars.isHangul(at(unit.end() + 1)) && !isMachine(text.hangulBefore(number.start()));
            default -> false;
        };
    }

    /** 코로나19: digits that end a word and count nothing. */
    private boolean isNameEnd(KoreanNumber number) {
        return Chars.isHangul(at(number.start() - 1)) && Chars.isHangul(at(number.start() - 2));
    }

    private int emitNumber(KoreanNumber number) {
        Precision precision = number.orSo() ? Precision.ABOUT : precision(number.start(), number.end());
        return emit(number.start(), number.end(), Type.NUMBER, number.value(), "", precision);
    }

    /** 3분의 1. */
    private int readFraction(KoreanNumber number) {
        int start = gap(number.end() + 2);
        boolean of = text.startsWith("분의", number.end())
                && isDigit(start)
                && number.value().signum() > 0;
        if (!of) {
            return 0;
        }
        Digits above = Digits.at(text, start);
        if (!above.isNumber()) {
            return 0;
        }
        return emitFraction(number.start(), above.end(), above.value(), number.value());
    }

    private int emitFraction(int start, int end, BigDecimal above, BigDecimal below) {
        BigDecimal value = above.divide(below, 10, RoundingMode.HALF_EVEN);
        return emit(start, end, Type.FRACTION, value, "", precision(start, end));
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
            return emitOrdinal(number.start(), end + 1, number.value(), "article");
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
        Precision precision = number.orSo() ? Precision.ABOUT : precision(number.start(), noun.end());
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

    private static boolean isMachine(String word) {
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
        Precision precision = precision(number.start(), number.end());
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
        return emit(i, number.end(), Type.MONEY, number.value(), currency, precision(i, number.end()));
    }

    // --- what follows a number

    private int readUnit(KoreanNumber number, KoreanUnit unit) {
        Word word = counted(number, unit);
        if (word.type() == Type.DURATION) {
            return readDuration(number, unit);
        }
        int half = isHalved(unit) ? unit.end() + 2 : 0;
        if (half > 0) {
            KoreanNumber more = number.upTo(number.end(), number.value().add(HALF));
            return readUnit(more, new KoreanUnit(word, unit.start(), half));
        }
        int suffix = word.noun() ? unit.end() : exactness.suffixEnd(unit.end());
        int end = word.noun() ? number.end() : suffix;
        Precision precision = precision(number, unit.end(), suffix);
        String name = word.isLength() ? perTime(number.start(), word.unit()) : word.unit();
        return emit(number.start(), end, word.type(), word.times(number.value()), name, precision);
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

    /** 시속 90㎞, 초속 20m. */
    private String perTime(int start, String unit) {
        return switch (text.hangulBefore(start)) {
            case "시속" -> unit + "/h";
            case "초속" -> unit + "/s";
            default -> unit;
        };
    }

    private int readDuration(KoreanNumber number, KoreanUnit unit) {
        int more = number.orSo() ? 0 : readMore(number, unit);
        return more > 0 ? more : readPlainDuration(number, unit);
    }

    /** 2시간 30분, 3년 6개월, 두 시간 반; 0 if the duration does not go on. */
    private int readMore(KoreanNumber number, KoreanUnit unit) {
        String name = unit.word().unit();
        int next = gap(unit.end());
        boolean halved = name.equals("hour") || name.equals("month") || name.equals("year");
        if (at(next) == '반' && halved && isEndOfHalf(next + 1)) {
            BigDecimal value = number.value().add(HALF);
            KoreanNumber half = number.upTo(number.end(), value);
            return readPlainDuration(half, new KoreanUnit(unit.word(), unit.start(), next + 1));
        }
        Digits digits = isDigit(next) ? Digits.at(text, next) : null;
        if (digits == null || !digits.isNumber()) {
            return 0;
        }
        KoreanUnit finer = KoreanUnit.at(text, digits.end());
        boolean fits = finer != null
                && finer.word().type() == Type.DURATION
                && Units.finer(name).equals(Optional.of(finer.word().unit()));
        if (!fits || finer == null || (at(gap(finer.end())) == '전' && name.equals("year"))) {
            return 0;
        }
        return Units.joined(number.value(), name, digits.value())
                .map(value -> readDuration(number.upTo(digits.end(), value), finer))
                .orElse(0);
    }

    private boolean isEndOfHalf(int i) {
        return !Chars.isHangul(at(i)) || "의을이가은에동만".indexOf(at(i)) >= 0;
    }

    private int readPlainDuration(KoreanNumber number, KoreanUnit unit) {
        String name = unit.word().unit();
        int some = exactness.suffixEnd(unit.end());
        some = some == unit.end() && at(some) == '여' ? some + 1 : some;
        int since = sinceEnd(some);
        if (since > 0 && !name.equals("second")) {
            Precision precision = number.orSo() || some > unit.end()
                    ? precision(number, unit.end(), some)
                    : exactness.before(number.start());
            return emit(number.start(), since, Type.FIRST_IN, number.value(), name, precision);
        }
        int suffix = exactness.suffixEnd(unit.end());
        Precision precision = precision(number, unit.end(), suffix);
        Optional<ChronoUnit> ago = agoUnit(name);
        int before = gap(unit.end());
        boolean exact = precision == Precision.EXACT
                && number.value().scale() <= 0
                && number.value().precision() < 5;
        if (ago.isPresent() && exact && at(before) == '전' && isEndOfAgo(before + 1)) {
            return emit(
                    number.start(),
                    before + 1,
                    Draft.relative(ago.get(), -number.value().intValue()));
        }
        boolean lasting = at(suffix) == '간' && suffix == unit.end() && isEndOfSpan(suffix + 1);
        int end = lasting ? suffix + 1 : suffix;
        return emit(number.start(), end, Type.DURATION, number.value(), name, precision);
    }

    /** 30분간 is a span, 30분 간격 an interval. */
    private boolean isEndOfSpan(int i) {
        return !Chars.isHangul(at(i)) || "의은는이을도에".indexOf(at(i)) >= 0;
    }

    /** 전 is "ago", but 전쟁, 전국 are words. */
    private boolean isEndOfAgo(int i) {
        return !Chars.isHangul(at(i)) || "의에부까만보과인이".indexOf(at(i)) >= 0;
    }

    /** After 만 in 6년 만에, 6년만의; 0 if there is none. */
    private int sinceEnd(int i) {
        int man = gap(i);
        char next = at(man + 1);
        boolean bounded = man > i
                ? !Chars.isHangul(next) || "에의이인".indexOf(next) >= 0
                : "에의이인".indexOf(next) >= 0 && next != '\0';
        return at(man) == '만' && bounded ? man + 1 : 0;
    }

    /** Of a number with a unit, to which words such as 가량 may be attached up to the end. */
    private Precision precision(KoreanNumber number, int unitEnd, int end) {
        if (number.orSo()) {
            return Precision.ABOUT;
        }
        return end > unitEnd ? exactness.ofSuffix(unitEnd) : precision(number.start(), end);
    }

    private Precision precision(int start, int end) {
        return exactness.of(start, end);
    }
}
