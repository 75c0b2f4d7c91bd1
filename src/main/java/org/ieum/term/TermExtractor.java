package org.ieum.term;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.ieum.bitext.Bitext;
import org.ieum.bitext.Link;
import org.ieum.lexicon.Lexicon;
import org.ieum.term.TermCandidate.Example;
import org.ieum.term.TermCandidate.Kind;
import org.ieum.text.Document;
import org.ieum.text.Lang;
import org.ieum.text.Sentence;
import org.ieum.text.Span;

/**
 * Proposes terms and their counterparts from bitexts. Immutable and thread-safe.
 *
 * <ol>
 *   <li>Brackets, in all sentences, linked or not: 대량살상무기(WMD); see {@link Brackets}.
 *   <li>Acronyms: where the English side spells a bracketed acronym out (Schwartz &amp; Hearst 2003), its full form is
 *       paired with what the acronym was paired with.
 *   <li>In linked sentences the witnesses are heard: names that sound alike ({@link SoundWitness}), phrases whose words are
 *       aligned with each other ({@link WordWitness}), phrases that stand in the same links more often than chance has it
 *       ({@link Association}).
 *   <li>Of sentences that no link holds, names that sound alike and phrases that a lexicon makes of each other ({@link
 *       CompositionWitness}).
 *   <li>{@link TermScore} weighs what all of them and a lexicon say of a pair and what likelier pairs leave of it, and
 *       ranks.
 * </ol>
 *
 * <p>Pairs less likely than 0.1 are left out; pairs less likely than 0.25 also if both sides have a better partner.
 */
public final class TermExtractor {
    /** What a pair needs that is the best of one of its sides. */
    private static final double LEAST = 0.1;

    /** What a pair needs both of whose sides have a better partner. */
    private static final double GOOD = 0.25;

    private static final int EXAMPLES = 5;

    private final KoreanPhrases koreanPhrases = new KoreanPhrases();
    private final EnglishPhrases englishPhrases = new EnglishPhrases();
    private final Brackets brackets;
    private final List<Witness> witnesses;
    private final List<Witness> unlinkedWitnesses;
    private final LexiconFit lexicon;
    private final Termhood termhood;
    private final Lexicon words;
    private final Set<Draft.Key> known;

    private TermExtractor(Lexicon words, Set<Draft.Key> known) {
        this.words = words;
        this.known = known;
        lexicon = new LexiconFit(words);
        termhood = new Termhood(words);
        brackets = new Brackets(words);
        witnesses = List.of(new SoundWitness(), new WordWitness(), new CompositionWitness(lexicon));
        unlinkedWitnesses = List.of(new SoundWitness(), new CompositionWitness(lexicon));
    }

    /** An extractor that knows the words of the built-in lexicon. */
    public static TermExtractor create() {
        return of(Lexicon.standard());
    }

    /** An extractor that knows the words of a lexicon. */
    public static TermExtractor of(Lexicon lexicon) {
        return new TermExtractor(lexicon, Set.of());
    }

    /** The same, but it does not propose the pairs that a glossary holds: any Korean and any English term of one concept. */
    public TermExtractor without(Glossary glossary) {
        Set<Draft.Key> pairs = new HashSet<>(known);
        for (Concept concept : glossary.concepts()) {
            for (Term korean : concept.terms(Lang.KO)) {
                concept.terms(Lang.EN).forEach(english -> pairs.add(Draft.Key.of(korean.text(), english.text())));
            }
        }
        return new TermExtractor(words, Set.copyOf(pairs));
    }

    /**
     * Candidates, the best first; the same bitexts in the same order always give the same list. Bitexts that are not
     * Korean on one side and English on the other are passed over. The source of a candidate is in the language of the
     * first bitext's source. What no link holds is taken for texts on one matter that do not translate each other.
     */
    public List<TermCandidate> extract(List<Bitext> bitexts) {
        List<Bitext> bilingual = bilingual(bitexts);
        return bilingual.isEmpty() ? List.of() : new Run(bilingual).candidates();
    }

    /** Every pair that is seen in bitexts, however unlikely. */
    Collection<Draft> drafts(List<Bitext> bitexts) {
        return new Run(bilingual(bitexts)).drafts();
    }

