package org.ieum.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.ieum.align.Aligner;
import org.ieum.align.Passage;
import org.ieum.bitext.Bitext;
import org.ieum.bitext.Pins;
import org.ieum.check.Checker;
import org.ieum.check.Reading;
import org.ieum.coverage.Coverage;
import org.ieum.event.AgencyCopy;
import org.ieum.event.CopyFinder;
import org.ieum.event.Event;
import org.ieum.event.EventFinder;
import org.ieum.finding.Compared;
import org.ieum.finding.Finding;
import org.ieum.finding.Matters;
import org.ieum.lexicon.Lexicon;
import org.ieum.segment.Segmenter;
import org.ieum.term.Concept;
import org.ieum.term.Glossary;
import org.ieum.term.Reviews;
import org.ieum.term.TermCandidate;
import org.ieum.term.TermExtractor;
import org.ieum.text.Document;
import org.ieum.text.IeumException;
import org.ieum.text.Lang;
import org.ieum.text.Origin;
import org.ieum.text.Sentence;

/**
 * Makes a {@link Study}.
 *
 * <ol>
 *   <li>Each document is cut and read once.
 *   <li>{@link EventFinder} tells which documents report one event; only these are paired, so that the work grows with the
 *       number of events.
 *   <li>Each pair is aligned and checked, several at a time; results are taken in the order of the pairs, so that the
 *       number of threads does not show.
 *   <li>What concerns the whole corpus follows: candidates, which are looked for as terms if the corpus has no glossary,
 *       renderings, differences between outlets.
 * </ol>
 *
 * Whatever throws becomes a {@link Failure}.
 */
final class StudyMaker {
    private final Corpus corpus;
    private final Aligner aligner;
    private final Segmenter segmenter;
    private final Lexicon lexicon;
    private final StudyPins pins;
    private final Reviews reviews;
    private final int threads;
    private final Checker checker;
    private final List<Failure> failures;

    StudyMaker(
            Corpus corpus,
            Aligner aligner,
            Segmenter segmenter,
            Lexicon lexicon,
            StudyPins pins,
            Reviews reviews,
            int threads) {
        this.corpus = corpus;
        this.aligner = aligner;
        this.segmenter = segmenter;
        this.lexicon = lexicon;
        this.pins = pins;
        this.reviews = reviews;
        this.threads = threads;
        this.checker = Checker.of(corpus.glossary(), lexicon);
        this.failures = new ArrayList<>(corpus.failures());
    }

    Study make() {
        List<Reading> readings = readings();
        Map<Origin, List<Sentence>> sentences = new LinkedHashMap<>();
        readings.forEach(reading -> sentences.put(reading.document().origin(), reading.sentences()));
        List<Event> events = events(readings);
        requireTogether(events);
        List<AgencyCopy> copies =
                CopyFinder.copies(readings.stream().map(StudyMaker::passage).toList());
        Set<Sentence> copied = new HashSet<>();
        copies.forEach(copy -> copied.addAll(copy.sentences()));
        List<Outcome> outcomes = outcomes(jobs(readings, events), copied);
        List<Comparison> pairs = outcomes.stream().map(Outcome::pair).toList();
        List<TermCandidate> candidates = candidates(pairs);
        boolean given = !corpus.glossary().isEmpty();
        Glossary glossary = given ? corpus.glossary() : proposed(candidates, readings);
        List<Reading> named = given ? readings : named(readings, glossary);
        Mentions mentions = Mentions.of(named.stream().map(Reading::document).toList(), copies);
        List<Rendering> renderings = Renderings.of(glossary.concepts(), named, mentions);
        return new Study(
                corpus,
                glossary,
                sentences,
                events,
                pairs,
                copies,
                renderings,
                proposals(pairs, named, mentions),
                ranked(() -> findings(outcomes, events, copies, candidates, named, renderings)),
                outcomes.stream()
                        .flatMap(outcome -> outcome.compared().facts().stream())
                        .toList(),
                candidates,
                failures);
    }

    private static List<Reading> named(List<Reading> readings, Glossary glossary) {
        return readings.stream().map(reading -> reading.with(glossary)).toList();
    }

