package org.ieum.align;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.ieum.bitext.Evidence;
import org.ieum.lexicon.Lexicon;
import org.ieum.name.Names;
import org.ieum.text.Lang;

/**
 * Relates names and loan words that sound alike: 기타자와 and Kitazawa. Words of the target are indexed by their
 * consonants, so that only likely partners are compared.
 */
final class SoundMatcher implements Matcher {
    /** From here on two words are taken to sound alike; capitalised words are likelier to be names. */
    private static final double ALIKE_CAPITALISED = .65;

    private static final double ALIKE = .8;
    private static final int SHORTEST = 3;

    private final Lexicon lexicon;
    private final Lang sourceLang;
    private final Lang targetLang;
    private final SoundKeys soundKeys;
    private final List<String> words = new ArrayList<>();
    private final BitSet capitalised = new BitSet();
    private final Map<String, List<Integer>> index = new HashMap<>();

    /**
     * @param lexicon words that it lists but does not pair sound alike by chance
     * @param soundKeys by which words are found
     * @param sourceLang of the words that will be asked for
     */
    SoundMatcher(Lexicon lexicon, SoundKeys soundKeys, Lang sourceLang, Side target) {
        this.lexicon = lexicon;
        this.soundKeys = soundKeys;
        this.sourceLang = sourceLang;
        targetLang = target.lang();
        for (String word : surfaces(target)) {
            if (word.length() >= SHORTEST && Character.isLetter(word.charAt(0))) {
                for (String key : soundKeys.of(word, targetLang)) {
                    index.computeIfAbsent(key, k -> new ArrayList<>()).add(this.words.size());
                }
                capitalised.set(words.size(), Character.isUpperCase(word.charAt(0)));
                this.words.add(word);
            }
        }
    }

    private static Set<String> surfaces(Side side) {
        Set<String> surfaces = new LinkedHashSet<>();
        side.types().stream().filter(Word::isLexical).forEach(word -> surfaces.add(word.surface()));
        return surfaces;
    }

    /** True if some word of the target sounds like this one. */
    boolean knows(String word) {
        return !alike(word).isEmpty();
    }

    private Map<String, Double> alike(String word) {
        Map<String, Double> alike = new LinkedHashMap<>();
        for (int candidate : candidates(soundKeys.of(word, sourceLang))) {
            String other = words.get(candidate);
            double least = capitalised.get(candidate) ? ALIKE_CAPITALISED : ALIKE;
            double similarity = Names.similarity(word, other, least);
            if (similarity >= least && !areKnown(word, other)) {
                alike.merge(other.toLowerCase(Locale.ROOT), similarity, Math::max);
            }
        }
        return alike;
    }

    /** The words of some keys, each once; a word of Hangul has one key at most. */
    private Collection<Integer> candidates(List<String> keys) {
        if (keys.size() == 1) {
            return index.getOrDefault(keys.get(0), List.of());
        }
        Set<Integer> candidates = new LinkedHashSet<>();
        keys.forEach(key -> candidates.addAll(index.getOrDefault(key, List.of())));
        return candidates;
    }

    /**
     * True if the lexicon lists both words, such as 부상 (injury) and Busan. Had it paired them, they would be related
     * already and nobody would ask.
     */
    private boolean areKnown(String word, String other) {
        return Character.isUpperCase(other.charAt(0))
                && !lexicon.translations(word, sourceLang).isEmpty()
                && !lexicon.translations(other.toLowerCase(Locale.ROOT), targetLang)
                        .isEmpty();
    }

    /** Several types at once: none touches what another one relates to. */
    @Override
    public void relate(Side source, Side target, Relations relations) {
        List<Word> types = source.types();
        IntStream.range(0, types.size())
                .parallel()
                .filter(type -> types.get(type).isLexical() && !relations.hasSource(type))
                .forEach(type -> alike(types.get(type).lemma()).forEach((other, similarity) -> {
                    int partner = target.typeOfSurface(other);
                    if (partner >= 0) {
                        relations.put(type, partner, similarity, Evidence.Kind.NAME);
                    }
                }));
    }
}
