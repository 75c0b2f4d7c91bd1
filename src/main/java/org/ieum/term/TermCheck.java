package org.ieum.term;

import java.util.List;
import org.ieum.text.Sentence;

/** Judges whether a translation uses the terms of a glossary. */
public final class TermCheck {
    private final TermFinder finder;

    private TermCheck(TermFinder finder) {
        this.finder = finder;
    }

    public static TermCheck of(Glossary glossary) {
        return of(TermFinder.of(glossary));
    }

    public static TermCheck of(TermFinder finder) {
        return new TermCheck(finder);
    }

    /** One verdict for each concept that the source names and that has terms in the target's language, in order. */
    public List<TermVerdict> check(List<Sentence> source, List<Sentence> target) {
        return List.of();
    }

    public TermFinder finder() {
        return finder;
    }
}
