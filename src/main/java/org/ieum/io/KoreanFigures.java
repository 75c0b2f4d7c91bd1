package org.ieum.io;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ieum.finding.Place;
import org.ieum.finding.QuantityFinding;
import org.ieum.finding.Side;
import org.ieum.quantity.Amount;
import org.ieum.quantity.Moment;
import org.ieum.quantity.Quantity;
import org.ieum.text.Lang;

/** Figures that cannot all be true, and who says which, as parts of a Korean sentence. */
final class KoreanFigures {
    /** What something went to, and not by. */
    private static final Pattern TO_BEFORE = Pattern.compile("(?i)\\bto (?:(?:about|around|some|nearly|almost) )?$");

    private static final Pattern TO_BEHIND = Pattern.compile("으?로(?![가-힣])");

    private static final int LONGEST = 12;
    private static final int MYRIAD = 4;
    private static final String MYRIADS = " 만억조경해";

    private final QuantityFinding finding;
    private final Map<String, String> templates;

    /** @param templates for units and for what a side says beyond its figure, by {@code unit year}, {@code figure up} and the like */
    KoreanFigures(QuantityFinding finding, Map<String, String> templates) {
        this.finding = finding;
        this.templates = templates;
    }

    /** {@code 예산 3.4% 감소, 3.4% 증가}: what differs, as it stands in the texts. */
    String figures() {
        String figures = finding.sidesAsTold().stream()
                .map(side -> figure(finding.sides().indexOf(side)))
                .collect(Collectors.joining(", "));
        return (finding.subject().getOrDefault(Lang.KO, "") + " " + figures).strip();
    }

    /** {@code 솔빛일보는 “…”, The Pine Daily(그 밖에 참빛신문)는 “…”라고}. */
    String sayings() {
        List<Side> sides = finding.sidesAsTold();
        String last = sides.get(sides.size() - 1).quoted(Lang.KO).excerpt();
        return sides.stream().map(KoreanFigures::saying).collect(Collectors.joining(", "))
                + (KoreanSound.endsInConsonant(last) ? "이라고" : "라고");
    }

    private static String saying(Side side) {
        Place quoted = side.quoted(Lang.KO);
        String others = side.outlets().stream()
                .filter(outlet -> !outlet.equals(quoted.outlet()))
                .collect(Collectors.joining(", "));
        return quoted.outlet() + (others.isEmpty() ? "" : "(그 밖에 " + others + ")")
                + (KoreanSound.endsInConsonant(quoted.outlet()) ? "은" : "는") + " “" + quoted.excerpt() + "”";
    }

    private String figure(int side) {
        Place quoted = finding.sides().get(side).quoted(Lang.KO);
        String words = Cells.oneLine(quoted.figure());
        String figure = words
                + foreign(quoted, side)
                        .flatMap(quantity -> korean(quantity, words))
                        .map(korean -> "(" + korean + ")")
                        .orElse("");
        String beyond = "figure " + finding.beyond(side);
        String template = templates.get(isWentTo(quoted) ? beyond + " to" : beyond);
        return template == null
                ? figure
                : FindingMessages.filled(
                        template, Map.of("figure", figure, "figure_to", figure + KoreanSound.to(words)));
    }

    /** One that does not stand in Korean. */
    private Optional<Quantity> foreign(Place quoted, int side) {
        return quoted.document().lang().equals(Lang.KO)
                ? Optional.empty()
                : Optional.of(finding.quantities().get(side));
    }

    /** A date, and an amount whose number the words do not show as it is. */
    private Optional<String> korean(Quantity quantity, String words) {
        if (quantity instanceof Moment moment) {
            return moment.korean();
        }
        return quantity instanceof Amount amount
                        && !digits(words).contains(amount.value().toPlainString())
                ? Optional.of(korean(amount))
                : Optional.empty();
    }

    /** {@code 5년}, {@code 1조7200억 원}; the number alone of what is called otherwise in Korean. */
    private String korean(Amount amount) {
        String value = korean(amount.value());
        return FindingMessages.filled(templates.getOrDefault("unit " + amount.unit(), value), Map.of("value", value));
    }

    private static String digits(String words) {
        return words.replace(",", "");
    }

    private static boolean isWentTo(Place place) {
        String text = place.document().text();
        int start = place.span().start();
        return place.document().lang().equals(Lang.KO)
                ? TO_BEHIND
                        .matcher(text)
                        .region(place.span().end(), text.length())
                        .lookingAt()
                : TO_BEFORE
                        .matcher(text.substring(Math.max(0, start - LONGEST), start))
                        .find();
    }

    /** {@code 1조7200억}, {@code 4800}, {@code 2.5}. */
    static String korean(BigDecimal value) {
        String plain = value.toPlainString();
        if (value.scale() > 0 || plain.length() > MYRIAD * MYRIADS.length()) {
            return plain;
        }
        StringBuilder out = new StringBuilder();
        for (int group = (plain.length() - 1) / MYRIAD; group >= 0; group--) {
            int end = plain.length() - group * MYRIAD;
            int part = Integer.parseInt(plain.substring(Math.max(0, end - MYRIAD), end));
            if (part > 0) {
                out.append(part).append(MYRIADS.substring(group, group + 1).strip());
            }
        }
        return out.isEmpty() ? plain : out.toString();
    }
}