    /** What the texts suggest, without what they name in one language alone once longer terms are taken. */
    private Glossary proposed(List<TermCandidate> candidates, List<Reading> readings) {
        Glossary suggested = TermExtractor.glossary(candidates, reviews);
        Map<Concept, Set<Lang>> langs = new HashMap<>();
        named(readings, suggested).stream()
                .flatMap(reading -> reading.hits().stream())
                .forEach(hit -> langs.computeIfAbsent(hit.concept(), concept -> new HashSet<>())
                        .add(hit.term().lang()));
        return Glossary.of(suggested.concepts().stream()
                .filter(concept -> langs.getOrDefault(concept, Set.of()).size() > 1)
                .toList());
    }

    private List<Reading> readings() {
        List<Callable<Reading>> jobs = new ArrayList<>();
        for (Document document : corpus.documents()) {
            jobs.add(() -> checker.read(document, segmenter.sentences(document)));
        }
        List<Origin> origins = corpus.documents().stream().map(Document::origin).toList();
        return taken(jobs, i -> origins.get(i), i -> "could not be read: ");
    }

    private record Job(String event, Reading a, Reading b) {
        String name() {
            return a.document().origin() + " with " + b.document().origin();
        }
    }

    private record Outcome(Comparison pair, Compared compared) {}

    private List<Event> events(List<Reading> readings) {
        List<Document> documents = readings.stream().map(Reading::document).toList();
        if (documents.isEmpty()) {
            return List.of();
        }
        EventFinder finder = new EventFinder(segmenter, lexicon, corpus.glossary(), pins.pairs());
        return takenOnce(
                () -> finder.events(documents, corpus.events()),
                documents.get(0).origin(),
                "events could not be told apart: ");
    }

    /** Pins of documents that are not compared would go unheard. */
    private void requireTogether(List<Event> events) {
        Map<String, Event> byDocument = new LinkedHashMap<>();
        events.forEach(event -> event.documents().forEach(document -> byDocument.put(document.toString(), event)));
        for (List<String> pair : pins.pairs()) {
            String one = pair.get(0);
            String other = pair.get(1);
            if (byDocument.get(one) != byDocument.get(other)) {
                String message = "pins link " + one + " with " + other + ", which documents.csv gives other events";
                failures.add(new Failure(Origin.of(one), new IeumException(message)));
            }
        }
    }

    /** The pairs of documents, event by event; the bilingual ones of all events come first. */
    private static List<Job> jobs(List<Reading> readings, List<Event> events) {
        Map<Origin, Reading> byOrigin = new LinkedHashMap<>();
        readings.forEach(reading -> byOrigin.put(reading.document().origin(), reading));
        List<Job> jobs = new ArrayList<>();
        for (Event event : events) {
            List<Reading> members =
                    event.documents().stream().map(byOrigin::get).toList();
            for (int i = 0; i < members.size(); i++) {
                for (Reading later : members.subList(i + 1, members.size())) {
                    job(event.name(), members.get(i), later).ifPresent(jobs::add);
                }
            }
        }
        jobs.sort(Comparator.comparing(StudyMaker::isMonolingual));
        return jobs;
    }

    private static boolean isMonolingual(Job job) {
        return job.a().document().lang().equals(job.b().document().lang());
    }

    private static Optional<Job> job(String event, Reading earlier, Reading later) {
        Job job = later.document().lang().equals(Lang.KO)
                        && !earlier.document().lang().equals(Lang.KO)
                ? new Job(event, later, earlier)
                : new Job(event, earlier, later);
        boolean compared = isMonolingual(job)
                ? !earlier.outlet().equals(later.outlet())
                : job.a().document().lang().equals(Lang.KO)
                        && job.b().document().lang().equals(Lang.EN);
        return compared ? Optional.of(job) : Optional.empty();
    }

    private List<Outcome> outcomes(List<Job> jobs, Set<Sentence> copied) {
        List<Callable<Outcome>> calls = new ArrayList<>();
        for (Job job : jobs) {
            calls.add(() -> compare(job, copied));
        }
        return taken(
                calls,
                i -> jobs.get(i).a().document().origin(),
                i -> jobs.get(i).name() + " could not be compared: ");
    }

