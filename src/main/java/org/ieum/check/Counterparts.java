package org.ieum.check;

import java.util.List;
import java.util.Optional;
import org.ieum.quantity.Moment;
import org.ieum.quantity.Quantity;

/**
 * Which figure of the other linked sentences is meant by one that nothing explains, although it differs: the only one that can be,
 * the only one that looks like it mistyped, or the one that stands with the same words.
 */
final class Counterparts {
    private final FigureLink linked;
    private final SameThing thing;
    private final List<Figure> as;
    private final List<Figure> bs;

    /**
     * @param as the figures of the source that nothing explains
     * @param bs those of the target
     */
    Counterparts(FigureLink linked, List<Figure> as, List<Figure> bs) {
        this.linked = linked;
        this.thing = new SameThing(linked);
        this.as = as;
        this.bs = bs;
    }

    /** The counterpart of a figure of the source; empty if none can be told. */
    Optional<Figure> of(Figure a) {
        return only(a, bs)
                .filter(b -> only(b, as).equals(Optional.of(a)))
                .filter(b -> thing.isOf(a, b))
                .or(() -> mistyped(a, bs).filter(b -> mistyped(b, as).equals(Optional.of(a))))
                .or(() -> companion(a).filter(b -> !linked.isFree() || !thing.areOfOtherActions(a, b)));
    }

    /**
     * The one figure that contradicts this one; empty if there is none or more than one that might. A figure of the same sort comes
     * before bare numbers, which may count anything; and if this is a date on which something begins, so must the other be if any is.
     */
    private Optional<Figure> only(Figure figure, List<Figure> others) {
        List<Figure> sorted = Sort.alike(others, figure).toList();
        List<Figure> begin = sorted.stream()
                .filter(other -> SameThing.bothBegin(figure, other))
                .toList();
        List<Figure> alike = begin.isEmpty() ? sorted : begin;
        List<Figure> rivals = alike.size() == 1 && areRivals(figure, alike.get(0))
                ? alike
                : others.stream().filter(other -> areRivals(figure, other)).toList();
        return rivals.size() == 1 && isContradiction(figure, rivals.get(0))
                ? Optional.of(rivals.get(0))
                : Optional.empty();
    }

    private boolean isContradiction(Figure one, Figure other) {
        return ((one.isTelling() && other.isTelling()) || countOneThing(one, other))
                && FigureAgreement.contradict(one, other);
    }

    private boolean countOneThing(Figure one, Figure other) {
        return linked.words().countOneThing(one, other) || linked.words().countOneThing(other, one);
    }

    private boolean areRivals(Figure one, Figure other) {
        return Sort.areRivals(one, other) && !(linked.isFree() && mayBeOfOtherMonths(one.quantity(), other.quantity()));
    }

    /** 18일 of an unknown month beside January 20: of that month, or another. */
    private static boolean mayBeOfOtherMonths(Quantity a, Quantity b) {
        return a instanceof Moment one
                && b instanceof Moment other
                && one.month().isPresent() != other.month().isPresent()
                && (one.from().isEmpty() || other.from().isEmpty());
    }

    /** The only one that looks like this one mistyped. */
    private static Optional<Figure> mistyped(Figure figure, List<Figure> others) {
        List<Figure> alike =
                others.stream().filter(other -> Slip.isMistyped(figure, other)).toList();
        return alike.size() == 1 ? Optional.of(alike.get(0)) : Optional.empty();
    }

    /** Of several figures of one sort on either side, the one that stands with the same words and contradicts this one. */
    private Optional<Figure> companion(Figure figure) {
        List<Figure> likeA = Sort.alike(as, figure).toList();
        List<Figure> likeB = Sort.alike(bs, figure).toList();
        return likeA.size() > 1 && figure.isTelling()
                ? Optional.ofNullable(linked.companions().match(likeA, likeB).get(figure))
                        .filter(b -> FigureAgreement.contradict(figure, b))
                : Optional.empty();
    }
}
