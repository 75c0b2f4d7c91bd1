package org.ieum.io;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ieum.bitext.Link;
import org.ieum.finding.Fact;
import org.ieum.finding.Place;
import org.ieum.study.Comparison;
import org.ieum.study.Occurrence;
import org.ieum.study.OutletCoverage;
import org.ieum.study.Rendering;
import org.ieum.study.Study;
import org.ieum.text.Origin;

/**
 * The tables of a study: CSV with a header, one fact a row, so that they can be read into R or pandas. Documents are
 * named by their file, with {@code #2} for the second text of a page; spans are {@code start-end} in code points of the
 * decoded page. Text cells that a spreadsheet would run as a formula get an apostrophe in front.
 */
public final class Tables {
    /** A place of a finding or fact; empty cells if there is none. */
    static final CsvTable<Optional<Place>> PLACE = CsvTable.<Optional<Place>>of()
            .column("outlet", in(Place::outlet))
            .column("document", in(place -> place.origin().toString()))
            .column("span", in(place -> Cells.rawSpan(place.document(), place.span())))
            .column("text", in(place -> Cells.oneLine(place.text())));

    private static final CsvTable<Rendering> RENDERINGS = CsvTable.<Rendering>of()
            .column("concept", Rendering::concept)
            .column("outlet", Rendering::outlet)
            .column("lang", Rendering::lang)
            .column("form", Rendering::form)
            .column("status", Rendering::status)
            .column("count", Rendering::count)
            .column("documents", rendering -> join(rendering.documents()))
            .column("first", Rendering::firstMentions)
            .column("quoted", Rendering::quoted);

    private static final CsvTable<Mention> MENTIONS = CsvTable.<Mention>of()
            .column("concept", mention -> mention.rendering().concept())
            .column("outlet", mention -> mention.rendering().outlet())
            .column("lang", mention -> mention.rendering().lang())
            .column("document", mention -> mention.place().document().origin())
            .column(
                    "span",
                    mention -> Cells.rawSpan(
                            mention.place().document(), mention.place().hit().span()))
            .column("text", mention -> Cells.oneLine(mention.place().hit().surface()))
            .column("form", mention -> mention.rendering().form())
            .column("status", mention -> mention.rendering().status())
            .column("block", mention -> mention.place().hit().sentence().kind().label())
            .column("mention", mention -> mention.place().isFirst() ? "first" : "later")
            .column("voice", mention -> voice(mention.place()))
            .column("quoted_from", mention -> mention.place().quotedFrom());

    private static final CsvTable<Fact> FACTS = CsvTable.<Fact>of()
            .column("id", Fact::id)
            .column("kind", Fact::kind)
            .column("verdict", fact -> fact.verdict().label())
            .columns(PLACE, "_a", fact -> Optional.of(fact.a()))
            .columns(PLACE, "_b", fact -> Optional.of(fact.b()))
            .column("reason", Fact::reason);

    static final CsvTable<Comparison> COVERAGE = CsvTable.<Comparison>of()
            .column("document_a", pair -> pair.coverage().a())
            .column("document_b", pair -> pair.coverage().b())
            .column("mode", pair -> pair.coverage().mode().label())
            .column("sentences_a", pair -> pair.coverage().sentencesA())
            .column("linked_a", pair -> pair.coverage().linkedA())
            .column("sentences_b", pair -> pair.coverage().sentencesB())
            .column("linked_b", pair -> pair.coverage().linkedB())
            .column("links", pair -> pair.coverage().links())
            .column("translations", pair -> pair.coverage().translations())
            .column("mean_probability", pair -> Decimals.cell(pair.coverage().meanProbability()))
            .column("event", Comparison::event)
            .column("outlet_a", Comparison::sourceOutlet)
            .column("outlet_b", Comparison::targetOutlet)
            .column("share_a", pair -> Decimals.cell(pair.coverage().shareA()))
            .column("share_b", pair -> Decimals.cell(pair.coverage().shareB()))
            .column("kept", pair -> pair.coverage().edits().kept())
            .column("edited", pair -> pair.coverage().edits().edited())
            .column("merged", pair -> pair.coverage().edits().merged())
            .column("split", pair -> pair.coverage().edits().split())
            .column("moved", pair -> pair.coverage().edits().moved())
            .column("added", pair -> pair.coverage().edits().added())
            .column("omitted", pair -> pair.coverage().edits().omitted())
            .column("tau", pair -> Decimals.cell(pair.coverage().order()))
            .column("length_ratio", pair -> Decimals.cell(pair.coverage().lengthRatio()))
            .column("quotations_kept", pair -> pair.coverage().quotations().kept())
            .column(
                    "quotations_paraphrased",
                    pair -> pair.coverage().quotations().paraphrased())
            .column("quotations_dropped", pair -> pair.coverage().quotations().dropped())
            .column("quotations_added", pair -> pair.coverage().quotations().added())
            .column("copied_a", pair -> pair.coverage().copiedA())
            .column("copied_b", pair -> pair.coverage().copiedB());

