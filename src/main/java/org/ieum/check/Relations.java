package org.ieum.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ieum.lexicon.Lexicon;
import org.ieum.quantity.Moment;

/** Tells the {@link Relation} of two figures of a pair of texts, by the figures and what is said around them. */
final class Relations {
    private final Check.Pair pair;
    private final List<Figure> allA;
    private final List<Figure> allB;
    private final List<Figure> as;
    private final List<Figure> bs;
    private final Circumstances circumstances;
    private final Roles roles;
    private final Predicates predicates;
    private final boolean isFree;
    /** Whether nothing in the whole other text explains a figure, as far as it was asked. */
    private final Map<Figure, Boolean> open = new HashMap<>();

    /**
     * @param as the figures of the first text that may be told
     * @param bs those of the second
     */
    Relations(Check.Pair pair, List<Figure> as, List<Figure> bs, Lexicon lexicon) {
        this.pair = pair;
        this.allA = pair.a().figures();
        this.allB = pair.b().figures();
        this.as = as;
        this.bs = bs;
        this.circumstances = new Circumstances(pair.a(), pair.b(), false);
        this.roles = new Roles(lexicon, pair.a().lang(), pair.b().lang());
        this.predicates = new Predicates(lexicon, pair.a().lang(), pair.b().lang());
        this.isFree = Translations.areFree(pair.bitext());
    }

    /** Empty if the two have nothing to do with each other, or if something lets both be true that differ. */
    Optional<Relation> of(Figure a, Figure b) {
        if (Slip.isMistyped(a, b)) {
            return only(Relation.MISTYPED, Slip.areExchanged(a, b) ? areUnexplained(a, b) : areOpen(a, b));
        }
        if (Portions.differ(a, allA, b, allB)) {
            return only(Relation.PARTS, !mayBothBeRight(a, b));
        }
        return Sort.areAlike(a, b) ? ofOneSort(a, b) : Optional.empty();
    }

    private Optional<Relation> ofOneSort(Figure a, Figure b) {
        return switch (FigureAgreement.of(a, b).verdict()) {
            case EQUAL, COMPATIBLE -> Optional.of(opposite(a, b).isPresent() ? Relation.OPPOSITE : Relation.ALIKE);
            case CONFLICT ->
                a.quantity() instanceof Moment
                        ? only(Relation.DATED, areOpenDates(a, b))
                        : only(Relation.UNLIKE, areOpen(a, b) && !haveOtherRoles(a, b));
            case INCOMPARABLE -> Optional.empty();
        };
    }

    private static Optional<Relation> only(Relation relation, boolean isSo) {
        return isSo ? Optional.of(relation) : Optional.empty();
    }

    /** What two figures that agree differ in, if they are {@link Relation#OPPOSITE}. */
    Optional<Difference> opposite(Figure a, Figure b) {
        return Opposite.of(a, as, b, bs);
    }

    private boolean areOpen(Figure a, Figure b) {
        return Magnitude.areNear(a, b) && areUnexplained(a, b) && !mayBothBeRight(a, b);
    }

    /** Enough of figures with exchanged digits: what has happened since the other report exchanges none. */
    private boolean areUnexplained(Figure a, Figure b) {
        return isOpen(a, as, bs) && isOpen(b, bs, as) && !AmountCircumstances.isDistance(a);
    }

    private boolean isOpen(Figure figure, List<Figure> own, List<Figure> others) {
        return open.computeIfAbsent(figure, f -> FigureAgreement.isOpen(f, own, others));
    }

    private boolean areOpenDates(Figure a, Figure b) {
        boolean areOfOneAction = Cue.SINCE.marks(a) && Cue.SINCE.marks(b)
                ? isNoneOf(a, bs) && isNoneOf(b, as)
                : areUnexplained(a, b) && (predicates.agree(a, b) || arePlanned(a, b));
        return areOfOneAction && !mayBothBeRight(a, b);
    }

    /** Of dates as exact: that something was last year explains no month of it. */
    private static boolean isNoneOf(Figure date, List<Figure> others) {
        return Sort.alike(others, date).noneMatch(other -> FigureAgreement.agree(date, other));
    }

    private boolean arePlanned(Figure a, Figure b) {
        return DateCircumstances.isPlanned(pair.a(), (Moment) a.quantity())
                && DateCircumstances.isPlanned(pair.b(), (Moment) b.quantity());
    }

    private boolean mayBothBeRight(Figure a, Figure b) {
        return circumstances.differ(a, b) || (isFree && reports(a, b).mayBothBeRight(a, b));
    }

    private Reports reports(Figure a, Figure b) {
        return new Reports(pair, List.of(a.sentence()), List.of(b.sentence()));
    }

    private boolean haveOtherRoles(Figure a, Figure b) {
        return a.kind().equals("number") && roles.differ(a, List.of(a.sentence()), b, List.of(b.sentence()));
    }
}
