package org.ieum.study;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ieum.lexicon.Category;
import org.ieum.lexicon.Lexicon;
import org.ieum.term.Hit;
import org.ieum.text.Lang;
import org.ieum.text.PartOfSpeech;
import org.ieum.text.Token;

/**
 * Whose a term is by the country named right before or after it: 일본 외무성, Japan's Foreign Ministry, the Foreign Ministry of
 * Japan; else by the place that opens the sentence: "In Tokyo, a spokesman of the Foreign Ministry". Every country has a
 * foreign ministry, and a glossary one concept of it.
 */
final class Owners {
    private static final Set<String> BETWEEN = Set.of("the", ",", "의");
    private static final String OF = "of";
    private static final String IN = "in";
    private static final String COMMA = ",";

    /** What joins two countries, so that the term is of both. */
    private static final Set<String> AND = Set.of("and", "·", "ㆍ", "・", "∙", "-", "–", "와", "과", "및");

    /** Words of a country's name. */
    private static final int LONGEST = 2;

    private final Lexicon lexicon;

    Owners(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** A country by all its names in the other language; empty if none is named there. */
    Set<String> of(Hit hit) {
        List<Token> tokens = hit.sentence().tokens();
        Lang lang = hit.sentence().lang();
        Set<String> before = endingBefore(tokens, first(tokens, hit), lang);
        Set<String> beside = before.isEmpty() ? beginningAfter(tokens, last(tokens, hit), lang) : before;
        return beside.isEmpty() ? opening(tokens, first(tokens, hit), lang) : beside;
    }

    /** The country where a sentence says that it takes place: "In Tokyo, …". */
    private Set<String> opening(List<Token> tokens, int term, Lang lang) {
        int comma = 0;
        while (comma < Math.min(term, LONGEST + 2) && !tokens.get(comma).lemma().equals(COMMA)) {
            comma++;
        }
        boolean opens = comma > 1 && comma < term && tokens.get(0).lemma().equals(IN);
        return opens && tokens.get(comma).lemma().equals(COMMA) ? country(tokens.subList(1, comma), lang) : Set.of();
    }

    /** Where the term begins. */
    private static int first(List<Token> tokens, Hit hit) {
        int at = 0;
        while (at < tokens.size() && tokens.get(at).span().end() <= hit.span().start()) {
            at++;
        }
        return at;
    }

    /** Where what follows the term begins. */
    private static int last(List<Token> tokens, Hit hit) {
        int at = tokens.size();
        while (at > 0 && tokens.get(at - 1).span().start() >= hit.span().end()) {
            at--;
        }
        return at;
    }

    private Set<String> endingBefore(List<Token> tokens, int term, Lang lang) {
        int end = term;
        while (end > 0 && BETWEEN.contains(tokens.get(end - 1).lemma())) {
            end--;
        }
        boolean joined = end > 1 && AND.contains(tokens.get(end - 2).lemma());
        return joined ? Set.of() : longest(tokens.subList(Math.max(0, end - LONGEST), end), lang, true);
    }

    private Set<String> beginningAfter(List<Token> tokens, int term, Lang lang) {
        int start = term;
        while (start < tokens.size() && start - term < LONGEST && isBetweenAfter(tokens.get(start))) {
            start++;
        }
        List<Token> next = tokens.subList(start, Math.min(tokens.size(), start + LONGEST));
        return start == term ? Set.of() : longest(next, lang, false);
    }

    private static boolean isBetweenAfter(Token token) {
        return token.lemma().equals(OF) || token.lemma().equals("the");
    }

    /** The country of the most tokens at the end, or the beginning, of a stretch. */
    private Set<String> longest(List<Token> tokens, Lang lang, boolean atEnd) {
        int all = tokens.size();
        for (int size = all; size > 0; size--) {
            Set<String> country = country(atEnd ? tokens.subList(all - size, all) : tokens.subList(0, size), lang);
            if (!country.isEmpty()) {
                return country;
            }
        }
        return Set.of();
    }

    private Set<String> country(List<Token> name, Lang lang) {
        if (name.stream().anyMatch(token -> token.partOfSpeech() != PartOfSpeech.PROPER_NOUN || isInitial(token))) {
            return Set.of();
        }
        String words = name.stream().map(Token::lemma).collect(Collectors.joining(" "));
        Set<String> names = new HashSet<>();
        lexicon.translations(words, lang).stream()
                .filter(translation -> translation.category() == Category.DEMONYM)
                .forEach(translation -> names.add(translation.text()));
        return names.stream().anyMatch(Owners::isOfSeveral) ? Set.of() : names;
    }

    /** 한, which stands in rows only: 한·일, 한일. */
    private static boolean isInitial(Token token) {
        return token.form().length() == 1;
    }

    /** 한일, South Korea and Japan. */
    private static boolean isOfSeveral(String name) {
        return name.contains(" and ");
    }
}
