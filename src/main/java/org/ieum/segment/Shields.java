package org.ieum.segment;

import java.util.ArrayList;
import java.util.List;
import org.ieum.text.Lang;
import org.ieum.text.Span;

/** Puts in order what shields find. */
final class Shields {
    private Shields() {}

    private static int order(Shielded a, Shielded b) {
        int starts = Integer.compare(a.span().start(), b.span().start());
        return starts == 0 ? Integer.compare(b.span().end(), a.span().end()) : starts;
    }

    /** What a shield finds, ascending and disjoint as {@link Shield#find} says. */
    static List<Shielded> find(Shield shield, String text, Lang lang) {
        List<Shielded> sorted = new ArrayList<>(shield.find(text, lang));
        sorted.sort(Shields::order);
        List<Shielded> kept = new ArrayList<>();
        int end = 0;
        for (Shielded next : sorted) {
            Span span = next.span();
            if (span.start() >= end && !span.isEmpty() && span.end() <= text.length()) {
                kept.add(next);
                end = span.end();
            }
        }
        return kept;
    }

    /** Those inside a stretch of the text, with spans that count from its start. */
    static List<Shielded> inside(List<Shielded> all, Span stretch) {
        List<Shielded> inside = new ArrayList<>();
        for (int i = firstEndingAfter(all, stretch.start()); i < all.size(); i++) {
            Shielded one = all.get(i);
            if (one.span().start() >= stretch.end()) {
                break;
            }
            if (stretch.contains(one.span())) {
                inside.add(new Shielded(one.span().shift(-stretch.start()), one.partOfSpeech()));
            }
        }
        return inside;
    }

    /** The index of the first that ends after a position, or the size of the list. */
    static int firstEndingAfter(List<Shielded> shielded, int position) {
        int low = 0;
        int high = shielded.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (shielded.get(middle).span().end() <= position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The first list, and of the second what overlaps nothing in it; both ascending and disjoint, as is the answer. */
    static List<Shielded> filled(List<Shielded> first, List<Shielded> second) {
        if (second.isEmpty()) {
            return first;
        }
        List<Shielded> all = new ArrayList<>(first);
        int next = 0;
        for (Shielded more : second) {
            while (next < first.size()
                    && first.get(next).span().end() <= more.span().start()) {
                next++;
            }
            if (next == first.size() || !first.get(next).span().overlaps(more.span())) {
                all.add(more);
            }
        }
        all.sort(Shields::order);
        return all;
    }
}
