package org.ieum.align;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.ieum.align.WordReader.Join;
import org.ieum.bitext.Evidence;
import org.ieum.lexicon.Lexicon;
import org.ieum.lexicon.Translation;
import org.ieum.text.Lang;
import org.ieum.text.PartOfSpeech;
import org.ieum.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Weighs the words of a block. Each type of the block is explained once: by how strongly it relates to the other side's
 * types. A type {@code k} met again with strength {@code s} says
 *
 * <pre>  s · min(most, ln(p1/p0)) + (1 - s) · ln((1 - p1)/(1 - p0))</pre>
 *
 * where {@code p1} is how often its class is met again in true pairs, and {@code p0} how often it would be met by chance
 * in a stretch of the other side that long: its related types' frequency in these very texts, shrunk towards a rate of
 * its class. A word of which nothing is known says nothing.
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
    private final Optional<TranslationTable> table;
    private final SoundKeys soundKeys = new SoundKeys();
    private final Map<Lang, LexiconMatcher> translations = new ConcurrentHashMap<>();

    LexicalScorer(Weights weights, Lexicon lexicon, WordReader reader, Optional<TranslationTable> table) {
        this.table = table;
        this.weights = weights;
        this.lexicon = lexicon;
        this.reader = reader;
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
        Lang from = source.document().lang();
        Lang to = target.document().lang();
        if (!from.equals(to)) {
            new SynonymMatcher(lexicon, from, to)
                    .relate(reading.sourceSide(), reading.targetSide(), reading.relations());
        }
        return new LexicalScoring(weights, classified(source, target, reading), 1);
    }

    private static List<List<Word>> withImplied(Passage passage, List<List<Word>> words) {
        List<List<Word>> all = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            List<Word> more = new ArrayList<>(words.get(i));
            more.addAll(Implied.words(passage.sentences().get(i), words.get(i)));
            all.add(more);
        }
        return all;
    }

    /** The words of two texts and how they relate, as types. */
    Vocabularies words(Passage source, Passage target) {
        return classified(source, target, read(source, target));
    }

    private Vocabularies classified(Passage source, Passage target, Reading reading) {
        return classified(
                source.document().lang(),
                reading.sourceSide(),
                target.document().lang(),
                reading.targetSide(),
                reading.relations());
    }

    /** The words of two texts in order, and how they relate. */
    Reading read(Passage source, Passage target) {
        return read(source, target, Optional.empty(), (passage, words) -> words);
    }

    private Reading read(
            Passage source,
            Passage target,
            Optional<LocalDate> guess,
            BiFunction<Passage, List<List<Word>>, List<List<Word>>> completed) {
        Lang from = source.document().lang();
        Lang to = target.document().lang();
        Set<String> concepts = new HashSet<>(reader.concepts(source));
        concepts.retainAll(reader.concepts(target));
        Persons persons = Persons.between(source, target);
        List<List<Word>> targetWords = completed.apply(
                target, reader.read(target, concepts, persons, guess, from.equals(to) ? APART : HYPHENATED_NAMES));
        Side targetSide = new Side(target.sentences(), targetWords);
        SoundMatcher sounds = new SoundMatcher(lexicon, soundKeys, from, surfaces(targetSide), to);
        Joins joins = new Joins(from, targetSide, sounds);
        List<List<Word>> sourceWords =
                completed.apply(source, reader.read(source, concepts, persons, guess, joins::join));
        Side sourceSide = new Side(source.sentences(), sourceWords);

        Relations relations = new Relations(sourceSide.types().size());
        new EqualMatcher().relate(sourceSide, targetSide, relations);
        new QuantityMatcher().relate(sourceSide, targetSide, relations);
        translations
                .computeIfAbsent(from, lang -> new LexiconMatcher(lexicon, lang))
                .relate(sourceSide, targetSide, relations);
        table.ifPresent(known -> known.relate(from, sourceSide, to, targetSide, relations));
        if (!from.equals(to)) {
            sounds.relate(sourceSide, targetSide, relations);
        }
        return new Reading(sourceWords, sourceSide, targetWords, targetSide, relations);
    }

    /** The same pair of texts with what was learned from them: words, and how faithfully the one says what the other does. */
    LexicalScoring reopen(
            Passage source, Passage target, LexicalScoring first, LearnedTable table, double faithfulness) {
        Vocabularies words = first.words();
        Relations relations = words.relations().copy();
        table.relate(words.source(), words.target(), relations);
        return new LexicalScoring(
                weights,
                classified(
                        source.document().lang(),
                        words.source(),
                        target.document().lang(),
                        words.target(),
                        relations),
                faithfulness);
    }

    private Vocabularies classified(Lang from, Side source, Lang to, Side target, Relations relations) {
        WordClass[] sourceClasses = sourceClasses(source, from, relations);
        WordClass[] targetClasses = targetClasses(target, to, relations);
        return new Vocabularies(source, target, relations, sourceClasses, targetClasses);
    }

    private static Set<String> surfaces(Side side) {
        Set<String> surfaces = new LinkedHashSet<>();
        side.types().stream().filter(Word::isLexical).forEach(word -> surfaces.add(word.surface()));
        return surfaces;
    }

    /**
     * Decides which neighbouring words of the source are one for this target. Remembers what does not depend on how
     * the analyser reads them in a sentence, so that it does not matter which sentence is read first.
     */
    private final class Joins {
        private static final int SHORTEST_MISREAD = 3;
        private static final Pattern ALONE = Pattern.compile("^. | .$| . ");

        private final Lang from;
        private final Side target;
        private final SoundMatcher sounds;
        private final Map<String, Boolean> sounding = new ConcurrentHashMap<>();

        Joins(Lang from, Side target, SoundMatcher sounds) {
            this.from = from;
            this.target = target;
            this.sounds = sounds;
        }

        Optional<PartOfSpeech> join(String together, List<Token> parts) {
            Optional<PartOfSpeech> headword = headword(together);
            if (headword.isPresent() && isOne(headword.get(), together, parts)) {
                return headword.map(Joins::ofJoined);
            }
            boolean isName = mayBeName(together, parts) && sounding.computeIfAbsent(together, sounds::knows);
            return isName ? Optional.of(PartOfSpeech.PROPER_NOUN) : Optional.empty();
        }

        /** What the lexicon calls these very letters, if the target has a translation of them. */
        private Optional<PartOfSpeech> headword(String together) {
            String letters = WordReader.withoutSpaces(together);
            for (Translation translation : lexicon.translations(letters, from)) {
                if (translation.headword().equals(letters) && isInTarget(translation.lemmas())) {
                    return Optional.of(translation.partOfSpeech());
                }
            }
            return Optional.empty();
        }

        private boolean isInTarget(List<String> lemmas) {
            for (String lemma : lemmas) {
                if (target.type(lemma) < 0) {
                    return false;
                }
            }
            return true;
        }

        /**
         * Whether the analyser may be wrong to have seen several words. Nouns beside nouns make longer ones, but a single
         * letter with a space beside it is a word of its own (한 일, "work done", is not 한·일). A noun with an ending or a
         * particle in it must be long (대한 is mostly "about", 우크라이나 is no 우크라 with 이나); adverbs are made of such.
         */
        private static boolean isOne(PartOfSpeech headword, String together, List<Token> parts) {
            return switch (headword) {
                case ADVERB, DETERMINER, INTERJECTION, PRONOUN -> true;
                case NOUN, PROPER_NOUN, NUMERAL ->
                    WordReader.areNominal(parts)
                            ? !ALONE.matcher(together).find()
                            : together.length() >= SHORTEST_MISREAD && together.indexOf(' ') < 0;
                default -> false;
            };
        }

        /** Several nouns are as telling as a name. */
        private static PartOfSpeech ofJoined(PartOfSpeech headword) {
            return switch (headword) {
                case NOUN, NUMERAL -> PartOfSpeech.PROPER_NOUN;
                default -> headword;
            };
        }

        private boolean mayBeName(String together, List<Token> parts) {
            return together.indexOf(' ') < 0
                    && WordReader.areNominal(parts)
                    && parts.stream()
                            .anyMatch(part -> part.partOfSpeech() == PartOfSpeech.PROPER_NOUN
                                    || lexicon.translations(part.lemma(), from).isEmpty());
        }
    }

    private WordClass[] sourceClasses(Side side, Lang lang, Relations relations) {
        WordClass[] classes = new WordClass[side.types().size()];
        for (int type = 0; type < classes.length; type++) {
            Word word = side.types().get(type);
            Set<Evidence.Kind> kinds = EnumSet.noneOf(Evidence.Kind.class);
            for (int k = 0; k < relations.size(type); k++) {
                kinds.add(relations.kind(type, k));
            }
            classes[type] = heard(classOf(word, lang, kinds));
        }
        return classes;
    }

    private WordClass[] targetClasses(Side side, Lang lang, Relations relations) {
        List<Set<Evidence.Kind>> kinds = new ArrayList<>();
        side.types().forEach(type -> kinds.add(EnumSet.noneOf(Evidence.Kind.class)));
        for (int source = 0; source < relations.sourceTypes(); source++) {
            for (int k = 0; k < relations.size(source); k++) {
                kinds.get(relations.targets(source)[k]).add(relations.kind(source, k));
            }
        }
        WordClass[] classes = new WordClass[side.types().size()];
        for (int type = 0; type < classes.length; type++) {
            classes[type] = heard(classOf(side.types().get(type), lang, kinds.get(type)));
        }
        return classes;
    }

    private @Nullable WordClass heard(@Nullable WordClass wordClass) {
        return wordClass == null || weights.isSilent(wordClass) ? null : wordClass;
    }

    /** The class of a word, from what it is and what related it; {@code null} if nothing is known of it. */
    private WordClass classOf(Word word, Lang lang, Set<Evidence.Kind> kinds) {
        if (word.isConcept()) {
            return WordClass.GLOSSARY;
        }
        if (word.isName()) {
            return WordClass.PHONETIC;
        }
        if (word.isImplied()) {
            return WordClass.IMPLIED;
        }
        if (word.isQuantity()) {
            return WordClass.QUANTITY;
        }
        if (word.isMark()) {
            return WordClass.PUNCTUATION;
        }
        if (kinds.contains(Evidence.Kind.LATIN) || word.partOfSpeech() == PartOfSpeech.LATIN) {
            return WordClass.LATIN;
        }
        boolean listed = false;
        for (Translation translation : lexicon.translations(word.lemma(), lang)) {
            if (translation.suits(word.partOfSpeech())) {
                listed = true;
                switch (translation.category()) {
                    case FUNCTION_WORD -> {
                        return WordClass.FUNCTION;
                    }
                    case CORE, USER -> {}
                    default -> {
                        return WordClass.NAME;
                    }
                }
            }
        }
        if (!listed && (kinds.contains(Evidence.Kind.NAME) || word.partOfSpeech() == PartOfSpeech.PROPER_NOUN)) {
            return WordClass.PHONETIC;
        }
        return listed || !kinds.isEmpty() ? classOf(word) : null;
    }

    /** The class of an ordinary word. */
    private static WordClass classOf(Word word) {
        return switch (word.partOfSpeech()) {
            case VERB, ADJECTIVE -> WordClass.VERB;
            case ADVERB, DETERMINER, INTERJECTION, PRONOUN -> WordClass.MODIFIER;
            default -> word.lemma().length() == 1 ? WordClass.SHORT_NOUN : WordClass.NOUN;
        };
    }
}
