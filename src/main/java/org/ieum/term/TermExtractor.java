package org.ieum.term;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ieum.bitext.Bitext;
import org.ieum.lexicon.Lexicon;
import org.ieum.text.Lang;
import org.ieum.text.Sentence;

/**
 * Proposes terms and their counterparts from bitexts. Immutable and thread-safe.
 *
 * <ol>
 *   <li>Brackets, in all sentences, linked or not: 대량살상무기(WMD); see {@link Brackets}.
 *   <li>Acronyms: where the English side spells a bracketed acronym out (Schwartz &amp; Hearst 2003), its full form is
 *       paired with what the acronym was paired with.
 *   <li>In linked sentences the witnesses are heard: names that sound alike ({@link SoundWitness}), phrases whose words are
 *       aligned with each other ({@link WordWitness}), phrases that a lexicon makes of each other ({@link
 *       CompositionWitness}), phrases that stand in the same links more often than chance has it ({@link Association}).
 *   <li>Of sentences that no link holds, names that sound alike and phrases that a lexicon makes of each other.
 *   <li>{@link TermScore} weighs what all of them and a lexicon say of a pair and what likelier pairs leave of it, and
 *       ranks.
 * </ol>
 *
 * <p>Of a sentence of thousands of words not everything is compared, so that it takes seconds: see the guide, "Very long
 * sentences".
 *
 * <p>Pairs less likely than 0.1 are left out; pairs less likely than 0.25 also if both sides have a better partner.
 */
public final class TermExtractor {
    private final Phrases phrases = new Phrases();
    private final Lexicon words;
    private final Set<PairKey> known;

    private TermExtractor(Lexicon words, Set<PairKey> known) {
        this.words = words;
        this.known = known;
    }

    /** An extractor that knows the words of the built-in lexicon. */
    public static TermExtractor create() {
        return of(Lexicon.standard());
    }

    /** An extractor that knows the words of a lexicon. */
    public static TermExtractor of(Lexicon lexicon) {
        return new TermExtractor(lexicon, Set.of());
    }

    /** The same, but without the pairs that a glossary holds: any Korean and any English term of one concept. */
    public TermExtractor without(Glossary glossary) {
        Set<PairKey> pairs = new HashSet<>(known);
        for (Concept concept : glossary.concepts()) {
            for (Term korean : concept.terms(Lang.KO)) {
                concept.terms(Lang.EN).forEach(english -> pairs.add(PairKey.of(korean.text(), english.text())));
            }
        }
        return new TermExtractor(words, Set.copyOf(pairs));
    }

    /** The same, but without what a person has decided about, as it was proposed or as it was put instead. */
    public TermExtractor without(Reviews reviews) {
        Set<PairKey> pairs = new HashSet<>(known);
        pairs.addAll(reviews.decided());
        return new TermExtractor(words, Set.copyOf(pairs));
    }

    /**
     * Candidates, the best first; the same bitexts in the same order always give the same list. Bitexts that are not
     * Korean on one side and English on the other are passed over. The source of a candidate is in the language of the
     * first bitext's source. Unlinked sentences are treated as texts on one matter that do not translate each other.
     */
    public List<TermCandidate> extract(List<Bitext> bitexts) {
        List<Bitext> bilingual = bilingual(bitexts);
        return bilingual.isEmpty()
                ? List.of()
                : new Ranking(bilingual, known).of(weigh(new Hearing(words, bilingual).pairs(), TermWeights.learned()));
    }

    /** Every pair that is seen in bitexts, however unlikely. */
    Collection<SeenPair> pairs(List<Bitext> bitexts) {
        return new Hearing(words, bilingual(bitexts)).pairs();
    }

    /** How likely pairs are. */
    TermScore weigh(Collection<SeenPair> pairs, TermWeights weights) {
        return new TermScore(new LexiconFit(words), new Termhood(words), weights, pairs);
    }

    private static List<Bitext> bilingual(List<Bitext> bitexts) {
        return bitexts.stream().filter(TermExtractor::isBilingual).toList();
    }

    private static boolean isBilingual(Bitext bitext) {
        Set<Lang> langs = Set.of(Lang.KO, Lang.EN);
        return langs.contains(bitext.source().lang())
                && langs.contains(bitext.target().lang())
                && !bitext.source().lang().equals(bitext.target().lang());
    }

    /**
     * The terms of texts in one language, without counterparts, by C-value. Sentences in several languages give a list
     * for each, that of the first sentence first; languages other than Korean and English give nothing.
     */
    public List<ListedTerm> list(List<Sentence> sentences) {
        return sentences.stream()
                .map(Sentence::lang)
                .distinct()
                .flatMap(lang -> list(sentences, lang).stream())
                .toList();
    }

    private List<ListedTerm> list(List<Sentence> sentences, Lang lang) {
        List<Sentence> same = sentences.stream()
                .filter(sentence -> sentence.lang().equals(lang))
                .toList();
        return TermLister.list(same, phrases::of);
    }

    /**
     * The concepts that candidates name: those that are variants of each other on both sides make one, such as a full form
     * and its acronym, two spellings, singular and plural, a name in full and its family name alone; so do those that are the
     * same on one side, if that is not likely to be a word of two senses, such as bird flu and avian influenza for
     * 조류인플루엔자. In the order of their best candidates; {@code c7} is the concept whose best candidate has rank 7, and its
     * note says how that was found. The best form of each language is preferred, the others are admitted.
     */
    public static List<Concept> concepts(List<TermCandidate> candidates) {
        return Variants.groups(candidates).stream().map(Variants::concept).toList();
    }

    /**
     * A glossary to begin with, for texts that come with none: the {@linkplain #concepts concepts} of the candidates scored .5
     * or more, with further forms from .45 on. Nobody has chosen between their terms, so that all are admitted. A term names
     * the best of the concepts it was found for; names of one syllable, and names with their titles beside the name alone, are
     * left out. An English acronym of three letters or more is a Korean term too, as Korean texts write it as it is.
     *
     * @param reviews what a person decided: what was accepted comes first and is preferred, what was rejected is left out
     */
    public static Glossary glossary(List<TermCandidate> candidates, Reviews reviews) {
        return ProposedGlossary.of(candidates, reviews);
    }
}
