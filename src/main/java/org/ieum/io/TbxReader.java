package org.ieum.io;

import static org.ieum.io.TbxNames.DEFINITION;
import static org.ieum.io.TbxNames.DOMAIN;
import static org.ieum.io.TbxNames.FORBIDDEN;
import static org.ieum.io.TbxNames.NOTE;
import static org.ieum.io.TbxNames.OLD_OUTLET;
import static org.ieum.io.TbxNames.OLD_STATUS;
import static org.ieum.io.TbxNames.OUTLET;
import static org.ieum.io.TbxNames.PARTS_OF_SPEECH;
import static org.ieum.io.TbxNames.PART_OF_SPEECH;
import static org.ieum.io.TbxNames.SOURCE;
import static org.ieum.io.TbxNames.STATUS;
import static org.ieum.io.TbxNames.STATUSES;
import static org.ieum.io.TbxNames.TYPE;
import static org.ieum.io.TbxNames.TYPES;
import static org.ieum.io.TbxNames.USAGE;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.ieum.term.Concept;
import org.ieum.term.Glossary;
import org.ieum.term.Scope;
import org.ieum.term.Term;
import org.ieum.term.TermEvidence;
import org.ieum.text.IeumException;
import org.ieum.text.Lang;

/** Reads what {@link Tbx} says that it reads; for one file. */
final class TbxReader {
    private static final Set<String> ROOTS = Set.of("martif", "tbx", "TBX");
    private static final Set<String> ENTRIES = Set.of("termEntry", "conceptEntry", "entry");
    private static final Set<String> LANGUAGES = Set.of("langSet", "langSec", "langGroup");
    private static final Set<String> TERMS = Set.of("tig", "ntig", "termSec", "termGroup");
    private static final Set<String> GROUPS = Set.of("descripGrp", "adminGrp", "transacGrp", "termGrp", "termNoteGrp");

    private static final int FEW = 4;

    private final String file;
    private final Map<String, Concept> concepts = new LinkedHashMap<>();

    TbxReader(String file) {
        this.file = file;
    }

    Glossary glossary(XmlInput xml) throws XMLStreamException {
        while (xml.next()) {
            if (xml.isStart() && xml.depth() == 1 && !ROOTS.contains(xml.name())) {
                throw xml.broken("element \"" + xml.name()
                        + "\"; expected martif (TBX 2) or tbx (TBX 3): save the termbase as TBX 2");
            }
            if (xml.isStart() && ENTRIES.contains(xml.name())) {
                add(XmlElement.read(xml));
            }
        }
        return Glossary.of(List.copyOf(concepts.values()));
    }

    private void add(XmlElement entry) {
        Concept concept = concept(entry);
        if (concepts.putIfAbsent(concept.id(), concept) != null) {
            throw broken(entry, "a second entry with the id \"" + concept.id() + "\"; rename one or join their terms");
        }
    }

    private Concept concept(XmlElement entry) {
        String id = entry.id().map(XmlName::decode).orElseGet(() -> "entry-" + (concepts.size() + 1));
        Facts facts = Facts.of(entry);
        List<Facts> languages = new ArrayList<>();
        List<Facts> inTerms = new ArrayList<>();
        List<Term> terms = new ArrayList<>();
        for (XmlElement language : entry.children(LANGUAGES)) {
            languages.add(Facts.of(language));
            addTerms(language, terms, inTerms);
        }
        List<Facts> all = new ArrayList<>(List.of(facts));
        all.addAll(languages);
        all.addAll(inTerms);
        String notes = String.join("\n", facts.values(NOTE));
        try {
            return new Concept(id, first(all, DOMAIN), first(all, DEFINITION), notes, terms);
        } catch (IeumException e) {
            throw new FormatException(file, entry.line(), e);
        }
    }

    private void addTerms(XmlElement language, List<Term> terms, List<Facts> inTerms) {
        String tag = language.lang()
                .orElseThrow(() ->
                        broken(language, language.name() + " without xml:lang; say which language it is, such as ko"));
        for (XmlElement term : language.children(TERMS)) {
            Facts facts = Facts.of(term);
            inTerms.add(facts);
            try {
                terms.add(term(Lang.of(tag), term, facts, terms));
            } catch (FormatException e) {
                throw e;
            } catch (IeumException e) {
                throw new FormatException(file, term.line(), e);
            }
        }
    }

