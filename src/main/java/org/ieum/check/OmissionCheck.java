package org.ieum.check;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ieum.bitext.Bitext;
import org.ieum.bitext.Evidence;
import org.ieum.bitext.Link;
import org.ieum.bitext.Rejected;
import org.ieum.finding.Claim;
import org.ieum.finding.Finding;
import org.ieum.finding.Finding.Severity;
import org.ieum.finding.Finding.Verdict;
import org.ieum.finding.OmissionFinding;
import org.ieum.finding.Place;
import org.ieum.lexicon.Lexicon;
import org.ieum.text.Block;
import org.ieum.text.Sentence;
import org.ieum.text.Span;
import org.ieum.text.Token;

/**
 * Names the sentences that the other of two translations lacks. Where two texts merely report one event, a sentence
 * without a counterpart is the normal case, and nothing is said; nor of an edition that has much of its own.
 *
 * <p>Where the other text has an unlinked sentence at the same place, the two may be a free translation that was not
 * recognised, and nothing is said either, unless both are long and have no word in common: on 66 news texts with gold alignments
 * 93 % of what is named is right; of what this rule holds back, about a third is.
 *
 * <p>Nor is anything said of a lead below a headline that is linked, since it tells what the headline does, nor of a sentence with a
 * number of things that the other text has and no other sentence beside it.
 */
final class OmissionCheck implements Check {
    private static final double SURE = 0.5;

    /**
     * Sentences of its own in a text that left out what it lacks; in a long one, the same as a share. An edition that adds and
     * drops sentences as it likes is no poorer for one more or less.
     */
    private static final int FEW = 2;

    private static final double FEW_SHARE = 0.1;

    /** Shorter ones are labels. */
    private static final int LEAST_TOKENS = 4;

    /** Words of two sentences that would have one in common if the one translated the other. */
    private static final int LEAST_WORDS = 4;

    private final Meanings meanings;

    OmissionCheck(Lexicon lexicon) {
        this.meanings = new Meanings(lexicon);
    }

    @Override
    public String name() {
        return "sentences";
    }

    @Override
    public void check(Pair pair, Results results) {
        Bitext bitext = pair.bitext();
        if (!Translations.areFree(bitext)) {
            Side a = new Side(pair, true, meanings);
            Side b = new Side(pair, false, meanings);
            List<Sentence> lost = a.alone();
            List<Sentence> added = b.alone();
            if (b.isFew(added)) {
                lost.forEach(sentence -> results.add(a.finding(sentence)));
            }
            if (a.isFew(lost)) {
                added.forEach(sentence -> results.add(b.finding(sentence)));
            }
        }
    }

    private static boolean speaksFor(Rejected rejected) {
        return rejected.candidate().evidence().stream()
                        .mapToDouble(Evidence::nats)
                        .sum()
                > 0;
    }

    /** Ten and more: fewer of anything may be anywhere. */
    private static boolean isOfMany(Figure figure) {
        return figure.isCount() && figure.value().compareTo(BigDecimal.TEN) >= 0;
    }

    /** One text seen from the other: what it has and the other lacks. */
    private static final class Side {
        private final Bitext bitext;
        private final Reading own;
        private final Reading other;
        private final List<Sentence> unlinked;
        private final List<Sentence> unlinkedOther;
        private final boolean source;
        private final Meanings meanings;
        private final Map<Sentence, Span> counterparts = new LinkedHashMap<>();

        /** @param source true to see the source from the target */
        Side(Pair pair, boolean source, Meanings meanings) {
            this.bitext = pair.bitext();
            this.own = source ? pair.a() : pair.b();
            this.other = source ? pair.b() : pair.a();
            this.unlinked = source ? bitext.unlinkedSource() : bitext.unlinkedTarget();
            this.unlinkedOther = source ? bitext.unlinkedTarget() : bitext.unlinkedSource();
            this.source = source;
            this.meanings = meanings;
            bitext.links().forEach(link -> remember(source ? link : link.mirrored()));
        }

        private void remember(Link link) {
            Span counterpart = cover(link.target());
            link.source().forEach(sentence -> counterparts.put(sentence, counterpart));
        }

        private static Span cover(List<Sentence> sentences) {
            return sentences
                    .get(0)
                    .span()
                    .cover(sentences.get(sentences.size() - 1).span());
        }

