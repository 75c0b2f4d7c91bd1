package org.ieum.io;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import org.ieum.term.Concept;
import org.ieum.term.Glossary;
import org.ieum.term.Scope;
import org.ieum.term.Term;
import org.ieum.term.TermEvidence;
import org.ieum.text.IeumException;
import org.ieum.text.Lang;

/**
 * Glossaries as TermBase eXchange (ISO 30042). Written is version 2 ({@code martif}), since that is what tools read, or
 * version 3 in the dialect TBX-Basic, style DCA, see {@link GlossaryFormat#TBX_BASIC}; read are versions 2 and 3, the
 * latter with data categories as attributes (DCA) or as elements (DCT), and TBX-Min, also as it was before version 3.
 *
 * <table>
 * <caption>Where things stand</caption>
 * <tr><th>of a concept or term</th><th>in the file</th></tr>
 * <tr><td>id</td><td>{@code termEntry id}; what an XML name cannot hold is escaped as in SQL/XML: {@code _x0020_}</td></tr>
 * <tr><td>domain, definition, note</td><td>{@code descrip type="subjectField"}, {@code "definition"}, {@code note}</td></tr>
 * <tr><td>language</td><td>{@code langSet xml:lang}; of a tag such as {@code ko-KR} the first part counts</td></tr>
 * <tr><td>status</td><td>{@code termNote type="administrativeStatus"}, such as {@code preferredTerm-admn-sts}</td></tr>
 * <tr><td>forbidden</td><td>TBX has no such status: {@code deprecatedTerm-admn-sts} and {@code termNote
 * type="usageNote"} with the one word {@code forbidden}</td></tr>
 * <tr><td>type</td><td>{@code termNote type="termType"}, such as {@code fullForm}</td></tr>
 * <tr><td>part of speech</td><td>{@code termNote type="partOfSpeech"}, such as {@code properNoun}</td></tr>
 * <tr><td>sources, outlets</td><td>{@code admin type="source"}, {@code admin type="customerSubset"}</td></tr>
 * <tr><td>note of a term</td><td>{@code note}</td></tr>
 * <tr><td>first and last day, evidence</td><td>TBX has no such fields: {@code note} with {@code [ieum from]}, {@code [ieum
 * to]}, {@code [ieum evidence]} before the value</td></tr>
 * </table>
 *
 * <p>In version 3 the names are {@code conceptEntry}, {@code langSec} and {@code termSec}, and since TBX-Basic has no usage
 * note, forbidden is {@code note} with {@code [ieum status] forbidden}. A note of the user's that begins like one of these is
 * written with {@code [ieum note]} before it.
 *
 * <p>What is written and read again is equal but for this: the terms of a concept come grouped by language, in order of
 * first appearance; the characters that XML 1.0 cannot hold (most control characters, lone surrogates) are gone, and of
 * two terms of a concept that differ by them alone the first stays; evidence whose documents are called so is left out.
 *
 * <p>Of other programs' files it keeps the above. A term without a status is preferred if it is the first of its language
 * in its entry, else admitted; without a type, or of one that is not known here, its form decides. An entry without an id
 * gets its number: {@code entry-1}. Of several definitions, the one of the entry counts before one of a language and of a
 * term; several notes, and usage notes, become one of several lines. All else (sources of
 * entries and definitions, dates, grammar, images, cross-references) is dropped.
 */
public final class Tbx {
    private static final Set<String> ROOTS = Set.of("martif", "tbx", "TBX");
    private static final Set<String> ENTRIES = Set.of("termEntry", "conceptEntry", "entry");
    private static final Set<String> LANGUAGES = Set.of("langSet", "langSec", "langGroup");
    private static final Set<String> TERMS = Set.of("tig", "ntig", "termSec", "termGroup");
    private static final Set<String> GROUPS = Set.of("descripGrp", "adminGrp", "transacGrp", "termGrp", "termNoteGrp");

