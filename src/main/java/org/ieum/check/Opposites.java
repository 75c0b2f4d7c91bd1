package org.ieum.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.ieum.text.Lang;
import org.ieum.text.PartOfSpeech;
import org.ieum.text.Resources;
import org.ieum.text.Sentence;
import org.ieum.text.Token;

/**
 * Two things of which only one can be done, or happen, to one thing at a time.
 *
 * @param beside where these words stand, nothing can be told
 * @param isCommon true if they are asked of translations alone
 */
record Opposites(Act one, Act other, Set<String> beside, boolean isCommon) {
    /** Those of {@code opposites.tsv}. */
    static final List<Opposites> ALL = read();

    /** The ways to say an act in a language, by their first word. */
    private static final Map<Lang, Map<String, List<Way>>> WAYS =
            Map.of(Lang.KO, ways(Lang.KO), Lang.EN, ways(Lang.EN));

    private static final String BESIDE = "-";
    private static final String BREAK = "; ";

    private static List<Opposites> read() {
        List<Opposites> all = new ArrayList<>();
        List<Act> open = new ArrayList<>();
        Set<String> always = Set.of();
        boolean isCommon = false;
        for (String line : Resources.lines(Opposites.class, "opposites.tsv")) {
            String[] cells = line.split("\t");
            List<String> words = Arrays.asList((cells[1] + BREAK + cells[2]).split(BREAK));
            if (cells[0].equals(BESIDE) && all.isEmpty()) {
                always = Set.copyOf(words);
            } else if (cells[0].equals(BESIDE)) {
                Opposites last = all.remove(all.size() - 1);
                all.add(last.beside(words));
            } else {
                isCommon = open.isEmpty() ? cells[0].endsWith(Translations.ASKED_ALONE) : isCommon;
                open.add(new Act(
                        all.size(), cells[0].replace(Translations.ASKED_ALONE, ""), forms(cells[1]), forms(cells[2])));
            }
            if (open.size() == 2) {
                all.add(new Opposites(open.get(0), open.get(1), Set.of(), isCommon).beside(always));
                open.clear();
            }
        }
        return List.copyOf(all);
    }

    private static List<List<String>> forms(String cell) {
        return Arrays.stream(cell.split(BREAK))
                .map(form -> List.of(form.split(" ")))
                .toList();
    }

    /** The same with more words beside which nothing is told, but for those that it has itself. */
    private Opposites beside(Collection<String> words) {
        Set<String> more = new HashSet<>(beside);
        words.stream().filter(word -> !one.has(word) && !other.has(word)).forEach(more::add);
        return new Opposites(one, other, Set.copyOf(more), isCommon);
    }

    private static Map<String, List<Way>> ways(Lang lang) {
        Map<String, List<Way>> ways = new HashMap<>();
        ALL.stream()
                .flatMap(opposites -> Stream.of(opposites.one, opposites.other))
                .forEach(act -> act.forms(lang)
                        .forEach(form -> ways.computeIfAbsent(form.get(0), first -> new ArrayList<>())
                                .add(new Way(act, form))));
        return ways;
    }

    /** The acts that a sentence tells, and the tokens that begin them by their number; no two that are opposites. */
    static Map<Opposites, Told> in(Sentence sentence) {
        Map<Act, List<Integer>> places = places(sentence);
        Set<String> lemmas = Words.lemmas(sentence.tokens());
        Map<Opposites, Told> told = new LinkedHashMap<>();
        for (Act act : places.keySet()) {
            Opposites opposites = ALL.get(act.couple);
            Act opposite = act.equals(opposites.one) ? opposites.other : opposites.one;
            if (!places.containsKey(opposite) && opposites.beside.stream().noneMatch(lemmas::contains)) {
                told.put(opposites, new Told(act, places.get(act)));
            }
        }
        return told;
    }

    private static Map<Act, List<Integer>> places(Sentence sentence) {
        Map<String, List<Way>> ways = WAYS.getOrDefault(sentence.lang(), Map.of());
        List<Token> tokens = sentence.tokens();
        Map<Act, List<Integer>> places = new LinkedHashMap<>();
        for (int at = 0; at < tokens.size(); at++) {
            int place = at;
            Stream.of(tokens.get(at).lemma(), small(tokens.get(at)))
                    .distinct()
                    .flatMap(word -> ways.getOrDefault(word, List.of()).stream())
                    .filter(way -> way.isAt(tokens, place))
                    .forEach(way -> places.computeIfAbsent(way.act, act -> new ArrayList<>())
                            .add(place));
        }
        return places;
    }

    private static String small(Token token) {
        return token.form().toLowerCase(Locale.ROOT);
    }

    /**
     * An act of a sentence.
     *
     * @param places the tokens that begin it, by their number
     */
    record Told(Act act, List<Integer> places) {}

    /**
     * What is done or happens.
     *
     * @param couple the number of the couple that it is one of
     * @param korean ways to say it, each of one word or more, as lemmas
     * @param english likewise, or as they are written
     */
    record Act(int couple, String label, List<List<String>> korean, List<List<String>> english) {
        private List<List<String>> forms(Lang lang) {
            return lang.equals(Lang.KO) ? korean : english;
        }

        private boolean has(String word) {
            return Stream.concat(korean.stream(), english.stream()).anyMatch(form -> form.contains(word));
        }
    }

    /** A way to say an act. */
    private record Way(Act act, List<String> words) {
        boolean isAt(List<Token> tokens, int at) {
            int next = at;
            for (String word : words) {
                while (next > at && next < tokens.size() && isBetween(tokens.get(next))) {
                    next++;
                }
                if (next >= tokens.size() || !isWord(tokens.get(next), word)) {
                    return false;
                }
                next++;
            }
            return true;
        }

        private static boolean isBetween(Token token) {
            return token.partOfSpeech() == PartOfSpeech.PARTICLE || token.partOfSpeech() == PartOfSpeech.ENDING;
        }

        private static boolean isWord(Token token, String word) {
            return token.partOfSpeech() != PartOfSpeech.PROPER_NOUN
                    && (token.lemma().equals(word) || small(token).equals(word));
        }
    }
}
