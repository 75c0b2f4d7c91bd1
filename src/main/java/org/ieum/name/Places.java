package org.ieum.name;

import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.TimeZone.SystemTimeZoneType;
import com.ibm.icu.util.ULocale;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The names of countries and large cities, as CLDR has them, word by word: Korea, York, Islands. */
final class Places {
    private static final Set<String> ENGLISH = words(ULocale.ENGLISH);
    private static final Set<String> KOREAN = words(ULocale.KOREAN);

    private Places() {}

    private static Set<String> words(ULocale locale) {
        Set<String> words = new HashSet<>();
        for (String region : ULocale.getISOCountries()) {
            add(new ULocale("und", region).getDisplayCountry(locale), words);
        }
        TimeZoneNames names = TimeZoneNames.getInstance(locale);
        for (String zone : TimeZone.getAvailableIDs(SystemTimeZoneType.CANONICAL_LOCATION, null, null)) {
            String city = names.getExemplarLocationName(zone);
            add(city == null ? "" : city, words);
        }
        return words;
    }

    private static void add(String name, Set<String> words) {
        words.addAll(List.of(name.split("[ ·()-]+")));
    }

    static boolean isWord(String word) {
        return ENGLISH.contains(word);
    }

    /** The same for Hangul: 대한민국, 베를린. */
    static boolean isKoreanWord(String word) {
        return KOREAN.contains(word);
    }
}