        /** What it says and the other lacks. */
        List<Sentence> alone() {
            return unlinked.stream()
                    .filter(sentence -> sentence.kind() == Block.Kind.PARAGRAPH)
                    .filter(sentence -> sentence.tokens().size() >= LEAST_TOKENS)
                    .filter(sentence -> bitext.nullProbability(sentence) >= SURE)
                    .filter(sentence -> isNothingThere(sentence) && !hasFreeCandidate(sentence))
                    .filter(sentence -> !isLead(sentence) && !isCounted(sentence))
                    .toList();
        }

        boolean isFew(List<Sentence> sentences) {
            return sentences.size() <= Math.max(FEW, FEW_SHARE * own.sentences().size());
        }

        /** True of the first sentence below a headline that is linked. */
        private boolean isLead(Sentence sentence) {
            int at = own.sentences().indexOf(sentence);
            List<Sentence> before = own.sentences().subList(0, at);
            return !before.isEmpty()
                    && before.stream().allMatch(Headings::isHeading)
                    && before.stream().anyMatch(counterparts::containsKey);
        }

        /** True if the other text has a number of things of this sentence, and no other sentence beside this one does. */
        private boolean isCounted(Sentence sentence) {
            return own.figures(sentence).stream()
                    .filter(OmissionCheck::isOfMany)
                    .anyMatch(figure -> agreeing(other, figure).findAny().isPresent()
                            && agreeing(own, figure).allMatch(o -> o.sentence().equals(sentence)));
        }

        private static Stream<Figure> agreeing(Reading reading, Figure figure) {
            return reading.figures().stream().filter(o -> FigureAgreement.agree(figure, o));
        }

        /** True if the best candidate was not taken although more speaks for it than against, and its sentences have no link. */
        private boolean hasFreeCandidate(Sentence sentence) {
            return bitext.rejected(sentence)
                    .map(rejected -> source ? rejected : rejected.mirrored())
                    .filter(OmissionCheck::speaksFor)
                    .filter(rejected ->
                            unlinked.containsAll(rejected.candidate().source()))
                    .filter(rejected ->
                            unlinkedOther.containsAll(rejected.candidate().target()))
                    .isPresent();
        }

        private boolean isNothingThere(Sentence sentence) {
            Span gap = gap(sentence);
            return unlinkedOther.stream()
                    .filter(there -> gap.overlaps(there.span()))
                    .allMatch(there -> haveNothingInCommon(sentence, there));
        }

        /** True of sentences of some length of which no word of the one may translate one of the other. */
        private boolean haveNothingInCommon(Sentence one, Sentence there) {
            List<Token> words = words(one);
            List<Token> others = words(there);
            Set<String> lemmas = Words.lemmas(there.tokens());
            return Math.min(words.size(), others.size()) >= LEAST_WORDS
                    && words.stream()
                            .noneMatch(word -> meanings.isMeantAmong(lemmas, there.lang(), word.lemma(), one.lang())
                                    || others.stream()
                                            .anyMatch(other -> WordMatcher.soundAlike(word.form(), other.form())));
        }

        private List<Token> words(Sentence sentence) {
            return sentence.tokens().stream()
                    .filter(token -> token.partOfSpeech().isContent())
                    .filter(token -> !meanings.isFunctionWord(token.lemma(), sentence.lang()))
                    .toList();
        }

        private Finding finding(Sentence sentence) {
            Place here = own.place(sentence);
            Place there = Place.missing(other.document(), gap(sentence).start());
            String message = source
                    ? there.outlet() + " lacks a sentence of " + here.outlet() + ": " + sentence
                    : here.outlet() + " has a sentence that " + there.outlet() + " lacks: " + sentence;
            return new OmissionFinding(new Claim(
                    "sentence",
                    Severity.WARNING,
                    "",
                    source ? Verdict.LOST : Verdict.ADDED,
                    source ? here : there,
                    Optional.of(source ? there : here),
                    message));
        }

        /** What lies between the counterparts of the nearest linked sentences before and after. */
        private Span gap(Sentence sentence) {
            int start = 0;
            int end = other.document().text().length();
            boolean before = true;
            for (Sentence near : own.sentences()) {
                before = before && !near.equals(sentence);
                Span counterpart = counterparts.get(near);
                if (counterpart != null && before) {
                    start = counterpart.end();
                } else if (counterpart != null) {
                    end = counterpart.start();
                    break;
                }
            }
            return new Span(start, Math.max(start, end));
        }
    }
}
