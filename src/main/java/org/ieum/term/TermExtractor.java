package org.ieum.term;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ieum.bitext.Bitext;
import org.ieum.bitext.Link;
import org.ieum.lexicon.Lexicon;
import org.ieum.name.NameMatch;
import org.ieum.name.Names;
import org.ieum.term.TermCandidate.Example;
import org.ieum.term.TermCandidate.Kind;
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
 *   <li>Names: a Korean name that Chinese characters follow, and an English name in a linked sentence that sounds alike.
 *   <li>Association: noun phrases of one side and phrases of the other that stand in the same links at least twice and
 *       more often than chance has it (signed G² of 6.63 or more, that is p &lt; 0.01; Dunning 1993), where each is the
 *       other's best partner. What stands only inside a longer phrase is left out (C-value).
 * </ol>
 *
 * <p>A lexicon speaks for an association whose words it pairs, and against one whose words it knows and pairs otherwise.
 *
 * <p>Scores rank: brackets lie at 0.85 to 0.99, acronyms and names at 0.75 to 0.95, associations at most 0.8 times the
 * Dice coefficient, less if there is little evidence or if a side is a single common word.
 */
public final class TermExtractor {
    private static final double SIGNIFICANT = 6.63;
    private static final double LEAST_DICE = 0.3;
    private static final double ALIKE = 0.8;
    private static final int EXAMPLES = 5;
    private static final int FEWEST = 2;

    private final KoreanPhrases koreanPhrases = new KoreanPhrases();
    private final EnglishPhrases englishPhrases = new EnglishPhrases();
    private final Brackets brackets = new Brackets(koreanPhrases, englishPhrases);

    private final LexiconFit lexicon;

    private TermExtractor(Lexicon lexicon) {
        this.lexicon = new LexiconFit(lexicon);
    }

    /** An extractor that knows the words of the built-in lexicon. */
    public static TermExtractor create() {
        return of(Lexicon.standard());
    }

    /** An extractor that knows the words of a lexicon. */
    public static TermExtractor of(Lexicon lexicon) {
        return new TermExtractor(lexicon);
    }

    /**
     * Candidates, the best first; the same bitexts in the same order always give the same list. Bitexts that are not
     * Korean on one side and English on the other are passed over. The source of a candidate is in the language of the
     * first bitext's source.
     */
    public List<TermCandidate> extract(List<Bitext> bitexts) {
        List<Bitext> bilingual =
                bitexts.stream().filter(TermExtractor::isBilingual).toList();
        return bilingual.isEmpty() ? List.of() : new Run(bilingual).candidates();
    }

    private static boolean isBilingual(Bitext bitext) {
        Set<Lang> langs = Set.of(Lang.KO, Lang.EN);
        return langs.contains(bitext.source().lang())
                && langs.contains(bitext.target().lang())
                && !bitext.source().lang().equals(bitext.target().lang());
    }

    private record Key(String korean, String english) {}

    /** A candidate being collected. */
    private static final class Draft {
        private final String korean;
        private final String english;
        private final Set<String> documents = new LinkedHashSet<>();
        private final List<Example> examples = new ArrayList<>();
        private final Set<Example> places = new LinkedHashSet<>();
        private Kind kind;
        private double score;

        Draft(String korean, String english, Kind kind, double score) {
            this.korean = korean;
            this.english = english;
            this.kind = kind;
            this.score = score;
        }

        void raise(Kind other, double otherScore) {
            kind = other.compareTo(kind) < 0 ? other : kind;
            score = Math.max(score, otherScore);
        }

        void add(Example example) {
            if (places.add(example)) {
                documents.add(example.sourceSentence().origin() + " "
                        + example.targetSentence().origin());
                if (examples.size() < EXAMPLES) {
                    examples.add(example);
                }
            }
        }
    }

    /** One extraction. */
    private final class Run {
        private final List<Bitext> bitexts;
        private final boolean koreanFirst;
        private final Map<Key, Draft> drafts = new LinkedHashMap<>();
        private final Vocabulary korean = new Vocabulary();
        private final Vocabulary english = new Vocabulary();
        private int links;

        Run(List<Bitext> bitexts) {
            this.bitexts = bitexts;
            this.koreanFirst = bitexts.get(0).source().lang().equals(Lang.KO);
        }

        List<TermCandidate> candidates() {
            Set<Sentence> all = new LinkedHashSet<>();
            bitexts.forEach(bitext -> all.addAll(bitext.sourceSentences()));
            bitexts.forEach(bitext -> all.addAll(bitext.targetSentences()));
            all.forEach(this::fromBrackets);
            all.stream().filter(s -> s.lang().equals(Lang.EN)).forEach(this::fromAcronyms);
            count();
            fromNames();
            fromAssociation();
            return ranked();
        }

        private void fromBrackets(Sentence sentence) {
            for (Brackets.Pair pair : brackets.pairs(sentence)) {
                Draft draft = draft(pair.koreanText(), pair.latinText(), Kind.BRACKET, 0.85);
                draft.add(example(sentence, pair.korean(), sentence, pair.latin(), "one in brackets after the other"));
                draft.score = Math.min(0.99, 0.85 + 0.04 * draft.places.size());
            }
        }

