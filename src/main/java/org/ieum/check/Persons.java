package org.ieum.check;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ieum.name.Mention;
import org.ieum.name.NameChain;
import org.ieum.name.NameFinder;
import org.ieum.text.Sentence;

/** The persons of a document and the sentences that name them. */
record Persons(List<NameChain> chains, Map<Sentence, Set<NameChain>> bySentence) {
    static Persons of(List<Sentence> sentences) {
        List<NameChain> chains = NameFinder.find(sentences);
        Map<Sentence, Set<NameChain>> bySentence = new LinkedHashMap<>();
        for (NameChain chain : chains) {
            for (Mention mention : chain.mentions()) {
                bySentence
                        .computeIfAbsent(mention.sentence(), s -> new LinkedHashSet<>())
                        .add(chain);
            }
        }
        return new Persons(chains, bySentence);
    }

    /** The persons that some sentences name, in order. */
    Set<NameChain> in(List<Sentence> sentences) {
        Set<NameChain> found = new LinkedHashSet<>();
        sentences.forEach(sentence -> found.addAll(bySentence.getOrDefault(sentence, Set.of())));
        return found;
    }
}