    private static final String DOMAIN = "subjectField";
    private static final String DEFINITION = "definition";
    private static final String NOTE = "note";
    private static final String STATUS = "administrativeStatus";
    private static final String OLD_STATUS = "termStatus";
    private static final String TYPE = "termType";
    private static final String PART_OF_SPEECH = "partOfSpeech";
    private static final String SOURCE = "source";
    private static final String OUTLET = "customerSubset";
    private static final String OLD_OUTLET = "customer";
    private static final String USAGE = "usageNote";
    private static final String FORBIDDEN = "forbidden";

    private static final Map<Term.Status, String> STATUSES = inOrder(Map.of(
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

    private static final Map<Term.Type, String> TYPES = inOrder(Map.of(
            Term.Type.FULL_FORM, "fullForm",
            Term.Type.ACRONYM, "acronym",
            Term.Type.ABBREVIATION, "abbreviation",
            Term.Type.SHORT_FORM, "shortForm",
            Term.Type.VARIANT, "variant"));

    private static final Map<Term.PartOfSpeech, String> PARTS_OF_SPEECH = inOrder(Map.of(
            Term.PartOfSpeech.NOUN, "noun",
            Term.PartOfSpeech.PROPER_NOUN, "properNoun",
            Term.PartOfSpeech.VERB, "verb",
            Term.PartOfSpeech.ADJECTIVE, "adjective",
            Term.PartOfSpeech.ADVERB, "adverb",
            Term.PartOfSpeech.OTHER, "other"));

    /** What TBX has no field for, in a note that says so. */
    private enum Mark {
        NOTE,
        STATUS,
        FROM,
        TO,
        EVIDENCE;

        private static final String START = "[ieum ";

        private String on(String value) {
            return START + name().toLowerCase(Locale.ROOT) + "] " + value;
        }

        private static String plain(String note) {
            return note.startsWith(START) ? NOTE.on(note) : note;
        }

        /** Takes the values that are marked so out of a list of notes. */
        private List<String> take(List<String> notes) {
            if (notes.isEmpty()) {
                return List.of();
            }
            String start = on("").strip();
            List<String> marked =
                    notes.stream().filter(note -> note.startsWith(start)).toList();
            notes.removeAll(marked);
            return marked.stream()
                    .map(note -> note.substring(start.length()).strip())
                    .toList();
        }
    }

    /** The names that the versions give to the same things. */
    enum Version {
        TWO("termEntry", "langSet", "tig"),
        THREE("conceptEntry", "langSec", "termSec");

        private final String entry;
        private final String language;
        private final String term;

        Version(String entry, String language, String term) {
            this.entry = entry;
            this.language = language;
            this.term = term;
        }
    }

    private static <E extends Enum<E>> Map<E, String> inOrder(Map<E, String> names) {
        return Collections.unmodifiableMap(new EnumMap<>(names));
    }

    private final String file;
    private final Map<String, Concept> concepts = new LinkedHashMap<>();

    private Tbx(String file) {
        this.file = file;
    }

    /** Writes a file. */
    public static void write(Glossary glossary, Path file) throws IOException {
        AtomicFile.write(file, out -> write(glossary, out));
    }

    /** Writes the XML; it says that it is UTF-8. */
    public static void write(Glossary glossary, Appendable out) throws IOException {
        write(glossary, Version.TWO, out);
    }

    static void write(Glossary glossary, Version version, Appendable out) throws IOException {
        XmlOutput xml = new XmlOutput(out);
        if (version == Version.TWO) {
            xml.open("martif", "type", "TBX", "xml:lang", "en").open("martifHeader");
            fileDescription(xml);
            xml.open("encodingDesc")
                    .leaf("p", "TBXXCSV02.xcs", "type", "XCSURI")
                    .close("encodingDesc");
            xml.close("martifHeader");
            body(glossary, version, xml);
            xml.close("martif");
        } else {
            xml.open(
                    "tbx",
                    "type",
                    "TBX-Basic",
                    "style",
                    "dca",
                    "xml:lang",
                    "en",
                    "xmlns",
                    "urn:iso:std:iso:30042:ed-2");
            xml.open("tbxHeader");
            fileDescription(xml);
            xml.close("tbxHeader");
            body(glossary, version, xml);
            xml.close("tbx");
        }
    }

    private static void fileDescription(XmlOutput xml) throws IOException {
        xml.open("fileDesc").open("titleStmt").leaf("title", "Glossary").close("titleStmt");
        xml.open("sourceDesc").leaf("p", "Written by Ieum").close("sourceDesc").close("fileDesc");
    }

    private static void body(Glossary glossary, Version version, XmlOutput xml) throws IOException {
        xml.open("text").open("body");
        for (Concept concept : glossary.concepts()) {
            write(concept, version, xml);
        }
        xml.close("body").close("text");
    }

    private static void write(Concept concept, Version version, XmlOutput xml) throws IOException {
        xml.open(version.entry, "id", XmlName.encode(concept.id()));
        xml.leafIfAny("descrip", concept.domain(), "type", DOMAIN);
        xml.leafIfAny("descrip", concept.definition(), "type", DEFINITION);
        xml.leafIfAny(NOTE, concept.note());
        for (Lang lang : concept.langs()) {
            xml.open(version.language, "xml:lang", lang.tag());
            Set<String> seen = new HashSet<>();
            for (Term term : concept.terms(lang)) {
                if (seen.add(readBack(term.text()))) {
                    write(term, version, xml);
                }
            }
            xml.close(version.language);
        }
        xml.close(version.entry);
    }

    /** A term as it will be read: two that differ by lost characters only would make a file that cannot be. */
    private static String readBack(String text) {
        return XmlOutput.forbidden(text) == 0
                ? text
                : Term.of(Lang.EN, held(text)).text();
    }

    private static String held(String text) {
        return text.codePoints()
                .mapToObj(Character::toString)
                .filter(c -> XmlOutput.forbidden(c) == 0)
                .collect(Collectors.joining());
    }

    private static void write(Term term, Version version, XmlOutput xml) throws IOException {
        boolean forbidden = term.status() == Term.Status.FORBIDDEN;
        boolean usage = forbidden && version == Version.TWO;
        xml.open(version.term).leaf("term", term.text());
        xml.leaf("termNote", STATUSES.get(forbidden ? Term.Status.DEPRECATED : term.status()), "type", STATUS);
        xml.leafIfAny("termNote", usage ? FORBIDDEN : "", "type", USAGE);
        xml.leaf("termNote", TYPES.get(term.type()), "type", TYPE);
        xml.leafIfAny("termNote", PARTS_OF_SPEECH.getOrDefault(term.partOfSpeech(), ""), "type", PART_OF_SPEECH);
        for (String source : term.sources()) {
            xml.leaf("admin", source, "type", SOURCE);
        }
        for (String outlet : term.scope().outlets()) {
            xml.leaf("admin", outlet, "type", OUTLET);
        }
        xml.leafIfAny(NOTE, Mark.plain(term.note()));
        for (String note : marked(term, forbidden && !usage)) {
            xml.leaf(NOTE, note);
        }
        xml.close(version.term);
    }

    private static List<String> marked(Term term, boolean forbidden) {
        List<String> notes = new ArrayList<>();
        if (forbidden) {
            notes.add(Mark.STATUS.on(FORBIDDEN));
        }
        term.scope().from().ifPresent(day -> notes.add(Mark.FROM.on(day.toString())));
        term.scope().to().ifPresent(day -> notes.add(Mark.TO.on(day.toString())));
        term.evidence().stream()
                .filter(evidence -> XmlOutput.forbidden(evidence.document() + evidence.otherDocument()) == 0)
                .forEach(evidence -> notes.add(Mark.EVIDENCE.on(TermCells.evidence(evidence))));
        return notes;
    }

    /**
     * Reads a file, which may end in {@code .gz}, in the encoding that it declares.
     *
     * @throws FormatException if it is not TBX or an entry is broken; the message names file, line and remedy
     */
    public static Glossary read(Path file) throws IOException {
        return XmlInput.read(file, xml -> new Tbx(file.toString()).glossary(xml));
    }

    /**
     * Reads the text of a file.
     *
     * @param file what messages call it
     * @throws FormatException if it is not TBX or an entry is broken
     */
    public static Glossary read(String text, String file) {
        return XmlInput.read(text.getBytes(StandardCharsets.UTF_8), file, xml -> new Tbx(file).glossary(xml));
    }

    private Glossary glossary(XmlInput xml) throws XMLStreamException {
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
        List<String> notes = new ArrayList<>(facts.values(USAGE));
        List<String> others = new ArrayList<>(facts.values(NOTE));
        Term.Status status = status(lang, element, facts, before);
        boolean forbidden = Mark.STATUS.take(others).contains(FORBIDDEN);
        if (status == Term.Status.DEPRECATED && (notes.remove(FORBIDDEN) || forbidden)) {
            status = Term.Status.FORBIDDEN;
        }
        Scope scope = scope(facts, others);
        List<TermEvidence> evidence =
                Mark.EVIDENCE.take(others).stream().map(TermCells::evidence).toList();
        List<String> own = Mark.NOTE.take(others);
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
        List<String> outlets = new ArrayList<>(term.values(OUTLET));
        outlets.addAll(term.values(OLD_OUTLET));
        Optional<LocalDate> from = day(Mark.FROM.take(notes));
        Optional<LocalDate> to = day(Mark.TO.take(notes));
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
                : key(PARTS_OF_SPEECH, label).orElse(Term.PartOfSpeech.OTHER);
    }

    private static <E> Optional<E> key(Map<E, String> names, String name) {
        for (Map.Entry<E, String> known : names.entrySet()) {
            if (known.getValue().equals(name)) {
                return Optional.of(known.getKey());
            }
        }
        return Optional.empty();
    }

    private Term.Status status(Lang lang, XmlElement element, Facts term, List<Term> before) {
        String label = term.value(STATUS).isEmpty() ? term.value(OLD_STATUS) : term.value(STATUS);
        if (label.isEmpty()) {
            boolean first = before.stream()
                    .noneMatch(other -> other.lang().equals(lang) && other.status() == Term.Status.PREFERRED);
            return first ? Term.Status.PREFERRED : Term.Status.ADMITTED;
        }
        Term.Status status = LABELS.get(bare(label));
        if (status == null) {
            throw broken(
                    element, STATUS + " \"" + label + "\"; expected one of " + String.join(", ", STATUSES.values()));
        }
        return status;
    }

    private static String bare(String status) {
        return status.endsWith(SUFFIX) ? status.substring(0, status.length() - SUFFIX.length()) : status;
    }

    private static Term.Type type(Facts term, String text) {
        String label = term.value(TYPE);
        return key(TYPES, label)
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

    /**
     * What is said right in an element or in the groups in it.
     *
     * @param values by data category, in order; none is empty
     * @param sources but those of a definition or a context
     */
    private record Facts(Map<String, List<String>> values, List<String> sources) {
        static Facts of(XmlElement element) {
            Facts facts = new Facts(new HashMap<>(), new ArrayList<>());
            element.children().forEach(child -> facts.add(child, !child.name().equals("descripGrp")));
            return facts;
        }

        private void add(XmlElement child, boolean ofTerm) {
            if (GROUPS.contains(child.name())) {
                child.children().forEach(grandchild -> add(grandchild, ofTerm));
                return;
            }
            String category = category(child);
            String value = isPart(child) ? "" : child.text().strip();
            if (!value.isEmpty()) {
                values.computeIfAbsent(category, key -> new ArrayList<>(1)).add(value);
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
            return values.getOrDefault(category, List.of());
        }

        String value(String category) {
            List<String> found = values(category);
            return found.isEmpty() ? "" : found.get(0);
        }
    }

    private FormatException broken(XmlElement where, String problem) {
        return new FormatException(file, where.line(), problem);
    }
}
