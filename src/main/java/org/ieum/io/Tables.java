package org.ieum.io;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.ieum.bitext.Link;
import org.ieum.study.Comparison;
import org.ieum.study.Coverage;
import org.ieum.study.Edits;
import org.ieum.study.Fact;
import org.ieum.study.Finding;
import org.ieum.study.Occurrence;
import org.ieum.study.OutletCoverage;
import org.ieum.study.Place;
import org.ieum.study.QuotationUse;
import org.ieum.study.Rendering;
import org.ieum.study.Study;
import org.ieum.term.Hit;
import org.ieum.text.Document;
import org.ieum.text.Origin;
import org.ieum.text.Sentence;
import org.ieum.text.Span;

/**
 * The tables of a study: CSV with a header, one fact a row, so that they can be read into R or pandas. Documents are
 * named by their file, with {@code #2} for the second text of a page; spans are {@code start-end} in code points of the
 * decoded page. Text cells that a spreadsheet would run as a formula get an apostrophe in front.
 */
public final class Tables {
    private Tables() {}

    /** {@code findings.csv}: what differs. */
    public static void findings(Study study, Path file) throws IOException {
        List<String> header = List.of(
                "id",
                "kind",
                "severity",
                "concept",
                "verdict",
                "outlet_a",
                "document_a",
                "span_a",
                "text_a",
                "outlet_b",
                "document_b",
                "span_b",
                "text_b",
                "message");
        AtomicFile.write(file, out -> {
            CsvWriter csv = new CsvWriter(out, header);
            for (Finding finding : study.findings()) {
                List<Object> row = new ArrayList<>(List.of(
                        finding.id(),
                        finding.kind(),
                        finding.severity().label(),
                        finding.concept(),
                        finding.verdict().label()));
                row.addAll(cells(finding.a()));
                row.addAll(finding.b().map(Tables::cells).orElse(List.of("", "", "", "")));
                row.add(finding.message());
                csv.row(row.toArray());
            }
        });
    }

    private static List<Object> cells(Place place) {
        return List.of(place.outlet(), place.origin(), rawSpan(place.document(), place.span()), oneLine(place.text()));
    }

    /** {@code renderings.csv}: who names what how, and how often; at the end the forms that the glossary does not list. */
    public static void renderings(Study study, Path file) throws IOException {
        List<String> header =
                List.of("concept", "outlet", "lang", "form", "status", "count", "documents", "first", "quoted");
        AtomicFile.write(file, out -> {
            CsvWriter csv = new CsvWriter(out, header);
            for (Rendering rendering : all(study)) {
                csv.row(
                        rendering.concept(),
                        rendering.outlet(),
                        rendering.lang(),
                        rendering.form(),
                        rendering.status(),
                        rendering.count(),
                        join(rendering.documents()),
                        rendering.firstMentions(),
                        rendering.quoted());
            }
        });
    }

    private static List<Rendering> all(Study study) {
        List<Rendering> all = new ArrayList<>(study.renderings());
        all.addAll(study.proposals());
        return all;
    }

    /** {@code mentions.csv}: every place where a concept is named. */
    public static void mentions(Study study, Path file) throws IOException {
        List<String> header = List.of(
                "concept",
                "outlet",
                "lang",
                "document",
                "span",
                "text",
                "form",
                "status",
                "block",
                "mention",
                "voice",
                "quoted_from");
        AtomicFile.write(file, out -> {
            CsvWriter csv = new CsvWriter(out, header);
            for (Rendering rendering : all(study)) {
                for (Occurrence place : rendering.occurrences()) {
                    Hit hit = place.hit();
                    csv.row(
                            rendering.concept(),
                            rendering.outlet(),
                            rendering.lang(),
                            place.document().origin(),
                            rawSpan(place.document(), hit.span()),
                            oneLine(hit.surface()),
                            rendering.form(),
                            rendering.status(),
                            hit.sentence().kind().name().toLowerCase(Locale.ROOT),
                            place.isFirst() ? "first" : "later",
                            voice(place),
                            place.quotedFrom());
                }
            }
        });
    }

    private static String voice(Occurrence place) {
        return place.isReprinted() ? "reprinted" : place.isQuoted() ? "quoted" : "own";
    }

    /** {@code measures.csv}: how consistently concepts are named, a figure a row. */
    public static void measures(Study study, Path file) throws IOException {
        AtomicFile.write(file, out -> MeasuresCsv.write(study.measures(), out));
    }

    private static String join(List<Origin> documents) {
        return documents.stream().map(Origin::toString).collect(Collectors.joining(";"));
    }

