package org.ieum.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.ieum.bitext.Bitext;
import org.ieum.bitext.Link;
import org.ieum.lexicon.Lexicon;
import org.ieum.text.IeumException;
import org.ieum.text.Lang;
import org.ieum.text.PartOfSpeech;
import org.ieum.text.Sentence;
import org.ieum.text.Token;

/** The links of texts as numbered words, for {@link Model1}. Of a bitext only these numbers are kept. */
final class Lessons {
    /** Links less probable than this teach nothing: about 97 in 100 of those above it are right (docs/evaluation.md). */
    private static final double CONFIDENT = .8;

    private final Lang source;
    private final Lang target;
    private final Vocabulary sourceWords = new Vocabulary();
    private final Vocabulary targetWords = new Vocabulary();
    private final List<Model1.Lesson> lessons = new ArrayList<>();

    /** The words of one language, numbered in order of appearance, and in how many links each stands. */
    private static final class Vocabulary {
        private final Map<String, Integer> numbers = new HashMap<>();
        private final List<String> words = new ArrayList<>();
        private final List<int[]> links = new ArrayList<>();

        int[] add(List<Sentence> sentences) {
            int[] types = sentences.stream()
                    .flatMap(sentence -> sentence.tokens().stream())
                    .filter(Lessons::teaches)
                    .mapToInt(token -> number(token.lemma().toLowerCase(Locale.ROOT)))
                    .distinct()
                    .toArray();
            for (int type : types) {
                links.get(type)[0]++;
            }
            return types;
        }

        private int number(String word) {
            return numbers.computeIfAbsent(word, w -> {
                words.add(w);
                links.add(new int[1]);
                return words.size() - 1;
            });
        }

        int[] kept(int[] types, int least, int most) {
            return IntStream.of(types)
                    .filter(type -> links.get(type)[0] >= least && links.get(type)[0] <= most)
                    .toArray();
        }
    }

    private Lessons(Lang source, Lang target) {
        this.source = source;
        this.target = target;
    }

    static Lessons of(Iterable<Bitext> bitexts) {
        Iterator<Bitext> each = bitexts.iterator();
        if (!each.hasNext()) {
            throw new IeumException("a translation table: no bitexts to learn from");
        }
        Bitext first = each.next();
        Lessons lessons = new Lessons(first.source().lang(), first.target().lang());
        lessons.add(first);
        each.forEachRemaining(lessons::add);
        return lessons;
    }

    private void add(Bitext bitext) {
        if (!bitext.source().lang().equals(source) || !bitext.target().lang().equals(target)) {
            throw new IeumException("a translation table of " + source + " and " + target + ": " + bitext.source()
                    + " and " + bitext.target() + " are of other languages, or the other way round");
        }
        for (Link link : bitext.links()) {
            if (link.probability() >= CONFIDENT) {
                lessons.add(new Model1.Lesson(sourceWords.add(link.source()), targetWords.add(link.target())));
            }
        }
    }

    private static boolean teaches(Token token) {
        return token.partOfSpeech().isContent()
                && token.partOfSpeech() != PartOfSpeech.QUANTITY
                && token.partOfSpeech() != PartOfSpeech.REFERENCE;
    }

    TranslationTable table(Weights weights, Lexicon known) {
        int least = weights.whole("learned.lasting");
        int most = Math.max(least, (int) (lessons.size() * weights.number("learned.common")));
        List<Model1.Lesson> telling = lessons.stream()
                .map(lesson -> new Model1.Lesson(
                        sourceWords.kept(lesson.source(), least, most), targetWords.kept(lesson.target(), least, most)))
                .filter(lesson -> lesson.source().length > 0 && lesson.target().length > 0)
                .toList();
        Model1.Prior prior = prior(known, weights.number("learned.prior"));
        double weakest = weights.number("learned.least");
        List<TranslationTable.Pair> pairs = new ArrayList<>();
        new Model1(telling, sourceWords.words.size(), targetWords.words.size(), prior)
                .train((from, to, strength, count) -> {
                    if (strength >= weakest && count >= least) {
                        String word = sourceWords.words.get(from);
                        pairs.add(new TranslationTable.Pair(
                                word, targetWords.words.get(to), Math.rint(strength * 1e4) / 1e4, count));
                    }
                });
        return TranslationTable.of(source, target, pairs);
    }

    /** As many counts for each pair that the lexicon lists; of a translation of n words, an n-th for each. */
    private Model1.Prior prior(Lexicon known, double counts) {
        return word -> {
            Map<Integer, Double> listed = new HashMap<>();
            known.translations(sourceWords.words.get(word), source)
                    .forEach(translation -> translation.lemmas().forEach(lemma -> {
                        Integer to = targetWords.numbers.get(lemma);
                        if (to != null) {
                            listed.merge(to, counts / translation.lemmas().size(), Math::max);
                        }
                    }));
            return listed;
        };
    }
}
