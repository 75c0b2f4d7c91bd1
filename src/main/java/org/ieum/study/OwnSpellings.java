package org.ieum.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ieum.bitext.Link;
import org.ieum.check.Reading;
import org.ieum.finding.Claim;
import org.ieum.finding.Compared;
import org.ieum.finding.Finding;
import org.ieum.finding.Finding.Severity;
import org.ieum.finding.Finding.Verdict;
import org.ieum.finding.Place;
import org.ieum.finding.Side;
import org.ieum.finding.TermFinding;
import org.ieum.text.Lang;
import org.ieum.text.Origin;
import org.ieum.text.PartOfSpeech;
import org.ieum.text.Sentence;
import org.ieum.text.Span;
import org.ieum.text.Token;

/**
 * Words that outlets write otherwise though no glossary lists them: Korean compounds with a space and without (복구 장비, 복구장비)
 * where their sentences are linked, for in all texts there would be too many; and English acronyms with stops and without (U.N.,
 * UN) anywhere. An outlet that has both ways differs from none.
 */
final class OwnSpellings {
    /** Shorter compounds are too common to be worth a word. */
    private static final int FEWEST_SYLLABLES = 4;

    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{2,}|(?:\\p{Lu}\\.){2,}");
    private static final Set<PartOfSpeech> IN_COMPOUNDS =
            Set.of(PartOfSpeech.NOUN, PartOfSpeech.PROPER_NOUN, PartOfSpeech.PREFIX);

    private final Map<Origin, Reading> readings = new LinkedHashMap<>();
    private final Map<String, Map<String, Map<Origin, Place>>> ways = new LinkedHashMap<>();

    private OwnSpellings(List<Reading> readings) {
        readings.forEach(reading -> this.readings.put(reading.document().origin(), reading));
    }

    static List<Finding> findings(List<Reading> readings, List<Comparison> pairs) {
        OwnSpellings spellings = new OwnSpellings(readings);
        readings.forEach(spellings::addAcronyms);
        pairs.stream()
                .filter(pair -> !pair.isBilingual() && pair.source().lang().equals(Lang.KO))
                .flatMap(pair -> pair.bitext().links().stream())
                .filter(link -> link.probability() >= Compared.SURE)
                .forEach(spellings::addCompounds);
        return spellings.ways.values().stream()
                .flatMap(ways -> spellings.finding(ways).stream())
                .toList();
    }

    private void addAcronyms(Reading reading) {
        if (reading.document().lang().equals(Lang.EN)) {
            for (Sentence sentence : reading.sentences()) {
                sentence.tokens().stream()
                        .map(Token::span)
                        .filter(span -> ACRONYM.matcher(words(sentence, span)).matches())
                        .forEach(span -> add(sentence, span));
            }
        }
    }

    private void addCompounds(Link link) {
        for (Sentence one : link.source()) {
            for (Sentence other : link.target()) {
                addCompounds(one, other);
                addCompounds(other, one);
            }
        }
    }

    /** Adds what is one written word in the one sentence and several in the other. */
    private void addCompounds(Sentence joined, Sentence apart) {
        for (Span compound : compounds(joined)) {
            find(words(joined, compound), apart)
                    .filter(span -> !isListed(joined, compound) && !isListed(apart, span))
                    .ifPresent(span -> {
                        add(joined, compound);
                        add(apart, span);
                    });
        }
    }

    /** What written words begin with, if it is several nouns. */
    private static List<Span> compounds(Sentence sentence) {
        List<Span> compounds = new ArrayList<>();
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            int end = i + 1;
            while (end < tokens.size() && isOneWord(tokens.get(end - 1), tokens.get(end))) {
                end++;
            }
            if (end - i > 1 && IN_COMPOUNDS.contains(tokens.get(i).partOfSpeech())) {
                compounds.add(tokens.get(i).span().cover(tokens.get(end - 1).span()));
            }
            i = end - 1;
        }
        return compounds.stream()
                .filter(span -> span.length() >= FEWEST_SYLLABLES && beginsAWord(sentence, span))
                .toList();
    }

    private static boolean isOneWord(Token token, Token next) {
        return IN_COMPOUNDS.contains(token.partOfSpeech())
                && IN_COMPOUNDS.contains(next.partOfSpeech())
                && token.span().end() == next.span().start();
    }

    private static boolean beginsAWord(Sentence sentence, Span span) {
        int at = span.start() - sentence.span().start();
        return at == 0 || Character.isWhitespace(sentence.text().charAt(at - 1));
    }

    /** The same letters with spaces between them, from the beginning of a word to the end of a noun. */
    private static Optional<Span> find(String compound, Sentence sentence) {
        String spaced = compound.codePoints()
                .mapToObj(letter -> Pattern.quote(Character.toString(letter)))
                .collect(Collectors.joining(" ?"));
        Matcher matcher = Pattern.compile(spaced).matcher(sentence.text());
        return matcher.results()
                .filter(match -> match.group().contains(" "))
                .map(match -> new Span(match.start(), match.end())
                        .shift(sentence.span().start()))
                .filter(span -> beginsAWord(sentence, span) && endsANoun(sentence, span))
                .findFirst();
    }

    private static boolean endsANoun(Sentence sentence, Span span) {
        return sentence.tokens(span).stream()
                .anyMatch(token -> token.span().end() == span.end() && IN_COMPOUNDS.contains(token.partOfSpeech()));
    }

    private boolean isListed(Sentence sentence, Span span) {
        return readings.get(sentence.origin()).hits().stream()
                .anyMatch(hit -> hit.span().overlaps(span));
    }

    private void add(Sentence sentence, Span span) {
        String words = words(sentence, span);
        String letters = sentence.lang().tag() + words.replaceAll("[ .]", "");
        ways.computeIfAbsent(letters, key -> new LinkedHashMap<>())
                .computeIfAbsent(words, way -> new LinkedHashMap<>())
                .putIfAbsent(
                        sentence.origin(),
                        Place.of(readings.get(sentence.origin()).document(), span, List.of(sentence)));
    }

    private static String words(Sentence sentence, Span span) {
        return span.shift(-sentence.span().start()).of(sentence.text());
    }

    /** One finding for the ways of one word, those of earlier documents first. */
    private Optional<Finding> finding(Map<String, Map<Origin, Place>> ways) {
        List<Origin> order = List.copyOf(readings.keySet());
        List<Side> sides = ways.entrySet().stream()
                .map(way -> Side.of(way.getKey(), way.getValue().values().toArray(Place[]::new)))
                .sorted(Comparator.comparing(side -> order.indexOf(side.first().origin())))
                .toList();
        if (sides.size() < 2 || sides.stream().anyMatch(side -> isWrittenOtherwiseToo(side, ways.keySet()))) {
            return Optional.empty();
        }
        Map<String, List<String>> outlets = new LinkedHashMap<>();
        sides.forEach(side -> outlets.put(OutletWording.quoted(side.value()), side.outlets()));
        String message = OutletWording.told(outlets, "write");
        return Optional.of(new TermFinding(new Claim("term", Severity.INFO, "", Verdict.STYLE, sides, message)));
    }

    /** True if an outlet of a side has another of the ways anywhere. */
    private boolean isWrittenOtherwiseToo(Side side, Set<String> ways) {
        String others = ways.stream()
                .filter(way -> !way.equals(side.value()))
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?<!\\p{L})(?:", ")(?!\\p{Lu})"));
        Pattern other = Pattern.compile(others);
        return readings.values().stream()
                .filter(reading -> side.outlets().contains(reading.outlet()))
                .anyMatch(reading -> other.matcher(reading.document().text()).find());
    }
}
