package org.ieum.term;

import com.ibm.icu.lang.UCharacter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ieum.lexicon.Lexicon;
import org.ieum.text.Lang;
import org.ieum.text.PartOfSpeech;
import org.ieum.text.Sentence;
import org.ieum.text.Span;
import org.ieum.text.Token;

/**
 * The runs of nouns in a Korean sentence, cut into pieces that can stand alone.
 *
 * <ol>
 *   <li>A written word that the lexicon lists is one noun, even where the analyser sees something else in it: 파트너십 with a
 *       numeral, 모두발언 with an adverb.
 *   <li>Nouns that follow one another, with or without spaces or with a middle dot, make a run; particles, endings, numerals,
 *       bound nouns and other punctuation end it. A noun before 하다 or 되다 is a predicate and ends it too.
 *   <li>The pieces are the analyser's nouns, but one of a single syllable is glued to what it is written together with
 *       (국방+부, 방+위상, 한·미), so that no debris of its cuts is listed.
 * </ol>
 */
final class NounRuns {
    /** A listed word is seen as so many words at most; without spaces a text may go on for ever. */
    private static final int MOST_PARTS = 8;

    private static final Set<String> BEFORE_NOUN = Set.of("적", "상", "간", "대", "별");
    private static final Set<String> PREDICATE = Set.of("하", "되", "시키", "당하", "받", "스럽", "롭");
    private static final Set<PartOfSpeech> INFLECTED = Set.of(
            PartOfSpeech.VERB,
            PartOfSpeech.ADJECTIVE,
            PartOfSpeech.AUXILIARY,
            PartOfSpeech.COPULA,
            PartOfSpeech.ENDING);

    private final Sentence sentence;
    private final List<Token> tokens;

    private NounRuns(Sentence sentence) {
        this.sentence = sentence;
        this.tokens = whole(sentence);
    }

    /**
     * A piece of a run.
     *
     * @param lemmas of its nouns
     * @param name true if one of them is a name
     * @param open true if it cannot end a phrase
     */
    record Piece(Span span, List<String> lemmas, boolean name, boolean open) {
        private Piece join(Piece next) {
            List<String> both = new ArrayList<>(lemmas);
            both.addAll(next.lemmas);
            return new Piece(span.cover(next.span), both, name || next.name, next.open);
        }

        /** True if they are written without a space. */
        boolean touches(Piece next) {
            return span.end() == next.span.start();
        }

        private boolean cannotStand() {
            return span.length() < 2 || lemmas.isEmpty();
        }
    }

    /** In the order of the sentence. */
    static List<List<Piece>> of(Sentence sentence) {
        return new NounRuns(sentence).runs();
    }

