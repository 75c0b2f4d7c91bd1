package org.ieum.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ieum.lexicon.Lexicon;
import org.ieum.text.Hangul;
import org.ieum.text.Lang;
import org.ieum.text.PartOfSpeech;
import org.ieum.text.Resources;
import org.ieum.text.Sentence;
import org.ieum.text.Span;

/**
 * A place, a ship, a firm or an institution, by a name of one word and the word for what it is: 달내댐, Dallae Dam, Mount Dallae,
 * Garam-do.
 *
 * @param sentence where it stands
 * @param span of name and word, in the document's text
 * @param name without the word for what it is
 * @param sorts the lines of {@code things.tsv} that the word may mean
 * @param isSure false where the word may be a particle, as 도 of 가람도
 */
record Thing(Sentence sentence, Span span, String name, Set<Integer> sorts, boolean isSure) {
    /** Shorter names in Latin letters are too often near by chance. */
    private static final int SHORTEST_LATIN = 4;

    private static final int SHORTEST_HANGUL = 2;
    private static final int LONGEST_HANGUL = 6;

    private static final Map<String, Set<Integer>> KOREAN = new HashMap<>();
    private static final Map<String, Set<Integer>> BEHIND = new HashMap<>();
    private static final Map<String, Set<Integer>> BEFORE = new HashMap<>();
    private static final Map<String, Set<Integer>> ENDS = new HashMap<>();

    static {
        int sort = 0;
        for (String line : Resources.lines(Thing.class, "things.tsv")) {
            String[] cells = line.split("\t");
            add(KOREAN, cells[0], sort);
            add(BEHIND, cells[1], sort);
            add(BEFORE, cells[2], sort);
            add(ENDS, cells[3], sort);
            sort++;
        }
    }

    private static void add(Map<String, Set<Integer>> sorts, String words, int sort) {
        for (String word : words.split("; ")) {
            if (!word.equals("-")) {
                sorts.computeIfAbsent(word, key -> new HashSet<>()).add(sort);
            }
        }
    }

    private static final String TELLING = "댐섬";

    private static final Pattern PARTICLE =
            Pattern.compile("(?:은|는|이|가|을|를|의|에|에서|에는|에도|에서는|로|으로|와|과|도|만|까지|부터|보다|에게|측|측은|측이)?");

    private static final Pattern ONLY_THE = Pattern.compile("(?i)the\\s\\S+");

    private static final Pattern GOES_ON = Pattern.compile("\\s(?:for|of|on)\\s(?:the\\s)?\\p{Lu}");

    private static final String MARKET = "시장";

    private static final String VICE = "부";

    private static final int LONGEST_WORD =
            KOREAN.keySet().stream().mapToInt(String::length).max().orElseThrow();

    private static final String NAME = "\\p{Lu}\\p{Ll}[\\p{L}’']*+";

    /** Of two words in capitals the name may be both. */
    private static final String ALONE =
            "(?<![\\p{L}-])(?<!(?!(?:The|A|An|In|At|On|Near|From|Off|To|For|By|With|And|But)\\s)"
                    + "\\p{Lu}[\\p{L}.-]{0,30}\\s)";

    private static final Pattern BEHIND_NAME =
            Pattern.compile(ALONE + "(" + NAME + ")\\s((?i:" + words(BEHIND) + "))(?![\\p{L}-])");
    private static final Pattern BEFORE_NAME =
            Pattern.compile("(?<![\\p{L}-])((?i:" + words(BEFORE) + "))\\s(?:the\\s)?(" + NAME + ")(?!-|\\s\\p{Lu})");
    private static final Pattern WITH_END =
            Pattern.compile(ALONE + "(" + NAME + ")-(" + words(ENDS) + ")(?![\\p{L}-])");

    private static String words(Map<String, Set<Integer>> sorts) {
        return sorts.keySet().stream()
                .sorted(Comparator.comparing(word -> -word.length()))
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }

    /** False of "the Haedam", which may be anything, and of a name that goes on: "Haedam Institute for Tides". */
    boolean saysWhatItIs() {
        return isSure && !ONLY_THE.matcher(sentence.text(span)).matches() && !goesOn();
    }

    private boolean goesOn() {
        String text = sentence.text();
        return GOES_ON.matcher(text)
                .region(sentence.local(span).end(), text.length())
                .lookingAt();
    }

