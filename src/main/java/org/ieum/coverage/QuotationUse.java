package org.ieum.coverage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ieum.bitext.Bitext;
import org.ieum.bitext.Link;
import org.ieum.text.Document;
import org.ieum.text.Sentence;
import org.ieum.text.Span;
import org.ieum.text.Token;

/**
 * What becomes of the quotations of one text in another. Those of fewer than three words that carry meaning are titles or
 * marked words, and do not count.
 *
 * @param kept those of a whose sentences are linked to a quotation in b; within a language, to one that has most of the
 *     words of the shorter of the two
 * @param paraphrased those whose sentences are linked, but to none such: b tells it in words of its own
 * @param dropped those of a whose sentences have no counterpart
 * @param added those of b whose sentences have no counterpart
 */
public record QuotationUse(int kept, int paraphrased, int dropped, int added) {
    private static final int LEAST_WORDS = 3;

    /** Judgement, not measured: leaves room for what editors cut and smooth. */
    private static final double MOST = .8;

    /** A quotation: the words that carry meaning, by lemma, and the sentences that hold it. */
    private record Quotation(Set<String> words, Set<Sentence> sentences) {
        boolean isIn(List<Sentence> others) {
            return others.stream().anyMatch(sentences::contains);
        }

        boolean hasWordsOf(Quotation other) {
            Set<String> shared = new HashSet<>(words);
            shared.retainAll(other.words);
            return shared.size() >= MOST * Math.min(words.size(), other.words.size());
        }
    }

    static QuotationUse of(Bitext bitext) {
        List<Quotation> sources = quotations(bitext.source(), bitext.sourceSentences());
        List<Quotation> targets = quotations(bitext.target(), bitext.targetSentences());
        boolean bilingual = !bitext.source().lang().equals(bitext.target().lang());
        int kept = 0;
        int dropped = 0;
        for (Quotation quotation : sources) {
            List<Sentence> counterparts = counterparts(bitext, quotation);
            boolean isKept = targets.stream()
                    .filter(target -> target.isIn(counterparts))
                    .anyMatch(target -> bilingual || quotation.hasWordsOf(target));
            kept += isKept ? 1 : 0;
            dropped += counterparts.isEmpty() ? 1 : 0;
        }
        long added = targets.stream()
                .filter(target -> target.sentences().stream().noneMatch(bitext::isLinked))
                .count();
        return new QuotationUse(kept, sources.size() - kept - dropped, dropped, (int) added);
    }

    private static List<Sentence> counterparts(Bitext bitext, Quotation quotation) {
        return bitext.links().stream()
                .filter(link -> quotation.isIn(link.source()))
                .map(Link::target)
                .flatMap(List::stream)
                .toList();
    }

    private static List<Quotation> quotations(Document document, List<Sentence> sentences) {
        List<Quotation> quotations = new ArrayList<>();
        for (Span span : Speech.of(document).quotations()) {
            Set<String> words = new HashSet<>();
            Set<Sentence> holders = new HashSet<>();
            for (Sentence sentence : sentences) {
                if (sentence.span().overlaps(span)) {
                    holders.add(sentence);
                    words.addAll(words(sentence, span));
                }
            }
            if (words.size() >= LEAST_WORDS) {
                quotations.add(new Quotation(words, holders));
            }
        }
        return quotations;
    }

    private static List<String> words(Sentence sentence, Span span) {
        return sentence.tokens().stream()
                .filter(token -> token.partOfSpeech().isContent() && span.contains(token.span()))
                .map(Token::lemma)
                .toList();
    }
}
