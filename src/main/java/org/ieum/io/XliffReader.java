package org.ieum.io;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.ieum.bitext.Bitext;
import org.ieum.bitext.Degree;
import org.ieum.text.Lang;
import org.ieum.text.Origin;

/** Walks through an XLIFF file of any version; see {@link Xliff}. */
final class XliffReader {
    /** Elements inside a segment that hold codes of other programs, not text. */
    private static final Set<String> CODES = Set.of("ph", "bpt", "ept", "it");

    private final XmlInput xml;
    private final String name;
    /** Of the whole file, as version 2 says them. */
    private Optional<String> sourceLang = Optional.empty();

    private Optional<String> targetLang = Optional.empty();

    XliffReader(XmlInput xml, String name) {
        this.xml = xml;
        this.name = name;
    }

    List<Bitext> bitexts() throws XMLStreamException {
        List<Bitext> bitexts = new ArrayList<>();
        boolean root = false;
        while (xml.next()) {
            if (!root && xml.isStart()) {
                requireRoot();
                root = true;
                sourceLang = xml.attribute("srcLang");
                targetLang = xml.attribute("trgLang");
            } else if (xml.isStart("file")) {
                bitexts.add(new File().bitext());
            }
        }
        return bitexts;
    }

    private void requireRoot() {
        if (!xml.isStart("xliff")) {
            throw xml.broken("<" + xml.name() + ">: no XLIFF, which begins with <xliff>");
        }
        String version = xml.attribute("version").orElse("1.2");
        if (!version.startsWith("1.") && !version.startsWith("2.")) {
            throw xml.broken("version \"" + version + "\" of XLIFF; save it as 1.2 or 2.0");
        }
    }

    /** What one {@code <file>} holds. */
    private final class File {
        private final Lang source = lang("source-language", sourceLang, "srcLang");
        private final Lang target = lang("target-language", targetLang, "trgLang");
        private final Origin original = Origin.parse(
                xml.attribute("original").filter(given -> !given.isBlank()).orElse(name));
        private Origin targetOrigin = original;
        private final List<Segments.Pair> pairs = new ArrayList<>();

        Bitext bitext() throws XMLStreamException {
            int depth = xml.depth();
            while (xml.nextInside(depth)) {
                if (xml.isStart("unit") || xml.isStart("trans-unit")) {
                    pairs.addAll(new Unit().pairs());
                } else if (xml.isStart("skeleton") || xml.isStart("skl")) {
                    xml.skip();
                } else if (xml.isStart("note")) {
                    note(xml.attribute("category").orElse(""), number(xml.attribute("id")));
                }
            }
            return Segments.bitext(original, source, targetOrigin, target, pairs);
        }

        private void note(String category, int number) throws XMLStreamException {
            String text = xml.content();
            if (category.equals(Xliff.UNLINKED_TARGET) && !text.isBlank()) {
                pairs.add(new Segments.Pair(List.of(), List.of(text), 1, Degree.TRANSLATION, number));
            } else if (category.equals(Xliff.TARGET_DOCUMENT) && !text.isBlank()) {
                targetOrigin = Origin.parse(text);
            }
        }

        /** Version 1.2 says the languages of each file, version 2 those of all. */
        private Lang lang(String attribute, Optional<String> ofAll, String attributeOfAll) {
            String tag = xml.attribute(attribute)
                    .or(() -> ofAll)
                    .orElseThrow(
                            () -> xml.broken("no language of the " + attribute.split("-")[0] + "; say it with "
                                    + attributeOfAll + "=\"...\" in <xliff>, or in version 1.2 with " + attribute
                                    + "=\"...\" in <file>"));
            return xml.orBroken(() -> Lang.of(tag));
        }
    }

    /** A unit: its notes and the texts of its segments. */
    private final class Unit {
        private final Map<String, String> notes = new HashMap<>();
        private final List<String> sources = new ArrayList<>();
        private final List<String> targets = new ArrayList<>();

        List<Segments.Pair> pairs() throws XMLStreamException {
            int depth = xml.depth();
            while (xml.nextInside(depth)) {
                if (xml.isStart()) {
                    take();
                }
            }
            List<Segments.Pair> pairs = new ArrayList<>();
            for (int k = 0; k < sources.size(); k++) {
                pairs.add(pair(sources.get(k), targets.get(k)));
            }
            return pairs;
        }

        private void take() throws XMLStreamException {
            switch (xml.name()) {
                case "notes", "segment" -> {}
                case "note" -> notes.putIfAbsent(xml.attribute("category").orElse(""), xml.content());
                case "source" -> {
                    sources.add(segment());
                    targets.add("");
                }
                case "target" -> {
                    if (sources.isEmpty()) {
                        throw xml.broken("<target> before its <source>; put the source first");
                    }
                    targets.set(targets.size() - 1, segment());
                }
                default -> xml.skip();
            }
        }

        private Segments.Pair pair(String source, String target) {
            return new Segments.Pair(
                    sentences(source, Xliff.SOURCE_LENGTHS),
                    sentences(target, Xliff.TARGET_LENGTHS),
                    Segments.probability(Optional.ofNullable(notes.get(Xliff.PROBABILITY))),
                    Segments.degree(Optional.ofNullable(notes.get(Xliff.DEGREE))),
                    number(Optional.ofNullable(notes.get(Xliff.TARGET_SENTENCE))));
        }

        private List<String> sentences(String text, String lengths) {
            return text.isBlank() ? List.of() : Segments.sentences(text, notes.getOrDefault(lengths, ""));
        }

        private String segment() throws XMLStreamException {
            StringBuilder text = new StringBuilder();
            int depth = xml.depth();
            while (xml.nextInside(depth)) {
                if (xml.isText()) {
                    xml.appendText(text);
                } else if (xml.isStart() && CODES.contains(xml.name())) {
                    xml.skip();
                }
            }
            return text.toString();
        }
    }

    /** A sentence number as it was written; 0 where there is none, which leaves the order as it is. */
    private static int number(Optional<String> written) {
        return written.map(String::strip)
                .filter(text -> text.matches("[0-9]{1,9}"))
                .map(Integer::parseInt)
                .orElse(0);
    }
}
