package org.ieum.align;

import java.util.ArrayList;
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
import org.ieum.name.NameChain;
import org.ieum.name.NameFinder;
import org.ieum.name.NameMatch;
import org.ieum.name.Names;
import org.ieum.text.Lang;
import org.ieum.text.PartOfSpeech;
import org.ieum.text.Sentence;
import org.ieum.text.Span;

/**
 * The full names of Koreans that a Korean text and one in Latin letters both give, 김관진 and Kim Kwan-jin, Kwan-jin Kim or Kim
 * Kwan Jin: one word on either side. The analyser of neither language takes them for one, and a family name alone is too
 * common to tell anything.
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

    /** By sentence, each its own: where a person is named again by a part of the name. */
    private final Map<Sentence, List<Word>> again;

    private Persons(Map<String, String> names, Map<Sentence, List<Word>> again) {
        this.names = names;
        this.again = again;
    }

    /** Those that two texts both give; none if they are not Korean and another language. */
    static Persons between(Passage source, Passage target) {
        boolean sourceIsKorean = source.document().lang().equals(Lang.KO);
        if (sourceIsKorean == target.document().lang().equals(Lang.KO)) {
            return NONE;
        }
        return sourceIsKorean ? met(source, target) : met(target, source);
    }

    private static Persons met(Passage korean, Passage latin) {
        Map<String, Set<String>> rows = rowsBySound(latin);
        if (rows.isEmpty()) {
            return NONE;
        }
        Map<String, String> names = new HashMap<>();
        for (String start : starts(korean)) {
            rowsLike(start, rows).forEach(row -> meet(start, row, names));
        }
        Map<Sentence, List<Word>> again = new IdentityHashMap<>();
        if (!names.isEmpty()) {
            addAgain(korean, names, again);
            addAgain(latin, names, again);
        }
        return new Persons(names, again);
    }

    private static void addAgain(Passage passage, Map<String, String> names, Map<Sentence, List<Word>> again) {
        for (NameChain chain : NameFinder.find(passage.sentences())) {
            String name = names.get(chain.fullName());
            if (name != null) {
                for (Mention mention : chain.mentions()) {
                    if (!names.containsKey(mention.name())) {
                        again.computeIfAbsent(mention.sentence(), sentence -> new ArrayList<>())
                                .add(word(name, mention.name(), mention.span()));
                    }
                }
            }
        }
    }

    private static Word word(String name, String surface, Span span) {
        return new Word(Word.NAME + name, "", surface, PartOfSpeech.PROPER_NOUN, span, List.of());
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
        if (names.isEmpty()) {
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
        words.addAll(again.getOrDefault(sentence, List.of()));
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
