package org.ieum.finding;

import com.ibm.icu.lang.UCharacter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ieum.event.Groups;
import org.ieum.finding.Chains.Spot;
import org.ieum.finding.Finding.Verdict;
import org.ieum.quantity.Agreement;
import org.ieum.quantity.Amount;
import org.ieum.quantity.Quantities;
import org.ieum.quantity.Quantity;
import org.ieum.text.Lang;
import org.ieum.text.Origin;

/**
 * One thing that documents say otherwise.
 *
 * <ol>
 *   <li>Places that say one value, or figures that can both be true, or that chains connect, are one side.
 *   <li>A document to which chains lead from one side alone is a witness of that side, whether or not it was found to
 *       contradict anybody; so is one with a figure that is about the same and can be true with that side alone.
 *   <li>The pair that ranks first gives the kind, the verdict and the first two sides; the other sides follow by the number
 *       of outlets.
 * </ol>
 */
final class Matter {
    private static final Set<Agreement.Verdict> AGREEING =
            EnumSet.of(Agreement.Verdict.EQUAL, Agreement.Verdict.COMPATIBLE);

    private static final Comparator<Side> BY_OUTLETS =
            Comparator.comparing(side -> -side.outlets().size());

    private final List<Finding> pairs;
    private final Chains chains;
    private final Reprints reprints;
    private final List<Origin> order;
    private final List<Voice> voices;

    /** @param pairs one or more findings of two places each, the first that ranks first */
    Matter(List<Finding> pairs, Chains chains, Reprints reprints, List<Origin> order) {
        this.pairs = pairs;
        this.chains = chains;
        this.reprints = reprints;
        this.order = order;
        Map<Spot, Voice> bySpot = new LinkedHashMap<>();
        for (Finding pair : pairs) {
            for (int i = 0; i < pair.sides().size(); i++) {
                Side side = pair.sides().get(i);
                bySpot.putIfAbsent(Spot.of(side.first()), new Voice(side, quantity(pair, i)));
            }
        }
        this.voices = List.copyOf(bySpot.values());
    }

    private static Optional<Quantity> quantity(Finding pair, int side) {
        return pair instanceof QuantityFinding figures
                ? Optional.of(figures.quantities().get(side))
                : Optional.empty();
    }

    /** What one place was found to say. */
    private record Voice(String value, String key, Place place, Optional<Quantity> quantity) {
        Voice(Side side, Optional<Quantity> quantity) {
            this(side.value(), Matter.key(side), side.first(), quantity);
        }

        Voice(Chains.Saying saying) {
            this(Side.of(saying.quantity().label(), saying.place()), Optional.of(saying.quantity()));
        }

        /**
         * True of figures that can both be true: the 21st and late April, 42 months and three and a half years; not of what rose and
         * what fell.
         */
        boolean agrees(Voice other) {
            return quantity.isPresent()
                    && other.quantity.isPresent()
                    && (beyond().equals(other.beyond())
                            || beyond().isEmpty()
                            || other.beyond().isEmpty())
                    && AGREEING.contains(Quantities.agree(quantity.get(), other.quantity.get())
                            .verdict());
        }

        /** What is said besides the figure, such as the way it went; empty if nothing is. */
        private String beyond() {
            String label = quantity.map(Quantity::label).orElse(value);
            return value.startsWith(label) ? value.substring(label.length()) : "";
        }

        /** Equal for amounts of one number that are as exact as each other, else for what is written alike. */
        Object number() {
            return quantity.orElse(null) instanceof Amount amount ? List.of(amount.value(), amount.precision()) : value;
        }

        /** False for bare numbers and such as have a counter that tells nothing. */
        boolean isOfSomething() {
            return quantity.orElse(null) instanceof Amount amount && !amount.isVague();
        }

        /** The same of amounts at most a tenth apart: "at least 40" can be true of 60, but is not said for it. */
        boolean isAlike(Voice other) {
            return agrees(other) && isNear(other);
        }

        private boolean isNear(Voice other) {
            return !(quantity.orElse(null) instanceof Amount one)
                    || !(other.quantity.orElse(null) instanceof Amount two)
                    || one.inBaseUnit()
                                    .subtract(two.inBaseUnit())
                                    .abs()
                                    .compareTo(one.inBaseUnit()
                                            .max(two.inBaseUnit())
                                            .movePointLeft(1))
                            <= 0;
        }
    }

    /** Sides with one key say the same. */
    static String key(Side side) {
        return UCharacter.foldCase(side.value(), true);
    }

    /** The places that surely say the same as one of a finding. Of spellings only those of one language are alike. */
    static Map<Spot, Place> alike(Chains chains, Finding finding, Place place) {
        return chains.from(place, finding instanceof NameFinding && finding.verdict() != Verdict.CONFLICT);
    }

