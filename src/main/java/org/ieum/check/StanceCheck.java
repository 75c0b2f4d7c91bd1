package org.ieum.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ieum.bitext.Bitext;
import org.ieum.bitext.Link;
import org.ieum.bitext.WordLink;
import org.ieum.coverage.Speech;
import org.ieum.finding.Finding;
import org.ieum.finding.Finding.Severity;
import org.ieum.finding.Place;
import org.ieum.finding.StanceFinding;
import org.ieum.lexicon.Lexicon;
import org.ieum.lexicon.Translation;
import org.ieum.text.Lang;
import org.ieum.text.Sentence;
import org.ieum.text.Span;
import org.ieum.text.Token;

/**
 * Compares how firmly two outlets say the same: as a fact, as somebody's word, as hearsay, as a plan, as a possibility.
 *
 * <ol>
 *   <li>Only links of one sentence each that are all but certain are asked, and no headings, whose present tense tells nothing.
 *   <li>{@link Stance} reads the predicates of both. Two are the same if they translate each other by the lexicon and no other
 *       word of either sentence could be meant.
 *   <li>A clear step between the two is a finding. What was done by the time of the later text is news and none.
 *   <li>Of texts written independently less is told: each names its sources where it likes, so that a fact here and somebody's
 *       word there are no step; and if one has done what the other has planned, both must say when they were written.
 * </ol>
 */
final class StanceCheck implements Check {
    private static final double SURE = 0.9;

    private final Lexicon lexicon;

