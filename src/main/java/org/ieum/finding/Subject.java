package org.ieum.finding;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.ieum.bitext.Bitext;
import org.ieum.bitext.Degree;
import org.ieum.bitext.Evidence;
import org.ieum.bitext.Link;
import org.ieum.quantity.Amount;
import org.ieum.quantity.Quantity;
import org.ieum.text.Hangul;
import org.ieum.text.Lang;
import org.ieum.text.PartOfSpeech;
import org.ieum.text.Sentence;
import org.ieum.text.Span;
import org.ieum.text.Token;

/**
 * What two figures are of: a noun before a Korean figure that the other text has beside its own, 통행료 and "toll". Two English
 * texts have none, since English words do not show which are nouns.
 */
final class Subject {
    /** Words between a noun and its figure: "a toll of 2,300 won", 학생은 모두 612명. */
    private static final int REACH = 2;

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern CLAUSE = Pattern.compile("[,;:—“”\"()]|(?i)\\b(?:and|but|while)\\b");

    private Subject() {}

    /** The noun in the language of either place; empty if there is none, or if figures have changed places. */
    static Map<Lang, String> of(Bitext bitext, QuantityFinding finding) {
        Place a = finding.a();
        Place b = finding.b().orElseThrow();
        if (finding.isExchanged()
                || !isKorean(a)
                || !a.origin().equals(bitext.source().origin())) {
            return Map.of();
        }
        Map<Lang, String> subject = new LinkedHashMap<>();
        bitext.spans(new Link(a.sentences(), b.sentences(), 1, Degree.SAME_FACT, List.of())).stream()
                .filter(words -> words.kind() != Evidence.Kind.QUANTITY && words.kind() != Evidence.Kind.FUNCTION_WORD)
                .filter(words -> isNoun(a, words.source()) && isBefore(a, words.source()))
                .filter(words -> isBefore(b, words.target())
                        || isCounted(b, finding.quantities().get(1), words.target()))
                .min(Comparator.comparing(words -> between(a, words.source()) + between(b, words.target())))
                .ifPresent(words -> {
                    subject.put(a.document().lang(), text(a, words.source()));
                    subject.putIfAbsent(b.document().lang(), text(b, words.target()));
                });
        return subject;
    }

    private static boolean isKorean(Place place) {
        return place.document().lang().equals(Lang.KO);
    }

    /** A part of a compound with what stands before it in its eojeol: 사업비 for 비. */
    private static String text(Place place, Span word) {
        String text = place.document().text();
        int start = word.start();
        while (isKorean(place) && start > 0 && Hangul.isSyllable(text.charAt(start - 1))) {
            start--;
        }
        return SPACE.matcher(text.substring(start, word.end())).replaceAll(" ");
    }

    private static boolean isBefore(Place figure, Span word) {
        return word.end() <= figure.span().start()
                && between(figure, word) <= REACH
                && !CLAUSE.matcher(gap(figure, word)).find();
    }

    /** True of the word right behind an English number: "121 flights". */
    private static boolean isCounted(Place figure, Quantity quantity, Span word) {
        return !isKorean(figure)
                && quantity instanceof Amount amount
                && (amount.type() == Amount.Type.COUNT || amount.type() == Amount.Type.NUMBER)
                && word.start() >= figure.span().end()
                && gap(figure, word).isBlank();
    }

    /** True of a noun that is not the beginning of a longer one. */
    private static boolean isNoun(Place place, Span word) {
        List<Span> nouns = place.sentences().stream()
                .map(Sentence::tokens)
                .flatMap(List::stream)
                .filter(token ->
                        token.partOfSpeech() == PartOfSpeech.NOUN || token.partOfSpeech() == PartOfSpeech.PROPER_NOUN)
                .map(Token::span)
                .toList();
        return nouns.stream().anyMatch(word::overlaps) && nouns.stream().noneMatch(noun -> noun.start() == word.end());
    }

    private static long between(Place figure, Span word) {
        return SPACE.splitAsStream(gap(figure, word).strip())
                .filter(part -> !part.isEmpty())
                .count();
    }

    private static String gap(Place figure, Span word) {
        Span span = figure.span();
        int start = Math.min(span.end(), word.end());
        return figure.document().text().substring(start, Math.max(start, Math.max(span.start(), word.start())));
    }
}
