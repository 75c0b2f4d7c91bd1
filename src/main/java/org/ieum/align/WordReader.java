package org.ieum.align;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ieum.lexicon.Category;
import org.ieum.lexicon.Lexicon;
import org.ieum.lexicon.Translation;
import org.ieum.quantity.Quantities;
import org.ieum.quantity.Quantity;
import org.ieum.term.Hit;
import org.ieum.term.TermFinder;
import org.ieum.text.Composed;
import org.ieum.text.Lang;
import org.ieum.text.PartOfSpeech;
import org.ieum.text.Sentence;
import org.ieum.text.Span;
import org.ieum.text.Token;

/**
 * Reads sentences as the words that have to be explained: glossary terms and full names that both texts hold, quantities,
 * marks that survive translation, and words. Neighbouring nouns, and whatever begins a printed word, become one word where the
 * lexicon or the other text's sounds know them together.
 */
final class WordReader {
    private static final int LONGEST_JOIN = 6;

    /** A sentence of more tokens is none, but a text that was given as one. */
    private static final int LONG = 4096;

    /** Decides whether neighbouring words are one; asked by several threads at once. */
    interface Join {
        /**
         * What the words are together; empty if they are not one.
         *
         * @param together the words as printed
         * @param parts their tokens, two or more
         */
        Optional<PartOfSpeech> join(String together, List<Token> parts);

        /** The same for a sentence so long that nothing should be asked that takes time. */
        default Join ofLongSentence() {
            return this;
        }
    }

    private final Lexicon lexicon;
    private final TermFinder terms;

    WordReader(Lexicon lexicon, TermFinder terms) {
        this.lexicon = lexicon;
        this.terms = terms;
    }

    /** The ids of the concepts that some sentence of a passage names. */
    Set<String> concepts(Passage passage) {
        if (terms.glossary().isEmpty()) {
            return Set.of();
        }
        return terms.find(passage.sentences()).stream()
                .map(hit -> hit.concept().id())
                .collect(Collectors.toSet());
    }

    /**
     * The words of each sentence, read by several threads.
     *
     * @param concepts the glossary concepts to look for; others are left to their words
     * @param persons the persons to look for
     * @param guess the day of writing of a passage that does not say it
     * @param join whether neighbouring nouns are worth joining
     */
    List<List<Word>> read(
            Passage passage, Set<String> concepts, Persons persons, Optional<LocalDate> guess, Join join) {
        Optional<LocalDate> date = passage.document().metadata().date().or(() -> guess);
        return passage.sentences().parallelStream()
                .map(sentence -> new SentenceReading(sentence, concepts, persons, join).words(date))
                .toList();
    }

    private final class SentenceReading {
        private final Sentence sentence;
        private final Set<String> concepts;
        private final Persons persons;
        private final Join join;
        private final List<Word> words = new ArrayList<>();
        private final BitSet taken = new BitSet();

        SentenceReading(Sentence sentence, Set<String> concepts, Persons persons, Join join) {
            this.sentence = sentence;
            this.concepts = concepts;
            this.persons = persons;
            this.join = sentence.tokens().size() > LONG ? join.ofLongSentence() : join;
        }

        List<Word> words(Optional<LocalDate> date) {
            if (!concepts.isEmpty()) {
                terms.find(sentence).stream()
                        .filter(hit -> concepts.contains(hit.concept().id()))
                        .forEach(this::addTerm);
            }
            persons.words(sentence).forEach(this::addPerson);
            List<Quantity> quantities = date.isPresent()
                    ? Quantities.find(sentence.text(), sentence.lang(), date.get())
                    : Quantities.find(sentence.text(), sentence.lang());
            quantities.forEach(this::addQuantity);
            List<Token> tokens = sentence.tokens();
            for (int i = 0; i < tokens.size(); ) {
                i = isTaken(tokens.get(i).span()) ? i + 1 : addFrom(tokens, i);
            }
            return words;
        }

        private void addTerm(Hit hit) {
            take(hit.span());
            words.add(new Word(
                    Word.CONCEPT + hit.concept().id(),
                    "",
                    hit.surface(),
                    PartOfSpeech.PROPER_NOUN,
                    hit.span(),
                    Optional.empty()));
        }

        private void addPerson(Word name) {
            if (!isTaken(name.span())) {
                take(name.span());
                words.add(name);
            }
        }

        private void addQuantity(Quantity quantity) {
            Span span = quantity.span().shift(sentence.span().start());
            if (isTaken(span)) {
                return;
            }
            take(span);
            words.add(Word.of(Word.QUANTITY, quantity, sentence));
        }

