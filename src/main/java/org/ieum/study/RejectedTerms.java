package org.ieum.study;

import java.util.List;
import org.ieum.finding.Finding;
import org.ieum.finding.Finding.Severity;
import org.ieum.term.Term;

/**
 * Which uses of terms that the glossary rejects a study tells: none that is a side of a difference between outlets as grave as
 * it, which says the same and more; a forbidden one otherwise always; another one if its outlet has it more than once in its own
 * words. The words of the preferred term in another order (Korea-Japan for Japan-Korea), and what stands once, are left to the
 * tables.
 */
final class RejectedTerms {
    private final List<Rendering> renderings;
    private final List<Finding> differences;

    RejectedTerms(List<Rendering> renderings, List<Finding> differences) {
        this.renderings = renderings;
        this.differences = differences;
    }

    /** @param use what a check of terms found in one document */
    boolean tells(Finding use) {
        return !isTold(use)
                && renderings.stream()
                        .filter(rendering -> isOf(rendering, use))
                        .anyMatch(rendering ->
                                isForbidden(rendering) || (use.severity() == Severity.WARNING && isHabit(rendering)));
    }

    private static boolean isOf(Rendering rendering, Finding use) {
        return rendering.concept().equals(use.concept())
                && rendering.occurrences().stream()
                        .anyMatch(occurrence -> occurrence
                                        .document()
                                        .origin()
                                        .equals(use.a().origin())
                                && occurrence.hit().span().equals(use.a().span()));
    }

    private static boolean isForbidden(Rendering rendering) {
        return Term.Status.of(rendering.status()) == Term.Status.FORBIDDEN;
    }

    private static boolean isHabit(Rendering rendering) {
        return rendering.own().filter(own -> own.count() - own.quoted() > 1).isPresent();
    }

    private boolean isTold(Finding use) {
        return differences.stream()
                .filter(difference -> difference.concept().equals(use.concept()))
                .filter(difference -> difference.severity().compareTo(use.severity()) <= 0)
                .flatMap(difference -> difference.sides().stream())
                .flatMap(side -> side.witnesses().stream())
                .anyMatch(witness -> witness.place().origin().equals(use.a().origin())
                        && witness.place().span().equals(use.a().span()));
    }
}
