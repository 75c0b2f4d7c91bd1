package org.ieum.term;

import com.ibm.icu.lang.UCharacter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ieum.text.Lang;
import org.ieum.text.PartOfSpeech;
import org.ieum.text.Sentence;
import org.ieum.text.Span;
import org.ieum.text.Token;

/**
 * The noun phrases of Korean sentences that could be terms.
 *
 * <ol>
 *   <li>Nouns that follow one another, with or without spaces, make a run; particles, endings, numerals, bound nouns and
 *       punctuation end it. A noun before 하다 or 되다 is a predicate and ends it too.
 *   <li>A run is cut into pieces that can stand alone: the analyser's nouns, but one of a single syllable is glued to
 *       what it is written together with (국방+부, 방+위상), so that no debris of its cuts is listed.
 *   <li>Each sequence of one to five pieces is a phrase, unless a stop word begins or ends it, or it has part of a written
 *       word beside another: 한국은행 금융 in 한국은행 금융통화위원회.
 * </ol>
 */
final class KoreanPhrases {
    static final int LONGEST = 5;

    private static final Set<String> BEFORE_NOUN = Set.of("적", "상", "간", "대", "별");
    private static final Set<String> PREDICATE = Set.of("하", "되", "시키", "당하", "받", "스럽", "롭");

    private final StopWords stopWords = StopWords.of(Lang.KO);

    /** A piece of a run. */
    private record Piece(Span span, List<String> lemmas, boolean name, boolean open) {
        Piece join(Piece next) {
            List<String> both = new ArrayList<>(lemmas);
            both.addAll(next.lemmas);
            return new Piece(span.cover(next.span), both, name || next.name, next.open);
        }

        boolean touches(Piece next) {
            return span.end() == next.span.start();
        }
    }

    /** All phrases of a sentence, by start, the short ones first. */
    List<Mention> of(Sentence sentence) {
        List<Mention> mentions = new ArrayList<>();
        for (List<Piece> run : runs(sentence)) {
            for (int from = 0; from < run.size(); from++) {
                for (int to = from; to < Math.min(run.size(), from + LONGEST); to++) {
                    add(sentence, run.subList(from, to + 1), mentions);
                }
            }
        }
        return mentions;
    }

    private void add(Sentence sentence, List<Piece> pieces, List<Mention> mentions) {
        Piece first = pieces.get(0);
        Piece last = pieces.get(pieces.size() - 1);
        Span span = first.span().cover(last.span());
        String surface = sentence.text(span);
        boolean stop = isStop(sentence, first) || isStop(sentence, last);
        boolean hangul = surface.chars().anyMatch(c -> KoreanEdges.isHangul((char) c));
        if (!stop && !last.open() && hangul && surface.length() > 1) {
            List<String> lemmas =
                    pieces.stream().flatMap(piece -> piece.lemmas().stream()).toList();
            boolean name = pieces.stream().anyMatch(Piece::name);
            int length = Math.max(1, lemmas.size());
            Mention mention = new Mention(TermKey.of(surface), sentence, span, length, name, lemmas);
            if (surface.indexOf(' ') < 0 || WrittenWords.isWhole(mention)) {
                mentions.add(mention);
            }
        }
    }

    private boolean isStop(Sentence sentence, Piece piece) {
        return stopWords.contains(sentence.text(piece.span()));
    }

