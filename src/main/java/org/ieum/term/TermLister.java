package org.ieum.term;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.ieum.text.Lang;
import org.ieum.text.Sentence;

/**
 * Lists the terms of texts in one language by C-value: noun phrases of two sentences or more, except those that only
 * occur inside one longer phrase.
 */
final class TermLister {
    private static final int EXAMPLES = 5;

    private final Function<Sentence, List<Mention>> phrases;
    private final Vocabulary vocabulary = new Vocabulary();
    private final Map<String, List<Sentence>> places = new LinkedHashMap<>();

    /** @param phrases what of a sentence could be a term */
    private TermLister(Function<Sentence, List<Mention>> phrases) {
        this.phrases = phrases;
    }

    static List<ListedTerm> list(List<Sentence> sentences, Function<Sentence, List<Mention>> phrases) {
        TermLister lister = new TermLister(phrases);
        sentences.forEach(lister::add);
        return lister.terms();
    }

    private void add(Sentence sentence) {
        List<Mention> whole =
                phrases.apply(sentence).stream().filter(TermLister::isWhole).toList();
        vocabulary.add(whole);
        whole.forEach(mention ->
                places.computeIfAbsent(mention.key(), key -> new ArrayList<>()).add(sentence));
    }

    /** English phrases are whole words; of Korean compounds the analyser gives parts as well. */
    private static boolean isWhole(Mention mention) {
        return !mention.sentence().lang().equals(Lang.KO) || WrittenWords.isWhole(mention);
    }

    private List<ListedTerm> terms() {
        vocabulary.close();
        List<String> keys = places.keySet().stream()
                .filter(vocabulary::isCandidate)
                .sorted(Comparator.comparingDouble(
                                (String key) -> -vocabulary.get(key).cValue())
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        List<ListedTerm> terms = new ArrayList<>();
        keys.forEach(key -> terms.add(term(terms.size() + 1, key)));
        return List.copyOf(terms);
    }

    private ListedTerm term(int rank, String key) {
        List<Sentence> sentences = places.getOrDefault(key, List.of());
        return new ListedTerm(
                rank,
                vocabulary.get(key).cValue(),
                sentences.get(0).lang(),
                vocabulary.get(key).surface(),
                sentences.size(),
                (int) sentences.stream().map(Sentence::origin).distinct().count(),
                sentences.stream().distinct().limit(EXAMPLES).toList());
    }
}