        private void fromAcronyms(Sentence sentence) {
            for (Acronyms.Definition definition : Acronyms.in(sentence)) {
                List<Draft> sameAcronym = drafts.values().stream()
                        .filter(draft -> draft.english.equals(definition.acronymText()) && draft.kind == Kind.BRACKET)
                        .toList();
                for (Draft known : sameAcronym) {
                    Draft draft = draft(known.korean, definition.fullText(), Kind.ACRONYM, known.score - 0.05);
                    Example place = known.examples.get(0);
                    Sentence koreanSentence = koreanFirst ? place.sourceSentence() : place.targetSentence();
                    Span koreanSpan = koreanFirst ? place.source() : place.target();
                    draft.add(example(
                            koreanSentence,
                            koreanSpan,
                            sentence,
                            definition.full(),
                            "both are " + definition.acronymText()));
                }
            }
        }

        private Draft draft(String koreanText, String englishText, Kind kind, double score) {
            Key key = new Key(TermKey.of(koreanText), englishKey(englishText));
            Draft draft = drafts.computeIfAbsent(key, k -> new Draft(koreanText, englishText, kind, score));
            draft.raise(kind, score);
            return draft;
        }

        private String englishKey(String text) {
            List<String> variants = EnglishNumber.variants(text);
            String shortest = variants.stream()
                    .min(Comparator.comparingInt(String::length))
                    .orElse(text);
            return TermKey.of(shortest);
        }

        private Example example(Sentence ko, Span koSpan, Sentence en, Span enSpan, String reason) {
            return koreanFirst
                    ? new Example(ko, koSpan, en, enSpan, reason)
                    : new Example(en, enSpan, ko, koSpan, reason);
        }

        private void count() {
            forEachLink((ko, en) -> {
                links++;
                korean.add(koreanMentions(ko));
                english.add(englishMentions(en));
            });
            korean.close();
            english.close();
        }

        private void forEachLink(java.util.function.BiConsumer<List<Sentence>, List<Sentence>> job) {
            for (Bitext bitext : bitexts) {
                boolean koreanSource = bitext.source().lang().equals(Lang.KO);
                for (Link link : bitext.links()) {
                    job.accept(
                            koreanSource ? link.source() : link.target(), koreanSource ? link.target() : link.source());
                }
            }
        }

        private List<Mention> koreanMentions(List<Sentence> sentences) {
            return sentences.stream().flatMap(s -> koreanPhrases.of(s).stream()).toList();
        }

        private List<Mention> englishMentions(List<Sentence> sentences) {
            return sentences.stream()
                    .flatMap(s -> englishPhrases.of(s).stream())
                    .toList();
        }

        private void fromNames() {
            forEachLink((ko, en) -> {
                for (Mention name : ko.stream()
                        .flatMap(s -> brackets.hanjaNames(s).stream())
                        .toList()) {
                    sounding(name, englishMentions(en)).ifPresent(match -> {
                        Draft draft = draft(name.surface(), match.surface(), Kind.NAME, 0.9);
                        draft.add(example(
                                name.sentence(), name.span(), match.sentence(), match.span(), "they sound alike"));
                    });
                }
            });
        }

        /** The English name that sounds most like a Korean one; among equals the one with as many words. */
        private Optional<Mention> sounding(Mention name, List<Mention> english) {
            Comparator<Mention> order = Comparator.comparingDouble((Mention mention) -> -likeness(name, mention))
                    .thenComparing(mention -> Math.abs(mention.length() - name.length()));
            return english.stream()
                    .filter(mention -> mention.name() && mention.length() <= 3)
                    .filter(mention -> likeness(name, mention) >= ALIKE)
                    .min(order);
        }

        private double likeness(Mention name, Mention mention) {
            NameMatch match = Names.compare(name.surface(), mention.surface());
            return match.verdict() == NameMatch.Verdict.OTHER ? 0 : match.score();
        }

        private void fromAssociation() {
            Map<Key, Integer> together = new HashMap<>();
            forEachLink((ko, en) -> {
                Set<String> targets = keys(englishMentions(en), english);
                for (String source : keys(koreanMentions(ko), korean)) {
                    targets.forEach(target -> together.merge(new Key(source, target), 1, Integer::sum));
                }
            });
            Map<Key, Scored> best = mutual(together);
            forEachLink((ko, en) -> addExamples(ko, en, best));
        }

        private Set<String> keys(List<Mention> mentions, Vocabulary vocabulary) {
            Set<String> keys = new LinkedHashSet<>();
            mentions.stream().map(Mention::key).filter(vocabulary::isCandidate).forEach(keys::add);
            return keys;
        }

        private record Scored(Key key, double score, Kind kind, String reason) {}

