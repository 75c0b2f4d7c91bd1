package org.ieum.finding;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
 * What two figures are of: a noun before a Korean figure that the other text has beside its own, 통행료 and "toll". It must end
 * its noun phrase, be no place and no agent (시는 빚 800억 원을 졌다 is no figure of the city), and have no other figure between. Two
 * English texts have none, since English words do not show which are nouns.
 */
final class Subject {
    /** Words between a noun and its figure: "a toll of 2,300 won", 학생은 모두 612명. */
    private static final int REACH = 2;

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern CLAUSE = Pattern.compile("[,;:—“”\"()\\d]|(?i)\\b(?:and|but|while)\\b");

    /** What may follow a Korean noun that a figure is of: a particle, a word for how many, or the figure; no noun: 공동 훈련비 3억 엔. */
    private static final Pattern END_OF_KOREAN =
            Pattern.compile("^(?:(?:[은는이가을를도만의]|에는)\\s|\\s*$|\\s+(?:모두|약|총|최대|최소|최장|최고|각각|무려|고작)\\s).*");

    private static final Pattern AGENT = Pattern.compile("^[은는이가]\\s.*");
    private static final Pattern OBJECT = Pattern.compile("^[가-힣]?[을를과와]");

    /** What makes the English word behind it a verb. */
    private static final Pattern BEFORE_VERB =
            Pattern.compile("(?i)\\b(?:to|will|would|can|could|may|might|shall|should|must|not)\\s+$");

    /** Words that may follow a noun phrase, but for verbs. */
    private static final Set<String> BEHIND_NOUNS = Set.of(
            "be", "have", "of", "in", "on", "at", "to", "for", "from", "by", "with", "as", "over", "after", "before",
            "during", "since", "until", "and", "or", "but", "who", "which", "that", "will", "would", "a", "the",
            "about", "this", "last", "next");

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
                .filter(words -> isNoun(a, words.source()) && isBefore(a, words.source()) && isOf(a, words.source()))
                .filter(words -> mayBeOf(b, finding.quantities().get(1), words.target()))
                .filter(words -> isKorean(b)
                        ? isNoun(b, words.target()) && isOf(b, words.target())
                        : isEnglishNoun(b, words.target()))
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

    /** True of a Korean noun before a figure that ends its phrase, and does nothing to or with what the figure is of. */
    private static boolean isOf(Place figure, Span noun) {
        String gap = gap(figure, noun);
        String behind = figure.document().text().substring(figure.span().end());
        return END_OF_KOREAN.matcher(gap).matches()
                && !(AGENT.matcher(gap).matches() && OBJECT.matcher(behind).find());
    }

    /** True unless an English word is inflected as a verb is, stands behind "will", or before another noun. */
    private static boolean isEnglishNoun(Place place, Span word) {
        List<Token> tokens = place.sentences().stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .toList();
        return !BEFORE_VERB
                        .matcher(place.document().text().substring(0, word.start()))
                        .find()
                && tokens.stream()
                        .filter(token -> token.span().end() == word.end())
                        .noneMatch(token -> isVerb(token) || BEHIND_NOUNS.contains(token.lemma()))
                && tokens.stream()
                        .filter(token -> token.span().start() >= word.end())
                        .findFirst()
                        .filter(token -> !endsNoun(token))
                        .isEmpty();
    }

    private static boolean endsNoun(Token next) {
        return switch (next.partOfSpeech()) {
            case PUNCTUATION, QUANTITY -> true;
            default -> isVerb(next) || BEHIND_NOUNS.contains(next.lemma());
        };
    }

    /** True of an English word that is inflected, and not for a plural; and of a possessive. */
    private static boolean isVerb(Token token) {
        return !token.form().equalsIgnoreCase(token.lemma())
                && (!token.form().endsWith("s") || token.form().matches(".*[’']s"));
    }

    /** An English number counts the word right behind it, or before "of": "121 flights", "a crowd of 300". */
    private static boolean mayBeOf(Place figure, Quantity quantity, Span word) {
        if (isKorean(figure) || !isCount(quantity)) {
            return isBefore(figure, word);
        }
        return word.start() >= figure.span().end()
                ? gap(figure, word).isBlank()
                : gap(figure, word).strip().equals("of");
    }

    private static boolean isCount(Quantity quantity) {
        return quantity instanceof Amount amount
                && (amount.type() == Amount.Type.COUNT || amount.type() == Amount.Type.NUMBER);
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
