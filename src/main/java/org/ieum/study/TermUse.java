package org.ieum.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ieum.study.Finding.Severity;
import org.ieum.study.Finding.Verdict;
import org.ieum.term.Concept;
import org.ieum.term.Hit;
import org.ieum.term.Term;

/** Deprecated, superseded and forbidden terms in a document: one finding for each concept and term, at its first place. */
final class TermUse {
    private TermUse() {}

    private record Key(Concept concept, Term term) {}

    static List<Finding> findings(Reading reading) {
        Map<Key, List<Hit>> wrong = new LinkedHashMap<>();
        reading.hits().stream()
                .filter(hit -> !hit.term().status().isRight())
                .forEach(hit -> wrong.computeIfAbsent(new Key(hit.concept(), hit.term()), key -> new ArrayList<>())
                        .add(hit));
        return wrong.entrySet().stream()
                .map(entry -> finding(reading, entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Finding finding(Reading reading, Key key, List<Hit> hits) {
        Term.Status status = key.term().status();
        String remedy = key.concept()
                .preferred(key.term().lang())
                .map(term -> "; the glossary prefers \"" + term.text() + "\"")
                .orElse("");
        String note = key.term().note().isEmpty() ? "" : " (" + key.term().note() + ")";
        String message = reading.outlet() + " uses the " + status.label() + " term \""
                + hits.get(0).surface() + "\"" + note + (hits.size() > 1 ? " " + hits.size() + " times" : "") + remedy;
        Severity severity = status == Term.Status.FORBIDDEN ? Severity.ERROR : Severity.WARNING;
        return new TermFinding(new Claim(
                "term",
                severity,
                key.concept().id(),
                Verdict.VARIANT,
                reading.place(hits.get(0)),
                Optional.empty(),
                message));
    }
}
