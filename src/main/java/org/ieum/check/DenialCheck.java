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
import org.ieum.name.NameChain;
import org.ieum.quantity.Moment;
import org.ieum.text.Lang;
import org.ieum.text.PartOfSpeech;
import org.ieum.text.Sentence;
import org.ieum.text.Span;
import org.ieum.text.Token;

/**
 * Compares whether two texts say that something is so or that it is not. Told of two linked sentences of which one has all the
 * words of the other (of a translation the verb) and no denial, and the other denies one thing, both of what has been or both of
 * what is or will be; or of which either names the same person alone, who will do something and will not; and of such as give another
 * {@link Answer}, or of which one says that no {@link Harm} was done and the other to how many; and of a sentence and its safe
 * translation with a {@link LostDenial}.
 */
final class DenialCheck implements Check {
    /** Words besides the verb that a denial needs, so that two of them are surely about one thing. */
    private static final int LEAST = 1;

    /** Least probability of a link of which one sentence denies a charge and the other admits it, which says much by itself. */
    private static final double ANSWERED = 0.7;

    /** Days before a report that it need not name to tell of them. */
    private static final int NEWS = 3;

    /** Words from "is" to what something is: "is a complete victory". */
    private static final int NEAR = 3;

    /** What a text says that tells how things are at some hour. */
    private static final Pattern AS_OF = Pattern.compile("\\d시 현재|기준으로|지금까지|아직|(?i)\\b(?:as of|so far|at least)\\b");

    private final Meanings meanings;
    private final LostDenial lost;

    DenialCheck(Lexicon lexicon) {
        this.meanings = new Meanings(lexicon);
        this.lost = new LostDenial(meanings);
    }

    @Override
    public String name() {
        return "denials";
    }

    @Override
    public void check(Pair pair, Results results) {
        List<Span> quotedA = pair.a().speech().quotations();
        List<Span> quotedB = pair.b().speech().quotations();
        for (Link link : pair.bitext().links()) {
            if (link.probability() >= ANSWERED && Links.joinsSentences(link)) {
                check(pair, link, quotedA, quotedB, results);
            }
        }
    }

    private void check(Pair pair, Link link, List<Span> quotedA, List<Span> quotedB, Results results) {
        Sentence a = link.source().get(0);
        Sentence b = link.target().get(0);
        boolean isSure = link.probability() >= SURE;
        Optional<Answer> answerA = Answer.of(a, quotedA);
        Optional<Answer> answerB = Answer.of(b, quotedB);
        Optional<Boolean> isDeniedInA = isSure ? isDeniedInA(pair, link, quotedA, quotedB) : Optional.empty();
        if (isDeniedInA.isPresent()) {
            results.add(finding(pair, link, isDeniedInA.get()));
        } else if (areOpposite(answerA, answerB) && mayBeOfOne(pair, a, b)) {
            results.add(finding(pair, link, answerA.get() == Answer.DENIED));
        } else if (isSure && isHarmDenied(pair.a(), a, pair.b(), b)) {
            results.add(finding(pair, link, true));
        } else if (isSure && isHarmDenied(pair.b(), b, pair.a(), a)) {
            results.add(finding(pair, link, false));
        } else if (Translations.isSafe(link) && isUntold(a, b, results)) {
            isLostFromA(a, b).ifPresent(isDenied -> results.add(finding(pair, link, isDenied)));
        }
    }

    /** Whether it is the first of two sentences that denies what its translation does not; empty if neither does. */
    private Optional<Boolean> isLostFromA(Sentence a, Sentence b) {
        return lost.isIn(a, b) ? Optional.of(true) : lost.isIn(b, a) ? Optional.of(false) : Optional.empty();
    }

    /** True if nothing is told yet of how firmly the sentences say something. */
    private static boolean isUntold(Sentence a, Sentence b, Results results) {
        return results.findings(a, b).noneMatch(finding -> finding instanceof StanceFinding);
    }

