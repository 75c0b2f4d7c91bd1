package org.ieum.check;

import java.util.ArrayList;
import java.util.HashSet;
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
    static Optional<Quotation> of(Sentence sentence, List<Span> spans, Persons persons) {
        List<Token> words = sentence.tokens().stream()
                .filter(Quotation::isTelling)
                .filter(token -> spans.stream().anyMatch(span -> span.contains(token.span())))
                .toList();
        return words.size() < LEAST_WORDS
                ? Optional.empty()
                : SpeakerFinder.find(sentence, spans, persons.chains())
                        .map(speaker -> new Quotation(
                                sentence,
                                words,
                                speaker,
                                speaker.span().cover(words.get(0).span())));
    }

    private static boolean isTelling(Token token) {
        return token.partOfSpeech().isContent() && token.partOfSpeech() != PartOfSpeech.PRONOUN;
    }

    /** The share of the words of the shorter of two that the other one has as well, or a translation of them, 0 to 1. */
    double likeness(Quotation other, Lexicon lexicon) {
        return Math.min(share(words, other.words, lexicon), share(other.words, words, lexicon));
    }

    private static double share(List<Token> words, List<Token> others, Lexicon lexicon) {
        Meanings meanings = new Meanings(lexicon);
        Lang from = Lang.ofLetters(words.get(0).form());
        Lang to = Lang.ofLetters(others.get(0).form());
        Set<String> lemmas = new HashSet<>();
        others.forEach(token -> lemmas.add(token.lemma()));
        List<Token> all = new ArrayList<>(words);
        all.removeIf(
                token -> token.partOfSpeech() == PartOfSpeech.QUANTITY || meanings.isFunctionWord(token.lemma(), from));
        return all.isEmpty()
                ? 0
                : all.stream()
                                .filter(token -> meanings.isAmong(lemmas, to, token.lemma(), from)
                                        || others.stream()
                                                .anyMatch(o -> SharedWords.soundsLike(token, o)
                                                        || SharedWords.soundsLike(o, token)))
                                .count()
                        / (double) all.size();
    }
}
