package org.ieum.study;

import java.util.List;
import java.util.stream.Stream;
import org.ieum.bitext.Bitext;
import org.ieum.lexicon.Lexicon;
import org.ieum.term.Glossary;
import org.ieum.term.TermCheck;
import org.ieum.term.TermFinder;
import org.ieum.text.Origin;

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
                new NameCheck(),
                new StanceCheck(lexicon),
                new ListCheck(lexicon),
                new OmissionCheck());
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
        Reading a = Reading.of(bitext.source(), bitext.sourceSentences(), finder);
        Reading b = Reading.of(bitext.target(), bitext.targetSentences(), finder);
        Results results = check(new Check.Pair(bitext, a, b));
        termLoss.check(new Check.Pair(bitext, a, b), results);
        TermUse.findings(a).forEach(results::add);
        TermUse.findings(b).forEach(results::add);
        List<Origin> order = List.of(a.document().origin(), b.document().origin());
        List<Finding> matters = Matters.of(List.of(new Compared("", bitext, results)), List.of(), order);
        return new Report(Claims.ranked(matters, order), results.facts());
    }

    /** All but the terms; of texts that merely report one event, nobody expects the same ones. */
    Results check(Check.Pair pair) {
        Results results = new Results();
        checks.forEach(check -> check.check(pair, results));
        return results;
    }

    TermFinder finder() {
        return finder;
    }
}
