package org.ieum.term;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ieum.lexicon.Lexicon;
import org.ieum.lexicon.Translation;
import org.ieum.name.Names;
import org.ieum.text.Lang;
import org.ieum.text.PartOfSpeech;
import org.ieum.text.Sentence;
import org.ieum.text.Span;
import org.ieum.text.Token;

/**
 * Where the Korean expression begins that stands before a Latin one in brackets. The first of these that answers is believed:
 *
 * <ol>
 *   <li>Sound: the written words that sound like the content.
 *   <li>Quotation marks around it.
 *   <li>Translation: back to the furthest written word that accounts for a word of the content, or for a letter of the
 *       acronym, which no word after it accounts for; over a middle dot only by this: 수색·구조훈련(SAREX).
 *   <li>Number: further nouns while there are fewer than the content has words or letters, three at most. A name that the
 *       lexicon knows and that is not in the content is none of them: 미국 연방수사국(FBI).
 * </ol>
 *
 * <p>It is always the beginning of a written word: inside one, the analyser's cuts are not to be trusted (식품의/약국).
 */
final class LeftEdge {
    private static final int LONGEST = 60;
    private static final int MOST_WORDS = 6;
    private static final int MOST_NAME_WORDS = 4;
    private static final int MOST_NOUNS = 3;
    private static final double ALIKE = 0.78;
    private static final double TINY = 1e-9;
    private static final String OPENING = "‘“'\"「『《<〈";
    private static final String CLOSING = "’”'\"」』》>〉";
    private static final Set<String> SMALL = Set.of("a", "an", "the", "of", "and", "for", "in", "on", "to", "de", "la");

    private final Lexicon lexicon;

