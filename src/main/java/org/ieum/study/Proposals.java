package org.ieum.study;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ieum.bitext.Bitext;
import org.ieum.bitext.Degree;
import org.ieum.bitext.Link;
import org.ieum.bitext.WordLink;
import org.ieum.check.Reading;
import org.ieum.finding.Place;
import org.ieum.term.Concept;
import org.ieum.term.Hit;
import org.ieum.term.Reviews;
import org.ieum.term.Term;
import org.ieum.text.Lang;
import org.ieum.text.Origin;
import org.ieum.text.PartOfSpeech;
import org.ieum.text.Sentence;
import org.ieum.text.Span;
import org.ieum.text.Token;

/**
 * Proposes renderings that the glossary does not list: what stands in the aligned sentence where a concept's term should
 * be.
 *
 * <ol>
 *   <li>Only sure translations are asked, and only for a concept that one side names and the other does not.
 *   <li>Half of the term's words must be aligned, its head among them, and a term of several words with several: a bare
 *       "the ministry" is no rendering of 국방부.
 *   <li>The words that they are aligned with must be one expression: whole words, none part of a listed term, nothing
 *       between them that translates something else, no punctuation, and not more words left over than aligned.
 *   <li>What a person has decided about is not proposed again.
 * </ol>
 */
final class Proposals {
    private static final double SURE_LINK = 0.8;
    private static final double SURE_WORD = 0.6;
    private static final Set<String> PREPOSITIONS = Set.of("of", "on", "for", "in");

    private final Map<Origin, Reading> readings = new LinkedHashMap<>();
    private final Mentions mentions;
    private final Reviews reviews;

    private Proposals(List<Reading> readings, Mentions mentions, Reviews reviews) {
        readings.forEach(reading -> this.readings.put(reading.document().origin(), reading));
        this.mentions = mentions;
        this.reviews = reviews;
    }

    static Proposals of(List<Reading> readings, Mentions mentions, Reviews reviews) {
        return new Proposals(readings, mentions, reviews);
    }

    /** The places of a pair of these documents, in both of them. */
    List<Occurrence> in(Comparison pair) {
        return Stream.concat(in(pair.bitext()), in(pair.bitext().mirrored())).toList();
    }

    private Stream<Occurrence> in(Bitext bitext) {
        return bitext.links().stream()
                .filter(link -> link.probability() >= SURE_LINK && link.degree() == Degree.TRANSLATION)
                .flatMap(link -> in(bitext, link));
    }

    private Stream<Occurrence> in(Bitext bitext, Link link) {
        List<Hit> given = hits(link.target());
        Set<Concept> named = given.stream().map(Hit::concept).collect(Collectors.toSet());
        List<Hit> open = hits(link.source()).stream()
                .filter(hit -> !named.contains(hit.concept()))
                .toList();
        if (open.isEmpty()) {
            return Stream.of();
        }
        Aligned aligned = new Aligned(link, bitext.spans(link), given);
        return open.stream()
                .flatMap(hit -> aligned.expression(hit).map(words -> occurrence(hit, link, words)).stream())
                .filter(occurrence -> !isDecided(occurrence.hit()));
    }

    /** True if a person has seen the form beside a term of the concept in the other language. */
    private boolean isDecided(Hit proposed) {
        String form = proposed.term().text();
        return proposed.term().lang().equals(Lang.EN)
                ? proposed.concept().terms(Lang.KO).stream().anyMatch(term -> reviews.isDecided(term.text(), form))
                : proposed.concept().terms(Lang.EN).stream().anyMatch(term -> reviews.isDecided(form, term.text()));
    }

    private List<Hit> hits(List<Sentence> sentences) {
        return readings.get(sentences.get(0).origin()).hits().stream()
                .filter(hit -> sentences.contains(hit.sentence()))
                .toList();
    }

    private Occurrence occurrence(Hit asked, Link link, Span words) {
        Sentence sentence = link.target().stream()
                .filter(candidate -> candidate.span().overlaps(words))
                .findFirst()
                .orElseThrow();
        Reading reading = readings.get(sentence.origin());
        Term term = Term.of(sentence.lang(), words.of(reading.document().text()));
        return mentions.occurrence(
                reading, new Hit(asked.concept(), term, sentence, words, "aligned with " + asked.surface(), false));
    }

