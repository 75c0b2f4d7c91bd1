package org.ieum.check;

import java.util.Optional;
import org.ieum.bitext.Bitext;
import org.ieum.bitext.Degree;
import org.ieum.bitext.Link;
import org.ieum.finding.Claim;
import org.ieum.finding.Finding.Severity;
import org.ieum.finding.Finding.Verdict;
import org.ieum.finding.Place;
import org.ieum.finding.TermFinding;
import org.ieum.term.Hit;
import org.ieum.term.TermCheck;
import org.ieum.term.TermVerdict;

/** Asks of a translation whether each concept of a sentence is named by one of its terms in the other language. */
final class TermLossCheck implements Check {
    private final TermCheck terms;

    TermLossCheck(TermCheck terms) {
        this.terms = terms;
    }

    @Override
    public String name() {
        return "terms";
    }

    @Override
    public void check(Pair pair, Results results) {
        Bitext bitext = pair.bitext();
        if (!Translations.areFree(bitext)) {
            bitext.links().stream()
                    .filter(link -> link.probability() >= SURE && link.degree() == Degree.TRANSLATION)
                    .forEach(link -> check(pair, link, results));
        }
    }

    private void check(Pair pair, Link link, Results results) {
        for (TermVerdict verdict : terms.check(link.source(), link.target())) {
            if (verdict.kind() == TermVerdict.Kind.MISSING) {
                Hit hit = verdict.source().get(0);
                Place a = Place.of(pair.a().document(), hit.span(), link.source());
                Place b = Place.missing(
                        pair.b().document(),
                        link.target().get(link.target().size() - 1).span().end());
                results.add(new TermFinding(new Claim(
                        "term",
                        Severity.INFO,
                        verdict.concept().id(),
                        Verdict.LOST,
                        a,
                        Optional.of(b),
                        verdict.message())));
            }
        }
    }
}