    LeftEdge(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * The expression.
     *
     * @param end where it ends
     * @param content the Latin expression
     * @param close where the bracket is closed
     */
    Optional<Span> of(Sentence sentence, int end, Span content, int close) {
        String latin = sentence.text(content);
        return named(sentence, end, content)
                .or(() -> partlyNamed(sentence, end, latin))
                .or(() -> quoted(sentence, end, content, close))
                .or(() -> translated(sentence, end, latin))
                .map(span -> withSameStart(sentence, span, latin));
    }

    /** The one to four written words that sound most like the content, the fewest if several do; one for an acronym. */
    private static Optional<Span> named(Sentence sentence, int end, Span latin) {
        int most = TermKey.isAcronym(sentence.text(latin)) ? 1 : MOST_NAME_WORDS;
        List<Span> words = hangulWords(sentence, end, most);
        Optional<Span> best = Optional.empty();
        double score = 0;
        for (int i = words.size() - 1; i >= 0; i--) {
            Span span = words.get(i).cover(last(words));
            double likeness = SoundWitness.likeness(Mention.of(sentence, span), Mention.of(sentence, latin));
            if (likeness > score + TINY) {
                best = Optional.of(span);
                score = likeness;
            }
        }
        return best;
    }

    /** As many written words as the content has, if one of them sounds like its counterpart. */
    private static Optional<Span> partlyNamed(Sentence sentence, int end, String latin) {
        List<Span> words = hangulWords(sentence, end, latin.split(" ").length);
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(words.get(0).cover(last(words)))
                        .filter(span -> SoundWitness.shareWord(sentence.text(span), latin));
    }

    /** Initials and the like that stand in Latin letters outside as well: J. K. 모리슨(J. K. Morrison). */
    private static Span withSameStart(Sentence sentence, Span name, String latin) {
        String before = sentence.text().substring(0, sentence.local(name).start());
        int start = name.start();
        for (int to = latin.indexOf(' '); to > 0; to = latin.indexOf(' ', to + 1)) {
            if (before.endsWith(latin.substring(0, to + 1))) {
                start = name.start() - to - 1;
            }
        }
        return new Span(start, name.end());
    }

    /** The last words of Hangul before a place, by their characters: the analyser knows few names. */
    private static List<Span> hangulWords(Sentence sentence, int end, int most) {
        String text = sentence.text();
        List<Span> words = new ArrayList<>();
        int to = end - sentence.span().start();
        while (words.size() < most && to > 0 && KoreanEdges.isHangul(text.charAt(to - 1))) {
            int from = to;
            while (from > 0
                    && (KoreanEdges.isHangul(text.charAt(from - 1)) || TermKey.isHyphen(text.charAt(from - 1)))) {
                from--;
            }
            words.add(0, new Span(from, to).shift(sentence.span().start()));
            to = from > 0 && text.charAt(from - 1) == ' ' ? from - 1 : 0;
        }
        return words;
    }

    /** What stands in quotation marks right before the bracket, or from where they were opened if they close behind it. */
    private static Optional<Span> quoted(Sentence sentence, int end, Span content, int close) {
        String text = sentence.text();
        int to = end - sentence.span().start();
        int after = close + 1 - sentence.span().start();
        int outside = to < text.length() ? CLOSING.indexOf(text.charAt(to)) : -1;
        int inside = after < text.length() ? CLOSING.indexOf(text.charAt(after)) : -1;
        int kind = outside >= 0 ? outside : TermKey.isAcronym(sentence.text(content)) ? -1 : inside;
        int open = kind < 0 ? -1 : text.lastIndexOf(OPENING.charAt(kind), to - 1);
        boolean whole = open >= 0
                && to - open > 2
                && to - open <= LONGEST
                && text.substring(open, to).split(" ").length <= MOST_WORDS;
        return whole ? Optional.of(new Span(open + 1, to).shift(sentence.span().start())) : Optional.empty();
    }

    private Optional<Span> translated(Sentence sentence, int end, String latin) {
        List<Word> words = words(sentence, end);
        if (words.isEmpty() || words.get(0).isClause()) {
            return Optional.empty();
        }
        Open open = Open.of(latin);
        takeAny(words.get(0), open);
        int taken = 1;
        for (int i = 1; i < words.size() && words.get(i).mayPrecede(open.acronym()); i++) {
            Word word = words.get(i);
            if (takeBest(word, open)) {
                taken = i + 1;
            } else if (word.isDotted()) {
                break;
            } else if (word.isNoun()) {
                boolean few = nouns(words.subList(0, taken)) < Math.min(open.size(), MOST_NOUNS);
                if (taken < i || !few || saysElse(word, open)) {
                    break;
                }
                taken = i + 1;
            }
        }
        return Optional.of(words.get(taken - 1).span().cover(words.get(0).span()));
    }

    private static int nouns(List<Word> words) {
        return words.stream().mapToInt(Word::nouns).sum();
    }

    /** Accounts for whatever any translation of any part of a word may stand for. */
    private void takeAny(Word word, Open open) {
        for (List<Translation> translations : translations(word)) {
            open.takeLast(translations);
        }
        open.takeSound(word.noun());
    }

    /** Accounts for what a word stands for; for letters only the first translation is asked, or any word would do. */
    private boolean takeBest(Word word, Open open) {
        long asked = open.acronym() ? 1 : Integer.MAX_VALUE;
        boolean taken = false;
        for (List<Translation> translations : translations(word)) {
            taken |= translations.stream().limit(asked).anyMatch(open::take);
        }
        return open.takeSound(word.noun()) || taken;
    }

    /** Of the word as a whole if it is listed, else of each of its parts. */
    private List<List<Translation>> translations(Word word) {
        List<Translation> whole = lexicon.translations(word.noun(), Lang.KO);
        return whole.isEmpty()
                ? word.tokens().stream()
                        .filter(token -> token.partOfSpeech().isContent())
                        .map(token -> lexicon.translations(token.lemma(), Lang.KO))
                        .filter(translations -> !translations.isEmpty())
                        .toList()
                : List.of(whole);
    }

    /** True for a word that is known and does not stand for anything of the content; of an acronym, only for a name. */
    private boolean saysElse(Word word, Open open) {
        return open.acronym()
                ? lexicon.translations(word.noun(), Lang.KO).stream()
                        .anyMatch(known -> known.partOfSpeech() == PartOfSpeech.PROPER_NOUN)
                : !translations(word).isEmpty();
    }

    /** The words, or the letters, of a Latin expression that no Korean word accounts for yet. */
    private record Open(boolean acronym, int size, List<String> left) {
        static Open of(String latin) {
            boolean acronym = TermKey.isAcronym(latin);
            List<String> left = acronym ? letters(latin) : words(latin);
            return new Open(acronym, left.size(), left);
        }

        private static List<String> letters(String acronym) {
            return acronym.chars()
                    .filter(c -> c >= 'A' && c <= 'Z')
                    .mapToObj(c -> String.valueOf((char) c).toLowerCase(Locale.ROOT))
                    .collect(Collectors.toCollection(ArrayList::new));
        }

        private static List<String> words(String latin) {
            return Stream.of(latin.replaceAll("['’]s\\b", "").split("[ \\-]"))
                    .map(word -> word.toLowerCase(Locale.ROOT))
                    .filter(word -> !word.isEmpty() && !SMALL.contains(word))
                    .collect(Collectors.toCollection(ArrayList::new));
        }

        /** True if the translation accounts for something that is left, which then is no longer. */
        boolean take(Translation translation) {
            List<String> rest = without(translation);
            boolean taken = rest.size() < left.size();
            left.clear();
            left.addAll(rest);
            return taken;
        }

        /**
         * Takes whichever translation leaves the first letters of an acronym to the words before, since those that stand
         * before mostly begin it: 구조 in 수색·구조(SAR) is the rescue, not the structure.
         */
        void takeLast(List<Translation> translations) {
            translations.stream()
                    .map(this::without)
                    .filter(rest -> rest.size() < left.size())
                    .max(Comparator.comparingInt(this::unchanged))
                    .ifPresent(rest -> {
                        left.clear();
                        left.addAll(rest);
                    });
        }

        /** How many of what is left at the beginning are still left in the rest. */
        private int unchanged(List<String> rest) {
            int same = 0;
            while (acronym && same < rest.size() && rest.get(same).equals(left.get(same))) {
                same++;
            }
            return same;
        }

        /** What would be left; all of it if the translation accounts for nothing. */
        private List<String> without(Translation translation) {
            List<String> rest = new ArrayList<>(left);
            if (!acronym) {
                rest.removeIf(word -> isIn(translation, word));
                return rest;
            }
            boolean all = translation.lemmas().stream()
                    .filter(lemma -> !SMALL.contains(lemma))
                    .allMatch(lemma -> removeLast(rest, lemma.substring(0, 1)));
            return all ? rest : left;
        }

        private static boolean removeLast(List<String> letters, String letter) {
            int at = letters.lastIndexOf(letter);
            if (at >= 0) {
                letters.remove(at);
            }
            return at >= 0;
        }

        private static boolean isIn(Translation translation, String word) {
            List<String> forms = EnglishNumber.variants(word);
            return Stream.concat(translation.lemmas().stream(), words(translation.text()).stream())
                    .anyMatch(forms::contains);
        }

        boolean takeSound(String korean) {
            return !acronym && left.removeIf(word -> Names.similarity(korean, word) >= ALIKE);
        }
    }

    /** A written word before a bracket. */
    private record Word(Sentence sentence, Span span, List<Token> tokens) {
        static Word of(Sentence sentence, Span span) {
            return new Word(
                    sentence,
                    span,
                    sentence.tokens().stream()
                            .filter(token -> span.contains(token.span()))
                            .toList());
        }

        private boolean endsIn(PartOfSpeech... parts) {
            return !tokens.isEmpty()
                    && Set.of(parts).contains(tokens.get(tokens.size() - 1).partOfSpeech());
        }

        /** True before a middle dot, which parts what belongs together from what is only listed beside it. */
        boolean isDotted() {
            int end = sentence.local(span).end();
            return TermKey.isMiddleDot(sentence.text().charAt(end));
        }

        private boolean isGenitive() {
            return tokens.size() > 1
                    && endsIn(PartOfSpeech.PARTICLE)
                    && tokens.get(tokens.size() - 1).form().equals("의");
        }

        /** True for the end of a sentence: 말했다(Reuters). */
        boolean isClause() {
            return endsIn(PartOfSpeech.ENDING)
                    && "다요까죠".indexOf(sentence.text(span).charAt(span.length() - 1)) >= 0;
        }

        boolean isNoun() {
            return !isGenitive() && !endsIn(PartOfSpeech.PARTICLE, PartOfSpeech.ENDING, PartOfSpeech.COPULA);
        }

        /** True for nouns; before words also for what says whose or which: 바다의, 푸른. */
        boolean mayPrecede(boolean acronym) {
            return isNoun() || !acronym && (isGenitive() || endsIn(PartOfSpeech.ENDING));
        }

        /** Without its 의. */
        String noun() {
            String text = sentence.text(span);
            return isGenitive() ? text.substring(0, text.length() - 1) : text;
        }

        int nouns() {
            return (int) tokens.stream()
                    .filter(token -> token.partOfSpeech().isContent() || token.partOfSpeech() == PartOfSpeech.SUFFIX)
                    .count();
        }
    }

    /** The written words before a place, the nearest first, back to a mark. */
    private static List<Word> words(Sentence sentence, int end) {
        String text = sentence.text();
        List<Word> words = new ArrayList<>();
        int to = end - sentence.span().start();
        while (words.size() < MOST_WORDS && to > 0 && isInWord(text, to - 1)) {
            int from = to;
            while (from > 0 && isInWord(text, from - 1)) {
                from--;
            }
            words.add(Word.of(sentence, new Span(from, to).shift(sentence.span().start())));
            to = from > 0 && (text.charAt(from - 1) == ' ' || isDot(text, from - 1)) ? from - 1 : 0;
        }
        return words;
    }

    /** True for a middle dot between words of Hangul: 수색·구조훈련. */
    private static boolean isDot(String text, int at) {
        return TermKey.isMiddleDot(text.charAt(at))
                && at > 0
                && KoreanEdges.isHangul(text.charAt(at - 1))
                && KoreanEdges.isHangul(text.charAt(at + 1));
    }

    /** Letters, hyphens, and the dot in 한·미연합사령부, before which there is a single syllable. */
    private static boolean isInWord(String text, int at) {
        char c = text.charAt(at);
        boolean dot = c == '·'
                && at > 0
                && KoreanEdges.isHangul(text.charAt(at - 1))
                && (at == 1 || !KoreanEdges.isHangul(text.charAt(at - 2)));
        return dot || Letters.isLetter(c) || TermKey.isHyphen(c);
    }

    private static Span last(List<Span> spans) {
        return spans.get(spans.size() - 1);
    }
}
