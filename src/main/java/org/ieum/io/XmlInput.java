package org.ieum.io;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLInputFactory2;
import org.codehaus.stax2.XMLStreamReader2;

/**
 * Reads XML of unknown origin: no document type is fetched, no entity is resolved, elements nest at most {@value
 * #DEPTH} deep. The parser is named, since another one on the class path may be less careful.
 */
final class XmlInput implements FilePlace {
    private static final int DEPTH = 200;
    private static final String SAVE_AGAIN = "save it again with the program that made it";
    private static final String WRITE_OUT = "write the characters themselves, since what a DTD declares is not read";
    private static final int DECLARED_WITHIN = 200;
    /** The byte order mark of UTF-8, byte by byte. */
    private static final String MARK = "\u00EF\u00BB\u00BF";

    private static final Pattern ENCODING =
            Pattern.compile("^(?:" + MARK + ")?<\\?xml[^>]*encoding\\s*=\\s*[\"']([^\"']*)");
    private static final Pattern UTF_16 = Pattern.compile("^(?:\u00FE\u00FF|\u00FF\u00FE|\u0000<|<\u0000)");

    private final XMLStreamReader2 xml;
    private final String file;
    /** What {@link #content} gathers, one element after the other. */
    private final StringBuilder content = new StringBuilder();

    private int depth;

    private XmlInput(XMLStreamReader2 xml, String file) {
        this.xml = xml;
        this.file = file;
    }

    /** Something that walks through a file. */
    @FunctionalInterface
    interface Walk<T> {
        T over(XmlInput xml) throws XMLStreamException;
    }

    static <T> T read(Path file, Walk<T> walk) throws IOException {
        return read(Lines.bytes(file), file.toString(), walk);
    }

    static <T> T read(byte[] bytes, String file, Walk<T> walk) {
        boolean utf8 = isUtf8(bytes);
        try {
            XMLStreamReader2 xml = (XMLStreamReader2) factory().createXMLStreamReader(new ByteArrayInputStream(bytes));
            try {
                return walk.over(new XmlInput(xml, file));
            } finally {
                xml.close();
            }
        } catch (XMLStreamException e) {
            requireUtf8(utf8, bytes, file);
            int line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNumber());
            throw new FormatException(file, line, "no well-formed XML: " + reason(e) + "; " + remedy(reason(e)), e);
        } catch (FormatException e) {
            requireUtf8(utf8, bytes, file);
            throw e;
        }
    }

    /** True if a file says that it is in UTF-8, or says nothing of its encoding and is not in UTF-16. */
    private static boolean isUtf8(byte[] bytes) {
        String start = start(bytes);
        Matcher declared = ENCODING.matcher(start);
        return declared.find()
                ? declared.group(1).equalsIgnoreCase(StandardCharsets.UTF_8.name())
                : !UTF_16.matcher(start).find();
    }

    /** The first bytes, each as a character. */
    private static String start(byte[] bytes) {
        return new String(bytes, 0, Math.min(bytes.length, DECLARED_WITHIN), StandardCharsets.ISO_8859_1);
    }

    /** Looked for when reading has failed, since bytes of another encoding look like any fault; costs a pass over the file. */
    private static void requireUtf8(boolean utf8, byte[] bytes, String file) {
        int broken = utf8 ? brokenByte(bytes) : bytes.length;
        if (broken < bytes.length) {
            long lines = new String(bytes, 0, broken, StandardCharsets.UTF_8)
                    .chars()
                    .filter(c -> c == '\n')
                    .count();
            throw new FormatException(file, (int) lines + 1, "no well-formed XML: not UTF-8; " + SAVE_AGAIN);
        }
    }

    /** The first byte that is not UTF-8; the number of all if every one is. */
    private static int brokenByte(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(8192);
        while (decoder.decode(in, out.clear(), true).isOverflow()) {
            // what is decoded does not matter
        }
        return in.position();
    }

    private static String remedy(String reason) {
        if (reason.contains("ENTITY_REFERENCE")) {
            return WRITE_OUT;
        }
        return reason.contains("name start character") ? "write &amp; for & and &lt; for < in text" : SAVE_AGAIN;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        // else what is wrong with a text is told when it is asked for
        factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
        return factory;
    }

    /** The parser's message without its second line, which repeats the place. */
    private static String reason(XMLStreamException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }

    /** Goes to the next start or end of an element, or to text; false at the end of the file. */
    boolean next() throws XMLStreamException {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (++depth > DEPTH) {
                        throw broken("elements nest more than " + DEPTH + " deep; this is no file of that format");
                    }
                    return true;
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    return true;
                }
                case XMLStreamConstants.CHARACTERS -> {
                    return true;
                }
                case XMLStreamConstants.ENTITY_REFERENCE ->
                    throw broken("entity &" + xml.getLocalName() + "; is not resolved; " + WRITE_OUT);
                default -> {}
            }
        }
        return false;
    }

    /**
     * Does the same inside an element; false at its end.
     *
     * @param depth of that element
     */
    boolean nextInside(int depth) throws XMLStreamException {
        return this.depth >= depth && next();
    }

    /**
     * Goes to the next element right inside another one, over the text between; false at the end of the other one.
     *
     * @param depth of the other one; what is inside it must have been read or skipped as far as it has begun
     */
    boolean nextChild(int depth) throws XMLStreamException {
        while (next() && this.depth >= depth) {
            if (isStart()) {
                return true;
            }
        }
        return false;
    }

    boolean isStart() {
        return xml.isStartElement();
    }

    boolean isStart(String name) {
        return xml.isStartElement() && xml.getLocalName().equals(name);
    }

    boolean isText() {
        return xml.isCharacters();
    }

    /** Adds the text that has just been read. */
    void appendText(StringBuilder to) {
        to.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
    }

    String name() {
        return xml.getLocalName();
    }

    int depth() {
        return depth;
    }

    @Override
    public String file() {
        return file;
    }

    /** Where reading has come to. */
    @Override
    public int line() {
        return xml.getLocationInfo().getCurrentLocation().getLineNumber();
    }

    /** Where reading has come to, for messages when it has gone on. */
    FilePlace here() {
        return new Here(file, line());
    }

    private record Here(String file, int line) implements FilePlace {}

    /** An attribute, whatever its namespace. */
    Optional<String> attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return Optional.of(xml.getAttributeValue(i));
            }
        }
        return Optional.empty();
    }

    /** All text up to the end of the element that has just begun, that of the elements inside it included. */
    String content() throws XMLStreamException {
        int begun = depth;
        content.setLength(0);
        while (nextInside(begun)) {
            if (isText()) {
                appendText(content);
            }
        }
        return content.toString();
    }

    /** Passes over the element that has just begun. */
    void skip() throws XMLStreamException {
        int begun = depth;
        while (nextInside(begun)) {
            // the loop's condition does the work
        }
    }
}
