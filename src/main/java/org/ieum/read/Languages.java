package org.ieum.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ieum.text.Lang;

/**
 * Parts the pieces of a page by language. A page has two documents only if the smaller language has text of its own: an
 * English quotation, a Latin headline, or a few foreign words stay with their neighbours.
 */
final class Languages {
    /** Of the weighted letters, about two sentences; with less a language has no document of its own ... */
    private static final int OWN_TEXT = 300;

    /** ... unless it makes up this share of a short page. */
    private static final double OWN_SHARE = 0.25;

    /** A run of pieces lighter than this goes with its neighbours: a heading in capitals, a picture credit. */
    private static final int TINY_RUN = 120;

    /** So many changes of language between weighty pieces mean text and translation in turns. */
    private static final int TURNS = 4;

    private Languages() {}

    /** The pieces of one language, in order. */
    record Part(Lang lang, List<Piece> pieces) {}

    static List<Part> part(List<Piece> pieces, String text) {
        List<Scripts.Counts> counts =
                pieces.stream().map(piece -> piece.counts(text)).toList();
        Lang main = counts.stream()
                .reduce(Scripts.Counts.NONE, Scripts.Counts::plus)
                .lang();
        if (!hasTwo(counts)) {
            return pieces.isEmpty() ? List.of() : List.of(new Part(main, pieces));
        }
        return collect(pieces, smooth(pieces, counts));
    }

    private static boolean hasTwo(List<Scripts.Counts> counts) {
        long korean = counts.stream()
                .filter(it -> it.weight() > 0 && it.isKorean())
                .mapToLong(Scripts.Counts::weight)
                .sum();
        long english = counts.stream()
                .filter(it -> it.weight() > 0 && !it.isKorean())
                .mapToLong(Scripts.Counts::weight)
                .sum();
        long smaller = Math.min(korean, english);
        return smaller > 0 && (smaller >= OWN_TEXT || smaller >= OWN_SHARE * (korean + english));
    }

    /** The language of each piece: that of its letters, or of its neighbours where it has few or none. */
    private static Lang[] smooth(List<Piece> pieces, List<Scripts.Counts> counts) {
        int[] lang = new int[pieces.size()];
        for (int i = 0; i < lang.length; i++) {
            lang[i] = counts.get(i).weight() == 0 ? 0 : counts.get(i).isKorean() ? 1 : -1;
        }
        fill(lang, pieces);
        if (turns(lang, counts) < TURNS) {
            absorb(lang, counts);
        }
        Lang[] langs = new Lang[lang.length];
        for (int i = 0; i < lang.length; i++) {
            langs[i] = lang[i] > 0 ? Lang.KO : Lang.EN;
        }
        return langs;
    }

    /** Pieces without letters go with the piece before, the first ones and leading ones with the piece after. */
    private static void fill(int[] lang, List<Piece> pieces) {
        for (int i = lang.length - 2; i >= 0; i--) {
            if (pieces.get(i).leads()) {
                lang[i] = lang[i + 1];
            }
        }
        for (int i = 1; i < lang.length; i++) {
            lang[i] = lang[i] == 0 ? lang[i - 1] : lang[i];
        }
        for (int i = lang.length - 2; i >= 0; i--) {
            lang[i] = lang[i] == 0 ? lang[i + 1] : lang[i];
        }
    }

    private static int turns(int[] lang, List<Scripts.Counts> counts) {
        int turns = 0;
        int last = 0;
        for (int i = 0; i < lang.length; i++) {
            if (counts.get(i).weight() >= TINY_RUN / 4) {
                turns += last != 0 && last != lang[i] ? 1 : 0;
                last = lang[i];
            }
        }
        return turns;
    }

    private static void absorb(int[] lang, List<Scripts.Counts> counts) {
        for (int start = 0; start < lang.length; ) {
            int end = start;
            int weight = 0;
            while (end < lang.length && lang[end] == lang[start]) {
                weight += counts.get(end).weight();
                end++;
            }
            if (weight < TINY_RUN && end - start < lang.length && isSurrounded(lang, start, end)) {
                Arrays.fill(lang, start, end, start > 0 ? lang[start - 1] : lang[end]);
            }
            start = end;
        }
    }

    /** Between two runs of the other language; at the edge of the page, too, since a tiny run is no text. */
    private static boolean isSurrounded(int[] lang, int start, int end) {
        return start == 0 || end == lang.length || lang[start - 1] == lang[end];
    }

    private static List<Part> collect(List<Piece> pieces, Lang[] langs) {
        List<Piece> first = new ArrayList<>();
        List<Piece> second = new ArrayList<>();
        for (int i = 0; i < langs.length; i++) {
            (langs[i].equals(langs[0]) ? first : second).add(pieces.get(i));
        }
        if (second.isEmpty()) {
            return List.of(new Part(langs[0], first));
        }
        Lang other = langs[0].equals(Lang.KO) ? Lang.EN : Lang.KO;
        return List.of(new Part(langs[0], first), new Part(other, second));
    }
}
