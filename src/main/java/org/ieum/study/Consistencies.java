package org.ieum.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.ieum.study.Consistency.OutletMeasures;
import org.ieum.study.OutletDifference.Distance;
import org.ieum.text.Lang;
import org.ieum.text.Origin;

/**
 * Measures concept by concept how consistently it is named, and tests which of the differences between outlets are more
 * than chance.
 */
final class Consistencies {
    private Consistencies() {}

    /** The names of a concept in one document, a name a mention. */
    record Named(Origin origin, String outlet, List<String> names) {}

    record Key(String concept, Lang lang) {}

    /** Concepts and languages in the order of their first rendering. */
    static List<Consistency> of(List<Rendering> renderings) {
        List<Consistency> found = new ArrayList<>();
        byConcept(renderings).forEach((key, forms) -> {
            List<Named> documents = documents(forms);
            if (!documents.isEmpty()) {
                found.add(of(key.concept(), key.lang(), documents));
            }
        });
        return adjusted(found);
    }

    /** The renderings of each concept in each language, in the order of their first one. */
    static Map<Key, List<Rendering>> byConcept(List<Rendering> renderings) {
        Map<Key, List<Rendering>> byConcept = new LinkedHashMap<>();
        renderings.forEach(rendering -> byConcept
                .computeIfAbsent(new Key(rendering.concept(), rendering.lang()), key -> new ArrayList<>())
                .add(rendering));
        return byConcept;
    }

    /** What each document calls a concept. */
    static List<Named> documents(List<Rendering> renderings) {
        Map<Origin, List<Naming.Use>> uses = new LinkedHashMap<>();
        Map<Origin, String> outlets = new LinkedHashMap<>();
        for (Rendering rendering : renderings) {
            for (Occurrence occurrence : rendering.occurrences()) {
                if (occurrence.isOwn()) {
                    Origin origin = occurrence.document().origin();
                    outlets.put(origin, rendering.outlet());
                    uses.computeIfAbsent(origin, o -> new ArrayList<>())
                            .add(new Naming.Use(occurrence, rendering.form(), rendering.type()));
                }
            }
        }
        return uses.entrySet().stream()
                .map(entry -> new Named(entry.getKey(), outlets.get(entry.getKey()), Naming.names(entry.getValue())))
                .toList();
    }

    /** Of one concept in one language, its test not yet corrected for others. */
    static Consistency of(String concept, Lang lang, List<Named> documents) {
        List<String> forms = List.copyOf(new TreeSet<>(
                documents.stream().flatMap(d -> d.names().stream()).toList()));
        Map<String, List<int[]>> outlets = new LinkedHashMap<>();
        documents.forEach(document -> outlets.computeIfAbsent(document.outlet(), o -> new ArrayList<>())
                .add(counts(document, forms)));
        String name = concept + " " + lang;
        Sample all = new Sample(
                List.of(outlets.values().stream().flatMap(List::stream).toList()));
        List<OutletMeasures> measures = outlets.entrySet().stream()
                .map(entry -> measures(entry.getKey(), entry.getValue(), name))
                .toList();
        return new Consistency(
                concept,
                lang,
                documents.size(),
                measures(all.totals().get(0)),
                intervals(all, name),
                measures,
                difference(outlets, name));
    }

    private static int[] counts(Named document, List<String> forms) {
        int[] counts = new int[forms.size()];
        document.names().forEach(name -> counts[forms.indexOf(name)]++);
        return counts;
    }

    private static OutletMeasures measures(String outlet, List<int[]> documents, String name) {
        Sample own = new Sample(List.of(documents));
        return new OutletMeasures(
                outlet, documents.size(), measures(own.totals().get(0)), intervals(own, name + " " + outlet));
    }

    private static Measures measures(int[] counts) {
        return Measures.of(Arrays.stream(counts).boxed().toList());
    }

    private static Map<Measure, Interval> intervals(Sample sample, String name) {
        if (!sample.isEnough()) {
            return Map.of();
        }
        List<Measure> wanted = List.of(Measure.values());
        List<Interval> found = sample.intervals(totals -> figures(wanted, measures(totals.get(0))), name);
        Map<Measure, Interval> intervals = new LinkedHashMap<>();
        wanted.forEach(measure -> intervals.put(measure, found.get(measure.ordinal())));
        return intervals;
    }

    private static double[] figures(List<Measure> wanted, Measures measures) {
        return wanted.stream().mapToDouble(measure -> measure.of(measures)).toArray();
    }

    private static Optional<OutletDifference> difference(Map<String, List<int[]>> outlets, String name) {
        List<String> compared = outlets.keySet().stream()
                .filter(outlet -> outlets.get(outlet).size() >= Sample.LEAST_DOCUMENTS)
                .toList();
        return compared.size() < 2
                ? Optional.empty()
                : Optional.of(difference(
                        compared, new Sample(compared.stream().map(outlets::get).toList()), name));
    }

    private static OutletDifference difference(List<String> outlets, Sample sample, String name) {
        Sample.Chance chance = sample.chance(Spread::betweenShare, name);
        return new OutletDifference(
                outlets,
                Spread.betweenShare(sample.totals()),
                sample.intervals(totals -> new double[] {Spread.betweenShare(totals)}, name)
                        .get(0),
                chance.chance(),
                chance.p(),
                chance.p(),
                distances(outlets, sample, name));
    }

    private static List<Distance> distances(List<String> outlets, Sample sample, String name) {
        double[] values = Spread.distances(sample.totals());
        List<Interval> intervals = sample.intervals(Spread::distances, name);
        List<Distance> distances = new ArrayList<>();
        for (int i = 0; i < outlets.size(); i++) {
            for (int j = i + 1; j < outlets.size(); j++) {
                int k = distances.size();
                distances.add(new Distance(outlets.get(i), outlets.get(j), values[k], intervals.get(k)));
            }
        }
        return distances;
    }

    /** Corrects each test for the number of tests. */
    static List<Consistency> adjusted(List<Consistency> found) {
        List<Integer> tested = IntStream.range(0, found.size())
                .filter(i -> !found.get(i).isTooFew())
                .boxed()
                .toList();
        double[] adjusted = holm(tested.stream()
                .mapToDouble(i -> found.get(i).difference().orElseThrow().p())
                .toArray());
        List<Consistency> corrected = new ArrayList<>(found);
        for (int k = 0; k < adjusted.length; k++) {
            corrected.set(tested.get(k), found.get(tested.get(k)).withAdjustedP(adjusted[k]));
        }
        return List.copyOf(corrected);
    }

    /**
     * Holm's step-down correction (1979). It holds however the tests depend on each other, and those of a study do: all
     * concepts come from the same documents.
     */
    static double[] holm(double[] p) {
        List<Integer> order = IntStream.range(0, p.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> p[i]))
                .toList();
        double[] adjusted = new double[p.length];
        double least = 0;
        for (int rank = 0; rank < p.length; rank++) {
            int i = order.get(rank);
            least = Math.max(least, Math.min(1, p[i] * (p.length - rank)));
            adjusted[i] = least;
        }
        return adjusted;
    }
}
