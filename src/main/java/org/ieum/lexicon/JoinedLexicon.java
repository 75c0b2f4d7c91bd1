package org.ieum.lexicon;

import java.util.ArrayList;
import java.util.List;
import org.ieum.text.Lang;

/** Two lexicons, the first of which has precedence. */
record JoinedLexicon(Lexicon first, Lexicon second) implements Lexicon {
    @Override
    public List<Translation> translations(String headword, Lang from) {
        List<Translation> better = first.translations(headword, from);
        List<Translation> others = second.translations(headword, from);
        if (better.isEmpty() || others.isEmpty()) {
            return better.isEmpty() ? others : better;
        }
        List<Translation> all = new ArrayList<>(better);
        others.stream()
                .filter(other -> better.stream().noneMatch(t -> isSame(t, other)))
                .forEach(all::add);
        return List.copyOf(all);
    }

    private static boolean isSame(Translation one, Translation other) {
        return one.headword().equals(other.headword())
                && one.partOfSpeech() == other.partOfSpeech()
                && one.text().equals(other.text());
    }
}
