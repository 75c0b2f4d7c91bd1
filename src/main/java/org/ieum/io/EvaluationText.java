package org.ieum.io;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
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

    /** {@code {"SET": {"docs": 1, "counts": {...}, "scores": {...}}}}, over several lines. */
    public static String json(Map<String, Evaluation> groups) {
        return Json.pretty(json -> {
            for (Map.Entry<String, Evaluation> group : groups.entrySet()) {
                json.writeObjectFieldStart(group.getKey());
                write(json, group.getValue());
                json.writeEndObject();
            }
        });
    }

    private static void write(JsonGenerator json, Evaluation evaluation) throws IOException {
        json.writeNumberField("docs", evaluation.documents());
        json.writeObjectFieldStart("counts");
        for (Map.Entry<Evaluation.Measure, Tally> entry : evaluation.tallies().entrySet()) {
            Tally tally = entry.getValue();
            long[] counts = {tally.predictedHits(), tally.predicted(), tally.goldHits(), tally.gold()};
            json.writeFieldName(key(entry.getKey()));
            json.writeArray(counts, 0, counts.length);
        }
        json.writeEndObject();
        json.writeObjectFieldStart("scores");
        for (Map.Entry<Evaluation.Measure, Tally> entry : evaluation.tallies().entrySet()) {
            json.writeObjectFieldStart(key(entry.getKey()));
            writeScores(json, entry.getValue());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    /** A score of nothing is null. */
    private static void writeScores(JsonGenerator json, Tally tally) throws IOException {
        Json.known(json, "p", tally.precision());
        Json.known(json, "r", tally.recall());
        Json.known(json, "f1", tally.f1());
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

    static String percent(double share) {
        if (Double.isNaN(share)) {
            return "  --  ";
        }
        BigDecimal percent = new BigDecimal(100 * share).setScale(2, RoundingMode.HALF_EVEN);
        return String.format(Locale.ROOT, "%6s", percent.toPlainString());
    }
}