    /** {@code facts.csv}: what was compared and agrees. */
    public static void facts(Study study, Path file) throws IOException {
        List<String> header = List.of(
                "id",
                "kind",
                "verdict",
                "outlet_a",
                "document_a",
                "span_a",
                "text_a",
                "outlet_b",
                "document_b",
                "span_b",
                "text_b",
                "reason");
        AtomicFile.write(file, out -> {
            CsvWriter csv = new CsvWriter(out, header);
            for (Fact fact : study.facts()) {
                List<Object> row = new ArrayList<>(
                        List.of(fact.id(), fact.kind(), fact.verdict().label()));
                row.addAll(cells(fact.a()));
                row.addAll(cells(fact.b()));
                row.add(fact.reason());
                csv.row(row.toArray());
            }
        });
    }

    /** {@code coverage.csv}: how much of each document has a counterpart in each other, and how it was edited. */
    public static void coverage(Study study, Path file) throws IOException {
        List<String> header = List.of(
                "document_a",
                "document_b",
                "mode",
                "sentences_a",
                "linked_a",
                "sentences_b",
                "linked_b",
                "links",
                "translations",
                "mean_probability",
                "event",
                "outlet_a",
                "outlet_b",
                "share_a",
                "share_b",
                "kept",
                "edited",
                "merged",
                "split",
                "moved",
                "added",
                "omitted",
                "tau",
                "length_ratio",
                "quotations_kept",
                "quotations_paraphrased",
                "quotations_dropped",
                "quotations_added",
                "copied_a",
                "copied_b");
        AtomicFile.write(file, out -> {
            CsvWriter csv = new CsvWriter(out, header);
            for (Comparison pair : study.pairs()) {
                Coverage coverage = pair.coverage();
                Edits edits = coverage.edits();
                QuotationUse quotations = coverage.quotations();
                csv.row(
                        coverage.a(),
                        coverage.b(),
                        coverage.mode().name().toLowerCase(Locale.ROOT),
                        coverage.sentencesA(),
                        coverage.linkedA(),
                        coverage.sentencesB(),
                        coverage.linkedB(),
                        coverage.links(),
                        coverage.translations(),
                        LinksTsv.decimals(coverage.meanProbability()),
                        pair.event(),
                        pair.sourceOutlet(),
                        pair.targetOutlet(),
                        LinksTsv.decimals(coverage.shareA()),
                        LinksTsv.decimals(coverage.shareB()),
                        edits.kept(),
                        edits.edited(),
                        edits.merged(),
                        edits.split(),
                        edits.moved(),
                        edits.added(),
                        edits.omitted(),
                        decimals(coverage.order()),
                        decimals(coverage.lengthRatio()),
                        quotations.kept(),
                        quotations.paraphrased(),
                        quotations.dropped(),
                        quotations.added(),
                        coverage.copiedA(),
                        coverage.copiedB());
            }
        });
    }

    /** {@code outlets.csv}: how much of what each outlet says is said by others as well. */
    public static void outlets(Study study, Path file) throws IOException {
        List<String> header = List.of("outlet", "lang", "documents", "sentences", "shared", "share", "copied");
        AtomicFile.write(file, out -> {
            CsvWriter csv = new CsvWriter(out, header);
            for (OutletCoverage outlet : study.outletCoverage()) {
                csv.row(
                        outlet.outlet(),
                        outlet.lang(),
                        outlet.documents(),
                        outlet.sentences(),
                        outlet.shared(),
                        LinksTsv.decimals(outlet.share()),
                        outlet.copied());
            }
        });
    }

    private static String decimals(OptionalDouble number) {
        return number.isPresent() ? LinksTsv.decimals(number.getAsDouble()) : "";
    }

    /** {@code links.csv}: every link of every pair, also those that merely share a topic. */
    public static void links(Study study, Path file) throws IOException {
        List<String> header = List.of("document_a", "span_a", "document_b", "span_b", "score", "degree");
        AtomicFile.write(file, out -> {
            CsvWriter csv = new CsvWriter(out, header);
            for (Comparison pair : study.pairs()) {
                List<Link> links = new ArrayList<>(pair.bitext().links());
                links.addAll(pair.bitext().sameTopic());
                links.sort(
                        Comparator.comparing((Link link) -> link.source().get(0).span())
                                .thenComparing(link -> link.target().get(0).span()));
                for (Link link : links) {
                    csv.row(
                            pair.source().origin(),
                            rawSpan(pair.source(), cover(link.source())),
                            pair.target().origin(),
                            rawSpan(pair.target(), cover(link.target())),
                            LinksTsv.decimals(link.probability()),
                            link.degree().label());
                }
            }
        });
    }

    private static Span cover(List<Sentence> sentences) {
        return sentences.get(0).span().cover(sentences.get(sentences.size() - 1).span());
    }

    private static String rawSpan(Document document, Span span) {
        if (span.isEmpty()) {
            return "";
        }
        Span raw = document.offsets().toRawCodePoints(span);
        return raw.start() + "-" + raw.end();
    }

    static String oneLine(String text) {
        return text.replaceAll("\\s*\\R\\s*", " ");
    }
}
