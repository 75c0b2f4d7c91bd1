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
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ieum.finding.Claim;
import org.ieum.finding.Finding;
import org.ieum.finding.Finding.Severity;
import org.ieum.finding.Finding.Verdict;
import org.ieum.finding.Place;
import org.ieum.finding.Side;
import org.ieum.finding.TermFinding;
import org.ieum.lexicon.Lexicon;
import org.ieum.study.ChosenForms.Difference;
import org.ieum.study.ChosenForms.Form;
import org.ieum.term.Hit;
import org.ieum.term.Term;
import org.ieum.text.Document;
import org.ieum.text.Lang;
import org.ieum.text.Origin;
import org.ieum.text.Sentence;

/**
 * Differences between outlets of one language in the naming of a concept, for a {@linkplain DisputedName disputed name} of both
 * languages: one finding at most for each concept, and one for each form that outlets write otherwise. A finding lists who uses
 * what, each form a side; the first two are those of the first two outlets that differ.
 *
 * <p>Forms of {@linkplain OneName one name} are no difference of names: outlets that have no more than these do not differ if
 * they use an acronym, and in style alone if they keep to a longer or shorter form, or to another order. The words of others
 * that an outlet quotes or reprints are not its own; a form that it has in quotations only is told as quoted, and compared only
 * if it has no other and the glossary accepts it: whoever is quoted does not keep to the house style. A {@linkplain Description
 * description} is compared if it is used more than once. Where a concept is said to be of several countries, as ministries are,
 * each country's is compared by itself. A term that is the beginning of a longer name is not compared.
 */
final class OutletTerms {
    private final Map<Origin, Document> documents = new LinkedHashMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Owners owners;
    private final LongerNames longer;

    private OutletTerms(Corpus corpus, Lexicon lexicon) {
        owners = new Owners(lexicon);
        longer = new LongerNames(lexicon);
        corpus.documents().forEach(document -> documents.put(document.origin(), document));
    }

    /** What is compared: a concept in one language, a disputed one in both, so that its language is empty. */
    private record Key(String concept, Optional<Lang> lang) {
        static Key of(Rendering rendering) {
            boolean isDisputed = DisputedName.is(rendering.hits().get(0).concept());
            return new Key(rendering.concept(), isDisputed ? Optional.empty() : Optional.of(rendering.lang()));
        }
    }

    static List<Finding> findings(List<Rendering> renderings, Corpus corpus, Lexicon lexicon) {
        OutletTerms terms = new OutletTerms(corpus, lexicon);
        renderings.stream()
                .flatMap(all -> all.own().stream())
                .flatMap(own -> own.only(occurrence -> !terms.longer.begin(occurrence.hit())).stream())
                .collect(Collectors.groupingBy(Key::of, LinkedHashMap::new, Collectors.toList()))
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
        Collection<List<Rendering>> outlets = renderings.stream()
                .collect(Collectors.groupingBy(Rendering::outlet, LinkedHashMap::new, Collectors.toList()))
                .values();
        List<Rendering> all = outlets.stream().flatMap(List::stream).toList();
        List<ChosenForms> chosen = outlets.stream()
                .map(forms -> ChosenForms.of(forms, all))
                .filter(forms -> !forms.isEmpty())
                .toList();
        firstPair(chosen, ChosenForms::inNames)
                .ifPresentOrElse(
                        pair -> addForms(Verdict.VARIANT, pair, all),
                        () -> firstPair(chosen, ChosenForms::inShape)
                                .ifPresent(pair -> addForms(Verdict.STYLE, pair, all)));
        Form.group(all).forEach(this::addStyles);
    }

    /** The two that differ first stand for all. */
    private static <T> Optional<Difference> firstPair(List<T> all, BiFunction<T, T, Optional<Difference>> difference) {
        for (int i = 0; i < all.size(); i++) {
            for (T later : all.subList(i + 1, all.size())) {
                Optional<Difference> pair = difference.apply(all.get(i), later);
                if (pair.isPresent()) {
                    return pair;
                }
            }
        }
        return Optional.empty();
    }

    private void addForms(Verdict verdict, Difference pair, List<Rendering> all) {
        Map<String, List<Hit>> hits = grouped(all, (rendering, hit) -> side(rendering, langs(all)));
        Severity severity = verdict == Verdict.VARIANT ? severity(ChosenForms.voiced(all)) : Severity.INFO;
        add(
                severity,
                verdict,
                all.get(0).concept(),
                sides(hits, pair.a(), pair.b()),
                OutletWording.says(all)
                        + (severity == Severity.INFO
                                ? ""
                                : TermFinding.remedy(pair.a().concept(), langs(all))));
    }

