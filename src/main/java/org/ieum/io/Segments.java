package org.ieum.io;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.ieum.bitext.Bitext;
import org.ieum.bitext.Degree;
import org.ieum.bitext.Link;
import org.ieum.segment.Segmenter;
import org.ieum.text.Block;
import org.ieum.text.Document;
import org.ieum.text.DocumentId;
import org.ieum.text.Lang;
import org.ieum.text.Metadata;
import org.ieum.text.OffsetMap;
import org.ieum.text.Origin;
import org.ieum.text.Sentence;
import org.ieum.text.Span;

/**
 * Bitexts in formats that hold pairs of segments but neither documents nor sentences: what a link is written as, and what
 * is made of the pairs of a file.
 */
final class Segments {
    private Segments() {}

    /** The sentences of one side of a link as one segment, with a space between them. */
    static String text(List<Sentence> sentences) {
        return String.join(" ", sentences.stream().map(Sentence::text).toList());
    }

    /** The lengths of those sentences in code points: {@code 24 31}. */
    static String lengths(List<Sentence> sentences) {
        return String.join(
                " ",
                sentences.stream()
                        .map(Sentence::text)
                        .map(text -> String.valueOf(text.codePointCount(0, text.length())))
                        .toList());
    }

    /** The texts of the sentences of a segment: by their lengths, or the segment as a whole if these do not fit. */
    static List<String> sentences(String segment, String lengths) {
        List<String> sentences = new ArrayList<>();
        int points = segment.codePointCount(0, segment.length());
        int at = 0;
        for (String length : lengths.isBlank() ? new String[0] : lengths.strip().split(" +")) {
            int size = length.matches("[1-9][0-9]{0,8}") ? Integer.parseInt(length) : points + 1;
            if (size > points - at) {
                return List.of(segment);
            }
            int start = segment.offsetByCodePoints(0, at);
            sentences.add(segment.substring(start, segment.offsetByCodePoints(start, size)));
            at += size + 1;
        }
        boolean fits = !sentences.isEmpty()
                && at == points + 1
                && String.join(" ", sentences).equals(segment);
        return fits && sentences.stream().noneMatch(String::isBlank) ? sentences : List.of(segment);
    }

    /**
     * A pair of a file.
     *
     * @param source the texts of its sentences; empty if it has no such side
     * @param target likewise
     * @param place of the target among the targets of the file: the target text is in the order of these, and of the pairs
     *     where they are equal
     */
    record Pair(List<String> source, List<String> target, double probability, Degree degree, int place) {}

    /** The bitext of some pairs, the source in their order: each sentence a paragraph. */
    static Bitext bitext(Origin sourceOrigin, Lang sourceLang, Origin targetOrigin, Lang targetLang, List<Pair> pairs) {
        Segmenter segmenter = Segmenter.create();
        List<Integer> targets = IntStream.range(0, pairs.size())
                .boxed()
                .sorted(Comparator.comparingInt(k -> pairs.get(k).place()))
                .toList();
        Document source = document(sourceOrigin, sourceLang, pairs, Pair::source);
        Document target = document(
                targetOrigin, targetLang, targets.stream().map(pairs::get).toList(), Pair::target);
        List<Sentence> sourceSentences = segmenter.sentences(source, spans(source));
        List<Sentence> targetSentences = segmenter.sentences(target, spans(target));
        Bitext.Builder bitext = Bitext.builder(source, sourceSentences, target, targetSentences)
                .mode(Bitext.Mode.PARALLEL, "read from a file of pairs");
        int[] starts = starts(pairs, targets);
        int s = 0;
        for (int k = 0; k < starts.length; k++) {
            Pair pair = pairs.get(k);
            List<Sentence> from = sourceSentences.subList(s, s += pair.source().size());
            List<Sentence> to =
                    targetSentences.subList(starts[k], starts[k] + pair.target().size());
            if (!from.isEmpty() && !to.isEmpty()) {
                bitext.link(new Link(from, to, pair.probability(), pair.degree(), List.of()));
            }
        }
        return bitext.build();
    }

    /** The number of the first target sentence of each pair. */
    private static int[] starts(List<Pair> pairs, List<Integer> targets) {
        int[] starts = new int[pairs.size()];
        int at = 0;
        for (int pair : targets) {
            starts[pair] = at;
            at += pairs.get(pair).target().size();
        }
        return starts;
    }

    private static List<Span> spans(Document document) {
        return document.blocks().stream().map(Block::span).toList();
    }

    private static Document document(Origin origin, Lang lang, List<Pair> pairs, Function<Pair, List<String>> side) {
        StringBuilder text = new StringBuilder();
        List<Block> blocks = new ArrayList<>();
        for (Pair pair : pairs) {
            for (String sentence : side.apply(pair)) {
                text.append(text.isEmpty() ? "" : "\n");
                blocks.add(new Block(Block.Kind.PARAGRAPH, new Span(text.length(), text.length() + sentence.length())));
                text.append(sentence);
            }
        }
        String all = text.toString();
        DocumentId id = DocumentId.of(all, origin.part());
        return new Document(id, origin, lang, all, blocks, Metadata.NONE, OffsetMap.identity(all));
    }

    /** A degree as it was written; translation where there is none. */
    static Degree degree(Optional<String> written) {
        return written.filter(Degree.SAME_FACT.label()::equals).isPresent() ? Degree.SAME_FACT : Degree.TRANSLATION;
    }

    /** A probability as it was written; 1 where there is none, since a person or another program made the pair. */
    static double probability(Optional<String> written) {
        return written.filter(text -> text.matches("0(\\.[0-9]{1,17})?|1(\\.0{1,17})?"))
                .map(Double::parseDouble)
                .orElse(1.0);
    }
}
