package org.ieum.io;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ieum.bitext.Agreement;
import org.ieum.bitext.Bead;
import org.ieum.bitext.Evaluation;
import org.ieum.bitext.Evaluation.Measure;
import org.ieum.bitext.Tally;
import org.ieum.text.Counts;

/** What two alignments have in common, as text for people and as JSON for programs. */
public final class AgreementText {
    private static final List<Measure> SHOWN = List.of(Measure.STRICT, Measure.LAX, Measure.PAIRS, Measure.UNALIGNED);

    private AgreementText() {}

    /** A table of the measures, then a line for each difference: {@code 3,4:5 | 3:5 4:}. */
    public static String text(Agreement agreement) {
        Map<Measure, Tally> shown = new EnumMap<>(Measure.class);
        SHOWN.forEach(measure -> shown.put(measure, agreement.evaluation().tally(measure)));
        String table = EvaluationText.table(new Evaluation(1, shown));
        int count = agreement.differences().size();
        String heading = Counts.of(count, "difference") + " (A | B)\n";
        return agreement.differences().stream()
                .map(difference -> join(difference.first()) + " | " + join(difference.second()))
                .collect(Collectors.joining("\n", table + "\n" + heading, ""))
                .stripTrailing();
    }

    private static String join(List<Bead> beads) {
        return beads.stream().map(Bead::toString).collect(Collectors.joining(" "));
    }

    /** One object on one line: F1 of {@code strict lax pairs null}, {@code null} if there is nothing to count; {@code differences}. */
    public static String json(Agreement agreement) {
        return Json.object(json -> {
            number(json, "strict", agreement, Measure.STRICT);
            number(json, "lax", agreement, Measure.LAX);
            number(json, "pairs", agreement, Measure.PAIRS);
            number(json, "null", agreement, Measure.UNALIGNED);
            json.writeArrayFieldStart("differences");
            for (Agreement.Difference difference : agreement.differences()) {
                json.writeStartObject();
                beads(json, "a", difference.first());
                beads(json, "b", difference.second());
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }

    private static void number(JsonGenerator json, String name, Agreement agreement, Measure measure)
            throws IOException {
        double f1 = agreement.evaluation().tally(measure).f1();
        if (Double.isNaN(f1)) {
            json.writeNullField(name);
        } else {
            json.writeNumberField(name, f1);
        }
    }

    private static void beads(JsonGenerator json, String name, List<Bead> beads) throws IOException {
        Json.strings(json, name, beads.stream().map(Bead::toString).toList());
    }
}
