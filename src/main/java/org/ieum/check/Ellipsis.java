package org.ieum.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ieum.quantity.Amount;
import org.ieum.quantity.Quantity;
import org.ieum.text.Sentence;

/**
 * Counts that leave out what they count because the one before has said it: "trades with 30 ports and has treaties with seven";
 * "30 ports send fish, and about seven send ice". The preposition before both must be the same, and the number end its clause; or
 * the verb after both. The count that is repeated stands in the same sentence or in the one before.
 */
final class Ellipsis {
    private static final Set<String> PREPOSITIONS =
            Set.of("with", "from", "among", "against", "between", "to", "in", "for", "by");

    private static final Pattern WORD_BEFORE =
            Pattern.compile("(\\p{L}+)\\s+(?:(?:about|around|some|only|just|another|nearly|almost)\\s+)?$");
    private static final Pattern WORD_AFTER = Pattern.compile("^\\s+(\\p{L}+)");
    /** What joins a number to another, or to the things of which it is a part. */
    private static final Set<String> JOINING = Set.of("and", "or", "to", "of", "the", "a", "an", "more", "other");

    private static final Pattern CLAUSE_END = Pattern.compile("^\\s*(?:[.,;:!?)\\]”\"]|$)");

    private Ellipsis() {}

    /**
     * The quantities of a sentence, with their units where they are left out.
     *
     * @param quantities those of the sentence
     * @param before those of the sentence before
     */
    static List<Quantity> resolved(Sentence sentence, List<Quantity> quantities, List<Figure> before) {
        List<Figure> counts = new ArrayList<>(before);
        List<Quantity> resolved = new ArrayList<>();
        for (Quantity quantity : quantities) {
            Quantity whole = whole(new Figure(quantity, sentence), counts).orElse(quantity);
            resolved.add(whole);
            counts.add(new Figure(whole, sentence));
        }
        return List.copyOf(resolved);
    }

    private static Optional<Quantity> whole(Figure bare, List<Figure> before) {
        if (!bare.isBare()) {
            return Optional.empty();
        }
        Amount amount = (Amount) bare.quantity();
        return before.stream()
                .filter(figure -> isCount(figure.quantity()) && repeats(bare, figure))
                .reduce((earlier, later) -> later)
                .map(count -> counting(amount, ((Amount) count.quantity()).unit()));
    }

    private static boolean isCount(Quantity quantity) {
        return quantity instanceof Amount amount && amount.type() == Amount.Type.COUNT;
    }

    private static Quantity counting(Amount bare, String unit) {
        return new Amount(bare.span(), bare.surface(), Amount.Type.COUNT, bare.value(), unit, bare.precision());
    }

    private static boolean repeats(Figure bare, Figure count) {
        Optional<String> preposition = word(WORD_BEFORE, bare.before()).filter(PREPOSITIONS::contains);
        Optional<String> verb = word(WORD_AFTER, bare.behind()).filter(word -> !JOINING.contains(word));
        return (preposition.isPresent()
                        && CLAUSE_END.matcher(bare.behind()).find()
                        && preposition.equals(word(WORD_BEFORE, count.before())))
                || verb.filter(word -> isAfterCounted(word, count)).isPresent();
    }

    /** True for "share" of "30 ports share", "30 small ports share". */
    private static boolean isAfterCounted(String verb, Figure count) {
        return Pattern.compile("^(?:\\s+\\p{L}+){1,2}\\s+" + Pattern.quote(verb) + "\\b")
                .matcher(count.behind())
                .find();
    }

    private static Optional<String> word(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
