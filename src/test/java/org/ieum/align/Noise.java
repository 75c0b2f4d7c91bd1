package org.ieum.align;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ieum.text.PartOfSpeech;
import org.ieum.text.Sentence;

/** Spoils the linked sentences of a document. Every method is empty where there is nothing of its kind to spoil. */
final class Noise {
    private static final int NEAR = 3;
    private static final double NEARLY = .15;
    private static final int FEWEST_WORDS = 6;
    private static final Pattern FIGURE = Pattern.compile("[0-9]+");
    private static final Pattern STOP = Pattern.compile("[.?!。][\"”’)]*$");
    private static final Pattern CAPITALISED =
            Pattern.compile("(?<=[a-z,] )[A-Z][\\p{L}'’-]*[\\p{L}](?: [A-Z][\\p{L}'’-]*[\\p{L}])*");
    private static final Pattern CALENDAR = Pattern.compile(
            "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September"
                    + "|October|November|December");
    private static final Pattern NOT = Pattern.compile(
            " not\\b|(?<=\\b(?:is|are|was|were|do|does|did|has|have|had" + "|would|could|should))n['’]t\\b");
    private static final Pattern AUXILIARY =
            Pattern.compile("\\b(?:is|are|was|were|will|would|can|could|should|has|have|had|may|might|must)\\b");
    /** The end of a sentence, and the same denied. */
    private static final String[][] ENDS = {
        {"하지 않았다", "했다"},
        {"하지 않는다", "한다"},
        {"되지 않았다", "됐다"},
        {"되지 않았다", "되었다"},
        {"되지 않는다", "된다"},
        {"없었다", "있었다"},
        {"없다", "있다"},
        {"가 아니다", "이다"},
        {"이 아니었다", "이었다"},
        {"없습니다", "있습니다"},
        {"하지 않았습니다", "했습니다"},
        {"하지 않습니다", "합니다"}
    };

    /** A linked pair with its words. */
    record Linked(Sentence korean, Sentence english) {}

    /** The two texts of a pair. */
    record Texts(String korean, String english) {}

    private final List<Linked> pairs;

    Noise(List<Linked> pairs) {
        this.pairs = List.copyOf(pairs);
    }

    int size() {
        return pairs.size();
    }

    Texts texts(int at) {
        return new Texts(pairs.get(at).korean().text(), pairs.get(at).english().text());
    }

    Optional<Texts> neighbour(int at, Random random) {
        return one(random, others(at).filter(other -> Math.abs(other - at) <= NEAR))
                .map(other -> crossed(at, other));
    }

    Optional<Texts> sameLength(int at, Random random) {
        int length = texts(at).english().length();
        return one(
                        random,
                        others(at)
                                .filter(other ->
                                        isNearly(length, texts(other).english().length())))
                .map(other -> crossed(at, other));
    }

    private static boolean isNearly(int length, int other) {
        return Math.abs(other - length) <= NEARLY * length;
    }

    private IntStream others(int at) {
        return IntStream.range(0, size()).filter(other -> other != at);
    }

    private Texts crossed(int at, int other) {
        return new Texts(texts(at).korean(), texts(other).english());
    }

    Optional<Texts> truncated(int at, Random random) {
        return oneSide(at, random, Noise::truncate);
    }

    /** Half of them keep their full stop, so that it gives nothing away. */
    private static Optional<String> truncate(String text, Random random) {
        String[] words = text.split(" ");
        if (words.length < FEWEST_WORDS) {
            return Optional.empty();
        }
        int kept = (int) Math.round(words.length * (.5 + .2 * random.nextDouble()));
        String cut = String.join(" ", Arrays.copyOf(words, kept)).replaceAll("[,;:]$", "");
        boolean stops = random.nextBoolean() && STOP.matcher(text).find();
        return Optional.of(stops ? cut + "." : cut);
    }

    Optional<Texts> merged(int at, Random random) {
        if (at + 1 == size()) {
            return Optional.empty();
        }
        Texts next = texts(at + 1);
        Texts clean = texts(at);
        return Optional.of(
                random.nextBoolean()
                        ? new Texts(clean.korean() + " " + next.korean(), clean.english())
                        : new Texts(clean.korean(), clean.english() + " " + next.english()));
    }

    Optional<Texts> number(int at, Random random) {
        return oneSide(at, random, Noise::otherFigure);
    }

