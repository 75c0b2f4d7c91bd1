package org.ieum.name;

import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.TimeZone.SystemTimeZoneType;
import com.ibm.icu.util.ULocale;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The English names of countries and large cities, as CLDR has them, word by word: Korea, York, Islands. */
final class Places {
    private static final Set<String> WORDS = words();

    private Places() {}

    private static Set<String> words() {
        Set<String> words = new HashSet<>();
        for (String region : ULocale.getISOCountries()) {
            add(new ULocale("und", region).getDisplayCountry(ULocale.ENGLISH), words);
        }
        TimeZoneNames names = TimeZoneNames.getInstance(ULocale.ENGLISH);
        for (String zone : TimeZone.getAvailableIDs(SystemTimeZoneType.CANONICAL_LOCATION, null, null)) {
            String city = names.getExemplarLocationName(zone);
            add(city == null ? "" : city, words);
        }
        return words;
    }

    private static void add(String name, Set<String> words) {
        words.addAll(List.of(name.split("[ ()-]+")));
    }

    static boolean isWord(String word) {
        return WORDS.contains(word);
    }
}
