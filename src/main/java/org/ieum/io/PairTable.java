package org.ieum.io;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ieum.term.Concept;
import org.ieum.term.Glossary;
import org.ieum.term.Term;
import org.ieum.text.IeumException;
import org.ieum.text.Lang;

/** Files of pairs, a term and its translation: each term that is translated is an entry. */
final class PairTable {
    /**
     * @param note of the translation
     * @param place in the file
     */
    record Pair(Lang from, String source, Lang to, String target, String note, FilePlace place) {}

    /** From which language into which, for files that do not say it or hold one direction only. */
    record Direction(Lang from, Lang to) {
        static final Direction DEFAULT = new Direction(Lang.KO, Lang.EN);

        Direction {
            if (from.equals(to)) {
                throw new IeumException("languages " + from + "," + to + ": expected two different ones");
            }
        }
    }

    private PairTable() {}

    /** The terms of a glossary in one language, each with those in the other in order, all but those that are not right. */
    static Map<String, List<Term>> of(Glossary glossary, Direction direction) {
        Map<String, List<Term>> table = new LinkedHashMap<>();
        for (Concept concept : glossary.concepts()) {
            for (Term source : Entries.right(concept, direction.from())) {
                for (Term target : Entries.right(concept, direction.to())) {
                    List<Term> targets = table.computeIfAbsent(source.text(), text -> new ArrayList<>());
                    if (targets.stream().noneMatch(other -> other.text().equals(target.text()))) {
                        targets.add(target);
                    }
                }
            }
        }
        return table;
    }

    /** For each concept of a glossary, by its id, the ids of the entries as which it comes back from a table. */
    static Map<String, List<String>> entries(Glossary glossary, Map<String, List<Term>> table, Direction direction) {
        List<String> sources = List.copyOf(table.keySet());
        Map<String, String> ids = new LinkedHashMap<>();
        sources.forEach(source -> ids.put(source, Entries.id(ids.size() + 1)));
        Map<String, List<String>> entries = new LinkedHashMap<>();
        for (Concept concept : glossary.concepts()) {
            if (!Entries.right(concept, direction.to()).isEmpty()) {
                entries.put(
                        concept.id(),
                        Entries.right(concept, direction.from()).stream()
                                .map(Term::text)
                                .filter(ids::containsKey)
                                .map(ids::get)
                                .toList());
            }
        }
        return entries;
    }

    static Glossary glossary(List<Pair> pairs) {
        Map<String, List<Term>> entries = new LinkedHashMap<>();
        for (Pair pair : pairs) {
            Term source = pair.place().orBroken(() -> Term.of(pair.from(), pair.source()));
            add(pair, entries.computeIfAbsent(source.toString(), key -> new ArrayList<>(List.of(source))));
        }
        List<Concept> concepts = new ArrayList<>();
        entries.values().forEach(terms -> concepts.add(Concept.of(Entries.id(concepts.size() + 1), terms)));
        return Glossary.of(concepts);
    }

    /** A pair that stands twice is one; if their notes differ, it has both. */
    private static void add(Pair pair, List<Term> terms) {
        Term target = pair.place()
                .orBroken(() -> Entries.term(pair.to(), pair.target(), terms).withNote(pair.note()));
        int twin = terms.stream().map(Term::toString).toList().indexOf(target.toString());
        if (twin < 0) {
            terms.add(target);
        } else if (!List.of(terms.get(twin).note().split("\n")).contains(target.note())) {
            terms.set(twin, terms.get(twin).withNote(terms.get(twin).note() + "\n" + target.note()));
        }
    }
}
