package org.ieum.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.ieum.bitext.Evaluation;
import org.ieum.bitext.Evaluation.Measure;
import org.ieum.bitext.Tally;
import org.junit.jupiter.api.Test;

class EvaluationTextTest {
    @Test
    void json_oddNameOfAGroup_canBeReadBack() throws Exception {
        Evaluation evaluation = new Evaluation(2, Map.of(Measure.STRICT, new Tally(3, 4, 3, 6)));

        String json = EvaluationText.json(Map.of("새 \"글\"\t\n\\", evaluation));

        assertThat(JsonTree.parse(json).value())
                .isEqualTo(Map.of(
                        "새 \"글\"\t\n\\",
                        Map.of(
                                "docs",
                                2.0,
                                "counts",
                                Map.of("strict", List.of(3.0, 4.0, 3.0, 6.0)),
                                "scores",
                                Map.of("strict", Map.of("p", 0.75, "r", 0.5, "f1", 0.6)))));
    }
}