    private Map<Spot, Place> alike(Voice voice) {
        return alike(chains, pairs.get(0), voice.place());
    }

    /** The matter as one finding. */
    Finding told() {
        List<Side> sides = sides();
        Finding first = pairs.get(0);
        if (first instanceof QuantityFinding figures) {
            List<Quantity> quantities = sides.stream().map(this::quantity).toList();
            return QuantityFinding.of(first.kind(), sides, quantities, figures.isExchanged(), subject());
        }
        int witnesses = sides.stream().mapToInt(side -> side.witnesses().size()).sum();
        String message = witnesses == 2 ? first.message() : message(sides);
        Finding.Severity gravest = pairs.stream()
                .map(Finding::severity)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        Claim claim = new Claim(first.kind(), gravest, first.concept(), first.verdict(), sides, message);
        return told(first, claim);
    }

    /** In each language as the first pair has it that tells. */
    private Map<Lang, String> subject() {
        Map<Lang, String> subject = new LinkedHashMap<>();
        pairs.forEach(pair -> ((QuantityFinding) pair).subject().forEach(subject::putIfAbsent));
        return subject;
    }

    private Finding told(Finding first, Claim claim) {
        if (first instanceof NameFinding name) {
            return new NameFinding(claim, name.ground());
        } else if (first instanceof SpeakerFinding) {
            return new SpeakerFinding(claim);
        } else if (first instanceof AlternativeFinding) {
            return new AlternativeFinding(claim);
        } else if (first instanceof StanceFinding) {
            return new StanceFinding(claim);
        } else if (first instanceof ListFinding) {
            return new ListFinding(claim);
        } else if (first instanceof OmissionFinding) {
            return new OmissionFinding(claim);
        }
        throw new IllegalStateException("no finding of two places: " + first);
    }

    /** That of its first witness that was compared: another one, whose sentence it reprints, may come before. */
    private Quantity quantity(Side side) {
        return side.witnesses().stream()
                .flatMap(
                        witness -> voices.stream().filter(voice -> voice.place().equals(witness.place())))
                .flatMap(voice -> voice.quantity().stream())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no quantity of " + side));
    }

    private List<Side> sides() {
        List<Side> sides = new ArrayList<>();
        groups().stream().map(this::withCompatible).forEach(group -> sides.add(side(group, places(group))));
        sides.subList(2, sides.size()).sort(BY_OUTLETS);
        return sides;
    }

    private Side side(List<Voice> group, List<Place> places) {
        String value = pairs.get(0) instanceof NameFinding
                ? names(places)
                : pairs.get(0) instanceof SpeakerFinding ? speakers(group) : value(group);
        return new Side(value, reprints.witnesses(places));
    }

    /** A name as each language has it. */
    private static String names(List<Place> places) {
        Map<Lang, String> names = new LinkedHashMap<>();
        places.forEach(place -> names.putIfAbsent(place.document().lang(), place.text()));
        return String.join(Side.OR, names.values());
    }

    /** A speaker's name as each language has it. */
    private static String speakers(List<Voice> group) {
        Map<Lang, String> names = new LinkedHashMap<>();
        group.forEach(voice -> names.putIfAbsent(voice.place().document().lang(), voice.value()));
        return String.join(" / ", names.values());
    }

    /** What a side says; of figures that can all be true, each, but a number once, whatever it is said to be of. */
    private static String value(List<Voice> side) {
        Voice first = side.get(0);
        Map<Object, List<Voice>> byNumber = side.stream()
                .filter(voice -> voice == first || first.agrees(voice))
                .collect(Collectors.groupingBy(Voice::number, LinkedHashMap::new, Collectors.toList()));
        return byNumber.values().stream().map(Matter::mostTelling).collect(Collectors.joining(Side.OR));
    }

    /** The commonest value that says of what it is a number, else the commonest; of two the first. */
    private static String mostTelling(List<Voice> voices) {
        Map<String, List<Voice>> byValue =
                voices.stream().collect(Collectors.groupingBy(Voice::value, LinkedHashMap::new, Collectors.toList()));
        return byValue.values().stream()
                .min(Comparator.comparing((List<Voice> alike) -> !alike.get(0).isOfSomething())
                        .thenComparing(alike -> -alike.size()))
                .orElseThrow()
                .get(0)
                .value();
    }