    private List<List<Piece>> runs(Sentence sentence) {
        List<List<Piece>> runs = new ArrayList<>();
        List<Piece> run = new ArrayList<>();
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            boolean inRun = isRun(tokens, i);
            boolean goesOn = inRun && (run.isEmpty() || onlySpace(sentence, run, piece(tokens, i)));
            boolean joins = isHyphen(tokens, i) && i + 1 < tokens.size() && isRun(tokens, i + 1);
            if (!goesOn && !joins) {
                close(sentence, run, isPredicate(tokens.get(i)), runs);
                run = new ArrayList<>();
            }
            if (inRun) {
                run.add(piece(tokens, i));
            }
        }
        close(sentence, run, false, runs);
        return runs;
    }

    private static boolean isRun(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        boolean next = i + 1 < tokens.size()
                && tokens.get(i + 1).span().start() == token.span().end();
        return switch (token.partOfSpeech()) {
            case NOUN, PROPER_NOUN, LATIN, HANJA -> true;
            case PREFIX -> next && isNoun(tokens.get(i + 1));
            case SUFFIX ->
                isGluingSuffix(token)
                        && i > 0
                        && tokens.get(i - 1).span().end() == token.span().start();
            case PARTICLE -> isInName(tokens, i);
            case QUANTITY -> isNumbered(tokens, i);
            default -> false;
        };
    }

    /** A genitive before which there is no space and after which there is none is inside a name: 국민의힘. */
    private static boolean isInName(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        return token.form().equals("의")
                && i > 0
                && i + 1 < tokens.size()
                && isNoun(tokens.get(i - 1))
                && isNoun(tokens.get(i + 1))
                && tokens.get(i - 1).span().end() == token.span().start()
                && tokens.get(i + 1).span().start() == token.span().end();
    }

    /** A number right behind a noun, or behind its hyphen, says which one it is: 코로나19, 화성-18형. */
    private static boolean isNumbered(List<Token> tokens, int i) {
        int noun = isHyphen(tokens, i - 1) ? i - 2 : i - 1;
        return noun >= 0
                && tokens.get(i).form().chars().allMatch(UCharacter::isDigit)
                && tokens.get(i - 1).span().end() == tokens.get(i).span().start()
                && (isNoun(tokens.get(noun)) || tokens.get(noun).partOfSpeech() == PartOfSpeech.LATIN)
                && tokens.get(noun).span().end() == startOf(tokens, i);
    }

    private static boolean isHyphen(List<Token> tokens, int i) {
        return i >= 0
                && tokens.get(i).form().length() == 1
                && TermKey.isHyphen(tokens.get(i).form().charAt(0));
    }

    /** A number has its hyphen with it. */
    private static int startOf(List<Token> tokens, int i) {
        boolean hyphen = tokens.get(i).partOfSpeech() == PartOfSpeech.QUANTITY && isHyphen(tokens, i - 1);
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

    private static boolean onlySpace(Sentence sentence, List<Piece> run, Piece next) {
        int end = run.get(run.size() - 1).span().end();
        int start = next.span().start();
        return start >= end
                && start - end <= 1
                && sentence.text(new Span(end, start)).isBlank();
    }

    private static Piece piece(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        boolean open = token.partOfSpeech() == PartOfSpeech.PREFIX
                || token.partOfSpeech() == PartOfSpeech.PARTICLE
                || (token.partOfSpeech() == PartOfSpeech.SUFFIX && BEFORE_NOUN.contains(token.form()));
        return new Piece(
                new Span(startOf(tokens, i), token.span().end()),
                isWord(tokens, i) ? List.of(token.lemma()) : List.of(),
                token.partOfSpeech() == PartOfSpeech.PROPER_NOUN,
                open);
    }

    /**
     * A suffix is one as well if it makes another noun, which the lexicon does not list: 한국형. It is none if it says what a
     * particle could: 미국측.
     */
    private static boolean isWord(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        return switch (token.partOfSpeech()) {
            case NOUN, PROPER_NOUN, LATIN, HANJA -> true;
            case SUFFIX ->
                !KoreanEdges.isAttached(token.form())
                        && !Compounds.isListed(tokens.get(i - 1).form() + token.form());
            default -> false;
        };
    }

    /** Glues what cannot stand alone, drops a predicate, and keeps what is left. */
    private static void close(Sentence sentence, List<Piece> run, boolean predicate, List<List<Piece>> runs) {
        List<Piece> glued = glue(sentence, run);
        if (predicate && !glued.isEmpty()) {
            glued.remove(glued.size() - 1);
        }
        if (!glued.isEmpty()) {
            runs.add(glued);
        }
    }

    private static List<Piece> glue(Sentence sentence, List<Piece> run) {
        List<Piece> glued = new ArrayList<>();
        for (Piece piece : run) {
            Piece before = glued.isEmpty() ? piece : glued.get(glued.size() - 1);
            boolean touches = !glued.isEmpty() && before.touches(piece);
            if (touches && (cannotStand(piece) || cannotStand(before) || before.open())) {
                glued.set(glued.size() - 1, before.join(piece));
            } else {
                glued.add(piece);
            }
        }
        glued.removeIf(KoreanPhrases::cannotStand);
        return glued;
    }

    private static boolean cannotStand(Piece piece) {
        return piece.span().length() < 2 || piece.lemmas().isEmpty();
    }
}
