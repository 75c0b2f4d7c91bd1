package org.ieum.check;

import com.ibm.icu.lang.UCharacter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.ieum.bitext.Link;
import org.ieum.check.Opposites.Told;
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
 * one noun, and neither sentence denies anything; or if one safely translates the other, with the same figures, and either act is the
 * last of a Korean sentence. What figures say is compared with them; where they agree in none of what rose or fell by them, nothing is
 * told.
 */
final class OppositeCheck implements Check {
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
        Side a = pair.a().once(Side.class, Side::of);
        Side b = pair.b().once(Side.class, Side::of);
        for (Link link : pair.bitext().links()) {
            if (link.probability() >= SURE && Links.joinsSentences(link)) {
                Sentence one = link.source().get(0);
                Sentence other = link.target().get(0);
                if (mayContradict(pair, one, other)
                        && results.findings(one, other).findAny().isEmpty()) {
                    boolean isTranslated = Translations.isSafe(link);
                    finding(a, one, b, other, isTranslated).ifPresent(results::add);
                }
            }
        }
    }

    /** The acts that the sentences of a text tell; none of a sentence that denies anything. */
    private record Side(Reading reading, Map<Sentence, Map<Opposites, Told>> acts) {
        static Side of(Reading reading) {
            Map<Sentence, Map<Opposites, Told>> acts = new LinkedHashMap<>();
            reading.sentences().stream()
                    .filter(sentence -> sentence.tokens().stream().noneMatch(Denial::isDenying))
                    .forEach(sentence -> acts.put(sentence, Opposites.in(sentence)));
            return new Side(reading, acts);
        }

        Map<Opposites, Told> acts(Sentence sentence) {
            return acts.getOrDefault(sentence, Map.of());
        }

        Place place(Sentence sentence, Told told) {
            Span word = sentence.tokens().stream()
                    .skip(told.places().get(0))
                    .map(Token::span)
                    .reduce((span, next) ->
                            next.start() <= span.end() && isWritten(sentence, next) ? span.cover(next) : span)
                    .orElseThrow();
            return Place.of(reading.document(), word, List.of(sentence));
        }
    }

    /** False of two sentences that name two persons, or that tell how much two other things rose or fell. */
    private static boolean mayContradict(Pair pair, Sentence a, Sentence b) {
        List<Figure> as = changes(pair.a(), a);
        List<Figure> bs = changes(pair.b(), b);
        boolean areOthers = !as.isEmpty()
                && !bs.isEmpty()
                && as.stream().noneMatch(one -> bs.stream().anyMatch(other -> FigureAgreement.agree(one, other)));
        return !areOthers
                && SamePerson.mayBeAmong(
                        pair.a().persons().in(List.of(a)), pair.b().persons().in(List.of(b)));
    }

    /**
     * The first couple of opposites that there is.
     *
     * @param isTranslated true of sentences that translate each other
     */
    private Optional<AlternativeFinding> finding(Side sideA, Sentence a, Side sideB, Sentence b, boolean isTranslated) {
        boolean isWhole = isTranslated && haveOneNoun(a, b) && haveOneFigures(sideA, a, sideB, b);
        Map<Opposites, Told> others = sideB.acts(b);
        for (Map.Entry<Opposites, Told> act : sideA.acts(a).entrySet()) {
            Told one = act.getValue();
            Told other = others.get(act.getKey());
            if (other != null && !one.act().equals(other.act())) {
                boolean isMain = isWhole && (isMain(a, one) || isMain(b, other));
                if (isMain || !act.getKey().isCommon() && areOfOneThing(a, one, b, other)) {
                    return Optional.of(AlternativeFinding.of(
                            sideA.place(a, one),
                            one.act().label(),
                            sideB.place(b, other),
                            other.act().label()));
                }
            }
        }
        return Optional.empty();
    }

    /** True of letters: 올랐다 is a word, and the full stop behind it is none. */
    private static boolean isWritten(Sentence sentence, Span span) {
        return sentence.text(span).codePoints().allMatch(UCharacter::isLetter);
    }

    private static List<Figure> changes(Reading reading, Sentence sentence) {
        return reading.figures(sentence).stream()
                .filter(figure -> Trend.by(figure).or(() -> Trend.to(figure)).isPresent())
                .toList();
    }

    private static boolean haveOneFigures(Side sideA, Sentence a, Side sideB, Sentence b) {
        List<Figure> as = sideA.reading().figures(a);
        List<Figure> bs = sideB.reading().figures(b);
        return FigureAgreement.areAmong(as, bs) && FigureAgreement.areAmong(bs, as);
    }

    /** True of what a Korean sentence is about: 유지 of 유지하겠다고 약속했다. */
    private static boolean isMain(Sentence sentence, Told told) {
        return sentence.lang().equals(Lang.KO)
                && told.places().stream().anyMatch(verb -> Denial.isLast(sentence.tokens(), verb));
    }

    private boolean haveOneNoun(Sentence a, Sentence b) {
        List<Token> nouns = a.tokens().stream().filter(OppositeCheck::isNoun).toList();
        List<Token> others = b.tokens().stream().filter(OppositeCheck::isNoun).toList();
        return haveOneNoun(nouns, a.lang(), b.tokens(), b.lang())
                || haveOneNoun(others, b.lang(), a.tokens(), a.lang());
    }

    private boolean areOfOneThing(Sentence a, Told one, Sentence b, Told other) {
        return one.places().stream().anyMatch(verb -> {
            List<Token> nouns = nouns(a, verb);
            return other.places().stream()
                    .anyMatch(otherVerb -> haveOneNoun(nouns, a.lang(), nouns(b, otherVerb), b.lang()));
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
