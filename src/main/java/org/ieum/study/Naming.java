package org.ieum.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ieum.term.Term;

/**
 * By which name each mention of a concept in one document goes. A full form and then its acronym or a shorter form are one
 * way of naming, so a short form goes by the full form before it; one that comes before any, as in a headline, by the first
 * that follows. Only a document without a full form names the concept by a short one.
 */
final class Naming {
    private Naming() {}

    /** A place and the form that is used there. */
    record Use(Occurrence occurrence, String form, Term.Type type) {
        private boolean isShort() {
            return isShort(type);
        }

        /** True for forms that stand for a fuller one. */
        static boolean isShort(Term.Type type) {
            return switch (type) {
                case ACRONYM, ABBREVIATION, SHORT_FORM -> true;
                case FULL_FORM, VARIANT -> false;
            };
        }
    }

    /** The name of each mention, in the order of the document; its uses may come in any order. */
    static List<String> names(List<Use> uses) {
        List<Use> inOrder = uses.stream()
                .sorted(Comparator.comparing(use -> use.occurrence().hit().span()))
                .toList();
        Optional<String> full =
                inOrder.stream().filter(use -> !use.isShort()).map(Use::form).findFirst();
        List<String> names = new ArrayList<>();
        for (Use use : inOrder) {
            full = use.isShort() ? full : Optional.of(use.form());
            names.add(full.orElse(use.form()));
        }
        return names;
    }
}
