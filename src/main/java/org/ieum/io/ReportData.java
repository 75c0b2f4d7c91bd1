package org.ieum.io;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ieum.bitext.Bitext;
import org.ieum.bitext.Evidence;
import org.ieum.bitext.Link;
import org.ieum.study.Consistency;
import org.ieum.study.Fact;
import org.ieum.study.Failure;
import org.ieum.study.Finding;
import org.ieum.study.OutletDifference;
import org.ieum.study.Place;
import org.ieum.study.Rendering;
import org.ieum.study.Study;
import org.ieum.term.Concept;
import org.ieum.term.Hit;
import org.ieum.term.Term;
import org.ieum.term.TermCandidate;
import org.ieum.text.Block;
import org.ieum.text.Document;
import org.ieum.text.Origin;
import org.ieum.text.Sentence;
import org.ieum.text.Span;

/**
 * The data of a report, as its script reads them. Documents and sentences are called by number, spans count in the
 * document's text as in the API, and reasons are called by their number in a list of their own, for they repeat.
 */
final class ReportData {
    private static final int PROBABILITY_DECIMALS = 4;
    private static final int NATS_DECIMALS = 2;
    private static final int LINK_REASONS = 14;
    private static final int REJECTED_REASONS = 5;
    private static final int CANDIDATES = 60;
    private static final int FACTS = 2000;

    private final ReportJson json;
    private final ReportWords words = new ReportWords();
    private final Map<Origin, Integer> documents = new LinkedHashMap<>();
    private final Map<Origin, Map<Span, Integer>> sentences = new HashMap<>();

    private ReportData() throws IOException {
        this.json = new ReportJson();
    }

    static String of(Study study) throws IOException {
        ReportData data = new ReportData();
        data.study(study);
        return data.json.finish();
    }

    static String of(Bitext bitext) throws IOException {
        ReportData data = new ReportData();
        data.bitext(bitext);
        return data.json.finish();
    }

    private void study(Study study) throws IOException {
        json.object(() -> {
            json.name("kind").text("study");
            json.name("documents").array(() -> {
                for (Document document : study.corpus().documents()) {
                    document(document, study.sentences(document));
                }
            });
            json.name("pairs").array(study.bitexts(), this::pair);
            json.name("concepts").array(study.glossary().concepts(), this::concept);
            json.name("renderings").array(study.renderings(), this::rendering);
            json.name("measures").array(study.measures(), this::measure);
            json.name("findings").array(study.findings(), this::finding);
            json.name("factCount").number(study.facts().size());
            json.name("facts").array(first(study.facts(), FACTS), this::fact);
            json.name("candidates").array(first(study.candidates(), CANDIDATES), this::candidate);
            json.name("failures").array(study.failures(), this::failure);
            vocabulary();
        });
    }

    private void bitext(Bitext bitext) throws IOException {
        json.object(() -> {
            json.name("kind").text("bitext");
            json.name("documents").array(() -> {
                document(bitext.source(), bitext.sourceSentences());
                document(bitext.target(), bitext.targetSentences());
            });
            // By number: the two may be strings without an origin of their own.
            json.name("pairs").array(() -> pair(bitext, 0, 1));
            vocabulary();
        });
    }

    private void vocabulary() throws IOException {
        json.name("kinds").array(List.of(Evidence.Kind.values()), kind -> json.text(kind.label()));
        json.name("words").array(words.all(), json::text);
    }

    private static <T> List<T> first(List<T> list, int count) {
        return list.subList(0, Math.min(count, list.size()));
    }

    private void document(Document document, List<Sentence> list) throws IOException {
        documents.putIfAbsent(document.origin(), documents.size());
        Map<Span, Integer> numbers = sentences.computeIfAbsent(document.origin(), origin -> new HashMap<>());
        list.forEach(sentence -> numbers.putIfAbsent(sentence.span(), numbers.size()));
        json.object(() -> {
            json.name("name").text(document.origin().toString());
            json.name("outlet").text(document.metadata().outlet());
            json.name("lang").text(document.lang().tag());
            json.name("title").text(document.metadata().title());
            json.name("byline").text(document.metadata().byline());
            json.name("date")
                    .text(document.metadata().date().map(Object::toString).orElse(""));
            json.name("sentences").array(list, this::sentence);
        });
    }

