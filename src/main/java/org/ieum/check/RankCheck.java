package org.ieum.check;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ieum.check.Rank.Step;
import org.ieum.finding.AlternativeFinding;
import org.ieum.finding.Finding;
import org.ieum.finding.Place;
import org.ieum.name.NameChain;
import org.ieum.text.Sentence;

/**
 * Compares the ranks that two texts give one person: a minister here, a vice minister there. Told if no rank that the one text gives
 * may be a rank that the other gives, though they are on one ladder.
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
    }

    private static Optional<Finding> finding(Ranked a, Ranked b) {
        OptionalInt ladder = Rank.ladderOfOthers(a.steps(), b.steps());
        return ladder.isEmpty()
                ? Optional.empty()
                : Optional.of(AlternativeFinding.of(
                        a.place(), a.label(ladder.getAsInt()), b.place(), b.label(ladder.getAsInt())));
    }

    /** True of a minister and a vice minister in sentences in which these have been told already, whoever they are. */
    private static boolean isTold(Ranked a, Ranked b, Results results) {
        return results.findings(a.sentence(), b.sentence()).anyMatch(AlternativeFinding.class::isInstance);
    }

    /** A person with all ranks that a text gives, of which there is one at least. */
    private record Ranked(Reading reading, NameChain person, List<Rank> ranks) {
        Set<Step> steps() {
            return ranks.stream().flatMap(rank -> rank.steps().stream()).collect(Collectors.toSet());
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

        private static Stream<Rank> ranks(NameChain person) {
            return person.mentions().stream().flatMap(mention -> Rank.of(mention).stream());
        }
    }
}
