package org.ieum.lexicon;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/** The lemmas of a translation, found when they are first asked for: stemmer and analyser are slow to start. */
abstract class Lemmas extends AbstractList<String> implements RandomAccess {
    private volatile List<String> found = List.of();

    /** Never empty. Two threads may both be asked, and find the same. */
    abstract List<String> find();

    private List<String> found() {
        List<String> lemmas = found;
        if (lemmas.isEmpty()) {
            lemmas = List.copyOf(find());
            found = lemmas;
        }
        return lemmas;
    }

    @Override
    public String get(int index) {
        return found().get(index);
    }

    @Override
    public int size() {
        return found().size();
    }
}
