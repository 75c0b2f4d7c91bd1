package org.ieum.check;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ieum.check.Reading.Figure;
import org.ieum.quantity.Moment;
import org.ieum.quantity.Moment.Part;
import org.ieum.text.Sentence;

/** Of what time a figure is that does not say it itself: by what a text named last before it. */
final class Period {
    private static final Pattern WHOLE_YEAR = Pattern.compile("연간|\\b(?i:annual|full[- ]year|yearly)\\b");

    private Period() {}

    /** The month that was named last in the sentence before a figure, but for one since which something holds. */
    static OptionalInt month(Reading reading, Figure figure) {
        return reading.figures(List.of(figure.sentence())).stream()
                .filter(other -> ends(other) <= starts(figure) && !Cue.SINCE.marks(other) && !Cue.FROM.marks(other))
                .flatMap(other -> other.quantity() instanceof Moment moment ? Stream.of(moment) : Stream.empty())
                .filter(moment ->
                        moment.grain() == Moment.Grain.MONTH && moment.month().isPresent())
                .reduce((earlier, later) -> later)
                .map(Moment::month)
                .orElse(OptionalInt.empty());
    }

    /** The part of a year, or {@link Part#WHOLE}, that was named last before a figure, in whichever sentence. */
    static Optional<Part> partOfYear(Reading reading, Figure figure) {
        int end = starts(figure);
        List<Sentence> sentences = reading.sentences();
        for (int i = sentences.indexOf(figure.sentence()); i >= 0; i--) {
            Optional<Part> part = lastPart(reading, sentences.get(i), end);
            if (part.isPresent()) {
                return part;
            }
            end = Integer.MAX_VALUE;
        }
        return Optional.empty();
    }

    private static Optional<Part> lastPart(Reading reading, Sentence sentence, int end) {
        Optional<Figure> last = reading.figures(List.of(sentence)).stream()
                .filter(figure -> ends(figure) <= end && isOfYear(figure))
                .reduce((earlier, later) -> later);
        int from = last.map(Period::ends).orElse(0);
        String rest =
                sentence.text().substring(from, Math.min(end, sentence.text().length()));
        return WHOLE_YEAR.matcher(rest).find()
                ? Optional.of(Part.WHOLE)
                : last.map(figure -> ((Moment) figure.quantity()).part());
    }

    private static boolean isOfYear(Figure figure) {
        return figure.quantity() instanceof Moment moment
                && moment.grain() == Moment.Grain.YEAR
                && !Cue.COMPARED.marks(figure);
    }

    private static int starts(Figure figure) {
        return figure.quantity().span().start();
    }

    private static int ends(Figure figure) {
        return figure.quantity().span().end();
    }
}
