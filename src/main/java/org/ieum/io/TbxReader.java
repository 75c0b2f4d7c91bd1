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

    private final Map<String, Concept> concepts = new LinkedHashMap<>();

    Glossary glossary(XmlInput xml) throws XMLStreamException {
        while (xml.next()) {
            if (xml.isStart() && xml.depth() == 1 && !ROOTS.contains(xml.name())) {
                throw xml.broken("element \"" + xml.name()
                        + "\"; expected martif (TBX 2) or tbx (TBX 3): save the termbase as TBX 2");
            }
            if (xml.isStart() && ENTRIES.contains(xml.name())) {
                add(xml);
            }
        }
        return Glossary.of(List.copyOf(concepts.values()));
    }

    private void add(XmlInput xml) throws XMLStreamException {
        FilePlace begun = xml.here();
        String id = given(xml, "id").map(XmlName::decode).orElseGet(() -> Entries.id(concepts.size() + 1));
        Entry entry = entry(xml);
        Concept concept = begun.orBroken(() -> entry.concept(id));
        if (concepts.putIfAbsent(id, concept) != null) {
            throw begun.broken("a second entry with the id \"" + id + "\"; rename one or join their terms");
        }
    }

    private static Optional<String> given(XmlInput xml, String attribute) {
        return xml.attribute(attribute).map(String::strip).filter(value -> !value.isEmpty());
    }

    private Entry entry(XmlInput xml) throws XMLStreamException {
        Entry entry = new Entry();
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            if (LANGUAGES.contains(xml.name())) {
                addLanguage(xml, entry);
            } else {
                entry.facts.read(xml, true);
            }
        }
        return entry;
    }

    private void addLanguage(XmlInput xml, Entry entry) throws XMLStreamException {
        String tag = given(xml, "lang")
                .orElseThrow(() -> xml.broken(xml.name() + " without xml:lang; say which language it is, such as ko"));
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            if (TERMS.contains(xml.name())) {
                addTerm(tag, xml, entry);
            } else {
                entry.languages.read(xml, true);
            }
        }
    }

    private void addTerm(String tag, XmlInput xml, Entry entry) throws XMLStreamException {
        FilePlace begun = xml.here();
        String name = xml.name();
        Facts facts = Facts.inside(xml);
        if (facts.value("term").isEmpty()) {
            throw begun.broken(name + " without a term; give its words or delete it");
        }
        entry.terms.add(begun.orBroken(() -> term(Lang.of(tag), facts, entry.terms)));
        entry.inTerms.add(facts);
    }

    private static Term term(Lang lang, Facts facts, List<Term> before) {
        String text = facts.value("term");
        List<String> notes = facts.values(USAGE);
        List<String> others = facts.values(NOTE);
        Term.Status status = status(lang, facts, before);
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
                facts.sources,
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
        return days.stream().findFirst().map(Cells::readDay);
    }

    private static Term.PartOfSpeech partOfSpeech(Facts term) {
        String label = term.value(PART_OF_SPEECH);
        return label.isEmpty()
                ? Term.PartOfSpeech.UNKNOWN
                : TbxNames.key(PARTS_OF_SPEECH, label).orElse(Term.PartOfSpeech.OTHER);
    }

    private static Term.Status status(Lang lang, Facts term, List<Term> before) {
        String label = term.value(STATUS).isEmpty() ? term.value(OLD_STATUS) : term.value(STATUS);
        if (label.isEmpty()) {
            return Term.Status.after(before, lang);
        }
        return TbxNames.status(label)
                .orElseThrow(() -> new IeumException(
                        STATUS + " \"" + label + "\"; expected one of " + String.join(", ", STATUSES.values())));
    }

    private static Term.Type type(Facts term, String text) {
        String label = term.value(TYPE);
        return TbxNames.key(TYPES, label)
                .orElseGet(() -> label.equals("initialism") ? Term.Type.ACRONYM : Term.Type.guess(text));
    }

    /** What has been read of an entry. */
    private static final class Entry {
        private final Facts facts = new Facts();
        private final Facts languages = new Facts();
        private final List<Facts> inTerms = new ArrayList<>(FEW);
        private final List<Term> terms = new ArrayList<>(FEW);

        Concept concept(String id) {
            return new Concept(id, first(DOMAIN), first(DEFINITION), String.join("\n", facts.values(NOTE)), terms);
        }

        /** What it says under a category; if it says nothing, what its languages, then its terms, say first. */
        private String first(String category) {
            String value = facts.value(category);
            value = value.isEmpty() ? languages.value(category) : value;
            for (int i = 0; value.isEmpty() && i < inTerms.size(); i++) {
                value = inTerms.get(i).value(category);
            }
            return value;
        }
    }

    /** A data category and what is said under it. */
    private record Fact(String category, String value) {}

    /** What is said right in an element or in the groups in it. */
    private static final class Facts {
        /** In order; no value is empty. */
        private final List<Fact> said = new ArrayList<>(FEW);
        /** But those of a definition or a context. */
        private final List<String> sources = new ArrayList<>(0);

        /** All of the element that has just begun. */
        static Facts inside(XmlInput xml) throws XMLStreamException {
            Facts facts = new Facts();
            facts.readChildren(xml, true);
            return facts;
        }

        private void readChildren(XmlInput xml, boolean ofTerm) throws XMLStreamException {
            int depth = xml.depth();
            while (xml.nextChild(depth)) {
                read(xml, ofTerm);
            }
        }

        /** The element that has just begun; languages and terms where they do not belong say nothing. */
        void read(XmlInput xml, boolean ofTerm) throws XMLStreamException {
            String name = xml.name();
            if (LANGUAGES.contains(name) || TERMS.contains(name)) {
                xml.skip();
            } else if (GROUPS.contains(name)) {
                readChildren(xml, ofTerm && !name.equals("descripGrp"));
            } else {
                // in DCA the attribute names the category, in DCT the element
                String category = given(xml, "type").orElse(name);
                add(category, xml.content().strip(), ofTerm);
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
}
