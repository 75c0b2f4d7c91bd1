package org.ieum.io;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ieum.bitext.Bitext;
import org.ieum.bitext.Link;
import org.ieum.text.Document;
import org.ieum.text.IeumException;
import org.ieum.text.Lang;
import org.ieum.text.Sentence;

/**
 * Bitexts as translation memories, TMX 1.4. A link is a unit; its probability, degree, documents and the place of each
 * side on its page are properties, and so are the lengths of the sentences of a side that has several.
 *
 * <p>Drops sentences without a counterpart (a note in the header counts them), same topic, evidence, mode, paragraphs and
 * metadata, and characters that XML cannot hold. A line break inside a sentence stays.
 *
 * <p>Reading takes the header's source language, or Korean, or the first one; and as target English, or the first other
 * one. Codes of other programs inside a segment are left out. A unit with one side gives a sentence without a counterpart.
 */
public final class Tmx {
    static final String PROBABILITY = "x-probability";
    static final String DEGREE = "x-degree";
    static final String DOCUMENT = "x-document";
    static final String SPAN = "x-span";
    static final String SENTENCES = "x-sentences";

    private Tmx() {}

    /**
     * Writes a file.
     *
     * @return how many characters were left out because XML cannot hold them
     */
    public static int write(Bitext bitext, Path file) throws IOException {
        return write(List.of(bitext), file);
    }

    /**
     * Writes the links of several bitexts to one file.
     *
     * @return how many characters were left out because XML cannot hold them
     * @throws IeumException if their source languages differ
     */
    public static int write(List<Bitext> bitexts, Path file) throws IOException {
        int[] left = new int[1];
        AtomicFile.write(file, out -> left[0] = write(bitexts, out));
        return left[0];
    }

    /**
     * Writes the XML.
     *
     * @return how many characters were left out because XML cannot hold them
     * @throws IeumException if the source languages differ
     */
    public static int write(List<Bitext> bitexts, Appendable out) throws IOException {
        XmlOutput xml = new XmlOutput(out);
        xml.open("tmx", "version", "1.4");
        header(xml, bitexts);
        xml.open("body");
        for (Bitext bitext : bitexts) {
            for (Link link : bitext.links()) {
                unit(xml, bitext, link);
            }
        }
        xml.close("body").close("tmx");
        return xml.left();
    }

    private static void header(XmlOutput xml, List<Bitext> bitexts) throws IOException {
        List<String> attributes = new ArrayList<>(List.of(
                "creationtool",
                Stamp.TOOL,
                "creationtoolversion",
                Stamp.version(),
                "segtype",
                "sentence",
                "o-tmf",
                Stamp.TOOL,
                "adminlang",
                "en",
                "srclang",
                sourceLang(bitexts).tag(),
                "datatype",
                "plaintext"));
        Stamp.compact().ifPresent(moment -> attributes.addAll(List.of("creationdate", moment)));
        xml.open("header", attributes.toArray(String[]::new));
        int source = bitexts.stream().mapToInt(b -> b.unlinkedSource().size()).sum();
        int target = bitexts.stream().mapToInt(b -> b.unlinkedTarget().size()).sum();
        xml.leaf("note", "Left out: " + source + " source and " + target + " target sentences without a counterpart");
        int left = left(bitexts);
        xml.leafIfAny("note", left == 0 ? "" : "Left out: " + left + " characters that XML cannot hold");
        xml.close("header");
    }

    private static int left(List<Bitext> bitexts) {
        return bitexts.stream()
                .flatMap(bitext -> bitext.links().stream())
                .flatMap(link -> Stream.concat(link.source().stream(), link.target().stream()))
                .mapToInt(sentence -> XmlOutput.forbidden(sentence.text()))
                .sum();
    }

    private static Lang sourceLang(List<Bitext> bitexts) {
        List<Lang> langs = bitexts.stream()
                .map(bitext -> bitext.source().lang())
                .distinct()
                .toList();
        if (langs.size() > 1) {
            throw new IeumException(
                    "TMX: bitexts from " + langs + "; a memory has one source language, so write one file each");
        }
        return langs.isEmpty() ? Lang.KO : langs.get(0);
    }

    private static void unit(XmlOutput xml, Bitext bitext, Link link) throws IOException {
        xml.open("tu");
        xml.leaf("prop", Decimals.text(link.probability()), "type", PROBABILITY);
        xml.leaf("prop", link.degree().label(), "type", DEGREE);
        side(xml, bitext.source(), link.source());
        side(xml, bitext.target(), link.target());
        xml.close("tu");
    }

    private static void side(XmlOutput xml, Document document, List<Sentence> sentences) throws IOException {
        xml.open("tuv", "xml:lang", document.lang().tag());
        xml.leaf("prop", document.origin().toString(), "type", DOCUMENT);
        xml.leaf("prop", Cells.rawSpan(document, sentences), "type", SPAN);
        xml.leafIfAny("prop", sentences.size() == 1 ? "" : Segments.lengths(sentences), "type", SENTENCES);
        xml.leaf("seg", Segments.text(sentences)).close("tuv");
    }

    /**
     * Reads a file, which may end in {@code .gz}: a bitext for each pair of documents that its units name, in order of
     * first appearance; units that name none belong to the file itself.
     *
     * @throws FormatException if it is no TMX; the message names file and line
     */
    public static List<Bitext> read(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        return XmlInput.read(file, xml -> new TmxReader(xml).bitexts(name));
    }

    /**
     * Reads XML.
     *
     * @param file what messages and documents without a name call it
     * @throws FormatException if it is no TMX
     */
    public static List<Bitext> read(String text, String file) {
        return XmlInput.read(text.getBytes(StandardCharsets.UTF_8), file, xml -> new TmxReader(xml).bitexts(file));
    }
}
