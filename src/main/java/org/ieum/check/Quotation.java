package org.ieum.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ieum.lexicon.Lexicon;
import org.ieum.name.Mention;
import org.ieum.name.SpeakerFinder;
import org.ieum.text.Lang;
import org.ieum.text.PartOfSpeech;
import org.ieum.text.Sentence;
import org.ieum.text.Span;
import org.ieum.text.Token;

/**
 * What a sentence quotes, and who says it.
 *
 * @param words those between the marks that carry meaning
 * @param span what is quoted first, with the speaker's name
 */
record Quotation(Sentence sentence, List<Token> words, Mention speaker, Span span) {
    /** Fewer are a title, or a word that is set off. */
    private static final int LEAST_WORDS = 3;

    /**
     * The quotation of a sentence; empty if it has none, or nobody is surely named as who says it.
     *
     * @param spans the quotations of the document
     */
    static Optional<Quotation> of(Sentence sentence, List<Span> spans, Reading reading) {
        List<Token> words = sentence.tokens().stream()
                .filter(Quotation::isTelling)
                .filter(token -> spans.stream().anyMatch(span -> span.contains(token.span())))
                .toList();
        return words.size() < LEAST_WORDS
                ? Optional.empty()
                : SpeakerFinder.find(
                                sentence,
                                reading.before(sentence),
                                spans,
                                reading.persons().chains())
                        .map(speaker -> new Quotation(
                                sentence,
                                words,
                                speaker,
                                speaker.span().cover(words.get(0).span())));
    }

    /** The tokens of a sentence that stand in none of the quotations of its document. */
    static List<Token> outside(List<Span> quotations, Sentence sentence) {
        List<Span> own = quotations.stream()
                .filter(span -> span.overlaps(sentence.span()))
                .toList();
        return sentence.tokens().stream()
                .filter(token -> own.stream().noneMatch(span -> span.overlaps(token.span())))
                .toList();
    }

    private static boolean isTelling(Token token) {
        return token.partOfSpeech().isContent() && token.partOfSpeech() != PartOfSpeech.PRONOUN;
    }

    /** The share of the words of either that the other has as well, or a translation of them, 0 to 1; the lesser of both. */
    double likeness(Quotation other, Lexicon lexicon) {
        Meanings meanings = new Meanings(lexicon);
        return Math.min(shareIn(other, meanings), other.shareIn(this, meanings));
    }

    private double shareIn(Quotation other, Meanings meanings) {
        Set<String> lemmas = Words.lemmas(other.words);
        Lang lang = sentence.lang();
        List<Token> telling = words.stream()
                .filter(token -> token.partOfSpeech() != PartOfSpeech.QUANTITY)
                .filter(token -> !meanings.isFunctionWord(token.lemma(), lang))
                .toList();
        long shared = telling.stream()
                .filter(token -> meanings.isAmong(lemmas, other.sentence.lang(), token.lemma(), lang)
                        || other.words.stream().anyMatch(word -> soundAlike(token, word)))
                .count();
        return telling.isEmpty() ? 0 : (double) shared / telling.size();
    }

    private static boolean soundAlike(Token one, Token other) {
        return WordMatcher.soundAlike(one, other) || WordMatcher.soundAlike(other, one);
    }
}
