package org.ieum.term;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ieum.term.TermVerdict.Kind;
import org.ieum.text.Lang;
import org.ieum.text.Sentence;
import org.ieum.text.Span;

/**
 * Judges whether a translation uses the terms of a glossary. Works in both directions; immutable and thread-safe.
 *
 * <ul>
 *   <li>Any preferred or admitted term is right, in any number or inflection, and once is enough: 협정 두 건 and
 *       "two pacts" agree.
 *   <li>A concept has to be rendered where the source names it with the longest term of a place: 상호군수지원협정 does not ask
 *       for 협정. In the target a term counts wherever it stands.
 *   <li>Where a source term names several concepts, one of them rendered is enough.
 *   <li>A term that is the head of a longer written word (협정 in 평화협정) may be rendered by another word altogether; it
 *       can be right, but never missing.
 * </ul>
 */
public final class TermCheck {
    private final TermFinder finder;

    private TermCheck(TermFinder finder) {
        this.finder = finder;
    }

    public static TermCheck of(Glossary glossary) {
        return of(TermFinder.of(glossary));
    }

    /** A check of what a finder finds. */
    public static TermCheck of(TermFinder finder) {
        return new TermCheck(finder);
    }

    /** What finds the terms. */
    public TermFinder finder() {
        return finder;
    }

    /**
     * One verdict for each concept that the source names and that has a term in the target's language, in the order in
     * which the source names them. Empty if there is nothing to judge.
     */
    public List<TermVerdict> check(List<Sentence> source, List<Sentence> target) {
        if (source.isEmpty() || target.isEmpty()) {
            return List.of();
        }
        return judge(
                finder.find(source), finder.findNested(target), target.get(0).lang());
    }

    /**
     * The same for hits that have been found already.
     *
     * @param source as {@link TermFinder#find} gives them
     * @param target as {@link TermFinder#findNested} gives them
     * @param targetLang the language to render into
     */
    public List<TermVerdict> judge(List<Hit> source, List<Hit> target, Lang targetLang) {
        Map<Concept, List<Hit>> asked = byConcept(source);
        Map<Concept, List<Hit>> given = byConcept(target);
        Set<Place> settled = source.stream()
                .filter(hit -> given.containsKey(hit.concept()))
                .map(Place::of)
                .collect(Collectors.toSet());
        List<TermVerdict> verdicts = new ArrayList<>();
        asked.forEach((concept, hits) -> {
            boolean open = hits.stream().anyMatch(hit -> !hit.isHeadOfWord() && !settled.contains(Place.of(hit)));
            if (!concept.terms(targetLang).isEmpty() && (open || given.containsKey(concept))) {
                verdicts.add(verdict(concept, hits, given.getOrDefault(concept, List.of()), targetLang));
            }
        });
        return List.copyOf(verdicts);
    }

    private record Place(Sentence sentence, Span span) {
        static Place of(Hit hit) {
            return new Place(hit.sentence(), hit.span());
        }
    }

    private static Map<Concept, List<Hit>> byConcept(List<Hit> hits) {
        return hits.stream().collect(Collectors.groupingBy(Hit::concept, LinkedHashMap::new, Collectors.toList()));
    }

    private static TermVerdict verdict(Concept concept, List<Hit> source, List<Hit> target, Lang lang) {
        Kind kind = kind(target);
        List<Hit> decisive = target.stream().filter(hit -> kind(hit) == kind).toList();
        return new TermVerdict(concept, kind, source, decisive, message(kind, concept, source, decisive, lang));
    }

    private static Kind kind(List<Hit> target) {
        Set<Kind> kinds = target.stream().map(TermCheck::kind).collect(Collectors.toSet());
        if (kinds.contains(Kind.FORBIDDEN)) {
            return Kind.FORBIDDEN;
        }
        if (kinds.contains(Kind.RIGHT)) {
            return Kind.RIGHT;
        }
        return kinds.contains(Kind.DEPRECATED) ? Kind.DEPRECATED : Kind.MISSING;
    }

    private static Kind kind(Hit hit) {
        return switch (hit.term().status()) {
            case PREFERRED, ADMITTED -> Kind.RIGHT;
            case DEPRECATED, SUPERSEDED -> Kind.DEPRECATED;
            case FORBIDDEN -> Kind.FORBIDDEN;
        };
    }

    private static String message(Kind kind, Concept concept, List<Hit> source, List<Hit> target, Lang lang) {
        String asked = surfaces(source);
        String given = surfaces(target);
        String remedy = concept.preferred(lang)
                .map(term -> "; use \"" + term.text() + "\"")
                .orElse("");
        return switch (kind) {
            case RIGHT -> asked + " = " + given;
            case DEPRECATED -> asked + " is rendered by the " + statuses(target) + " term " + given + remedy;
            case FORBIDDEN -> asked + " is rendered by the forbidden term " + given + remedy;
            case MISSING -> asked + " has no " + lang + " term of its concept" + missing(concept, lang);
        };
    }

    private static String missing(Concept concept, Lang lang) {
        List<String> right = concept.terms(lang).stream()
                .filter(term -> term.status().isRight())
                .map(term -> "\"" + term.text() + "\"")
                .toList();
        return Optional.of(right)
                .filter(terms -> !terms.isEmpty())
                .map(terms -> "; expected " + String.join(" or ", terms))
                .orElse("");
    }

    private static String surfaces(List<Hit> hits) {
        return String.join(", ", hits.stream().map(Hit::surface).collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    private static String statuses(List<Hit> hits) {
        return hits.get(0).term().status().label();
    }
}
