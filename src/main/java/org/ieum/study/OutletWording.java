package org.ieum.study;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ieum.study.ChosenForms.Form;
import org.ieum.term.Term;

/** Says in words which outlets use which forms. */
final class OutletWording {
    private OutletWording() {}

    /** {@code A (2) and B (1, 1 quoted) say "x"; C (1) says the forbidden "y" / "Y"; D (1) quotes "z"}. */
    static String says(List<Rendering> renderings) {
        List<Rendering> quoted =
                renderings.stream().filter(ChosenForms::isQuoted).toList();
        return Stream.of(told(users(ChosenForms.voiced(renderings)), "say"), told(users(quoted), "quote"))
                .filter(told -> !told.isEmpty())
                .collect(Collectors.joining("; "));
    }

    /**
     * Who does so with what, the most common thing first.
     *
     * @param users outlets by what they do it with
     * @param verb in the plural
     */
    static String told(Map<String, ? extends Collection<String>> users, String verb) {
        return users.entrySet().stream()
                .sorted(Comparator.comparing(entry -> -entry.getValue().size()))
                .map(entry -> listed(List.copyOf(entry.getValue())) + " " + verb
                        + (entry.getValue().size() > 1 ? "" : "s") + " " + entry.getKey())
                .collect(Collectors.joining("; "));
    }

    static String quoted(String words) {
        return "\"" + words + "\"";
    }

    private static Map<String, List<String>> users(List<Rendering> renderings) {
        Map<String, List<String>> users = new LinkedHashMap<>();
        Form.group(renderings)
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
                .forEach(hit -> spellings.putIfAbsent(Joining.of(hit), Joining.inOneLine(hit)));
        Term.Status status = Term.Status.of(alike.get(0).status());
        return (status.isRight() ? "" : "the " + status.label() + " ")
                + quoted(String.join("\" / \"", spellings.values()));
    }

    private static String counted(Rendering rendering) {
        return rendering.quoted() == 0 || ChosenForms.isQuoted(rendering)
                ? String.valueOf(rendering.count())
                : (rendering.count() - rendering.quoted()) + ", " + rendering.quoted() + " quoted";
    }

    private static String listed(List<String> names) {
        int last = names.size() - 1;
        return last == 0 ? names.get(0) : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }
}
