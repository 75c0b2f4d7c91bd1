package org.ieum.io;

import java.io.IOException;
import java.util.List;
import java.util.OptionalDouble;
import org.ieum.coverage.Coverage;
import org.ieum.coverage.Edits;
import org.ieum.coverage.QuotationUse;
import org.ieum.study.Comparison;
import org.ieum.study.Consistency;
import org.ieum.study.Consistency.OutletMeasures;
import org.ieum.study.Framing;
import org.ieum.study.Framing.Share;
import org.ieum.study.Interval;
import org.ieum.study.Measure;
import org.ieum.study.Measures;
import org.ieum.study.OutletCoverage;
import org.ieum.study.OutletDifference;
import org.ieum.study.OutletDistance;

/** The figures of a report, as its script reads them. A figure that is not known is {@code null}. */
final class ReportFigures {
    private static final int DECIMALS = 4;

    private final ReportJson json;

    ReportFigures(ReportJson json) {
        this.json = json;
    }

    void consistency(Consistency consistency) throws IOException {
        json.object(() -> {
            json.name("concept").text(consistency.concept());
            json.name("lang").text(consistency.lang().tag());
            spread(consistency.documents(), consistency.all(), consistency.interval(Measure.EFFECTIVE_RENDERINGS));
            json.name("outlets").array(consistency.outlets(), this::outlet);
            if (consistency.difference().isPresent()) {
                json.name("difference");
                difference(consistency.difference().get());
            }
        });
    }

    private void outlet(OutletMeasures outlet) throws IOException {
        json.object(() -> {
            json.name("outlet").text(outlet.outlet());
            spread(outlet.documents(), outlet.measures(), outlet.interval(Measure.EFFECTIVE_RENDERINGS));
        });
    }

    private void spread(int documents, Measures measures, Interval interval) throws IOException {
        json.name("documents").number(documents);
        json.name("mentions").number(measures.mentions());
        json.name("forms").number(measures.renderings());
        number("effective", measures.isTooFew() ? Double.NaN : measures.effectiveRenderings());
        interval(interval);
    }

    private void interval(Interval interval) throws IOException {
        number("low", interval.low());
        number("high", interval.high());
    }

    private void difference(OutletDifference difference) throws IOException {
        json.object(() -> {
            json.name("outlets").array(difference.outlets(), json::text);
            number("share", difference.betweenShare());
            interval(difference.interval());
            number("chance", difference.chance());
            number("p", difference.p());
            number("adjusted", difference.adjustedP());
            json.name("shown").number(difference.isShown() ? 1 : 0);
        });
    }

    void distance(OutletDistance distance) throws IOException {
        json.object(() -> {
            json.name("lang").text(distance.lang().tag());
            json.name("a").text(distance.a());
            json.name("b").text(distance.b());
            json.name("concepts").number(distance.concepts());
            json.name("few").number(distance.isTooFew() ? 1 : 0);
            number("value", distance.value());
        });
    }

    void framing(Framing framing) throws IOException {
        json.object(() -> {
            json.name("set").text(framing.set());
            json.name("lang").text(framing.lang().tag());
            json.name("outlet").text(framing.outlet());
            json.name("documents").number(framing.documents());
            json.name("mentions").number(framing.mentions());
            json.name("few").number(framing.isTooFew() ? 1 : 0);
            json.name("shares").array(framing.shares(), this::share);
        });
    }

    private void share(Share share) throws IOException {
        json.object(() -> {
            json.name("label").text(share.label());
            json.name("count").number(share.count());
            json.name("quoted").number(share.quoted());
            number("value", share.value());
            interval(share.interval());
        });
    }

    void outlet(OutletCoverage outlet) throws IOException {
        json.object(() -> {
            json.name("outlet").text(outlet.outlet());
            json.name("lang").text(outlet.lang().tag());
            json.name("documents").number(outlet.documents());
            json.name("sentences").number(outlet.sentences());
            json.name("shared").number(outlet.shared());
            json.name("copied").number(outlet.copied());
        });
    }

    /** The fields of a pair: edits in the order kept, edited, merged, split, moved, added, omitted. */
    void coverage(Comparison pair) throws IOException {
        Coverage coverage = pair.coverage();
        json.name("event").text(pair.event());
        json.name("linked").array(List.of(coverage.linkedA(), coverage.linkedB()), json::number);
        json.name("translations").number(coverage.translations());
        number("mean", coverage.links() == 0 ? Double.NaN : coverage.meanProbability());
        json.name("edits").array(edits(coverage.edits()), json::number);
        number("tau", orUnknown(coverage.order()));
        number("ratio", orUnknown(coverage.lengthRatio()));
        json.name("quotations").array(quotations(coverage.quotations()), json::number);
        json.name("copied").array(List.of(coverage.copiedA(), coverage.copiedB()), json::number);
    }

    private static List<Integer> edits(Edits edits) {
        return List.of(
                edits.kept(),
                edits.edited(),
                edits.merged(),
                edits.split(),
                edits.moved(),
                edits.added(),
                edits.omitted());
    }

    /** Kept, paraphrased, dropped, added. */
    private static List<Integer> quotations(QuotationUse use) {
        return List.of(use.kept(), use.paraphrased(), use.dropped(), use.added());
    }

    private static double orUnknown(OptionalDouble figure) {
        return figure.orElse(Double.NaN);
    }

    private void number(String name, double value) throws IOException {
        json.name(name).number(value, DECIMALS);
    }
}
