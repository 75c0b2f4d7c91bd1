package org.ieum.study;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.ieum.term.Hit;
import org.ieum.term.Term;
import org.ieum.text.Lang;
import org.ieum.text.Origin;

/**
 * One form in which one outlet names one concept, with every place. Spacing, hyphens, case, number and particles make no
 * form of their own.
 *
 * @param concept the concept's id
 * @param outlet who uses it
 * @param lang in which language
 * @param form the term as the glossary spells it
 * @param status the label of the term's status, such as {@code preferred}
 * @param type the term's type
 * @param occurrences where, in the order of the corpus; the longest term of a place, never one inside another
 */
public record Rendering(
        String concept,
        String outlet,
        Lang lang,
        String form,
        String status,
        Term.Type type,
        List<Occurrence> occurrences) {

    /** The status of a form that the glossary does not have. */
    public static final String UNLISTED = "unlisted";

    public Rendering {
        occurrences = List.copyOf(occurrences);
    }

    /** The words of each place. */
    public List<Hit> hits() {
        return occurrences.stream().map(Occurrence::hit).toList();
    }

    /** Without the words of others, if anything is left: see {@link Occurrence#isOwn()}. */
    public Optional<Rendering> own() {
        return only(Occurrence::isOwn);
    }

    /** With some of the places alone, if there are any such. */
    Optional<Rendering> only(Predicate<Occurrence> wanted) {
        List<Occurrence> some = occurrences.stream().filter(wanted).toList();
        return some.isEmpty()
                ? Optional.empty()
                : Optional.of(new Rendering(concept, outlet, lang, form, status, type, some));
    }

    /** How often. */
    public int count() {
        return occurrences.size();
    }

    /** In how many documents it is the first mention of the concept. */
    public int firstMentions() {
        return count(Occurrence::isFirst);
    }

    /** How often somebody is quoted with it. */
    public int quoted() {
        return count(Occurrence::isQuoted);
    }

    private int count(Predicate<Occurrence> wanted) {
        return Math.toIntExact(occurrences.stream().filter(wanted).count());
    }

    /** The documents that use it, in the order of the corpus. */
    public List<Origin> documents() {
        return occurrences.stream()
                .map(occurrence -> occurrence.document().origin())
                .distinct()
                .toList();
    }

    /** {@code acsa, 한결일보: 상호군수지원협정 x2 (preferred)}. */
    @Override
    public String toString() {
        return concept + ", " + outlet + ": " + form + " x" + count() + " (" + status + ")";
    }
}
