package org.ieum.align;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.ieum.lexicon.Lexicon;
import org.ieum.lexicon.Translation;
import org.ieum.text.Lang;
import org.ieum.text.PartOfSpeech;
import org.ieum.text.Token;

/**
 * Joins neighbouring words of the source where the target has a counterpart of them as one: what the lexicon translates by words
 * of the target, and, in sentences of at most 4,096 tokens, what sounds like one of them. It caches only what does not depend on how the analyser reads the words in a
 * sentence, so that it does not matter which sentence is read first.
 */
final class WordJoiner implements WordReader.Join {
    private static final int SHORTEST_MISREAD = 3;
    private static final Pattern ALONE = Pattern.compile("^. | .$| . ");

    private final Lexicon lexicon;
    private final Lang from;
    private final Side target;
    private final SoundMatcher sounds;
    private final Map<String, Boolean> sounding = new ConcurrentHashMap<>();

    /** @param from the language of the source */
    WordJoiner(Lexicon lexicon, Lang from, Side target, SoundMatcher sounds) {
        this.lexicon = lexicon;
        this.from = from;
        this.target = target;
        this.sounds = sounds;
    }

    @Override
    public Optional<PartOfSpeech> join(String together, List<Token> parts) {
        Optional<PartOfSpeech> listed = listed(together, parts);
        if (listed.isPresent()) {
            return listed;
        }
        boolean isName = mayBeName(together, parts) && sounding.computeIfAbsent(together, sounds::knows);
        return isName ? Optional.of(PartOfSpeech.PROPER_NOUN) : Optional.empty();
    }

    /** Only what the lexicon lists. */
    @Override
    public WordReader.Join ofLongSentence() {
        return this::listed;
    }

    private Optional<PartOfSpeech> listed(String together, List<Token> parts) {
        return headword(together)
                .filter(headword -> isOne(headword, together, parts))
                .map(WordJoiner::ofJoined);
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
     * particle in it must be long (대한 is mostly "about", 우크라이나 is not 우크라 with 이나); adverbs are made of such.
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

    /** A compound noun is as informative as a name. */
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
