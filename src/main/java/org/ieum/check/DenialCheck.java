package org.ieum.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ieum.bitext.Link;
import org.ieum.finding.Place;
import org.ieum.finding.StanceFinding;
import org.ieum.lexicon.Lexicon;
import org.ieum.quantity.Moment;
import org.ieum.text.Lang;
import org.ieum.text.PartOfSpeech;
import org.ieum.text.Sentence;
import org.ieum.text.Span;
import org.ieum.text.Token;

/**
 * Compares whether two texts say that something is so or that it is not. Told of two linked sentences of which one has all the
 * words of the other (of a translation the verb) and no denial, and the other denies one thing, both of what has been or both of
 * what is or will be; and of such as give another {@link Answer}, or of which one says that no {@link Harm} was done and the other to how many.
 */
final class DenialCheck implements Check {
    /** Words besides the verb that a denial needs, so that two of them are surely about one thing. */
    private static final int LEAST = 1;

    /** Words from "is" to what something is: "is a complete victory". */
    private static final int NEAR = 3;

    /** What a text says that tells how things are at some hour. */
    private static final Pattern AS_OF = Pattern.compile("\\d시 현재|기준으로|지금까지|아직|(?i)\\b(?:as of|so far|at least)\\b");

    private final Meanings meanings;

    DenialCheck(Lexicon lexicon) {
        this.meanings = new Meanings(lexicon);
    }

    @Override
    public String name() {
        return "denials";
    }

    @Override
    public void check(Pair pair, Results results) {
        List<Span> quotedA = pair.a().speech().quotations();
        List<Span> quotedB = pair.b().speech().quotations();
        boolean isTranslation = !Translations.areFree(pair.bitext());
        for (Link link : pair.bitext().links()) {
            if (link.probability() >= SURE && Links.joinsSentences(link)) {
                boolean isTranslated = isTranslation && Translations.isSafe(link);
                check(pair, link, isTranslated, quotedA, quotedB, results);
            }
        }
    }

    private void check(
            Pair pair, Link link, boolean isTranslated, List<Span> quotedA, List<Span> quotedB, Results results) {
        Sentence sentenceA = link.source().get(0);
        Sentence sentenceB = link.target().get(0);
        Optional<Said> a = Said.of(pair.a(), sentenceA, isTranslated ? List.of() : quotedA);
        Optional<Said> b = Said.of(pair.b(), sentenceB, isTranslated ? List.of() : quotedB);
        Optional<Answer> answerA = Answer.of(sentenceA, quotedA);
        Optional<Answer> answerB = Answer.of(sentenceB, quotedB);
        if (a.isPresent() && b.isPresent() && isContradiction(a.get(), b.get(), isTranslated)) {
            results.add(finding(pair, link, a.get().denial().isDenied()));
        } else if (areOpposite(answerA, answerB) && mayBeOfOne(pair, sentenceA, sentenceB)) {
            results.add(finding(pair, link, answerA.get() == Answer.DENIED));
        } else if (isHarmDenied(pair.a(), sentenceA, pair.b(), sentenceB)) {
            results.add(finding(pair, link, true));
        } else if (isHarmDenied(pair.b(), sentenceB, pair.a(), sentenceA)) {
            results.add(finding(pair, link, false));
        }
    }

    /** True if the one says that nobody came to harm, and the other, written no later, to whom it came. */
    private static boolean isHarmDenied(Reading a, Sentence none, Reading b, Sentence some) {
        boolean isNews = a.date().isPresent()
                && b.date().filter(a.date().get()::isBefore).isPresent();
        return !isNews
                && Harm.toNobody(none)
                        .filter(harm -> harm.cameTo(some, b.figures(some)))
                        .isPresent()
                && Stream.of(a, b)
                        .noneMatch(text -> AS_OF.matcher(text.document().text()).find());
    }

    private static boolean areOpposite(Optional<Answer> a, Optional<Answer> b) {
        return a.isPresent() && b.isPresent() && !a.equals(b);
    }

    /** True if the sentences have a noun in common, and name no two persons. */
    private boolean mayBeOfOne(Pair pair, Sentence a, Sentence b) {
        Set<String> lemmas = Words.lemmas(b.tokens());
        boolean shared = a.tokens().stream()
                .filter(token -> isTelling(token, a.lang()))
                .filter(token -> token.partOfSpeech() != PartOfSpeech.PROPER_NOUN)
                .anyMatch(token -> meanings.isMeantAmong(lemmas, b.lang(), token.lemma(), a.lang()));
        return shared
                && SamePerson.mayBeAmong(
                        pair.a().persons().in(List.of(a)), pair.b().persons().in(List.of(b)));
    }

    /** What a sentence of a text says. */
    private record Said(Reading reading, Sentence sentence, Denial denial) {
        static Optional<Said> of(Reading reading, Sentence sentence, List<Span> quotations) {
            return Denial.of(sentence, quotations).map(denial -> new Said(reading, sentence, denial));
        }

        Lang lang() {
            return sentence.lang();
        }

        Set<String> lemmas() {
            return Words.lemmas(denial.tokens());
        }

        /** A word and, in English, the one behind it, as "step down". */
        Set<String> phrase(Token word) {
            int at = denial.tokens().indexOf(word);
            int end = lang().equals(Lang.EN) ? Math.min(at + 2, denial.tokens().size()) : at + 1;
            return Words.lemmas(denial.tokens().subList(at, end));
        }

        /** True if a lemma is among so many words before a word. */
        boolean isBehind(Token word, String lemma, int near) {
            int at = denial.tokens().indexOf(word);
            return Words.lemmas(denial.tokens().subList(Math.max(0, at - near), at))
                    .contains(lemma);
        }

