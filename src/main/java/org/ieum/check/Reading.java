package org.ieum.check;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ieum.coverage.Speech;
import org.ieum.finding.Place;
import org.ieum.name.Mention;
import org.ieum.name.NameChain;
import org.ieum.quantity.Quantities;
import org.ieum.quantity.Quantity;
import org.ieum.term.Glossary;
import org.ieum.term.Hit;
import org.ieum.term.TermFinder;
import org.ieum.text.Document;
import org.ieum.text.Lang;
import org.ieum.text.Sentence;

/** A document as it was read once for all comparisons: what stands in each sentence. */
public final class Reading {
    private final Document document;
    private final List<Sentence> sentences;
    private final Map<Sentence, List<Quantity>> quantities;
    private final List<Hit> hits;
    private final Persons persons;
    private final Speech speech;
    /** What checks make of the document, by its type. */
    private final Map<Class<?>, Object> made = new ConcurrentHashMap<>();

    private Reading(Document document, List<Sentence> sentences, TermFinder finder) {
        this.document = document;
        this.sentences = List.copyOf(sentences);
        this.hits = finder.find(sentences);
        this.persons = Persons.of(sentences);
        this.speech = Speech.of(document);
        this.quantities = new LinkedHashMap<>();
        List<Figure> before = List.of();
        for (Sentence sentence : sentences) {
            quantities.put(sentence, Ellipsis.resolved(sentence, find(sentence), before));
            before = figures(List.of(sentence));
        }
    }

    private Reading(Reading other, List<Hit> hits) {
        this.document = other.document;
        this.sentences = other.sentences;
        this.hits = hits;
        this.persons = other.persons;
        this.speech = other.speech;
        this.quantities = other.quantities;
    }

    static Reading of(Document document, List<Sentence> sentences, TermFinder finder) {
        return new Reading(document, sentences, finder);
    }

    /** The same document, read for the terms of another glossary. */
    public Reading with(Glossary glossary) {
        return new Reading(this, TermFinder.of(glossary).find(sentences));
    }

    private List<Quantity> find(Sentence sentence) {
        return document.metadata()
                .date()
                .map(date -> Quantities.find(sentence.text(), document.lang(), date))
                .orElseGet(() -> Quantities.find(sentence.text(), document.lang()));
    }

    public Document document() {
        return document;
    }

    Lang lang() {
        return document.lang();
    }

    /** Who published it: {@link Document#outlet()}. */
    public String outlet() {
        return document.outlet();
    }

    /** All of them, in order. */
    public List<Sentence> sentences() {
        return sentences;
    }

    /** The sentence before one of them; empty before the first. */
    Optional<Sentence> before(Sentence sentence) {
        int at = sentences.indexOf(sentence);
        return at > 0 ? Optional.of(sentences.get(at - 1)) : Optional.empty();
    }

    /** One of them with its neighbours: the one before and the one after, where there are such. */
    List<Sentence> around(Sentence sentence) {
        int at = sentences.indexOf(sentence);
        return sentences.subList(Math.max(0, at - 1), Math.min(sentences.size(), at + 2));
    }

    /** The glossary's terms, in order. */
    public List<Hit> hits() {
        return hits;
    }

    /**
     * What a check makes of the document, for all comparisons that it takes part in.
     *
     * @param make not asked for anything that is made so itself
     */
    <T> T once(Class<T> type, Function<Reading, T> make) {
        return type.cast(made.computeIfAbsent(type, key -> make.apply(this)));
    }

    /** The day on which it was written. */
    Optional<LocalDate> date() {
        return document.metadata().date();
    }

    /** Where it quotes. */
    Speech speech() {
        return speech;
    }

    Persons persons() {
        return persons;
    }

    /** All quantities of the document, in order. */
    List<Figure> figures() {
        return figures(sentences);
    }

    /** The quantities of some sentences, in order. */
    List<Figure> figures(List<Sentence> sentences) {
        return sentences.stream().flatMap(this::inSentence).toList();
    }

    /** The quantities of one sentence, in order. */
    List<Figure> figures(Sentence sentence) {
        return inSentence(sentence).toList();
    }

    /** The quantities of the sentence of a figure, in order, itself among them. */
    List<Figure> figuresBeside(Figure figure) {
        return figures(figure.sentence());
    }

    private Stream<Figure> inSentence(Sentence sentence) {
        return quantities.getOrDefault(sentence, List.of()).stream().map(quantity -> new Figure(quantity, sentence));
    }

    Place place(Figure figure, List<Sentence> context) {
        return Place.of(document, figure.span(), context);
    }

    Place place(Sentence sentence) {
        return Place.of(document, sentence.span(), List.of(sentence));
    }

    /** Where somebody is first named in full, else where first named. */
    Place place(NameChain person) {
        Mention mention = person.mentions().stream()
                .filter(m -> m.name().equals(person.fullName()))
                .findFirst()
                .orElse(person.mentions().get(0));
        return Place.of(document, mention.span(), List.of(mention.sentence()));
    }

    Place place(Hit hit) {
        return Place.of(document, hit.span(), List.of(hit.sentence()));
    }
}