    private record Key(String concept, Lang lang, String outlet, String folded) {
        static Key of(Occurrence occurrence) {
            Term term = occurrence.hit().term();
            return new Key(
                    occurrence.hit().concept().id(),
                    term.lang(),
                    occurrence.document().outlet(),
                    term.text().toLowerCase(Locale.ROOT));
        }
    }

    /** Puts together what is one form of one outlet, each place once, in the order in which the pairs show them. */
    static List<Rendering> renderings(List<Occurrence> occurrences) {
        Map<Key, Map<Place, Occurrence>> found = new LinkedHashMap<>();
        for (Occurrence occurrence : occurrences) {
            Place place = Place.of(occurrence.document(), occurrence.hit().span(), List.of());
            found.computeIfAbsent(Key.of(occurrence), key -> new LinkedHashMap<>())
                    .putIfAbsent(place, occurrence);
        }
        return found.entrySet().stream()
                .map(entry ->
                        rendering(entry.getKey(), List.copyOf(entry.getValue().values())))
                .toList();
    }

    private static Rendering rendering(Key key, List<Occurrence> occurrences) {
        Term term = occurrences.get(0).hit().term();
        return new Rendering(
                key.concept(), key.outlet(), key.lang(), term.text(), Rendering.UNLISTED, term.type(), occurrences);
    }

    /** The words of a link. */
    private static final class Aligned {
        private final List<Token> source;
        private final List<Token> target;
        private final List<WordLink> words;
        private final List<Hit> given;

        Aligned(Link link, List<WordLink> words, List<Hit> given) {
            this.source = tokens(link.source());
            this.target = tokens(link.target());
            this.words = words;
            this.given = given;
        }

        private static List<Token> tokens(List<Sentence> sentences) {
            return sentences.stream()
                    .flatMap(sentence -> sentence.tokens().stream())
                    .toList();
        }

        /** What stands for a term of the source, if that is beyond doubt. */
        Optional<Span> expression(Hit hit) {
            List<WordLink> own = words.stream()
                    .filter(word -> hit.span().contains(word.source()) && word.probability() >= SURE_WORD)
                    .toList();
            List<Token> asked = source.stream()
                    .filter(token -> hit.span().contains(token.span())
                            && token.partOfSpeech().isContent())
                    .toList();
            long answered =
                    asked.stream().filter(token -> isAnswered(token, own)).count();
            Set<Span> parts =
                    new LinkedHashSet<>(own.stream().map(WordLink::target).toList());
            boolean enough = 2 * answered >= asked.size() && (asked.size() < 2 || parts.size() > 1);
            return enough && head(asked).filter(token -> isAnswered(token, own)).isPresent()
                    ? parts.stream().reduce(Span::cover).filter(span -> isExpression(span, parts))
                    : Optional.empty();
        }

        private static boolean isAnswered(Token token, List<WordLink> own) {
            return own.stream().anyMatch(word -> word.source().overlaps(token.span()));
        }

        /** The word that the others define: the last one, or the last before a preposition. */
        private static Optional<Token> head(List<Token> words) {
            return words.stream()
                    .takeWhile(token -> !PREPOSITIONS.contains(token.form()))
                    .reduce((before, token) -> token);
        }

        private boolean isExpression(Span span, Set<Span> parts) {
            List<Token> between = target.stream()
                    .filter(token -> token.span().overlaps(span))
                    .filter(token -> parts.stream().noneMatch(part -> part.overlaps(token.span())))
                    .toList();
            return between.stream().allMatch(this::isLeftOver)
                    && between.stream()
                                    .filter(token -> token.partOfSpeech().isContent())
                                    .count()
                            <= parts.size()
                    && given.stream().noneMatch(hit -> hit.span().overlaps(span))
                    && target.stream().noneMatch(token -> isGluedTo(token, span));
        }

        private boolean isLeftOver(Token token) {
            boolean stops = token.partOfSpeech() == PartOfSpeech.PUNCTUATION
                    && !token.form().equals("-");
            return !stops && words.stream().noneMatch(word -> word.target().overlaps(token.span()));
        }

        /** A content word written onto the expression, as 연구원 is onto 반도. */
        private static boolean isGluedTo(Token token, Span span) {
            boolean touches = token.span().end() == span.start() || token.span().start() == span.end();
            return touches
                    && (token.partOfSpeech().isContent()
                            || token.partOfSpeech() == PartOfSpeech.SUFFIX
                            || token.partOfSpeech() == PartOfSpeech.PREFIX);
        }
    }
}