    private static final CsvTable<OutletCoverage> OUTLETS = CsvTable.<OutletCoverage>of()
            .column("outlet", OutletCoverage::outlet)
            .column("lang", OutletCoverage::lang)
            .column("documents", OutletCoverage::documents)
            .column("sentences", OutletCoverage::sentences)
            .column("shared", OutletCoverage::shared)
            .column("share", outlet -> Decimals.cell(outlet.share()))
            .column("copied", OutletCoverage::copied);

    private static final CsvTable<PairLink> LINKS = CsvTable.<PairLink>of()
            .column("document_a", link -> link.pair().source().origin())
            .column(
                    "span_a",
                    link -> Cells.rawSpan(link.pair().source(), link.link().source()))
            .column("document_b", link -> link.pair().target().origin())
            .column(
                    "span_b",
                    link -> Cells.rawSpan(link.pair().target(), link.link().target()))
            .column("score", link -> Decimals.cell(link.link().probability()))
            .column("degree", link -> link.link().degree().label());

    private Tables() {}

    private record Mention(Rendering rendering, Occurrence place) {}

    private record PairLink(Comparison pair, Link link) {}

    /** {@code renderings.csv}: who names what how, and how often; at the end the forms that the glossary does not list. */
    public static void renderings(Study study, Path file) throws IOException {
        RENDERINGS.write(all(study), file);
    }

    private static List<Rendering> all(Study study) {
        return Stream.concat(study.renderings().stream(), study.proposals().stream())
                .toList();
    }

    /** {@code mentions.csv}: every place where a concept is named. */
    public static void mentions(Study study, Path file) throws IOException {
        MENTIONS.write(
                all(study).stream()
                        .flatMap(rendering ->
                                rendering.occurrences().stream().map(place -> new Mention(rendering, place)))
                        .toList(),
                file);
    }

    /** {@code measures.csv}: how consistently concepts are named, a figure a row. */
    public static void measures(Study study, Path file) throws IOException {
        MeasuresCsv.write(study.measures(), file);
    }

    /** {@code facts.csv}: what was compared and agrees. */
    public static void facts(Study study, Path file) throws IOException {
        FACTS.write(study.facts(), file);
    }

    /** {@code coverage.csv}: how much of each document has a counterpart in each other, and how it was edited. */
    public static void coverage(Study study, Path file) throws IOException {
        COVERAGE.write(study.pairs(), file);
    }

    /** {@code outlets.csv}: how much of what each outlet says is said by others as well. */
    public static void outlets(Study study, Path file) throws IOException {
        OUTLETS.write(study.outletCoverage(), file);
    }

    /** {@code links.csv}: every link of every pair, also those that merely share a topic. */
    public static void links(Study study, Path file) throws IOException {
        LINKS.write(study.pairs().stream().flatMap(Tables::links).toList(), file);
    }

    private static Stream<PairLink> links(Comparison pair) {
        return Stream.concat(pair.bitext().links().stream(), pair.bitext().sameTopic().stream())
                .sorted(Comparator.comparing((Link link) -> link.source().get(0).span())
                        .thenComparing(link -> link.target().get(0).span()))
                .map(link -> new PairLink(pair, link));
    }

    private static Function<Optional<Place>, String> in(Function<Place, String> cell) {
        return place -> place.map(cell).orElse("");
    }

    private static String voice(Occurrence place) {
        return place.isReprinted() ? "reprinted" : place.isQuoted() ? "quoted" : "own";
    }

    private static String join(List<Origin> documents) {
        return documents.stream().map(Origin::toString).collect(Collectors.joining(";"));
    }
}
