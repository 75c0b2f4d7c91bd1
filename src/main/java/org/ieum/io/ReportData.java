package org.ieum.io;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ieum.bitext.Bitext;
import org.ieum.bitext.Evidence;
import org.ieum.event.AgencyCopy;
import org.ieum.event.Event;
import org.ieum.finding.Fact;
import org.ieum.finding.Finding;
import org.ieum.finding.FindingReview;
import org.ieum.finding.FindingReviews;
import org.ieum.finding.Place;
import org.ieum.finding.Side;
import org.ieum.finding.Witness;
import org.ieum.study.Comparison;
import org.ieum.study.Failure;
import org.ieum.study.Rendering;
import org.ieum.study.Study;
import org.ieum.term.Concept;
import org.ieum.term.Term;
import org.ieum.term.TermCandidate;
import org.ieum.text.Lang;

/**
 * The data of a report, as its script reads them.
 *
 * @param main all but the links
 * @param pairs the links of each pair of documents, in the order in which {@code main} lists the pairs
 */
record ReportData(String main, List<String> pairs) {
    private static final int SCORE_DECIMALS = 2;
    private static final int CANDIDATES = 60;
    private static final int FACTS = 2000;

    ReportData {
        pairs = List.copyOf(pairs);
    }

    static ReportData of(Study study, ReportSettings settings) throws IOException {
        Writer writer = new Writer(settings.isShared() ? Quotes.of(study) : Quotes.all());
        writer.study(study, settings);
        return writer.finish();
    }

    static ReportData of(Bitext bitext) throws IOException {
        Writer writer = new Writer(Quotes.all());
        writer.bitext(bitext);
        return writer.finish();
    }

    static <T> List<T> first(List<T> list, int count) {
        return list.subList(0, Math.min(count, list.size()));
    }

    private static final class Writer {
        private final ReportJson json = new ReportJson();
        private final ReportFigures figures = new ReportFigures(json);
        private final ReportWords words = new ReportWords();
        private final List<String> pairs = new ArrayList<>();
        private final Quotes quotes;
        private final ReportTexts texts;

        Writer(Quotes quotes) throws IOException {
            this.quotes = quotes;
            this.texts = new ReportTexts(json, quotes);
        }

        ReportData finish() throws IOException {
            return new ReportData(json.finish(), pairs);
        }

        void study(Study study, ReportSettings settings) throws IOException {
            FindingMessages korean = FindingMessages.of(Lang.KO, study.glossary());
            json.object(() -> {
                json.name("kind").text("study");
                json.name("ui").text(settings.ui().map(Lang::tag).orElse(""));
                json.name("shared").number(quotes.areSome() ? 1 : 0);
                json.name("documents")
                        .array(study.corpus().documents(), each -> texts.document(each, study.sentences(each)));
                json.name("events").array(study.events(), this::event);
                json.name("pairs").array(study.pairs(), this::pair);
                json.name("copies").array(study.copies(), this::copy);
                names(study);
                json.name("findings").array(study.findings(), finding -> finding(finding, korean, settings.reviews()));
                json.name("reviews").array(gone(study, settings.reviews()), this::review);
                json.name("factCount").number(study.facts().size());
                json.name("facts").array(first(study.facts(), FACTS), this::fact);
                json.name("framing").array(study.framing(settings.sets()), figures::framing);
                json.name("outlets").array(study.outletCoverage(), figures::outlet);
                json.name("candidates").array(first(study.candidates(), CANDIDATES), this::candidate);
                json.name("failures").array(study.failures(), this::failure);
                vocabulary();
            });
        }

        /** Who calls what by which name, in words of its own. */
        private void names(Study study) throws IOException {
            json.name("proposed").number(study.isGlossaryProposed() ? 1 : 0);
            json.name("concepts").array(study.glossary().concepts(), this::concept);
            json.name("renderings")
                    .array(
                            study.renderings().stream()
                                    .flatMap(rendering -> rendering.own().stream())
                                    .toList(),
                            this::rendering);
            json.name("proposals").array(study.proposals(), this::rendering);
            json.name("measures").array(study.measures(), figures::consistency);
            json.name("distances").array(study.outletDistances(), figures::distance);
        }

        void bitext(Bitext bitext) throws IOException {
            json.object(() -> {
                json.name("kind").text("bitext");
                json.name("shared").number(0);
                json.name("documents").array(() -> {
                    texts.document(bitext.source(), bitext.sourceSentences());
                    texts.document(bitext.target(), bitext.targetSentences());
                });
                // By number: the two may be strings without an origin of their own.
                json.name("pairs").array(() -> json.object(() -> pair(bitext, 0, 1)));
                vocabulary();
            });
        }

