package org.ieum.study;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ieum.text.Document;
import org.ieum.text.Lang;
import org.ieum.text.Sentence;

/**
 * How much of what an outlet says in one language is said by others as well.
 *
 * @param outlet who published
 * @param lang the language of its documents
 * @param documents how many they are
 * @param sentences how many these have
 * @param shared how many of them are linked to a sentence of another outlet, in whichever language; the others are its own
 * @param copied how many are agency copy
 */
public record OutletCoverage(String outlet, Lang lang, int documents, int sentences, int shared, int copied) {
    private record Key(String outlet, Lang lang) {}

    /** The shared part of its sentences, 0 to 1; 0 if it has none. */
    public double share() {
        return sentences == 0 ? 0 : (double) shared / sentences;
    }

    /** Outlets in the order of the corpus, and of each the languages. */
    static List<OutletCoverage> of(Study study) {
        Map<Key, List<Document>> outlets = new LinkedHashMap<>();
        for (Document document : study.corpus().documents()) {
            outlets.computeIfAbsent(new Key(document.outlet(), document.lang()), key -> new ArrayList<>())
                    .add(document);
        }
        Set<Sentence> shared = shared(study.pairs());
        Set<Sentence> copied = new HashSet<>();
        study.copies().forEach(copy -> copied.addAll(copy.sentences()));
        List<OutletCoverage> coverage = new ArrayList<>();
        outlets.forEach((key, documents) -> {
            List<Sentence> sentences = documents.stream()
                    .map(study::sentences)
                    .flatMap(List::stream)
                    .toList();
            coverage.add(new OutletCoverage(
                    key.outlet(),
                    key.lang(),
                    documents.size(),
                    sentences.size(),
                    count(sentences, shared),
                    count(sentences, copied)));
        });
        return List.copyOf(coverage);
    }

    private static int count(List<Sentence> sentences, Set<Sentence> wanted) {
        return (int) sentences.stream().filter(wanted::contains).count();
    }

    private static Set<Sentence> shared(List<Comparison> pairs) {
        Set<Sentence> shared = new HashSet<>();
        pairs.stream()
                .filter(pair -> !pair.sourceOutlet().equals(pair.targetOutlet()))
                .flatMap(pair -> pair.bitext().links().stream())
                .forEach(link -> {
                    shared.addAll(link.source());
                    shared.addAll(link.target());
                });
        return shared;
    }
}
