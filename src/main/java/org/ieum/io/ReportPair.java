package org.ieum.io;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ieum.bitext.Bitext;
import org.ieum.bitext.Evidence;
import org.ieum.bitext.Link;
import org.ieum.bitext.Rejected;
import org.ieum.text.Sentence;
import org.ieum.text.Span;

/**
 * The links of one pair of documents with their reasons, apart from the other data, since a reader opens few pairs. Reasons
 * are called by their number in a list of their own, for they repeat.
 */
final class ReportPair {
    private static final int PROBABILITY_DECIMALS = 4;
    private static final int NATS_DECIMALS = 2;
    private static final int LINK_REASONS = 14;
    private static final int REJECTED_REASONS = 5;

    private final ReportJson json = new ReportJson();
    private final Bitext bitext;
    private final Quotes quotes;
    private final ReportWords words;
    private final Map<Span, Integer> a;
    private final Map<Span, Integer> b;

    private ReportPair(Bitext bitext, Quotes quotes, ReportWords words) throws IOException {
        this.bitext = bitext;
        this.quotes = quotes;
        this.words = words;
        this.a = ReportTexts.numbers(bitext.sourceSentences());
        this.b = ReportTexts.numbers(bitext.targetSentences());
    }

    static String of(Bitext bitext, Quotes quotes, ReportWords words) throws IOException {
        ReportPair pair = new ReportPair(bitext, quotes, words);
        pair.write();
        return pair.json.finish();
    }

    private void write() throws IOException {
        json.object(() -> {
            json.name("links").array(bitext.links(), link -> link(link, LINK_REASONS));
            json.name("topics").array(bitext.sameTopic(), link -> link(link, REJECTED_REASONS));
            json.name("freeA").array(bitext.unlinkedSource(), sentence -> free(sentence, a));
            json.name("freeB").array(bitext.unlinkedTarget(), sentence -> free(sentence, b));
        });
    }

    private void link(Link link, int reasons) throws IOException {
        json.object(() -> linkParts(link, reasons));
    }

    private void linkParts(Link link, int reasons) throws IOException {
        json.name("a").array(link.source(), sentence -> ReportTexts.number(json, a, sentence));
        json.name("b").array(link.target(), sentence -> ReportTexts.number(json, b, sentence));
        json.name("p").number(link.probability(), PROBABILITY_DECIMALS);
        json.name("d").text(link.degree().label());
        json.name("e").array(ReportData.first(link.evidence(), reasons), this::evidence);
        if (link.evidence().size() > reasons) {
            List<Evidence> rest =
                    link.evidence().subList(reasons, link.evidence().size());
            json.name("rest").array(() -> {
                json.number(rest.size());
                json.number(rest.stream().mapToDouble(Evidence::nats).sum(), NATS_DECIMALS);
            });
        }
    }

    /** {@code [kind, nats, words, [start, end, ...], [start, end, ...]]}. */
    private void evidence(Evidence evidence) throws IOException {
        json.array(() -> {
            json.number(evidence.kind().ordinal());
            json.number(evidence.nats(), NATS_DECIMALS);
            json.number(words.number(isShown(evidence) ? quotes.brief(evidence.words()) : ""));
            json.array(() -> spans(evidence.source()));
            json.array(() -> spans(evidence.target()));
        });
    }

    /** The words of a reason may be those of a sentence that is not shown. */
    private boolean isShown(Evidence evidence) {
        return quotes.show(bitext.source().origin(), evidence.source())
                && quotes.show(bitext.target().origin(), evidence.target());
    }

    private void spans(List<Span> spans) throws IOException {
        for (Span span : spans) {
            json.number(span.start());
            json.number(span.end());
        }
    }

    private void free(Sentence sentence, Map<Span, Integer> numbers) throws IOException {
        json.object(() -> {
            json.name("i");
            ReportTexts.number(json, numbers, sentence);
            json.name("p").number(bitext.nullProbability(sentence), PROBABILITY_DECIMALS);
            Optional<Rejected> rejected = bitext.rejected(sentence);
            if (rejected.isPresent()) {
                json.name("r").object(() -> {
                    linkParts(rejected.get().candidate(), REJECTED_REASONS);
                    json.name("lacking").array(lacking(rejected.get()), json::text);
                });
            }
        });
    }

    private List<String> lacking(Rejected rejected) {
        return quotes.areSome() ? List.of() : rejected.lacking();
    }
}
