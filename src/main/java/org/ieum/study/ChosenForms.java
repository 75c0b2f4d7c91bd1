package org.ieum.study;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.ieum.term.Hit;
import org.ieum.term.Term;
import org.ieum.text.Lang;

/**
 * The forms by which one outlet chose to name a concept: those it has in its own voice or, if there are none, the accepted
 * ones that it quotes.
 *
 * @param forms without descriptions in passing, as {@link #of} says
 */
record ChosenForms(List<Rendering> forms) {
    /** One place of each of two outlets, at which they differ. */
    record Difference(Hit a, Hit b) {}

    /** A form, by its language and its text. */
    record Form(Lang lang, String text) {
        static Form of(Rendering rendering) {
            return new Form(rendering.lang(), rendering.form());
        }

        /** The renderings of each form together, in the order in which the forms come. */
        static Collection<List<Rendering>> group(List<Rendering> renderings) {
            return renderings.stream()
                    .collect(Collectors.groupingBy(Form::of, LinkedHashMap::new, Collectors.toList()))
                    .values();
        }
    }

    /**
     * What an outlet chose. Who describes a thing in passing has not named it otherwise, so a description counts only if
     * it is used more than once.
     *
     * @param own the forms of one outlet
     * @param all those of all outlets
     */
    static ChosenForms of(List<Rendering> own, List<Rendering> all) {
        List<Rendering> voiced = voiced(own);
        return new ChosenForms((voiced.isEmpty() ? accepted(own) : voiced)
                .stream()
                        .filter(form -> !Description.is(form) || isHabit(form, all))
                        .toList());
    }

    static List<Rendering> voiced(List<Rendering> forms) {
        return forms.stream().filter(form -> !isQuoted(form)).toList();
    }

    /** True of a form that stands in quotations only. */
    static boolean isQuoted(Rendering form) {
        return form.quoted() == form.count();
    }

    private static List<Rendering> accepted(List<Rendering> forms) {
        return forms.stream()
                .filter(form -> Term.Status.of(form.status()).isRight())
                .toList();
    }

    private static boolean isHabit(Rendering form, List<Rendering> all) {
        return all.stream()
                        .filter(other -> isOneForm(form, other))
                        .mapToInt(Rendering::count)
                        .sum()
                > 1;
    }

    boolean isEmpty() {
        return forms.isEmpty();
    }

    /** One outlet names the concept by a name that the other does not use at all. */
    Optional<Difference> inNames(ChosenForms other) {
        List<Rendering> onlyHere = without(naming(), other.forms, OneName::are);
        List<Rendering> onlyThere = without(other.naming(), forms, OneName::are);
        return onlyHere.isEmpty() && onlyThere.isEmpty()
                ? Optional.empty()
                : Optional.of(new Difference(
                        telling(onlyHere.isEmpty() ? forms : onlyHere),
                        telling(onlyThere.isEmpty() ? other.forms : onlyThere)));
    }

    /** The forms that name the concept, apart from short ones for what has been named in full. */
    private List<Rendering> naming() {
        List<Rendering> full =
                forms.stream().filter(form -> !Naming.Use.isShort(form.type())).toList();
        return full.isEmpty() ? forms : full;
    }

    private static List<Rendering> without(
            List<Rendering> forms, List<Rendering> others, BiPredicate<Rendering, Rendering> alike) {
        return forms.stream()
                .filter(form -> others.stream().noneMatch(other -> alike.test(form, other)))
                .toList();
    }

    /** The two outlets never use one form of the name. */
    Optional<Difference> inShape(ChosenForms other) {
        return sharesASpelledOutForm(other)
                ? Optional.empty()
                : forms.stream()
                        .flatMap(here -> other.forms.stream()
                                .filter(there -> differInShape(here, there))
                                .map(there -> new Difference(telling(List.of(here)), telling(List.of(there)))))
                        .findFirst();
    }

    private boolean sharesASpelledOutForm(ChosenForms other) {
        return forms.stream()
                .filter(form -> !OneName.isAbbreviated(form))
                .anyMatch(form -> other.forms.stream().anyMatch(there -> isOneForm(form, there)));
    }

    /** An acronym stands beside its full form in any text; so it differs from its own words turned round alone. */
    private static boolean differInShape(Rendering one, Rendering other) {
        return one.lang().equals(other.lang())
                && !isOneForm(one, other)
                && (OneName.areOneWording(one, other)
                        || (!OneName.isAbbreviated(one) && !OneName.isAbbreviated(other)));
    }

    private static boolean isOneForm(Rendering one, Rendering other) {
        return Form.of(one).equals(Form.of(other));
    }

    /** The first place of the form that shows the difference best: the first full one, else the most frequent. */
    private static Hit telling(List<Rendering> forms) {
        return forms.stream()
                .filter(form -> form.type() == Term.Type.FULL_FORM)
                .findFirst()
                .orElseGet(() -> forms.stream()
                        .max(Comparator.comparingInt(Rendering::count))
                        .orElseThrow())
                .hits()
                .get(0);
    }
}
