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
        List<Shielded> found = shield.find(text, lang);
        List<Shielded> kept = disjoint(found, text.length());
        if (kept.size() == found.size()) {
            return kept;
        }
        List<Shielded> sorted = new ArrayList<>(found);
        sorted.sort(Shields::order);
        return disjoint(sorted, text.length());
    }

    /** Those that begin behind all before them and end inside the text; all of them, if they are in order already. */
    private static List<Shielded> disjoint(List<Shielded> shielded, int length) {
        List<Shielded> disjoint = new ArrayList<>(shielded.size());
        int end = 0;
        for (Shielded next : shielded) {
            Span span = next.span();
            if (span.start() >= end && !span.isEmpty() && span.end() <= length) {
                disjoint.add(next);
                end = span.end();
            }
        }
        return disjoint;
    }

    /** Those inside a stretch of the text, with spans that count from its start. */
    static List<Shielded> inside(List<Shielded> all, Span stretch) {
        int first = firstEndingAfter(all, stretch.start());
        if (first == all.size() || all.get(first).span().start() >= stretch.end()) {
            return List.of();
        }
        List<Shielded> inside = new ArrayList<>();
        for (int i = first; i < all.size(); i++) {
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
}
