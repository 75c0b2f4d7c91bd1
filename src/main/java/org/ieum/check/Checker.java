package org.ieum.check;

import java.util.List;
import java.util.stream.Stream;
import org.ieum.bitext.Bitext;
import org.ieum.finding.Compared;
import org.ieum.finding.Fact;
import org.ieum.finding.Finding;
import org.ieum.finding.Matters;
import org.ieum.lexicon.Lexicon;
import org.ieum.term.Glossary;
import org.ieum.term.TermCheck;
import org.ieum.term.TermFinder;
import org.ieum.text.Document;
import org.ieum.text.Origin;
import org.ieum.text.Sentence;

/**
 * Checks a bitext: figures, dates, names, terms, sentences left out. Immutable and thread-safe; share it.
 *
 * <pre>{@code
 * Checker.of(glossary).check(bitext).findings().forEach(System.out::println);
 * }</pre>
 */
public final class Checker {
    private final List<Check> checks;
    private final TermFinder finder;
    private final Check termLoss;

    private Checker(TermFinder finder, Lexicon lexicon) {
        this.checks = List.of(
                new QuantityCheck(lexicon),
                new FarFigureCheck(lexicon),
                new LikelyFigureCheck(lexicon),
                new AgeCheck(),
                new CodeCheck(),
                new AlternativeCheck(lexicon),
                new NameCheck(),
                new ThingCheck(lexicon),
                new OfficeCheck(),
                new RankCheck(),
                new SpeakerCheck(lexicon),
                new StanceCheck(lexicon),
                new DenialCheck(lexicon),
                new OppositeCheck(lexicon),
                new ListCheck(lexicon),
                new OmissionCheck(lexicon));
        this.finder = finder;
        this.termLoss = new TermLossCheck(TermCheck.of(finder));
    }

    /** A checker with the concepts to look for; {@link Glossary#EMPTY} if there are none. */
    public static Checker of(Glossary glossary) {
        return of(glossary, Lexicon.standard());
    }

    /** The same with a lexicon that says which words translate each other, instead of {@link Lexicon#standard()}. */
    public static Checker of(Glossary glossary, Lexicon lexicon) {
        return new Checker(TermFinder.of(glossary), lexicon);
    }

    /** What each check looks for, with examples. */
    public static List<CheckGuide> guides() {
        Checker checker = of(Glossary.EMPTY);
        return Stream.concat(checker.checks.stream(), Stream.of(checker.termLoss))
                .map(Check::guide)
                .toList();
    }

    /**
     * What checking came to.
     *
     * @param findings what the two documents say otherwise, the gravest first
     * @param facts what both say alike, in the order of the source
     */
    public record Report(List<Finding> findings, List<Fact> facts) {
        public Report {
            findings = List.copyOf(findings);
            facts = List.copyOf(facts);
        }
    }

    /**
     * Checks one bitext, and each of its documents for terms that should not be used. If the one translates the other, a
     * concept that the target does not name by any of its terms is told too, as {@code info}: it may be left out, or just
     * be called "it".
     */
    public Report check(Bitext bitext) {
        Reading a = read(bitext.source(), bitext.sourceSentences());
        Reading b = read(bitext.target(), bitext.targetSentences());
        Check.Pair pair = new Check.Pair(bitext, a, b);
        Results results = results(pair);
        termLoss.check(pair, results);
        check(a).forEach(results::add);
        check(b).forEach(results::add);
        List<Origin> order = List.of(a.document().origin(), b.document().origin());
        Compared compared = new Compared("", bitext, results.findings(), results.facts());
        List<Finding> told = Matters.of(List.of(compared), List.of(), order);
        return new Report(Finding.ranked(told, order, List.of(a.sentences(), b.sentences())), compared.facts());
    }

    /** Checks one document by itself, for terms that should not be used. */
    public List<Finding> check(Reading reading) {
        return TermUse.findings(reading);
    }

    /**
     * Compares two documents that report one event. Terms are left out, since nobody expects the same ones of texts that were
     * written independently; and what {@link Matters} may still make one is told pair by pair.
     *
     * @param event what they report
     * @param bitext what links them
     * @param a its source, as this checker has {@linkplain #read read} it
     * @param b its target, likewise
     */
    public Compared compare(String event, Bitext bitext, Reading a, Reading b) {
        Results results = results(new Check.Pair(bitext, a, b));
        return new Compared(event, bitext, results.findings(), results.facts());
    }

    private Results results(Check.Pair pair) {
        Results results = new Results();
        checks.forEach(check -> check.check(pair, results));
        return results;
    }

    /**
     * Reads a document for all comparisons it takes part in.
     *
     * @param sentences all of its sentences, in order
     */
    public Reading read(Document document, List<Sentence> sentences) {
        return Reading.of(document, sentences, finder);
    }
}