    /** Those of a sentence, in order; names that are words of a language are none. */
    static List<Thing> of(Sentence sentence, Lexicon lexicon) {
        List<Thing> things = new ArrayList<>();
        if (sentence.lang().equals(Lang.KO)) {
            addKorean(sentence, lexicon, things);
        } else if (sentence.lang().equals(Lang.EN)) {
            addLatin(sentence, BEHIND_NAME.matcher(sentence.text()), 1, BEHIND, things);
            addLatin(sentence, BEFORE_NAME.matcher(sentence.text()), 2, BEFORE, things);
            addLatin(sentence, WITH_END.matcher(sentence.text()), 1, ENDS, things);
            things.sort(Comparator.comparing(Thing::span));
        }
        return things;
    }

    private static void addLatin(
            Sentence sentence, Matcher found, int name, Map<String, Set<Integer>> sorts, List<Thing> things) {
        while (found.find()) {
            String bare = found.group(name).replaceAll("[’']s?$", "");
            if (bare.length() >= SHORTEST_LATIN) {
                Span span = new Span(found.start(), found.end())
                        .shift(sentence.span().start());
                things.add(new Thing(
                        sentence, span, bare, sorts.get(found.group(3 - name).toLowerCase(Locale.ROOT)), true));
            }
        }
    }

    private static void addKorean(Sentence sentence, Lexicon lexicon, List<Thing> things) {
        String text = sentence.text();
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && Hangul.isSyllable(text.charAt(end))) {
                end++;
            }
            boolean whole = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
            if (end > at && whole) {
                addKorean(sentence, at, end, lexicon, things);
            }
            at = Math.max(end, at + 1);
        }
    }

    /** The one in a written word, with the longest word for what it is; what follows must be a particle. */
    private static void addKorean(Sentence sentence, int from, int to, Lexicon lexicon, List<Thing> things) {
        String text = sentence.text();
        int last = Math.min(to, from + LONGEST_HANGUL + LONGEST_WORD);
        for (int start = from + SHORTEST_HANGUL; start < last; start++) {
            for (int end = last; end > start; end--) {
                String name = text.substring(from, start);
                Set<Integer> sorts = KOREAN.getOrDefault(text.substring(start, end), Set.of());
                boolean isThing = !sorts.isEmpty()
                        && name.length() <= LONGEST_HANGUL
                        && ends(sentence, start, end, to)
                        && !isViceMayor(name, text.substring(start, end))
                        && !isCommon(name, lexicon)
                        && !isCommon(text.substring(from, end), lexicon);
                if (isThing) {
                    Span span = new Span(from, end).shift(sentence.span().start());
                    boolean sure = !isIsland(sentence, start, to) || isNoun(sentence, start, end);
                    things.add(new Thing(sentence, span, name, sorts, sure));
                    return;
                }
            }
        }
    }

    /** True of 다온부시장, which is no market. */
    private static boolean isViceMayor(String name, String word) {
        return word.equals(MARKET) && name.endsWith(VICE);
    }

    /** True if the word for what it is ends the written word, but for a particle. */
    private static boolean ends(Sentence sentence, int start, int end, int wordEnd) {
        boolean noun = isLong(end - start, sentence.text().charAt(start)) || isNoun(sentence, start, end);
        return noun
                ? PARTICLE.matcher(sentence.text().substring(end, wordEnd)).matches()
                : isIsland(sentence, start, wordEnd);
    }

    /** Words that hardly anything else ends in, however the analyser cuts it. */
    private static boolean isLong(int length, char first) {
        return length > 1 || TELLING.indexOf(first) >= 0;
    }

    /** 도 at the end of a word, of which one cannot tell whether it is "island" or "too". */
    private static boolean isIsland(Sentence sentence, int start, int wordEnd) {
        return start + 1 == wordEnd && sentence.text().charAt(start) == '도';
    }

    private static boolean isNoun(Sentence sentence, int start, int end) {
        int offset = sentence.span().start();
        Span span = new Span(start + offset, end + offset);
        return sentence.tokens(span).stream()
                .filter(token -> token.span().overlaps(span))
                .allMatch(token -> isNominal(token.partOfSpeech()));
    }

    private static boolean isNominal(PartOfSpeech partOfSpeech) {
        return switch (partOfSpeech) {
            case NOUN, PROPER_NOUN, SUFFIX, BOUND_NOUN -> true;
            default -> false;
        };
    }

    private static boolean isCommon(String word, Lexicon lexicon) {
        return lexicon.translations(word, Lang.KO).stream()
                .anyMatch(translation ->
                        translation.headword().equals(word) && translation.partOfSpeech() != PartOfSpeech.PROPER_NOUN);
    }
}