    /** {@code [start, text, paragraph, 1 if it is a heading]}. */
    private void sentence(Sentence sentence) throws IOException {
        json.array(() -> {
            json.number(sentence.span().start());
            json.text(sentence.text());
            json.number(sentence.paragraph());
            json.number(sentence.kind() == Block.Kind.HEADING ? 1 : 0);
        });
    }

    private void pair(Bitext bitext) throws IOException {
        pair(
                bitext,
                documents.get(bitext.source().origin()),
                documents.get(bitext.target().origin()));
    }

    private void pair(Bitext bitext, int a, int b) throws IOException {
        Sides sides = new Sides(numbers(bitext.sourceSentences()), numbers(bitext.targetSentences()));
        json.object(() -> {
            json.name("a").number(a);
            json.name("b").number(b);
            json.name("mode").text(bitext.mode() == Bitext.Mode.PARALLEL ? "parallel" : "comparable");
            json.name("reason").text(bitext.reason());
            json.name("links").array(bitext.links(), link -> link(link, sides, LINK_REASONS));
            json.name("topics").array(bitext.sameTopic(), link -> link(link, sides, REJECTED_REASONS));
            json.name("freeA").array(bitext.unlinkedSource(), s -> free(bitext, s, sides.a(), sides));
            json.name("freeB").array(bitext.unlinkedTarget(), s -> free(bitext, s, sides.b(), sides));
        });
    }

    /** The numbers of the sentences of both documents of a pair. */
    private record Sides(Map<Span, Integer> a, Map<Span, Integer> b) {}

    private static Map<Span, Integer> numbers(List<Sentence> list) {
        Map<Span, Integer> numbers = new HashMap<>();
        list.forEach(sentence -> numbers.putIfAbsent(sentence.span(), numbers.size()));
        return numbers;
    }

    private void link(Link link, Sides sides, int reasons) throws IOException {
        json.object(() -> linkParts(link, sides, reasons));
    }

    private void linkParts(Link link, Sides sides, int reasons) throws IOException {
        json.name("a").array(link.source(), s -> number(sides.a(), s));
        json.name("b").array(link.target(), s -> number(sides.b(), s));
        json.name("p").number(link.probability(), PROBABILITY_DECIMALS);
        json.name("d").text(link.degree().label());
        json.name("e").array(first(link.evidence(), reasons), this::evidence);
        if (link.evidence().size() > reasons) {
            List<Evidence> rest =
                    link.evidence().subList(reasons, link.evidence().size());
            json.name("rest").array(() -> {
                json.number(rest.size());
                json.number(rest.stream().mapToDouble(Evidence::nats).sum(), NATS_DECIMALS);
            });
        }
    }

    private void number(Map<Span, Integer> numbers, Sentence sentence) throws IOException {
        Integer number = numbers.get(sentence.span());
        if (number != null) {
            json.number(number);
        }
    }

    /** {@code [kind, nats, words, [start, end, ...], [start, end, ...]]}. */
    private void evidence(Evidence evidence) throws IOException {
        json.array(() -> {
            json.number(evidence.kind().ordinal());
            json.number(evidence.nats(), NATS_DECIMALS);
            json.number(words.number(evidence.words()));
            json.array(() -> spans(evidence.source()));
            json.array(() -> spans(evidence.target()));
        });
    }

    private void spans(List<Span> spans) throws IOException {
        for (Span span : spans) {
            json.number(span.start());
            json.number(span.end());
        }
    }

    private void free(Bitext bitext, Sentence sentence, Map<Span, Integer> numbers, Sides sides) throws IOException {
        json.object(() -> {
            json.name("i").number(numbers.get(sentence.span()));
            json.name("p").number(bitext.nullProbability(sentence), PROBABILITY_DECIMALS);
            if (bitext.rejected(sentence).isPresent()) {
                var rejected = bitext.rejected(sentence).get();
                json.name("r").object(() -> {
                    linkParts(rejected.candidate(), sides, REJECTED_REASONS);
                    json.name("lacking").array(rejected.lacking(), json::text);
                });
            }
        });
    }

