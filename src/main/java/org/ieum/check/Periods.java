package org.ieum.check;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ieum.quantity.Amount;
import org.ieum.quantity.Moment;
import org.ieum.quantity.Moment.Part;
import org.ieum.text.Sentence;

/**
 * Of what time amounts are that do not say it themselves: by what their text named last before them.
 *
 * <p>Where one sentence translates the other, two periods tell amounts apart only if neither sentence names the one of the other:
 * what a sentence names first in Korean may stand last in English.
 */
final class Periods {
    private static final Pattern WHOLE_YEAR = Pattern.compile("연간|\\b(?i:annual|full[- ]year|yearly)\\b");

    private final Reading a;
    private final Reading b;
    private final boolean translated;

    /** @param translated true if a sentence of the one text translates one of the other */
    Periods(Reading a, Reading b, boolean translated) {
        this.a = a;
        this.b = b;
        this.translated = translated;
    }

    /** True of shares of different months, and of amounts of different quarters or halves of a year, or of one and of a year. */
    boolean differ(Figure figureA, Figure figureB) {
        return areOther(partOfYear(a, figureA), partOfYear(b, figureB))
                || (figureA.isOf(Amount.Type.PERCENT)
                        && figureB.isOf(Amount.Type.PERCENT)
                        && areOther(month(a, figureA), month(b, figureB)));
    }

    private boolean areOther(Named one, Named other) {
        return one.own().isPresent()
                && other.own().isPresent()
                && !one.own().equals(other.own())
                && !(translated && (one.has(other) || other.has(one)));
    }

    /**
     * The periods around a figure.
     *
     * @param own the last one before it
     * @param all those of its sentence
     */
    private record Named(Optional<String> own, List<Period> all) {
        boolean has(Named other) {
            return all.stream().anyMatch(period -> other.own().equals(Optional.of(period.name())));
        }
    }

    /** @param end where it ends in its sentence */
    private record Period(int end, String name) {}

    private static Named month(Reading reading, Figure figure) {
        List<Period> months = months(reading.figuresBeside(figure));
        return new Named(lastBefore(figure, months), months);
    }

    /** Of a text that is no translation the period may stand behind, or have been named in any sentence before. */
    private Named partOfYear(Reading reading, Figure figure) {
        List<Period> parts = partsOfYear(reading, figure.sentence());
        Optional<String> own = lastBefore(figure, parts);
        if (own.isEmpty() && !translated && parts.size() == 1) {
            own = last(parts.stream());
        }
        int at = translated ? 0 : reading.sentences().indexOf(figure.sentence());
        while (own.isEmpty() && at > 0) {
            at--;
            own = last(partsOfYear(reading, reading.sentences().get(at)).stream());
        }
        return new Named(own, parts);
    }

    private static Optional<String> lastBefore(Figure figure, List<Period> periods) {
        int start = figure.quantity().span().start();
        return last(periods.stream().filter(period -> period.end() <= start));
    }

    private static Optional<String> last(Stream<Period> periods) {
        return periods.reduce((earlier, later) -> later).map(Period::name);
    }

    /** But for those since which something holds. */
    private static List<Period> months(List<Figure> figures) {
        return figures.stream()
                .filter(figure ->
                        isOf(figure, Moment.Grain.MONTH) && !Cue.SINCE.marks(figure) && !Cue.FROM.marks(figure))
                .map(figure -> new Period(
                        end(figure), ((Moment) figure.quantity()).month().toString()))
                .toList();
    }

    /** Quarters, halves and whole years, but for those with which something is compared. */
    private static List<Period> partsOfYear(Reading reading, Sentence sentence) {
        Stream<Period> dates = reading.figures(sentence).stream()
                .filter(figure -> isOf(figure, Moment.Grain.YEAR) && !Cue.COMPARED.marks(figure))
                .map(figure -> new Period(
                        end(figure), ((Moment) figure.quantity()).part().name()));
        Stream<Period> words =
                WHOLE_YEAR.matcher(sentence.text()).results().map(match -> new Period(match.end(), Part.WHOLE.name()));
        return Stream.concat(dates, words)
                .sorted(Comparator.comparing(Period::end))
                .toList();
    }

    private static boolean isOf(Figure figure, Moment.Grain grain) {
        return figure.quantity() instanceof Moment moment && moment.grain() == grain;
    }

    private static int end(Figure figure) {
        return figure.quantity().span().end();
    }
}
