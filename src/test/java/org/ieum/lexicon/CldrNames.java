package org.ieum.lexicon;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.text.MeasureFormat;
import com.ibm.icu.text.MeasureFormat.FormatWidth;
import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.MeasureUnit;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.TimeZone.SystemTimeZoneType;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.ieum.text.PartOfSpeech;
import org.jspecify.annotations.Nullable;

/**
 * The names that ICU's locale data gives in both languages, in the order of their codes: what the tables in {@code cldr}
 * are written from.
 */
final class CldrNames {
    private static final ULocale KO = ULocale.KOREAN;
    private static final ULocale EN = ULocale.ENGLISH;

    /** Groups of countries that have names people use; the data knows others, such as 외곽 오세아니아. */
    private static final List<String> REGIONS = List.of(
            "002", "003", "005", "009", "011", "013", "014", "015", "017", "018", "019", "029", "030", "034", "035",
            "039", "053", "142", "143", "145", "150", "151", "154", "155", "419", "EU", "UN");

    private final Map<String, Entry> entries = new LinkedHashMap<>();

    private CldrNames() {}

    /** Of a name that means several things of a category, one entry with all of them. */
    static List<Entry> entries() {
        CldrNames names = new CldrNames();
        names.territories();
        names.cities();
        names.calendar();
        names.currencies();
        names.languages();
        names.units();
        return List.copyOf(names.entries.values());
    }

    /** The entries of a category as a table. */
    static String table(Category category) {
        StringBuilder table =
                new StringBuilder("# From the Unicode Common Locale Data Repository (CLDR) in ICU; see LICENSE."
                        + " Written by CldrNamesTest (-Dieum.golden=write).\n");
        for (Entry entry : entries()) {
            if (entry.category() == category) {
                table.append(entry.korean())
                        .append('\t')
                        .append(entry.partOfSpeech().label());
                table.append('\t').append(String.join("; ", entry.english())).append("\t\n");
            }
        }
        return table.toString();
    }

    private void territories() {
        TreeSet<String> codes = new TreeSet<>(List.of(ULocale.getISOCountries()));
        codes.addAll(REGIONS);
        codes.add("XK");
        display(codes, LocaleDisplayNames::regionDisplayName, Category.NAME);
    }

    private void languages() {
        TreeSet<String> codes = new TreeSet<>(List.of(ULocale.getISOLanguages()));
        display(codes, LocaleDisplayNames::languageDisplayName, Category.LANGUAGE);
        TreeSet<String> scripts = new TreeSet<>();
        for (int script = 0; script <= UCharacter.getIntPropertyMaxValue(UProperty.SCRIPT); script++) {
            scripts.add(UScript.getShortName(script));
        }
        display(scripts, LocaleDisplayNames::scriptDisplayName, Category.LANGUAGE);
    }

    private void display(
            Iterable<String> codes, BiFunction<LocaleDisplayNames, String, @Nullable String> name, Category category) {
        LocaleDisplayNames korean = names(KO, DisplayContext.LENGTH_FULL);
        LocaleDisplayNames koreanShort = names(KO, DisplayContext.LENGTH_SHORT);
        LocaleDisplayNames english = names(EN, DisplayContext.LENGTH_FULL);
        LocaleDisplayNames englishShort = names(EN, DisplayContext.LENGTH_SHORT);
        for (String code : codes) {
            CldrPair pair = new CldrPair(code)
                    .korean(name.apply(korean, code))
                    .korean(name.apply(koreanShort, code))
                    .english(name.apply(english, code))
                    .english(name.apply(englishShort, code));
            add(pair, category);
        }
    }

    private static LocaleDisplayNames names(ULocale locale, DisplayContext length) {
        return LocaleDisplayNames.getInstance(locale, length, DisplayContext.NO_SUBSTITUTE);
    }

    private void cities() {
        TimeZoneNames korean = TimeZoneNames.getInstance(KO);
        TimeZoneNames english = TimeZoneNames.getInstance(EN);
        for (String zone : new TreeSet<>(TimeZone.getAvailableIDs(SystemTimeZoneType.CANONICAL, null, null))) {
            if (zone.indexOf('/') > 0 && !zone.startsWith("Etc/")) {
                add(
                        new CldrPair(zone)
                                .korean(korean.getExemplarLocationName(zone))
                                .english(english.getExemplarLocationName(zone)),
                        Category.NAME);
            }
        }
    }

    private void calendar() {
        DateFormatSymbols korean = DateFormatSymbols.getInstance(KO);
        DateFormatSymbols english = DateFormatSymbols.getInstance(EN);
        inParallel(korean.getMonths(), english.getMonths());
        inParallel(korean.getWeekdays(), english.getWeekdays());
    }

    private void inParallel(String[] korean, String[] english) {
        IntStream.range(0, Math.min(korean.length, english.length))
                .filter(i -> !english[i].isEmpty())
                .forEach(i -> add(new CldrPair("").korean(korean[i]).english(english[i]), Category.CALENDAR));
    }

    private void currencies() {
        Currency.getAvailableCurrencies().stream()
                .sorted(Comparator.comparing(Currency::getCurrencyCode))
                .forEach(currency -> addCurrency(
                        currency.getCurrencyCode(),
                        currency.getName(KO, Currency.LONG_NAME, null),
                        currency.getName(EN, Currency.LONG_NAME, null)));
    }

    /** 미국 달러 and, since people say that more often, 달러. Parentheses here hold years, never names. */
    private void addCurrency(String code, String korean, String english) {
        if (korean.indexOf('(') < 0 && english.indexOf('(') < 0 && !english.contains("Unit")) {
            add(new CldrPair(code).korean(korean).english(english), Category.CURRENCY);
            if (korean.indexOf(' ') > 0 && english.indexOf(' ') > 0) {
                add(new CldrPair(code).korean(lastWord(korean)).english(lastWord(english)), Category.CURRENCY);
            }
        }
    }

    private static String lastWord(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    private void units() {
        MeasureFormat korean = MeasureFormat.getInstance(KO, FormatWidth.WIDE);
        MeasureFormat english = MeasureFormat.getInstance(EN, FormatWidth.WIDE);
        MeasureUnit.getAvailable().stream()
                .filter(unit -> !unit.getType().equals("currency"))
                .sorted(Comparator.comparing(MeasureUnit::getIdentifier))
                .forEach(unit -> addUnit(
                        unit.getIdentifier(), korean.getUnitDisplayName(unit), english.getUnitDisplayName(unit)));
    }

    private void addUnit(String code, String korean, String english) {
        if (!english.startsWith("of ")) {
            add(new CldrPair(code).korean(korean).english(english), Category.UNIT);
        }
    }

    private void add(CldrPair pair, Category category) {
        PartOfSpeech partOfSpeech = category == Category.UNIT ? PartOfSpeech.NOUN : PartOfSpeech.PROPER_NOUN;
        pair.koreanNames().stream()
                .filter(name -> !pair.englishNames().isEmpty())
                .map(name -> new Entry(name, partOfSpeech, pair.englishNames(), category))
                .forEach(entry -> entries.merge(Keys.korean(entry.korean()) + " " + category, entry, CldrNames::join));
    }

    private static Entry join(Entry first, Entry second) {
        List<String> english = new ArrayList<>(first.english());
        second.english().stream()
                .filter(name -> english.stream().noneMatch(name::equalsIgnoreCase))
                .forEach(english::add);
        return new Entry(first.korean(), first.partOfSpeech(), english, first.category());
    }
}