    private Outcome compare(Job job, Set<Sentence> copied) {
        Pins decided = pins.of(job.a().document().origin(), job.b().document().origin());
        Bitext bitext = aligner.align(passage(job.a()), passage(job.b()), decided);
        Comparison pair = new Comparison(job.event(), bitext, Coverage.of(bitext, copied));
        return new Outcome(pair, checker.compare(job.event(), bitext, job.a(), job.b()));
    }

    private static Passage passage(Reading reading) {
        return new Passage(reading.document(), reading.sentences());
    }

    private List<Finding> ranked(Callable<List<Finding>> findings) {
        List<Document> documents = corpus.documents();
        return documents.isEmpty()
                ? List.of()
                : takenOnce(findings, documents.get(0).origin(), "findings could not be put together: ");
    }

    private List<Finding> findings(
            List<Outcome> outcomes,
            List<Event> events,
            List<AgencyCopy> copies,
            List<TermCandidate> candidates,
            List<Reading> readings,
            List<Rendering> renderings) {
        List<Origin> order = corpus.documents().stream().map(Document::origin).toList();
        List<Compared> pairs = outcomes.stream().map(Outcome::compared).toList();
        List<Finding> found = new ArrayList<>(Matters.of(pairs, copies, order));
        List<Finding> differences = OutletTerms.findings(renderings, corpus, lexicon);
        RejectedTerms rejected = new RejectedTerms(renderings, differences);
        readings.forEach(reading ->
                checker.check(reading).stream().filter(rejected::tells).forEach(found::add));
        found.addAll(differences);
        found.addAll(OwnSpellings.findings(
                readings, outcomes.stream().map(Outcome::pair).toList()));
        found.addAll(new BridgedNames(readings, AgencyCopy.reprints(copies))
                .findings(NameCouple.of(candidates, chosen()), events, found));
        return Finding.ranked(
                found, order, readings.stream().map(Reading::sentences).toList());
    }

    /** What a person has listed or accepted. */
    private Glossary chosen() {
        return reviews.applyTo(corpus.glossary()).glossary();
    }

    private List<TermCandidate> candidates(List<Comparison> pairs) {
        List<Bitext> bilingual = pairs.stream()
                .filter(Comparison::isKoreanEnglish)
                .map(Comparison::bitext)
                .toList();
        if (bilingual.isEmpty()) {
            return List.of();
        }
        return takenOnce(
                () -> TermExtractor.of(lexicon)
                        .without(corpus.glossary())
                        .without(reviews)
                        .extract(bilingual),
                bilingual.get(0).source().origin(),
                "terms could not be extracted: ");
    }

    private List<Rendering> proposals(List<Comparison> pairs, List<Reading> readings, Mentions mentions) {
        Proposals proposals = Proposals.of(readings, mentions, reviews);
        List<Callable<List<Occurrence>>> jobs = new ArrayList<>();
        pairs.forEach(pair -> jobs.add(() -> proposals.in(pair)));
        return Proposals.renderings(
                taken(
                                jobs,
                                i -> pairs.get(i).source().origin(),
                                i -> pairs.get(i) + ": renderings could not be proposed: ")
                        .stream()
                        .flatMap(List::stream)
                        .toList());
    }

    private interface ByNumber<T> {
        T of(int number);
    }

    /** What one job gives; nothing if it throws. */
    private <T> List<T> takenOnce(Callable<List<T>> job, Origin origin, String what) {
        return taken(List.of(job), i -> origin, i -> what).stream()
                .flatMap(List::stream)
                .toList();
    }

    private <T> List<T> taken(List<Callable<T>> jobs, ByNumber<Origin> origin, ByNumber<String> what) {
        List<T> done = new ArrayList<>();
        List<Batch.Result<T>> results = Batch.run(jobs, threads);
        for (int i = 0; i < results.size(); i++) {
            int number = i;
            results.get(i).value().ifPresent(done::add);
            results.get(i).failure().ifPresent(cause -> {
                String message = what.of(number) + cause;
                failures.add(new Failure(origin.of(number), new IeumException(message, cause)));
            });
        }
        return done;
    }
}