    /** Whether what the one says and the other denies is denied in the first; empty if there is no such thing. */
    private Optional<Boolean> isDeniedInA(Pair pair, Link link, List<Span> quotedA, List<Span> quotedB) {
        boolean isTranslated = Translations.isSafe(link);
        List<Said> as = Said.of(pair.a(), link.source().get(0), quotedA, isTranslated);
        List<Said> bs = Said.of(pair.b(), link.target().get(0), quotedB, isTranslated);
        return as.stream()
                .filter(a -> bs.stream().anyMatch(b -> isContradiction(a, b, isTranslated)))
                .map(a -> a.denial().isDenied())
                .findFirst();
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

    /**
     * What a sentence of a text says.
     *
     * @param isQuoting true if what it quotes is part of that
     */
    private record Said(Reading reading, Sentence sentence, Denial denial, boolean isQuoting) {
        /** With all that it quotes if it is translated; else without it and with it. */
        static List<Said> of(Reading reading, Sentence sentence, List<Span> quotations, boolean isTranslated) {
            List<Span> own = quotations.stream()
                    .filter(span -> span.overlaps(sentence.span()))
                    .toList();
            return (isTranslated ? Stream.of(true) : own.isEmpty() ? Stream.of(false) : Stream.of(false, true))
                    .flatMap(isQuoting -> one(reading, sentence, own, isQuoting).stream())
                    .toList();
        }

        private static Optional<Said> one(
                Reading reading, Sentence sentence, List<Span> quotations, boolean isQuoting) {
            return Denial.of(sentence, isQuoting ? List.of() : quotations)
                    .map(denial -> new Said(reading, sentence, denial, isQuoting));
        }

        /** True of a word of a person's name. */
        boolean isNaming(Token token) {
            return persons().stream()
                    .flatMap(person -> person.mentions().stream())
                    .anyMatch(mention -> mention.sentence().equals(sentence)
                            && mention.span().overlaps(token.span()));
        }

        private Set<NameChain> persons() {
            return reading.persons().in(List.of(sentence));
        }

        /** True if it names one or more whom another may name as well. */
        boolean namesSomeOf(Said other) {
            return !persons().isEmpty()
                    && !other.persons().isEmpty()
                    && SamePerson.mayBeAmong(persons(), other.persons());
        }

        /** True if either names one person, and both the same. */
        boolean namesAlone(Said other) {
            return persons().size() == 1 && other.persons().size() == 1 && namesSomeOf(other);
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

        /** True of a date right before the report, of which it may be without a word. */
        boolean isNews(Figure date) {
            return reading.date()
                    .flatMap(written -> ((Moment) date.quantity())
                            .resolved()
                            .filter(day -> !day.isAfter(written) && !day.isBefore(written.minusDays(NEWS))))
                    .isPresent();
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
                                && (isTranslated || isOfOneThing(predicate, denied, said)));
    }

    /** True if the other sentence has all words of the denial, or if both are of what one person will do. */
    private boolean isOfOneThing(Denial.Predicate predicate, Said denied, Said said) {
        boolean isOfOutlets = !denied.isQuoting() && !said.isQuoting();
        return isOfOutlets && isCovered(predicate, denied, said) && !mayHaveChanged(predicate, denied, said)
                || isToBeDone(predicate, denied) && denied.namesAlone(said) && haveOneObject(predicate, denied, said);
    }

    private static boolean isToBeDone(Denial.Predicate predicate, Said denied) {
        return !predicate.isPast()
                && !denied.isBehind(predicate.token(), "be", NEAR)
                && !Denial.isSaying(predicate.token());
    }

    /** True if neither has a date that the other has not, but for the days of the news if that has none. */
    private static boolean haveOneTime(Said one, Said other) {
        return isAtTimeOf(one, other) && isAtTimeOf(other, one);
    }

    private static boolean isAtTimeOf(Said one, Said other) {
        return other.dates().isEmpty()
                ? one.dates().stream().allMatch(one::isNews)
                : FigureAgreement.areAmong(one.dates(), other.dates());
    }

    /** True of what was not so by some hour of something that goes on. */
    private static boolean mayHaveChanged(Denial.Predicate predicate, Said denied, Said said) {
        return predicate.isPast()
                && Stream.of(denied, said)
                        .anyMatch(text ->
                                AS_OF.matcher(text.reading().document().text()).find());
    }

    private boolean isSaid(Denial.Predicate predicate, Said denied, Said said) {
        boolean isOfOneDay = !denied.dates().isEmpty() && !said.dates().isEmpty();
        return said.denial().predicates().stream()
                        .filter(other -> isOfOneDay || predicate.mayBeAt(other))
                        .anyMatch(other -> areOne(predicate.token(), denied, other.token(), said))
                && !denied.isNaming(predicate.token());
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
        lemmas.add(predicate.token().lemma());
        List<List<Token>> words = words(denied.denial().clause(), denied.lang());
        if (denied.namesSomeOf(said)) {
            words.forEach(word -> word.removeIf(denied::isNaming));
        }
        words.forEach(word -> word.remove(predicate.token()));
        words.removeIf(List::isEmpty);
        return words.size() >= LEAST && words.stream().allMatch(word -> isMeant(word, denied.lang(), lemmas, said));
    }

    /** True if what a Korean verb is done to, right before it, is in the other sentence; without one, it is one thing. */
    private boolean haveOneObject(Denial.Predicate predicate, Said denied, Said said) {
        return denied.denial()
                .object(predicate.token())
                .map(object -> meanings.isMeantAmong(said.lemmas(), said.lang(), object.lemma(), denied.lang()))
                .orElse(true);
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
                        && !Denial.isSaying(token)
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
