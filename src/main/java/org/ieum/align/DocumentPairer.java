package org.ieum.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ieum.bitext.Evidence;
import org.ieum.lexicon.Lexicon;
import org.ieum.segment.Segmenter;
import org.ieum.term.Glossary;
import org.ieum.text.Document;
import org.ieum.text.IeumException;
import org.ieum.text.Lang;

/**
 * Finds out which of many documents belong together: of Korean and English ones ({@link #pair}, {@link #candidates(List,
 * List, int, double)}), or of one language ({@link #candidates(List, int, double)}). Immutable and thread-safe; share it.
 *
 * <ol>
 *   <li>Each set is read as one text whose sentences are the documents, and the words of both are related as they are for
 *       an alignment: glossary, numbers and dates, Latin words, names by sound, lexicon. A word weighs the more, the fewer
 *       documents hold what it relates to.
 *   <li>Through an index of the English words, each Korean document collects votes from its telling words; only the {@value
 *       #CANDIDATES} with the most votes are compared, so that the work grows with the number of documents, not of pairs.
 *   <li>The score of a pair is the share of what is telling in either document that is found again in the other. If both
 *       dates are known, it falls by up to a fifth for documents that were published days apart, and rises by up to a quarter
 *       for those of one day that few others are from.
 * </ol>
 *
 * <p>What was measured stands in {@code docs/evaluation.md}.
 */
public final class DocumentPairer {
    /**
     * From this score on, a document and its best candidate are taken to belong together: between what documents with and
     * without a counterpart reach, on half of the documents of {@code docs/evaluation.md}.
     */
    public static final double THRESHOLD = .3;

    /** The same for documents of one language; what it was chosen on stands in {@code docs/decisions.md}. */
    public static final double THRESHOLD_ALIKE = .2;

    private static final int CANDIDATES = 10;
    private static final int REASONS = 10;

    private final Segmenter segmenter;
    private final LexicalScorer lexical;

    private DocumentPairer(Segmenter segmenter, Lexicon lexicon, Glossary glossary) {
        this.segmenter = segmenter;
        lexical = new LexicalScorer(Weights.standard(), lexicon, glossary, Optional.empty());
    }

    /** With the default segmenter and lexicon, and no glossary. */
    public static DocumentPairer create() {
        return of(Segmenter.create(), Lexicon.standard(), Glossary.EMPTY);
    }

    /**
     * @param segmenter cuts documents into words
     * @param lexicon which words translate each other
     * @param glossary terms that tell documents apart; may be empty
     */
    public static DocumentPairer of(Segmenter segmenter, Lexicon lexicon, Glossary glossary) {
        return new DocumentPairer(segmenter, lexicon, glossary);
    }

    /** As {@link #pair(List, List, double)}, from {@link #THRESHOLD} on. */
    public List<DocumentPair> pair(List<Document> korean, List<Document> english) {
        return pair(korean, english, THRESHOLD);
    }

    /**
     * Which documents belong together, each at most once: the best pairs first, as long as they score at least {@code least}.
     * A document that is in no pair has no counterpart.
     *
     * @param least from 0, everything that shares something telling, to 1; {@link #THRESHOLD} as a rule
     * @return in the order of the Korean documents
     * @throws IeumException if a document is in the wrong language, or {@code least} not between 0 and 1
     */
    public List<DocumentPair> pair(List<Document> korean, List<Document> english, double least) {
        requireLeast(least);
        Comparison comparison = comparison(korean, english);
        List<Scored> all = new ArrayList<>(IntStream.range(0, korean.size())
                .mapToObj(comparison::candidates)
                .flatMap(List::stream)
                .filter(scored -> scored.score() >= least)
                .toList());
        all.sort(Scored.BEST_FIRST);
        Set<Integer> sources = new HashSet<>();
        Set<Integer> targets = new HashSet<>();
        return all.stream()
                .filter(scored -> isFree(scored, sources, targets))
                .sorted(Comparator.comparingInt(Scored::source))
                .map(comparison::pair)
                .toList();
    }

    private static boolean isFree(Scored pair, Set<Integer> sources, Set<Integer> targets) {
        if (sources.contains(pair.source()) || targets.contains(pair.target())) {
            return false;
        }
        sources.add(pair.source());
        targets.add(pair.target());
        return true;
    }

