package org.ieum.term;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ieum.name.NameMatch;
import org.ieum.name.Names;
import org.ieum.text.Lang;
import org.ieum.text.PartOfSpeech;
import org.ieum.text.Sentence;
import org.ieum.text.Span;

/**
 * Names that sound alike: one to four written words of Korean, without the particles after them, and a capitalised phrase. The
 * analyser is not asked, since it cuts names that it does not know into other words. The strength is how alike they sound. Of a
 * Korean sentence whose first words needed 65,536 comparisons, the others are not compared.
 */
final class SoundWitness implements Witness {
    /** Below this, what sounds alike is mostly chance. */
    private static final double ALIKE = 0.78;

    /** For words in small letters. */
    private static final double LOAN = 0.85;

    /** The mean likeness, by syllables, of the words of a name that do not all sound alike. */
    private static final double PARTLY = 0.6;

    /** Below this, a word of two syllables or more is another. */
    private static final double UNLIKE = 0.3;

    private static final Pattern SYLLABLE =
            Pattern.compile("(?iU)[\\p{L}&&[^aeiouy]]*[aeiouy]+([\\p{L}&&[^aeiouy]]+e?)?");

    /** What stands before where something is, which is no part of its name. */
    private static final String PLACE = " in ";

    private static final int MOST_WORDS = 4;

    /** A sentence that would need more comparisons is none, but a text that was given as one. */
    private static final int MOST_COMPARED = 1 << 16;

    private static final String CLOSING = ")]）」』》〉”’";
    private static final Comparator<Sighting> BEST_FIRST = Comparator.comparingDouble(Sighting::strength)
            .reversed()
            .thenComparing(s -> s.korean().span().length())
            .thenComparing(s -> s.english().span().length());

    @Override
    public List<Sighting> sightings(LinkedText text) {
        BySound names = new BySound(firsts(text.englishPhrases().stream()
                .filter(phrase -> phrase.length() <= MOST_WORDS
                        && (phrase.name() && !phrase.surface().contains(PLACE) || isLoan(text, phrase)))
                .map(Word::english)));
        List<Sighting> alike = new ArrayList<>();
        Map<Sentence, Integer> compared = new HashMap<>();
        for (Word korean :
                firsts(text.korean().stream().flatMap(s -> words(s).stream().map(Word::korean)))) {
            Sentence sentence = korean.mention().sentence();
            int before = compared.getOrDefault(sentence, 0);
            if (before < MOST_COMPARED) {
                List<Word> like = names.mayBe(korean);
                compared.put(sentence, before + like.size());
                like.forEach(english -> sighting(korean, english).ifPresent(alike::add));
            }
        }
        return mutual(alike);
    }

    /** English words by the skeletons of their sounds, names and others apart. */
    private static final class BySound {
        private final List<Word> words;
        private final Map<String, List<Integer>> names = new HashMap<>();
        private final Map<String, List<Integer>> others = new HashMap<>();

        BySound(Collection<Word> words) {
            this.words = List.copyOf(words);
            for (int i = 0; i < this.words.size(); i++) {
                Word word = this.words.get(i);
                for (String key : word.keys()) {
                    (word.mention().name() ? names : others)
                            .computeIfAbsent(key, k -> new ArrayList<>())
                            .add(i);
                }
            }
        }

        /**
         * The names and, for a word that may be a loan word, the others that share a skeleton with it, in order; all of
         * them for a word that has none.
         */
        List<Word> mayBe(Word korean) {
            boolean loan = korean.mayBeLoan();
            if (korean.keys().isEmpty()) {
                return words.stream()
                        .filter(word -> loan || word.mention().name())
                        .toList();
            }
            return Stream.concat(of(korean, names), loan ? of(korean, others) : Stream.of())
                    .distinct()
                    .sorted()
                    .map(words::get)
                    .toList();
        }

        private static Stream<Integer> of(Word word, Map<String, List<Integer>> places) {
            return word.keys().stream().flatMap(key -> places.getOrDefault(key, List.of()).stream());
        }
    }

    /** The first of each form: further ones would pair with the same. */
    private static Collection<Word> firsts(Stream<Word> words) {
        Map<String, Word> firsts = new LinkedHashMap<>();
        words.forEach(word -> firsts.putIfAbsent(word.form(), word));
        return firsts.values();
    }

    /** A word in small letters may be a loan word if it translates nothing else. */
    private static boolean isLoan(LinkedText text, Mention phrase) {
        return phrase.length() == 1
                && text.words().stream().noneMatch(word -> word.target().overlaps(phrase.span()));
    }

