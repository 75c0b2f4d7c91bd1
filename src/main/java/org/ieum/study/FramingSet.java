package org.ieum.study;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ieum.term.Term;
import org.ieum.text.IeumException;
import org.ieum.text.Lang;

/**
 * Ways of putting one matter that a researcher wants counted: annexation, occupation or colonial rule; Korea-Japan or
 * Japan-Korea. None is right or wrong.
 *
 * @param name what the set is called; never blank
 * @param variants one or more
 */
public record FramingSet(String name, List<Variant> variants) {
    /**
     * A way of putting it, in one form.
     *
     * @param label what the way is called, in all languages; several forms may have one label. Never blank
     * @param form the words, found as a term of a glossary is: whatever their particles, number, spacing and hyphens
     */
    public record Variant(String label, Term form) {
        public Variant {
            label = label.strip();
            if (label.isEmpty()) {
                throw new IeumException("the form " + form + " has a blank label; say what it stands for");
            }
        }

        public static Variant of(String label, Lang lang, String form) {
            return new Variant(label, Term.of(lang, form));
        }
    }

    public FramingSet {
        name = name.strip();
        variants = List.copyOf(variants);
        if (name.isEmpty()) {
            throw new IeumException("a framing set has a blank name; give it one, such as history");
        }
        if (variants.isEmpty()) {
            throw new IeumException("framing set " + name + ": no form; give it at least two, or leave the set out");
        }
        requireOneLabel(name, variants);
    }

    private static void requireOneLabel(String name, List<Variant> variants) {
        Map<String, String> labels = new HashMap<>();
        for (Variant variant : variants) {
            String before = labels.putIfAbsent(variant.form().toString(), variant.label());
            if (before != null) {
                throw new IeumException("framing set " + name + ": " + variant.form() + " stands for \"" + before
                        + "\" and again for \"" + variant.label() + "\"; keep one");
            }
        }
    }

    /** The labels that have a form in a language, in order. */
    List<String> labels(Lang lang) {
        return variants.stream()
                .filter(variant -> variant.form().lang().equals(lang))
                .map(Variant::label)
                .distinct()
                .toList();
    }

    /** The forms of each label. */
    Map<String, List<Term>> forms() {
        Map<String, List<Term>> forms = new LinkedHashMap<>();
        variants.forEach(variant -> forms.merge(variant.label(), List.of(variant.form()), FramingSet::joined));
        return forms;
    }

    private static List<Term> joined(List<Term> one, List<Term> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }
}
