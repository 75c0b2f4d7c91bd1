package org.ieum.align;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.ieum.quantity.Amount;
import org.ieum.quantity.Moment;
import org.ieum.quantity.Precision;
import org.ieum.quantity.Quantity;
import org.ieum.text.Lang;
import org.ieum.text.Sentence;
import org.ieum.text.Span;

/**
 * Quantities that two neighbouring figures of a sentence imply, and that another text may state as one: "54명 가운데 19명"
 * is more than a third, "from April 20 to May 11" three weeks.
 */
final class ImpliedQuantities {
    private static final Pattern KOREAN_OF = Pattern.compile("\\s?(?:중|가운데)(?![가-힣]{2}).{0,30}");
    private static final Pattern ENGLISH_OF =
            Pattern.compile(" (?:out of|of|in)(?: the| its| their| these| those)?(?: about| some| all)? ");
    private static final Set<Amount.Type> COUNTED = Set.of(Amount.Type.COUNT, Amount.Type.NUMBER);
    private static final int MONTHS = 12;
    /** For days whose year is not known: one like most. */
    private static final int SOME_YEAR = 2001;

    private final Sentence sentence;

    private ImpliedQuantities(Sentence sentence) {
        this.sentence = sentence;
    }

    /** Shares and durations, as words beside those of the figures. */
    static List<Word> words(Sentence sentence, List<Word> words) {
        List<Quantity> stated =
                words.stream().flatMap(word -> word.quantity().stream()).toList();
        return new ImpliedQuantities(sentence)
                .of(stated).stream()
                        .map(quantity -> Word.of(Word.IMPLIED, quantity, sentence))
                        .toList();
    }

    private List<Quantity> of(List<Quantity> quantities) {
        List<Quantity> implied = new ArrayList<>();
        addNeighbours(Amount.class, quantities, this::share, implied);
        addNeighbours(Moment.class, quantities, this::duration, implied);
        return implied;
    }

    private static <T extends Quantity> void addNeighbours(
            Class<T> kind,
            List<Quantity> quantities,
            BiFunction<T, T, Optional<Quantity>> together,
            List<Quantity> implied) {
        List<T> ofKind =
                quantities.stream().filter(kind::isInstance).map(kind::cast).toList();
        for (int k = 1; k < ofKind.size(); k++) {
            together.apply(ofKind.get(k - 1), ofKind.get(k)).ifPresent(implied::add);
        }
    }

    /** In Korean the whole goes first. */
    private Optional<Quantity> share(Amount before, Amount after) {
        boolean korean = sentence.lang().equals(Lang.KO);
        Amount whole = korean ? before : after;
        Amount part = korean ? after : before;
        boolean isShare = countTheSame(before, after)
                && part.value().signum() > 0
                && part.value().compareTo(whole.value()) < 0
                && (korean ? KOREAN_OF : ENGLISH_OF)
                        .matcher(between(before, after))
                        .matches();
        return isShare
                ? Optional.of(amount(
                        Amount.Type.FRACTION,
                        part.value().divide(whole.value(), MathContext.DECIMAL32),
                        "",
                        before,
                        after))
                : Optional.empty();
    }

    private static boolean countTheSame(Amount a, Amount b) {
        return COUNTED.contains(a.type())
                && COUNTED.contains(b.type())
                && (a.unit().equals(b.unit()) || a.unit().isEmpty() || b.unit().isEmpty());
    }

    private String between(Quantity before, Quantity after) {
        return sentence.text().substring(before.span().end(), after.span().start());
    }

    private Optional<Quantity> duration(Moment before, Moment after) {
        if (before.grain() == Moment.Grain.MONTH && after.grain() == Moment.Grain.MONTH) {
            return months(before.month(), after.month()).map(months -> lasting(months, "month", before, after));
        }
        return before.grain() == Moment.Grain.DAY && after.grain() == Moment.Grain.DAY
                ? days(before, after).map(days -> lasting(days, "day", before, after))
                : Optional.empty();
    }

    private Quantity lasting(long units, String unit, Moment before, Moment after) {
        return amount(Amount.Type.DURATION, BigDecimal.valueOf(units), unit, before, after);
    }

    /** From March to September it is seven. */
    private static Optional<Integer> months(OptionalInt from, OptionalInt to) {
        return from.isEmpty() || to.isEmpty() || from.equals(to)
                ? Optional.empty()
                : Optional.of(Math.floorMod(to.getAsInt() - from.getAsInt(), MONTHS) + 1);
    }

    private static Optional<Long> days(Moment before, Moment after) {
        Optional<LocalDate> from = before.resolved();
        Optional<LocalDate> to = after.resolved();
        if (from.isPresent() && to.isPresent()) {
            return several(from.get(), to.get());
        }
        return countAlike(before, after) ? several(nominal(before), nominal(after)) : Optional.empty();
    }

    private static Optional<Long> several(LocalDate from, LocalDate to) {
        return Optional.of(ChronoUnit.DAYS.between(from, to)).filter(days -> days > 1);
    }

    /** Whether two days are both of a named month, or both of the same unnamed one. */
    private static boolean countAlike(Moment a, Moment b) {
        return a.day().isPresent()
                && b.day().isPresent()
                && a.month().isPresent() == b.month().isPresent()
                && a.relative().equals(b.relative());
    }

    private static LocalDate nominal(Moment day) {
        return LocalDate.of(SOME_YEAR, day.month().orElse(1), 1)
                .plusDays(day.day().getAsInt() - 1);
    }

    private Amount amount(Amount.Type type, BigDecimal value, String unit, Quantity before, Quantity after) {
        Span span = before.span().cover(after.span());
        return new Amount(span, span.of(sentence.text()), type, value, unit, Precision.ABOUT);
    }
}
