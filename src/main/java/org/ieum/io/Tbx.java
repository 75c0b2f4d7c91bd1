package org.ieum.io;

import static org.ieum.io.TbxNames.DEFINITION;
import static org.ieum.io.TbxNames.DOMAIN;
import static org.ieum.io.TbxNames.FORBIDDEN;
import static org.ieum.io.TbxNames.NOTE;
import static org.ieum.io.TbxNames.OUTLET;
import static org.ieum.io.TbxNames.PARTS_OF_SPEECH;
import static org.ieum.io.TbxNames.PART_OF_SPEECH;
import static org.ieum.io.TbxNames.SOURCE;
import static org.ieum.io.TbxNames.STATUS;
import static org.ieum.io.TbxNames.STATUSES;
import static org.ieum.io.TbxNames.TYPE;
import static org.ieum.io.TbxNames.TYPES;
import static org.ieum.io.TbxNames.USAGE;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ieum.term.Concept;
import org.ieum.term.Glossary;
import org.ieum.term.Term;
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

    private Tbx() {}

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
        xml.leafIfAny(NOTE, TbxMark.plain(term.note()));
        for (String note : marked(term, forbidden && !usage)) {
            xml.leaf(NOTE, note);
        }
        xml.close(version.term);
    }

    private static List<String> marked(Term term, boolean forbidden) {
        List<String> notes = new ArrayList<>();
        if (forbidden) {
            notes.add(TbxMark.STATUS.on(FORBIDDEN));
        }
        term.scope().from().ifPresent(day -> notes.add(TbxMark.FROM.on(day.toString())));
        term.scope().to().ifPresent(day -> notes.add(TbxMark.TO.on(day.toString())));
        term.evidence().stream()
                .filter(evidence -> XmlOutput.forbidden(evidence.document() + evidence.otherDocument()) == 0)
                .forEach(evidence -> notes.add(TbxMark.EVIDENCE.on(TermCells.evidence(evidence))));
        return notes;
    }

    /**
     * Reads a file, which may end in {@code .gz}, in the encoding that it declares.
     *
     * @throws FormatException if it is not TBX or an entry is broken; the message names file, line and remedy
     */
    public static Glossary read(Path file) throws IOException {
        return XmlInput.read(file, new TbxReader()::glossary);
    }

    /**
     * Reads the text of a file.
     *
     * @param file what messages call it
     * @throws FormatException if it is not TBX or an entry is broken
     */
    public static Glossary read(String text, String file) {
        return XmlInput.read(text.getBytes(StandardCharsets.UTF_8), file, new TbxReader()::glossary);
    }
}
