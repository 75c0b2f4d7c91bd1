package org.ieum.event;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ieum.align.DocumentPair;
import org.ieum.align.DocumentPairer;
import org.ieum.event.Linkage.Couple;
import org.ieum.lexicon.Lexicon;
import org.ieum.segment.Segmenter;
import org.ieum.term.Glossary;
import org.ieum.text.Document;
import org.ieum.text.Lang;
import org.ieum.text.Origin;

/**
 * Finds out which documents report one event, so that only these need be compared.
 *
 * <ol>
 *   <li>What the corpus says of a document holds.
 *   <li>If it says nothing of any, up to {@value #FEW} documents are taken to report one event, but for those that are known
 *       to be from another time: more than {@value #DAYS} days lie between them and any other.
 *   <li>The others are put together by what they say, which {@link DocumentPairer} compares, in two languages and in one:
 *       the likest first, and two groups only if that holds for most of the smaller one ({@link Groups}). Documents
 *       that somebody has put together stay so.
 *   <li>Groups are then joined that are alike as wholes ({@link Linkage}).
 * </ol>
 */
public final class EventFinder {
    /** Whoever brings so few and says nothing wants them compared. */
    static final int FEW = 12;

    /** An event that is still reported on after so many days without news has become another. */
    static final int DAYS = 30;

    /** So many like documents of each are looked at; an event can be larger, since one leads to the next. */
    private static final int ALIKE = 10;

    /** What documents that have nothing to do with each other reach as a rule, as a share of what one event needs. */
    private static final double SOMEWHAT = 1 / 3.;

    private final Segmenter segmenter;
    private final Lexicon lexicon;
    private final Glossary glossary;
    private final List<List<String>> together;

    /**
     * A finder that compares texts by these.
     *
     * @param segmenter what tells their words
     * @param lexicon which words translate each other
     * @param glossary terms that do
     * @param together names of documents that report one event, whatever they say
     */
    public EventFinder(Segmenter segmenter, Lexicon lexicon, Glossary glossary, List<List<String>> together) {
        this.segmenter = segmenter;
        this.lexicon = lexicon;
        this.glossary = glossary;
        this.together = List.copyOf(together);
    }

    /**
     * The events, by their first documents.
     *
     * @param documents in the order of the corpus
     * @param told the events that are known, by document
     */
    public List<Event> events(List<Document> documents, Map<Origin, String> told) {
        Map<Origin, String> names = new LinkedHashMap<>(told);
        List<Document> untold = documents.stream()
                .filter(document -> !told.containsKey(document.origin()))
                .toList();
        boolean few = untold.size() == documents.size() && untold.size() <= FEW;
        Iterator<String> numbers = IntStream.iterate(1, i -> i + 1)
                .mapToObj(String::valueOf)
                .filter(number -> !told.containsValue(number))
                .iterator();
        for (List<Document> group : few ? byTime(untold) : alike(untold)) {
            String number = numbers.next();
            group.forEach(document -> names.put(document.origin(), number));
        }
        return byName(documents, names);
    }

    /** A document without a date is taken to be of the time of the first one that has one. */
    private List<List<Document>> byTime(List<Document> documents) {
        LocalDate unknown = documents.stream()
                .flatMap(document -> document.metadata().date().stream())
                .findFirst()
                .orElse(LocalDate.EPOCH);
        List<LocalDate> dates = documents.stream()
                .map(document -> document.metadata().date().orElse(unknown))
                .toList();
        List<Integer> inOrder = IntStream.range(0, documents.size())
                .boxed()
                .sorted(Comparator.comparing(dates::get))
                .toList();
        Groups groups = together(documents);
        for (int k = 1; k < inOrder.size(); k++) {
            int earlier = inOrder.get(k - 1);
            int later = inOrder.get(k);
            if (ChronoUnit.DAYS.between(dates.get(earlier), dates.get(later)) <= DAYS) {
                groups.join(earlier, later);
            }
        }
        return members(groups, documents);
    }

    private static List<Event> byName(List<Document> documents, Map<Origin, String> names) {
        Map<String, List<Origin>> events = documents.stream()
                .map(Document::origin)
                .collect(Collectors.groupingBy(names::get, LinkedHashMap::new, Collectors.toList()));
        return events.entrySet().stream()
                .map(event -> new Event(event.getKey(), event.getValue()))
                .toList();
    }

    private List<List<Document>> alike(List<Document> documents) {
        Map<String, Integer> numbers = numbers(documents);
        Groups groups = together(documents);
        Map<Couple, Double> likenesses = new LinkedHashMap<>();
        for (DocumentPair pair : pairs(documents)) {
            int a = numbers.get(pair.source().origin().toString());
            int b = numbers.get(pair.target().origin().toString());
            if (likeness(pair) >= 1) {
                groups.alike(a, b);
            }
            likenesses.merge(Couple.of(a, b), likeness(pair), Math::max);
        }
        Linkage.join(groups, documents.size(), likenesses);
        return members(groups, documents);
    }

    private Groups together(List<Document> documents) {
        Map<String, Integer> numbers = numbers(documents);
        Groups groups = new Groups(documents.size());
        for (List<String> names : together) {
            List<Integer> known = names.stream()
                    .filter(numbers::containsKey)
                    .map(numbers::get)
                    .toList();
            known.forEach(number -> groups.join(known.get(0), number));
        }
        return groups;
    }

    private static Map<String, Integer> numbers(List<Document> documents) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        documents.forEach(document -> numbers.put(document.origin().toString(), numbers.size()));
        return numbers;
    }

    private static List<List<Document>> members(Groups groups, List<Document> documents) {
        return groups.all().stream()
                .map(group -> group.stream().map(documents::get).toList())
                .toList();
    }

    /** Those that are somewhat alike, the likest first. */
    private List<DocumentPair> pairs(List<Document> documents) {
        DocumentPairer pairer = DocumentPairer.of(segmenter, lexicon, glossary);
        Map<Lang, List<Document>> byLang = documents.stream()
                .collect(Collectors.groupingBy(Document::lang, LinkedHashMap::new, Collectors.toList()));
        List<DocumentPair> pairs = new ArrayList<>(pairer.candidates(
                byLang.getOrDefault(Lang.KO, List.of()),
                byLang.getOrDefault(Lang.EN, List.of()),
                ALIKE,
                SOMEWHAT * DocumentPairer.THRESHOLD));
        byLang.values()
                .forEach(one -> pairs.addAll(pairer.candidates(one, ALIKE, SOMEWHAT * DocumentPairer.THRESHOLD_ALIKE)));
        pairs.sort(Comparator.comparingDouble(pair -> -likeness(pair)));
        return pairs;
    }

    /** 1 is enough for two documents alone. */
    private static double likeness(DocumentPair pair) {
        boolean one = pair.source().lang().equals(pair.target().lang());
        return pair.score() / (one ? DocumentPairer.THRESHOLD_ALIKE : DocumentPairer.THRESHOLD);
    }
}
