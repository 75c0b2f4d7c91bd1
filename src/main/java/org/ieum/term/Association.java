package org.ieum.term;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Noun phrases of one side and phrases of the other that occur in the same links at least twice and more often than
 * chance would have it (signed G² of 6.63 or more, that is p &lt; 0.01; Dunning 1993), each being the other's best
 * partner. What only occurs inside a longer phrase is left out (C-value). The strength is the Dice coefficient, less
 * where there is little evidence. A link with more than about a million pairs of such phrases says nothing.
 */
final class Association implements Witness {
    private static final double SIGNIFICANT = 6.63;
    private static final double LEAST_DICE = 0.3;
    private static final int FEWEST = 2;

    /** A link with more pairs of phrases is no link of sentences, but of texts that were given as such. */
    private static final int MOST_PAIRS = 1 << 20;

    /** With this G² the strength has about two thirds of what it would have with any more evidence. */
    private static final double MUCH_EVIDENCE = 12;

    /** What is left of the strength of a side of one word when pairs compete. */
    private static final double SINGLE_WORD = 0.85;

    /** By the Korean phrase, which has one at most. */
    private final Map<String, Partner> partners;

    private Association(Map<String, Partner> partners) {
        this.partners = partners;
    }

    private record Key(String korean, String english) {}

    private record Partner(Key key, double strength, String reason) {}

    /** Counts what stands together; {@link #witness} ends it. */
    static final class Counter {
        private final Vocabulary korean;
        private final Vocabulary english;
        private final LexiconFit lexicon;
        private final Map<Key, Integer> together = new HashMap<>();
        private int links;

        /**
         * @param korean the phrases of all links, {@linkplain Vocabulary#close closed}
         * @param english likewise
         */
        Counter(Vocabulary korean, Vocabulary english, LexiconFit lexicon) {
            this.korean = korean;
            this.english = english;
            this.lexicon = lexicon;
        }

        void add(LinkedText text) {
            links++;
            Set<String> sources = keys(text.koreanPhrases(), korean);
            Set<String> targets = keys(text.englishPhrases(), english);
            if ((long) sources.size() * targets.size() <= MOST_PAIRS) {
                sources.forEach(
                        source -> targets.forEach(target -> together.merge(new Key(source, target), 1, Integer::sum)));
            }
        }

        private static Set<String> keys(List<Mention> mentions, Vocabulary vocabulary) {
            Set<String> keys = new LinkedHashSet<>();
            mentions.stream().map(Mention::key).filter(vocabulary::isCandidate).forEach(keys::add);
            return keys;
        }

        Association witness() {
            List<Partner> all = new ArrayList<>();
            together.forEach((key, both) -> partner(key, both).ifPresent(all::add));
            all.sort(Comparator.comparingDouble(this::fit)
                    .reversed()
                    .thenComparing(partner -> unevenness(partner.key()))
                    .thenComparing(partner -> partner.key().korean())
                    .thenComparing(partner -> partner.key().english()));
            return new Association(mutual(all));
        }

        private Optional<Partner> partner(Key key, int both) {
            int ko = korean.get(key.korean()).links();
            int en = english.get(key.english()).links();
            double g2 = Statistics.gSquared(both, ko, en, links);
            double dice = 2.0 * both / (ko + en);
            if (both < FEWEST || g2 < SIGNIFICANT || dice < LEAST_DICE) {
                return Optional.empty();
            }
            String reason = String.format(
                    Locale.ROOT,
                    "together in %d of %d and %d links (G² %.1f, logDice %.1f)",
                    both,
                    ko,
                    en,
                    g2,
                    Statistics.logDice(both, ko, en));
            return Optional.of(new Partner(key, dice * (1 - StrictMath.exp(-g2 / MUCH_EVIDENCE)), reason));
        }

        private double fit(Partner partner) {
            Vocabulary.Entry ko = korean.get(partner.key().korean());
            Vocabulary.Entry en = english.get(partner.key().english());
            return lexicon.fit(ko.words(), ko.surface(), en.words()).adjust(partner.strength() * share(ko) * share(en));
        }

        private static double share(Vocabulary.Entry entry) {
            return entry.length() > 1 ? 1 : SINGLE_WORD;
        }

        /** By how many words the sides differ: among equals the evener pair is likelier. */
        private int unevenness(Key key) {
            int words = korean.get(key.korean()).surface().split(" ").length;
            return Math.abs(words - english.get(key.english()).surface().split(" ").length);
        }

        private static Map<String, Partner> mutual(List<Partner> bestFirst) {
            Map<String, Partner> byKorean = new HashMap<>();
            Map<String, Partner> byEnglish = new HashMap<>();
            for (Partner one : bestFirst) {
                byKorean.putIfAbsent(one.key().korean(), one);
                byEnglish.putIfAbsent(one.key().english(), one);
            }
            byKorean.values().removeIf(one -> byEnglish.get(one.key().english()) != one);
            return byKorean;
        }
    }

    @Override
    public List<Sighting> sightings(LinkedText text) {
        Map<String, Mention> targets = firsts(text.englishPhrases());
        List<Sighting> sightings = new ArrayList<>();
        firsts(text.koreanPhrases()).forEach((source, korean) -> {
            Partner partner = partners.get(source);
            Mention english = partner == null ? null : targets.get(partner.key().english());
            if (english != null) {
                sightings.add(new Sighting(
                        korean, english, TermCandidate.Kind.ASSOCIATION, partner.strength(), partner.reason()));
            }
        });
        return sightings;
    }

    private static Map<String, Mention> firsts(List<Mention> mentions) {
        Map<String, Mention> firsts = new LinkedHashMap<>();
        mentions.forEach(mention -> firsts.putIfAbsent(mention.key(), mention));
        return firsts;
    }
}
