package org.ieum.check;

import java.util.List;
import java.util.Optional;
import org.ieum.bitext.Link;
import org.ieum.finding.Place;
import org.ieum.name.Mention;
import org.ieum.name.NameChain;
import org.ieum.text.Sentence;

/**
 * Compares who has an office that one person has at a time. Told of two persons in linked sentences, each of whom alone has
 * the office in the one text and is not named in the other.
 */
final class OfficeCheck implements Check {
    @Override
    public String name() {
        return "offices";
    }

    @Override
    public void check(Pair pair, Results results) {
        List<Holder> as = holders(pair.a());
        List<Holder> bs = holders(pair.b());
        for (Holder a : as) {
            bs.stream()
                    .filter(b -> a.office().mayBe(b.office()) && meet(pair, a, b))
                    .filter(b -> a.isOnly(as) && b.isOnly(bs))
                    .filter(b -> !a.isNamedIn(pair.b()) && !b.isNamedIn(pair.a()))
                    .forEach(b -> results.add(NameOutcome.OTHER_HOLDER.conflict(a.place(), b.place())));
        }
    }

    /** Somebody and an office, where a text first says so. */
    private record Holder(Reading reading, NameChain person, Mention mention, Office office) {
        Place place() {
            return Place.of(reading.document(), mention.span(), List.of(mention.sentence()));
        }

        Sentence sentence() {
            return mention.sentence();
        }

        boolean isOnly(List<Holder> all) {
            return all.stream()
                    .allMatch(other -> other.equals(this)
                            || !office.rows().equals(other.office().rows()));
        }

        boolean isNamedIn(Reading other) {
            String name = person.fullName();
            return other.persons().chains().stream().anyMatch(chain -> SamePerson.mayBe(chain.fullName(), name))
                    || other.sentences().stream().anyMatch(sentence -> SamePerson.isNamedIn(sentence, name));
        }
    }

    private static List<Holder> holders(Reading reading) {
        return reading.persons().chains().stream()
                .flatMap(person -> first(reading, person).stream())
                .toList();
    }

    private static Optional<Holder> first(Reading reading, NameChain person) {
        return person.mentions().stream()
                .flatMap(mention ->
                        Office.of(mention).map(office -> new Holder(reading, person, mention, office)).stream())
                .findFirst();
    }

    private static boolean meet(Pair pair, Holder a, Holder b) {
        return pair.bitext().links().stream().anyMatch(link -> Links.isSure(link) && join(link, a, b));
    }

    private static boolean join(Link link, Holder a, Holder b) {
        return link.source().contains(a.sentence()) && link.target().contains(b.sentence());
    }
}
