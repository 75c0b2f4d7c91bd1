package org.ieum.study;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.ieum.lexicon.Lexicon;
import org.ieum.study.Finding.Severity;
import org.ieum.study.Finding.Verdict;
import org.ieum.term.Hit;
import org.ieum.term.Term;
import org.ieum.text.Document;
import org.ieum.text.Lang;
import org.ieum.text.Origin;
import org.ieum.text.Sentence;

/**
 * Differences between outlets of one language in the naming of a concept: one finding at most for each concept, and one
 * for each form that outlets write otherwise. A finding lists who uses what; its two places are an example, the first two
 * that differ.
 *
 * <p>A full form followed by its acronym or a shorter form is one way of naming, not two. So outlets are compared by the
 * forms that are neither, unless they use no other. The words of others that an outlet quotes or reprints are not its own.
 * Where a concept is said to be of several countries, as ministries are, each country's is compared by itself.
 */
final class OutletTerms {
    private final Map<Origin, Document> documents = new LinkedHashMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Owners owners;

    private OutletTerms(Corpus corpus, Lexicon lexicon) {
        owners = new Owners(lexicon);
        corpus.documents().forEach(document -> documents.put(document.origin(), document));
    }

    private record Key(String concept, Lang lang) {}

    static List<Finding> findings(List<Rendering> renderings, Corpus corpus, Lexicon lexicon) {
        OutletTerms terms = new OutletTerms(corpus, lexicon);
        renderings.stream()
                .flatMap(all -> all.own().stream())
                .collect(Collectors.groupingBy(
                        rendering -> new Key(rendering.concept(), rendering.lang()),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values()
                .forEach(terms::compareOwners);
        return terms.findings;
    }

    /** Compares the forms of one concept and language, country by country if there are several. */
    private void compareOwners(List<Rendering> renderings) {
        Map<Hit, Set<String>> countries = new LinkedHashMap<>();
        renderings.forEach(rendering -> rendering.hits().forEach(hit -> countries.put(hit, owners.of(hit))));
        List<Set<String>> different = different(countries.values());
        if (different.size() < 2) {
            compareOutlets(renderings);
            return;
        }
        different.add(Set.of());
        for (Set<String> country : different) {
            compareOutlets(renderings.stream()
                    .flatMap(rendering ->
                            rendering.only(occurrence -> areOne(country, countries.get(occurrence.hit()))).stream())
                    .toList());
        }
    }

    /** Countries of which no two have a name in common. */
    private static List<Set<String>> different(Collection<Set<String>> countries) {
        List<Set<String>> different = new ArrayList<>();
        for (Set<String> country : countries) {
            if (!country.isEmpty() && different.stream().noneMatch(other -> areOne(other, country))) {
                different.add(country);
            }
        }
        return different;
    }

    private static boolean areOne(Set<String> one, Set<String> other) {
        return one.isEmpty() ? other.isEmpty() : other.stream().anyMatch(one::contains);
    }

    private void compareOutlets(List<Rendering> renderings) {
        Map<String, List<Rendering>> byOutlet = new LinkedHashMap<>();
        renderings.forEach(rendering -> byOutlet.computeIfAbsent(rendering.outlet(), outlet -> new ArrayList<>())
                .add(rendering));
        compareAll(List.copyOf(byOutlet.values()));
    }

    private void compareAll(List<List<Rendering>> outlets) {
        addForms(outlets);
        Map<String, List<Rendering>> byForm = new LinkedHashMap<>();
        outlets.forEach(
                forms -> forms.forEach(rendering -> byForm.computeIfAbsent(rendering.form(), form -> new ArrayList<>())
                        .add(rendering)));
        byForm.values().forEach(this::addStyles);
    }

    /** The forms by which an outlet names a concept, apart from short ones for what has been named in full. */
    private static List<Rendering> naming(List<Rendering> forms) {
        List<Rendering> full =
                forms.stream().filter(form -> !Naming.Use.isShort(form.type())).toList();
        return full.isEmpty() ? forms : full;
    }

    /** The outlets that differ first stand for all: one names the concept in a form that the other does not use at all. */
    private void addForms(List<List<Rendering>> outlets) {
        for (int i = 0; i < outlets.size(); i++) {
            for (int j = i + 1; j < outlets.size(); j++) {
                List<Rendering> onlyA = without(naming(outlets.get(i)), outlets.get(j));
                List<Rendering> onlyB = without(naming(outlets.get(j)), outlets.get(i));
                if (!onlyA.isEmpty() || !onlyB.isEmpty()) {
                    Hit a = telling(onlyA.isEmpty() ? outlets.get(i) : onlyA)
                            .hits()
                            .get(0);
                    Hit b = telling(onlyB.isEmpty() ? outlets.get(j) : onlyB)
                            .hits()
                            .get(0);
                    List<Rendering> all = outlets.stream().flatMap(List::stream).toList();
                    add(Verdict.VARIANT, all.get(0).concept(), a, b, says(all));
                    return;
                }
            }
        }
    }

    /** {@code A (2) and B (1) say "x"; C (1) says "y"}. */
    private static String says(List<Rendering> renderings) {
        Map<String, List<String>> users = new LinkedHashMap<>();
        renderings.forEach(rendering -> users.computeIfAbsent(rendering.form(), form -> new ArrayList<>())
                .add(rendering.outlet() + " (" + rendering.count() + ")"));
        return told(users, "say");
    }

    /** Who does so with what, the most common thing first. */
    private static String told(Map<String, ? extends Collection<String>> users, String verb) {
        return users.entrySet().stream()
                .sorted(Comparator.comparing(entry -> -entry.getValue().size()))
                .map(entry -> listed(List.copyOf(entry.getValue())) + " " + verb
                        + (entry.getValue().size() > 1 ? "" : "s") + " \"" + entry.getKey() + "\"")
                .collect(Collectors.joining("; "));
    }

    private static String listed(List<String> names) {
        int last = names.size() - 1;
        return last == 0 ? names.get(0) : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }

    private static List<Rendering> without(List<Rendering> forms, List<Rendering> others) {
        return forms.stream()
                .filter(form -> others.stream().noneMatch(other -> other.form().equals(form.form())))
                .toList();
    }

    /** The form that shows the difference best: the first full one, else the most frequent. */
    private static Rendering telling(List<Rendering> forms) {
        return forms.stream()
                .filter(form -> form.type() == Term.Type.FULL_FORM)
                .findFirst()
                .orElseGet(() -> forms.stream()
                        .max(Comparator.comparingInt(Rendering::count))
                        .orElseThrow());
    }

    /** Two outlets differ if one writes the form as the other never does. */
    private void addStyles(List<Rendering> renderings) {
        for (int i = 0; i < renderings.size(); i++) {
            for (int j = i + 1; j < renderings.size(); j++) {
                Rendering a = renderings.get(i);
                Rendering b = renderings.get(j);
                Optional<Hit> inA = first(a, hit -> b.hits().stream().noneMatch(other -> alike(hit, other)));
                Optional<Hit> inB = first(b, hit -> a.hits().stream().noneMatch(other -> alike(hit, other)));
                if (inA.isPresent() || inB.isPresent()) {
                    Hit one = inA.orElseGet(() ->
                            first(a, hit -> !alike(hit, inB.orElseThrow())).orElseThrow());
                    Hit other = inB.orElseGet(
                            () -> first(b, hit -> !alike(hit, one)).orElseThrow());
                    add(Verdict.STYLE, a.concept(), one, other, writes(renderings));
                    return;
                }
            }
        }
    }

    private static String writes(List<Rendering> renderings) {
        Map<String, String> surfaces = new LinkedHashMap<>();
        Map<String, Set<String>> users = new LinkedHashMap<>();
        for (Rendering rendering : renderings) {
            for (Hit hit : rendering.hits()) {
                String surface = surfaces.computeIfAbsent(shape(hit), shape -> hit.surface());
                users.computeIfAbsent(surface, s -> new LinkedHashSet<>()).add(rendering.outlet());
            }
        }
        return told(users, "write");
    }

    private static Optional<Hit> first(Rendering rendering, Predicate<Hit> wanted) {
        return rendering.hits().stream().filter(wanted).findFirst();
    }

    private static boolean alike(Hit a, Hit b) {
        return shape(a).equals(shape(b));
    }

    /**
     * How a term is joined together: in Korean the whole surface, since a term has one form there; in other languages
     * only what stands between its words, since their number may differ.
     */
    private static String shape(Hit hit) {
        String surface = hit.surface().replaceAll("\\s+", " ");
        return hit.term().lang().equals(Lang.KO)
                ? surface
                : surface.replaceAll("[‐‑]", "-").replaceAll("[^ -]", "");
    }

    private void add(Verdict verdict, String concept, Hit a, Hit b, String message) {
        Claim claim = new Claim("term", Severity.INFO, concept, verdict, place(a), Optional.of(place(b)), message);
        findings.add(new TermFinding(claim));
    }

    private Place place(Hit hit) {
        Sentence sentence = hit.sentence();
        Document document = Optional.ofNullable(documents.get(sentence.origin()))
                .orElseThrow(() -> new IllegalStateException("no document " + sentence.origin()));
        return Place.of(document, hit.span(), List.of(sentence));
    }
}
