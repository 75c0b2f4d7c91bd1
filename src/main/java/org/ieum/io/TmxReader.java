package org.ieum.io;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.ieum.bitext.Bitext;
import org.ieum.text.Lang;
import org.ieum.text.Origin;

/** Reads what {@link Tmx} says that it reads; for one file. */
final class TmxReader {
    private final XmlInput xml;
    private final List<Unit> units = new ArrayList<>();
    private Optional<Lang> sourceLang = Optional.empty();

    TmxReader(XmlInput xml) {
        this.xml = xml;
    }

    List<Bitext> bitexts(String file) throws XMLStreamException {
        readUnits();
        Set<Lang> langs = new LinkedHashSet<>();
        units.forEach(unit -> langs.addAll(unit.variants().keySet()));
        if (units.isEmpty()) {
            return List.of();
        }
        Lang source =
                sourceLang.filter(langs::contains).orElseGet(() -> langs.contains(Lang.KO) ? Lang.KO : first(langs));
        langs.remove(source);
        if (langs.isEmpty()) {
            throw xml.broken("units in " + source + " alone; a bitext needs two languages");
        }
        return grouped(source, langs.contains(Lang.EN) ? Lang.EN : first(langs), file);
    }

    private static Lang first(Set<Lang> langs) {
        return langs.iterator().next();
    }

    private List<Bitext> grouped(Lang source, Lang target, String file) {
        Map<List<String>, List<Segments.Pair>> groups = new LinkedHashMap<>();
        for (Unit unit : units) {
            List<String> documents = List.of(unit.document(source, file), unit.document(target, file));
            groups.computeIfAbsent(documents, key -> new ArrayList<>()).add(unit.pair(source, target));
        }
        return groups.entrySet().stream()
                .map(group -> Segments.bitext(
                        Origin.parse(group.getKey().get(0)),
                        source,
                        Origin.parse(group.getKey().get(1)),
                        target,
                        group.getValue()))
                .toList();
    }

    private void readUnits() throws XMLStreamException {
        boolean root = false;
        while (xml.next()) {
            if (!xml.isStart()) {
                continue;
            }
            if (!root && !xml.isStart("tmx")) {
                throw xml.broken("<" + xml.name() + ">: no TMX, which begins with <tmx>");
            }
            root = true;
            if (xml.isStart("header")) {
                sourceLang = xml.attribute("srclang")
                        .filter(tag -> !tag.equals("*all*"))
                        .map(this::lang);
            } else if (xml.isStart("tu")) {
                units.add(unit());
            }
        }
    }

    private Lang lang(String tag) {
        return xml.orBroken(() -> Lang.of(tag));
    }

    private Unit unit() throws XMLStreamException {
        Unit unit = new Unit(new LinkedHashMap<>(), new LinkedHashMap<>());
        int depth = xml.depth();
        while (xml.nextInside(depth)) {
            if (xml.isStart("tuv")) {
                Lang lang = lang(xml.attribute("lang")
                        .orElseThrow(() -> xml.broken("<tuv> without xml:lang; give its language")));
                unit.variants().putIfAbsent(lang, variant());
            } else if (xml.isStart("prop")) {
                property(unit.properties());
            }
        }
        if (unit.variants().isEmpty()) {
            throw xml.broken("<tu> without a <tuv>; give its text or delete it");
        }
        return unit;
    }

    private void property(Map<String, String> properties) throws XMLStreamException {
        String type = xml.attribute("type").orElse("");
        properties.putIfAbsent(type, xml.content());
    }

    private Variant variant() throws XMLStreamException {
        Map<String, String> properties = new LinkedHashMap<>();
        String segment = "";
        int depth = xml.depth();
        while (xml.nextInside(depth)) {
            if (xml.isStart("prop")) {
                property(properties);
            } else if (xml.isStart("seg")) {
                segment = segment();
            }
        }
        return new Variant(segment, properties);
    }

    /** The text of a segment: of what is inside it only highlighting is text, the rest is code of other programs. */
    private String segment() throws XMLStreamException {
        StringBuilder segment = new StringBuilder();
        int depth = xml.depth();
        while (xml.nextInside(depth)) {
            if (xml.isText()) {
                xml.appendText(segment);
            } else if (xml.isStart() && !xml.isStart("hi")) {
                xml.skip();
            }
        }
        return segment.toString();
    }

    /** One language of a unit. */
    private record Variant(String segment, Map<String, String> properties) {
        List<String> sentences() {
            return segment.isBlank()
                    ? List.of()
                    : Segments.sentences(segment, properties.getOrDefault(Tmx.SENTENCES, ""));
        }

        String document(String file) {
            return properties.getOrDefault(Tmx.DOCUMENT, file);
        }
    }

    private record Unit(Map<Lang, Variant> variants, Map<String, String> properties) {
        Segments.Pair pair(Lang source, Lang target) {
            return new Segments.Pair(
                    sentences(source),
                    sentences(target),
                    Segments.probability(Optional.ofNullable(properties.get(Tmx.PROBABILITY))),
                    Segments.degree(Optional.ofNullable(properties.get(Tmx.DEGREE))),
                    0);
        }

        private List<String> sentences(Lang lang) {
            return Optional.ofNullable(variants.get(lang))
                    .map(Variant::sentences)
                    .orElse(List.of());
        }

        String document(Lang lang, String file) {
            return Optional.ofNullable(variants.get(lang))
                    .map(variant -> variant.document(file))
                    .orElse(file);
        }
    }
}
