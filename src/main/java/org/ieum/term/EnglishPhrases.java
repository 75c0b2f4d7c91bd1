package org.ieum.term;

import com.ibm.icu.lang.UCharacter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ieum.lexicon.Lexicon;
import org.ieum.lexicon.Translation;
import org.ieum.text.Lang;
import org.ieum.text.PartOfSpeech;
import org.ieum.text.Sentence;
import org.ieum.text.Span;
import org.ieum.text.Token;

/**
 * The phrases of English sentences that could be terms: one to five words, not counting of, and and the like between them,
 * without punctuation but hyphens, not begun or ended by a stop word, an adverb or, unless capitalised, a form in -ed. A name
 * that lists what an office is in charge of has its commas: Ministry of Culture, Sports and Tourism.
 */
final class EnglishPhrases {
    static final int LONGEST = 5;

    /** Small words that may stand between the words of a phrase, and count for none. */
    static final Set<String> INSIDE = Set.of("of", "and", "the", "for", "on", "in", "to", "de", "&");

    /** Small words that join the parts of names and listed phrases, but in others the parts of a sentence: life in prison. */
    private static final Set<String> ONLY_IN_NAMES = Set.of("for", "on", "in", "to", "de");

    /** Stop words that begin names as well: New York, People Power Party. */
    private static final Set<String> BEGIN_NAMES = Set.of(("New Old Great Big Long High Good People").split(" "));

    private static final Set<String> MODALS =
            Set.of(("will would shall should can could may might must cannot").split(" "));

    private static final Pattern LISTING = Pattern.compile(
            "\\b(?:Ministry|Minister|Department|Secretary|Committee|Commission|Bureau|Office|Agency|Board|Institute)"
                    + " (?:of|for|on) (?:the )?(?:\\p{Lu}\\p{L}+ )*\\p{Lu}\\p{L}+(?:, (?:\\p{Lu}\\p{L}+ )*\\p{Lu}\\p{L}+)+"
                    + ",? and (?:\\p{Lu}\\p{L}+ )*\\p{Lu}\\p{L}+\\b");

    private final StopWords stopWords = StopWords.of(Lang.EN);

    /** All phrases of a sentence, by start, the short ones first. */
    List<Mention> of(Sentence sentence) {
        List<Mention> mentions = new ArrayList<>();
        List<Span> listings = listings(sentence);
        for (List<Token> words : runs(sentence, listings)) {
            for (int from = 0; from < words.size(); from++) {
                if (begins(sentence, words, from)) {
                    addFrom(sentence, words, from, mentions);
                }
            }
        }
        mentions.removeIf(mention -> mention.surface().indexOf(',') >= 0 && !listings.contains(mention.span()));
        return mentions;
    }

    private static List<Span> listings(Sentence sentence) {
        return LISTING.matcher(sentence.text())
                .results()
                .map(name ->
                        new Span(name.start(), name.end()).shift(sentence.span().start()))
                .toList();
    }

    private void addFrom(Sentence sentence, List<Token> words, int from, List<Mention> mentions) {
        int content = 0;
        for (int to = from; to < words.size() && content < LONGEST; to++) {
            boolean ends = ends(sentence, words, from, to);
            if (!ends && !goesOn(sentence, words, from, to)) {
                return;
            }
            content += isInside(words.get(to)) ? 0 : 1;
            if (ends) {
                mention(sentence, words.subList(from, to + 1)).ifPresent(mentions::add);
            }
        }
    }

    private Optional<Mention> mention(Sentence sentence, List<Token> words) {
        boolean name =
                words.stream().allMatch(word -> isCapital(word) || isInside(word) || isAfterHyphen(sentence, word));
        List<String> lemmas = lemmas(words);
        Span span = new Span(
                words.get(0).span().start(),
                withoutPossessive(words.get(words.size() - 1)).end());
        return name || lemmas.stream().noneMatch(ONLY_IN_NAMES::contains) || isListed(words)
                ? Optional.of(new Mention(String.join(" ", lemmas), sentence, span, words.size(), name, lemmas))
                : Optional.empty();
    }

    /** A stop word begins a phrase if it is joined to the next word: long-term. What follows a modal is a verb. */
    private boolean begins(Sentence sentence, List<Token> words, int i) {
        Token word = words.get(i);
        boolean joined = i + 1 < words.size() && isBeforeHyphen(sentence, word) && isWord(word);
        boolean verb = i > 0 && MODALS.contains(words.get(i - 1).form()) && !isCapital(word);
        return (joined || isEdge(word, false)) && !isAfterHyphen(sentence, word) && !verb;
    }

    private boolean ends(Sentence sentence, List<Token> words, int from, int i) {
        Token word = words.get(i);
        boolean last = isEdge(word, true)
                || i > from && (isNamePart(sentence, words.get(i - 1), word) || isListed(words.subList(from, i + 1)));
        return last && !isBeforeHyphen(sentence, word);
    }

    private boolean goesOn(Sentence sentence, List<Token> words, int from, int i) {
        Token word = words.get(i);
        Token before = words.get(Math.max(from, i - 1));
        boolean inside = isInside(word) && (!word.form().equals("the") || isInside(before));
        boolean joined = isBeforeHyphen(sentence, word) || isAfterHyphen(sentence, word);
        return inside || joined || isEdge(word, false) || isNamePart(sentence, before, word);
    }