    /**
     * The best counterparts of each Korean document, where several may report one event.
     *
     * @param most how many for one document, 1 to {@value #CANDIDATES}
     * @param least as for {@link #pair}
     * @return in the order of the Korean documents, of one document the best first
     * @throws IeumException if a document is in the wrong language, or a number beyond its range
     */
    public List<DocumentPair> candidates(List<Document> korean, List<Document> english, int most, double least) {
        requireMost(most);
        requireLeast(least);
        return comparison(korean, english).best(most, least);
    }

    /**
     * The documents of one language that are most like each. Their scores are lower than those of translations would be,
     * since every word of either can be found again in the other, not only those that a lexicon knows: reports of one event
     * reach {@link #THRESHOLD_ALIKE} as a rule.
     *
     * @param documents all in one language
     * @param most how many for one document, 1 to {@value #CANDIDATES}
     * @param least as for {@link #pair}
     * @return in the order of the documents, of one document the best first; two that are like each other make two pairs
     * @throws IeumException if the documents are in several languages, or a number is beyond its range
     */
    public List<DocumentPair> candidates(List<Document> documents, int most, double least) {
        requireMost(most);
        requireLeast(least);
        if (documents.isEmpty()) {
            return List.of();
        }
        DocumentSet set = new DocumentSet(segmenter, documents.get(0).lang(), documents);
        return new Comparison(set, set).best(most, least);
    }

    private Comparison comparison(List<Document> korean, List<Document> english) {
        return new Comparison(
                new DocumentSet(segmenter, Lang.KO, korean), new DocumentSet(segmenter, Lang.EN, english));
    }

    private static void requireMost(int most) {
        if (most < 1 || most > CANDIDATES) {
            throw new IeumException("most " + most + ": expected 1 to " + CANDIDATES);
        }
    }

    private static void requireLeast(double least) {
        if (!(least >= 0 && least <= 1)) {
            throw new IeumException("least " + least + ": expected 0 to 1");
        }
    }

    private record Scored(int source, int target, double score) {
        static final Comparator<Scored> BEST_FIRST = Comparator.comparingDouble((Scored scored) -> -scored.score())
                .thenComparingInt(Scored::source)
                .thenComparingInt(Scored::target);
    }

    /** The work on two sets of documents, or on one with itself. */
    private final class Comparison {
        private final DocumentSet sources;
        private final DocumentSet targets;
        private final LexicalScoring scoring;
        private final Votes votes;
        private final DateNearness nearness;

        Comparison(DocumentSet sources, DocumentSet targets) {
            this.sources = sources;
            this.targets = targets;
            scoring = lexical.open(sources.passage(), targets.passage());
            votes = new Votes(scoring);
            nearness = DateNearness.among(
                    sources == targets
                            ? sources.documents()
                            : Stream.of(sources, targets)
                                    .flatMap(set -> set.documents().stream())
                                    .toList());
        }

        List<DocumentPair> best(int most, double least) {
            return IntStream.range(0, sources.size())
                    .mapToObj(source -> candidates(source).stream()
                            .filter(scored -> scored.score() >= least)
                            .limit(most)
                            .map(this::pair)
                            .toList())
                    .flatMap(List::stream)
                    .toList();
        }

        /** The documents that may be the counterpart of one, the best first. */
        List<Scored> candidates(int source) {
            return votes.of(source).stream()
                    .filter(vote -> sources != targets || vote.target() != source)
                    .sorted(Comparator.comparingDouble((Votes.Vote vote) -> -vote.weight())
                            .thenComparingInt(Votes.Vote::target))
                    .limit(CANDIDATES)
                    .map(vote -> new Scored(source, vote.target(), score(source, vote.target())))
                    .sorted(Scored.BEST_FIRST)
                    .toList();
        }

        private double score(int source, int target) {
            double shared = scoring.explained(Block.pair(source, target));
            return Math.min(1, shared * nearness.of(sources.document(source), targets.document(target)));
        }

        DocumentPair pair(Scored scored) {
            Document source = sources.document(scored.source());
            Document target = targets.document(scored.target());
            return new DocumentPair(source, target, scored.score(), reasons(scored.source(), scored.target()));
        }

        private List<Evidence> reasons(int source, int target) {
            return scoring.explain(source, source + 1, target, target + 1).stream()
                    .filter(reason -> reason.kind() != Evidence.Kind.UNEXPLAINED && reason.nats() > 0)
                    .sorted(Comparator.comparingDouble((Evidence reason) -> -reason.nats()))
                    .limit(REASONS)
                    .map(reason -> new Evidence(
                            reason.kind(),
                            reason.nats(),
                            sources.places(source, reason.source()),
                            targets.places(target, reason.target()),
                            reason.words()))
                    .toList();
        }
    }
}
