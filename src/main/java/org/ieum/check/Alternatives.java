package org.ieum.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ieum.lexicon.Category;
import org.ieum.lexicon.Lexicon;
import org.ieum.lexicon.Translation;
import org.ieum.text.Lang;
import org.ieum.text.PartOfSpeech;
import org.ieum.text.Resources;
import org.ieum.text.Sentence;
import org.ieum.text.Span;
import org.ieum.text.Token;

/** The words of {@code alternatives.tsv} in one language; those of one set exclude each other. */
final class Alternatives {
    /** Within forms of several words. */
    private static final Pattern BLANK = Pattern.compile("[\\s\\u00a0-]");

    /** Behind an English form. */
    private static final Pattern END = Pattern.compile("(?:e?s|['’]s?)?(?![\\p{L}\\p{N}])");

    private final Lang lang;
    private final Map<String, Set<Member>> members;
    private final Map<String, Set<Member>> inAnyCase = new HashMap<>();
    /** By their first character, in small letters, the longest first, since a form hides shorter ones in it. */
    private final Map<Character, List<String>> byInitial;

    private Alternatives(Lang lang, Map<String, Set<Member>> members) {
        this.lang = lang;
        this.members = members;
        members.forEach((form, of) ->
                inAnyCase.computeIfAbsent(small(form), key -> new HashSet<>()).addAll(of));
        byInitial = inAnyCase.keySet().stream()
                .sorted(Comparator.comparing(form -> -form.length()))
                .collect(Collectors.groupingBy(form -> form.charAt(0)));
    }

    /**
     * A word of a set, in all its forms.
     *
     * @param set the number of the set
     * @param label the first English form
     * @param isCommon true if it is asked of translations alone
     */
    record Member(int set, String label, boolean isCommon) {
        /** True of a country or another thing with a name. */
        boolean isName() {
            return Character.isUpperCase(label.charAt(0));
        }
    }

    /**
     * A word of the table in a text.
     *
     * @param span counts in the document
     * @param members those that it may stand for
     * @param isPlain false if it is part of a name, by its capitals, or a Korean syllable, which may be another word
     */
    record Mention(Sentence sentence, Span span, Set<Member> members, boolean isPlain) {
        boolean isOfSetOf(Mention other) {
            return members.stream().anyMatch(one -> other.members.stream().anyMatch(each -> one.set() == each.set()));
        }

        /** True of 한미, which names two of a set. */
        boolean isOfSeveral() {
            return members.stream().map(Member::set).distinct().count() < members.size();
        }
    }

    /** The tables of Korean and English; the lexicon has the English names of countries. */
    static Map<Lang, Alternatives> read(Lexicon lexicon) {
        Map<String, Set<Member>> korean = new HashMap<>();
        Map<String, Set<Member>> english = new HashMap<>();
        int set = 0;
        boolean isCommon = false;
        for (String line : Resources.lines(Alternatives.class, "alternatives.tsv")) {
            String[] cells = line.split("\t", -1);
            if (cells.length == 1) {
                set++;
                isCommon = line.endsWith(Translations.ASKED_ALONE);
            } else {
                List<String> koreanForms = forms(cells[0]);
                List<String> englishForms = cells[1].isEmpty() ? countries(koreanForms, lexicon) : forms(cells[1]);
                if (!englishForms.isEmpty()) {
                    Member member = new Member(set, englishForms.get(0), isCommon);
                    add(korean, koreanForms, member);
                    add(english, englishForms, member);
                }
            }
        }
        return Map.of(Lang.KO, new Alternatives(Lang.KO, korean), Lang.EN, new Alternatives(Lang.EN, english));
    }

    private static List<String> forms(String cell) {
        return List.of(cell.split("; "));
    }

    private static List<String> countries(List<String> korean, Lexicon lexicon) {
        return korean.stream()
                .flatMap(form -> lexicon.translations(form, Lang.KO).stream())
                .filter(translation -> translation.category() == Category.DEMONYM)
                .map(Translation::text)
                .distinct()
                .toList();
    }

    private static void add(Map<String, Set<Member>> members, List<String> forms, Member member) {
        forms.forEach(form ->
                members.computeIfAbsent(spaced(form), key -> new HashSet<>()).add(member));
    }

    private static String spaced(String form) {
        return BLANK.matcher(form).replaceAll(" ");
    }

    private static String small(String form) {
        return form.toLowerCase(Locale.ROOT);
    }

    /** Those in a sentence, in order. */
    List<Mention> in(Sentence sentence) {
        List<Mention> found = new ArrayList<>();
        String text = spaced(sentence.text());
        int start = 0;
        while (start < text.length()) {
            Optional<Span> longest = longest(sentence, text, start);
            longest.flatMap(span -> mention(sentence, span, span.of(text))).ifPresent(found::add);
            start = longest.map(Span::end).orElse(start + 1);
        }
        return found;
    }

    private Optional<Span> longest(Sentence sentence, String text, int start) {
        List<String> forms = byInitial.getOrDefault(Character.toLowerCase(text.charAt(start)), List.of());
        boolean isKorean = lang.equals(Lang.KO);
        return forms.isEmpty() || !(isKorean || beginsWord(text, start))
                ? Optional.empty()
                : forms.stream()
                        .filter(form -> text.regionMatches(true, start, form, 0, form.length()))
                        .map(form -> new Span(start, start + form.length()))
                        .filter(span -> isKorean ? isOfMorphemes(sentence, span) : endsWord(text, span.end()))
                        .findFirst();
    }

    /** True of whole morphemes, the last of which is no particle unless they are a word: 대변인도 has no 인도, but there is 해마다. */
    private static boolean isOfMorphemes(Sentence sentence, Span inSentence) {
        Span span = inSentence.shift(sentence.span().start());
        List<Token> tokens = sentence.tokens().stream()
                .filter(token -> token.span().overlaps(span))
                .toList();
        return tokens.stream().anyMatch(token -> token.span().start() == span.start())
                && tokens.stream()
                        .anyMatch(token -> token.span().end() == span.end()
                                && (token.partOfSpeech() != PartOfSpeech.PARTICLE
                                        || isWord(sentence.text(), inSentence)));
    }

    private static boolean isWord(String text, Span span) {
        return beginsWord(text, span.start())
                && (span.end() == text.length() || !Character.isLetterOrDigit(text.charAt(span.end())));
    }

    private static boolean beginsWord(String text, int start) {
        return start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1));
    }

    /** True of an English word, or before its ending. */
    private static boolean endsWord(String text, int end) {
        return END.matcher(text).region(end, text.length()).lookingAt();
    }

    /** Written with other capitals it is taken for part of a name, but still named; "us" is no US. */
    private Optional<Mention> mention(Sentence sentence, Span span, String form) {
        boolean isFirst = span.start() == 0;
        Set<Member> plain =
                members.getOrDefault(form, isFirst ? members.getOrDefault(small(form), Set.of()) : Set.of());
        Set<Member> all = plain.isEmpty() && !form.equals(small(form)) ? inAnyCase.get(small(form)) : plain;
        return all == null || all.isEmpty()
                ? Optional.empty()
                : Optional.of(new Mention(
                        sentence, span.shift(sentence.span().start()), all, !plain.isEmpty() && form.length() > 1));
    }
}
