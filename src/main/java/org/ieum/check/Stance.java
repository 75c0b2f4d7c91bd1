package org.ieum.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ieum.check.StanceForms.Cue;
import org.ieum.check.StanceForms.Words;
import org.ieum.coverage.Speech;
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
 * @param quoted true if it stands between quotation marks
 */
record Stance(Firmness firmness, Token predicate, Span span, boolean quoted) {
    /** Words before a predicate that may leave it open, and after what tells its firmness that may deny it. */
    private static final int REACH = 6;

    /** The predicates whose firmness the forms tell; the others are left out. */
    static List<Stance> of(Sentence sentence, StanceForms forms, Speech speech) {
        List<Token> tokens = sentence.tokens();
        boolean conditional = isConditional(tokens, forms);
        List<Stance> stances = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            new Reader(tokens, forms, speech, i)
                    .read()
                    .filter(stance -> !conditional || stance.firmness().isDone())
                    .ifPresent(stances::add);
        }
        return stances;
    }

    /** True if something in it holds only if something else does; "according to" (따르면) is no condition. */
    private static boolean isConditional(List<Token> tokens, StanceForms forms) {
        List<Words> sources = forms.find("source", tokens);
        return forms.find("condition", tokens).stream()
                .anyMatch(words -> sources.stream().noneMatch(source -> source.to() == words.to()));
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
                case VERB, WORD -> true;
                case NOUN -> is(at + 1, PartOfSpeech.SUFFIX) && is(at + 2, PartOfSpeech.ENDING);
                default -> false;
            };
            return any && !forms.is("light", token()) && !forms.is("saying", token());
        }

        private boolean is(int index, PartOfSpeech kind) {
            return index < tokens.size() && tokens.get(index).partOfSpeech() == kind;
        }

        private boolean isOpen() {
            return any("open", at - REACH, at);
        }

        /** True if one of the tokens of a stretch is a form of a row. */
        private boolean any(String row, int from, int to) {
            return tokens.subList(Math.max(0, from), Math.min(tokens.size(), to)).stream()
                    .anyMatch(token -> forms.is(row, token));
        }

        private Words predicate() {
            return new Words(at, is(at + 1, PartOfSpeech.SUFFIX) ? at + 2 : at + 1);
        }

        /** The least firm of what is said, unless it is denied. */
        private Optional<Stance> firmness() {
            List<Cue> cues = forms.around(tokens, predicate());
            int end = cues.stream().mapToInt(cue -> cue.words().to()).max().orElse(at + 1);
            if (any("denial", end, end + REACH) || willBeAble(cues) || lackSubject(cues)) {
                return Optional.empty();
            }
            Span span = cues.stream().map(cue -> span(cue.words())).reduce(token().span(), Span::cover);
            return cues.stream()
                    .map(Cue::firmness)
                    .max(Comparator.naturalOrder())
                    .or(() ->
                            new PastForm(tokens, forms, at).isFinite() ? Optional.of(Firmness.FACT) : Optional.empty())
                    .map(weakest -> stance(weakest, span));
        }

        /** "Will be able to", which many languages say as "will". */
        private static boolean willBeAble(List<Cue> cues) {
            return cues.size() > 1 && cues.stream().anyMatch(cue -> cue.firmness() == Firmness.ABLE);
        }

        /** A "may" that begins a sentence asks or wishes, or is Theresa May. */
        private boolean lackSubject(List<Cue> cues) {
            return forms.isBefore() && cues.stream().anyMatch(cue -> cue.words().from() == 0);
        }

        private Stance stance(Firmness firmness, Span span) {
            return new Stance(firmness, token(), span, quotation().isPresent());
        }

        private Optional<Span> quotation() {
            return speech.around(token().span());
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

        /** What looks like a fact may be somebody's word; where that is not clear, nothing is said. */
        private Optional<Stance> attributed(Stance stance) {
            return switch (stance.firmness()) {
                case FACT ->
                    isPlain() ? Optional.of(stance) : source().map(words -> stance(Firmness.ATTRIBUTED, words));
                case ATTRIBUTED -> Optional.of(stance).filter(s -> isSaidAfter());
                default -> Optional.of(stance);
            };
        }

        /** True if nobody is said to say anything in the sentence. */
        private boolean isPlain() {
            return quotation().isEmpty()
                    && forms.find("source", tokens).isEmpty()
                    && tokens.stream().noneMatch(token -> forms.is("saying", token) || forms.is("clause", token));
        }

        /** 했다고 밝혔다, but not 했다고 상상했다. */
        private boolean isSaidAfter() {
            return forms.find("saying", tokens).stream().anyMatch(words -> words.from() > at);
        }

        /** The words that give somebody as the source of the predicate, beyond doubt. */
        private Optional<Span> source() {
            return forms.find("source", tokens).stream()
                    .filter(this::isSourceOfAll)
                    .findFirst()
                    .or(this::sayingBefore)
                    .or(this::sayingAtEnd)
                    .map(this::span)
                    .or(() -> quotation().filter(this::isQuoted).map(quotation -> token().span()));
        }

        /** "According to" at the very beginning; 따르면 of all that follows. */
        private boolean isSourceOfAll(Words words) {
            return words.to() <= at && (!forms.isBefore() || words.from() == 0);
        }

        /** "The ministry said that they signed", without another clause between or around. */
        private Optional<Words> sayingBefore() {
            return forms.find("saying", tokens).stream()
                    .filter(words -> forms.isBefore() && words.to() <= at)
                    .filter(words -> !any("relative", words.from() - 2, words.from()))
                    .filter(words -> !isBound(words.from()))
                    .filter(words -> isOneClause(words.to(), at))
                    .findFirst();
        }

        /** "They signed, the ministry said on Monday", with nothing else between. */
        private Optional<Words> sayingAtEnd() {
            return forms.find("saying", tokens).stream()
                    .filter(words -> forms.isBefore() && words.from() > at && tokens.size() - words.to() <= REACH)
                    .filter(words -> tokens.subList(at, words.from()).stream()
                            .filter(token -> forms.is("break", token))
                            .map(Token::form)
                            .toList()
                            .equals(List.of(",")))
                    .findFirst();
        }

        private boolean isBound(int index) {
            return index > 0 && forms.is("bound", tokens.get(index - 1));
        }

        /** That which is said may begin with "that", as nothing else between. */
        private boolean isOneClause(int from, int to) {
            return tokens.subList(from, to).stream().noneMatch(token -> forms.is("break", token));
        }

        /** True if somebody says it outside the marks. */
        private boolean isQuoted(Span quotation) {
            return tokens.stream().anyMatch(token -> forms.is("saying", token) && !quotation.overlaps(token.span()));
        }
    }
}