    /** How likely pairs are. */
    TermScore weigh(Collection<Draft> drafts, TermWeights weights) {
        return new TermScore(lexicon, termhood, weights, drafts);
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
     * The terms of texts of which there is but one language, by C-value. Sentences in several languages give a list for
     * each, the one of the first sentence first; what is neither Korean nor English gives nothing.
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
        return TermLister.list(same, this::phrases);
    }

    private List<Mention> phrases(Sentence sentence) {
        if (sentence.lang().equals(Lang.KO)) {
            return koreanPhrases.of(sentence);
        }
        return sentence.lang().equals(Lang.EN) ? englishPhrases.of(sentence) : List.of();
    }

    /**
     * The concepts that candidates name: those that are variants of each other on both sides make one, such as a full form
     * and its acronym, two spellings, singular and plural, a name in full and its family name alone. In the order of their
     * best candidates; {@code c7} is the concept whose best candidate has rank 7, and its note says how that was found. The
     * best form of each language is preferred, the others are admitted.
     */
    public static List<Concept> concepts(List<TermCandidate> candidates) {
        return Variants.concepts(candidates);
    }

    /** One extraction. */
    private final class Run {
        private final List<Bitext> bitexts;
        private final boolean koreanFirst;
        private final Map<Sentence, Document> documents = new LinkedHashMap<>();
        private final Map<Draft.Key, Draft> drafts = new LinkedHashMap<>();
        private final Vocabulary korean = new Vocabulary();
        private final Vocabulary english = new Vocabulary();

        Run(List<Bitext> bitexts) {
            this.bitexts = bitexts;
            this.koreanFirst = bitexts.get(0).source().lang().equals(Lang.KO);
            bitexts.forEach(bitext ->
                    bitext.sourceSentences().forEach(sentence -> documents.putIfAbsent(sentence, bitext.source())));
            bitexts.forEach(bitext ->
                    bitext.targetSentences().forEach(sentence -> documents.putIfAbsent(sentence, bitext.target())));
        }

        List<TermCandidate> candidates() {
            return ranked(weigh(drafts(), TermWeights.learned()));
        }

        Collection<Draft> drafts() {
            Set<Sentence> all = documents.keySet();
            all.forEach(this::fromBrackets);
            fromAcronyms(all.stream().filter(s -> s.lang().equals(Lang.EN)).toList());
            forEachLink((bitext, link) -> hear(LinkedText.of(bitext, link, koreanPhrases, englishPhrases)));
            associate();
            bitexts.forEach(bitext -> compare(LinkedText.rest(bitext, koreanPhrases, englishPhrases)));
            return drafts.values();
        }

        private void fromBrackets(Sentence sentence) {
            for (Brackets.Pair pair : brackets.pairs(sentence)) {
                add(new Sighting(
                        Mention.of(sentence, pair.korean()),
                        Mention.of(sentence, pair.latin()),
                        Kind.BRACKET,
                        1,
                        "one in brackets after the other"));
            }
        }

        /** All pairs so far are those in brackets. */
        private void fromAcronyms(List<Sentence> sentences) {
            Map<String, List<Draft>> byAcronym =
                    drafts.values().stream().collect(Collectors.groupingBy(Draft::english));
            for (Sentence sentence : sentences) {
                for (Acronyms.Definition definition : Acronyms.in(sentence)) {
                    byAcronym.getOrDefault(definition.acronymText(), List.of()).stream()
                            .map(draft -> speltOut(draft, definition))
                            .forEach(this::add);
                }
            }
        }

        private Sighting speltOut(Draft bracketed, Acronyms.Definition definition) {
            return new Sighting(
                    bracketed.places().get(0).korean(),
                    Mention.of(definition.sentence(), definition.full()),
                    Kind.ACRONYM,
                    1,
                    "both are " + definition.acronymText());
        }

        private void add(Sighting sighting) {
            add(sighting, true);
        }

        private void add(Sighting sighting, boolean whole) {
            drafts.computeIfAbsent(sighting.key(), key -> new Draft(key, true)).add(sighting, whole);
        }

        private void forEachLink(BiConsumer<Bitext, Link> job) {
            bitexts.forEach(bitext -> bitext.links().forEach(link -> job.accept(bitext, link)));
        }

