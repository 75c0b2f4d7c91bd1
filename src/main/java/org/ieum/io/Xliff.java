package org.ieum.io;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
 * <p>Every sentence is there once. Sentences of one link are joined by a space. Dropped are the characters
 * that XML 1.0 cannot hold, the order of the target where links cross, the spans, the evidence, what was rejected and what
 * merely shares a topic.
 */
public final class Xliff {
    private static final String NAMESPACE = "urn:oasis:names:tc:xliff:document:2.0";

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
        xml.leaf("note", bitext.target().origin().toString(), "category", "target-document");
        for (Sentence sentence : bitext.unlinkedTarget()) {
            xml.leaf("note", sentence.text(), "category", "unlinked-target");
        }
        xml.close("notes");
    }

    private static List<Unit> units(Bitext bitext) {
        Stream<Unit> links = bitext.links().stream().map(Unit::of);
        Stream<Unit> nulls = bitext.unlinkedSource().stream().map(Unit::of);
        List<Unit> units = Stream.concat(links, nulls)
                .sorted(Comparator.comparing(unit -> unit.source.get(0).span()))
                .toList();
        return units.isEmpty() ? List.of(Unit.EMPTY) : units;
    }

    private record Unit(List<Sentence> source, List<Sentence> target, String probability, String degree) {
        /** Of a source without sentences: a file without a unit is not valid. */
        private static final Unit EMPTY = new Unit(List.of(), List.of(), "", "");

        private static Unit of(Link link) {
            return new Unit(
                    link.source(),
                    link.target(),
                    LinksTsv.decimals(link.probability()),
                    link.degree().label());
        }

        private static Unit of(Sentence unlinked) {
            return new Unit(List.of(unlinked), List.of(), "", "");
        }

        private void write(String id, XmlOutput xml) throws IOException {
            xml.open("unit", "id", id);
            if (target.isEmpty()) {
                xml.open("segment").leaf("source", joined(source));
            } else {
                xml.open("notes");
                xml.leaf("note", probability, "category", "probability");
                xml.leaf("note", degree, "category", "degree").close("notes");
                xml.open("segment", state()).leaf("source", joined(source)).leaf("target", joined(target));
            }
            xml.close("segment").close("unit");
        }

        private String[] state() {
            boolean translated = degree.equals(Degree.TRANSLATION.label());
            return translated ? new String[] {"state", "translated"} : new String[0];
        }

        private static String joined(List<Sentence> sentences) {
            return sentences.stream().map(Sentence::text).collect(Collectors.joining(" "));
        }
    }
}
