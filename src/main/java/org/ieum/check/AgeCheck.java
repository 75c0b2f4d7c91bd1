package org.ieum.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ieum.finding.QuantityFinding;
import org.ieum.name.Mention;
import org.ieum.name.NameChain;
import org.ieum.quantity.Amount;
import org.ieum.quantity.Amount.Type;

/**
 * Compares the ages that two texts give one person beside the name, whether or not the sentences are linked. Told if they are three years
 * apart at least: Korean ages are a year or two more than those of others.
 */
final class AgeCheck implements Check {
    private static final BigDecimal APART = BigDecimal.valueOf(3);

    /** Between a name, or a title after it, and the age: 한가람 시장(52), 한가람(52·솔빛시), "Han Ga-ram, 52", "Han Ga-ram (52)". */
    private static final Pattern BETWEEN = Pattern.compile("\\s?\\(|,\\s(?:aged\\s)?");

    @Override
    public String name() {
        return "ages";
    }

    @Override
    public void check(Pair pair, Results results) {
        List<Aged> bs = aged(pair.b());
        for (Aged a : aged(pair.a())) {
            bs.stream()
                    .filter(b -> areApart(a.age(), b.age()) && SamePerson.areOne(a.person(), b.person()))
                    .filter(b -> !isTold(a, b, results))
                    .forEach(b -> results.add(Difference.of(a.age(), b.age())
                            .finding(
                                    pair.a().place(a.age(), List.of(a.age().sentence())),
                                    pair.b().place(b.age(), List.of(b.age().sentence())))));
        }
    }

    /** A person whose text gives one age. */
    private record Aged(NameChain person, Figure age) {}

    private static List<Aged> aged(Reading reading) {
        return reading.persons().chains().stream()
                .filter(FullNames::isFull)
                .flatMap(person -> one(person, ages(person, reading)))
                .toList();
    }

    private static Stream<Aged> one(NameChain person, List<Figure> ages) {
        boolean isOne = ages.stream().map(AgeCheck::years).distinct().count() == 1;
        return isOne ? Stream.of(new Aged(person, ages.get(0))) : Stream.empty();
    }

    private static List<Figure> ages(NameChain person, Reading reading) {
        return person.mentions().stream()
                .flatMap(mention -> reading.figures(mention.sentence()).stream()
                        .filter(figure -> isInYears(figure) && isOf(mention, figure)))
                .toList();
    }

    /** False of those in their forties. */
    private static boolean isInYears(Figure figure) {
        return figure.quantity() instanceof Amount amount
                && amount.type() == Type.AGE
                && amount.unit().equals("year");
    }

    private static boolean isOf(Mention mention, Figure age) {
        int start = mention.sentence().local(mention.span()).end();
        int end = age.quantity().span().start();
        if (start >= end) {
            return false;
        }
        String between = mention.sentence().text().substring(start, end);
        String title = between.stripLeading();
        String behind = title.startsWith(mention.title())
                ? title.substring(mention.title().length())
                : between;
        return BETWEEN.matcher(between).matches() || BETWEEN.matcher(behind).matches();
    }

    /** True of ages that are not one by different reckonings. */
    static boolean areApart(Figure a, Figure b) {
        return years(a).subtract(years(b)).abs().compareTo(APART) >= 0;
    }

    private static BigDecimal years(Figure age) {
        return ((Amount) age.quantity()).value();
    }

    private static boolean isTold(Aged a, Aged b, Results results) {
        return results.findings().stream()
                .anyMatch(finding -> finding instanceof QuantityFinding
                        && finding.a().span().equals(a.age().span())
                        && finding.b().orElseThrow().span().equals(b.age().span()));
    }
}
