package org.ieum.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ieum.check.Alternatives.Member;
import org.ieum.check.Alternatives.Mention;
import org.ieum.finding.Place;
import org.ieum.name.NameChain;
import org.ieum.text.Lang;
import org.ieum.text.Sentence;
import org.ieum.text.Span;

/** A text and the words in it that exclude others. */
final class AlternativeText {
    private static final Pattern NOT_BEFORE = Pattern.compile(
            "(?i)(?:\\b(?:not|no|never|neither|nor|without|unlike|than|instead of|rather than|like|except)|n[’']t)"
                    + "(?:\\s+\\S+){0,3}\\s*$");
    private static final Pattern NOT_AFTER =
            Pattern.compile("^\\S*\\s*(?:\\S+\\s+)?(?:아니|아닌|않|대신|달리|못|없|같은|처럼|제외)|^(?:보다|처럼|대신|뿐)");

    /** What stands between members of a row; English forms are found without their ending. */
    private static final Pattern IN_A_ROW =
            Pattern.compile("(?:e?s)?(?:[\\s,·・、]|과|와|및|(?i)\\b(?:and|or|the|an?)\\b)+");

    private final Reading reading;
    private final List<Span> quotations;
    private final Map<Sentence, List<Mention>> mentions = new LinkedHashMap<>();
    private final Set<Member> all;

    /** @param tables by language; a text in another has no such words */
    AlternativeText(Reading reading, Map<Lang, Alternatives> tables) {
        this.reading = reading;
        this.quotations = reading.speech().quotations();
        Optional.ofNullable(tables.get(reading.lang()))
                .ifPresent(
                        table -> reading.sentences().forEach(sentence -> mentions.put(sentence, table.in(sentence))));
        this.all = members(reading.sentences());
    }

    List<Sentence> sentences() {
        return reading.sentences();
    }

    /** False of what stands nowhere in the text. */
    boolean has(Member member) {
        return all.contains(member);
    }

    Set<Member> members(List<Sentence> sentences) {
        return mentions(sentences)
                .flatMap(mention -> mention.members().stream())
                .collect(Collectors.toSet());
    }

    /** A word of a set, as the text says it. */
    record Saying(AlternativeText text, Mention mention, Member member) {
        Sentence sentence() {
            return mention.sentence();
        }

        /** As written. */
        String form() {
            return mention.span().of(text.reading.document().text());
        }

        List<Figure> figures() {
            return text.reading.figures(sentence());
        }

        /** The number of it right beside, in English before: 어선 8척, "eleven patrol ships". */
        Optional<Figure> count() {
            boolean isKorean = text.reading.lang().equals(Lang.KO);
            return figures().stream()
                    .filter(Figure::isCount)
                    .filter(figure -> !figure.span().overlaps(mention.span()))
                    .filter(figure ->
                            isKorean || figure.span().end() <= mention.span().start())
                    .filter(figure ->
                            text.between(figure.span(), mention.span()).isBlank())
                    .findFirst();
        }

        /** Those whom its sentence names. */
        Set<NameChain> persons() {
            return text.reading.persons().in(List.of(sentence()));
        }

        Place place() {
            return Place.of(text.reading.document(), mention.span(), List.of(sentence()));
        }
    }

    /**
     * Where some sentences have a word and do not say that it is not. A part of a figure or date (the second half of 2036) is
     * compared as such, but for words that are asked of translations alone (once a week, 세 배).
     *
     * @param withQuotations false if only what the text says in its own voice counts
     */
    Stream<Saying> sayings(List<Sentence> sentences, Member member, boolean withQuotations) {
        return mentions(sentences)
                .filter(mention -> mention.members().contains(member) && isSaid(mention))
                .filter(mention -> member.isCommon() || !isOfFigure(mention))
                .filter(mention -> withQuotations || !isQuoted(mention))
                .map(mention -> new Saying(this, mention, member));
    }

    private Stream<Mention> mentions(List<Sentence> sentences) {
        return sentences.stream().flatMap(sentence -> mentions.getOrDefault(sentence, List.of()).stream());
    }

    private boolean isSaid(Mention mention) {
        return mention.isPlain() && !mention.isOfSeveral() && !isDenied(mention) && !isListed(mention);
    }

    private boolean isOfFigure(Mention mention) {
        return reading.figures(mention.sentence()).stream()
                .anyMatch(figure -> figure.span().contains(mention.span()));
    }

    private boolean isQuoted(Mention mention) {
        return quotations.stream().anyMatch(mention.span()::overlaps);
    }

    private static boolean isDenied(Mention mention) {
        Sentence sentence = mention.sentence();
        int start = sentence.span().start();
        return sentence.lang().equals(Lang.KO)
                ? NOT_AFTER
                        .matcher(sentence.text().substring(mention.span().end() - start))
                        .find()
                : NOT_BEFORE
                        .matcher(sentence.text().substring(0, mention.span().start() - start))
                        .find();
    }

    /** True of one of several in a row, which may be a choice: 미국, 호주, 태국 등 21개국. */
    private boolean isListed(Mention mention) {
        return mentions.get(mention.sentence()).stream()
                .filter(other -> !other.equals(mention) && other.isOfSetOf(mention))
                .anyMatch(other ->
                        IN_A_ROW.matcher(between(mention.span(), other.span())).matches());
    }

    private String between(Span one, Span other) {
        int end = Math.min(one.end(), other.end());
        return reading.document().text().substring(end, Math.max(end, Math.max(one.start(), other.start())));
    }
}
