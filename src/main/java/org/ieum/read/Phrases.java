package org.ieum.read;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ieum.text.Resources;

/** The phrases that pages print around an article; the list is {@code furniture.txt}. */
final class Phrases {
    private static final Phrases STANDARD = load();
    private static final int LONGEST_KEY = 200;
    private static final int LONGEST_LINE = 30;
    private static final int LONGEST_PHRASE = 6;
    private static final Pattern SEPARATOR =
            Pattern.compile("[^\\p{L}\\p{M}\\p{N}'.\\-]+|(?<!\\p{L})[.\\-']+|[.\\-']+(?!\\p{L})");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}(?:자|개|명|건|회|byte|bytes)?");
    private static final Pattern PICTURE =
            Pattern.compile("icon|image|img|logo|button|btn|thumbnail|banner|아이콘|로고|버튼|배너|썸네일");

    private final Map<String, Furniture.Verdict> phrases;

    private Phrases(Map<String, Furniture.Verdict> phrases) {
        this.phrases = phrases;
    }

    static Phrases standard() {
        return STANDARD;
    }

    private static Phrases load() {
        Map<String, Furniture.Verdict> phrases = new LinkedHashMap<>();
        Furniture.Verdict verdict = new Furniture.Verdict("menu", false);
        for (String line : Resources.lines(Phrases.class, "furniture.txt")) {
            if (line.startsWith("= ")) {
                boolean sure = !line.endsWith(" ?");
                verdict = new Furniture.Verdict(line.substring(2).replace(" ?", ""), sure);
            } else {
                phrases.putIfAbsent(line, verdict);
            }
        }
        return new Phrases(phrases);
    }

    /**
     * What a line is if it is made of known phrases, numbers and the names of pictures ({@code lock icon}) alone: the
     * verdict of its first sure phrase, else of its first one.
     *
     * @param key folded text of a line
     */
    Optional<Furniture.Verdict> cover(String key) {
        if (key.length() > LONGEST_KEY) {
            return Optional.empty();
        }
        String[] words = SEPARATOR.matcher(key).replaceAll(" ").strip().split(" +");
        if (words.length > LONGEST_LINE || words[0].isEmpty()) {
            return Optional.empty();
        }
        Optional<Furniture.Verdict> found = Optional.empty();
        for (int at = 0; at < words.length; ) {
            int length = phraseAt(words, at);
            if (length == 0) {
                return Optional.empty();
            }
            Optional<Furniture.Verdict> verdict = verdict(words, at, length);
            if (verdict.isPresent()
                    && (found.isEmpty() || (!found.get().sure() && verdict.get().sure()))) {
                found = verdict;
            }
            at += length;
        }
        return found;
    }

    boolean contains(String phrase) {
        return phrases.containsKey(SEPARATOR.matcher(phrase).replaceAll(" ").strip());
    }

    /** Length in words of the longest known piece here, 0 if there is none. */
    private int phraseAt(String[] words, int at) {
        for (int length = Math.min(LONGEST_PHRASE, words.length - at); length > 0; length--) {
            if (phrases.containsKey(join(words, at, length))) {
                return length;
            }
        }
        if (at + 1 < words.length && PICTURE.matcher(words[at + 1]).matches()) {
            return 2;
        }
        return NUMBER.matcher(words[at]).matches() || words[at].matches(".{1,20}-(?:icon|image|logo|button)") ? 1 : 0;
    }

    private Optional<Furniture.Verdict> verdict(String[] words, int at, int length) {
        Furniture.Verdict known = phrases.get(join(words, at, length));
        if (known != null) {
            return Optional.of(known);
        }
        boolean number = NUMBER.matcher(words[at]).matches();
        return number ? Optional.empty() : Optional.of(new Furniture.Verdict("image-label", false));
    }

    private static String join(String[] words, int at, int length) {
        return String.join(" ", Arrays.copyOfRange(words, at, at + length));
    }
}
