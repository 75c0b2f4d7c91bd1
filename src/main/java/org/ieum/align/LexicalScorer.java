package org.ieum.align;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.ieum.align.WordReader.Join;
import org.ieum.lexicon.Lexicon;
import org.ieum.term.Glossary;
import org.ieum.term.TermFinder;
import org.ieum.text.Lang;
import org.ieum.text.PartOfSpeech;

/**
 * Weighs the words of a block. Each type of the block is explained once: by how strongly it relates to the other side's
 * types. A type {@code k} met with strength {@code s} says
 *
 * <pre>  s · min(most, ln(p1/p0)) + (1 - s) · ln((1 - p1)/(1 - p0))</pre>
 *
 * where {@code p1} is how often its class is met in true pairs, and {@code p0} how often it would be met by chance
 * in a stretch of the other side that long: its related types' frequency in these very texts, shrunk towards a rate of
 * its class. A word of which nothing is known tells nothing.
 */
final class LexicalScorer implements Scorer {
    /** Two syllables of Korean, however they are romanized. */
    private static final Pattern HYPHENATED_NAME = Pattern.compile(
            "(?=[A-Z])(?i:SYL)-SYL".replace("SYL", "[bcdghjklmnprstwy]{0,2}[aeiouy]{1,3}(?:ng|[nmklrpbgth])?"));

    /** {@code Kwan-jin} is one name to listen for; {@code Seoul-based} and {@code Food-led} are two words. */
    private static final Join HYPHENATED_NAMES = (together, parts) ->
            HYPHENATED_NAME.matcher(together).matches() ? Optional.of(PartOfSpeech.PROPER_NOUN) : Optional.empty();

    private static final Join APART = (together, parts) -> Optional.empty();

    private final Weights weights;
    private final Lexicon lexicon;
    private final WordReader reader;
    private final WordClassifier classifier;
    private final Optional<TranslationTable> table;
    private final SoundKeys soundKeys = new SoundKeys();
    private final Map<Lang, LexiconMatcher> translations = new ConcurrentHashMap<>();

    /**
     * @param glossary terms that are words of their own where both texts have their concept
     * @param table what earlier texts taught
     */
    LexicalScorer(Weights weights, Lexicon lexicon, Glossary glossary, Optional<TranslationTable> table) {
        this.weights = weights;
        this.lexicon = lexicon;
        this.table = table;
        reader = new WordReader(lexicon, TermFinder.of(glossary));
        classifier = new WordClassifier(weights, lexicon);
    }

    /**
     * The words of two texts and how they relate.
     *
     * @param source the words of each sentence, in order
     * @param target likewise
     * @param sourceSide their types
     * @param targetSide likewise
     */
    record Reading(
            List<List<Word>> source, Side sourceSide, List<List<Word>> target, Side targetSide, Relations relations) {}

    @Override
    public LexicalScoring open(Passage source, Passage target) {
        return new LexicalScoring(weights, words(source, target), 1);
    }

    /**
     * The same for texts that may say the same in other words: with near synonyms, and with what figures imply.
     *
     * @param guess the day of writing of a text that does not say it
     */
    LexicalScoring openFreely(Passage source, Passage target, Optional<LocalDate> guess) {
        Reading reading = read(source, target, guess, LexicalScorer::withImplied);
        if (!source.lang().equals(target.lang())) {
            new SynonymMatcher(lexicon).relate(reading.sourceSide(), reading.targetSide(), reading.relations());
        }
        return new LexicalScoring(weights, classified(reading), 1);
    }

    private static List<List<Word>> withImplied(Passage passage, List<List<Word>> words) {
        List<List<Word>> all = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            List<Word> more = new ArrayList<>(words.get(i));
            more.addAll(ImpliedQuantities.words(passage.sentences().get(i), words.get(i)));
            all.add(more);
        }
        return all;
    }

    /** The same texts with what was learned from them: words, and how faithfully the one says what the other does. */
    LexicalScoring reopen(LexicalScoring first, LearnedTable learned, double faithfulness) {
        Vocabularies words = first.words();
        Relations relations = words.relations().copy();
        learned.relate(words.source(), words.target(), relations);
        return new LexicalScoring(
                weights, classifier.classify(words.source(), words.target(), relations), faithfulness);
    }

    /** The words of two texts and how they relate, as types. */
    Vocabularies words(Passage source, Passage target) {
        return classified(read(source, target));
    }

    private Vocabularies classified(Reading reading) {
        return classifier.classify(reading.sourceSide(), reading.targetSide(), reading.relations());
    }

    /** The words of two texts in order, and how they relate. */
    Reading read(Passage source, Passage target) {
        return read(source, target, Optional.empty(), (passage, words) -> words);
    }

    /** @param completed the words of a passage, with further ones that follow from them */
    private Reading read(
            Passage source,
            Passage target,
            Optional<LocalDate> guess,
            BiFunction<Passage, List<List<Word>>, List<List<Word>>> completed) {
        Set<String> concepts = new HashSet<>(reader.concepts(source));
        concepts.retainAll(reader.concepts(target));
        Persons persons = Persons.between(source, target);
        Join ofTarget = source.lang().equals(target.lang()) ? APART : HYPHENATED_NAMES;
        List<List<Word>> targetWords = completed.apply(target, reader.read(target, concepts, persons, guess, ofTarget));
        Side targetSide = new Side(target.lang(), target.sentences(), targetWords);
        SoundMatcher sounds = new SoundMatcher(lexicon, soundKeys, source.lang(), targetSide);
        Join ofSource = new WordJoiner(lexicon, source.lang(), targetSide, sounds);
        List<List<Word>> sourceWords = completed.apply(source, reader.read(source, concepts, persons, guess, ofSource));
        Side sourceSide = new Side(source.lang(), source.sentences(), sourceWords);
        Relations relations = new Relations(sourceSide.types().size());
        matchers(source.lang(), target.lang(), sounds)
                .forEach(matcher -> matcher.relate(sourceSide, targetSide, relations));
        return new Reading(sourceWords, sourceSide, targetWords, targetSide, relations);
    }

    /** All that relates words, in order: the last one, sound, only asks for words that nothing before it relates. */
    private List<Matcher> matchers(Lang from, Lang to, SoundMatcher sounds) {
        List<Matcher> matchers = new ArrayList<>(List.of(
                new EqualMatcher(),
                new QuantityMatcher(),
                translations.computeIfAbsent(from, lang -> new LexiconMatcher(lexicon, lang))));
        table.ifPresent(known -> matchers.add(known::relate));
        if (!from.equals(to)) {
            matchers.add(sounds);
        }
        return matchers;
    }
}
