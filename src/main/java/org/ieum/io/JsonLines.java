package org.ieum.io;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ieum.bitext.Bitext;
import org.ieum.bitext.Link;
import org.ieum.bitext.Rejected;
import org.ieum.text.Document;
import org.ieum.text.Sentence;
import org.ieum.text.Token;

/**
 * Bitexts as JSON, one on a line, with all that is known of them: both documents with text, blocks, metadata and the way
 * back to the raw page; sentences with their tokens; links, same topic and unlinked sentences with probability, degree,
 * evidence and the best rejected candidate. Links name sentences by number, from 0 on each side.
 *
 * <p>{@code span} counts in the document's {@code text} of the same line, {@code raw} on the raw page, where
 * {@code raw_pairs} are the characters beyond U+FFFF.
 *
 * <p>Holds everything but lone surrogates, which no encoding can.
 */
public final class JsonLines {
    static final String FORMAT = "ieum-bitext";
    static final int VERSION = 1;

    private JsonLines() {}

    /** Writes a file with one line. */
    public static void write(Bitext bitext, Path file) throws IOException {
        write(List.of(bitext), file);
    }

    /** Writes a file with a line for each bitext. */
    public static void write(List<Bitext> bitexts, Path file) throws IOException {
        AtomicFile.write(file, out -> write(bitexts, out));
    }

    /** Writes a line for each bitext. */
    public static void write(List<Bitext> bitexts, Appendable out) throws IOException {
        for (Bitext bitext : bitexts) {
            Json.object(json -> new Output(json, bitext).write(), out);
            out.append('\n');
        }
    }

    /** A bitext as one line, without a line end. */
    public static String line(Bitext bitext) {
        return Json.object(json -> new Output(json, bitext).write());
    }

    /**
     * Reads a file, which may end in {@code .gz}.
     *
     * @throws FormatException if a line is no bitext; the message names it
     */
    public static List<Bitext> read(Path file) throws IOException {
        return read(Lines.read(file), file.toString());
    }

    /**
     * Reads lines; blank ones are skipped.
     *
     * @param file what messages call it
     * @throws FormatException if a line is no bitext
     */
    public static List<Bitext> read(List<String> lines, String file) {
        return NumberedLine.of(lines, file).stream().map(JsonBitextReader::read).toList();
    }

    /** Writes one bitext. */
    private static final class Output {
        private final JsonGenerator json;
        private final Bitext bitext;
        private final Offsets source;
        private final Offsets target;
        private final Map<Sentence, Integer> sourceNumbers;
        private final Map<Sentence, Integer> targetNumbers;

        private Output(JsonGenerator json, Bitext bitext) {
            this.json = json;
            this.bitext = bitext;
            this.source = Offsets.of(bitext.source().text());
            this.target = Offsets.of(bitext.target().text());
            this.sourceNumbers = numbers(bitext.sourceSentences());
            this.targetNumbers = numbers(bitext.targetSentences());
        }

        private static Map<Sentence, Integer> numbers(List<Sentence> sentences) {
            Map<Sentence, Integer> numbers = new HashMap<>();
            sentences.forEach(sentence -> numbers.put(sentence, numbers.size()));
            return numbers;
        }

        private void write() throws IOException {
            json.writeStringField("format", FORMAT);
            json.writeNumberField("version", VERSION);
            json.writeStringField("mode", bitext.mode().label());
            json.writeStringField("reason", bitext.reason());
            document("source", bitext.source(), source, bitext.sourceSentences());
            document("target", bitext.target(), target, bitext.targetSentences());
            links("links", bitext.links());
            links("same_topic", bitext.sameTopic());
            unlinked("unlinked_source", bitext.unlinkedSource(), sourceNumbers);
            unlinked("unlinked_target", bitext.unlinkedTarget(), targetNumbers);
        }

        private void document(String name, Document document, Offsets text, List<Sentence> sentences)
                throws IOException {
            json.writeObjectFieldStart(name);
            json.writeStringField("id", document.id().toString());
            json.writeStringField("file", document.origin().source());
            json.writeNumberField("part", document.origin().part());
            json.writeStringField("lang", document.lang().tag());
            json.writeStringField("title", document.metadata().title());
            json.writeStringField("outlet", document.metadata().outlet());
            json.writeStringField("byline", document.metadata().byline());
            json.writeStringField(
                    "date", document.metadata().date().map(String::valueOf).orElse(""));
            json.writeStringField("text", document.text());
            Json.blocks(json, document, text);
            map(document, text);
            sentences(document, text, sentences);
            json.writeEndObject();
        }

        private void map(Document document, Offsets text) throws IOException {
            Offsets page = Offsets.of(document.offsets().pairs());
            json.writeFieldName("raw_pairs");
            Json.numbers(
                    json,
                    document.offsets().pairs().stream().mapToInt(page::points).toArray());
            Json.map(json, document, text, page);
        }

        private void sentences(Document document, Offsets text, List<Sentence> sentences) throws IOException {
            Json.objects(json, "sentences", sentences, sentence -> {
                Json.span(json, "span", text.points(sentence.span()));
                Json.span(json, "raw", document.offsets().toRawCodePoints(sentence.span()));
                json.writeStringField("kind", sentence.kind().label());
                json.writeNumberField("paragraph", sentence.paragraph());
                json.writeStringField("text", sentence.text());
                tokens(json, sentence.tokens(), text);
            });
        }

        private void links(String name, List<Link> links) throws IOException {
            Json.objects(json, name, links, this::link);
        }

        private void link(Link link) throws IOException {
            numbers("source", link.source(), sourceNumbers);
            numbers("target", link.target(), targetNumbers);
            json.writeNumberField("probability", link.probability());
            json.writeStringField("degree", link.degree().label());
            new EvidenceJson(json, source, target).write(link.evidence());
        }

        private void numbers(String name, List<Sentence> sentences, Map<Sentence, Integer> numbers) throws IOException {
            json.writeFieldName(name);
            Json.numbers(json, sentences.stream().mapToInt(numbers::get).toArray());
        }

        private void unlinked(String name, List<Sentence> sentences, Map<Sentence, Integer> numbers)
                throws IOException {
            Json.objects(json, name, sentences, sentence -> {
                json.writeNumberField("sentence", numbers.get(sentence));
                json.writeNumberField("probability", bitext.nullProbability(sentence));
                Optional<Rejected> rejected = bitext.rejected(sentence);
                if (rejected.isPresent()) {
                    json.writeObjectFieldStart("rejected");
                    link(rejected.get().candidate());
                    json.writeEndObject();
                    Json.strings(json, "lacking", rejected.get().lacking());
                }
            });
        }
    }

    /** {@code "tokens":[[form, lemma, part of speech, start, end], ...]}. */
    static void tokens(JsonGenerator json, List<Token> tokens, Offsets text) throws IOException {
        Json.array(json, "tokens", tokens, token -> {
            json.writeStartArray();
            json.writeString(token.form());
            json.writeString(token.lemma());
            json.writeString(token.partOfSpeech().label());
            json.writeNumber(text.points(token.span().start()));
            json.writeNumber(text.points(token.span().end()));
            json.writeEndArray();
        });
    }
}