    /** The capitalised phrase that ends at a place, with of, and, for inside; an empty span if there is none. */
    Span nameEndingAt(Sentence sentence, int end) {
        for (List<Token> run : runs(sentence, List.of())) {
            for (int i = 0; i < run.size(); i++) {
                if (run.get(i).span().end() == end) {
                    int from = i;
                    for (int j = i; j >= 0 && (isCapital(run.get(j)) || isInside(run.get(j))); j--) {
                        from = isCapital(run.get(j)) && isEdge(run.get(j), false) ? j : from;
                    }
                    boolean name = isCapital(run.get(i));
                    return name ? run.get(from).span().cover(run.get(i).span()) : new Span(end, end);
                }
            }
        }
        return new Span(end, end);
    }

    private static Span withoutPossessive(Token token) {
        String form = token.form();
        boolean possessive = form.length() > 2
                && TermKey.isApostrophe(form.charAt(form.length() - 2))
                && token.span().length() == form.length();
        return possessive ? new Span(token.span().start(), token.span().end() - 2) : token.span();
    }

    private static List<String> lemmas(List<Token> words) {
        return words.stream()
                .filter(token -> !token.lemma().equals("the") && !token.lemma().equals("a"))
                .map(token -> TermKey.isAcronym(token.form()) ? token.form() : token.lemma())
                .toList();
    }

    private static boolean isHyphen(Sentence sentence, int at) {
        int local = at - sentence.span().start();
        return local >= 0
                && local < sentence.text().length()
                && TermKey.isHyphen(sentence.text().charAt(local));
    }

    private boolean isEdge(Token token, boolean last) {
        if (TermKey.isAcronym(token.form()) || (BEGIN_NAMES.contains(token.form()) && !last)) {
            return true;
        }
        boolean verbal = last && !isCapital(token) && token.form().endsWith("ed");
        return isWord(token)
                && !isStop(token)
                && !isAdverb(token)
                && !verbal
                && !token.form().endsWith("n't");
    }

    private static boolean isWord(Token token) {
        return (token.form().length() > 2 || isCapital(token))
                && UCharacter.isLetter(token.form().codePointAt(0));
    }

    private boolean isStop(Token token) {
        return stopWords.contains(token.form().toLowerCase(Locale.ROOT)) || stopWords.contains(token.lemma());
    }

    /** A stop word that is a noun ends a phrase that is listed as one: fiscal year. */
    private static boolean isListed(List<Token> words) {
        String phrase = words.stream().map(Token::form).collect(Collectors.joining(" "));
        return isNoun(phrase, " " + words.get(words.size() - 1).lemma());
    }

    /** True for what ends in -ly, unless it is listed as a noun, or has a capital and is not listed: rally, Emily. */
    private static boolean isAdverb(Token token) {
        return token.form().endsWith("ly")
                && !isNoun(token.form(), "ly")
                && !(isCapital(token) && isUnknown(token.form()));
    }

    private static boolean isUnknown(String word) {
        return Lexicon.standard().translations(word, Lang.EN).isEmpty();
    }

    /** True if a word or phrase is listed as a noun; what it is listed by keeps its end, and is no base of it. */
    private static boolean isNoun(String english, String end) {
        return Lexicon.standard().translations(english, Lang.EN).stream()
                .filter(known -> known.headword().endsWith(end))
                .map(Translation::partOfSpeech)
                .anyMatch(known -> known == PartOfSpeech.NOUN || known == PartOfSpeech.PROPER_NOUN);
    }

    /** What ends a name although it is small or common elsewhere: Fashion Week, Cardi B, Jong-un. */
    private static boolean isNamePart(Sentence sentence, Token before, Token token) {
        return isCapital(before) && (isCapital(token) || isAfterHyphen(sentence, token));
    }

    private static boolean isBeforeHyphen(Sentence sentence, Token token) {
        return isHyphen(sentence, token.span().end());
    }

    private static boolean isAfterHyphen(Sentence sentence, Token token) {
        return isHyphen(sentence, token.span().start() - 1);
    }

    private static boolean isInside(Token token) {
        return INSIDE.contains(token.form());
    }

    private static boolean isCapital(Token token) {
        return UCharacter.isUpperCase(token.form().codePointAt(0));
    }

    /** Words with nothing between them but spaces and hyphens, and the commas of names that list something. */
    private static List<List<Token>> runs(Sentence sentence, List<Span> listings) {
        List<List<Token>> runs = new ArrayList<>();
        List<Token> run = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            boolean word = token.partOfSpeech() == PartOfSpeech.WORD
                    || token.partOfSpeech() == PartOfSpeech.PROPER_NOUN
                    || token.partOfSpeech() == PartOfSpeech.QUANTITY
                            && !run.isEmpty()
                            && isAfterHyphen(sentence, token);
            boolean hyphen =
                    token.form().length() == 1 && TermKey.isHyphen(token.form().charAt(0));
            if (word) {
                run.add(token);
            } else if (!(hyphen && isTight(sentence, token)) && !isWithin(token, listings)) {
                runs.add(run);
                run = new ArrayList<>();
            }
        }
        runs.add(run);
        return runs;
    }

    private static boolean isWithin(Token token, List<Span> listings) {
        return listings.stream().anyMatch(listing -> listing.overlaps(token.span()));
    }

    private static boolean isTight(Sentence sentence, Token hyphen) {
        Span at = sentence.local(hyphen.span());
        String text = sentence.text();
        return at.start() > 0
                && at.end() < text.length()
                && !TermKey.isSpace(text.charAt(at.start() - 1))
                && !TermKey.isSpace(text.charAt(at.end()));
    }
}
