package org.ieum.quantity;

/** How exactly a Korean text states an amount: by the words after it, or the one before it. */
final class KoreanPrecision {
    private final Text text;

    KoreanPrecision(Text text) {
        this.text = text;
    }

    Precision of(int start, int end) {
        Precision after = after(end);
        return after == Precision.EXACT ? before(start) : after;
    }

    /** ~20명 is "about 20 people"; between two numbers it makes a range. */
    private boolean isTilde(int i) {
        char before = text.at(i - 1);
        return text.at(i) == '~' && (before == '\0' || Chars.isBlank(before) || "(\"'“‘".indexOf(before) >= 0);
    }

    Precision after(int end) {
        int i = text.gap(particleEnd(end));
        if ("이미못밑초넘웃상가정안남내쯤육채".indexOf(text.at(i)) < 0) {
            return Precision.EXACT;
        }
        if (starts(i, "이상")) {
            return Precision.AT_LEAST;
        }
        if (starts(i, "이하", "이내")) {
            return Precision.AT_MOST;
        }
        if (starts(i, "미만", "못 미", "미치지 못", "밑도", "밑돌", "밑돈", "안 되", "안 됐", "안 돼", "안 된", "안 될", "채 안")) {
            return Precision.LESS_THAN;
        }
        if (starts(i, "초과", "넘는", "넘게", "넘은", "넘어", "넘었", "넘을", "넘도", "넘긴", "넘겼", "넘기", "웃도", "웃돌", "웃돈", "상회", "남짓")) {
            return Precision.MORE_THAN;
        }
        return starts(i, "가량", "정도", "안팎", "내외", "쯤", "육박", "가까") ? Precision.ABOUT : Precision.EXACT;
    }

    /** After 을, 이, 에, 에도 and the like before a blank. */
    private int particleEnd(int end) {
        int i = "을를이가도에".indexOf(text.at(end)) >= 0 ? end + 1 : end;
        i = text.at(i - 1) == '에' && i > end && text.at(i) == '도' ? i + 1 : i;
        return Chars.isBlank(text.at(i)) ? i : end;
    }

    private boolean starts(int i, String... words) {
        for (String word : words) {
            if (text.startsWith(word, i)) {
                return true;
            }
        }
        return false;
    }

    Precision before(int start) {
        return switch (text.hangulBefore(start)) {
            case "약", "대략", "거의", "근", "어림잡아" -> Precision.ABOUT;
            case "최소", "최소한", "적어도" -> Precision.AT_LEAST;
            case "최대", "최고", "많게는", "많아야", "기껏해야" -> Precision.AT_MOST;
            default -> isTilde(start - 1) ? Precision.ABOUT : Precision.EXACT;
        };
    }

    /** What an attached 가량 or the like from here says. */
    Precision ofSuffix(int i) {
        return text.startsWith("남짓", i) ? Precision.MORE_THAN : Precision.ABOUT;
    }

    /** After an attached 가량, 쯤, 여, 정도, 안팎, 남짓. */
    int suffixEnd(int i) {
        for (String suffix : new String[] {"가량", "정도", "안팎", "남짓", "내외", "쯤"}) {
            if (text.startsWith(suffix, i)) {
                return i + suffix.length();
            }
        }
        boolean bounded = !Chars.isHangul(text.at(i + 1)) || "의가를에는".indexOf(text.at(i + 1)) >= 0;
        return text.at(i) == '여' && bounded ? i + 1 : i;
    }
}
