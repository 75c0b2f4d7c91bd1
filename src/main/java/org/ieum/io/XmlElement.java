package org.ieum.io;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/**
 * An element that has been read whole.
 *
 * @param name without prefix
 * @param type its attribute of that name; empty if it has none
 * @param lang its attribute {@code xml:lang}; empty if it has none
 * @param id its attribute of that name; empty if it has none
 * @param children the elements right below it
 * @param characters of the outermost element and all below it
 * @param from where in them its own begin
 * @param to where they end
 * @param line where it begins, from 1
 */
record XmlElement(
        String name,
        Optional<String> type,
        Optional<String> lang,
        Optional<String> id,
        List<XmlElement> children,
        CharSequence characters,
        int from,
        int to,
        int line) {
    private static final int FEW = 4;
    private static final int USUAL_LENGTH = 1000;

    /** The element that has just begun, up to its end. */
    static XmlElement read(XmlInput xml) throws XMLStreamException {
        return read(xml, new StringBuilder(USUAL_LENGTH));
    }

    private static XmlElement read(XmlInput xml, StringBuilder characters) throws XMLStreamException {
        int outside = xml.depth() - 1;
        String name = xml.name();
        int line = xml.line();
        Optional<String> type = given(xml, "type");
        Optional<String> lang = given(xml, "lang");
        Optional<String> id = given(xml, "id");
        List<XmlElement> children = new ArrayList<>(FEW);
        int from = characters.length();
        while (xml.depth() > outside && xml.next()) {
            if (xml.isStart()) {
                children.add(read(xml, characters));
            } else if (xml.isText()) {
                xml.appendText(characters);
            }
        }
        return new XmlElement(name, type, lang, id, children, characters, from, characters.length(), line);
    }

    /** Its characters and those of all elements below it. */
    String text() {
        return characters.subSequence(from, to).toString();
    }

    private static Optional<String> given(XmlInput xml, String attribute) {
        return xml.attribute(attribute).map(String::strip).filter(value -> !value.isEmpty());
    }

    /** The elements right below it that have one of these names, in order. */
    List<XmlElement> children(Collection<String> names) {
        List<XmlElement> named = new ArrayList<>(FEW);
        for (XmlElement child : children) {
            if (names.contains(child.name)) {
                named.add(child);
            }
        }
        return named;
    }
}
