package org.ieum.check;

import java.util.List;

/**
 * Whether two counts, of which one alone may say of what, are of one thing, and nothing around or elsewhere lets both be true: by
 * the noun that says of what, or by the words around them.
 */
final class SameCount {
    /** A count and a bare number are of one thing if so much of what stands around either stands around both. */
    private static final double MOST_SHARED = 0.5;

    private final FigureLink linked;
    private final SharedWords words;
    private final Reading a;
    private final Reading b;

    SameCount(FigureLink linked) {
        this.linked = linked;
        this.words = linked.words();
        this.a = linked.pair().a();
        this.b = linked.pair().b();
    }

    boolean isOf(Figure figureA, Figure figureB) {
        return mayBeOf(figureA, figureB)
                && figureA.isExact()
                && figureB.isExact()
                && (linked.isFree() ? Magnitude.areNear(figureA, figureB) : Magnitude.mayBeOne(figureA, figureB))
                && (areOnlyOfOneThing(figureA, figureB) || areOpenAmongSharedWords(figureA, figureB))
                && !new Circumstances(a, b, false).differ(figureA, figureB)
                && !linked.reports().mayBothBeRight(figureA, figureB);
    }

    /** Never of one language, where the verbs tell more. */
    private boolean mayBeOf(Figure figureA, Figure figureB) {
        boolean bare = figureA.isBare() && figureB.isBare();
        boolean anyVerb = figureA.fitsAnyVerb() || figureB.fitsAnyVerb();
        return !bare && !anyVerb && linked.pair().isBilingual() && Sort.mayCountOneThing(figureA, figureB);
    }

    /** True of counts of one thing of which neither text has the number of the other. */
    private boolean areOnlyOfOneThing(Figure korean, Figure english) {
        List<Figure> allA = a.figures();
        List<Figure> allB = b.figures();
        List<Figure> sameA = allA.stream()
                .filter(other -> words.countOneThing(other, english))
                .toList();
        List<Figure> sameB = allB.stream()
                .filter(other -> words.countOneThing(korean, other))
                .toList();
        return words.countOneThing(korean, english)
                && FigureAgreement.isOpen(korean, allA, sameB)
                && FigureAgreement.isOpen(english, allB, sameA);
    }

    private boolean areOpenAmongSharedWords(Figure figureA, Figure figureB) {
        SharedWords.Likeness likeness = words.of(figureA, figureB);
        return likeness.words() > 1
                && likeness.share() >= MOST_SHARED
                && likeness.isBeside()
                && FigureAgreement.isOpen(figureA, a.figures(), b.figures())
                && FigureAgreement.isOpen(figureB, b.figures(), a.figures());
    }
}