        private void forEachUnaligned(Consumer<LinkedText> job) {
            forEachLink(
                    (bitext, link) -> job.accept(LinkedText.unaligned(bitext, link, koreanPhrases, englishPhrases)));
        }

        private void hear(LinkedText text) {
            korean.add(text.koreanPhrases());
            english.add(text.englishPhrases());
            witnesses.stream()
                    .flatMap(witness -> witness.sightings(text).stream())
                    .forEach(sighting -> add(sighting, !text.isInside(sighting.korean())));
        }

        /** Without links nothing but sound and the lexicon can speak. */
        private void compare(LinkedText text) {
            Frequencies korean = new Frequencies(text.korean());
            Frequencies english = new Frequencies(text.english());
            Set<Draft> seen = new HashSet<>();
            for (Sighting sighting : unlinkedSightings(text)) {
                Draft draft = drafts.computeIfAbsent(sighting.key(), key -> new Draft(key, false));
                draft.add(sighting, !text.isInside(sighting.korean()));
                if (seen.add(draft)) {
                    draft.addWritten(Math.min(
                            korean.of(sighting.korean().surface()),
                            english.of(sighting.english().surface())));
                }
            }
        }

        private List<Sighting> unlinkedSightings(LinkedText text) {
            return unlinkedWitnesses.stream()
                    .flatMap(witness -> witness.sightings(text).stream())
                    .toList();
        }

        private void associate() {
            korean.close();
            english.close();
            Association.Counter counter = new Association.Counter(korean, english, lexicon);
            forEachUnaligned(counter::add);
            Association association = counter.witness();
            forEachUnaligned(text ->
                    association.sightings(text).forEach(sighting -> add(sighting, !text.isInside(sighting.korean()))));
        }

        private List<TermCandidate> ranked(TermScore score) {
            Set<String> seenKorean = new HashSet<>();
            Set<String> seenEnglish = new HashSet<>();
            List<TermCandidate> candidates = new ArrayList<>();
            score.scores().forEach((draft, probability) -> {
                boolean best = seenKorean.add(draft.key().korean());
                best |= seenEnglish.add(draft.key().english());
                if (probability >= (best ? LEAST : GOOD) && !known.contains(draft.key())) {
                    candidates.add(candidate(candidates.size() + 1, probability, draft, score.fit(draft)));
                }
            });
            return List.copyOf(candidates);
        }

        private TermCandidate candidate(int rank, double score, Draft draft, LexiconFit.Fit fit) {
            Kind seen = draft.places().get(0).kind();
            Kind kind = seen.compareTo(Kind.LEXICON) > 0 && fit.isSupport() ? Kind.LEXICON : seen;
            return new TermCandidate(
                    rank,
                    score,
                    koreanFirst ? Lang.KO : Lang.EN,
                    koreanFirst ? draft.korean() : draft.english(),
                    koreanFirst ? Lang.EN : Lang.KO,
                    koreanFirst ? draft.english() : draft.korean(),
                    kind,
                    draft.count(),
                    draft.documents(),
                    draft.places().stream()
                            .limit(EXAMPLES)
                            .map(sighting -> example(
                                    sighting,
                                    sighting.reason() + (kind == Kind.LEXICON ? fit.words() : ""),
                                    kind.label(),
                                    score))
                            .toList());
        }

        private Example example(Sighting sighting, String reason, String method, double score) {
            Mention ko = sighting.korean();
            Mention en = sighting.english();
            TermEvidence place = TermEvidence.of(ko.sentence().origin().toString(), raw(ko), method, score)
                    .with(en.sentence().origin().toString(), raw(en));
            return koreanFirst
                    ? new Example(ko.sentence(), ko.span(), en.sentence(), en.span(), reason, place)
                    : new Example(en.sentence(), en.span(), ko.sentence(), ko.span(), reason, place.mirrored());
        }

        /** Where an expression stands in the file. */
        private Span raw(Mention mention) {
            return Optional.ofNullable(documents.get(mention.sentence()))
                    .orElseThrow()
                    .offsets()
                    .toRawCodePoints(mention.span());
        }
    }
}
