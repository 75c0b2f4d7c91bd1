package org.ieum.check;

import java.util.Locale;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ieum.quantity.Amount;
import org.ieum.quantity.Quantity;

/**
 * Which way something went, by or to a figure: 8% 증가, "declined 8 percent", "cut the fee by 8 percent". Korean says so right behind the
 * figure, English before it, or behind it in a noun or a comparative.
 */
enum Trend {
    UP(
            "늘(?!\\s)|증가|오[르른를름릅]|올(?:라|랐|린|려|렸|리)|상승|뛰|뛴|뛸|급등|급증|폭등|인상|높(?:았|아|은|인|여|였|이)|불어|확대|상향|증액",
            "rises?|rose|risen|rising|grew|grows?|grown|growing|increas(?:e|es|ed|ing)|gain(?:s|ed|ing)?|climb(?:s|ed|ing)?"
                    + "|jump(?:s|ed|ing)?|surg(?:e|es|ed|ing)|soar(?:s|ed|ing)?|rais(?:e|es|ed|ing)|up(?!\\s+to\\b)|advanc(?:es|ed|ing)"
                    + "|expand(?:s|ed|ing)?",
            "higher|more|increase|rise|raise|gain|jump|surge|growth|hike"),
    DOWN(
            "줄(?:어|었|이|인|여|였|고|며|면|$)|감소|내[리린릴려렸림]|하락|떨어|급락|급감|폭락|인하|낮[아았은추췄춘춰]|축소|하향|삭감|감축|감액|깎",
            "falls?|fell|fallen|falling|declin(?:e|es|ed|ing)|drop(?:s|ped|ping)?|decreas(?:e|es|ed|ing)|slid(?:es?|ing)?"
                    + "|slip(?:s|ped|ping)?|plung(?:e|es|ed|ing)|tumbl(?:e|es|ed|ing)|cuts?|cutting|lower(?:s|ed|ing)?|down"
                    + "|reduc(?:e|es|ed|ing)|shr[aiu]nk|shed|sank|los(?:t|es|ing)|slash(?:es|ed|ing)?|trim(?:s|med|ming)?",
            "lower|less|fewer|cut|drop|fall|decline|decrease|reduction|slump");

    /** An exchange rate falls where the currency rises. */
    private static final Pattern OPEN =
            Pattern.compile("환율|\\b(?i:exchange rate|(?:to|per|against) the (?:U\\.S\\. )?dollar"
                    + "|per dollar|weaken(?:ed|s|ing)?|strengthen(?:ed|s|ing)?)\\b");

    /** Negated, undone. */
    private static final Pattern NOT = Pattern.compile("^\\S{0,3}지 (?:않|못)|^\\S{0,4}(?:을|를)? (?:철회|취소|거부|멈)");

    private static final String ABOUT =
            "(?:(?:about|around|some|nearly|almost|roughly|more|less|over|than|a|an|another|further|additional|as|much|sharply|slightly)\\s+)*";

    /** Words of one clause between a verb and its figure. */
    private static final String BETWEEN =
            "(?:(?!(?:and|but|while|as|after)\\b)(?:[\\p{L}'’-]+|\\d[\\d.]*%?)\\s+){0,8}?";

    private static final String PARTICLES = "(?:가량|정도|쯤|안팎|이나|씩|넘게|이상|가까이)?\\s*";

    private final Pattern byBehind;
    private final Pattern byBefore;
    private final Pattern byNoun;
    private final Pattern toBehind;
    private final Pattern toBefore;

    /**
     * @param korean how the words for it begin
     * @param verbs English words before a figure
     * @param nouns English words behind it
     */
    Trend(String korean, String verbs, String nouns) {
        byBehind = Pattern.compile("^\\s*" + PARTICLES + "(?:[이가은는을를]\\s+)?(?:더\\s*)?(?:" + korean + ")");
        byBefore = Pattern.compile("(?i)\\b(?:" + verbs + ")\\s+(?:" + BETWEEN + "by\\s+|of\\s+)?" + ABOUT + "$");
        byNoun = Pattern.compile(
                "(?i)^[\\s-]+(?:(?!(?:of|in|to|from|on|for|and|as|at|by|than)\\b)[\\p{L}-]+\\s+)?(?:" + nouns + ")\\b");
        toBehind = Pattern.compile("^\\s*" + PARTICLES + "으?로\\s+(?:" + korean + ")");
        toBefore = Pattern.compile("(?i)\\b(?:" + verbs + ")\\s+" + BETWEEN + "to\\s+" + ABOUT + "$");
    }

    /** A figure with the way that it went: {@code 8% up}. */
    String label(Figure figure) {
        return figure.quantity().label() + " " + name().toLowerCase(Locale.ROOT);
    }

    /** Which way something went by an amount; empty if the sentence says nothing of it, or both. */
    static Optional<Trend> by(Figure figure) {
        return of(figure, Trend::goesBy);
    }

    /** Which way something went to an amount, likewise. */
    static Optional<Trend> to(Figure figure) {
        return of(figure, Trend::goesTo);
    }

    /** True of something that went one way to the one amount, and as far as the other. */
    static boolean areToAndBy(Figure to, Figure by) {
        return to(to).isPresent() && by(to).isEmpty() && to(by).isEmpty() && to(to).equals(by(by));
    }

    private static Optional<Trend> of(Figure figure, BiPredicate<Trend, Figure> goes) {
        if (!mayChange(figure.quantity())
                || OPEN.matcher(figure.sentence().text()).find()) {
            return Optional.empty();
        }
        boolean up = goes.test(UP, figure);
        return up == goes.test(DOWN, figure) ? Optional.empty() : Optional.of(up ? UP : DOWN);
    }

    private static boolean mayChange(Quantity quantity) {
        return quantity instanceof Amount amount
                && switch (amount.type()) {
                    case MONEY, PERCENT, PERCENT_POINT, COUNT, NUMBER, DURATION -> true;
                    case MEASURE -> amount.unit().equals("degree"); // 30㎜ of rain fall, and are more
                    case ORDINAL, AGE, FRACTION, FIRST_IN -> false;
                };
    }

    private boolean goesBy(Figure figure) {
        return isDone(byBehind, figure)
                || byBefore.matcher(figure.before()).find()
                || byNoun.matcher(figure.behind()).find();
    }

    private boolean goesTo(Figure figure) {
        return isDone(toBehind, figure) || toBefore.matcher(figure.before()).find();
    }

    private static boolean isDone(Pattern korean, Figure figure) {
        String behind = figure.behind();
        Matcher matcher = korean.matcher(behind);
        return matcher.find() && !NOT.matcher(behind.substring(matcher.end())).find();
    }
}