    private void concept(Concept concept) throws IOException {
        json.object(() -> {
            json.name("id").text(concept.id());
            json.name("domain").text(concept.domain());
            json.name("definition").text(concept.definition());
            json.name("note").text(concept.note());
            json.name("terms").array(concept.terms(), this::term);
        });
    }

    private void term(Term term) throws IOException {
        json.object(() -> {
            json.name("lang").text(term.lang().tag());
            json.name("text").text(term.text());
            json.name("status").text(term.status().label());
            json.name("type").text(term.type().label());
            json.name("note").text(term.note());
        });
    }

    private void rendering(Rendering rendering) throws IOException {
        json.object(() -> {
            json.name("concept").text(rendering.concept());
            json.name("outlet").text(rendering.outlet());
            json.name("lang").text(rendering.lang().tag());
            json.name("form").text(rendering.form());
            json.name("status").text(rendering.status());
            json.name("hits").array(rendering.hits(), this::hit);
        });
    }

    /** {@code [document, sentence, start, end]}. */
    private void hit(Hit hit) throws IOException {
        Origin origin = hit.sentence().origin();
        json.array(() -> {
            json.number(documents.get(origin));
            json.number(sentences.get(origin).get(hit.sentence().span()));
            json.number(hit.span().start());
            json.number(hit.span().end());
        });
    }

    private void measure(Consistency measure) throws IOException {
        json.object(() -> {
            json.name("concept").text(measure.concept());
            json.name("lang").text(measure.lang().tag());
            json.name("mentions").number(measure.all().mentions());
            json.name("forms").number(measure.all().renderings());
            json.name("effective").number(measure.all().effectiveRenderings(), NATS_DECIMALS);
            json.name("entropy").number(measure.all().entropy(), NATS_DECIMALS);
            json.name("between")
                    .number(
                            measure.difference()
                                    .map(OutletDifference::betweenShare)
                                    .orElse(Double.NaN),
                            NATS_DECIMALS);
        });
    }

    private void finding(Finding finding) throws IOException {
        json.object(() -> {
            json.name("id").text(finding.id());
            json.name("kind").text(finding.kind());
            json.name("severity").text(finding.severity().label());
            json.name("concept").text(finding.concept());
            json.name("verdict").text(finding.verdict().label());
            json.name("message").text(finding.message());
            json.name("a");
            place(finding.a());
            if (finding.b().isPresent()) {
                json.name("b");
                place(finding.b().get());
            }
        });
    }

    private void fact(Fact fact) throws IOException {
        json.object(() -> {
            json.name("kind").text(fact.kind());
            json.name("verdict").text(fact.verdict().label());
            json.name("reason").text(fact.reason());
            json.name("a");
            place(fact.a());
            json.name("b");
            place(fact.b());
        });
    }

    /** {@code d} the document, {@code s} the span, {@code n} the sentences around it. */
    private void place(Place place) throws IOException {
        json.object(() -> {
            json.name("d").number(documents.get(place.origin()));
            json.name("s").array(() -> spans(List.of(place.span())));
            json.name("n").array(place.sentences(), s -> number(sentences.get(place.origin()), s));
        });
    }

    private void candidate(TermCandidate candidate) throws IOException {
        json.object(() -> {
            json.name("source").text(candidate.source());
            json.name("sourceLang").text(candidate.sourceLang().tag());
            json.name("target").text(candidate.target());
            json.name("targetLang").text(candidate.targetLang().tag());
            json.name("kind").text(candidate.kind().label());
            json.name("score").number(candidate.score(), NATS_DECIMALS);
            json.name("count").number(candidate.count());
            json.name("documents").number(candidate.documents());
        });
    }

    private void failure(Failure failure) throws IOException {
        json.object(() -> {
            json.name("name").text(failure.origin().toString());
            json.name("message").text(String.valueOf(failure.cause().getMessage()));
        });
    }
}