    /** A mention, its written words, and the skeletons of their sounds. */
    private record Word(Mention mention, String form, List<String> parts, Set<String> keys) {
        static Word korean(Mention mention) {
            return of(mention, mention.surface(), Lang.KO);
        }

        static Word english(Mention mention) {
            return of(
                    mention,
                    mention.name() ? mention.surface() : mention.words().get(0),
                    Lang.EN);
        }

        private static Word of(Mention mention, String form, Lang lang) {
            List<String> parts = List.of(form.split("[ -]"));
            String whole = String.join("", parts);
            Set<String> keys = new HashSet<>(Names.keys(whole, lang));
            parts.forEach(part -> keys.addAll(Names.keys(part, lang)));
            keys.addAll(Names.keys(whole.substring(familyName(parts, lang)), lang));
            return new Word(mention, form, parts, keys);
        }

        /**
         * The letters before what may be a given name, which is heard alike even where the family name is written otherwise:
         * 이 and Lee, 임 and Lim.
         */
        private static int familyName(List<String> parts, Lang lang) {
            return parts.size() > 1 ? parts.get(0).length() : lang.equals(Lang.KO) ? 1 : 0;
        }

        /** True for one written word in which the analyser sees nothing but nouns: no 것이, no 받은. */
        boolean mayBeLoan() {
            return parts.size() == 1
                    && mention.sentence().tokens(mention.span()).stream()
                            .filter(token -> mention.span().contains(token.span()))
                            .allMatch(token -> token.partOfSpeech() == PartOfSpeech.NOUN
                                    || token.partOfSpeech() == PartOfSpeech.PROPER_NOUN);
        }
    }

    /** Those that are the best of either mention, in their first order. */
    private static List<Sighting> mutual(List<Sighting> alike) {
        Map<Span, Sighting> byKorean = new HashMap<>();
        Map<Span, Sighting> byEnglish = new HashMap<>();
        alike.stream().sorted(BEST_FIRST).forEach(sighting -> {
            byKorean.putIfAbsent(sighting.korean().span(), sighting);
            byEnglish.putIfAbsent(sighting.english().span(), sighting);
        });
        return alike.stream()
                .filter(sighting -> byKorean.get(sighting.korean().span()) == sighting)
                .filter(sighting -> byEnglish.get(sighting.english().span()) == sighting)
                .toList();
    }

    private static Optional<Sighting> sighting(Word korean, Word english) {
        double alike = english.mention().name() ? likeness(korean, english) : loan(korean.form(), english.form());
        double strength = alike >= (english.mention().name() ? ALIKE : LOAN) ? alike : partly(korean, english);
        return strength == 0
                ? Optional.empty()
                : Optional.of(new Sighting(
                        korean.mention(),
                        english.mention(),
                        TermCandidate.Kind.NAME,
                        strength,
                        alike == strength ? "they sound alike" : "they sound partly alike"));
    }

    /** 0 if fewer words of Korean are the name, and the last is a title: 김철수 장관 = Kim Chul-soo. */
    private static double likeness(Word korean, Word english) {
        double alike = likeness(korean.form(), english.form());
        int last = korean.form().lastIndexOf(' ');
        return last > 0 && alike > 0 && likeness(korean.form().substring(0, last), english.form()) >= alike ? 0 : alike;
    }

    private static double likeness(String korean, String english) {
        NameMatch match = Names.compare(korean, english);
        return match.verdict() == NameMatch.Verdict.SAME ? match.score() : 0;
    }

    /** Loan words are heard, and not read as Chinese characters or otherwise. */
    private static double loan(String korean, String english) {
        return Names.similarity(korean, english, Names.THRESHOLD) >= Names.THRESHOLD ? likeness(korean, english) : 0;
    }

    /**
     * How alike names of equally many words sound, in the same order or reversed, if one word sounds alike and the
     * others are not unlike. For a single syllable it is enough that its counterpart is one as well: 이 may be Lee, but
     * not Ballistic. 0 for others.
     */
    private static double partly(Word korean, Word english) {
        if (korean.parts().size() < 2
                || korean.parts().size() != english.parts().size()) {
            return 0;
        }
        List<String> turned = new ArrayList<>(english.parts());
        Collections.reverse(turned);
        return Math.max(partly(korean.parts(), english.parts()), partly(korean.parts(), turned));
    }

    private static double partly(List<String> korean, List<String> english) {
        double best = 0;
        boolean unlike = false;
        double sum = 0;
        int syllables = 0;
        for (int i = 0; i < korean.size(); i++) {
            double one = Names.similarity(korean.get(i), english.get(i));
            best = Math.max(best, one);
            int length = korean.get(i).length();
            unlike |= length > 1 ? one < UNLIKE : !isSyllable(english.get(i));
            sum += one * length;
            syllables += length;
        }
        return !unlike && best >= ALIKE && sum / syllables >= PARTLY ? sum / syllables : 0;
    }

