package org.ieum.io;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.ieum.bitext.Agreement;
import org.ieum.bitext.Bead;
import org.ieum.bitext.Evaluation.Measure;
import org.ieum.bitext.Tally;
import org.ieum.text.Counts;

/** What two alignments have in common, as text for people and as JSON for programs. */
public final class AgreementText {
    private static final List<Measure> SHOWN = List.of(Measure.STRICT, Measure.LAX, Measure.PAIRS, Measure.UNALIGNED);

    private AgreementText() {}

    /** A table of the measures, then a line for each difference: {@code 3,4:5 | 3:5 4:}. */
    public static String text(Agreement agreement) {
        String head = String.format(Locale.ROOT, "%-20s %6s   %s", "", "F1", "in both/of A, in both/of B");
        String rows = SHOWN.stream()
                .map(measure -> row(measure, agreement.evaluation().tally(measure)))
                .collect(Collectors.joining());
        int count = agreement.differences().size();
        String heading = Counts.of(count, "difference") + " (A | B)\n";
        return agreement.differences().stream()
                .map(difference -> join(difference.first()) + " | " + join(difference.second()))
                .collect(Collectors.joining("\n", head + "\n" + rows + "\n" + heading, ""))
                .stripTrailing();
    }

    /** A counts as gold here, which makes no difference to F1. */
    private static String row(Measure measure, Tally tally) {
        return String.format(
                Locale.ROOT,
                "%-20s %s   %d/%d, %d/%d\n",
                measure.label(),
                EvaluationText.percent(tally.f1()),
                tally.goldHits(),
                tally.gold(),
                tally.predictedHits(),
                tally.predicted());
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
            Json.objects(json, "differences", agreement.differences(), difference -> {
                beads(json, "a", difference.first());
                beads(json, "b", difference.second());
            });
        });
    }

    private static void number(JsonGenerator json, String name, Agreement agreement, Measure measure)
            throws IOException {
        Json.known(json, name, agreement.evaluation().tally(measure).f1());
    }

    private static void beads(JsonGenerator json, String name, List<Bead> beads) throws IOException {
        Json.strings(json, name, beads.stream().map(Bead::toString).toList());
    }
}
