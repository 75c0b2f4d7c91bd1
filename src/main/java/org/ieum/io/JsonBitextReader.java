package org.ieum.io;

import com.fasterxml.jackson.core.JacksonException;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ieum.bitext.Bitext;
import org.ieum.bitext.Degree;
import org.ieum.bitext.Evidence;
import org.ieum.bitext.Link;
import org.ieum.bitext.Rejected;
import org.ieum.text.Block;
import org.ieum.text.Document;
import org.ieum.text.DocumentId;
import org.ieum.text.IeumException;
import org.ieum.text.Lang;
import org.ieum.text.Metadata;
import org.ieum.text.OffsetMap;
import org.ieum.text.Origin;
import org.ieum.text.PartOfSpeech;
import org.ieum.text.Sentence;
import org.ieum.text.Span;
import org.ieum.text.Token;

/** Reads what {@link JsonLines} writes. */
final class JsonBitextReader {
    private final JsonTree root;
    private final Side source;
    private final Side target;

    private JsonBitextReader(JsonTree root) {
        this.root = root;
        this.source = Side.of(root.get("source"));
        this.target = Side.of(root.get("target"));
    }

    /** A document with its sentences. */
    private record Side(Document document, Offsets text, List<Sentence> sentences) {
        static Side of(JsonTree json) {
            String text = json.get("text").string();
            Offsets offsets = Offsets.of(text);
            Document document = readDocument(json, text, offsets);
            List<Sentence> sentences = new ArrayList<>();
            for (JsonTree sentence : json.get("sentences").items()) {
                sentences.add(readSentence(sentence, document, offsets));
            }
            return new Side(document, offsets, sentences);
        }

        List<Sentence> sentences(JsonTree numbers) {
            return numbers.items().stream().map(this::sentence).toList();
        }

        Sentence sentence(JsonTree number) {
            int index = number.integer();
            if (index < 0 || index >= sentences.size()) {
                throw new IeumException("field \"" + number.path() + "\": sentence " + index + " of " + sentences.size()
                        + "; they are numbered from 0");
            }
            return sentences.get(index);
        }

        List<Span> spans(JsonTree spans) {
            return spans.items().stream().map(span -> text.units(span.span())).toList();
        }
    }

    /** Without the remark on what of the source is shown. */
    private static String problem(JacksonException e) {
        return e.getOriginalMessage().replaceFirst(" \\(start marker at .*", "");
    }

    static Bitext read(NumberedLine line) {
        try {
            JsonTree root = JsonTree.parse(line.text());
            requireKnown(root);
            return new JsonBitextReader(root).bitext();
        } catch (JacksonException e) {
            throw line.broken("no JSON: " + problem(e), e);
        } catch (IeumException
                | DateTimeException
                | IOException
                | IndexOutOfBoundsException
                | NumberFormatException e) {
            throw line.broken("no bitext: " + e.getMessage(), e);
        }
    }

    private static void requireKnown(JsonTree root) {
        String format = root.find("format").map(JsonTree::string).orElse("");
        if (!format.equals(JsonLines.FORMAT)) {
            throw new IeumException("field \"format\": expected " + JsonLines.FORMAT);
        }
        if (root.get("version").integer() > JsonLines.VERSION) {
            throw new IeumException("version " + root.get("version").integer()
                    + " is newer than this program, which reads " + JsonLines.VERSION + "; take a newer one");
        }
    }

    private Bitext bitext() {
        Bitext.Builder bitext = Bitext.builder(
                        source.document(), source.sentences(), target.document(), target.sentences())
                .mode(
                        root.get("mode").label(Bitext.Mode.class),
                        root.get("reason").string());
        root.get("links").items().forEach(link -> bitext.link(link(link)));
        root.get("same_topic").items().forEach(link -> bitext.link(link(link)));
        root.get("unlinked_source").items().forEach(json -> unlinked(json, source, bitext));
        root.get("unlinked_target").items().forEach(json -> unlinked(json, target, bitext));
        return bitext.build();
    }

    private Link link(JsonTree json) {
        return new Link(
                source.sentences(json.get("source")),
                target.sentences(json.get("target")),
                json.get("probability").number(),
                json.get("degree").label(Degree.class),
                json.get("evidence").items().stream().map(this::evidence).toList());
    }

    private Evidence evidence(JsonTree json) {
        return new Evidence(
                json.get("kind").label(Evidence.Kind.class),
                json.get("nats").number(),
                source.spans(json.get("source")),
                target.spans(json.get("target")),
                json.get("words").string());
    }

    private void unlinked(JsonTree json, Side side, Bitext.Builder bitext) {
        Optional<Rejected> rejected = json.find("rejected")
                .map(candidate -> new Rejected(
                        link(candidate),
                        json.get("lacking").items().stream()
                                .map(JsonTree::string)
                                .toList()));
        bitext.unlinked(
                side.sentence(json.get("sentence")), json.get("probability").number(), rejected);
    }

    private static Document readDocument(JsonTree json, String text, Offsets offsets) {
        Origin origin = new Origin(json.get("file").string(), json.get("part").integer());
        List<Block> blocks = json.get("blocks").items().stream()
                .map(block -> new Block(
                        block.get("kind").label(Block.Kind.class),
                        offsets.units(block.get("span").span())))
                .toList();
        return new Document(
                id(json.get("id").string()),
                origin,
                Lang.of(json.get("lang").string()),
                text,
                blocks,
                metadata(json),
                map(json, offsets));
    }

    private static DocumentId id(String id) {
        String[] parts = id.split("#", 2);
        return new DocumentId(parts[0], parts.length == 1 ? 1 : Integer.parseInt(parts[1]));
    }

    private static Metadata metadata(JsonTree json) {
        String date = json.get("date").string();
        return new Metadata(
                json.get("title").string(),
                json.get("outlet").string(),
                json.get("byline").string(),
                date.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(date)));
    }

    private static OffsetMap map(JsonTree json, Offsets text) {
        Offsets page = Offsets.ofPoints(
                json.get("raw_pairs").items().stream().map(JsonTree::integer).toList());
        List<OffsetMap.Run> runs = json.get("map").items().stream()
                .map(run -> run.items(4))
                .map(ends -> new OffsetMap.Run(
                        text.units(new Span(ends.get(0).integer(), ends.get(1).integer())),
                        page.units(new Span(ends.get(2).integer(), ends.get(3).integer()))))
                .toList();
        return new OffsetMap(runs, page.wide());
    }

    private static Sentence readSentence(JsonTree json, Document document, Offsets text) {
        List<Token> tokens = json.get("tokens").items().stream()
                .map(token -> token(token, text))
                .toList();
        Span span = text.units(json.get("span").span());
        return new Sentence(
                document.origin(),
                document.lang(),
                json.get("kind").label(Block.Kind.class),
                json.get("paragraph").integer(),
                span,
                span.of(document.text()),
                tokens);
    }

    private static Token token(JsonTree json, Offsets text) {
        List<JsonTree> fields = json.items(5);
        return new Token(
                fields.get(0).string(),
                fields.get(1).string(),
                fields.get(2).label(PartOfSpeech.class),
                text.units(new Span(fields.get(3).integer(), fields.get(4).integer())));
    }
}
