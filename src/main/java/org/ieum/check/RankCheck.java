package org.ieum.check;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ieum.bitext.Link;
import org.ieum.check.Rank.Step;
import org.ieum.finding.AlternativeFinding;
import org.ieum.finding.Finding;
import org.ieum.finding.Place;
import org.ieum.name.NameChain;
import org.ieum.text.Sentence;

/**
 * Compares the ranks that two texts give one person: a minister here, a vice minister there. Told if no rank that the one text gives
 * may be a rank that the other gives, though they are on one ladder. In a sentence and its translation other roles are compared too.
 */
final class RankCheck implements Check {
    @Override
    public String name() {
        return "ranks";
    }

    @Override
    public void check(Pair pair, Results results) {
        Side b = pair.b().once(Side.class, Side::of);
        for (Ranked a : pair.a().once(Side.class, Side::of).persons()) {
            b.persons().stream()
                    .filter(other -> SamePerson.areOne(a.person(), other.person()) && !isTold(a, other, results))
                    .flatMap(other -> finding(a, other).stream())
                    .forEach(results::add);
        }
        pair.bitext().links().stream()
                .filter(Translations::isSafe)
                .forEach(link -> checkTranslation(pair, link, results));
    }

    /** Compares what somebody is in a sentence and its translation. */
    private static void checkTranslation(Pair pair, Link link, Results results) {
        List<Ranked> bs = pair.b().once(Side.class, Side::of).in(link.target());
        for (Ranked a : pair.a().once(Side.class, Side::of).in(link.source())) {
            bs.stream()
                    .filter(b -> SamePerson.areOne(a.person(), b.person()) && !isTold(a, b, results))
                    .flatMap(b -> finding(a, a.steps(), b, b.steps()).stream())
                    .forEach(results::add);
        }
    }

    private static Optional<Finding> finding(Ranked a, Ranked b) {
        return finding(a, a.stepsAnywhere(), b, b.stepsAnywhere());
    }

    private static Optional<Finding> finding(Ranked a, Set<Step> stepsOfA, Ranked b, Set<Step> stepsOfB) {
        OptionalInt ladder = Rank.ladderOfOthers(stepsOfA, stepsOfB);
        return ladder.isEmpty()
                ? Optional.empty()
                : Optional.of(AlternativeFinding.of(
                        a.place(), a.label(ladder.getAsInt()), b.place(), b.label(ladder.getAsInt())));
    }

    /** True of a minister and a vice minister in sentences in which these have been told already, whoever they are. */
    private static boolean isTold(Ranked a, Ranked b, Results results) {
        return results.findings(a.sentence(), b.sentence()).anyMatch(AlternativeFinding.class::isInstance);
    }

    /** A person with the ranks that a text, or some sentences of it, gives, of which there is one at least. */
    private record Ranked(Reading reading, NameChain person, List<Rank> ranks) {
        /** All that the text gives, whatever sentences are asked of. */
        Set<Step> steps() {
            return Side.ranks(person).flatMap(rank -> rank.steps().stream()).collect(Collectors.toSet());
        }

        /** Those that no other text may deny. */
        Set<Step> stepsAnywhere() {
            return steps().stream().filter(step -> !step.isCommon()).collect(Collectors.toSet());
        }

        /** The person with what some sentences alone tell. */
        Ranked in(List<Sentence> sentences) {
            return new Ranked(
                    reading,
                    person,
                    ranks.stream()
                            .filter(rank -> sentences.contains(rank.sentence()))
                            .toList());
        }

        /** What the table calls the person's step of a ladder. */
        String label(int ladder) {
            return steps().stream()
                    .filter(step -> step.ladder() == ladder)
                    .map(Step::label)
                    .min(Comparator.naturalOrder())
                    .orElseThrow();
        }

        /** That of the first rank. */
        Sentence sentence() {
            return ranks.get(0).sentence();
        }

        Place place() {
            return Place.of(reading.document(), ranks.get(0).span(), List.of(sentence()));
        }
    }

    /** Those of a text who have a rank. */
    private record Side(List<Ranked> persons) {
        static Side of(Reading reading) {
            return new Side(reading.persons().chains().stream()
                    .filter(FullNames::isFull)
                    .map(person -> new Ranked(reading, person, ranks(person).toList()))
                    .filter(ranked -> !ranked.ranks().isEmpty())
                    .toList());
        }

        /** Those who have a rank in some sentences, with what these tell. */
        List<Ranked> in(List<Sentence> sentences) {
            return persons.stream()
                    .map(ranked -> ranked.in(sentences))
                    .filter(ranked -> !ranked.ranks().isEmpty())
                    .toList();
        }

        private static Stream<Rank> ranks(NameChain person) {
            return person.mentions().stream().flatMap(mention -> Rank.of(mention).stream());
        }
    }
}
