package org.ieum.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.ieum.text.IeumException;
import org.ieum.text.Lang;
import org.ieum.text.PartOfSpeech;

/** A lexicon in memory. The English index, needed by few, is made when it is first asked for. */
final class TableLexicon implements Lexicon {
    private final Map<String, List<Translation>> korean = new HashMap<>();
    private final List<Listed> listed = new ArrayList<>();
    private final Lazy<Map<String, Lazy<List<Translation>>>> english = new Lazy<>(this::englishIndex);

    /** A translation, the Korean it was printed with, and its place among the translations of its entry. */
    private record Listed(String korean, Translation translation, int rank) {}

    TableLexicon(Iterable<Entry> entries) {
        BiFunction<String, Category, List<String>> lemmas = Gloss.remembering();
        entries.forEach(entry -> add(entry, lemmas));
        korean.replaceAll((key, translations) -> List.copyOf(translations));
    }

    private void add(Entry entry, BiFunction<String, Category, List<String>> lemmasOf) {
        String key = Keys.korean(entry.korean(), entry.partOfSpeech());
        List<Translation> known = korean.computeIfAbsent(key, k -> new ArrayList<>(4));
        for (int rank = 0; rank < entry.english().size(); rank++) {
            String text = entry.english().get(rank);
            if (known.stream().noneMatch(t -> isSame(t, entry.partOfSpeech(), text))) {
                List<String> lemmas = lemmasOf.apply(text, entry.category());
                Translation translation = new Translation(key, entry.partOfSpeech(), text, lemmas, entry.category());
                known.add(translation);
                listed.add(new Listed(entry.korean(), translation, rank));
            }
        }
    }

    private static boolean isSame(Translation known, PartOfSpeech partOfSpeech, String text) {
        return known.partOfSpeech() == partOfSpeech && known.text().equals(text);
    }

    /** Pairs of a Korean word with a part of speech and one translation. */
    int size() {
        return listed.size();
    }

    int headwords() {
        return korean.size();
    }

    @Override
    public List<Translation> translations(String headword, Lang from) {
        if (from.equals(Lang.KO)) {
            return ofKorean(Keys.korean(headword));
        }
        if (from.equals(Lang.EN)) {
            return ofEnglish(headword);
        }
        throw new IeumException("lexicon: language " + from + ": only ko and en are known");
    }

    private List<Translation> ofKorean(String key) {
        List<Translation> exact = korean.getOrDefault(key, List.of());
        if (!exact.isEmpty() || key.length() < 2) {
            return exact;
        }
        String stem = Keys.withoutDa(key);
        List<Translation> ofStem = korean.getOrDefault(stem, List.of());
        return ofStem.isEmpty() ? korean.getOrDefault(Keys.withoutLightVerb(stem), List.of()) : ofStem;
    }

    private List<Translation> ofEnglish(String headword) {
        String text = Gloss.clean(headword);
        if (text.isEmpty()) {
            return List.of();
        }
        String lower = Keys.lower(text);
        boolean listed = english.get().containsKey(lower);
        List<String> lemmas = listed ? List.of(lower.split(" ")) : Gloss.allLemmas(text);
        List<Translation> ofAll = ofEnglishKey(Keys.english(lemmas));
        List<String> telling = Gloss.telling(lemmas);
        return telling.equals(lemmas) ? ofAll : union(ofAll, ofEnglishKey(Keys.english(telling)));
    }

    /** Function words are listed with their articles ("as a result"), other words without. */
    private static List<Translation> union(List<Translation> first, List<Translation> second) {
        if (first.isEmpty() || second.isEmpty()) {
            return first.isEmpty() ? second : first;
        }
        List<Translation> union = new ArrayList<>(first);
        second.stream()
                .filter(t -> first.stream().noneMatch(known -> isSame(known, t.partOfSpeech(), t.text())))
                .forEach(union::add);
        return List.copyOf(union);
    }

    private List<Translation> ofEnglishKey(String key) {
        Lazy<List<Translation>> found = english.get().get(key);
        return found == null ? List.of() : found.get();
    }

    /** Only which entries there are: cutting all of their Korean into morphemes would take longer than all the rest. */
    private Map<String, Lazy<List<Translation>>> englishIndex() {
        Map<String, List<Listed>> index = new HashMap<>();
        listed.stream()
                .sorted(Comparator.comparingInt(Listed::rank))
                .forEach(one -> index.computeIfAbsent(
                                Keys.english(one.translation().lemmas()), k -> new ArrayList<>(4))
                        .add(one));
        Map<String, Lazy<List<Translation>>> answers = new HashMap<>();
        index.forEach((key, found) -> answers.put(key, new Lazy<>(() -> inverse(key, found))));
        return answers;
    }

    private static List<Translation> inverse(String key, List<Listed> found) {
        List<Translation> inverse = new ArrayList<>(found.size());
        for (Listed one : found) {
            PartOfSpeech partOfSpeech = one.translation().partOfSpeech();
            if (inverse.stream().noneMatch(t -> isSame(t, partOfSpeech, one.korean()))) {
                Category category = one.translation().category();
                inverse.add(new Translation(key, partOfSpeech, one.korean(), koreanLemmas(one), category));
            }
        }
        return List.copyOf(inverse);
    }

    /** Stems and function words are one morpheme and mean nothing to the analyser alone; it cuts the others. */
    private static List<String> koreanLemmas(Listed one) {
        PartOfSpeech partOfSpeech = one.translation().partOfSpeech();
        boolean cuts = partOfSpeech == PartOfSpeech.NOUN || partOfSpeech == PartOfSpeech.PROPER_NOUN;
        List<String> lemmas = cuts ? Gloss.koreanLemmas(one.korean()) : List.of();
        return lemmas.isEmpty() ? List.of(one.translation().headword()) : lemmas;
    }
}
