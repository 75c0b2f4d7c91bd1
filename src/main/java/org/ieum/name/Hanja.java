package org.ieum.name;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The Sino-Korean readings of Chinese characters, {@code hanja.tsv}. */
final class Hanja {
    static final Hanja STANDARD = new Hanja();

    /** So many ways to read a word are looked at; names hardly have more than four. */
    private static final int MOST = 24;

    /** The length of most Korean and Chinese names. */
    private static final int NAME = 3;

    private final Map<Integer, String> readings = new LinkedHashMap<>();
    private final Set<Integer> syllables = new HashSet<>();

    private Hanja() {
        for (List<String> row : Tables.rows("hanja.tsv")) {
            syllables.add((int) row.get(0).charAt(0));
            syllables.add((int) FirstSound.southern(row.get(0).charAt(0)));
            row.get(1).codePoints().forEach(c -> readings.merge(c, row.get(0), String::concat));
        }
    }

    /** Characters of the mainland in their full form, once the table lacks them; loading takes a moment. */
    private static final class Simplified {
        static final Transliterator RULES = Transliterator.getInstance("Simplified-Traditional");
    }

    /** The syllables by which Mandarin and Sino-Korean share characters; making it takes a moment. */
    private static final class Shared {
        static final Syllabary SYLLABLES = shared();
    }

    /**
     * True if a Hangul word can be the Sino-Korean reading of characters whose Pinyin or Wade-Giles form these letters
     * are: 신경보 and Xinjing Bao are both 新京報.
     */
    static boolean share(String hangul, String folded) {
        return Shared.SYLLABLES.reads(hangul, folded);
    }

    private static Syllabary shared() {
        Map<String, List<String>> spellings = new HashMap<>();
        Tables.rows("mandarin.tsv").forEach(row -> {
            List<String> forms = new ArrayList<>(row);
            forms.remove(1);
            forms.removeIf(form -> form.startsWith("~"));
            spellings.put(row.get(0), forms);
        });
        Syllabary syllabary = new Syllabary();
        STANDARD.readings.forEach((character, syllables) -> {
            for (String letters : spellings.getOrDefault(Pinyin.of(Character.toString(character)), List.of())) {
                syllables.chars().forEach(syllable -> syllabary.addSinoKorean((char) syllable, letters));
            }
        });
        return syllabary;
    }

    /** True if each syllable is the reading of some character, as in Korean words and names of persons and places. */
    boolean mayBe(String hangul) {
        return hangul.chars().allMatch(syllables::contains);
    }

    /** True if Hangul has as many syllables and each may be the reading of its character; unknown characters may be any. */
    boolean reads(String hangul, String han) {
        int[] characters = han.codePoints().toArray();
        return hangul.length() == characters.length
                && IntStream.range(0, characters.length).allMatch(i -> reads(hangul.charAt(i), of(characters[i])));
    }

    private static boolean reads(char syllable, String known) {
        return known.isEmpty()
                || known.chars().anyMatch(c -> c == syllable || FirstSound.southern((char) c) == syllable);
    }

    /** The usual reading in Southern spelling, 李承晩 이승만; characters that the table lacks stay as they are. */
    String reading(String han) {
        return han.isEmpty() ? han : readings(han).get(0);
    }

    /** Every way to read a word, the usual one first; later ones have the other first sound or a rarer reading. */
    List<String> readings(String han) {
        int[] characters = han.codePoints().toArray();
        List<String> forms = List.of("");
        for (int i = 0; i < characters.length; i++) {
            String syllables = i == 0 ? atFront(characters) : inside(characters[i]);
            forms = longer(forms, syllables, Character.toString(characters[i]));
        }
        return forms;
    }

    private static List<String> longer(List<String> forms, String syllables, String character) {
        List<String> longer = new ArrayList<>();
        for (String form : forms) {
            for (char syllable : syllables.toCharArray()) {
                longer.add(form + syllable);
            }
            if (syllables.isEmpty()) {
                longer.add(form + character);
            }
        }
        return longer.subList(0, Math.min(MOST, longer.size()));
    }

    /** At the beginning the Southern form comes first, and in the length of a name a family name before other readings. */
    private String atFront(int[] characters) {
        String base = of(characters[0]);
        StringBuilder syllables = new StringBuilder();
        base.chars().forEach(c -> syllables.append(FirstSound.southern((char) c)));
        base.chars().forEach(c -> syllables.append((char) c));
        if (characters.length == NAME) {
            String family = Surnames.STANDARD.commonest(syllables.toString());
            return family + distinct(syllables.toString().replace(family, ""));
        }
        return distinct(syllables.toString());
    }

    /** Inside a word the full form comes first; a given name may still begin with the other. */
    private String inside(int character) {
        String base = of(character);
        StringBuilder syllables = new StringBuilder(base);
        base.chars().forEach(c -> syllables.append(FirstSound.southern((char) c)));
        return distinct(syllables.toString());
    }

    private static String distinct(String syllables) {
        return syllables.chars().distinct().mapToObj(Character::toString).collect(Collectors.joining());
    }

    private String of(int character) {
        String syllables = readings.getOrDefault(character, "");
        if (!syllables.isEmpty()) {
            return syllables;
        }
        int full = Simplified.RULES.transliterate(Character.toString(character)).codePointAt(0);
        return readings.getOrDefault(full, "");
    }
}
