package org.ieum.study;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LongestCommonSubsequence;
import org.ieum.name.NameMatch;
import org.ieum.name.Names;
import org.ieum.term.Concept;
import org.ieum.term.Glossary;
import org.ieum.term.TermCandidate;
import org.ieum.text.Lang;

/**
 * Two names in one language, of other letters, for which the other language has one: 고명재 and 고명제 for Ko Myung-jae.
 *
 * @param lang in which they are two
 * @param bridge the one name in the other language
 */
record NameCouple(Lang lang, String a, String b, String bridge) {
    /** Rather right than wrong. */
    private static final double LIKELY = .5;

    /** A family and a given name. */
    private static final int FEWEST_SYLLABLES = 3;

    private static final int FEWEST_LETTERS = 6;

    /**
     * A name and its counterpart.
     *
     * @param isListed true if a person chose it
     */
    private record Pair(String korean, String english, double score, boolean isListed) {}

    /**
     * Those of which each name is rather right than wrong for the one in the other language, and has no likelier counterpart.
     *
     * @param candidates pairs that the texts suggest
     * @param listed pairs that a person chose; those that do not sound alike are no names, and two of them are no matter
     */
    static List<NameCouple> of(List<TermCandidate> candidates, Glossary listed) {
        List<Pair> pairs = Stream.concat(
                        listed.concepts().stream().flatMap(NameCouple::names),
                        candidates.stream().filter(NameCouple::isName).map(NameCouple::pair))
                .toList();
        return Stream.concat(
                        of(pairs, Pair::korean, Pair::english, Lang.KO),
                        of(pairs, Pair::english, Pair::korean, Lang.EN))
                .distinct()
                .toList();
    }

    private static Stream<Pair> names(Concept concept) {
        return concept.terms(Lang.KO).stream()
                .flatMap(korean -> concept.terms(Lang.EN).stream()
                        .filter(english ->
                                Names.compare(korean.text(), english.text()).verdict() == NameMatch.Verdict.SAME)
                        .map(english -> new Pair(korean.text(), english.text(), 1, true)));
    }

    private static boolean isName(TermCandidate candidate) {
        return candidate.kind() == TermCandidate.Kind.NAME && candidate.score() >= LIKELY;
    }

    private static Pair pair(TermCandidate candidate) {
        return new Pair(candidate.text(Lang.KO), candidate.text(Lang.EN), candidate.score(), false);
    }

    private static Stream<NameCouple> of(
            List<Pair> pairs, Function<Pair, String> name, Function<Pair, String> bridge, Lang lang) {
        Map<String, Double> best = new HashMap<>();
        pairs.forEach(pair -> best.merge(name.apply(pair), pair.score(), Math::max));
        return pairs.stream()
                .filter(pair -> pair.score() >= best.get(name.apply(pair)))
                .collect(Collectors.groupingBy(bridge, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .flatMap(bridged -> couples(bridged, name, bridge, lang));
    }

    /** Listed pairs come first, so that of two the later one says whether both are. */
    private static Stream<NameCouple> couples(
            List<Pair> bridged, Function<Pair, String> name, Function<Pair, String> bridge, Lang lang) {
        return IntStream.range(1, bridged.size())
                .filter(later -> !bridged.get(later).isListed())
                .boxed()
                .flatMap(later -> bridged.subList(0, later).stream()
                        .map(pair -> new NameCouple(
                                lang, name.apply(pair), name.apply(bridged.get(later)), bridge.apply(pair))))
                .filter(NameCouple::areOtherNames);
    }

    private boolean areOtherNames() {
        if (lang.equals(Lang.KO)) {
            String one = a.replace(" ", "");
            String other = b.replace(" ", "");
            return Math.min(one.length(), other.length()) >= FEWEST_SYLLABLES && !isShortOf(one, other);
        }
        return Math.min(a.length(), b.length()) >= FEWEST_LETTERS
                && Names.compareLatin(a, b).verdict() != NameMatch.Verdict.SAME
                && !hasWordsOf(a, b)
                && !hasWordsOf(b, a);
    }

    /** True if the longer one has all syllables of the other, in order. */
    private static boolean isShortOf(String one, String other) {
        return new LongestCommonSubsequence().apply(one, other) == Math.min(one.length(), other.length());
    }

    private static boolean hasWordsOf(String name, String part) {
        return List.of(name.split(" ")).containsAll(List.of(part.split(" ")));
    }
}