    /** The tokens, but of listed words, and of Latin letters with a figure, one each. */
    private static List<Token> whole(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        List<Token> whole = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            int listed = lastOfListed(sentence, tokens, i);
            int last = listed == i && isNumberedLatin(tokens, i) ? i + 1 : listed;
            whole.add(last == i ? tokens.get(i) : noun(sentence, tokens.subList(i, last + 1)));
            i = last;
        }
        return whole;
    }

    private static Token noun(Sentence sentence, List<Token> parts) {
        Span span = span(parts);
        String form = sentence.text(span);
        return new Token(form, form, PartOfSpeech.NOUN, span);
    }

    /** True for Latin letters with a figure right behind them: G7. */
    private static boolean isNumberedLatin(List<Token> tokens, int i) {
        return tokens.get(i).partOfSpeech() == PartOfSpeech.LATIN
                && touches(tokens, i + 1)
                && tokens.get(i + 1).form().chars().allMatch(UCharacter::isDigit);
    }

    private static Span span(List<Token> tokens) {
        return tokens.get(0).span().cover(tokens.get(tokens.size() - 1).span());
    }

    /** The last token of the longest listed word that begins with a token and is not made of nouns alone. */
    private static int lastOfListed(Sentence sentence, List<Token> tokens, int first) {
        int last = first;
        boolean nouns = isNoun(tokens.get(first));
        int end = Math.min(tokens.size(), first + MOST_PARTS);
        for (int i = first + 1; i < end && isPartOfNoun(tokens, i); i++) {
            nouns &= isNoun(tokens.get(i)) || tokens.get(i).partOfSpeech() == PartOfSpeech.SUFFIX;
            Span span = span(tokens.subList(first, i + 1));
            if (!nouns
                    && !tokens.get(i).partOfSpeech().isGrammatical()
                    && isListed(sentence.text(span))
                    && WrittenWords.isWhole(Mention.of(sentence, span))) {
                last = i;
            }
        }
        return last;
    }

    /** True for a token right behind another, if neither is inflected. */
    private static boolean isPartOfNoun(List<Token> tokens, int i) {
        return touches(tokens, i)
                && !INFLECTED.contains(tokens.get(i).partOfSpeech())
                && !INFLECTED.contains(tokens.get(i - 1).partOfSpeech());
    }

    private static boolean isListed(String word) {
        return Lexicon.core().translations(word, Lang.KO).stream()
                .anyMatch(known ->
                        known.partOfSpeech() == PartOfSpeech.NOUN || known.partOfSpeech() == PartOfSpeech.PROPER_NOUN);
    }

    private List<List<Piece>> runs() {
        List<List<Piece>> runs = new ArrayList<>();
        List<Piece> run = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            boolean inRun = isRun(i);
            boolean goesOn = inRun && (run.isEmpty() || follows(run.get(run.size() - 1), piece(i)));
            boolean joins = (isHyphen(i) || isDot(i)) && i + 1 < tokens.size() && isRun(i + 1);
            if (!goesOn && !joins) {
                close(run, isPredicate(tokens.get(i)), runs);
                run = new ArrayList<>();
            }
            if (inRun) {
                run.add(piece(i));
            }
        }
        close(run, false, runs);
        return runs;
    }

    private boolean isRun(int i) {
        Token token = tokens.get(i);
        return switch (token.partOfSpeech()) {
            case NOUN, PROPER_NOUN, LATIN, HANJA -> true;
            case PREFIX, DETERMINER -> touches(tokens, i + 1) && isNoun(tokens.get(i + 1));
            case SUFFIX -> isGluingSuffix(token) && touches(tokens, i);
            case PARTICLE -> isInName(i) || isEndOfNoun(i);
            case QUANTITY -> isNumbered(i);
            default -> false;
        };
    }

    /** True if a token is right behind the one before it. */
    private static boolean touches(List<Token> tokens, int i) {
        return i > 0
                && i < tokens.size()
                && tokens.get(i - 1).span().end() == tokens.get(i).span().start();
    }

    /** A genitive before which there is no space and after which there is none is inside a name: 국민의힘. */
    private boolean isInName(int i) {
        return tokens.get(i).form().equals("의")
                && touches(tokens, i)
                && touches(tokens, i + 1)
                && isNoun(tokens.get(i - 1))
                && isNoun(tokens.get(i + 1));
    }

    private boolean isEndOfNoun(int i) {
        if (!touches(tokens, i) || !isNoun(tokens.get(i - 1))) {
            return false;
        }
        String noun = sentence.text(tokens.get(i - 1).span());
        return Particles.isEndOfNoun(
                noun.charAt(noun.length() - 1), tokens.get(i).form());
    }

    /** A number right behind a noun, or behind its hyphen, says which one it is: 코로나19, 화성-18형. */
    private boolean isNumbered(int i) {
        int noun = isHyphen(i - 1) ? i - 2 : i - 1;
        return noun >= 0
                && tokens.get(i).form().chars().allMatch(UCharacter::isDigit)
                && touches(tokens, i)
                && (isNoun(tokens.get(noun)) || tokens.get(noun).partOfSpeech() == PartOfSpeech.LATIN)
                && tokens.get(noun).span().end() == startOf(i);
    }

    private boolean isHyphen(int i) {
        return isMark(i) && TermKey.isHyphen(tokens.get(i).form().charAt(0));
    }

    private boolean isDot(int i) {
        return isMark(i) && TermKey.isMiddleDot(tokens.get(i).form().charAt(0));
    }

    private boolean isMark(int i) {
        return i >= 0 && tokens.get(i).form().length() == 1;
    }

    /** A number has its hyphen with it. */
    private int startOf(int i) {
        boolean hyphen = tokens.get(i).partOfSpeech() == PartOfSpeech.QUANTITY && isHyphen(i - 1);
        return tokens.get(hyphen ? i - 1 : i).span().start();
    }

    private static boolean isGluingSuffix(Token token) {
        return !PREDICATE.contains(token.form())
                && !token.form().equals("들")
                && token.span().length() == token.form().length();
    }

    private static boolean isNoun(Token token) {
        return token.partOfSpeech() == PartOfSpeech.NOUN || token.partOfSpeech() == PartOfSpeech.PROPER_NOUN;
    }

    private static boolean isPredicate(Token token) {
        return token.partOfSpeech() == PartOfSpeech.SUFFIX && PREDICATE.contains(token.form());
    }

    private boolean follows(Piece before, Piece piece) {
        String gap = gap(before, piece);
        return gap.length() <= 1 && (gap.isBlank() || TermKey.isMiddleDot(gap.charAt(0)));
    }

    private String gap(Piece before, Piece piece) {
        int end = before.span().end();
        return sentence.text(new Span(end, Math.max(end, piece.span().start())));
    }

    private Piece piece(int i) {
        Token token = tokens.get(i);
        boolean open = token.partOfSpeech() == PartOfSpeech.PREFIX
                || token.partOfSpeech() == PartOfSpeech.DETERMINER
                || (token.partOfSpeech() == PartOfSpeech.PARTICLE && isInName(i))
                || (token.partOfSpeech() == PartOfSpeech.SUFFIX && BEFORE_NOUN.contains(token.form()));
        return new Piece(
                new Span(startOf(i), token.span().end()),
                isWord(i) ? List.of(token.lemma()) : List.of(),
                token.partOfSpeech() == PartOfSpeech.PROPER_NOUN,
                open);
    }

    /**
     * A suffix is one as well if it makes another noun, which the lexicon does not list: 한국형. It is none if it says what a
     * particle could, 미국측, or makes a modifier, 국제적.
     */
    private boolean isWord(int i) {
        Token token = tokens.get(i);
        return switch (token.partOfSpeech()) {
            case NOUN, PROPER_NOUN, LATIN, HANJA -> true;
            case SUFFIX ->
                !KoreanEdges.isAttached(token.form())
                        && !token.form().equals("적")
                        && !Compounds.isListed(tokens.get(i - 1).form() + token.form());
            default -> false;
        };
    }

    /** Glues what cannot stand alone, drops a predicate, and keeps what is left. */
    private void close(List<Piece> run, boolean predicate, List<List<Piece>> runs) {
        List<Piece> glued = glued(run);
        if (predicate && !glued.isEmpty()) {
            glued.remove(glued.size() - 1);
        }
        if (!glued.isEmpty()) {
            runs.add(glued);
        }
    }

    private List<Piece> glued(List<Piece> run) {
        List<Piece> glued = new ArrayList<>();
        for (Piece piece : run) {
            if (!glued.isEmpty() && belongs(glued.get(glued.size() - 1), piece)) {
                glued.add(glued.remove(glued.size() - 1).join(piece));
            } else {
                glued.add(piece);
            }
        }
        glued.removeIf(Piece::cannotStand);
        return glued;
    }

    /** True if two pieces are written together, if need be with a middle dot, and one of them is none by itself. */
    private boolean belongs(Piece before, Piece piece) {
        boolean together = before.touches(piece) || !gap(before, piece).isBlank();
        return together && (piece.cannotStand() || before.cannotStand() || before.open());
    }
}
