package org.ieum.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ieum.study.StanceForms.Cue;
import org.ieum.study.StanceForms.Words;
import org.ieum.text.PartOfSpeech;
import org.ieum.text.Sentence;
import org.ieum.text.Span;
import org.ieum.text.Token;

/**
 * How firmly a sentence says one of its predicates.
 *
 * @param firmness how firmly
 * @param predicate the verb, or the noun before 하다
 * @param span the words that tell: the predicate with what stands around it, or who says so
 */
record Stance(Firmness firmness, Token predicate, Span span) {
    /** Words before a predicate that may put it under a condition. */
    private static final int REACH = 6;

    /** The predicates whose firmness the forms tell; the others are left out. */
    static List<Stance> of(Sentence sentence, StanceForms forms, Speech speech) {
        List<Stance> stances = new ArrayList<>();
        for (int i = 0; i < sentence.tokens().size(); i++) {
            new Reader(sentence.tokens(), forms, speech, i).read().ifPresent(stances::add);
        }
        return stances;
    }

    /** Reads what stands around one token. */
    private record Reader(List<Token> tokens, StanceForms forms, Speech speech, int at) {
        Optional<Stance> read() {
            return isPredicate() && !isOpen() ? firmness().flatMap(this::attributed) : Optional.empty();
        }

        private Token token() {
            return tokens.get(at);
        }

        /** A verb; a noun before a suffix with an ending; any English word. Light ones make no claim of their own. */
        private boolean isPredicate() {
            boolean any = switch (token().partOfSpeech()) {
                case VERB, ADJECTIVE, WORD -> true;
                case NOUN -> is(at + 1, PartOfSpeech.SUFFIX) && is(at + 2, PartOfSpeech.ENDING);
                default -> false;
            };
            return any && !forms.is("light", token()) && !forms.is("saying", token());
        }

        private boolean is(int index, PartOfSpeech kind) {
            return index < tokens.size() && tokens.get(index).partOfSpeech() == kind;
        }

        private boolean isOpen() {
            return tokens.subList(Math.max(0, at - REACH), at).stream().anyMatch(token -> forms.is("open", token));
        }

        private Words predicate() {
            return new Words(at, is(at + 1, PartOfSpeech.SUFFIX) ? at + 2 : at + 1);
        }

        /** The least firm of what is said. */
        private Optional<Stance> firmness() {
            List<Cue> cues = forms.around(tokens, predicate());
            Span span = cues.stream().map(cue -> span(cue.words())).reduce(token().span(), Span::cover);
            return cues.stream()
                    .map(Cue::firmness)
                    .max(Comparator.naturalOrder())
                    .map(weakest -> new Stance(weakest, token(), span))
                    .or(this::bare);
        }

        /** Words with the endings written onto them. */
        private Span span(Words words) {
            Span span = tokens.get(words.from())
                    .span()
                    .cover(tokens.get(words.to() - 1).span());
            for (int i = words.to(); i < tokens.size(); i++) {
                Token token = tokens.get(i);
                boolean writtenOn = token.span().start() <= span.end()
                        && (token.partOfSpeech().isGrammatical() || token.partOfSpeech() == PartOfSpeech.AUXILIARY);
                if (!writtenOn) {
                    break;
                }
                span = span.cover(token.span());
            }
            return span;
        }

        /** A past form by itself: "signed", but not "signed by", which may be no more than a modifier. */
        private Optional<Stance> bare() {
            boolean isBare = forms.isBefore()
                    && isPast()
                    && (at == 0 || !isParticiple(tokens.get(at - 1)))
                    && (at + 1 == tokens.size() || !forms.is("agent", tokens.get(at + 1)));
            return isBare ? Optional.of(new Stance(Firmness.FACT, token(), token().span())) : Optional.empty();
        }

        /** After "is", "have" and the like, and in "hand-held". */
        private boolean isParticiple(Token before) {
            return forms.is("auxiliary", before) || before.form().equals("-");
        }

        private boolean isPast() {
            String form = token().form();
            return !form.equalsIgnoreCase(token().lemma()) && !form.endsWith("ing") && !form.endsWith("s");
        }

        /** What looks like a fact may be somebody's word; where that is not clear, nothing is said. */
        private Optional<Stance> attributed(Stance stance) {
            if (stance.firmness() != Firmness.FACT) {
                return Optional.of(stance);
            }
            Optional<Span> source = source();
            boolean unclear = tokens.stream().anyMatch(token -> forms.is("saying", token) || forms.is("clause", token));
            return source.isEmpty() && unclear
                    ? Optional.empty()
                    : Optional.of(source.map(words -> new Stance(Firmness.ATTRIBUTED, token(), words))
                            .orElse(stance));
        }

        private Optional<Span> source() {
            return forms.find("source", tokens).stream()
                    .findFirst()
                    .or(this::sayingBefore)
                    .map(this::span)
                    .or(() -> speech.around(token().span()).map(quotation -> token().span()));
        }

        /** "The ministry said that they signed" */
        private Optional<Words> sayingBefore() {
            return forms.find("saying", tokens).stream()
                    .filter(words -> forms.isBefore() && words.to() <= at)
                    .findFirst();
        }
    }
}
