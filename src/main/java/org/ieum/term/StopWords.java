package org.ieum.term;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ieum.text.Lang;
import org.ieum.text.Resources;

/** Words with which no term begins or ends. */
final class StopWords {
    private final Set<String> words;

    private StopWords(Set<String> words) {
        this.words = words;
    }

    static StopWords of(Lang lang) {
        return new StopWords(Resources.lines(StopWords.class, "stopwords." + lang + ".txt").stream()
                .map(line -> List.of(line.split(" ")))
                .flatMap(List::stream)
                .collect(Collectors.toUnmodifiableSet()));
    }

    boolean contains(String word) {
        return words.contains(word);
    }
}
