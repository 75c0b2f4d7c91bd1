package org.ieum.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ieum.check.Reading;
import org.ieum.event.Event;
import org.ieum.finding.Claim;
import org.ieum.finding.Finding;
import org.ieum.finding.Finding.Severity;
import org.ieum.finding.Finding.Verdict;
import org.ieum.finding.NameFinding;
import org.ieum.finding.Place;
import org.ieum.finding.Side;
import org.ieum.finding.Witness;
import org.ieum.term.Concept;
import org.ieum.term.Glossary;
import org.ieum.term.Hit;
import org.ieum.term.Term;
import org.ieum.term.TermFinder;
import org.ieum.text.Origin;
import org.ieum.text.Sentence;
import org.ieum.text.Span;

/**
 * Names that reports of one event spell otherwise, though the other language has {@linkplain NameCouple one name} for both. The
 * checks compare persons who meet in a sure link or hold one title, and places and bodies beside a word for what they are; this needs
 * neither. If a document has both names, they may be of two. Reporters are not compared, for each outlet has its own.
 */
final class BridgedNames {
    private static final Pattern REPORTS = Pattern.compile("\\s?(?:기자|특파원|통신원|논설위원)");
    private static final Pattern BYLINE = Pattern.compile("(?:^(?i:by)|(?:^|\\s)(?i:reporter|correspondent))\\s+$");

    private final List<Reading> readings;
    private final Set<Sentence> reprints;

    /** @param reprints sentences that another document has printed before, which do not count */
    BridgedNames(List<Reading> readings, Set<Sentence> reprints) {
        this.readings = readings;
        this.reprints = reprints;
    }

    /** @param told what other findings tell is not told again */
    List<Finding> findings(List<NameCouple> couples, List<Event> events, List<Finding> told) {
        List<Finding> found = new ArrayList<>();
        for (Event event : events) {
            List<Reading> own = readings.stream()
                    .filter(reading ->
                            event.documents().contains(reading.document().origin()))
                    .toList();
            for (NameCouple couple : couples) {
                finding(couple, own)
                        .filter(finding ->
                                Stream.concat(told.stream(), found.stream()).noneMatch(other -> tells(other, finding)))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Finding> finding(NameCouple couple, List<Reading> readings) {
        Map<Origin, Place> a = places(couple.a(), couple, readings);
        Map<Origin, Place> b = places(couple.b(), couple, readings);
        if (a.isEmpty() || b.isEmpty() || a.keySet().stream().anyMatch(b::containsKey)) {
            return Optional.empty();
        }
        List<Origin> order =
                readings.stream().map(reading -> reading.document().origin()).toList();
        List<Side> sides = Stream.of(a, b)
                .map(places -> List.copyOf(places.values()))
                .map(places -> Side.of(places.get(0).text(), places.toArray(Place[]::new)))
                .sorted(Comparator.comparing(side -> order.indexOf(side.first().origin())))
                .toList();
        String message = sides.stream()
                        .map(side -> OutletWording.quoted(side.value()) + ": " + String.join(", ", side.outlets()))
                        .collect(Collectors.joining("; "))
                + "; both are " + OutletWording.quoted(couple.bridge());
        return Optional.of(new NameFinding(
                new Claim("name", Severity.INFO, "", Verdict.VARIANT, sides, message), NameFinding.Ground.NAME));
    }

    /** Where each document has a name first. */
    private Map<Origin, Place> places(String name, NameCouple couple, List<Reading> readings) {
        Concept concept = Concept.of("name", List.of(Term.of(couple.lang(), name)));
        TermFinder finder = TermFinder.of(Glossary.of(List.of(concept)));
        Map<Origin, Place> places = new LinkedHashMap<>();
        for (Reading reading : readings) {
            if (reading.document().lang().equals(couple.lang())) {
                for (Hit hit : finder.find(reading.sentences())) {
                    if (!reprints.contains(hit.sentence()) && !isReporter(hit)) {
                        places.putIfAbsent(
                                reading.document().origin(),
                                Place.of(reading.document(), hit.span(), List.of(hit.sentence())));
                    }
                }
            }
        }
        return places;
    }

    private static boolean isReporter(Hit hit) {
        String text = hit.sentence().text();
        Span name = hit.sentence().local(hit.span());
        return REPORTS.matcher(text.substring(name.end())).lookingAt()
                || BYLINE.matcher(text.substring(0, name.start())).find();
    }

    /** True if the one has words of both sides of the other on sides of its own. */
    private static boolean tells(Finding other, Finding finding) {
        List<Side> sides = finding.sides();
        return other.sides().stream()
                .filter(side -> says(side, sides.get(0)))
                .anyMatch(side ->
                        other.sides().stream().anyMatch(another -> another != side && says(another, sides.get(1))));
    }

    private static boolean says(Side side, Side name) {
        return side.witnesses().stream()
                .map(Witness::place)
                .anyMatch(place -> name.witnesses().stream()
                        .map(Witness::place)
                        .anyMatch(named ->
                                named.origin().equals(place.origin()) && areAlike(named.text(), place.text())));
    }

    /** A name and its part, as with a title and without. */
    private static boolean areAlike(String name, String other) {
        return name.contains(other) || other.contains(name);
    }
}
