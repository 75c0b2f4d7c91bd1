package org.ieum.check;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ieum.lexicon.Lexicon;
import org.ieum.text.Lang;
import org.ieum.text.Sentence;
import org.ieum.text.Span;
import org.ieum.text.Token;

/**
 * What is said of the things that a figure counts. Two counts have different roles if what is said of each is not said in the other
 * text: 3명이 숨졌다 beside "12 people were injured".
 */
final class Roles {
    /** Words on either side of a figure that may say what is done to the things counted. */
    private static final int REACH = 4;

    /** The word before a count, but for its particle. */
    private static final Pattern NOUN_BEFORE =
            Pattern.compile("([가-힣]+?[가-힣])(?:[은는이가도만])?\\s+(?:(?:모두|약|총|최소|각각)\\s*)?$");

    private final Meanings meanings;
    private final Predicates predicates;
    private final Lang langA;
    private final Lang langB;

    Roles(Lexicon lexicon, Lang langA, Lang langB) {
        this.meanings = new Meanings(lexicon);
        this.predicates = new Predicates(lexicon, langA, langB);
        this.langA = langA;
        this.langB = langB;
    }

    /**
     * True if each figure has a verb close by, and neither verb is in the other sentences; or if different Korean nouns that end in
     * one syllable stand right before both: 부상자 15명 and 사망자는 26명.
     *
     * @param as the sentences of one's figure
     * @param bs those of the other's
     */
    boolean differ(Figure a, List<Sentence> as, Figure b, List<Sentence> bs) {
        return (isElsewhere(a, langA, bs, langB) && isElsewhere(b, langB, as, langA) && !predicates.agree(a, b))
                || areNamedOtherwise(a, b);
    }

    private boolean areNamedOtherwise(Figure a, Figure b) {
        if (!langA.equals(Lang.KO) || !langB.equals(Lang.KO)) {
            return false;
        }
        String one = noun(a);
        String other = noun(b);
        return !one.isEmpty()
                && !other.isEmpty()
                && one.charAt(one.length() - 1) == other.charAt(other.length() - 1)
                && !one.endsWith(other)
                && !other.endsWith(one)
                && !meanings.isMeantAmong(Set.of(other), Lang.KO, one, Lang.KO);
    }

    private static String noun(Figure figure) {
        Matcher before = NOUN_BEFORE.matcher(figure.before());
        return before.find() ? before.group(1) : "";
    }

    private boolean isElsewhere(Figure figure, Lang from, List<Sentence> others, Lang to) {
        List<Set<String>> words = others.stream().map(Roles::lemmas).toList();
        return verbs(figure, from)
                .anyMatch(verb -> words.stream().noneMatch(in -> meanings.isMeantAmong(in, to, verb.lemma(), from)));
    }

    private static Set<String> lemmas(Sentence sentence) {
        return Words.lemmas(sentence.tokens());
    }

    private Stream<Token> verbs(Figure figure, Lang lang) {
        List<Token> tokens = figure.sentence().tokens();
        List<Integer> words = IntStream.range(0, tokens.size())
                .filter(i -> tokens.get(i).partOfSpeech().isContent())
                .boxed()
                .toList();
        Span span = figure.span();
        int at = 0;
        while (at < words.size() && tokens.get(words.get(at)).span().end() <= span.start()) {
            at++;
        }
        return words.subList(Math.max(0, at - REACH), Math.min(words.size(), at + 1 + REACH)).stream()
                .filter(i -> !tokens.get(i).span().overlaps(span) && isVerb(tokens, i, lang))
                .map(tokens::get);
    }

    private boolean isVerb(List<Token> tokens, int i, Lang lang) {
        return meanings.isVerb(tokens.get(i).lemma(), lang)
                || (lang.equals(Lang.KO) && Predicates.isKoreanVerb(tokens, i));
    }
}
