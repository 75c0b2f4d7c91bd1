package org.ieum.check;

import com.ibm.icu.lang.UCharacter;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.ieum.bitext.Link;
import org.ieum.check.Opposites.Act;
import org.ieum.finding.AlternativeFinding;
import org.ieum.finding.Place;
import org.ieum.lexicon.Lexicon;
import org.ieum.text.Lang;
import org.ieum.text.PartOfSpeech;
import org.ieum.text.Sentence;
import org.ieum.text.Span;
import org.ieum.text.Token;

/**
 * Compares what is done or happens to one thing: 수출이 늘었다, "exports fell"; 안건에 반대했다, "supported the motion". Told of two
 * sentences in a safe link if all that either says is one of two {@link Opposites} and all that the other says is the other, both of
 * one noun, and neither sentence denies anything. What figures say is compared with them.
 */
final class OppositeCheck implements Check {
    private static final double SAFE = 0.9;

    /** Tokens between a noun and its verb. */
    private static final int NEAR = 6;

    /** Behind the nouns of a Korean verb. */
    private static final Set<String> CASES = Set.of("이", "가", "은", "는", "도", "을", "를", "에");

    private final Meanings meanings;

    OppositeCheck(Lexicon lexicon) {
        this.meanings = new Meanings(lexicon);
    }

    @Override
    public String name() {
        return "opposites";
    }

    @Override
    public void check(Pair pair, Results results) {
        for (Link link : pair.bitext().links()) {
            if (link.probability() >= SAFE && Links.joinsSentences(link)) {
                Sentence a = link.source().get(0);
                Sentence b = link.target().get(0);
                if (mayContradict(pair, a, b)
                        && results.findings(a, b).findAny().isEmpty()) {
                    check(pair, a, b, results);
                }
            }
        }
    }

    /** False of two sentences that name two persons, or of which one denies anything. */
    private static boolean mayContradict(Pair pair, Sentence a, Sentence b) {
        return !deniesAnything(a)
                && !deniesAnything(b)
                && SamePerson.mayBeAmong(
                        pair.a().persons().in(List.of(a)), pair.b().persons().in(List.of(b)));
    }

    private static boolean deniesAnything(Sentence sentence) {
        return sentence.tokens().stream().anyMatch(Denial::isDenying);
    }

    /** Adds the first couple of opposites that there is. */
    private void check(Pair pair, Sentence a, Sentence b, Results results) {
        Opposites.ALL.stream()
                .filter(opposites -> opposites.isTold(a) && opposites.isTold(b))
                .filter(opposites -> !opposites.in(a).equals(opposites.in(b)))
                .filter(opposites -> areOfOneThing(a, opposites.in(a), b, opposites.in(b)))
                .findFirst()
                .ifPresent(opposites -> results.add(AlternativeFinding.of(
                        place(pair.a(), a, opposites.in(a)),
                        opposites.in(a).label(),
                        place(pair.b(), b, opposites.in(b)),
                        opposites.in(b).label())));
    }

    private static Place place(Reading reading, Sentence sentence, Act act) {
        int verb = act.places(sentence).findFirst().orElseThrow();
        Span word = sentence.tokens().stream()
                .skip(verb)
                .map(Token::span)
                .reduce((span, next) ->
                        next.start() <= span.end() && isWritten(sentence, next) ? span.cover(next) : span)
                .orElseThrow();
        return Place.of(reading.document(), word, List.of(sentence));
    }

    /** True of letters: 올랐다 is a word, and the full stop behind it is none. */
    private static boolean isWritten(Sentence sentence, Span span) {
        return sentence.text(span).codePoints().allMatch(UCharacter::isLetter);
    }

    private boolean areOfOneThing(Sentence a, Act one, Sentence b, Act other) {
        return one.places(a).anyMatch(verb -> {
            List<Token> nouns = nouns(a, verb);
            return other.places(b).anyMatch(otherVerb -> haveOneNoun(nouns, a.lang(), nouns(b, otherVerb), b.lang()));
        });
    }

    private boolean haveOneNoun(List<Token> nouns, Lang from, List<Token> others, Lang to) {
        Set<String> lemmas = Words.lemmas(others);
        return nouns.stream()
                .anyMatch(token -> meanings.isMeantAmong(lemmas, to, token.lemma(), from)
                        || others.stream().anyMatch(other -> WordMatcher.soundAlike(token.form(), other.form())));
    }

    /** The nouns before a Korean verb with particles of case; all words around an English verb, of which any may be it. */
    private List<Token> nouns(Sentence sentence, int verb) {
        List<Token> tokens = sentence.tokens();
        List<Token> before = tokens.subList(Math.max(0, verb - NEAR), verb);
        if (sentence.lang().equals(Lang.KO)) {
            return IntStream.range(1, before.size())
                    .filter(i -> before.get(i).partOfSpeech() == PartOfSpeech.PARTICLE
                            && CASES.contains(before.get(i).lemma())
                            && isNoun(before.get(i - 1)))
                    .mapToObj(i -> before.get(i - 1))
                    .toList();
        }
        return tokens.subList(Math.max(0, verb - NEAR), Math.min(tokens.size(), verb + NEAR)).stream()
                .filter(token -> token.partOfSpeech().isContent() && !meanings.isFunctionWord(token.lemma(), Lang.EN))
                .toList();
    }

    private static boolean isNoun(Token token) {
        return token.partOfSpeech() == PartOfSpeech.NOUN || token.partOfSpeech() == PartOfSpeech.PROPER_NOUN;
    }
}
