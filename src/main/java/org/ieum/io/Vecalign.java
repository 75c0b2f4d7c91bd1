package org.ieum.io;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ieum.bitext.Bead;
import org.ieum.bitext.Bitext;

/**
 * Links as vecalign prints them: {@code [0, 1]:[2]:0.125000}, 0-based sentence numbers of both sides and a cost; a
 * sentence without a counterpart faces an empty list. The order is that of {@link LinksTsv}; links may cross.
 *
 * <p>The cost is 1 - probability, 0 to 1, also for sentences without a counterpart, where the probability is that they have
 * none. It is not the cosine cost of vecalign, which for such sentences always prints 0: compare it with itself only.
 * Dropped are the text, the degree and the evidence. Reading gives links and nulls by number, without the cost.
 */
public final class Vecalign {
    private static final int DECIMALS = 6;
    private static final String NUMBERS = "\\[((?:[0-9]{1,9}(?:, ?[0-9]{1,9})*)?)\\]";
    private static final Pattern LINE = Pattern.compile(NUMBERS + ":" + NUMBERS + "(?::.*)?");

    private Vecalign() {}

    /** Writes the links and nulls of a bitext whose sentences stand on numbered lines. */
    public static void write(Bitext bitext, LinksTsv.Numbering source, LinksTsv.Numbering target, Appendable out)
            throws IOException {
        for (LinksTsv.Row row : LinksTsv.rows(bitext, source, target)) {
            out.append(row.bead().source().toString())
                    .append(':')
                    .append(row.bead().target().toString())
                    .append(':')
                    .append(cost(row.probability()))
                    .append('\n');
        }
    }

    /**
     * Reads links and nulls from a file, which may end in {@code .gz}. Blank lines and the cost are ignored.
     *
     * @throws FormatException if a line is broken; the message names it
     */
    public static List<Bead> read(Path file) throws IOException {
        return NumberedLine.read(file).stream()
                .map(Vecalign::bead)
                .filter(LinksTsv::namesAny)
                .toList();
    }

    private static Bead bead(NumberedLine line) {
        Matcher parts = LINE.matcher(line.text().strip());
        if (!parts.matches()) {
            throw line.broken("expected sentence numbers of both texts and a cost, such as [0, 1]:[2]:0.125");
        }
        return new Bead(LinksTsv.numbers(parts.group(1)), LinksTsv.numbers(parts.group(2)));
    }

    private static String cost(double probability) {
        return BigDecimal.ONE
                .subtract(new BigDecimal(probability))
                .setScale(DECIMALS, RoundingMode.HALF_EVEN)
                .toPlainString();
    }
}