    private static Set<Lang> langs(List<Rendering> renderings) {
        return renderings.stream().map(Rendering::lang).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Each form is a side; in two languages the preferred ones are one, and the rejected ones. */
    private static String side(Rendering rendering, Set<Lang> langs) {
        Term.Status status = Term.Status.of(rendering.status());
        if (langs.size() < 2 || status == Term.Status.ADMITTED) {
            return rendering.form();
        }
        return status.isRight() ? "preferred" : "rejected";
    }

    /** That of the worst form that is used. */
    private static Severity severity(List<Rendering> forms) {
        Set<Term.Status> statuses =
                forms.stream().map(form -> Term.Status.of(form.status())).collect(Collectors.toSet());
        if (statuses.contains(Term.Status.FORBIDDEN)) {
            return Severity.ERROR;
        }
        return statuses.stream().allMatch(Term.Status::isRight) ? Severity.INFO : Severity.WARNING;
    }

    /** What outlets that use one form write otherwise. */
    private void addStyles(List<Rendering> renderings) {
        firstPair(renderings, OutletTerms::inJoining).ifPresent(pair -> {
            Map<String, List<Hit>> hits = grouped(renderings, (rendering, hit) -> Joining.of(hit));
            String concept = renderings.get(0).concept();
            add(Severity.INFO, Verdict.STYLE, concept, sides(hits, pair.a(), pair.b()), writes(hits));
        });
    }

    /** Two outlets differ if one writes the form as the other never does. */
    private static Optional<Difference> inJoining(Rendering a, Rendering b) {
        Optional<Hit> onlyA = first(a, hit -> isNowhere(hit, b));
        Optional<Hit> onlyB = first(b, hit -> isNowhere(hit, a));
        if (onlyA.isEmpty() && onlyB.isEmpty()) {
            return Optional.empty();
        }
        Hit inA = onlyA.orElseGet(() -> otherThan(onlyB.orElseThrow(), a));
        Hit inB = onlyB.orElseGet(() -> otherThan(inA, b));
        return Optional.of(new Difference(inA, inB));
    }

    private static boolean isNowhere(Hit hit, Rendering rendering) {
        return rendering.hits().stream().noneMatch(other -> Joining.areAlike(hit, other));
    }

    private static Hit otherThan(Hit hit, Rendering rendering) {
        return first(rendering, other -> !Joining.areAlike(hit, other)).orElseThrow();
    }

    private String writes(Map<String, List<Hit>> hits) {
        Map<String, Set<String>> users = new LinkedHashMap<>();
        hits.values()
                .forEach(alike -> users.put(
                        OutletWording.quoted(alike.get(0).surface()),
                        alike.stream()
                                .map(hit -> place(hit).outlet())
                                .collect(Collectors.toCollection(LinkedHashSet::new))));
        return OutletWording.told(users, "write");
    }

    private static Map<String, List<Hit>> grouped(
            List<Rendering> renderings, BiFunction<Rendering, Hit, String> group) {
        Map<String, List<Hit>> hits = new LinkedHashMap<>();
        for (Rendering rendering : renderings) {
            rendering
                    .hits()
                    .forEach(hit -> hits.computeIfAbsent(group.apply(rendering, hit), g -> new ArrayList<>())
                            .add(hit));
        }
        return hits;
    }

    /** One side for each list of hits; those of the two given ones come first, and they first on them. */
    private List<Side> sides(Map<String, List<Hit>> hits, Hit a, Hit b) {
        return hits.values().stream()
                .sorted(Comparator.comparing(alike -> alike.contains(a) ? 0 : alike.contains(b) ? 1 : 2))
                .map(alike -> side(Stream.concat(Stream.of(a, b).filter(alike::contains), alike.stream())
                        .toList()))
                .toList();
    }

    /** What one document says several times is told once. */
    private Side side(List<Hit> hits) {
        Map<Origin, Place> places = new LinkedHashMap<>();
        hits.forEach(hit -> places.putIfAbsent(hit.sentence().origin(), place(hit)));
        return Side.of(value(hits), places.values().toArray(Place[]::new));
    }

    /** What stands at the first place, in each language. */
    private static String value(List<Hit> hits) {
        Map<Lang, String> values = new LinkedHashMap<>();
        hits.forEach(hit -> values.putIfAbsent(hit.term().lang(), hit.surface()));
        return String.join(" / ", values.values());
    }

    private static Optional<Hit> first(Rendering rendering, Predicate<Hit> wanted) {
        return rendering.hits().stream().filter(wanted).findFirst();
    }

    private void add(Severity severity, Verdict verdict, String concept, List<Side> sides, String message) {
        findings.add(new TermFinding(new Claim("term", severity, concept, verdict, sides, message)));
    }

    private Place place(Hit hit) {
        Sentence sentence = hit.sentence();
        Document document = Optional.ofNullable(documents.get(sentence.origin()))
                .orElseThrow(() -> new IllegalStateException("no document " + sentence.origin()));
        return Place.of(document, hit.span(), List.of(sentence));
    }
}
