package org.ieum.io;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ieum.study.Consistency;
import org.ieum.study.Consistency.OutletMeasures;
import org.ieum.study.Interval;
import org.ieum.study.Measure;
import org.ieum.study.Measures;
import org.ieum.study.OutletDifference;
import org.ieum.study.OutletDifference.Distance;

/**
 * The table {@code measures.csv}, a figure a row: of all outlets, of each, between them, of every two. A number that is not
 * known is an empty cell, so that a column of numbers stays one; {@code verdict} says why. One mention can neither agree nor
 * differ and has no figure.
 */
final class MeasuresCsv {
    private static final List<String> HEADER = List.of(
            "concept",
            "lang",
            "measure",
            "outlet_a",
            "outlet_b",
            "documents",
            "mentions",
            "value",
            "low",
            "high",
            "chance",
            "p",
            "p_adjusted",
            "verdict");
    private static final String TOO_FEW = "too few";

    private final CsvWriter csv;
    private final Consistency consistency;

    private MeasuresCsv(CsvWriter csv, Consistency consistency) {
        this.csv = csv;
        this.consistency = consistency;
    }

    static void write(List<Consistency> consistencies, Appendable out) throws IOException {
        CsvWriter csv = new CsvWriter(out, HEADER);
        for (Consistency consistency : consistencies) {
            MeasuresCsv table = new MeasuresCsv(csv, consistency);
            table.all();
            table.outlets();
            table.between();
            table.distances();
        }
    }

    private void all() throws IOException {
        for (Measure measure : Measure.values()) {
            figure(measure, "", consistency.documents(), consistency.all(), consistency.interval(measure));
        }
    }

    private void outlets() throws IOException {
        for (OutletMeasures outlet : consistency.outlets()) {
            for (Measure measure : Measure.values()) {
                figure(measure, outlet.outlet(), outlet.documents(), outlet.measures(), outlet.interval(measure));
            }
        }
    }

    private void figure(Measure measure, String outlet, int documents, Measures measures, Interval interval)
            throws IOException {
        double value = measures.isTooFew() ? Double.NaN : measure.of(measures);
        row(
                measure.label(),
                outlet,
                "",
                documents,
                measures.mentions(),
                number(value),
                number(interval.low()),
                number(interval.high()),
                "",
                "",
                "",
                Double.isNaN(value) ? TOO_FEW : "");
    }

    private void between() throws IOException {
        Optional<OutletDifference> found = consistency.difference();
        List<OutletMeasures> compared = consistency.outlets().stream()
                .filter(outlet -> found.stream()
                        .allMatch(difference -> difference.outlets().contains(outlet.outlet())))
                .toList();
        List<Object> cells = new ArrayList<>(List.of("between-share", "", "", documents(compared), mentions(compared)));
        cells.addAll(found.map(MeasuresCsv::tested).orElse(List.of("", "", "", "", "", "", TOO_FEW)));
        row(cells.toArray());
    }

    private static List<Object> tested(OutletDifference difference) {
        return List.of(
                number(difference.betweenShare()),
                number(difference.interval().low()),
                number(difference.interval().high()),
                number(difference.chance()),
                number(difference.p()),
                number(difference.adjustedP()),
                difference.isShown() ? "difference" : "not shown");
    }

    private void distances() throws IOException {
        List<OutletMeasures> outlets = consistency.outlets();
        for (int i = 0; i < outlets.size(); i++) {
            for (int j = i + 1; j < outlets.size(); j++) {
                distance(outlets.get(i), outlets.get(j));
            }
        }
    }

    private void distance(OutletMeasures a, OutletMeasures b) throws IOException {
        Optional<Distance> found = consistency
                .difference()
                .flatMap(difference -> difference.distances().stream()
                        .filter(distance ->
                                distance.a().equals(a.outlet()) && distance.b().equals(b.outlet()))
                        .findFirst());
        row(
                "distance",
                a.outlet(),
                b.outlet(),
                documents(List.of(a, b)),
                mentions(List.of(a, b)),
                found.map(distance -> number(distance.value())).orElse(""),
                found.map(distance -> number(distance.interval().low())).orElse(""),
                found.map(distance -> number(distance.interval().high())).orElse(""),
                "",
                "",
                "",
                found.isPresent() ? "" : TOO_FEW);
    }

    private static int documents(List<OutletMeasures> outlets) {
        return outlets.stream().mapToInt(OutletMeasures::documents).sum();
    }

    private static int mentions(List<OutletMeasures> outlets) {
        return outlets.stream().mapToInt(outlet -> outlet.measures().mentions()).sum();
    }

    private void row(Object... cells) throws IOException {
        List<Object> row = new ArrayList<>(List.of(consistency.concept(), consistency.lang()));
        row.addAll(List.of(cells));
        csv.row(row.toArray());
    }

    /** A figure; an empty cell if it is not known. */
    static String number(double value) {
        return Double.isNaN(value) ? "" : LinksTsv.decimals(value);
    }
}
