package org.ieum.term;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.ieum.name.Names;
import org.ieum.text.Lang;

/** The English phrases of a text by their words, and these by their sounds. */
final class EnglishWords {
    /** From this likeness on, a Korean word is taken for the English one that it sounds like. */
    private static final double ALIKE = 0.85;

    private final Map<String, List<Mention>> phrases = new LinkedHashMap<>();
    private final Map<String, List<String>> bySound = new HashMap<>();
    private final Map<String, List<String>> like = new HashMap<>();

    EnglishWords(Stream<Mention> mentions) {
        mentions.forEach(phrase -> LexiconFit.alike(phrase.words()).forEach(word -> add(word, phrase)));
    }

    private void add(String word, Mention phrase) {
        if (!phrases.containsKey(word)) {
            Names.keys(word, Lang.EN)
                    .forEach(key ->
                            bySound.computeIfAbsent(key, k -> new ArrayList<>()).add(word));
        }
        phrases.computeIfAbsent(word, key -> new ArrayList<>()).add(phrase);
    }

    /** The phrases that have a word. */
    List<Mention> phrases(String word) {
        return phrases.getOrDefault(word, List.of());
    }

    /** The words that a word of a Korean phrase is, 티켓 or VIP: written in the same Latin letters or sounding alike. */
    List<String> like(String korean) {
        return like.computeIfAbsent(korean, this::found);
    }

    private List<String> found(String korean) {
        String latin = korean.toLowerCase(Locale.ROOT);
        return phrases.containsKey(latin)
                ? List.of(latin)
                : Names.keys(korean, Lang.KO).stream()
                        .flatMap(key -> bySound.getOrDefault(key, List.of()).stream())
                        .distinct()
                        .filter(word -> Names.similarity(korean, word, ALIKE) >= ALIKE)
                        .toList();
    }
}
