package org.ieum.lexicon;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import java.util.List;
import java.util.Locale;
import org.ieum.text.PartOfSpeech;

/** How headwords are spelled when they are looked up. */
final class Keys {
    private static final List<String> LIGHT_VERBS = List.of("하", "되", "시키");

    private Keys() {}

    /** The key of a Korean dictionary form: 밝히다 is 밝히, 발표하다 is 발표, 공동 성명 is 공동성명. */
    static String korean(String form, PartOfSpeech partOfSpeech) {
        String key = korean(form);
        return inflects(partOfSpeech) ? withoutLightVerb(withoutDa(key)) : key;
    }

    /** The key of a word as it stands: composed, in lower case, without spaces. */
    static String korean(String form) {
        if (isPlain(form)) {
            return form;
        }
        return lower(withoutSpaces(
                isComposed(form) ? form : Normalizer2.getNFCInstance().normalize(form)));
    }

    /** Whether a word that begins with these two has a key that begins with the first, whatever follows. */
    static boolean isInitial(char first, char second) {
        return isCaseless(first) && (second < 0x80 || isCaseless(second));
    }

    /** Nearly every headword of a table is of such letters alone; looking at more would cost loading time. */
    private static boolean isPlain(String form) {
        for (int i = 0; i < form.length(); i++) {
            if (!isCaseless(form.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** And the others are of them, ASCII and middle dots, for which ICU's data, slow to load, need not be asked. */
    private static boolean isComposed(String form) {
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            if (c >= 0x80 && c != '·' && !isCaseless(c)) {
                return false;
            }
        }
        return true;
    }

    /** Syllables, single letters (ㄴ) and Chinese characters, which normalization and lower case leave alone. */
    private static boolean isCaseless(char c) {
        return c >= '가' && c <= '힣' || c >= 'ㄱ' && c <= 'ㆎ' || c >= '\u4E00' && c <= '\u9FFF';
    }

    private static String withoutSpaces(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (!isSpace(text.charAt(i))) {
                kept.append(text.charAt(i));
            }
        }
        return kept.toString();
    }

    private static boolean isSpace(char c) {
        return c < 0x80 || c == '·' || isCaseless(c) ? c == ' ' || c >= '\t' && c <= '\r' : UCharacter.isUWhiteSpace(c);
    }

    static boolean inflects(PartOfSpeech partOfSpeech) {
        return switch (partOfSpeech) {
            case VERB, ADJECTIVE, AUXILIARY, COPULA -> true;
            default -> false;
        };
    }

    /** 밝히다 is 밝히; a single 다 stays. */
    static String withoutDa(String key) {
        return key.length() > 1 && key.endsWith("다") ? key.substring(0, key.length() - 1) : key;
    }

    /**
     * 발표하 is 발표. One syllable and 하 are a stem of their own (강하 "strong", 강 "river"), and the analyser gives most of
     * them whole.
     */
    static String withoutLightVerb(String stem) {
        for (String light : LIGHT_VERBS) {
            if (stem.endsWith(light) && stem.length() - light.length() >= 2) {
                return stem.substring(0, stem.length() - light.length());
            }
        }
        return stem;
    }

    /** The key of a sequence of English lemmas. */
    static String english(List<String> lemmas) {
        return lemmas.size() == 1 ? lemmas.get(0) : String.join(" ", lemmas);
    }

    static String lower(String text) {
        return isComposed(text) ? text.toLowerCase(Locale.ROOT) : UCharacter.toLowerCase(Locale.ROOT, text);
    }
}
