package org.ieum.align;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ieum.name.Mention;
import org.ieum.name.NameFinder;
import org.ieum.name.NameMatch;
import org.ieum.name.Names;
import org.ieum.text.Lang;
import org.ieum.text.PartOfSpeech;
import org.ieum.text.Sentence;
import org.ieum.text.Span;

/**
 * The Koreans that a Korean text and one in Latin letters both name. A full name, 김관진 and Kim Kwan-jin, Kwan-jin Kim or Kim
 * Kwan Jin, is one word on either side, and so is a family name that stands for somebody, 이 of 이 장관 and Lee: the analyser of
 * neither language takes them for one, and 이 is "this" as well.
 */
final class Persons {
    private static final Persons NONE = new Persons(Map.of(), Map.of());

    /** It never gives back what it has taken, since Java's matcher needs stack for each hyphen to which it may go back. */
    private static final Pattern CAPITALISED = Pattern.compile("\\p{Lu}\\p{L}*+(?:[-‑]\\p{L}++)*+");

    private static final Pattern HANGUL = Pattern.compile("[가-힣]{2,}");
    private static final int FEWEST_SYLLABLES = 2;
    private static final int MOST_SYLLABLES = 4;
    private static final int MOST_OF_FAMILY = 2;
    private static final int FEWEST_WORDS = 2;
    private static final int MOST_WORDS = 3;

    /** By a form as printed, of either language: the name in Korean. */
    private final Map<String, String> names;

    /** Where family names stand alone, by the very sentence. */
    private final Map<Sentence, List<Word>> families;

    private Persons(Map<String, String> names, Map<Sentence, List<Word>> families) {
        this.names = names;
        this.families = families;
    }

    /** Those that two texts both give; none if they are not Korean and another language. */
    static Persons between(Passage source, Passage target) {
        boolean sourceIsKorean = source.lang().equals(Lang.KO);
        if (sourceIsKorean == target.lang().equals(Lang.KO)) {
            return NONE;
        }
        return sourceIsKorean ? met(source, target) : met(target, source);
    }

    private static Persons met(Passage korean, Passage latin) {
        Map<String, Set<String>> rows = rowsBySound(latin);
        Map<String, String> names = new HashMap<>();
        for (String start : rows.isEmpty() ? Set.<String>of() : starts(korean)) {
            rowsLike(start, rows).forEach(row -> meet(start, row, names));
        }
        return new Persons(names, families(korean, latin, names.values()));
    }

    /** The family names alone that the other text gives too, alone or in a full name that both give. */
    private static Map<Sentence, List<Word>> families(Passage korean, Passage latin, Collection<String> fullNames) {
        List<Mention> spelled = families(latin);
        if (spelled.isEmpty() && fullNames.isEmpty()) {
            return Map.of();
        }
        List<Mention> titled = families(korean);
        Set<String> known = new HashSet<>();
        titled.forEach(mention -> known.add(mention.name()));
        fullNames.forEach(name -> known.addAll(List.of(name.substring(0, 1), name.substring(0, MOST_OF_FAMILY))));
        Map<Sentence, List<Word>> words = new IdentityHashMap<>();
        Set<String> met = new HashSet<>();
        for (Mention mention : spelled) {
            Names.familyNames(mention.name()).stream()
                    .filter(known::contains)
                    .findFirst()
                    .ifPresent(name -> {
                        met.add(name);
                        add(mention, name, words);
                    });
        }
        titled.stream()
                .filter(mention -> met.contains(mention.name())
                        || fullNames.stream().anyMatch(name -> name.startsWith(mention.name())))
                .forEach(mention -> add(mention, mention.name(), words));
        return words;
    }

    private static List<Mention> families(Passage passage) {
        return passage.sentences().parallelStream()
                .flatMap(sentence -> NameFinder.familyNames(sentence).stream())
                .toList();
    }

    private static void add(Mention mention, String name, Map<Sentence, List<Word>> words) {
        words.computeIfAbsent(mention.sentence(), sentence -> new ArrayList<>())
                .add(word(name, mention.name(), mention.span()));
    }

    private static Word word(String name, String surface, Span span) {
        return new Word(Word.NAME + name, "", surface, PartOfSpeech.PROPER_NOUN, span, Optional.empty());
    }

    /** What written words begin with, a name before itself with a title: 김관진, 김관진씨. */
    private static Set<String> starts(Passage korean) {
        Set<String> starts = new TreeSet<>();
        for (Sentence sentence : korean.sentences()) {
            starts(sentence.text()).forEach(span -> starts.add(span.of(sentence.text())));
        }
        return starts;
    }

