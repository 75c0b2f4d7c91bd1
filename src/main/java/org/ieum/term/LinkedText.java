package org.ieum.term;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ieum.bitext.Bitext;
import org.ieum.bitext.Evidence;
import org.ieum.bitext.Link;
import org.ieum.bitext.WordLink;
import org.ieum.text.Lang;
import org.ieum.text.Sentence;
import org.ieum.text.Span;

/**
 * What is known of a pair of linked texts before any witness is heard.
 *
 * @param korean the sentences of the Korean side
 * @param english those of the English side
 * @param koreanPhrases what could be a term in them
 * @param englishPhrases likewise
 * @param words which of their words translate each other, the Korean ones as sources
 */
record LinkedText(
        List<Sentence> korean,
        List<Sentence> english,
        List<Mention> koreanPhrases,
        List<Mention> englishPhrases,
        List<WordLink> words) {
    private static final int LONGEST_NAME = 4;

    /** With its aligned words, which takes time. */
    static LinkedText of(Bitext bitext, Link link, Phrases phrases) {
        return of(bitext, link, bitext.spans(link), phrases);
    }

    /** As if no words were aligned. */
    static LinkedText unaligned(Bitext bitext, Link link, Phrases phrases) {
        return of(bitext, link, List.of(), phrases);
    }

    /** What of two texts no link holds, which is all if there are none. */
    static LinkedText rest(Bitext bitext, Phrases phrases) {
        boolean koreanFirst = bitext.source().lang().equals(Lang.KO);
        return of(
                koreanFirst ? bitext.unlinkedSource() : bitext.unlinkedTarget(),
                koreanFirst ? bitext.unlinkedTarget() : bitext.unlinkedSource(),
                List.of(),
                phrases);
    }

    private static LinkedText of(Bitext bitext, Link link, List<WordLink> aligned, Phrases phrases) {
        boolean koreanFirst = bitext.source().lang().equals(Lang.KO);
        List<Sentence> korean = koreanFirst ? link.source() : link.target();
        List<Sentence> english = koreanFirst ? link.target() : link.source();
        List<WordLink> words = aligned.stream()
                .filter(word -> word.kind() != Evidence.Kind.FUNCTION_WORD)
                .map(word -> koreanFirst ? word : word.mirrored())
                .sorted()
                .toList();
        return of(korean, english, words, phrases);
    }

    private static LinkedText of(List<Sentence> korean, List<Sentence> english, List<WordLink> words, Phrases phrases) {
        return new LinkedText(
                korean,
                english,
                withNames(korean, words, phrases),
                english.stream().flatMap(s -> phrases.of(s).stream()).toList(),
                words);
    }

    /** The noun phrases, and the names that the aligner knows by their counterparts and the analyser does not. */
    private static List<Mention> withNames(List<Sentence> sentences, List<WordLink> words, Phrases phrases) {
        Map<Span, Mention> mentions = new LinkedHashMap<>();
        for (Sentence sentence : sentences) {
            phrases.of(sentence).forEach(mention -> mentions.put(mention.span(), mention));
            List<Span> names = words.stream()
                    .filter(word -> word.kind() == Evidence.Kind.NAME)
                    .map(WordLink::source)
                    .filter(span -> sentence.span().contains(span) && isWord(sentence, span))
                    .distinct()
                    .toList();
            for (int from = 0; from < names.size(); from++) {
                for (List<Span> name : chains(sentence, names.subList(from, names.size()))) {
                    Span span = name.get(0).cover(name.get(name.size() - 1));
                    mentions.putIfAbsent(span, name(sentence, span, name));
                }
            }
        }
        return List.copyOf(mentions.values());
    }

    /** A single syllable is a name only where a written word begins with it: 김 위원장, but not the end of 해양수산부. */
    private static boolean isWord(Sentence sentence, Span span) {
        int before = span.start() - sentence.span().start() - 1;
        return span.length() > 1
                || before < 0
                || !Letters.isHangul(sentence.text().charAt(before));
    }

    /** The first span, the first two, and so on while nothing but a space is between them. */
    private static List<List<Span>> chains(Sentence sentence, List<Span> spans) {
        List<List<Span>> chains = new ArrayList<>();
        for (int to = 1; to <= Math.min(LONGEST_NAME, spans.size()); to++) {
            if (to > 1 && !isNear(sentence, spans.get(to - 2), spans.get(to - 1))) {
                return chains;
            }
            chains.add(spans.subList(0, to));
        }
        return chains;
    }

    private static boolean isNear(Sentence sentence, Span before, Span after) {
        int gap = after.start() - before.end();
        return gap == 0
                || gap == 1
                        && sentence.text(new Span(before.end(), after.start())).isBlank();
    }

    private static Mention name(Sentence sentence, Span span, List<Span> words) {
        List<String> lemmas = words.stream().map(sentence::text).toList();
        return new Mention(TermKey.of(sentence.text(span)), sentence, span, words.size(), true, lemmas);
    }
}
