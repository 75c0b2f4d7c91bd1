package org.ieum.term;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ieum.text.Sentence;

/** The phrases of one side of all bitexts: how often each stands alone and inside longer ones, and how it is written. */
final class Vocabulary {
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final Set<Sentence> seen = new LinkedHashSet<>();

    /** What is known of a phrase. */
    static final class Entry {
        private final Surfaces surfaces = new Surfaces();
        private final Set<String> inner = new LinkedHashSet<>();
        private List<String> words = List.of();
        private int length;
        private int links;
        private int frequency;
        private int nested;
        private int containers;
        private int largestContainer;

        int links() {
            return links;
        }

        List<String> words() {
            return words;
        }

        int length() {
            return length;
        }

        double cValue() {
            return Statistics.cValue(length, frequency, nested, containers);
        }

        /** True if it only occurs inside one and the same longer phrase. */
        boolean isPart() {
            return largestContainer >= frequency;
        }

        /** The spelling seen most often. */
        String surface() {
            return surfaces.commonest();
        }
    }

    /** Counts the phrases of one link's side; a sentence that stands in several links is counted as text once only. */
    void add(List<Mention> mentions) {
        Set<String> keys = new LinkedHashSet<>();
        Set<Sentence> fresh = new LinkedHashSet<>();
        for (Mention mention : mentions) {
            Entry entry = entries.computeIfAbsent(mention.key(), key -> new Entry());
            if (keys.add(mention.key())) {
                entry.links++;
            }
            if (!seen.contains(mention.sentence())) {
                fresh.add(mention.sentence());
                entry.frequency++;
                entry.surfaces.add(mention.surface());
            }
            entry.length = mention.length();
            entry.words = mention.words();
        }
        seen.addAll(fresh);
        addInner(mentions, fresh);
    }

    private void addInner(List<Mention> mentions, Set<Sentence> fresh) {
        Map<Integer, List<Mention>> byStart = new HashMap<>();
        for (Mention outer : mentions) {
            if (fresh.contains(outer.sentence())) {
                byStart.computeIfAbsent(outer.span().start(), start -> new ArrayList<>())
                        .add(outer);
            }
        }
        for (List<Mention> outers : byStart.values()) {
            for (Mention outer : outers) {
                for (int at = outer.span().start(); at < outer.span().end(); at++) {
                    for (Mention inner : byStart.getOrDefault(at, List.of())) {
                        if (outer.span().contains(inner.span()) && !outer.key().equals(inner.key())) {
                            entries.get(outer.key()).inner.add(inner.key());
                        }
                    }
                }
            }
        }
    }

    /** Works out what is nested in what, once everything has been counted. */
    void close() {
        for (Entry outer : entries.values()) {
            if (outer.frequency > 1) {
                for (String key : outer.inner) {
                    Entry inner = entries.get(key);
                    inner.nested += outer.frequency;
                    inner.containers++;
                    inner.largestContainer = Math.max(inner.largestContainer, outer.frequency);
                }
            }
        }
    }

    /** What is known of a phrase that was added. */
    Entry get(String key) {
        return entries.getOrDefault(key, NOTHING);
    }

    private static final Entry NOTHING = new Entry();

    /** True for a phrase seen in two links or more that is not a mere part of another. */
    boolean isCandidate(String key) {
        Entry entry = get(key);
        return entry.links >= 2 && !entry.isPart() && entry.cValue() > 0;
    }
}
