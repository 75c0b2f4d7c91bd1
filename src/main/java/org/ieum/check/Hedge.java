package org.ieum.check;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ieum.text.Lang;
import org.ieum.text.Resources;
import org.ieum.text.Sentence;
import org.ieum.text.Span;

/**
 * A sign that a sentence stands for something with less than its word: "is considering", 것으로 알려졌다; with all that may translate it. A
 * translation that has none of these says more than its original, or less.
 *
 * @param lang of the cue
 * @param cue in any case
 * @param counterparts in the other language
 * @param certain what gives it as certain there
 */
record Hedge(Lang lang, Firmness firmness, Pattern cue, Pattern counterparts, Pattern certain) {
    private static final String NOTHING = "(?!)";

    private static final List<Hedge> ALL = Resources.lines(Hedge.class, "hedges.tsv").stream()
            .map(line -> line.split("\t"))
            .map(cells -> new Hedge(
                    Lang.of(cells[0]),
                    Firmness.valueOf(cells[1].toUpperCase(Locale.ROOT)),
                    any(cells[2]),
                    any(cells[3]),
                    any(cells.length > 4 ? cells[4] : NOTHING)))
            .toList();

    private static Pattern any(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }

    /**
     * A sign in a sentence for which its translation has none.
     *
     * @param span in the document's text
     * @param isDenied true if the translation gives it as certain itself, whatever stands beside it
     */
    record Missing(Firmness firmness, Span span, boolean isDenied) {}

    /** The first that a sentence has and its translation lacks. */
    static Optional<Missing> of(Sentence sentence, Sentence translation) {
        return ALL.stream()
                .filter(hedge -> hedge.lang.equals(sentence.lang()))
                .filter(hedge -> !hedge.counterparts.matcher(translation.text()).find())
                .flatMap(hedge -> hedge.in(sentence, translation).stream())
                .findFirst();
    }

    private Optional<Missing> in(Sentence sentence, Sentence translation) {
        Matcher matcher = cue.matcher(sentence.text());
        return matcher.find()
                ? Optional.of(new Missing(
                        firmness,
                        new Span(matcher.start(), matcher.end())
                                .shift(sentence.span().start()),
                        certain.matcher(translation.text()).find()))
                : Optional.empty();
    }
}
