package org.ieum.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import org.ieum.text.IeumException;
import org.ieum.text.Lang;
import org.ieum.text.PartOfSpeech;

/**
 * A lexicon in memory. Only the Korean headwords are indexed at once; what a word translates to is read when it is first
 * asked for, and the English index, needed by few, is made when that is.
 */
final class TableLexicon implements Lexicon {
    private final List<Row> rows;
    private final Map<String, List<Row>> korean;
    private final Map<String, List<Translation>> read = new ConcurrentHashMap<>();
    private final Lazy<Map<String, List<Listed>>> english = new Lazy<>(this::englishIndex);
    private final Map<String, List<Translation>> readBack = new ConcurrentHashMap<>();

    /** A translation, where it is listed, and its place among the translations there. */
    private record Listed(Row row, Translation translation, int rank) {}

    TableLexicon(Iterable<? extends Row> rows) {
        this.rows = new ArrayList<>();
        this.korean = new HashMap<>();
        for (Row row : rows) {
            this.rows.add(row);
            index(Keys.korean(row.korean(), row.partOfSpeech()), row);
        }
    }

    static TableLexicon of(List<Entry> entries) {
        return new TableLexicon(entries.stream().map(Row::of).toList());
    }

    /** Nearly all words have one row. */
    private void index(String key, Row row) {
        List<Row> known = korean.put(key, List.of(row));
        if (known != null) {
            List<Row> more = new ArrayList<>(known);
            more.add(row);
            korean.put(key, more);
        }
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
        List<Translation> ofStem = ofKey(stem);
        return ofStem.isEmpty() ? ofKey(Keys.withoutLightVerb(stem)) : ofStem;
    }

    private List<Translation> ofKey(String key) {
        List<Translation> known = read.get(key);
        if (known == null) {
            List<Row> ofKey = korean.get(key);
            known = ofKey == null ? List.of() : translations(key, ofKey);
            if (ofKey != null) {
                read.putIfAbsent(key, known);
            }
        }
        return known;
    }

    private static List<Translation> translations(String key, List<Row> rows) {
        List<Translation> translations = new ArrayList<>();
        for (Listed one : listed(key, rows)) {
            translations.add(one.translation());
        }
        return List.copyOf(translations);
    }

    /** What the rows of one word list, each translation once for each part of speech. */
    private static List<Listed> listed(String key, List<Row> rows) {
        List<Listed> listed = new ArrayList<>();
        for (Row row : rows) {
            Entry entry = row.entry();
            for (int rank = 0; rank < entry.english().size(); rank++) {
                String text = entry.english().get(rank);
                if (!isListed(listed, entry.partOfSpeech(), text)) {
                    listed.add(new Listed(row, translation(key, entry, text), rank));
                }
            }
        }
        return listed;
    }

    private static Translation translation(String key, Entry entry, String text) {
        Lemmas lemmas = new Lemmas() {
            @Override
            List<String> find() {
                return Gloss.lemmas(text, entry.category());
            }
        };
        return new Translation(key, entry.partOfSpeech(), text, lemmas, entry.category());
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
    private static boolean isListed(List<Listed> listed, PartOfSpeech partOfSpeech, String text) {
        for (Listed one : listed) {
            if (isSame(one.translation(), partOfSpeech, text)) {
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
                .filter(t -> first.stream().noneMatch(known -> isSame(known, t.partOfSpeech(), t.text())))
                .forEach(union::add);
        return List.copyOf(union);
    }

    private List<Translation> ofEnglishKey(String key) {
        List<Translation> known = readBack.get(key);
        if (known == null) {
            List<Listed> found = english.get().get(key);
            known = found == null ? List.of() : inverse(key, found);
            if (found != null) {
                readBack.putIfAbsent(key, known);
            }
        }
        return known;
    }

    private Map<String, List<Listed>> englishIndex() {
        BiFunction<String, Category, List<String>> lemmas = Gloss.remembering();
        Map<String, List<Listed>> index = new HashMap<>();
        for (Row row : rows) {
            for (Listed one : listed(row)) {
                Translation translation = one.translation();
                String key = Keys.english(lemmas.apply(translation.text(), translation.category()));
                index.computeIfAbsent(key, k -> new ArrayList<>(2)).add(one);
            }
        }
        index.values().forEach(found -> found.sort(Comparator.comparingInt(Listed::rank)));
        return index;
    }

    /** What a row lists that no earlier row of its word does. */
    private List<Listed> listed(Row row) {
        String key = Keys.korean(row.korean(), row.partOfSpeech());
        List<Row> ofKey = korean.get(key);
        List<Listed> listed = listed(key, ofKey);
        if (ofKey.size() > 1) {
            listed.removeIf(one -> one.row() != row);
        }
        return listed;
    }

    private static List<Translation> inverse(String key, List<Listed> found) {
        List<Translation> inverse = new ArrayList<>(found.size());
        for (Listed one : found) {
            String korean = one.row().korean();
            PartOfSpeech partOfSpeech = one.translation().partOfSpeech();
            if (inverse.stream().noneMatch(t -> isSame(t, partOfSpeech, korean))) {
                Category category = one.translation().category();
                inverse.add(new Translation(key, partOfSpeech, korean, koreanLemmas(one), category));
            }
        }
        return List.copyOf(inverse);
    }

    /** Stems and function words are one morpheme and mean nothing to the analyser alone; it cuts the others. */
    private static List<String> koreanLemmas(Listed one) {
        List<String> whole = List.of(one.translation().headword());
        return switch (one.translation().partOfSpeech()) {
            case NOUN, PROPER_NOUN ->
                new Lemmas() {
                    @Override
                    List<String> find() {
                        List<String> morphemes = Gloss.koreanLemmas(one.row().korean());
                        return morphemes.isEmpty() ? whole : morphemes;
                    }
                };
            default -> whole;
        };
    }
}
