package org.ieum.term;

import com.ibm.icu.lang.UCharacter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.ieum.text.Lang;
import org.ieum.text.PartOfSpeech;
import org.ieum.text.Sentence;
import org.ieum.text.Span;
import org.ieum.text.Token;

/**
 * The phrases of English sentences that could be terms: one to five words, not counting of, and and the like between them,
 * without punctuation but hyphens, not begun or ended by a stop word, an adverb or, unless capitalised, a form in -ed.
 */
final class EnglishPhrases {
    static final int LONGEST = 5;

    private static final Set<String> INSIDE = Set.of("of", "and", "the", "for", "on", "in", "to", "de", "&");

    /** Small words that join the parts of names, but in other phrases the parts of a sentence. */
    private static final Set<String> ONLY_IN_NAMES = Set.of("for", "on", "in", "to", "de");

    /** Stop words that begin names as well: New York, People Power Party. */
    private static final Set<String> BEGIN_NAMES = Set.of(("New Old Great Big Long High Good People").split(" "));

    private final StopWords stopWords = StopWords.of(Lang.EN);

    /** All phrases of a sentence, by start, the short ones first. */
    List<Mention> of(Sentence sentence) {
        List<Mention> mentions = new ArrayList<>();
        for (List<Token> run : runs(sentence)) {
            for (int from = 0; from < run.size(); from++) {
                Token first = run.get(from);
                if (isEdge(first, false) && !isHyphen(sentence, first.span().start() - 1)) {
                    addFrom(sentence, run, from, mentions);
                }
            }
        }
        return mentions;
    }

    private void addFrom(Sentence sentence, List<Token> run, int from, List<Mention> mentions) {
        boolean name = true;
        int content = 0;
        for (int to = from; to < run.size() && content < LONGEST; to++) {
            Token token = run.get(to);
            boolean edge = (isEdge(token, true) || to > from && isNamePart(sentence, run.get(to - 1), token))
                    && !isHyphen(sentence, token.span().end());
            if (token.form().equals("the") && !isInside(run.get(Math.max(from, to - 1)))) {
                return;
            }
            if (!edge
                    && !isInside(token)
                    && !isEdge(token, false)
                    && !isNamePart(sentence, run.get(Math.max(from, to - 1)), token)) {
                return;
            }
            content += isInside(token) ? 0 : 1;
            name &= isCapital(token) || isInside(token) || isAfterHyphen(sentence, token);
            if (edge) {
                Span span = new Span(
                        run.get(from).span().start(), withoutPossessive(token).end());
                List<String> lemmas = lemmas(run.subList(from, to + 1));
                if (name || lemmas.stream().noneMatch(ONLY_IN_NAMES::contains)) {
                    mentions.add(new Mention(String.join(" ", lemmas), sentence, span, to - from + 1, name, lemmas));
                }
            }
        }
    }

    /** The capitalised phrase that ends at a place, with of, and, for inside; an empty span if there is none. */
    Span nameEndingAt(Sentence sentence, int end) {
        for (List<Token> run : runs(sentence)) {
            for (int i = 0; i < run.size(); i++) {
                if (run.get(i).span().end() == end) {
                    int from = i;
                    for (int j = i; j >= 0 && (isCapital(run.get(j)) || isInside(run.get(j))); j--) {
                        from = isCapital(run.get(j)) && isEdge(run.get(j), false) ? j : from;
                    }
                    boolean name = isCapital(run.get(i));
                    return name ? run.get(from).span().cover(run.get(i).span()) : new Span(end, end);
                }
            }
        }
        return new Span(end, end);
    }

    private static Span withoutPossessive(Token token) {
        String form = token.form();
        boolean possessive = form.length() > 2
                && TermKey.isApostrophe(form.charAt(form.length() - 2))
                && token.span().length() == form.length();
        return possessive ? new Span(token.span().start(), token.span().end() - 2) : token.span();
    }

    private static List<String> lemmas(List<Token> words) {
        return words.stream()
                .filter(token -> !token.lemma().equals("the") && !token.lemma().equals("a"))
                .map(token -> TermKey.isAcronym(token.form()) ? token.form() : token.lemma())
                .toList();
    }

    private static boolean isHyphen(Sentence sentence, int at) {
        int local = at - sentence.span().start();
        return local >= 0
                && local < sentence.text().length()
                && TermKey.isHyphen(sentence.text().charAt(local));
    }

    private boolean isEdge(Token token, boolean last) {
        String lower = token.form().toLowerCase(Locale.ROOT);
        if (TermKey.isAcronym(token.form()) || (BEGIN_NAMES.contains(token.form()) && !last)) {
            return true;
        }
        boolean word = (token.form().length() > 2 || isCapital(token))
                && UCharacter.isLetter(token.form().codePointAt(0));
        boolean stop = stopWords.contains(lower) || stopWords.contains(token.lemma());
        boolean verbal = last && !isCapital(token) && lower.endsWith("ed");
        return word && !stop && !lower.endsWith("ly") && !verbal && !lower.endsWith("n't");
    }

    /** What ends a name although it is small or common elsewhere: Fashion Week, Cardi B, Jong-un. */
    private static boolean isNamePart(Sentence sentence, Token before, Token token) {
        return isCapital(before) && (isCapital(token) || isAfterHyphen(sentence, token));
    }

    private static boolean isAfterHyphen(Sentence sentence, Token token) {
        return isHyphen(sentence, token.span().start() - 1);
    }

    private static boolean isInside(Token token) {
        return INSIDE.contains(token.form());
    }

    private static boolean isCapital(Token token) {
        return UCharacter.isUpperCase(token.form().codePointAt(0));
    }

    /** Words with nothing between them but spaces and hyphens. */
    private static List<List<Token>> runs(Sentence sentence) {
        List<List<Token>> runs = new ArrayList<>();
        List<Token> run = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            boolean word = token.partOfSpeech() == PartOfSpeech.WORD
                    || token.partOfSpeech() == PartOfSpeech.PROPER_NOUN
                    || token.partOfSpeech() == PartOfSpeech.QUANTITY
                            && !run.isEmpty()
                            && isAfterHyphen(sentence, token);
            boolean hyphen =
                    token.form().length() == 1 && TermKey.isHyphen(token.form().charAt(0));
            if (word) {
                run.add(token);
            } else if (!hyphen || !isTight(sentence, token)) {
                runs.add(run);
                run = new ArrayList<>();
            }
        }
        runs.add(run);
        return runs;
    }

    private static boolean isTight(Sentence sentence, Token hyphen) {
        Span at = sentence.local(hyphen.span());
        String text = sentence.text();
        return at.start() > 0
                && at.end() < text.length()
                && !TermKey.isSpace(text.charAt(at.start() - 1))
                && !TermKey.isSpace(text.charAt(at.end()));
    }
}
