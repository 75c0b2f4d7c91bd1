package org.ieum.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Words that go with a person's name and are no part of it. */
final class Titles {
    static final Titles STANDARD = new Titles();

    private static final Set<String> BETWEEN = Set.of(
            "일본", "미국", "한국", "중국", "북한", "러시아", "영국", "프랑스", "독일", "유엔", "남한", "대만", "인도", "호주", "캐나다", "전", "현", "당시",
            "신임", "전임", "터키", "남아공", "백악관", "청와대", "여당", "야당");
    private static final String ORGANISATION_ENDS = "부청처실국원회당군사단성위";
    private static final int LONGEST_KOREAN = 6;

    private final Set<String> korean = Tables.words("titles-ko.txt");
    private final Set<String> english = Tables.words("titles-en.txt");
    private final Set<String> modifiers = Tables.words("title-modifiers-en.txt");

    private Titles() {}

    boolean isKorean(String word) {
        return korean.contains(word);
    }

    boolean isEnglish(String word) {
        return english.contains(word);
    }

    /** True for a word that may stand beside a title: Defense, Japanese. */
    boolean isModifier(String word) {
        return modifiers.contains(word);
    }

    /** True for what may stand between a Korean name and its title: 국방부, 일본. */
    boolean isOffice(String word) {
        boolean organisation = word.length() > 2 && ORGANISATION_ENDS.indexOf(word.charAt(word.length() - 1)) >= 0;
        return BETWEEN.contains(word) || organisation;
    }

    /** The length of the longest title that ends a Korean word and leaves something of it; 0 if none does. */
    int attached(String word) {
        for (int length = Math.min(LONGEST_KOREAN, word.length() - 1); length > 0; length--) {
            if (korean.contains(word.substring(word.length() - length))) {
                return length;
            }
        }
        return 0;
    }

    /** The words of a Korean name: 김관진 of 김관진 국방부 장관. */
    List<String> dropKorean(List<String> words) {
        List<String> left = new ArrayList<>(words);
        boolean titled = left.size() > 1 && left.removeIf(this::isKorean);
        if (left.isEmpty()) {
            return words;
        }
        int last = left.size() - 1;
        String word = left.get(last);
        if (!titled && word.length() > 1) {
            int title = attached(word);
            boolean name = title > 0 && isBareName(word.substring(0, word.length() - title), title);
            left.set(last, name ? word.substring(0, word.length() - title) : word);
        }
        while (titled && left.size() > 1 && isOffice(left.get(left.size() - 1))) {
            left.remove(left.size() - 1);
        }
        return left;
    }

    /** Names such as 김대표 lose their title, 김지양 keeps its last syllable. */
    private static boolean isBareName(String rest, int title) {
        return title > 1
                ? Surnames.STANDARD.contains(rest) || rest.length() > 2
                : rest.length() > 2 || rest.length() == 1;
    }

    /** The words of a Latin name: Toshimi Kitazawa of Japanese Defense Minister Toshimi Kitazawa. */
    List<String> dropEnglish(List<String> words) {
        boolean titled = words.stream().anyMatch(this::isEnglish);
        List<String> left = words.stream()
                .filter(w -> !titled || !(isEnglish(w) || isModifier(w) || isLower(w)))
                .toList();
        return left.isEmpty() ? words : left;
    }

    private static boolean isLower(String word) {
        return word.charAt(0) >= 'a' && word.charAt(0) <= 'z';
    }
}