    private static Optional<String> otherFigure(String text, Random random) {
        List<MatchResult> figures = FIGURE.matcher(text).results().toList();
        return one(random, figures.stream()).map(figure -> {
            int digit = figure.start() + random.nextInt(figure.end() - figure.start());
            char other = (char) ('1' + (text.charAt(digit) - '1' + 10 + 1 + random.nextInt(8)) % 9);
            return text.substring(0, digit) + other + text.substring(digit + 1);
        });
    }

    Optional<Texts> negated(int at, Random random) {
        Texts clean = texts(at);
        Optional<Texts> english = negatedEnglish(clean.english()).map(text -> new Texts(clean.korean(), text));
        Optional<Texts> korean = negatedKorean(clean.korean()).map(text -> new Texts(text, clean.english()));
        return random.nextBoolean() ? english.or(() -> korean) : korean.or(() -> english);
    }

    private static Optional<String> negatedEnglish(String text) {
        if (NOT.matcher(text).find()) {
            return Optional.of(NOT.matcher(text).replaceFirst(""));
        }
        return AUXILIARY.matcher(text).find()
                ? Optional.of(AUXILIARY.matcher(text).replaceFirst("$0 not"))
                : Optional.empty();
    }

    private static Optional<String> negatedKorean(String text) {
        String body = STOP.matcher(text).replaceFirst("");
        String stop = text.substring(body.length());
        for (String[] end : ENDS) {
            for (int from = 0; from < 2; from++) {
                if (body.endsWith(end[from])) {
                    String stem = body.substring(0, body.length() - end[from].length());
                    return Optional.of(stem + end[1 - from] + stop);
                }
            }
        }
        return Optional.empty();
    }

    Optional<Texts> name(int at, Random random) {
        Linked pair = pairs.get(at);
        Texts clean = texts(at);
        Optional<Texts> english = otherName(pair.english(), random, Noise::englishNames, Linked::english)
                .map(text -> new Texts(clean.korean(), text));
        Optional<Texts> korean = otherName(pair.korean(), random, Noise::koreanNames, Linked::korean)
                .map(text -> new Texts(text, clean.english()));
        return random.nextBoolean() ? english.or(() -> korean) : korean.or(() -> english);
    }

    private interface Names {
        Set<String> in(Sentence sentence);
    }

    private interface Side {
        Sentence of(Linked pair);
    }

    private Optional<String> otherName(Sentence sentence, Random random, Names names, Side side) {
        List<String> here = List.copyOf(names.in(sentence));
        Set<String> known = pairs.stream()
                .flatMap(pair -> names.in(side.of(pair)).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Optional<String> old = one(random, here.stream());
        return old.flatMap(name -> one(random, known.stream().filter(other -> isOther(other, sentence.text(), name)))
                .map(other -> sentence.text().replace(name, other)));
    }

    private static boolean isOther(String other, String text, String name) {
        return Arrays.stream(other.split("[ '’-]")).noneMatch(text::contains) && !other.contains(name);
    }

    private static Set<String> englishNames(Sentence sentence) {
        return CAPITALISED
                .matcher(sentence.text())
                .results()
                .map(MatchResult::group)
                .map(name -> name.replaceAll("['’]s$", ""))
                .filter(name -> !CALENDAR.matcher(name).find())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Proper nouns of two syllables or more at the beginning of a word. */
    private static Set<String> koreanNames(Sentence sentence) {
        return sentence.tokens().stream()
                .filter(token -> token.partOfSpeech() == PartOfSpeech.PROPER_NOUN)
                .map(token -> sentence.local(token.span()))
                .filter(span -> span.length() > 1)
                .filter(span -> span.start() == 0 || sentence.text().charAt(span.start() - 1) == ' ')
                .map(span -> span.of(sentence.text()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Spoils either side, the other one if there is nothing to spoil on the first. */
    private Optional<Texts> oneSide(int at, Random random, BiFunction<String, Random, Optional<String>> spoil) {
        Texts clean = texts(at);
        Optional<Texts> english = spoil.apply(clean.english(), random).map(text -> new Texts(clean.korean(), text));
        Optional<Texts> korean = spoil.apply(clean.korean(), random).map(text -> new Texts(text, clean.english()));
        return random.nextBoolean() ? english.or(() -> korean) : korean.or(() -> english);
    }

    private static <T> Optional<T> one(Random random, Stream<T> choices) {
        List<T> all = choices.toList();
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(random.nextInt(all.size())));
    }

    private static Optional<Integer> one(Random random, IntStream choices) {
        return one(random, choices.boxed());
    }
}
