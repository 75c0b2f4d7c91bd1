package org.ieum.check;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** A figure that two texts share, by which or to which something rose in the one and fell in the other: 8% 증가, "declined 8 percent". */
final class Opposite {
    private Opposite() {}

    /**
     * The difference of two figures that agree, but of which one rose and one fell; empty if they went the same way, if no way is
     * told of either, or if another figure of the same value went the way that one of them did.
     *
     * @param as all that may be meant by the one of b
     * @param bs all that may be meant by the one of a
     */
    static Optional<Difference> of(Figure a, List<Figure> as, Figure b, List<Figure> bs) {
        Stream<Function<Figure, Optional<Trend>>> trends = Stream.of(Trend::by, Trend::to);
        return !FigureAgreement.agree(a, b)
                ? Optional.empty()
                : trends.flatMap(trend -> of(trend, a, as, b, bs).stream()).findFirst();
    }

    private static Optional<Difference> of(
            Function<Figure, Optional<Trend>> trend, Figure a, List<Figure> as, Figure b, List<Figure> bs) {
        Optional<Trend> one = trend.apply(a);
        Optional<Trend> other = trend.apply(b);
        boolean differ = one.isPresent()
                && other.isPresent()
                && !one.equals(other)
                && bs.stream()
                        .noneMatch(twin -> FigureAgreement.agree(a, twin)
                                && trend.apply(twin).equals(one))
                && as.stream()
                        .noneMatch(twin -> FigureAgreement.agree(b, twin)
                                && trend.apply(twin).equals(other));
        return differ
                ? Optional.of(Difference.of(
                        one.orElseThrow().label(a), other.orElseThrow().label(b), a, b))
                : Optional.empty();
    }
}
