package org.ieum.io;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.ieum.term.Term;

/** The data categories of {@link Tbx}, and what their values stand for. */
final class TbxNames {
    static final String DOMAIN = "subjectField";
    static final String DEFINITION = "definition";
    static final String NOTE = "note";
    static final String STATUS = "administrativeStatus";
    static final String OLD_STATUS = "termStatus";
    static final String TYPE = "termType";
    static final String PART_OF_SPEECH = "partOfSpeech";
    static final String SOURCE = "source";
    static final String OUTLET = "customerSubset";
    static final String OLD_OUTLET = "customer";
    static final String USAGE = "usageNote";
    static final String FORBIDDEN = "forbidden";

    static final Map<Term.Status, String> STATUSES = inOrder(Map.of(
            Term.Status.PREFERRED, "preferredTerm-admn-sts",
            Term.Status.ADMITTED, "admittedTerm-admn-sts",
            Term.Status.DEPRECATED, "deprecatedTerm-admn-sts",
            Term.Status.SUPERSEDED, "supersededTerm-admn-sts"));

    private static final String SUFFIX = "-admn-sts";

    /** The statuses by their names without the suffix, and by values that others use and that come to the same. */
    private static final Map<String, Term.Status> LABELS = labels(Map.of(
            "standardizedTerm", Term.Status.PREFERRED,
            "legalTerm", Term.Status.PREFERRED,
            "regulatedTerm", Term.Status.PREFERRED,
            "preferred", Term.Status.PREFERRED,
            "admitted", Term.Status.ADMITTED,
            "notRecommended", Term.Status.DEPRECATED,
            "deprecated", Term.Status.DEPRECATED,
            "obsolete", Term.Status.SUPERSEDED,
            "superseded", Term.Status.SUPERSEDED));

    private static Map<String, Term.Status> labels(Map<String, Term.Status> others) {
        Map<String, Term.Status> labels = new HashMap<>(others);
        STATUSES.forEach((status, label) -> labels.put(bare(label), status));
        return Map.copyOf(labels);
    }

    static final Map<Term.Type, String> TYPES = inOrder(Map.of(
            Term.Type.FULL_FORM, "fullForm",
            Term.Type.ACRONYM, "acronym",
            Term.Type.ABBREVIATION, "abbreviation",
            Term.Type.SHORT_FORM, "shortForm",
            Term.Type.VARIANT, "variant"));

    static final Map<Term.PartOfSpeech, String> PARTS_OF_SPEECH = inOrder(Map.of(
            Term.PartOfSpeech.NOUN, "noun",
            Term.PartOfSpeech.PROPER_NOUN, "properNoun",
            Term.PartOfSpeech.VERB, "verb",
            Term.PartOfSpeech.ADJECTIVE, "adjective",
            Term.PartOfSpeech.ADVERB, "adverb",
            Term.PartOfSpeech.OTHER, "other"));

    private TbxNames() {}

    /** The status of a label, with or without {@code -admn-sts}; empty if it is not known. */
    static Optional<Term.Status> status(String label) {
        return Optional.ofNullable(LABELS.get(bare(label)));
    }

    private static String bare(String status) {
        return status.endsWith(SUFFIX) ? status.substring(0, status.length() - SUFFIX.length()) : status;
    }

    /** What has a name; empty if nothing has. */
    static <E> Optional<E> key(Map<E, String> names, String name) {
        for (Map.Entry<E, String> known : names.entrySet()) {
            if (known.getValue().equals(name)) {
                return Optional.of(known.getKey());
            }
        }
        return Optional.empty();
    }

    private static <E extends Enum<E>> Map<E, String> inOrder(Map<E, String> names) {
        return Collections.unmodifiableMap(new EnumMap<>(names));
    }
}
