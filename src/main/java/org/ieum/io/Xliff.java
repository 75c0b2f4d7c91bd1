package org.ieum.io;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ieum.bitext.Bead;
import org.ieum.bitext.Bitext;
import org.ieum.bitext.Degree;
import org.ieum.bitext.Link;
import org.ieum.text.Document;
import org.ieum.text.Sentence;

/**
 * Bitexts as XLIFF 2.0: a unit of one segment for each link, in the order of the source, with its probability and degree
 * as notes. A source sentence without a counterpart is a unit without a target. A target sentence without one has no
 * place in a unit, since every unit needs a source: it is a note of the file, of the category {@code unlinked-target}.
 * The segment of a link that is a translation has the state {@code translated}; others have none.
 *
 * <p>Every sentence is there once. Sentences of one link are joined by a space, and a note gives their lengths in code
 * points; the note {@code target-sentence} gives the number, from 0, of the first target sentence of a unit, and the id of
 * the note of an unlinked one is its number. Dropped are the characters that XML 1.0 cannot hold, the spans, the evidence,
 * the mode, the probability that a sentence has no counterpart, what was rejected and what merely shares a topic.
 *
 * <p>Files of other programs are read as well, in the versions 1.2 and 2.0 to 2.2: a bitext for each {@code <file>}, a link
 * for each segment (in 1.2, each unit) that has a target. Of the codes inside a segment only what they enclose as text is
 * kept; alternative translations and skeletons are passed over. Where no lengths stand or they do not fit, since the text
 * was edited, the side of a link is one sentence.
 */
public final class Xliff {
    private static final String NAMESPACE = "urn:oasis:names:tc:xliff:document:2.0";

    static final String PROBABILITY = "probability";
    static final String DEGREE = "degree";
    static final String SOURCE_LENGTHS = "source-lengths";
    static final String TARGET_LENGTHS = "target-lengths";
    static final String TARGET_SENTENCE = "target-sentence";
    static final String TARGET_DOCUMENT = "target-document";
    static final String UNLINKED_TARGET = "unlinked-target";

    private Xliff() {}

    /** Writes a file. */
    public static void write(Bitext bitext, Path file) throws IOException {
        AtomicFile.write(file, out -> write(bitext, out));
    }

    /** Writes the XML; it says that it is UTF-8. */
    public static void write(Bitext bitext, Appendable out) throws IOException {
        XmlOutput xml = new XmlOutput(out);
        xml.open(
                "xliff",
                "xmlns",
                NAMESPACE,
                "version",
                "2.0",
                "srcLang",
                lang(bitext.source()),
                "trgLang",
                lang(bitext.target()));
        xml.open("file", "id", "f1", "original", bitext.source().origin().toString(), "xml:space", "preserve");
        notes(bitext, xml);
        List<Unit> units = units(bitext);
        for (int i = 0; i < units.size(); i++) {
            units.get(i).write("u" + (i + 1), xml);
        }
        xml.close("file").close("xliff");
    }

    private static String lang(Document document) {
        return document.lang().tag();
    }

    private static void notes(Bitext bitext, XmlOutput xml) throws IOException {
        xml.open("notes");
        note(xml, TARGET_DOCUMENT, bitext.target().origin().toString());
        List<Sentence> sentences = bitext.targetSentences();
        for (int number = 0; number < sentences.size(); number++) {
            if (!bitext.isLinked(sentences.get(number))) {
                String text = sentences.get(number).text();
                xml.leaf("note", text, "id", String.valueOf(number), "category", UNLINKED_TARGET);
            }
        }
        xml.close("notes");
    }

    private static void note(XmlOutput xml, String category, String text) throws IOException {
        xml.leaf("note", text, "category", category);
    }

    private static List<Unit> units(Bitext bitext) {
        List<Unit> units = new ArrayList<>();
        List<Bead> beads = bitext.beads();
        for (int k = 0; k < beads.size(); k++) {
            units.add(new Unit(
                    Optional.of(bitext.links().get(k)),
                    beads.get(k).target(),
                    bitext.links().get(k).source()));
        }
        bitext.unlinkedSource()
                .forEach(sentence -> units.add(new Unit(Optional.empty(), List.of(), List.of(sentence))));
        units.sort(Comparator.comparing(unit -> unit.source().get(0).span()));
        return units.isEmpty() ? List.of(Unit.EMPTY) : units;
    }

    /**
     * A link, or a source sentence without a counterpart.
     *
     * @param numbers of the target sentences
     */
    private record Unit(Optional<Link> link, List<Integer> numbers, List<Sentence> source) {
        /** Of a source without sentences: a file without a unit is not valid. */
        private static final Unit EMPTY = new Unit(Optional.empty(), List.of(), List.of());

        private void write(String id, XmlOutput xml) throws IOException {
            xml.open("unit", "id", id);
            if (link.isEmpty()) {
                xml.open("segment").leaf("source", Segments.text(source));
            } else {
                notes(link.get(), xml);
                xml.open("segment", state(link.get()))
                        .leaf("source", Segments.text(source))
                        .leaf("target", Segments.text(link.get().target()));
            }
            xml.close("segment").close("unit");
        }

        private void notes(Link link, XmlOutput xml) throws IOException {
            xml.open("notes");
            note(xml, PROBABILITY, Decimals.text(link.probability()));
            note(xml, DEGREE, link.degree().label());
            note(xml, TARGET_SENTENCE, String.valueOf(numbers.get(0)));
            lengths(xml, SOURCE_LENGTHS, source);
            lengths(xml, TARGET_LENGTHS, link.target());
            xml.close("notes");
        }

        private static void lengths(XmlOutput xml, String category, List<Sentence> sentences) throws IOException {
            xml.leafIfAny("note", sentences.size() == 1 ? "" : Segments.lengths(sentences), "category", category);
        }

        private static String[] state(Link link) {
            boolean translated = link.degree() == Degree.TRANSLATION;
            return translated ? new String[] {"state", "translated"} : new String[0];
        }
    }

    /**
     * Reads a file, which may end in {@code .gz}.
     *
     * @throws FormatException if it is no XLIFF, or does not say its languages; the message names file and line
     */
    public static List<Bitext> read(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        return XmlInput.read(file, xml -> new XliffReader(xml, name).bitexts());
    }

    /**
     * Reads XML.
     *
     * @param file what messages and documents without a name call it
     * @throws FormatException if it is no XLIFF, or does not say its languages
     */
    public static List<Bitext> read(String text, String file) {
        return XmlInput.read(text.getBytes(StandardCharsets.UTF_8), file, xml -> new XliffReader(xml, file).bitexts());
    }
}