        List<Figure> dates() {
            return reading.figures(sentence).stream()
                    .filter(figure -> figure.quantity() instanceof Moment)
                    .toList();
        }
    }

    /** @param isTranslated true of sentences that translate each other, which need no more than the verb in common */
    private boolean isContradiction(Said a, Said b, boolean isTranslated) {
        if (a.denial().isDenied() == b.denial().isDenied()) {
            return false;
        }
        Said denied = a.denial().isDenied() ? a : b;
        Said said = denied == a ? b : a;
        return haveOneTime(denied, said)
                && denied.denial().predicates().stream()
                        .anyMatch(predicate -> isSaid(predicate, denied, said)
                                && (isTranslated
                                        || isCovered(predicate, denied, said)
                                                && !mayHaveChanged(predicate, denied, said)));
    }

    /** True if neither has a date that the other has not. */
    private static boolean haveOneTime(Said one, Said other) {
        return FigureAgreement.areAmong(one.dates(), other.dates())
                && FigureAgreement.areAmong(other.dates(), one.dates());
    }

    /** True of what was not so by some hour of something that goes on. */
    private static boolean mayHaveChanged(Denial.Predicate predicate, Said denied, Said said) {
        return predicate.isPast()
                && Stream.of(denied, said)
                        .anyMatch(text ->
                                AS_OF.matcher(text.reading().document().text()).find());
    }

    private boolean isSaid(Denial.Predicate predicate, Said denied, Said said) {
        return said.denial().predicates().stream()
                .filter(predicate::mayBeAt)
                .anyMatch(other -> areOne(predicate.token(), denied, other.token(), said));
    }

    private boolean areOne(Token one, Said from, Token other, Said to) {
        return isVerb(one, from)
                && isVerb(other, to)
                && (meanings.isMeantAmong(to.phrase(other), to.lang(), one.lemma(), from.lang())
                        || meanings.isMeantAmong(from.phrase(one), from.lang(), other.lemma(), to.lang()));
    }

    /** The grammar of a Korean sentence shows its verb, and so do "not to" and "is a". */
    private boolean isVerb(Token token, Said of) {
        return of.lang().equals(Lang.KO)
                || of.isBehind(token, "to", 1)
                || of.isBehind(token, "be", NEAR)
                || meanings.isVerb(token.lemma(), of.lang());
    }

    /** True if all other words of the denial are in the other sentence. */
    private boolean isCovered(Denial.Predicate predicate, Said denied, Said said) {
        Set<String> lemmas = new HashSet<>(said.lemmas());
        List<List<Token>> words = words(denied.denial().tokens(), denied.lang());
        if (words.removeIf(word -> word.contains(predicate.token()))) {
            lemmas.add(predicate.token().lemma());
        }
        return words.size() >= LEAST && words.stream().allMatch(word -> isMeant(word, denied.lang(), lemmas, said));
    }

    /** A compound by itself or word by word; of a compound that begins with a name the rest: 솔빛병원, "the Solbit hospital". */
    private boolean isMeant(List<Token> word, Lang from, Set<String> lemmas, Said other) {
        return isMeantAmong(word, from, lemmas, other.lang())
                || IntStream.rangeClosed(1, word.size())
                        .anyMatch(name -> isHeard(word.subList(0, name), other)
                                && isMeantAmong(word.subList(name, word.size()), from, lemmas, other.lang()));
    }

    private boolean isMeantAmong(List<Token> word, Lang from, Set<String> lemmas, Lang to) {
        String compound = word.stream().map(Token::lemma).collect(Collectors.joining());
        return meanings.isMeantAmong(lemmas, to, compound, from)
                || word.stream().allMatch(token -> meanings.isMeantAmong(lemmas, to, token.lemma(), from));
    }

    /** True of a name that sounds like a word of the other sentence. */
    private static boolean isHeard(List<Token> name, Said other) {
        String form = name.stream().map(Token::form).collect(Collectors.joining());
        return other.denial().tokens().stream().anyMatch(token -> WordMatcher.soundAlike(form, token.form()));
    }

    /** The words that carry meaning, a run of nouns written together as one. */
    private List<List<Token>> words(List<Token> tokens, Lang lang) {
        List<List<Token>> words = new ArrayList<>();
        for (Token token : tokens) {
            if (isTelling(token, lang)) {
                List<Token> last = words.isEmpty() ? List.of() : words.get(words.size() - 1);
                if (!last.isEmpty() && isWrittenOn(last.get(last.size() - 1), token)) {
                    last.add(token);
                } else {
                    words.add(new ArrayList<>(List.of(token)));
                }
            }
        }
        return words;
    }

    private boolean isTelling(Token token, Lang lang) {
        return switch (token.partOfSpeech()) {
            case QUANTITY, NUMERAL, BOUND_NOUN, AUXILIARY -> false;
            default ->
                token.partOfSpeech().isContent()
                        && !Denial.isDenying(token)
                        && !Denial.isEvent(token)
                        && !Denial.isAuxiliary(token)
                        && !meanings.isFunctionWord(token.lemma(), lang);
        };
    }

    private static boolean isWrittenOn(Token before, Token token) {
        return before.span().end() == token.span().start()
                && before.partOfSpeech() == PartOfSpeech.NOUN
                && token.partOfSpeech() == PartOfSpeech.NOUN;
    }

    private static StanceFinding finding(Pair pair, Link link, boolean isDeniedInA) {
        Place a = pair.a().place(link.source().get(0));
        Place b = pair.b().place(link.target().get(0));
        Place denied = isDeniedInA ? a : b;
        Place said = isDeniedInA ? b : a;
        String message = denied.outlet() + " denies what " + said.outlet() + " says: \"" + denied.text() + "\" and \""
                + said.text() + "\"";
        return StanceFinding.denial(a, b, isDeniedInA, message);
    }
}
