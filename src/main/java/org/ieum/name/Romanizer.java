package org.ieum.name;

import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ieum.text.Hangul;

/**
 * Writes Hangul in Latin letters. Everything that is no Hangul syllable stays as it is. Only the sound changes that hold
 * whatever a word means are made: 독립 is dongnip and 신라 Silla, but the ㄴ heard in 학여울 is a matter of the dictionary.
 */
public enum Romanizer {
    /** Revised Romanization (2000) as it is pronounced: 독립문 dongnimmun. */
    REVISED(Alphabet.REVISED, true),
    /**
     * Revised Romanization syllable by syllable, as the 2000 rules have it for given names, and as the press writes them:
     * 관진 gwanjin, 복남 boknam.
     */
    REVISED_BY_SYLLABLE(Alphabet.REVISED, false),
    /** McCune-Reischauer (1939) with breves and apostrophes: 평창 p'yŏngch'ang. */
    MCCUNE_REISCHAUER(Alphabet.MCCUNE_REISCHAUER, true),
    /** McCune-Reischauer as newspapers print it, without breves and apostrophes: 평창 pyongchang. */
    MCCUNE_REISCHAUER_PLAIN(Alphabet.MCCUNE_REISCHAUER, true) {
        @Override
        public String romanize(String text) {
            return plain(super.romanize(text));
        }
    };

    private enum Alphabet {
        REVISED,
        MCCUNE_REISCHAUER
    }

    private static final Normalizer2 NFC = Normalizer2.getNFCInstance();

    private static final String[] REVISED_ONSETS =
            "g kk n d tt r m b pp s ss - j jj ch k t p h".replace("-", "").split(" ", -1);
    private static final String[] REVISED_VOWELS =
            "a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i".split(" ");
    private static final String[] MCCUNE_ONSETS =
            "k kk n t tt r m p pp s ss - ch tch ch' k' t' p' h".replace("-", "").split(" ", -1);
    private static final String[] MCCUNE_VOWELS =
            "a ae ya yae ŏ e yŏ ye o wa wae oe yo u wŏ we wi yu ŭ ŭi i".split(" ");
    private final Alphabet alphabet;
    private final boolean assimilating;

    Romanizer(Alphabet alphabet, boolean assimilating) {
        this.alphabet = alphabet;
        this.assimilating = assimilating;
    }

    /** The text with every Hangul syllable in lower-case Latin letters. */
    public String romanize(String text) {
        String composed = NFC.normalize(text);
        StringBuilder out = new StringBuilder(composed.length() * 2);
        int start = 0;
        while (start < composed.length()) {
            int end = start;
            while (end < composed.length() && Hangul.isSyllable(composed.charAt(end))) {
                end++;
            }
            if (end == start) {
                out.append(composed.charAt(end++));
            } else {
                word(composed.substring(start, end), out);
            }
            start = end;
        }
        return out.toString();
    }

    /**
     * A person's name: family name, space, given name, both capitalised and without a hyphen. Family names of two
     * syllables (남궁, 선우, 황보) are known; a word with a space in it is cut there; a name of one syllable stays whole.
     * Following the rules for names, sounds never change across the two parts.
     *
     * @param name such as 김관진, here Gim Gwanjin in the Revised system
     */
    public String name(String name) {
        List<String> parts = Surnames.STANDARD.split(name.strip());
        List<String> written = new ArrayList<>();
        for (String part : parts) {
            Romanizer system = this == REVISED ? REVISED_BY_SYLLABLE : this;
            written.add(capital(system.romanize(part)));
        }
        return String.join(" ", written);
    }

    /**
     * A person's name as Korean newspapers in English print it: the commonest spelling of the family name, then the
     * given name by syllable with a hyphen, 김관진 Kim Gwan-jin.
     */
    public static String pressName(String name) {
        List<String> parts = Surnames.STANDARD.split(name.strip());
        if (parts.size() < 2) {
            return REVISED.name(name);
        }
        List<String> syllables = new ArrayList<>();
        for (char syllable : parts.get(1).toCharArray()) {
            syllables.add(REVISED_BY_SYLLABLE.romanize(String.valueOf(syllable)));
        }
        String surname = parts.get(0);
        List<String> spellings = Surnames.STANDARD.spellings(surname);
        String family = spellings.isEmpty() ? capital(REVISED_BY_SYLLABLE.romanize(surname)) : spellings.get(0);
        return family + " " + capital(String.join("-", syllables));
    }

    private static String capital(String word) {
        return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    /** Without breves and apostrophes. */
    private static String plain(String text) {
        return text.replace("ŏ", "o").replace("ŭ", "u").replace("ë", "e").replace("'", "");
    }

    private void word(String word, StringBuilder out) {
        int[][] syllables = assimilating ? Assimilation.pronounced(word) : Assimilation.written(word);
        for (int i = 0; i < syllables.length; i++) {
            int before = i == 0 ? -1 : syllables[i - 1][2];
            out.append(onset(syllables[i], i > 0, before));
            out.append(vowel(syllables[i], i > 0 ? syllables[i - 1] : syllables[i], i > 0));
            out.append(coda(syllables[i][2]));
        }
    }

    private String onset(int[] syllable, boolean inside, int codaBefore) {
        char onset = Hangul.ONSETS.charAt(syllable[0]);
        if (onset == 'ㄹ' && inside && Hangul.CODAS.charAt(codaBefore) == 'ㄹ') {
            return "l";
        }
        if (alphabet == Alphabet.REVISED) {
            return REVISED_ONSETS[syllable[0]];
        }
        if (onset == 'ㅅ' && Hangul.VOWELS.charAt(syllable[1]) == 'ㅟ') {
            return "sh";
        }
        String voiced = inside ? voiced(onset, Hangul.CODAS.charAt(codaBefore)) : "";
        return voiced.isEmpty() ? MCCUNE_ONSETS[syllable[0]] : voiced;
    }

    /** ㄱ, ㄷ, ㅂ, ㅈ between voiced sounds; after ㄹ, ㄷ and ㅈ stay tense (발달 paltal). */
    private static String voiced(char onset, char before) {
        boolean tense = before == 'ㄹ' && (onset == 'ㄷ' || onset == 'ㅈ');
        if (tense || " ㄴㄹㅁㅇ".indexOf(before) < 0) {
            return "";
        }
        return switch (onset) {
            case 'ㄱ' -> "g";
            case 'ㄷ' -> "d";
            case 'ㅂ' -> "b";
            case 'ㅈ' -> "j";
            default -> "";
        };
    }

    private String vowel(int[] syllable, int[] before, boolean inside) {
        if (alphabet == Alphabet.REVISED) {
            return REVISED_VOWELS[syllable[1]];
        }
        boolean open = inside && before[2] == 0 && syllable[0] == Hangul.SILENT_ONSET;
        boolean hiatus = open && "ㅏㅗ".indexOf(Hangul.VOWELS.charAt(before[1])) >= 0;
        return hiatus && Hangul.VOWELS.charAt(syllable[1]) == 'ㅔ' ? "ë" : MCCUNE_VOWELS[syllable[1]];
    }

    private static String coda(int coda) {
        if (coda == 0) {
            return "";
        }
        return switch (Hangul.CODAS.charAt(Sounds.plain(coda))) {
            case 'ㄱ' -> "k";
            case 'ㄴ' -> "n";
            case 'ㄹ' -> "l";
            case 'ㅁ' -> "m";
            case 'ㅂ' -> "p";
            case 'ㅇ' -> "ng";
            default -> "t";
        };
    }
}
