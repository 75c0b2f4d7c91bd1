package org.ieum.finding;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ieum.text.Origin;

/** The order of findings, and how they print. */
final class Claims {
    private static final List<String> KINDS = List.of(
            "number",
            "money",
            "percent",
            "percent-point",
            "fraction",
            "measure",
            "duration",
            "first-in",
            "age",
            "ordinal",
            "date",
            "address",
            "code",
            "alternative",
            "name",
            "speaker",
            "denial",
            "list",
            "stance",
            "term",
            "sentence");

    private Claims() {}

    static String print(Claim claim) {
        return claim.severity().label() + " " + claim.kind() + ": " + claim.message();
    }

    /** By severity, lead, number of outlets, kind and place, matters of style last in their severity, and no id twice. */
    static List<Finding> ranked(List<Finding> findings, List<Origin> order, Leads leads) {
        Map<String, Finding> byId = new LinkedHashMap<>();
        Map<Origin, Integer> numbers = new LinkedHashMap<>();
        order.forEach(origin -> numbers.put(origin, numbers.size()));
        findings.stream().sorted(order(numbers, leads)).forEach(finding -> byId.putIfAbsent(finding.id(), finding));
        return List.copyOf(byId.values());
    }

    private static Comparator<Finding> order(Map<Origin, Integer> numbers, Leads leads) {
        return Comparator.comparing(Finding::severity)
                .thenComparing(finding -> finding.verdict() == Finding.Verdict.STYLE)
                .thenComparing(finding -> !leads.hold(finding))
                .thenComparing(finding -> -finding.outlets().size())
                .thenComparing(finding -> KINDS.indexOf(finding.kind()))
                .thenComparing(Finding::verdict)
                .thenComparing(finding -> numbers.getOrDefault(finding.a().origin(), 0))
                .thenComparing(finding -> finding.a().span())
                .thenComparing(finding -> finding.b()
                        .map(b -> numbers.getOrDefault(b.origin(), 0))
                        .orElse(-1))
                .thenComparing(finding -> finding.b().map(b -> b.span().start()).orElse(0));
    }
}
