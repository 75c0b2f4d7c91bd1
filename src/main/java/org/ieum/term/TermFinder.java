package org.ieum.term;

import java.util.List;
import org.ieum.text.Sentence;

/** Finds the terms of a glossary in sentences. */
public final class TermFinder {
    private final Glossary glossary;

    private TermFinder(Glossary glossary) {
        this.glossary = glossary;
    }

    public static TermFinder of(Glossary glossary) {
        return new TermFinder(glossary);
    }

    public Glossary glossary() {
        return glossary;
    }

    /** The longest terms of a sentence, left to right, none inside another. */
    public List<Hit> find(Sentence sentence) {
        return List.of();
    }

    /** The longest terms of some sentences, in order. */
    public List<Hit> find(List<Sentence> sentences) {
        return sentences.stream().flatMap(s -> find(s).stream()).toList();
    }

    /** All terms of a sentence, also those inside others. */
    public List<Hit> findNested(Sentence sentence) {
        return List.of();
    }
}
