package org.ieum.finding;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ieum.text.Labelled;
import org.ieum.text.Origin;
import org.ieum.text.Sentence;

/** A difference that is worth a reader's time, told once with all who say either. What it is about besides its {@link #claim()} depends on its sort. */
public sealed interface Finding
        permits TermFinding,
                QuantityFinding,
                NameFinding,
                SpeakerFinding,
                AlternativeFinding,
                StanceFinding,
                ListFinding,
                OmissionFinding {

    /** How much a finding matters, the most first. */
    enum Severity implements Labelled {
        /** The two cannot both be right, or a forbidden term is used. */
        ERROR,
        /** Most likely worth a change. */
        WARNING,
        /** Good to know. */
        INFO
    }

    /** How the sides relate. */
    enum Verdict implements Labelled {
        /** They cannot both be right. */
        CONFLICT,
        /** Two forms of one thing. */
        VARIANT,
        /** One name: in other spacing, hyphens or middle dots, longer or shorter, or with its words turned round. */
        STYLE,
        /** The Korean document, or the earlier one, says what the other lacks. */
        LOST,
        /** The other one says what the Korean document, or the earlier one, lacks. */
        ADDED
    }

    /**
     * Findings in the order in which they are told, and no id twice: the gravest first, then what any report says in its headline
     * or first two sentences, then what concerns most outlets, then by kind and place.
     *
     * @param order the documents in theirs
     * @param documents their sentences
     */
    static List<Finding> ranked(List<Finding> findings, List<Origin> order, List<List<Sentence>> documents) {
        return Claims.ranked(findings, order, Leads.of(documents));
    }

    /** What is said; all other methods are short for its parts. */
    Claim claim();

    /** Survives a re-run: see {@link Claim#id()}. */
    default String id() {
        return claim().id();
    }

    /**
     * The id, and those that it would have if other witnesses came first. A decision about any of them is one about this
     * finding: so it outlasts a document that joins in.
     */
    default Set<String> ids() {
        return claim().ids();
    }

    default String kind() {
        return claim().kind();
    }

    default Severity severity() {
        return claim().severity();
    }

    /** The id of the concept; empty if the finding is not about one. */
    default String concept() {
        return claim().concept();
    }

    default Verdict verdict() {
        return claim().verdict();
    }

    /** The place in the Korean document, else in the earlier one. */
    default Place a() {
        return claim().a();
    }

    /** The place in the other document; empty if the finding is about one document alone. */
    default Optional<Place> b() {
        return claim().b();
    }

    /** What is said, and who says it. */
    default List<Side> sides() {
        return claim().sides();
    }

    /** The sides in the order in which messages tell them: what most outlets say first. */
    default List<Side> sidesAsTold() {
        return sides().stream()
                .sorted(Comparator.comparing(side -> -side.outlets().size()))
                .toList();
    }

    /** Who is concerned, each once; without those who only reprint what others say. */
    default List<String> outlets() {
        return sides().stream()
                .flatMap(side -> side.outlets().stream())
                .distinct()
                .toList();
    }

    default String message() {
        return claim().message();
    }
}
