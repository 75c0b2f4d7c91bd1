package org.ieum.check;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.ieum.bitext.Link;
import org.ieum.finding.Fact;
import org.ieum.finding.Place;
import org.ieum.lexicon.Lexicon;
import org.ieum.text.Hangul;
import org.ieum.text.Lang;
import org.ieum.text.Sentence;

/**
 * Compares the names of places, ships, firms and institutions that are one sort of thing: 해담댐 and "Haedal Dam". Two are in conflict
 * if one looks like a slip for the other, or one sentence translates the other, and each is the only one of its sort in a linked
 * sentence, and neither may be anything that the other text names.
 */
final class ThingCheck implements Check {
    private static final Pattern WORD = Pattern.compile("[가-힣]+|\\p{Lu}[\\p{L}’']+");

    /** What is written onto a name. */
    private static final int PARTICLES = 2;

    private static final int OFTEN = 3;

    private final Lexicon lexicon;

    ThingCheck(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public String name() {
        return "things";
    }

    @Override
    public void check(Pair pair, Results results) {
        Side a = side(pair.a());
        Side b = side(pair.b());
        Set<List<String>> told = new HashSet<>();
        for (Link link : pair.bitext().links()) {
            if (Links.isSure(link)) {
                boolean isTranslated = Translations.isSafe(link);
                for (Thing one : a.onlyOnes(link.source())) {
                    b.onlyOnes(link.target()).stream()
                            .filter(other -> !Collections.disjoint(one.sorts(), other.sorts()))
                            .filter(other -> told.add(List.of(one.name(), other.name())))
                            .forEach(other -> compare(a, one, b, other, isTranslated, results));
                }
            }
        }
    }

    private Side side(Reading reading) {
        return reading.once(Side.class, one -> new Side(one, things(one)));
    }

    private Map<Sentence, List<Thing>> things(Reading reading) {
        Map<Sentence, List<Thing>> things = new LinkedHashMap<>();
        reading.sentences().forEach(sentence -> things.put(sentence, Thing.of(sentence, lexicon)));
        return things;
    }

    private static void compare(Side a, Thing one, Side b, Thing other, boolean isTranslated, Results results) {
        if (isOne(one, other)) {
            results.add(new Fact("name", Fact.Verdict.EQUAL, a.place(one), b.place(other), List.of(), "one name"));
        } else if (isComparable(one, other) && !isCustom(a, one, b, other) && !b.mayName(one) && !a.mayName(other)) {
            if (NearThings.areNear(one.name(), other.name())) {
                results.add(NameOutcome.OTHER_THING.conflict(a.place(one), b.place(other)));
            } else if (isTranslated && one.saysWhatItIs() && other.saysWhatItIs()) {
                results.add(NameOutcome.RENAMED_THING.conflict(a.place(one), b.place(other)));
            }
        }
    }

    /** In one language 도 as a particle ends any words. */
    private static boolean isComparable(Thing one, Thing other) {
        return !one.sentence().lang().equals(other.sentence().lang()) || (one.isSure() && other.isSure());
    }

    /** Of two languages, names that both texts have so often are how one writes the other, however oddly. */
    private static boolean isCustom(Side a, Thing one, Side b, Thing other) {
        return !one.sentence().lang().equals(other.sentence().lang())
                && a.count(one.name()) >= OFTEN
                && b.count(other.name()) >= OFTEN;
    }

    private static boolean isOne(Thing one, Thing other) {
        return one.name().equalsIgnoreCase(other.name()) || NearThings.mayBeOne(one.name(), other.name());
    }

    /** A text with what it names. */
    private record Side(Reading reading, Map<Sentence, List<Thing>> things) {
        /** Those beside which some sentences name no other that may be of the same sort. */
        List<Thing> onlyOnes(List<Sentence> sentences) {
            List<Thing> all = sentences.stream()
                    .flatMap(sentence -> things.getOrDefault(sentence, List.of()).stream())
                    .toList();
            return all.stream()
                    .filter(one -> all.stream()
                            .allMatch(other -> other.name().equals(one.name())
                                    || Collections.disjoint(one.sorts(), other.sorts())))
                    .toList();
        }

        /** How many sentences have it. */
        long count(String name) {
            return reading.sentences().stream()
                    .filter(sentence -> sentence.text().contains(name))
                    .count();
        }

        /** Where the text first has the name. */
        Place place(Thing thing) {
            Thing first = things.values().stream()
                    .flatMap(List::stream)
                    .filter(other -> other.name().equals(thing.name()))
                    .findFirst()
                    .orElse(thing);
            return Place.of(reading.document(), first.span(), List.of(first.sentence()));
        }

        /** True if anything that the text has may be the name. */
        boolean mayName(Thing thing) {
            return reading.sentences().stream()
                    .flatMap(sentence -> WORD.matcher(sentence.text()).results())
                    .map(MatchResult::group)
                    .distinct()
                    .anyMatch(word -> mayBe(word, thing.name()));
        }

        private boolean mayBe(String word, String name) {
            if (!reading.lang().equals(Lang.KO)) {
                return NearThings.mayBeOne(name, word.replaceAll("[’']s?$", ""));
            }
            if (Hangul.isWord(name)) {
                return word.contains(name);
            }
            return IntStream.rangeClosed(Math.max(2, word.length() - PARTICLES - 1), word.length())
                    .anyMatch(end -> NearThings.mayBeOne(word.substring(0, end), name));
        }
    }
}
