package org.ieum.check;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.ieum.quantity.Moment;

/** Whether two figures of linked sentences are of one thing, by what else is said of them. */
final class SameThing {
    /** Words around two times that tell that they are of one action. */
    private static final int MANY = 4;

    private static final Duration HALF_A_DAY = Duration.ofHours(12);

    /** Words around two counts that stand with much the same. */
    private static final int SOME = 3;

    private static final double HALF = 0.5;

    private final FigureLink linked;
    private final Reading a;
    private final Reading b;
    private final Predicates predicates;
    private final Roles roles;

    SameThing(FigureLink linked) {
        this.linked = linked;
        this.a = linked.pair().a();
        this.b = linked.pair().b();
        this.predicates = linked.predicates();
        this.roles = linked.roles();
    }

    /**
     * False if the figures are of different actions, or different things are said of what they count; in one language also if one
     * is more than twice the other, or another sentence with such a figure has as many words in common with either one.
     * Sentences that translate each other are not asked.
     */
    boolean isOf(Figure figureA, Figure figureB) {
        if (!linked.pair().isBilingual()) {
            return isNearest(figureA, a, figureB, b)
                    && isNearest(figureB, b, figureA, a)
                    && (figureA.quantity() instanceof Moment || mayBeOneWithError(figureA, figureB))
                    && !areOfOtherActions(figureA, figureB)
                    && !haveOtherRoles(figureA, figureB);
        }
        return !linked.isFree()
                || Slip.isMistyped(figureA, figureB)
                || bothBegin(figureA, figureB)
                || (!areOfOtherActions(figureA, figureB) && !haveOtherRoles(figureA, figureB));
    }

    /** True of amounts that are near each other; of small or round counts also if they stand with much the same words: 회원 300여 명, 3000여 명. */
    private boolean mayBeOneWithError(Figure figureA, Figure figureB) {
        SharedWords.Likeness likeness = linked.words().of(figureA, figureB);
        return Magnitude.areNear(figureA, figureB)
                || (figureA.isCount()
                        && hasOneDigit(figureA)
                        && hasOneDigit(figureB)
                        && likeness.words() >= SOME
                        && likeness.share() >= HALF);
    }

    /** True of 3 and of 300. */
    private static boolean hasOneDigit(Figure figure) {
        return figure.value().precision() == 1;
    }

    /** True of two dates from which something holds, whatever it is: to begin is an action by itself. */
    static boolean bothBegin(Figure figureA, Figure figureB) {
        return figureA.quantity() instanceof Moment && Cue.FROM.marks(figureA) && Cue.FROM.marks(figureB);
    }

    /** True of figures with verbs that do not mean the same, and of times of day without verbs that do. */
    boolean areOfOtherActions(Figure figureA, Figure figureB) {
        return figureA.isTimeOfDay() && !areOfOneDay(figureA, figureB)
                ? !predicates.agree(figureA, figureB)
                : figureA.fitsAnyVerb() && predicates.differ(figureA, figureB);
    }

    /** True of the only times of two sentences that name one day, and have much else in common. */
    private boolean areOfOneDay(Figure figureA, Figure figureB) {
        List<Figure> as = a.figuresBeside(figureA);
        List<Figure> bs = b.figuresBeside(figureB);
        return Sort.alike(as, figureA).count() == 1
                && Sort.alike(bs, figureB).count() == 1
                && (linked.words().of(figureA, figureB).words() >= MANY || areHalfADayApart(figureA, figureB))
                && as.stream()
                        .filter(SameThing::isDay)
                        .anyMatch(day ->
                                bs.stream().anyMatch(other -> isDay(other) && FigureAgreement.agree(day, other)));
    }

    private static boolean isDay(Figure figure) {
        return figure.quantity() instanceof Moment moment && moment.grain() == Moment.Grain.DAY;
    }

    /** Of one day that is one time with a slip, whatever is said of it. */
    private static boolean areHalfADayApart(Figure figureA, Figure figureB) {
        return figureA.quantity() instanceof Moment one
                && figureB.quantity() instanceof Moment other
                && one.apart(other).equals(Optional.of(HALF_A_DAY));
    }

    private boolean haveOtherRoles(Figure figureA, Figure figureB) {
        return figureA.kind().equals("number")
                && roles.differ(
                        figureA, linked.link().source(), figureB, linked.link().target());
    }

    /**
     * True if no other figure that its counterpart may stand for is in a sentence with as many words in common. A figure that its
     * own text says as well is not in question, nor is one that may be true beside it.
     */
    private static boolean isNearest(Figure figure, Reading own, Figure counterpart, Reading others) {
        int shared = Words.shared(figure.sentence(), counterpart.sentence());
        List<Figure> all = own.figures();
        return Sort.alike(others.figures(), counterpart)
                .filter(other -> !other.sentence().equals(counterpart.sentence()))
                .filter(other -> all.stream().noneMatch(one -> FigureAgreement.agree(one, other))
                        && !new Circumstances(own, others, false).differ(figure, other))
                .allMatch(other -> Words.shared(figure.sentence(), other.sentence()) < shared);
    }
}
