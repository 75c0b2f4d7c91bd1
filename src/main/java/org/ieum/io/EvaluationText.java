package org.ieum.io;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.ieum.bitext.Evaluation;
import org.ieum.bitext.Tally;
import org.ieum.text.Counts;

/** Evaluations as text for people and as JSON for programs. Percentages are rounded half-even on the exact binary value. */
public final class EvaluationText {
    private EvaluationText() {}

    /** A table: a row for each measure, with precision, recall and F1 in per cent, and the counts. */
    public static String table(Evaluation evaluation) {
        StringBuilder table = new StringBuilder();
        table.append(Counts.of(evaluation.documents(), "document")).append('\n');
        table.append(
                String.format(Locale.ROOT, "%-20s %6s %6s %6s   %s", "", "P", "R", "F1", "hits/predicted, hits/gold"));
        evaluation
                .tallies()
                .forEach((measure, tally) -> table.append('\n')
                        .append(String.format(
                                Locale.ROOT,
                                "%-20s %s %s %s   %d/%d, %d/%d",
                                measure.label(),
                                percent(tally.precision()),
                                percent(tally.recall()),
                                percent(tally.f1()),
                                tally.predictedHits(),
                                tally.predicted(),
                                tally.goldHits(),
                                tally.gold())));
        return table.toString();
    }

    /** The F1 of each measure on one line. */
    public static String line(Evaluation evaluation) {
        return evaluation.tallies().entrySet().stream()
                .map(entry -> key(entry.getKey()) + "="
                        + percent(entry.getValue().f1()).strip())
                .collect(Collectors.joining(" "));
    }

    /** {@code {"SET": {"docs": 1, "counts": {...}, "scores": {...}}}}. */
    public static String json(Map<String, Evaluation> groups) {
        return groups.entrySet().stream()
                .map(entry -> " \"" + entry.getKey().replace("\\", "\\\\").replace("\"", "\\\"") + "\": "
                        + json(entry.getValue()))
                .collect(Collectors.joining(",\n", "{\n", "\n}"));
    }

    private static String json(Evaluation evaluation) {
        String counts = evaluation.tallies().entrySet().stream()
                .map(entry -> "\"" + key(entry.getKey()) + "\": " + counts(entry.getValue()))
                .collect(Collectors.joining(", "));
        String scores = evaluation.tallies().entrySet().stream()
                .map(entry -> "\"" + key(entry.getKey()) + "\": " + scores(entry.getValue()))
                .collect(Collectors.joining(", "));
        return "{\"docs\": " + evaluation.documents() + ", \"counts\": {" + counts + "}, \"scores\": {" + scores + "}}";
    }

    private static String counts(Tally tally) {
        return "[" + tally.predictedHits() + ", " + tally.predicted() + ", " + tally.goldHits() + ", " + tally.gold()
                + "]";
    }

    private static String scores(Tally tally) {
        return "{\"p\": " + number(tally.precision()) + ", \"r\": " + number(tally.recall()) + ", \"f1\": "
                + number(tally.f1()) + "}";
    }

    private static String number(double value) {
        return Double.isNaN(value) ? "null" : String.valueOf(value);
    }

    private static String key(Evaluation.Measure measure) {
        return switch (measure) {
            case STRICT -> "strict";
            case LAX -> "lax";
            case VECALIGN_STRICT -> "vec_strict";
            case VECALIGN_LAX -> "vec_lax";
            case PAIRS -> "pairs";
            case UNALIGNED -> "null";
            case ONE_TO_ONE -> "1:1";
            case ONE_TO_TWO -> "1:2";
            case MANY -> "n:m";
            case SOURCE_BOUNDARIES -> "seg_ko";
            case TARGET_BOUNDARIES -> "seg_en";
        };
    }

    private static String percent(double share) {
        if (Double.isNaN(share)) {
            return "  --  ";
        }
        BigDecimal percent = new BigDecimal(100 * share).setScale(2, RoundingMode.HALF_EVEN);
        return String.format(Locale.ROOT, "%6s", percent.toPlainString());
    }
}
