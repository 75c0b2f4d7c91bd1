package org.ieum.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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

    /** "share" of "30 ports share". */
    private static final Pattern SECOND_AFTER = Pattern.compile("^\\s+\\p{L}+\\s+(\\p{L}+)\\b");

    /** "share" of "30 small ports share". */
    private static final Pattern THIRD_AFTER = Pattern.compile("^(?:\\s+\\p{L}+){2}\\s+(\\p{L}+)\\b");

    /** What joins a number to another, or to the things of which it is a part. */
    private static final Set<String> JOINING = Set.of("and", "or", "to", "of", "the", "a", "an", "more", "other");

    private static final Pattern CLAUSE_END = Pattern.compile("^\\s*(?:[.,;:!?)\\]”\"]|$)");

    /** The last count so far that stands behind a word. */
    private final Map<String, Count> byPreposition = new HashMap<>();

    /** The last count so far whose noun a word stands behind. */
    private final Map<String, Count> byVerb = new HashMap<>();

    private int counts;

    private record Count(int number, String unit) {}

    private Ellipsis() {}

    /**
     * The quantities of a sentence, with their units where they are left out.
     *
     * @param quantities those of the sentence
     * @param before those of the sentence before
     */
    static List<Quantity> resolved(Sentence sentence, List<Quantity> quantities, List<Figure> before) {
        Ellipsis ellipsis = new Ellipsis();
        before.forEach(ellipsis::add);
        List<Quantity> resolved = new ArrayList<>();
        for (Quantity quantity : quantities) {
            Quantity whole = ellipsis.whole(new Figure(quantity, sentence)).orElse(quantity);
            resolved.add(whole);
            ellipsis.add(new Figure(whole, sentence));
        }
        return List.copyOf(resolved);
    }

    private void add(Figure figure) {
        if (isCount(figure.quantity())) {
            Count count = new Count(counts++, ((Amount) figure.quantity()).unit());
            word(WORD_BEFORE, figure.before()).ifPresent(word -> byPreposition.put(word, count));
            word(SECOND_AFTER, figure.behind()).ifPresent(word -> byVerb.put(word, count));
            word(THIRD_AFTER, figure.behind()).ifPresent(word -> byVerb.put(word, count));
        }
    }

    private Optional<Quantity> whole(Figure bare) {
        if (!bare.isBare()) {
            return Optional.empty();
        }
        Optional<Count> likePreposition = word(WORD_BEFORE, bare.before())
                .filter(PREPOSITIONS::contains)
                .filter(word -> CLAUSE_END.matcher(bare.behind()).find())
                .map(byPreposition::get);
        Optional<Count> likeVerb = word(WORD_AFTER, bare.behind())
                .filter(word -> !JOINING.contains(word))
                .map(byVerb::get);
        return Stream.of(likePreposition, likeVerb)
                .flatMap(Optional::stream)
                .max(Comparator.comparingInt(Count::number))
                .map(count -> counting((Amount) bare.quantity(), count.unit()));
    }

    private static boolean isCount(Quantity quantity) {
        return quantity instanceof Amount amount && amount.type() == Amount.Type.COUNT;
    }

    private static Quantity counting(Amount bare, String unit) {
        return new Amount(bare.span(), bare.surface(), Amount.Type.COUNT, bare.value(), unit, bare.precision());
    }

    private static Optional<String> word(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