        private void take(Span span) {
            taken.set(at(span.start()), at(span.end()));
        }

        private boolean isTaken(Span span) {
            int next = taken.nextSetBit(at(span.start()));
            return next >= 0 && next < at(span.end());
        }

        private int at(int inDocument) {
            return inDocument - sentence.span().start();
        }

        private int addFrom(List<Token> tokens, int first) {
            Token token = tokens.get(first);
            for (int end = runEnd(tokens, first); end > first + 1; end--) {
                Span span = token.span().cover(tokens.get(end - 1).span());
                String together = Composed.compose(sentence.text(span));
                Optional<PartOfSpeech> joined = join.join(together, tokens.subList(first, end));
                if (joined.isPresent()) {
                    words.add(word(withoutSpaces(together), together, joined.get(), span));
                    return end;
                }
            }
            int end = numeralEnd(tokens, first);
            if (end > first + 1) {
                words.add(numeral(token.span().cover(tokens.get(end - 1).span())));
                return end;
            }
            add(token);
            return first + 1;
        }

        /** The end of a number in words that is no quantity: 팔 in 삼십팔선 is no arm. */
        private int numeralEnd(List<Token> tokens, int first) {
            int end = first;
            while (end < tokens.size()
                    && tokens.get(end).partOfSpeech() == PartOfSpeech.NUMERAL
                    && (end == first || isNear(tokens, end, 0))) {
                end++;
            }
            return end;
        }

        private Word numeral(Span span) {
            String surface = sentence.text(span);
            return word(surface, surface, PartOfSpeech.NUMERAL, span);
        }

        /** The end of the longest run that may be one word: nouns, a space apart at most, or what begins a printed word. */
        private int runEnd(List<Token> tokens, int first) {
            int most = Math.min(tokens.size(), first + LONGEST_JOIN);
            int nouns = first;
            while (nouns < most
                    && tokens.get(nouns).partOfSpeech().isNominal()
                    && (nouns == first || isNear(tokens, nouns, 1))) {
                nouns++;
            }
            if (first > 0 && isNear(tokens, first, 0)) {
                return nouns;
            }
            int touching = first + 1;
            while (touching < most && isNear(tokens, touching, 0)) {
                touching++;
            }
            return Math.max(nouns, touching);
        }

        /** Whether a token is free and so many characters after the one before it, or fewer. */
        private boolean isNear(List<Token> tokens, int at, int distance) {
            Span span = tokens.get(at).span();
            return span.start() - tokens.get(at - 1).span().end() <= distance && !isTaken(span);
        }

        private void add(Token token) {
            switch (token.partOfSpeech()) {
                case PUNCTUATION -> mark(token).ifPresent(words::add);
                case SYMBOL, OTHER -> {}
                case PARTICLE, ENDING, PREFIX, SUFFIX, AUXILIARY, COPULA -> {
                    if (isFunctionWord(token, sentence.lang())) {
                        words.add(word(token.lemma(), token.lemma(), token.partOfSpeech(), token.span()));
                    }
                }
                default ->
                    words.add(word(token.lemma(), sentence.text(token.span()), token.partOfSpeech(), token.span()));
            }
        }

        private Word word(String lemma, String surface, PartOfSpeech partOfSpeech, Span span) {
            String folded = lemma.toLowerCase(Locale.ROOT);
            String key = partOfSpeech.isGrammatical() ? Word.MORPHEME + folded : folded;
            return new Word(key, folded, surface, partOfSpeech, span, Optional.empty());
        }

        private Optional<Word> mark(Token token) {
            String mark = switch (token.form().isEmpty() ? ' ' : token.form().charAt(0)) {
                case '?', '？' -> "?";
                case '!', '！' -> "!";
                case '"', '“', '”', '„', '「', '」', '«', '»' -> "\"";
                default -> "";
            };
            return mark.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Word(
                            Word.MARK + mark, "", mark, PartOfSpeech.PUNCTUATION, token.span(), Optional.empty()));
        }
    }

    /** A loop, for it is asked of every run of words that may be one. */
    static boolean areNominal(List<Token> parts) {
        for (Token part : parts) {
            if (!part.partOfSpeech().isNominal()) {
                return false;
            }
        }
        return true;
    }

    static String withoutSpaces(String together) {
        return together.replace(" ", "");
    }

    /** A loop, for it is asked of every particle and ending. */
    private boolean isFunctionWord(Token token, Lang lang) {
        for (Translation translation : lexicon.translations(token.lemma(), lang)) {
            if (translation.category() == Category.FUNCTION_WORD && translation.suits(token.partOfSpeech())) {
                return true;
            }
        }
        return false;
    }
}
