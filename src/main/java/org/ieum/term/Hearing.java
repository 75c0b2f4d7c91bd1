package org.ieum.term;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ieum.bitext.Bitext;
import org.ieum.bitext.Link;
import org.ieum.lexicon.Lexicon;
import org.ieum.term.TermCandidate.Kind;
import org.ieum.text.Lang;
import org.ieum.text.Sentence;

/** Asks all witnesses about some bitexts and puts together what they say of each pair; for one extraction. */
final class Hearing {
    private final List<Bitext> bitexts;
    private final Phrases phrases = new Phrases();
    private final LexiconFit lexicon;
    private final Brackets brackets;
    private final List<Witness> witnesses;
    private final List<Witness> unlinkedWitnesses;
    private final Map<PairKey, SeenPair> pairs = new LinkedHashMap<>();
    private final Vocabulary korean = new Vocabulary();
    private final Vocabulary english = new Vocabulary();

    Hearing(Lexicon words, List<Bitext> bitexts) {
        this.bitexts = bitexts;
        lexicon = new LexiconFit(words);
        brackets = new Brackets(words);
        witnesses = List.of(new SoundWitness(), new WordWitness(), new CompositionWitness(lexicon));
        unlinkedWitnesses = List.of(new SoundWitness(), new CompositionWitness(lexicon));
    }

    /** Every pair that is seen, however unlikely; in the order in which they are seen. */
    Collection<SeenPair> pairs() {
        Set<Sentence> all = sentences();
        all.forEach(this::fromBrackets);
        fromAcronyms(all.stream().filter(s -> s.lang().equals(Lang.EN)).toList());
        forEachLink((bitext, link) -> hear(LinkedText.of(bitext, link, phrases)));
        associate();
        bitexts.forEach(bitext -> compare(LinkedText.rest(bitext, phrases)));
        return pairs.values();
    }

    /** Those of all sources, then those of all targets. */
    private Set<Sentence> sentences() {
        return Stream.concat(
                        bitexts.stream().flatMap(bitext -> bitext.sourceSentences().stream()),
                        bitexts.stream().flatMap(bitext -> bitext.targetSentences().stream()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
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
        Map<String, List<SeenPair>> byAcronym =
                pairs.values().stream().collect(Collectors.groupingBy(SeenPair::english));
        for (Sentence sentence : sentences) {
            for (Acronyms.Definition definition : Acronyms.in(sentence)) {
                byAcronym.getOrDefault(definition.acronymText(), List.of()).stream()
                        .map(pair -> speltOut(pair, definition))
                        .forEach(this::add);
            }
        }
    }

    private Sighting speltOut(SeenPair bracketed, Acronyms.Definition definition) {
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
        pairs.computeIfAbsent(sighting.key(), key -> new SeenPair(key, true)).add(sighting, whole);
    }

    private void forEachLink(BiConsumer<Bitext, Link> job) {
        bitexts.forEach(bitext -> bitext.links().forEach(link -> job.accept(bitext, link)));
    }

    private void forEachUnaligned(Consumer<LinkedText> job) {
        forEachLink((bitext, link) -> job.accept(LinkedText.unaligned(bitext, link, phrases)));
    }

    private void hear(LinkedText text) {
        korean.add(text.koreanPhrases());
        english.add(text.englishPhrases());
        Extents extents = new Extents(text.koreanPhrases());
        witnesses.stream()
                .flatMap(witness -> witness.sightings(text).stream())
                .forEach(sighting -> add(sighting, !extents.isInside(sighting.korean())));
    }

    /** Where there are no links, only sound and the lexicon can speak. */
    private void compare(LinkedText text) {
        Frequencies korean = new Frequencies(text.korean());
        Frequencies english = new Frequencies(text.english());
        Extents extents = new Extents(text.koreanPhrases());
        Set<SeenPair> seen = new HashSet<>();
        for (Sighting sighting : unlinkedSightings(text)) {
            SeenPair pair = pairs.computeIfAbsent(sighting.key(), key -> new SeenPair(key, false));
            pair.add(sighting, !extents.isInside(sighting.korean()));
            if (seen.add(pair)) {
                pair.addWritten(Math.min(
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
        forEachUnaligned(text -> {
            Extents extents = new Extents(text.koreanPhrases());
            association.sightings(text).forEach(sighting -> add(sighting, !extents.isInside(sighting.korean())));
        });
    }
}