    StanceCheck(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public String name() {
        return "stance";
    }

    @Override
    public void check(Pair pair, Results results) {
        Side a = new Side(pair.a());
        Side b = new Side(pair.b());
        boolean translated = Translations.isTranslation(pair.bitext());
        for (Link link : pair.bitext().links()) {
            if (link.probability() >= SURE && Links.joinsSentences(link)) {
                List<Step> steps = steps(
                                a, link.source().get(0), b, link.target().get(0))
                        .stream()
                        .filter(step -> translated || step.isTellingOfFreeTexts(a, b))
                        .toList();
                Optional<Finding> step =
                        gravest(pair.bitext(), link, steps).map(gravest -> finding(pair, link, gravest));
                step.or(() -> Translations.isSafe(link) ? hedged(a, b, link) : Optional.empty())
                        .ifPresent(results::add);
            }
        }
    }

    /** What one sentence hedges and its translation does not. */
    private static Optional<Finding> hedged(Side a, Side b, Link link) {
        Sentence one = link.source().get(0);
        Sentence other = link.target().get(0);
        return hedged(a, one, b, other).or(() -> hedged(b, other, a, one));
    }

    private static Optional<Finding> hedged(Side weak, Sentence hedging, Side firm, Sentence plain) {
        return Hedge.of(hedging, plain)
                .filter(hedge -> hedge.firmness() == Firmness.POSSIBLE || hedge.isDenied() || !firm.isSaidNearby(plain))
                .map(hedge -> hedged(weak, hedging, hedge, firm, plain));
    }

    private static Finding hedged(Side weak, Sentence hedging, Hedge.Missing hedge, Side firm, Sentence plain) {
        Place unsure = Place.of(weak.reading.document(), hedge.span(), List.of(hedging));
        Place sure = firm.reading.place(plain);
        String message = sure.outlet() + " " + Firmness.PRESENT.phrase() + " (\"" + sure.text() + "\") what "
                + unsure.outlet() + " " + hedge.firmness().phrase() + " (\"" + unsure.text() + "\")";
        return StanceFinding.of(
                Severity.INFO, unsure, hedge.firmness().phrase(), sure, Firmness.PRESENT.phrase(), message);
    }

    /** Words are aligned for few links, and for each of them once. */
    private static Optional<Step> gravest(Bitext bitext, Link link, List<Step> steps) {
        if (steps.isEmpty()) {
            return Optional.empty();
        }
        List<WordLink> words = bitext.spans(link);
        return steps.stream().filter(step -> areLinked(step, words)).min(Comparator.comparing(Step::severity));
    }

    /** True if the word alignment, where there is one, links the two predicates with each other alone. */
    private static boolean areLinked(Step step, List<WordLink> words) {
        Span a = step.a().predicate().span();
        Span b = step.b().predicate().span();
        List<WordLink> own = words.stream()
                .filter(word -> word.source().overlaps(a) || word.target().overlaps(b))
                .toList();
        return words.isEmpty()
                || (!own.isEmpty()
                        && own.stream()
                                .allMatch(word -> word.source().overlaps(a)
                                        && word.target().overlaps(b)));
    }

    /** A document and what reads it. */
    private static final class Side {
        private final Reading reading;
        private final StanceForms forms;
        private final Speech speech;

        Side(Reading reading) {
            this.reading = reading;
            forms = StanceForms.of(reading.lang());
            speech = reading.speech();
        }

        List<Stance> stances(Sentence sentence) {
            return Stance.of(sentence, forms, speech);
        }

        Lang lang() {
            return reading.lang();
        }

        /** True if a neighbour of a sentence names a source, which may be that of the sentence as well. */
        boolean isSaidNearby(Sentence sentence) {
            return reading.around(sentence).stream()
                    .anyMatch(near -> !forms.find("saying", near.tokens()).isEmpty()
                            || !forms.find("source", near.tokens()).isEmpty());
        }

        Optional<LocalDate> date() {
            return reading.date();
        }

        /** True if this text was written after the other, as far as is known. */
        boolean isLaterThan(Side other) {
            Optional<LocalDate> own = date();
            return own.isPresent() && other.date().filter(own.get()::isAfter).isPresent();
        }
    }

    /** One predicate in two texts. */
    private record Step(Stance a, Stance b) {
        Severity severity() {
            boolean firmly = a.firmness().isDone() || b.firmness().isDone();
            return firmly && weaker().compareTo(Firmness.HEARSAY) > 0 ? Severity.WARNING : Severity.INFO;
        }

        private Firmness weaker() {
            return a.firmness().compareTo(b.firmness()) > 0 ? a.firmness() : b.firmness();
        }

        /** True if it is no more than who says so that differs. */
        boolean isOfSources() {
            return weaker().compareTo(Firmness.HEARSAY) <= 0;
        }

        /** False if no more differs than what two reporters do otherwise, or what a day may change. */
        boolean isTellingOfFreeTexts(Side sideA, Side sideB) {
            boolean dated = sideA.date().isPresent() && sideB.date().isPresent();
            return !isOfSources() && (severity() != Severity.WARNING || dated);
        }

        /** What is not done yet must be quoted in both or in neither: a speaker's "may" is not the outlet's. */
        boolean isOneVoice() {
            return isOfSources() || a.quoted() == b.quoted();
        }

        /** The firmer text was written when more was known. */
        boolean isNews(Side sideA, Side sideB) {
            return severity() == Severity.WARNING
                    && (a.firmness().isDone() ? sideA.isLaterThan(sideB) : sideB.isLaterThan(sideA));
        }
    }

    private List<Step> steps(Side sideA, Sentence sentenceA, Side sideB, Sentence sentenceB) {
        List<Step> steps = new ArrayList<>();
        List<Stance> others = sideB.stances(sentenceB);
        for (Stance a : sideA.stances(sentenceA)) {
            others.stream()
                    .filter(b -> a.firmness().differsClearly(b.firmness()))
                    .map(b -> new Step(a, b))
                    .filter(Step::isOneVoice)
                    .filter(step -> !step.isOfSources() || !isSaidNearby(step, sideA, sentenceA, sideB, sentenceB))
                    .filter(step -> isOne(step, sideA.lang(), sentenceA, sideB.lang(), sentenceB))
                    .filter(step -> !step.isNews(sideA, sideB))
                    .forEach(steps::add);
        }
        return steps;
    }

    /** True if what the one text states as a fact may be somebody's word as well, by the sentences around it. */
    private static boolean isSaidNearby(Step step, Side sideA, Sentence sentenceA, Side sideB, Sentence sentenceB) {
        return step.a().firmness() == Firmness.FACT ? sideA.isSaidNearby(sentenceA) : sideB.isSaidNearby(sentenceB);
    }

    /** True if the two predicates translate each other, and nothing else in either sentence could be meant. */
    private boolean isOne(Step step, Lang langA, Sentence a, Lang langB, Sentence b) {
        return isOnly(step.a(), langA, b, langB, step.b()) && isOnly(step.b(), langB, a, langA, step.a());
    }

    private boolean isOnly(Stance stance, Lang from, Sentence other, Lang to, Stance counterpart) {
        Set<String> words = words(stance.predicate().lemma(), from, to);
        List<Token> meant = other.tokens().stream()
                .filter(token ->
                        words.contains(token.lemma()) && token.partOfSpeech().isContent())
                .toList();
        return meant.size() == 1 && meant.get(0).equals(counterpart.predicate());
    }

    /** The single words that say the same in a language. */
    private Set<String> words(String lemma, Lang from, Lang to) {
        return from.equals(to)
                ? Set.of(lemma)
                : lexicon.translations(lemma, from).stream()
                        .map(Translation::lemmas)
                        .filter(lemmas -> lemmas.size() == 1)
                        .map(lemmas -> lemmas.get(0))
                        .collect(Collectors.toSet());
    }

    private static Finding finding(Pair pair, Link link, Step step) {
        Place a = Place.of(pair.a().document(), step.a().span(), link.source());
        Place b = Place.of(pair.b().document(), step.b().span(), link.target());
        boolean firmA = step.a().firmness().compareTo(step.b().firmness()) < 0;
        String message = firmA ? message(a, step.a(), b, step.b()) : message(b, step.b(), a, step.a());
        return StanceFinding.of(
                step.severity(),
                a,
                step.a().firmness().phrase(),
                b,
                step.b().firmness().phrase(),
                message);
    }

    private static String message(Place firm, Stance firmer, Place weak, Stance weaker) {
        return firm.outlet() + " " + firmer.firmness().phrase() + " (\"" + firm.text() + "\") what " + weak.outlet()
                + " " + weaker.firmness().phrase() + " (\"" + weak.text() + "\")";
    }
}
