package org.ieum.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.ieum.study.Finding.Severity;
import org.ieum.study.Finding.Verdict;
import org.ieum.term.Hit;
import org.ieum.term.Term;
import org.ieum.text.Document;
import org.ieum.text.Lang;
import org.ieum.text.Origin;
import org.ieum.text.Sentence;

/**
 * Differences between outlets of one language in the naming of a concept: one finding at most for each concept and two
 * outlets, and one for each form that both use but write otherwise.
 *
 * <p>A full form followed by its acronym or a shorter form is one way of naming, not two. So outlets are compared by the
 * forms that are neither, unless they use no other.
 */
final class OutletTerms {
    private final Map<Origin, Document> documents = new LinkedHashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    private OutletTerms(Corpus corpus) {
        corpus.documents().forEach(document -> documents.put(document.origin(), document));
    }

    private record Key(String concept, Lang lang) {}

    static List<Finding> findings(List<Rendering> renderings, Corpus corpus) {
        OutletTerms terms = new OutletTerms(corpus);
        Map<Key, Map<String, List<Rendering>>> byOutlet = new LinkedHashMap<>();
        for (Rendering rendering : renderings) {
            byOutlet.computeIfAbsent(new Key(rendering.concept(), rendering.lang()), key -> new LinkedHashMap<>())
                    .computeIfAbsent(rendering.outlet(), outlet -> new ArrayList<>())
                    .add(rendering);
        }
        byOutlet.values().forEach(outlets -> terms.compareAll(List.copyOf(outlets.values())));
        return terms.findings;
    }

    private void compareAll(List<List<Rendering>> outlets) {
        for (int i = 0; i < outlets.size(); i++) {
            for (int j = i + 1; j < outlets.size(); j++) {
                compareForms(naming(outlets.get(i)), naming(outlets.get(j)));
                compareStyles(outlets.get(i), outlets.get(j));
            }
        }
    }

    /** The forms by which an outlet names a concept, apart from short ones for what has been named in full. */
    private static List<Rendering> naming(List<Rendering> forms) {
        List<Rendering> full = forms.stream().filter(form -> !isShort(form)).toList();
        return full.isEmpty() ? forms : full;
    }

    private static boolean isShort(Rendering rendering) {
        return switch (rendering.type()) {
            case ACRONYM, ABBREVIATION, SHORT_FORM -> true;
            case FULL_FORM, VARIANT -> false;
        };
    }

    private void compareForms(List<Rendering> as, List<Rendering> bs) {
        List<Rendering> onlyA = without(as, bs);
        List<Rendering> onlyB = without(bs, as);
        if (!onlyA.isEmpty() || !onlyB.isEmpty()) {
            Rendering a = telling(onlyA.isEmpty() ? as : onlyA);
            Rendering b = telling(onlyB.isEmpty() ? bs : onlyB);
            String message = a.outlet() + " says \"" + a.form() + "\" (" + a.count() + ") where " + b.outlet()
                    + " says \"" + b.form() + "\" (" + b.count() + ")";
            add(Verdict.VARIANT, a.concept(), a.hits().get(0), b.hits().get(0), message);
        }
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

    private void compareStyles(List<Rendering> as, List<Rendering> bs) {
        for (Rendering a : as) {
            bs.stream().filter(b -> b.form().equals(a.form())).findFirst().ifPresent(b -> compareStyles(a, b));
        }
    }

    private void compareStyles(Rendering a, Rendering b) {
        Optional<Hit> inA = first(a, hit -> b.hits().stream().noneMatch(other -> alike(hit, other)));
        Optional<Hit> inB = first(b, hit -> a.hits().stream().noneMatch(other -> alike(hit, other)));
        if (inA.isPresent() || inB.isPresent()) {
            Hit one = inA.orElseGet(() ->
                    first(a, hit -> !alike(hit, inB.orElseThrow())).orElseThrow());
            Hit other = inB.orElseGet(() -> first(b, hit -> !alike(hit, one)).orElseThrow());
            String message = a.outlet() + " writes \"" + one.surface() + "\" where " + b.outlet() + " writes \""
                    + other.surface() + "\"";
            add(Verdict.STYLE, a.concept(), one, other, message);
        }
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
        findings.add(new TermFinding(
                new Claim("term", Severity.INFO, concept, verdict, place(a), Optional.of(place(b)), message)));
    }

    private Place place(Hit hit) {
        Sentence sentence = hit.sentence();
        Document document = Optional.ofNullable(documents.get(sentence.origin()))
                .orElseThrow(() -> new IllegalStateException("no document " + sentence.origin()));
        return Place.of(document, hit.span(), List.of(sentence));
    }
}