        private Map<Key, Scored> mutual(Map<Key, Integer> together) {
            List<Scored> scored = new ArrayList<>();
            together.forEach((key, both) -> {
                if (both >= FEWEST) {
                    score(key, both).ifPresent(scored::add);
                }
            });
            scored.sort(Comparator.comparingDouble(Scored::score)
                    .reversed()
                    .thenComparing(s -> unevenness(s.key()))
                    .thenComparing(s -> s.key().korean())
                    .thenComparing(s -> s.key().english()));
            Map<String, Scored> byKorean = new HashMap<>();
            Map<String, Scored> byEnglish = new HashMap<>();
            for (Scored one : scored) {
                byKorean.putIfAbsent(one.key().korean(), one);
                byEnglish.putIfAbsent(one.key().english(), one);
            }
            Map<Key, Scored> mutual = new LinkedHashMap<>();
            scored.stream()
                    .filter(one -> byKorean.get(one.key().korean()) == one)
                    .filter(one -> byEnglish.get(one.key().english()) == one)
                    .forEach(one -> mutual.put(one.key(), one));
            return mutual;
        }

        /** By how many words the sides differ: among equals the evener pair is likelier. */
        private int unevenness(Key key) {
            int words = korean.get(key.korean()).surface().split(" ").length;
            return Math.abs(words - english.get(key.english()).surface().split(" ").length);
        }

        private Optional<Scored> score(Key key, int both) {
            Vocabulary.Entry ko = korean.get(key.korean());
            Vocabulary.Entry en = english.get(key.english());
            double g2 = Measures.gSquared(both, ko.links(), en.links(), links);
            double dice = 2.0 * both / (ko.links() + en.links());
            if (g2 < SIGNIFICANT || dice < LEAST_DICE) {
                return Optional.empty();
            }
            double sure = 1 - StrictMath.exp(-g2 / 12);
            double likeness = Names.compare(ko.surface(), en.surface()).score();
            boolean name =
                    likeness >= ALIKE && Character.isUpperCase(en.surface().charAt(0));
            LexiconFit.Fit fit = lexicon.fit(ko.words(), ko.surface(), en.words());
            double plain = 0.8 * dice * sure * termhood(ko, en);
            double score = name ? 0.7 + 0.15 * dice * sure + 0.1 * likeness : fit.adjust(plain);
            String reason = String.format(
                    java.util.Locale.ROOT,
                    "together in %d of %d and %d links (G² %.1f, logDice %.1f)%s",
                    both,
                    ko.links(),
                    en.links(),
                    g2,
                    Measures.logDice(both, ko.links(), en.links()),
                    name ? "; they sound alike" : fit.words());
            Kind kind = name ? Kind.NAME : fit.isSupport() ? Kind.LEXICON : Kind.ASSOCIATION;
            return Optional.of(new Scored(key, score, kind, reason));
        }

        /** Terms tend to have several words; a single common word is one rarely. */
        private double termhood(Vocabulary.Entry ko, Vocabulary.Entry en) {
            boolean longKorean = ko.length() > 1;
            boolean longEnglish =
                    en.length() > 1 || Character.isUpperCase(en.surface().charAt(0));
            return longKorean && longEnglish ? 1 : longKorean || longEnglish ? 0.85 : 0.7;
        }

        private void addExamples(List<Sentence> ko, List<Sentence> en, Map<Key, Scored> best) {
            Map<String, Mention> targets = new LinkedHashMap<>();
            englishMentions(en).forEach(mention -> targets.putIfAbsent(mention.key(), mention));
            Set<String> done = new LinkedHashSet<>();
            for (Mention source : koreanMentions(ko)) {
                if (done.add(source.key())) {
                    targets.forEach((key, target) -> Optional.ofNullable(best.get(new Key(source.key(), key)))
                            .ifPresent(scored -> addExample(source, target, scored)));
                }
            }
        }

        private void addExample(Mention source, Mention target, Scored scored) {
            String koreanText = korean.get(source.key()).surface();
            String englishText = english.get(target.key()).surface();
            draft(koreanText, englishText, scored.kind(), scored.score())
                    .add(example(source.sentence(), source.span(), target.sentence(), target.span(), scored.reason()));
        }

        private List<TermCandidate> ranked() {
            List<Draft> sorted = drafts.values().stream()
                    .sorted(Comparator.comparingDouble((Draft draft) -> draft.score)
                            .reversed()
                            .thenComparing(draft -> -draft.places.size())
                            .thenComparing(draft -> draft.korean)
                            .thenComparing(draft -> draft.english))
                    .toList();
            List<TermCandidate> candidates = new ArrayList<>();
            for (Draft draft : sorted) {
                candidates.add(candidate(candidates.size() + 1, draft));
            }
            return List.copyOf(candidates);
        }

        private TermCandidate candidate(int rank, Draft draft) {
            return new TermCandidate(
                    rank,
                    Math.max(0, Math.min(1, draft.score)),
                    koreanFirst ? Lang.KO : Lang.EN,
                    koreanFirst ? draft.korean : draft.english,
                    koreanFirst ? Lang.EN : Lang.KO,
                    koreanFirst ? draft.english : draft.korean,
                    draft.kind,
                    draft.places.size(),
                    draft.documents.size(),
                    draft.examples);
        }
    }
}
