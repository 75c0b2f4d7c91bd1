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
import java.util.function.BiPredicate;
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
        Map<String, List<Rendering>> byOutlet = new LinkedHashMap<>();
        renderings.forEach(rendering -> byOutlet.computeIfAbsent(rendering.outlet(), outlet -> new ArrayList<>())
                .add(rendering));
        compareAll(List.copyOf(byOutlet.values()));
    }

    private void compareAll(List<List<Rendering>> outlets) {
        List<List<Rendering>> chosen = outlets.stream()
                .map(forms -> withoutPassing(chosen(forms), outlets))
                .toList();
        firstPair(chosen, OutletTerms::inNames)
                .ifPresentOrElse(
                        pair -> addForms(Verdict.VARIANT, pair, outlets),
                        () -> firstPair(chosen, OutletTerms::inShape)
                                .ifPresent(pair -> addForms(Verdict.STYLE, pair, outlets)));
        byForm(outlets.stream().flatMap(List::stream).toList()).forEach(this::addStyles);
    }

    private record Form(Lang lang, String text) {
        static Form of(Rendering rendering) {
            return new Form(rendering.lang(), rendering.form());
        }
    }

    private static List<List<Rendering>> byForm(List<Rendering> renderings) {
        Map<Form, List<Rendering>> byForm = new LinkedHashMap<>();
        renderings.forEach(rendering -> byForm.computeIfAbsent(Form.of(rendering), form -> new ArrayList<>())
                .add(rendering));
        return List.copyOf(byForm.values());
    }

    /** Who describes a thing in passing has not named it otherwise. */
    private static List<Rendering> withoutPassing(List<Rendering> forms, List<List<Rendering>> all) {
        return forms.stream()
                .filter(form -> !Description.is(form) || isHabit(form, all))
                .toList();
    }

    /** The forms by which an outlet names a concept, apart from short ones for what has been named in full. */
    private static List<Rendering> naming(List<Rendering> forms) {
        List<Rendering> full =
                forms.stream().filter(form -> !Naming.Use.isShort(form.type())).toList();
        return full.isEmpty() ? forms : full;
    }

    /** The forms that an outlet has in its own voice; if there are none, the accepted ones that it quotes. */
    private static List<Rendering> chosen(List<Rendering> forms) {
        List<Rendering> voiced = voiced(forms);
        return voiced.isEmpty()
                ? forms.stream()
                        .filter(form -> Term.Status.of(form.status()).isRight())
                        .toList()
                : voiced;
    }

    private static List<Rendering> voiced(List<Rendering> forms) {
        return forms.stream().filter(form -> !isQuoted(form)).toList();
    }

    /** True of a form that stands in quotations only. */
    private static boolean isQuoted(Rendering form) {
        return form.quoted() == form.count();
    }

    private record HitPair(Hit a, Hit b) {}

    /** The outlets that differ first stand for all. */
    private static Optional<HitPair> firstPair(
            List<List<Rendering>> outlets, BiFunction<List<Rendering>, List<Rendering>, Optional<HitPair>> difference) {
        for (int i = 0; i < outlets.size(); i++) {
            for (List<Rendering> later : outlets.subList(i + 1, outlets.size())) {
                List<Rendering> earlier = outlets.get(i);
                Optional<HitPair> pair =
                        earlier.isEmpty() || later.isEmpty() ? Optional.empty() : difference.apply(earlier, later);
                if (pair.isPresent()) {
                    return pair;
                }
            }
        }
        return Optional.empty();
    }

    /** One names the concept by a name that the other does not use at all. */
    private static Optional<HitPair> inNames(List<Rendering> a, List<Rendering> b) {
        List<Rendering> onlyA = without(naming(a), b, OneName::are);
        List<Rendering> onlyB = without(naming(b), a, OneName::are);
        return onlyA.isEmpty() && onlyB.isEmpty()
                ? Optional.empty()
                : Optional.of(new HitPair(telling(onlyA.isEmpty() ? a : onlyA), telling(onlyB.isEmpty() ? b : onlyB)));
    }

    /** They never use one form of the name. */
    private static Optional<HitPair> inShape(List<Rendering> a, List<Rendering> b) {
        return shareASpelledOutForm(a, b)
                ? Optional.empty()
                : a.stream()
                        .flatMap(own -> b.stream()
                                .filter(other -> differInShape(own, other))
                                .map(other -> new HitPair(telling(List.of(own)), telling(List.of(other)))))
                        .findFirst();
    }

    private static boolean shareASpelledOutForm(List<Rendering> a, List<Rendering> b) {
        return a.stream()
                .filter(form -> !OneName.isAbbreviated(form))
                .anyMatch(form -> b.stream().anyMatch(other -> isOneForm(form, other)));
    }

    /** True of a form that all outlets together have more than once. */
    private static boolean isHabit(Rendering form, List<List<Rendering>> all) {
        return all.stream()
                        .flatMap(List::stream)
                        .filter(other -> isOneForm(form, other))
                        .mapToInt(Rendering::count)
                        .sum()
                > 1;
    }

    /** An acronym stands beside its full form in any text; so it differs from its own words turned round alone. */
    private static boolean differInShape(Rendering one, Rendering other) {
        return one.lang().equals(other.lang())
                && !isOneForm(one, other)
                && (OneName.areOneWording(one, other)
                        || (!OneName.isAbbreviated(one) && !OneName.isAbbreviated(other)));
    }

    private static boolean isOneForm(Rendering one, Rendering other) {
        return Form.of(one).equals(Form.of(other));
    }

    private void addForms(Verdict verdict, HitPair pair, List<List<Rendering>> outlets) {
        List<Rendering> all = outlets.stream().flatMap(List::stream).toList();
        Map<String, List<Hit>> hits = grouped(all, (rendering, hit) -> side(rendering, langs(all)));
        Severity severity = verdict == Verdict.VARIANT ? severity(voiced(all)) : Severity.INFO;
        add(
                severity,
                verdict,
                all.get(0).concept(),
                sides(hits, pair.a(), pair.b()),
                says(all)
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

    /** {@code A (2) and B (1, 1 quoted) say "x"; C (1) says the forbidden "y" / "Y"; D (1) quotes "z"}. */
    private static String says(List<Rendering> renderings) {
        List<Rendering> quoted =
                renderings.stream().filter(OutletTerms::isQuoted).toList();
        return Stream.of(told(users(voiced(renderings)), "say"), told(users(quoted), "quote"))
                .filter(told -> !told.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private static Map<String, List<String>> users(List<Rendering> renderings) {
        Map<String, List<String>> users = new LinkedHashMap<>();
        byForm(renderings)
                .forEach(alike -> users.computeIfAbsent(spellings(alike), form -> new ArrayList<>())
                        .addAll(alike.stream()
                                .map(rendering -> rendering.outlet() + " (" + counted(rendering) + ")")
                                .toList()));
        return users;
    }

    /** A form as the pages have it, joined together in each of their ways, and what the glossary says against it. */
    private static String spellings(List<Rendering> alike) {
        Map<String, String> spellings = new LinkedHashMap<>();
        alike.stream()
                .flatMap(rendering -> rendering.hits().stream())
                .forEach(hit -> spellings.putIfAbsent(shape(hit), inOneLine(hit)));
        Term.Status status = Term.Status.of(alike.get(0).status());
        return (status.isRight() ? "" : "the " + status.label() + " ")
                + quoted(String.join("\" / \"", spellings.values()));
    }

    static String quoted(String words) {
        return "\"" + words + "\"";
    }

    private static String inOneLine(Hit hit) {
        return hit.surface().replaceAll("\\s+", " ");
    }

    private static String counted(Rendering rendering) {
        return rendering.quoted() == 0 || isQuoted(rendering)
                ? String.valueOf(rendering.count())
                : (rendering.count() - rendering.quoted()) + ", " + rendering.quoted() + " quoted";
    }

    /** Who does so with what, the most common thing first. */
    static String told(Map<String, ? extends Collection<String>> users, String verb) {
        return users.entrySet().stream()
                .sorted(Comparator.comparing(entry -> -entry.getValue().size()))
                .map(entry -> listed(List.copyOf(entry.getValue())) + " " + verb
                        + (entry.getValue().size() > 1 ? "" : "s") + " " + entry.getKey())
                .collect(Collectors.joining("; "));
    }

    private static String listed(List<String> names) {
        int last = names.size() - 1;
        return last == 0 ? names.get(0) : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }

    private static List<Rendering> without(
            List<Rendering> forms, List<Rendering> others, BiPredicate<Rendering, Rendering> alike) {
        return forms.stream()
                .filter(form -> others.stream().noneMatch(other -> alike.test(form, other)))
                .toList();
    }

    /** The first place of the form that shows the difference best: the first full one, else the most frequent. */
    private static Hit telling(List<Rendering> forms) {
        return forms.stream()
                .filter(form -> form.type() == Term.Type.FULL_FORM)
                .findFirst()
                .orElseGet(() -> forms.stream()
                        .max(Comparator.comparingInt(Rendering::count))
                        .orElseThrow())
                .hits()
                .get(0);
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
                    Map<String, List<Hit>> hits = grouped(renderings, (rendering, hit) -> shape(hit));
                    add(Severity.INFO, Verdict.STYLE, a.concept(), sides(hits, one, other), writes(hits));
                    return;
                }
            }
        }
    }

    private String writes(Map<String, List<Hit>> hits) {
        Map<String, Set<String>> users = new LinkedHashMap<>();
        hits.values()
                .forEach(alike -> users.put(
                        quoted(alike.get(0).surface()),
                        alike.stream()
                                .map(hit -> place(hit).outlet())
                                .collect(Collectors.toCollection(LinkedHashSet::new))));
        return told(users, "write");
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

    private static boolean alike(Hit a, Hit b) {
        return shape(a).equals(shape(b));
    }

    /**
     * How a term is joined together: in Korean the whole surface, since a term has one form there; in other languages
     * only what stands between its words, since their number may differ.
     */
    private static String shape(Hit hit) {
        String surface = inOneLine(hit);
        return hit.term().lang().equals(Lang.KO)
                ? surface
                : surface.replaceAll("[‐‑]", "-").replaceAll("[^ -]", "");
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
