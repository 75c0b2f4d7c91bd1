package org.ieum.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.ieum.text.Lang;
import org.ieum.text.Origin;

/**
 * How consistently one concept is rendered in one language: by all, by each outlet, and between them.
 *
 * @param concept the concept's id
 * @param lang the language
 * @param all the measures of all mentions together
 * @param outlets the same for each outlet that names the concept, in the order of the corpus
 * @param betweenShare the share of the entropy of all mentions that lies between outlets, {@code (E - Σ w E(outlet)) / E}:
 *     1 if each outlet has one form of its own, 0 if each varies by itself as much as all do; {@code NaN} if all mentions
 *     have one form
 * @param distances between every two outlets
 */
public record Consistency(
        String concept,
        Lang lang,
        Measures all,
        List<OutletMeasures> outlets,
        double betweenShare,
        List<Distance> distances) {

    private static final int LEAST_DOCUMENTS = 3;
    private static final int LEAST_OUTLETS = 2;
    private static final double LN2 = StrictMath.log(2);

    /**
     * One outlet's share.
     *
     * @param outlet its name
     * @param documents in how many documents it names the concept
     * @param measures of its mentions
     */
    public record OutletMeasures(String outlet, int documents, Measures measures) {}

    /**
     * How far apart two outlets are.
     *
     * @param a an outlet
     * @param b a later one
     * @param value the square root of the Jensen-Shannon divergence of their forms, in bits: 0 if they use the same forms
     *     as often, 1 if they share none
     */
    public record Distance(String a, String b, double value) {}

    public Consistency {
        outlets = List.copyOf(outlets);
        distances = List.copyOf(distances);
    }

    /**
     * True if nothing can be said about the difference between outlets: fewer than two outlets, or one of them with fewer
     * than three documents.
     */
    public boolean isTooFew() {
        return outlets.size() < LEAST_OUTLETS || outlets.stream().anyMatch(o -> o.documents() < LEAST_DOCUMENTS);
    }

    /** Of the renderings of one concept in one language. */
    static Consistency of(String concept, Lang lang, List<Rendering> renderings) {
        Map<String, Map<String, Integer>> counts = new LinkedHashMap<>();
        Map<String, Set<Origin>> documents = new LinkedHashMap<>();
        for (Rendering rendering : renderings) {
            counts.computeIfAbsent(rendering.outlet(), o -> new LinkedHashMap<>())
                    .merge(rendering.form(), rendering.count(), Integer::sum);
            documents
                    .computeIfAbsent(rendering.outlet(), o -> new LinkedHashSet<>())
                    .addAll(rendering.documents());
        }
        List<OutletMeasures> outlets = new ArrayList<>();
        counts.forEach((outlet, forms) ->
                outlets.add(new OutletMeasures(outlet, documents.get(outlet).size(), measures(forms))));
        Measures all = measures(pooled(counts));
        return new Consistency(concept, lang, all, outlets, betweenShare(all, outlets), distances(counts));
    }

    private static Measures measures(Map<String, Integer> forms) {
        return Measures.of(List.copyOf(forms.values()));
    }

    private static Map<String, Integer> pooled(Map<String, Map<String, Integer>> counts) {
        Map<String, Integer> pooled = new LinkedHashMap<>();
        counts.values().forEach(forms -> forms.forEach((form, count) -> pooled.merge(form, count, Integer::sum)));
        return pooled;
    }

    private static double betweenShare(Measures all, List<OutletMeasures> outlets) {
        double within = 0;
        for (OutletMeasures outlet : outlets) {
            within += (double) outlet.measures().mentions()
                    / all.mentions()
                    * outlet.measures().entropy();
        }
        return all.renderings() < 2 ? Double.NaN : Math.max(0, (all.entropy() - within) / all.entropy());
    }

    private static List<Distance> distances(Map<String, Map<String, Integer>> counts) {
        List<String> names = List.copyOf(counts.keySet());
        List<Distance> distances = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            for (int j = i + 1; j < names.size(); j++) {
                double value = distance(counts.get(names.get(i)), counts.get(names.get(j)));
                distances.add(new Distance(names.get(i), names.get(j), value));
            }
        }
        return distances;
    }

    /** The square root of the Jensen-Shannon divergence (Lin 1991; Endres and Schindelin 2003). */
    static double distance(Map<String, Integer> a, Map<String, Integer> b) {
        double totalA = a.values().stream().mapToInt(Integer::intValue).sum();
        double totalB = b.values().stream().mapToInt(Integer::intValue).sum();
        Set<String> forms = new TreeSet<>(a.keySet());
        forms.addAll(b.keySet());
        double divergence = 0;
        for (String form : forms) {
            double p = a.getOrDefault(form, 0) / totalA;
            double q = b.getOrDefault(form, 0) / totalB;
            divergence += (term(p, (p + q) / 2) + term(q, (p + q) / 2)) / 2;
        }
        return StrictMath.sqrt(Math.max(0, divergence));
    }

    private static double term(double p, double mean) {
        return p == 0 ? 0 : p * StrictMath.log(p / mean) / LN2;
    }
}
