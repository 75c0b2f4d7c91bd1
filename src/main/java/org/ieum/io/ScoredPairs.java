package org.ieum.io;

import org.ieum.align.PairScore;

/**
 * Sentence pairs, one a line, Korean TAB English, and what became of them: as TSV the probability (four decimals) TAB the
 * line as it was, with any further columns; as JSON an object a line with the reasons.
 */
public final class ScoredPairs {
    private ScoredPairs() {}

    /**
     * A line of a table of pairs.
     *
     * @param number of the line, from 1
     * @param text all of the line
     */
    public record Row(int number, String text, String korean, String english) {

        /**
         * Reads a line.
         *
         * @param file what messages call the table
         * @throws FormatException if the line has no tab
         */
        public static Row of(String file, int number, String line) {
            String[] cells = line.split("\t", 3);
            if (cells.length < 2) {
                throw new FormatException(
                        file,
                        number,
                        "a line without a tab; expected a Korean sentence, a tab and an English sentence");
            }
            return new Row(number, line, cells[0], cells[1]);
        }

        /** {@code probability TAB line}. */
        public String tsv(PairScore score) {
            return Decimals.text(score.probability()) + "\t" + text;
        }

        /**
         * {@code line, probability, score, ko, en, evidence}; each reason with {@code kind, nats, source, target, words}; its
         * source and target are spans in {@code ko} and {@code en}, in code points.
         */
        public String json(PairScore score) {
            return Json.object(json -> {
                json.writeNumberField("line", number);
                json.writeNumberField("probability", score.probability());
                json.writeNumberField("score", score.score());
                json.writeStringField("ko", korean);
                json.writeStringField("en", english);
                new EvidenceJson(json, Offsets.of(korean), Offsets.of(english)).write(score.evidence());
            });
        }
    }
}
