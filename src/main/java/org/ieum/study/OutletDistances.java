package org.ieum.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ieum.study.Consistencies.Named;
import org.ieum.text.Lang;
import org.ieum.text.Origin;

/** Compares every two outlets over all concepts. */
final class OutletDistances {
    private final Map<Lang, Map<String, Outlet>> outlets = new LinkedHashMap<>();

    private final List<String> order;

    private OutletDistances(List<String> order) {
        this.order = order;
    }

    /** What an outlet calls each concept, name by name, and the documents in which it does. */
    private record Outlet(Map<String, Map<String, Integer>> concepts, Set<Origin> documents) {}

    /** @param order of the outlets */
    static List<OutletDistance> of(List<Rendering> renderings, List<String> order) {
        OutletDistances distances = new OutletDistances(order);
        Consistencies.byConcept(renderings).forEach(distances::add);
        return distances.all();
    }

    private void add(Consistencies.Key key, List<Rendering> forms) {
        Map<String, Outlet> byOutlet = outlets.computeIfAbsent(key.lang(), lang -> new LinkedHashMap<>());
        for (Named document : Consistencies.documents(forms)) {
            Outlet outlet = byOutlet.computeIfAbsent(
                    document.outlet(), name -> new Outlet(new LinkedHashMap<>(), new LinkedHashSet<>()));
            outlet.documents().add(document.origin());
            Map<String, Integer> counts =
                    outlet.concepts().computeIfAbsent(key.concept(), concept -> new LinkedHashMap<>());
            document.names().forEach(name -> counts.merge(name, 1, Integer::sum));
        }
    }

    private List<OutletDistance> all() {
        List<OutletDistance> all = new ArrayList<>();
        outlets.forEach((lang, byOutlet) -> {
            List<String> names = order.stream().filter(byOutlet::containsKey).toList();
            for (int i = 0; i < names.size(); i++) {
                for (int j = i + 1; j < names.size(); j++) {
                    add(lang, names.get(i), byOutlet.get(names.get(i)), names.get(j), byOutlet.get(names.get(j)), all);
                }
            }
        });
        return List.copyOf(all);
    }

    private static void add(Lang lang, String nameA, Outlet a, String nameB, Outlet b, List<OutletDistance> all) {
        Set<String> both = new LinkedHashSet<>(a.concepts().keySet());
        both.retainAll(b.concepts().keySet());
        if (!both.isEmpty()) {
            double mean = both.stream()
                    .mapToDouble(concept ->
                            distance(a.concepts().get(concept), b.concepts().get(concept)))
                    .average()
                    .orElseThrow();
            int documents = Math.min(a.documents().size(), b.documents().size());
            all.add(new OutletDistance(lang, nameA, nameB, both.size(), documents, mean));
        }
    }

    private static double distance(Map<String, Integer> a, Map<String, Integer> b) {
        Set<String> forms = new LinkedHashSet<>(a.keySet());
        forms.addAll(b.keySet());
        return Spread.distance(counts(a, forms), counts(b, forms));
    }

    private static int[] counts(Map<String, Integer> counts, Set<String> forms) {
        return forms.stream().mapToInt(form -> counts.getOrDefault(form, 0)).toArray();
    }
}