        private void vocabulary() throws IOException {
            json.name("kinds").array(List.of(Evidence.Kind.values()), kind -> json.text(kind.label()));
            json.name("words").array(words.all(), json::text);
        }

        private void event(Event event) throws IOException {
            json.object(() -> {
                json.name("name").text(event.name());
                json.name("documents").array(event.documents(), origin -> json.number(texts.number(origin)));
            });
        }

        private void pair(Comparison pair) throws IOException {
            json.object(() -> {
                pair(
                        pair.bitext(),
                        texts.number(pair.source().origin()),
                        texts.number(pair.target().origin()));
                figures.coverage(pair);
            });
        }

        private void pair(Bitext bitext, int a, int b) throws IOException {
            pairs.add(ReportPair.of(bitext, quotes, words));
            json.name("a").number(a);
            json.name("b").number(b);
            json.name("mode").text(bitext.mode().label());
            json.name("reason").text(bitext.reason());
            json.name("size").number(bitext.links().size());
            json.name("topical").number(bitext.sameTopic().isEmpty() ? 0 : 1);
        }

        /** {@code [document, sentence]} of each sentence. */
        private void copy(AgencyCopy copy) throws IOException {
            json.array(
                    copy.sentences(),
                    sentence -> json.array(() -> {
                        json.number(texts.number(sentence.origin()));
                        texts.number(sentence);
                    }));
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
                json.name("form").text(quotes.brief(rendering.form()));
                json.name("status").text(rendering.status());
                json.name("quoted").number(rendering.quoted());
                json.name("hits").array(rendering.hits(), texts::hit);
            });
        }

        private void finding(Finding finding, FindingMessages korean, FindingReviews reviews) throws IOException {
            Optional<FindingReview> review = reviews.of(finding);
            json.object(() -> {
                json.name("id").text(finding.id());
                json.name("kind").text(finding.kind());
                json.name("severity").text(finding.severity().label());
                json.name("concept").text(finding.concept());
                json.name("verdict").text(finding.verdict().label());
                json.name("message").text(quotes.brief(finding.message()));
                json.name("korean").text(quotes.brief(korean.of(finding)));
                json.name("sides").array(finding.sides(), this::side);
                if (review.isPresent()) {
                    json.name("review");
                    review(review.get());
                }
            });
        }

        private void side(Side side) throws IOException {
            json.object(() -> {
                json.name("value").text(quotes.brief(side.value()));
                json.name("witnesses").array(places(side, false), texts::place);
                json.name("reprints").array(places(side, true), texts::place);
            });
        }

        private static List<Place> places(Side side, boolean reprinted) {
            return side.witnesses().stream()
                    .filter(witness -> witness.isReprint() == reprinted)
                    .map(Witness::place)
                    .toList();
        }

        /** Reviews of findings that the study does not have, so that the page can save the whole list. */
        private static List<FindingReview> gone(Study study, FindingReviews reviews) {
            Set<String> ids = study.findings().stream()
                    .flatMap(finding -> finding.ids().stream())
                    .collect(Collectors.toCollection(HashSet::new));
            return reviews.all().stream()
                    .filter(review -> review.isSaid() && !ids.contains(review.id()))
                    .toList();
        }

        private void review(FindingReview review) throws IOException {
            json.object(() -> {
                json.name("id").text(review.id());
                json.name("decision").text(review.decision().label());
                json.name("comment").text(review.comment());
                json.name("reviewer").text(review.reviewer());
            });
        }

        private void fact(Fact fact) throws IOException {
            json.object(() -> {
                json.name("kind").text(fact.kind());
                json.name("verdict").text(fact.verdict().label());
                json.name("reason").text(quotes.brief(fact.reason()));
                json.name("a");
                texts.place(fact.a());
                json.name("b");
                texts.place(fact.b());
            });
        }

        private void candidate(TermCandidate candidate) throws IOException {
            json.object(() -> {
                json.name("source").text(quotes.brief(candidate.source()));
                json.name("sourceLang").text(candidate.sourceLang().tag());
                json.name("target").text(quotes.brief(candidate.target()));
                json.name("targetLang").text(candidate.targetLang().tag());
                json.name("kind").text(candidate.kind().label());
                json.name("score").number(candidate.score(), SCORE_DECIMALS);
                json.name("count").number(candidate.count());
                json.name("documents").number(candidate.documents());
            });
        }

        private void failure(Failure failure) throws IOException {
            json.object(() -> {
                json.name("name").text(failure.origin().toString());
                json.name("message")
                        .text(quotes.brief(String.valueOf(failure.cause().getMessage())));
            });
        }
    }
}
