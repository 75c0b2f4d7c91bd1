package org.ieum.check;

import java.util.List;
import org.ieum.bitext.Link;
import org.ieum.finding.Place;
import org.ieum.lexicon.Lexicon;

/**
 * A link whose figures are compared, with what is needed to compare them.
 *
 * @param words those around all figures of the pair
 * @param isFree false if its sentences translate each other, in texts that do
 */
record FigureLink(Check.Pair pair, Link link, Lexicon lexicon, SharedWords words, boolean isFree) {
    /** The figures of its source sentences, in order. */
    List<Figure> as() {
        return pair.a().figures(link.source());
    }

    /** The figures of its target sentences, in order. */
    List<Figure> bs() {
        return pair.b().figures(link.target());
    }

    Place placeA(Figure figure) {
        return pair.a().place(figure, link.source());
    }

    Place placeB(Figure figure) {
        return pair.b().place(figure, link.target());
    }

    /** What tells figures of one sort apart in its sentences. */
    Companions companions() {
        return new Companions(lexicon, pair.a().lang(), pair.b().lang());
    }

    Predicates predicates() {
        return new Predicates(lexicon, pair.a().lang(), pair.b().lang());
    }

    Roles roles() {
        return new Roles(lexicon, pair.a().lang(), pair.b().lang());
    }

    Reports reports() {
        return new Reports(pair, link.source(), link.target());
    }
}
