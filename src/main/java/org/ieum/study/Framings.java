package org.ieum.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ieum.study.Framing.Share;
import org.ieum.term.Concept;
import org.ieum.term.Glossary;
import org.ieum.term.TermFinder;
import org.ieum.text.Document;
import org.ieum.text.Lang;

/** Counts the labels of framing sets. Each set is looked for by itself, so that no form of another hides its own. */
final class Framings {
    private final Study study;
    private final Mentions mentions;
    private final List<Framing> framings = new ArrayList<>();

    private Framings(Study study) {
        this.study = study;
        this.mentions = Mentions.of(study.corpus().documents(), study.copies());
    }

    static List<Framing> of(Study study, List<FramingSet> sets) {
        Framings framings = new Framings(study);
        sets.forEach(framings::add);
        return List.copyOf(framings.framings);
    }

    private void add(FramingSet set) {
        TermFinder finder = TermFinder.of(Glossary.of(set.forms().entrySet().stream()
                .map(entry -> Concept.of(entry.getKey(), entry.getValue()))
                .toList()));
        Map<Lang, Map<String, List<List<Occurrence>>>> found = new LinkedHashMap<>();
        for (Document document : study.corpus().documents()) {
            List<Occurrence> own = mentions.in(document, finder.find(study.sentences(document))).stream()
                    .filter(Occurrence::isOwn)
                    .toList();
            if (!own.isEmpty()) {
                found.computeIfAbsent(document.lang(), lang -> new LinkedHashMap<>())
                        .computeIfAbsent(document.outlet(), outlet -> new ArrayList<>())
                        .add(own);
            }
        }
        found.forEach((lang, outlets) -> {
            add(set, lang, "", outlets.values().stream().flatMap(List::stream).toList());
            outlets.forEach((outlet, documents) -> add(set, lang, outlet, documents));
        });
    }

    private void add(FramingSet set, Lang lang, String outlet, List<List<Occurrence>> documents) {
        List<String> labels = set.labels(lang);
        List<Occurrence> quoted = documents.stream()
                .flatMap(List::stream)
                .filter(Occurrence::isQuoted)
                .toList();
        Sample sample = new Sample(List.of(
                documents.stream().map(document -> counts(labels, document)).toList()));
        int[] counts = sample.totals().get(0);
        double[] values = shares(counts);
        List<Interval> intervals =
                sample.intervals(totals -> shares(totals.get(0)), set.name() + " " + lang + " " + outlet);
        List<Share> shares = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            shares.add(new Share(labels.get(i), counts[i], counts(labels, quoted)[i], values[i], intervals.get(i)));
        }
        framings.add(new Framing(
                set.name(),
                lang,
                outlet,
                documents.size(),
                Arrays.stream(counts).sum(),
                shares));
    }

    private static int[] counts(List<String> labels, List<Occurrence> occurrences) {
        int[] counts = new int[labels.size()];
        occurrences.forEach(
                occurrence -> counts[labels.indexOf(occurrence.hit().concept().id())]++);
        return counts;
    }

    private static double[] shares(int[] counts) {
        double all = Arrays.stream(counts).sum();
        return Arrays.stream(counts).mapToDouble(count -> count / all).toArray();
    }
}
