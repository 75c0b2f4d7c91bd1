package org.ieum.lexicon;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Normalizer2;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What one code is called in both languages, as far as the names are fit for a lexicon. */
final class CldrPair {
    private final String code;
    private final Set<String> korean = new LinkedHashSet<>();
    private final Set<String> english = new LinkedHashSet<>();

    /** @param code data without a name give the code instead, which is then ignored; may be empty */
    CldrPair(String code) {
        this.code = code;
    }

    CldrPair korean(@Nullable String name) {
        for (String one : parts(name)) {
            if (isKoreanName(one)) {
                korean.add(one);
            }
        }
        return this;
    }

    CldrPair english(@Nullable String name) {
        for (String one : parts(name)) {
            if (isEnglishName(one)) {
                String printed = one.replace(" & ", " and ").replace('’', '\'');
                addEnglish(printed);
                addEnglish(withoutMarks(printed));
            }
        }
        return this;
    }

    /** Short and long names may differ in capitals alone. */
    private void addEnglish(String name) {
        if (english.stream().noneMatch(name::equalsIgnoreCase)) {
            english.add(name);
        }
    }

    List<String> koreanNames() {
        return List.copyOf(korean);
    }

    List<String> englishNames() {
        return List.copyOf(english);
    }

    /**
     * A name, and the other name in its parentheses: 미얀마(버마). What stands there may also be an explanation, as in
     * 홍콩(중국 특별행정구), which has spaces.
     */
    private List<String> parts(@Nullable String name) {
        if (name == null || name.equals(code)) {
            return List.of();
        }
        int open = name.indexOf('(');
        int close = name.indexOf(')', open + 1);
        if (open < 0 || close < 0) {
            return List.of(name.strip());
        }
        String inside = name.substring(open + 1, close).strip();
        String outside = (name.substring(0, open).stripTrailing() + name.substring(close + 1)).strip();
        return inside.codePoints().allMatch(UCharacter::isLetter) ? List.of(outside, inside) : List.of(outside);
    }

    /** Two syllables at least: one-syllable names (일 "day", 원 "won") are other words in most places. */
    private static boolean isKoreanName(String name) {
        long syllables = name.codePoints()
                .filter(c -> UScript.getScript(c) == UScript.HANGUL)
                .count();
        boolean only = name.codePoints()
                .allMatch(c -> UScript.getScript(c) == UScript.HANGUL
                        || c == ' '
                        || c == '-'
                        || UCharacter.isDigit(c) && name.endsWith("월"));
        return only && (syllables >= 2 || name.endsWith("월")) && !name.contains("알 수 없") && !name.contains("알수없");
    }

    private static boolean isEnglishName(String name) {
        boolean only =
                name.codePoints().allMatch(c -> UScript.getScript(c) == UScript.LATIN || " -'’.&".indexOf(c) >= 0);
        return only && name.length() >= 2 && !Keys.lower(name).contains("unknown");
    }

    /** São Tomé is printed Sao Tome as well. */
    private static String withoutMarks(String name) {
        StringBuilder plain = new StringBuilder(name.length());
        Normalizer2.getNFDInstance()
                .normalize(name)
                .codePoints()
                .filter(c -> UCharacter.getType(c) != UCharacter.NON_SPACING_MARK)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }
}