    private Term term(Lang lang, XmlElement element, Facts facts, List<Term> before) {
        String text = facts.value("term");
        if (text.isEmpty()) {
            throw broken(element, element.name() + " without a term; give its words or delete it");
        }
        List<String> notes = facts.values(USAGE);
        List<String> others = facts.values(NOTE);
        Term.Status status = status(lang, element, facts, before);
        boolean forbidden = TbxMark.STATUS.take(others).contains(FORBIDDEN);
        if (status == Term.Status.DEPRECATED && (notes.remove(FORBIDDEN) || forbidden)) {
            status = Term.Status.FORBIDDEN;
        }
        Scope scope = scope(facts, others);
        List<TermEvidence> evidence =
                TbxMark.EVIDENCE.take(others).stream().map(TermCells::evidence).toList();
        List<String> own = TbxMark.NOTE.take(others);
        notes.addAll(others);
        notes.addAll(own);
        return new Term(
                lang,
                text,
                status,
                type(facts, text),
                partOfSpeech(facts),
                scope,
                String.join("\n", notes),
                facts.sources(),
                evidence);
    }

    private static Scope scope(Facts term, List<String> notes) {
        List<String> outlets = term.values(OUTLET);
        outlets.addAll(term.values(OLD_OUTLET));
        Optional<LocalDate> from = day(TbxMark.FROM.take(notes));
        Optional<LocalDate> to = day(TbxMark.TO.take(notes));
        return outlets.isEmpty() && from.isEmpty() && to.isEmpty() ? Scope.ANY : new Scope(outlets, from, to);
    }

    private static Optional<LocalDate> day(List<String> days) {
        try {
            return days.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(days.get(0)));
        } catch (DateTimeException e) {
            throw new IeumException("day \"" + days.get(0) + "\": expected one like 2010-06-30", e);
        }
    }

    private static Term.PartOfSpeech partOfSpeech(Facts term) {
        String label = term.value(PART_OF_SPEECH);
        return label.isEmpty()
                ? Term.PartOfSpeech.UNKNOWN
                : TbxNames.key(PARTS_OF_SPEECH, label).orElse(Term.PartOfSpeech.OTHER);
    }

    private Term.Status status(Lang lang, XmlElement element, Facts term, List<Term> before) {
        String label = term.value(STATUS).isEmpty() ? term.value(OLD_STATUS) : term.value(STATUS);
        if (label.isEmpty()) {
            return Term.Status.after(before, lang);
        }
        return TbxNames.status(label)
                .orElseThrow(() -> broken(
                        element,
                        STATUS + " \"" + label + "\"; expected one of " + String.join(", ", STATUSES.values())));
    }

    private static Term.Type type(Facts term, String text) {
        String label = term.value(TYPE);
        return TbxNames.key(TYPES, label)
                .orElseGet(() -> label.equals("initialism") ? Term.Type.ACRONYM : Term.Type.guess(text));
    }

    /** What an entry says under a category; if it says nothing, what its languages, then its terms, say first. */
    private static String first(List<Facts> facts, String category) {
        for (Facts some : facts) {
            String value = some.value(category);
            if (!value.isEmpty()) {
                return value;
            }
        }
        return "";
    }

    /** A data category and what is said under it. */
    private record Fact(String category, String value) {}

    /**
     * What is said right in an element or in the groups in it.
     *
     * @param said in order; no value is empty
     * @param sources but those of a definition or a context
     */
    private record Facts(List<Fact> said, List<String> sources) {
        static Facts of(XmlElement element) {
            Facts facts = new Facts(new ArrayList<>(FEW), new ArrayList<>(0));
            for (XmlElement child : element.children()) {
                facts.add(child, !child.name().equals("descripGrp"));
            }
            return facts;
        }

        private void add(XmlElement child, boolean ofTerm) {
            boolean leaf = child.children().isEmpty();
            if (!leaf && GROUPS.contains(child.name())) {
                child.children().forEach(grandchild -> add(grandchild, ofTerm));
            } else if (leaf || !isPart(child)) {
                add(category(child), child.text().strip(), ofTerm);
            }
        }

        private void add(String category, String value, boolean ofTerm) {
            if (!value.isEmpty()) {
                said.add(new Fact(category, value));
                if (ofTerm && category.equals(SOURCE)) {
                    sources.add(value);
                }
            }
        }

        /** In DCA the attribute {@code type} names it, in DCT the element. */
        private static String category(XmlElement fact) {
            return fact.type().orElse(fact.name());
        }

        /** True for what has facts of its own. */
        private static boolean isPart(XmlElement child) {
            return LANGUAGES.contains(child.name()) || TERMS.contains(child.name());
        }

        List<String> values(String category) {
            List<String> values = new ArrayList<>(0);
            for (Fact fact : said) {
                if (fact.category.equals(category)) {
                    values.add(fact.value);
                }
            }
            return values;
        }

        /** The first value; empty if there is none. */
        String value(String category) {
            for (Fact fact : said) {
                if (fact.category.equals(category)) {
                    return fact.value;
                }
            }
            return "";
        }
    }

    private FormatException broken(XmlElement where, String problem) {
        return new FormatException(file, where.line(), problem);
    }
}
