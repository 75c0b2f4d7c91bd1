package org.ieum.finding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ieum.text.Block;
import org.ieum.text.Origin;
import org.ieum.text.Sentence;

/** Where reports say what matters most to them: in the headline and the first two sentences of their running text. */
final class Leads {
    /** Of no document. */
    static final Leads NONE = new Leads(Map.of());

    private static final int SENTENCES = 2;

    /** The number of the character behind the lead of each document. */
    private final Map<Origin, Integer> ends;

    private Leads(Map<Origin, Integer> ends) {
        this.ends = ends;
    }

    /** @param documents the sentences of each in order */
    static Leads of(List<List<Sentence>> documents) {
        Map<Origin, Integer> ends = new HashMap<>();
        documents.forEach(sentences -> sentences.stream()
                .filter(sentence -> sentence.kind() == Block.Kind.PARAGRAPH)
                .limit(SENTENCES)
                .forEach(sentence -> ends.put(sentence.origin(), sentence.span().end())));
        return new Leads(ends);
    }

    /** True if a witness of any side says so in a lead. */
    boolean hold(Finding finding) {
        return finding.sides().stream()
                .flatMap(side -> side.witnesses().stream())
                .map(Witness::place)
                .anyMatch(place -> !place.isMissing() && place.span().start() < ends.getOrDefault(place.origin(), 0));
    }
}
