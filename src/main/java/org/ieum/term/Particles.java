package org.ieum.term;

import java.util.Set;
import org.ieum.text.Hangul;

/**
 * Tells from its characters alone whether what follows a Korean noun is grammar: particles, or the copula with its
 * endings. It is asked where the morphological analyser does not know the noun and so cannot cut after it.
 */
final class Particles {
    private static final int LONGEST_PIECE = 4;

    /** The number of the final consonant ㄹ. */
    private static final int RIEUL = 8;

    private static final int LONGEST_REST = 14;

    /** Particles whose form does not depend on the sound before. */
    private static final Set<String> FREE =
            words("의 에 에서 에게 에게서 한테 한테서 께 께서 하고 도 만 까지 부터 마저 조차 밖에 뿐 처럼 만큼 보다 " + "대로 마다 치고 더러 같이 엔 에선 에겐 커녕");
    /** Particles after a consonant. */
    private static final Set<String> AFTER_CONSONANT =
            words("은 이 을 과 으로 으로서 으로써 이랑 이나 이라도 이든 이든지 이나마 은커녕 이야 이여 아 으론 이란 이라는");
    /** Particles after a vowel. */
    private static final Set<String> AFTER_VOWEL = words("는 가 를 와 랑 나 라도 든 든지 나마 는커녕 야 여 란 라는");
    /** Particles after a vowel or ㄹ. */
    private static final Set<String> AFTER_VOWEL_OR_L = words("로 로서 로써 론");
    /** Those of them that nouns end in: 路, 爐; 家, 街, 價. */
    private static final Set<String> END_OF_NOUN = words("로 가");
    /** Attached nouns and suffixes that leave the noun what it is. */
    private static final Set<String> ATTACHED = words("들 측 등 씨 님 간 쪽 끼리 별 행");
    /** The copula after any noun. */
    private static final Set<String> COPULA = words("이 이었 이라 인 일 임 입니 이며 이고 이자 이지 이면 이던 이기 이니 이어 이므");
    /** The copula after a vowel, where its 이 falls out. */
    private static final Set<String> COPULA_AFTER_VOWEL = words("다 였 라 며 고 자 지 면 던 예 여 므");

    /** Forms of the copula that take particles again: 협정임을. */
    private static final Set<String> NOUN_OF_COPULA = words("임 이기 이지");

    private static final Set<String> ENDINGS = words("다 고 며 면 면서 지만 지 는 은 을 던 데 는데 으며 으나 습니다 니다 라 서 도 기 만 니 까 까지 요 "
            + "죠 자 므로 로 였 었 을까 는지 은지 든지 다고 다는 다며 라고 라는 라며 라면 었던");

    private Particles() {}

    private static Set<String> words(String list) {
        return Set.of(list.split(" "));
    }

    /**
     * True if the whole of {@code rest}, which follows {@code before} without a space, is grammar.
     *
     * @param before the last character of the noun; if it is not Hangul its sound is not known and any form will do
     */
    static boolean isGrammar(char before, String rest) {
        return rest.length() <= LONGEST_REST && !rest.isEmpty() && (nominal(before, rest, 0) || copula(before, rest));
    }

    private static boolean nominal(char before, String rest, int from) {
        if (from == rest.length()) {
            return true;
        }
        for (int length = Math.min(LONGEST_PIECE, rest.length() - from); length > 0; length--) {
            String piece = rest.substring(from, from + length);
            boolean fits = particle(before, piece) || ATTACHED.contains(piece);
            if (fits && nominal(piece.charAt(length - 1), rest, from + length)) {
                return true;
            }
        }
        return from > 0 && copula(before, rest.substring(from));
    }

    /** True if the piece is a particle and its form goes with the sound before it. */
    static boolean particle(char before, String piece) {
        if (FREE.contains(piece)) {
            return true;
        }
        int coda = coda(before);
        boolean consonant = AFTER_CONSONANT.contains(piece) && (coda != 0);
        boolean vowel = AFTER_VOWEL.contains(piece) && (coda <= 0);
        boolean liquid = AFTER_VOWEL_OR_L.contains(piece) && (coda <= 0 || coda == RIEUL);
        return consonant || vowel || liquid;
    }

    /**
     * True of what is no particle for its sound but may end a noun: 로 in 하수관로, 가 in 유흥가. After such a consonant the
     * particles are 으로 and 이.
     */
    static boolean isEndOfNoun(char before, String piece) {
        return END_OF_NOUN.contains(piece) && !particle(before, piece);
    }

    private static boolean copula(char before, String rest) {
        for (int length = Math.min(2, rest.length()); length > 0; length--) {
            String stem = rest.substring(0, length);
            boolean fits = COPULA.contains(stem) || (COPULA_AFTER_VOWEL.contains(stem) && coda(before) <= 0);
            boolean closed = length == 1 && stem.equals("이");
            boolean noun = NOUN_OF_COPULA.contains(stem);
            if (fits && (endings(rest, length, closed) || (noun && nominal(stem.charAt(length - 1), rest, length)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean endings(String rest, int from, boolean needed) {
        if (from == rest.length()) {
            return !needed;
        }
        for (int length = Math.min(LONGEST_PIECE, rest.length() - from); length > 0; length--) {
            if (ENDINGS.contains(rest.substring(from, from + length)) && endings(rest, from + length, false)) {
                return true;
            }
        }
        return false;
    }

    /** The number of a syllable's final consonant, 0 if it has none, -1 if this is no Hangul syllable. */
    private static int coda(char c) {
        return Hangul.isSyllable(c) ? Hangul.coda(c) : -1;
    }
}