    /** The rows that may sound like a name, whose family name may have one syllable or two. */
    private static List<String> rowsLike(String name, Map<String, Set<String>> rowsBySound) {
        List<String> rows = new ArrayList<>();
        for (int family = 1; family <= Math.min(name.length() - 1, MOST_OF_FAMILY); family++) {
            sounds(Set.of(name.substring(0, family)), name.substring(family), Lang.KO)
                    .forEach(sound -> rows.addAll(rowsBySound.getOrDefault(sound, Set.of())));
        }
        return rows;
    }

    /** Adds both if they are one name, unless the row is known to be a shorter one that the Korean begins with. */
    private static void meet(String korean, String row, Map<String, String> names) {
        String known = names.getOrDefault(row, korean);
        boolean isLonger = korean.length() > known.length() && korean.startsWith(known);
        if (!isLonger && Names.compare(korean, row).verdict() == NameMatch.Verdict.SAME) {
            names.put(row, known);
            names.put(korean, known);
        }
    }

    /** The rows of capitalised words that begin or end with a family name, by what {@link #sounds} makes of them. */
    private static Map<String, Set<String>> rowsBySound(Passage latin) {
        Map<String, Set<String>> bySound = new HashMap<>();
        for (Sentence sentence : latin.sentences()) {
            for (Span span : rows(sentence.text())) {
                String row = span.of(sentence.text());
                int first = row.indexOf(' ');
                int last = row.lastIndexOf(' ');
                add(row, row.substring(0, first), row.substring(first), bySound);
                add(row, row.substring(last + 1), row.substring(0, last), bySound);
            }
        }
        return bySound;
    }

    private static void add(String row, String family, String given, Map<String, Set<String>> bySound) {
        for (String sound : sounds(Names.familyNames(family), given, Lang.EN)) {
            bySound.computeIfAbsent(sound, k -> new LinkedHashSet<>()).add(row);
        }
    }

    /** Family names in Korean, each with the sounds of a given name. */
    private static List<String> sounds(Set<String> families, String given, Lang lang) {
        List<String> sounds = new ArrayList<>();
        for (String family : families) {
            Names.keys(given, lang).forEach(key -> sounds.add(family + key));
        }
        return sounds;
    }

    /** Where a sentence gives one of the names. */
    List<Word> words(Sentence sentence) {
        if (names.isEmpty() && families.isEmpty()) {
            return List.of();
        }
        String text = sentence.text();
        List<Word> words = new ArrayList<>();
        Set<Integer> begun = new HashSet<>();
        for (Span span : sentence.lang().equals(Lang.KO) ? starts(text) : rows(text)) {
            Optional.ofNullable(names.get(span.of(text)))
                    .filter(name -> begun.add(span.start()))
                    .ifPresent(name -> words.add(
                            word(name, span.of(text), span.shift(sentence.span().start()))));
        }
        words.addAll(families.getOrDefault(sentence, List.of()));
        return words;
    }

    /** The first four, three and two syllables of each written word. */
    private static List<Span> starts(String text) {
        List<Span> starts = new ArrayList<>();
        for (Matcher word = HANGUL.matcher(text); word.find(); ) {
            for (int length = MOST_SYLLABLES; length >= FEWEST_SYLLABLES; length--) {
                if (word.start() + length <= word.end()) {
                    starts.add(new Span(word.start(), word.start() + length));
                }
            }
        }
        return starts;
    }

    /** Three and two capitalised words, a space apart. */
    private static List<Span> rows(String text) {
        List<Span> words = new ArrayList<>();
        for (Matcher word = CAPITALISED.matcher(text); word.find(); ) {
            words.add(new Span(word.start(), word.end()));
        }
        List<Span> rows = new ArrayList<>();
        for (int first = 0; first < words.size(); first++) {
            for (int size = MOST_WORDS; size >= FEWEST_WORDS; size--) {
                if (areRow(text, words, first, first + size)) {
                    rows.add(words.get(first).cover(words.get(first + size - 1)));
                }
            }
        }
        return rows;
    }

    private static boolean areRow(String text, List<Span> words, int first, int end) {
        if (end > words.size()) {
            return false;
        }
        for (int k = first + 1; k < end; k++) {
            int gap = words.get(k - 1).end();
            if (words.get(k).start() != gap + 1 || text.charAt(gap) != ' ') {
                return false;
            }
        }
        return true;
    }
}