    /** The voices of each side, the first pair's sides first. */
    private List<List<Voice>> groups() {
        BiPredicate<Voice, Voice> sameValue = (a, b) -> a.key().equals(b.key());
        BiPredicate<Voice, Voice> connected = (a, b) -> alike(a).containsKey(Spot.of(b.place()));
        return Stream.of(sameValue.or(connected).or(Voice::agrees), sameValue.or(connected), sameValue)
                .map(this::groups)
                .filter(groups -> groups.stream().noneMatch(this::isTorn))
                .findFirst()
                .orElseGet(() -> groups((a, b) -> false));
    }

    /** True if two voices of one side were found to contradict each other: then a chain must be wrong. */
    private boolean isTorn(List<Voice> side) {
        Set<Spot> spots = side.stream().map(voice -> Spot.of(voice.place())).collect(Collectors.toSet());
        return pairs.stream()
                .anyMatch(pair -> pair.sides().stream().allMatch(each -> spots.contains(Spot.of(each.first()))));
    }

    private List<List<Voice>> groups(BiPredicate<Voice, Voice> alike) {
        Groups groups = new Groups(voices.size());
        for (int i = 0; i < voices.size(); i++) {
            for (int j = i + 1; j < voices.size(); j++) {
                if (alike.test(voices.get(i), voices.get(j))) {
                    groups.join(i, j);
                }
            }
        }
        return groups.all().stream()
                .map(group -> group.stream().map(voices::get).toList())
                .toList();
    }

    /** A side and the figures that can be true with it alone. */
    private List<Voice> withCompatible(List<Voice> side) {
        List<Voice> opposed = opposed(side);
        Set<Origin> others = origins(Stream.concat(
                Stream.concat(voices.stream().map(Voice::place), reached(opposed)),
                compatible(opposed).map(Voice::place)));
        return Stream.concat(
                        side.stream(),
                        compatible(side)
                                .filter(voice -> !others.contains(voice.place().origin()))
                                .filter(voice -> side.stream().allMatch(voice::isAlike))
                                .filter(voice -> opposed.stream().noneMatch(voice::isAlike)))
                .toList();
    }

    private List<Voice> opposed(List<Voice> side) {
        return voices.stream().filter(voice -> !side.contains(voice)).toList();
    }

    /** A place of each document on one side, the first voice's first, the others in the order of the corpus. */
    private List<Place> places(List<Voice> side) {
        Map<Origin, Place> own = new LinkedHashMap<>();
        side.forEach(voice -> own.putIfAbsent(voice.place().origin(), voice.place()));
        Set<Origin> others = origins(reached(opposed(side)));
        reached(side)
                .filter(place -> !others.contains(place.origin()))
                .forEach(place -> own.putIfAbsent(place.origin(), place));
        Place first = side.get(0).place();
        return own.values().stream()
                .sorted(Comparator.comparing((Place place) -> !place.equals(first))
                        .thenComparing(place -> order.indexOf(place.origin())))
                .toList();
    }

    private static Set<Origin> origins(Stream<Place> places) {
        return places.map(Place::origin).collect(Collectors.toSet());
    }

    private Stream<Place> reached(List<Voice> voices) {
        return voices.stream().flatMap(voice -> alike(voice).values().stream());
    }

    private Stream<Voice> compatible(List<Voice> voices) {
        return voices.stream()
                .flatMap(voice -> chains.compatible(voice.place()))
                .map(Voice::new);
    }

    /** {@code "Park Dong-hyun": A, B; "Park Dong-hyeon": C; spellings of one name}, what most say first. */
    private String message(List<Side> sides) {
        if (pairs.get(0) instanceof OmissionFinding) {
            boolean lost = pairs.get(0).verdict() == Verdict.LOST;
            return OmissionFinding.message(sides.get(lost ? 0 : 1), sides.get(lost ? 1 : 0));
        }
        return sides.stream()
                .sorted(BY_OUTLETS)
                .map(side -> "\"" + quoted(side) + "\": " + side.told() + "; ")
                .collect(Collectors.joining("", "", remark()));
    }

    private String quoted(Side side) {
        return pairs.get(0).kind().equals("denial") ? side.first().text() : side.value();
    }

    private String remark() {
        Finding first = pairs.get(0);
        if (first instanceof NameFinding name) {
            return switch (name.ground()) {
                case SENTENCE -> "one sentence, another person";
                case OFFICE -> "one office, another person";
                case THING -> "one sort of thing, nearly one name";
                case NAME ->
                    first.verdict() == Verdict.CONFLICT
                            ? "one family name, another given name"
                            : "spellings of one name";
            };
        } else if (first instanceof SpeakerFinding) {
            return "the same words of other speakers";
        } else if (first instanceof AlternativeFinding) {
            return "they exclude each other";
        } else if (first.kind().equals("denial")) {
            return "one thing, said and denied";
        }
        return first.message();
    }
}
