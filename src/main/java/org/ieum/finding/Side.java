package org.ieum.finding;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ieum.text.IeumException;
import org.ieum.text.Lang;

/**
 * What some documents say alike where others say something else.
 *
 * @param value what they say: a figure or date in plain English, such as {@code 350 million yen}, whatever the languages of
 *     the documents; a name or term as it is spelled, a name in each language; empty if they lack what the others say
 * @param witnesses who says so and where, each document once, reprints last; the first is none
 */
public record Side(String value, List<Witness> witnesses) {
    /** Between what a side says in several ways: {@code 21 countries / about 20 countries}. */
    static final String OR = " / ";

    public Side {
        witnesses = List.copyOf(witnesses);
        if (witnesses.isEmpty() || witnesses.get(0).isReprint()) {
            throw new IeumException("a side of a finding without a witness of its own: " + value);
        }
    }

    /** What places say alike, each its own witness. */
    public static Side of(String value, Place... places) {
        return new Side(value, Arrays.stream(places).map(Witness::of).toList());
    }

    /** What the first of its witnesses says, as it stands there. */
    public static Side of(Place place) {
        return of(place.text(), place);
    }

    /** The place of the first witness. */
    public Place first() {
        return witnesses.get(0).place();
    }

    /** The place of the first witness whose document is in a language, to be quoted to its readers; of the first if there is none. */
    public Place quoted(Lang lang) {
        return voices().filter(place -> place.document().lang().equals(lang))
                .findFirst()
                .orElseGet(this::first);
    }

    /** Who says so, each once and in order; without those who only reprint it. */
    public List<String> outlets() {
        return List.copyOf(languages().keySet());
    }

    /** The outlets, with their languages where one says so in several: {@code A (EN, KO), B}. */
    String told() {
        return told(outlet -> true);
    }

    /** {@code 21 countries (A: "… deals with 21 countries, including …"; also B, C)}, with those words for what is said. */
    String quoting(String said) {
        Place quoted = quoted(Lang.EN);
        String others = told(outlet -> !outlet.equals(quoted.outlet()));
        return said + " (" + told(quoted.outlet()::equals) + ": \"" + quoted.excerpt() + "\""
                + (others.isEmpty() ? "" : "; also " + others) + ")";
    }

    private String told(Predicate<String> chosen) {
        return languages().entrySet().stream()
                .filter(entry -> chosen.test(entry.getKey()))
                .map(entry -> entry.getKey() + (entry.getValue().size() > 1 ? " " + listed(entry.getValue()) : ""))
                .collect(Collectors.joining(", "));
    }

    private static String listed(Set<Lang> languages) {
        return languages.stream()
                .map(lang -> lang.tag().toUpperCase(Locale.ROOT))
                .collect(Collectors.joining(", ", "(", ")"));
    }

    private Map<String, Set<Lang>> languages() {
        Map<String, Set<Lang>> languages = new LinkedHashMap<>();
        voices().forEach(place -> languages
                .computeIfAbsent(place.outlet(), outlet -> new LinkedHashSet<>())
                .add(place.document().lang()));
        return languages;
    }

    private Stream<Place> voices() {
        return witnesses.stream().filter(witness -> !witness.isReprint()).map(Witness::place);
    }

    /** {@code 21 countries: A, B}. */
    @Override
    public String toString() {
        return value + ": " + told();
    }
}
