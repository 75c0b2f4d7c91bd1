package org.ieum.name;

import java.util.Set;

/** What an English word can say about the name of a person beside it, or of which it is a part. */
final class PersonWords {
    private static final Set<String> ORGANISATIONS = Tables.words("organisation-words-en.txt");
    private static final Set<String> ROLES = Tables.words("roles-en.txt");
    private static final Set<String> GIVEN = Tables.words("given-names.txt");
    private static final Set<String> FUNCTION = Tables.words("function-words.txt");

    /** Shorter words that could be Japanese are too often something else. */
    private static final int SHORTEST_FAMILY = 3;

    private PersonWords() {}

    /** True for a capitalised word that shows a name to be none of a person: Party, Bridge, Monday, The. */
    static boolean isOfOrganisation(String word) {
        return ORGANISATIONS.contains(word);
    }

    /** True for what a person is called in small letters: counterpart, envoy. */
    static boolean isRole(String word) {
        return ROLES.contains(word);
    }

    static boolean isGiven(String word) {
        return GIVEN.contains(word);
    }

    static boolean isFunction(String word) {
        return FUNCTION.contains(LatinLetters.fold(word));
    }

    /** A usual spelling of a Korean family name, and no word of grammar as Her and No are. */
    static boolean isFamilyName(String word) {
        return !Names.familyNames(word).isEmpty() && !isFunction(word);
    }

    /** True for a word of organisations, titles, what stands beside titles, and places. */
    static boolean isKnownOtherwise(String word) {
        return ORGANISATIONS.contains(word)
                || Titles.STANDARD.isEnglish(word)
                || Titles.STANDARD.isModifier(word)
                || Places.isWord(word);
    }

    /** A given name first; or last, after what may be a Japanese family name: Hillary Clinton, Tanaka Naoki. */
    static boolean isNamed(String first, String last) {
        return isGiven(first)
                || (isGiven(last) && first.length() >= SHORTEST_FAMILY && isJapanese(first) && isJapanese(last));
    }

    private static boolean isJapanese(String word) {
        return Syllabary.JAPANESE.spells(LatinLetters.fold(word));
    }
}
