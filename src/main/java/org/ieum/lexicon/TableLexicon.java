package org.ieum.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.ieum.text.IeumException;
import org.ieum.text.Lang;
import org.ieum.text.PartOfSpeech;

/**
 * A lexicon in memory. Its rows are only filed by their first letter at once; those of a letter are read when a word with
 * it is first asked for, and the English index, needed by few, is made when that is.
 */
final class TableLexicon implements Lexicon {
    private final List<Row> rows;
    private final Map<Character, List<Row>> filed = new HashMap<>();
    private final Map<Character, Map<String, List<Row>>> korean = new ConcurrentHashMap<>();
    private final Map<String, List<Translation>> read = new ConcurrentHashMap<>();
    private final Lazy<Map<String, List<Place>>> english = new Lazy<>(this::englishIndex);
    private final Map<String, List<Translation>> readBack = new ConcurrentHashMap<>();

    /** Where a translation stands: the how manieth of a row, from 0. */
    private record Place(Row row, int rank) {}

    TableLexicon(List<? extends Row> rows) {
        this.rows = List.copyOf(rows);
        for (Row row : rows) {
            add(filed, row.initial(), row);
        }
    }

    static TableLexicon of(List<Entry> entries) {
        return new TableLexicon(entries.stream().map(Row::of).toList());
    }

    private static <K, V> void add(Map<K, List<V>> lists, K key, V value) {
        List<V> list = lists.get(key);
        if (list == null) {
            list = new ArrayList<>(2);
            lists.put(key, list);
        }
        list.add(value);
    }

    /** The rows of a word, in order. */
    private List<Row> rows(String key) {
        List<Row> of = key.isEmpty() ? null : byKey(key.charAt(0)).get(key);
        return of == null ? List.of() : of;
    }

    private Map<String, List<Row>> byKey(char initial) {
        Map<String, List<Row>> known = korean.get(initial);
        if (known == null) {
            known = new HashMap<>();
            for (Row row : filed.getOrDefault(initial, List.of())) {
                add(known, Keys.korean(row.korean(), row.partOfSpeech()), row);
            }
            korean.put(initial, known);
        }
        return known;
    }

    @Override
    public List<Translation> translations(String headword, Lang from) {
        return switch (from.tag()) {
            case "ko" -> ofKorean(Keys.korean(headword));
            case "en" -> ofEnglish(headword);
            default -> throw new IeumException("lexicon: language " + from + ": only ko and en are known");
        };
    }

    private List<Translation> ofKorean(String key) {
        List<Translation> exact = ofKey(key);
        if (!exact.isEmpty() || key.length() < 2) {
            return exact;
        }
        String stem = Keys.withoutDa(key);
        List<Translation> ofStem = stem.equals(key) ? exact : ofKey(stem);
        String noun = Keys.withoutLightVerb(stem);
        return ofStem.isEmpty() && !noun.equals(stem) ? ofKey(noun) : ofStem;
    }

    private List<Translation> ofKey(String key) {
        List<Translation> known = read.get(key);
        if (known != null) {
            return known;
        }
        List<Row> ofKey = rows(key);
        return ofKey.isEmpty() ? List.of() : read.computeIfAbsent(key, word -> translations(word, ofKey));
    }

    /** What the rows of one word list, each translation once for each part of speech. */
    private static List<Translation> translations(String key, List<Row> rows) {
        List<Translation> translations = new ArrayList<>();
        for (Row row : rows) {
            PartOfSpeech partOfSpeech = row.partOfSpeech();
            for (String text : row.english()) {
                if (!isListed(translations, partOfSpeech, text)) {
                    translations.add(new Translation(key, partOfSpeech, text, lemmas(row, text), row.category()));
                }
            }
        }
        return List.copyOf(translations);
    }

    private static List<String> lemmas(Row row, String text) {
        return new Lemmas() {
            @Override
            List<String> find() {
                return Gloss.lemmas(text, row.category());
            }
        };
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

    /** A loop, since the first lambda that a program runs takes longer than all of this. */
    private static boolean isListed(List<Translation> listed, PartOfSpeech partOfSpeech, String text) {
        for (Translation one : listed) {
            if (isSame(one, partOfSpeech, text)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSame(Translation known, PartOfSpeech partOfSpeech, String text) {
        return known.partOfSpeech() == partOfSpeech && known.text().equals(text);
    }

    /** Function words are listed with their articles ("as a result"), other words without. */
    private static List<Translation> union(List<Translation> first, List<Translation> second) {
        if (first.isEmpty() || second.isEmpty()) {
            return first.isEmpty() ? second : first;
        }
        List<Translation> union = new ArrayList<>(first);
        second.stream()
                .filter(t -> !isListed(first, t.partOfSpeech(), t.text()))
                .forEach(union::add);
        return List.copyOf(union);
    }

    private List<Translation> ofEnglishKey(String key) {
        List<Translation> known = readBack.get(key);
        if (known == null) {
            List<Place> found = english.get().get(key);
            known = found == null ? List.of() : inverse(key, found);
            if (found != null) {
                readBack.putIfAbsent(key, known);
            }
        }
        return known;
    }

    private Map<String, List<Place>> englishIndex() {
        Map<String, List<Place>> index = new HashMap<>(2 * rows.size());
        for (Row row : rows) {
            int rank = 0;
            for (String text : row.english()) {
                add(index, Keys.english(Gloss.lemmas(text, row.category())), new Place(row, rank++));
            }
        }
        return index;
    }

    /** The Korean words of places, those first of whose translations it is the best. */
    private List<Translation> inverse(String key, List<Place> found) {
        List<Translation> inverse = new ArrayList<>(found.size());
        found.stream().sorted(Comparator.comparingInt(Place::rank)).forEach(place -> {
            Row row = place.row();
            String korean = row.korean();
            boolean again = isListed(inverse, row.partOfSpeech(), korean);
            if (!again && !isListedBefore(row, row.english().get(place.rank()))) {
                inverse.add(new Translation(key, row.partOfSpeech(), korean, koreanLemmas(row), row.category()));
            }
        });
        return List.copyOf(inverse);
    }

    /** Whether an earlier row of the same word lists the same translation. */
    private boolean isListedBefore(Row row, String text) {
        for (Row earlier : rows(Keys.korean(row.korean(), row.partOfSpeech()))) {
            if (earlier == row) {
                return false;
            }
            if (earlier.partOfSpeech() == row.partOfSpeech()
                    && earlier.english().contains(text)) {
                return true;
            }
        }
        return false;
    }

    /** Stems and function words are one morpheme and mean nothing to the analyser alone; it cuts the others. */
    private static List<String> koreanLemmas(Row row) {
        List<String> whole = List.of(Keys.korean(row.korean(), row.partOfSpeech()));
        return switch (row.partOfSpeech()) {
            case NOUN, PROPER_NOUN ->
                new Lemmas() {
                    @Override
                    List<String> find() {
                        List<String> morphemes = Gloss.koreanLemmas(row.korean());
                        return morphemes.isEmpty() ? whole : morphemes;
                    }
                };
            default -> whole;
        };
    }
}
