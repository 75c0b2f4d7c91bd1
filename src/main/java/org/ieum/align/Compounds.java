package org.ieum.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ieum.lexicon.Lexicon;
import org.ieum.lexicon.Translation;
import org.ieum.text.Lang;
import org.ieum.text.Span;
import org.ieum.text.Token;

/**
 * Tells which part of a compound goes with which word of its translation: 외교관계 is "diplomatic relations", 외교 is
 * "diplomatic". Parts go with the words that they translate to themselves; what is left goes together in order, since compounds
 * of both languages have the head last, or with its neighbour.
 */
final class Compounds {
    private final Lexicon lexicon;
    private final Lang from;
    private final List<Token> tokens;

    /** @param tokens of the source, in order */
    Compounds(Lexicon lexicon, Lang from, List<Token> tokens) {
        this.lexicon = lexicon;
        this.from = from;
        this.tokens = tokens;
    }

    /**
     * The spans of the source that go with each word of the translation.
     *
     * @param compound a word of the source
     * @param translation two or more words of the target, in order
     */
    List<? extends Set<Span>> split(Word compound, List<Word> translation) {
        List<Token> parts = parts(compound);
        List<TreeSet<Span>> spans = new ArrayList<>();
        translation.forEach(word -> spans.add(new TreeSet<>()));
        List<Token> left = parts.stream()
                .filter(part -> !addTranslated(part, translation, spans))
                .toList();
        List<Integer> free = IntStream.range(0, spans.size())
                .filter(k -> spans.get(k).isEmpty())
                .boxed()
                .toList();
        boolean opaque = left.size() == parts.size() && left.size() != free.size();
        if (parts.size() < 2 || opaque) {
            return translation.stream().map(word -> Set.of(compound.span())).toList();
        }
        addLeft(parts, left, free, spans);
        return spans;
    }

    private List<Token> parts(Word compound) {
        return compound.isLexical()
                ? tokens.stream()
                        .filter(token -> compound.span().contains(token.span()))
                        .toList()
                : List.of();
    }

    private boolean addTranslated(Token part, List<Word> translation, List<TreeSet<Span>> spans) {
        return addTranslated(part, true, translation, spans) || addTranslated(part, false, translation, spans);
    }

    /** @param alone whether a word must be a translation by itself, or may be part of a longer one */
    private boolean addTranslated(Token part, boolean alone, List<Word> translation, List<TreeSet<Span>> spans) {
        Set<String> lemmas = lexicon.translations(part.lemma(), from).stream()
                .map(Translation::lemmas)
                .filter(words -> !alone || words.size() == 1)
                .flatMap(List::stream)
                .collect(Collectors.toSet());
        boolean found = false;
        for (int k = 0; k < translation.size(); k++) {
            if (lemmas.contains(translation.get(k).lemma())) {
                found |= spans.get(k).add(part.span());
            }
        }
        return found;
    }

    private static void addLeft(List<Token> parts, List<Token> left, List<Integer> free, List<TreeSet<Span>> spans) {
        if (left.isEmpty()) {
            free.forEach(k -> spans.get(k).addAll(spans.get(k > 0 ? k - 1 : firstTaken(spans))));
        } else if (free.isEmpty()) {
            left.forEach(part -> addBeside(parts, parts.indexOf(part), spans));
        } else if (left.size() == free.size()) {
            IntStream.range(0, free.size())
                    .forEach(k -> spans.get(free.get(k)).add(left.get(k).span()));
        } else {
            free.forEach(k -> left.forEach(part -> spans.get(k).add(part.span())));
        }
    }

    private static int firstTaken(List<TreeSet<Span>> spans) {
        return (int) spans.stream().takeWhile(TreeSet::isEmpty).count();
    }

    private static void addBeside(List<Token> parts, int at, List<TreeSet<Span>> spans) {
        Span beside = parts.get(at > 0 ? at - 1 : at + 1).span();
        for (TreeSet<Span> own : spans) {
            if (own.contains(beside)) {
                own.add(parts.get(at).span());
            }
        }
    }
}