    /** True for Latin letters with one group of vowels, a silent e at the end not counted. */
    private static boolean isSyllable(String latin) {
        return SYLLABLE.matcher(latin).matches();
    }

    /** How alike a Korean and a Latin form in one place sound, 0 to 1; 0 if too little for one name. */
    static double likeness(Mention korean, Mention latin) {
        return sighting(Word.korean(korean), Word.english(latin))
                .map(Sighting::strength)
                .orElse(0.0);
    }

    /** True for two forms of equally many words, two or more, if one word and its counterpart sound alike. */
    static boolean shareWord(String korean, String latin) {
        String[] words = korean.split(" ");
        String[] others = latin.split(" ");
        return words.length > 1
                && words.length == others.length
                && IntStream.range(0, words.length).anyMatch(i -> Names.similarity(words[i], others[i]) >= ALIKE);
    }

    /** One to four words of Hangul in a row, once as they stand and once for each way to cut particles off the last. */
    static List<Mention> words(Sentence sentence) {
        List<Mention> mentions = new ArrayList<>();
        List<Span> words = hangul(sentence);
        for (int from = 0; from < words.size(); from++) {
            for (int to = from;
                    to < Math.min(words.size(), from + MOST_WORDS) && joined(sentence, words, from, to);
                    to++) {
                for (Span end : withoutParticles(sentence, words.get(to))) {
                    Span span = new Span(words.get(from).start(), end.end());
                    String key = TermKey.of(sentence.text(span));
                    if (key.length() > 1 || words.get(to).length() == 1 && isNoun(sentence, span)) {
                        mentions.add(new Mention(key, sentence, span, to - from + 1, true, List.of(key)));
                    }
                }
            }
        }
        return mentions;
    }

    /** A single syllable is a family name only where it is no other word: 이 회담. */
    private static boolean isNoun(Sentence sentence, Span syllable) {
        return sentence.tokens(syllable).stream()
                .filter(token -> token.span().equals(syllable))
                .anyMatch(token ->
                        token.partOfSpeech() == PartOfSpeech.PROPER_NOUN || token.partOfSpeech() == PartOfSpeech.NOUN);
    }

    private static boolean joined(Sentence sentence, List<Span> words, int from, int to) {
        return from == to || isSpace(sentence, words.get(to - 1), words.get(to));
    }

    private static boolean isSpace(Sentence sentence, Span before, Span after) {
        return sentence.text(new Span(before.end(), after.start())).equals(" ");
    }

    /**
     * Runs of Hangul, with hyphens inside; what a space alone parts stays in order. What follows a letter, a figure or a closing
     * mark goes on with that word, and is grammar mostly: 8월, (WMD)를.
     */
    private static List<Span> hangul(Sentence sentence) {
        List<Span> words = new ArrayList<>();
        String text = sentence.text();
        int from = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inside = i < text.length()
                    && (Letters.isHangul(text.charAt(i)) || from >= 0 && TermKey.isHyphen(text.charAt(i)));
            if (inside && from < 0) {
                from = i;
            } else if (!inside && from >= 0) {
                if (from == 0 || !goesOn(text.charAt(from - 1))) {
                    words.add(new Span(from, i).shift(sentence.span().start()));
                }
                from = -1;
            }
        }
        return words;
    }

    private static boolean goesOn(char before) {
        return Letters.isLetter(before) || CLOSING.indexOf(before) >= 0;
    }

    /**
     * A word and, where particles may end it, what is before them; but nothing shorter than what a lexicon lists: 아덴만의 may
     * be 아덴만 with 의, and is not 아덴 with 만의.
     */
    private static List<Span> withoutParticles(Sentence sentence, Span word) {
        List<Span> ends = endings(sentence, word);
        int listed = ends.stream()
                .filter(end -> Compounds.isListed(sentence.text(end)))
                .mapToInt(Span::length)
                .max()
                .orElse(0);
        return ends.stream().filter(end -> end.length() >= listed).toList();
    }

    private static List<Span> endings(Sentence sentence, Span word) {
        List<Span> ends = new ArrayList<>(List.of(word));
        String text = sentence.text(word);
        for (int cut = 1; cut < text.length(); cut++) {
            if (Particles.isGrammar(text.charAt(cut - 1), text.substring(cut))) {
                ends.add(new Span(word.start(), word.start() + cut));
            }
        }
        return ends;
    }
}
