package org.ieum.study;

import java.util.List;
import java.util.stream.Stream;
import org.ieum.lexicon.Lexicon;
import org.ieum.lexicon.Translation;
import org.ieum.study.Reading.Figure;
import org.ieum.text.Lang;
import org.ieum.text.PartOfSpeech;
import org.ieum.text.Sentence;
import org.ieum.text.Span;
import org.ieum.text.Token;

/**
 * What is said of things counted in two languages. Two counts have another part to play if what is said of each is not in the other
 * text: 3명이 숨졌다 beside "12 people were injured".
 */
final class Roles {
    /** Words on either side of a figure that may say what is done to the things counted. */
    private static final int REACH = 4;

    private final Lexicon lexicon;
    private final Lang langA;
    private final Lang langB;

    Roles(Lexicon lexicon, Lang langA, Lang langB) {
        this.lexicon = lexicon;
        this.langA = langA;
        this.langB = langB;
    }

    /**
     * True if each figure has a verb close by, and neither verb is in the other sentences.
     *
     * @param as the sentences of one's figure
     * @param bs those of the other's
     */
    boolean differ(Figure a, List<Sentence> as, Figure b, List<Sentence> bs) {
        return isElsewhere(a, langA, bs) && isElsewhere(b, langB, as);
    }

    private boolean isElsewhere(Figure figure, Lang from, List<Sentence> others) {
        return verbs(figure, from).anyMatch(verb -> !isIn(others, verb, from));
    }

    private Stream<Token> verbs(Figure figure, Lang lang) {
        List<Token> words = figure.sentence().tokens().stream()
                .filter(token -> token.partOfSpeech().isContent())
                .toList();
        Span span = figure.quantity().span().shift(figure.sentence().span().start());
        int at = 0;
        while (at < words.size() && words.get(at).span().end() <= span.start()) {
            at++;
        }
        return words.subList(Math.max(0, at - REACH), Math.min(words.size(), at + 1 + REACH)).stream()
                .filter(word -> !word.span().overlaps(span) && isVerb(word, lang));
    }

    private boolean isVerb(Token word, Lang lang) {
        return translations(word, lang).anyMatch(translation -> translation.partOfSpeech() == PartOfSpeech.VERB);
    }

    private boolean isIn(List<Sentence> sentences, Token word, Lang from) {
        return translations(word, from)
                .anyMatch(translation -> sentences.stream().anyMatch(sentence -> has(sentence, translation)));
    }

    private static boolean has(Sentence sentence, Translation translation) {
        return translation.lemmas().stream()
                .allMatch(lemma -> sentence.tokens().stream()
                        .anyMatch(token -> token.lemma().equals(lemma)));
    }

    private Stream<Translation> translations(Token word, Lang from) {
        return lexicon.translations(word.lemma(), from).stream();
    }
}
