package org.ieum.io;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
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
    private static final CsvTable<Figure> FIGURES = CsvTable.<Figure>of()
            .column("concept", figure -> figure.of().concept())
            .column("lang", figure -> figure.of().lang())
            .column("measure", Figure::measure)
            .column("outlet_a", Figure::a)
            .column("outlet_b", Figure::b)
            .column("documents", Figure::documents)
            .column("mentions", Figure::mentions)
            .column("value", figure -> Decimals.cell(figure.value()))
            .column("low", figure -> Decimals.cell(figure.interval().low()))
            .column("high", figure -> Decimals.cell(figure.interval().high()))
            .column("chance", figure -> Decimals.cell(figure.tested(OutletDifference::chance)))
            .column("p", figure -> Decimals.cell(figure.tested(OutletDifference::p)))
            .column("p_adjusted", figure -> Decimals.cell(figure.tested(OutletDifference::adjustedP)))
            .column("verdict", Figure::verdict);

    private static final String TOO_FEW = "too few";

    private MeasuresCsv() {}

    static void write(List<Consistency> consistencies, Path file) throws IOException {
        FIGURES.write(consistencies.stream().flatMap(MeasuresCsv::figures).toList(), file);
    }

    /**
     * @param a the outlet that it is of; empty if it is of all
     * @param b the outlet that the other is compared with; empty if it is none
     * @param value {@code NaN} if it is not known
     * @param test what it was tested by
     */
    private record Figure(
            Consistency of,
            String measure,
            String a,
            String b,
            int documents,
            int mentions,
            double value,
            Interval interval,
            Optional<OutletDifference> test,
            String verdict) {

        double tested(ToDoubleFunction<OutletDifference> result) {
            return test.map(result::applyAsDouble).orElse(Double.NaN);
        }
    }

    private static Stream<Figure> figures(Consistency of) {
        List<Figure> figures = new ArrayList<>();
        measures()
                .forEach(measure ->
                        figures.add(figure(of, measure, "", of.documents(), of.all(), of.interval(measure))));
        of.outlets()
                .forEach(outlet -> measures()
                        .forEach(measure -> figures.add(figure(
                                of,
                                measure,
                                outlet.outlet(),
                                outlet.documents(),
                                outlet.measures(),
                                outlet.interval(measure)))));
        figures.add(between(of));
        figures.addAll(distances(of));
        return figures.stream();
    }

    private static Stream<Measure> measures() {
        return Arrays.stream(Measure.values());
    }

    private static Figure figure(
            Consistency of, Measure measure, String outlet, int documents, Measures measures, Interval interval) {
        double value = measures.isTooFew() ? Double.NaN : measure.of(measures);
        return new Figure(
                of,
                measure.label(),
                outlet,
                "",
                documents,
                measures.mentions(),
                value,
                interval,
                Optional.empty(),
                Double.isNaN(value) ? TOO_FEW : "");
    }

    private static Figure between(Consistency of) {
        Optional<OutletDifference> found = of.difference();
        List<OutletMeasures> compared = of.outlets().stream()
                .filter(outlet -> found.stream()
                        .allMatch(difference -> difference.outlets().contains(outlet.outlet())))
                .toList();
        return new Figure(
                of,
                "between-share",
                "",
                "",
                documents(compared),
                mentions(compared),
                found.map(OutletDifference::betweenShare).orElse(Double.NaN),
                found.map(OutletDifference::interval).orElse(Interval.UNKNOWN),
                found,
                found.map(difference -> difference.isShown() ? "difference" : "not shown")
                        .orElse(TOO_FEW));
    }

    private static List<Figure> distances(Consistency of) {
        List<Figure> distances = new ArrayList<>();
        List<OutletMeasures> outlets = of.outlets();
        for (int i = 0; i < outlets.size(); i++) {
            for (int j = i + 1; j < outlets.size(); j++) {
                distances.add(distance(of, outlets.get(i), outlets.get(j)));
            }
        }
        return distances;
    }

    private static Figure distance(Consistency of, OutletMeasures a, OutletMeasures b) {
        Optional<Distance> found = of.difference()
                .flatMap(difference -> difference.distances().stream()
                        .filter(distance ->
                                distance.a().equals(a.outlet()) && distance.b().equals(b.outlet()))
                        .findFirst());
        return new Figure(
                of,
                "distance",
                a.outlet(),
                b.outlet(),
                documents(List.of(a, b)),
                mentions(List.of(a, b)),
                found.map(Distance::value).orElse(Double.NaN),
                found.map(Distance::interval).orElse(Interval.UNKNOWN),
                Optional.empty(),
                found.isPresent() ? "" : TOO_FEW);
    }

    private static int documents(List<OutletMeasures> outlets) {
        return outlets.stream().mapToInt(OutletMeasures::documents).sum();
    }

    private static int mentions(List<OutletMeasures> outlets) {
        return outlets.stream().mapToInt(outlet -> outlet.measures().mentions()).sum();
    }
}
