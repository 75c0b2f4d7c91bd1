package org.ieum.io;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.ieum.bitext.Bitext;
import org.ieum.bitext.Degree;
import org.ieum.bitext.Evidence;
import org.ieum.bitext.Link;
import org.ieum.bitext.Rejected;
import org.ieum.segment.Segmenter;
import org.ieum.term.Concept;
import org.ieum.term.Glossary;
import org.ieum.term.Scope;
import org.ieum.term.Term;
import org.ieum.term.TermEvidence;
import org.ieum.text.Block;
import org.ieum.text.Document;
import org.ieum.text.DocumentId;
import org.ieum.text.Lang;
import org.ieum.text.Metadata;
import org.ieum.text.OffsetMap;
import org.ieum.text.Origin;
import org.ieum.text.Sentence;
import org.ieum.text.Span;

/** Small values that hold one of everything. */
final class Samples {
    static final Segmenter SEGMENTER = Segmenter.create();

    private static final String KOREAN = "군수 협정 \uD83D\uDE00 협상\n두 장관은 10일 만났다. 협정은 없었다.\n\n비가 왔다. <끝> & \"다시\"";
    private static final String ENGLISH =
            "Talks on a logistics pact\nThe two ministers met on the 10th, but there was no pact. Markets fell.";

    private Samples() {}

    static Glossary glossary() {
        return Glossary.of(List.of(
                new Concept(
                        "acsa",
                        "logistics",
                        "",
                        "",
                        List.of(
                                Term.of(Lang.KO, "상호군수지원협정"),
                                new Term(
                                        Lang.KO,
                                        "군수협정",
                                        Term.Status.ADMITTED,
                                        Term.Type.SHORT_FORM,
                                        "in headlines, \"short\""),
                                Term.of(Lang.EN, "Acquisition and Cross-Servicing Agreement"),
                                Term.of(Lang.EN, "ACSA", Term.Status.ADMITTED),
                                Term.of(Lang.EN, "war supply deal", Term.Status.FORBIDDEN))),
                new Concept(
                        "한 장관",
                        "",
                        "the minister <of defence> & more",
                        "first line\nsecond line",
                        List.of(
                                Term.of(Lang.KO, "국방부 장관"),
                                Term.of(Lang.KO, "국방장관", Term.Status.SUPERSEDED),
                                new Term(
                                        Lang.EN, "defense minister", Term.Status.DEPRECATED, Term.Type.VARIANT, "")))));
    }

    /** Any glossary, its terms grouped by language. */
    static Glossary random(Random random) {
        List<Concept> concepts = new ArrayList<>();
        int size = random.nextInt(5);
        for (int i = 0; i < size; i++) {
            concepts.add(new Concept(
                    i + text(random), text(random), text(random), text(random), terms(random, 1 + random.nextInt(4))));
        }
        return Glossary.of(concepts);
    }

    private static List<Term> terms(Random random, int size) {
        Set<String> seen = new LinkedHashSet<>();
        List<Term> terms = new ArrayList<>();
        for (Lang lang : List.of(Lang.KO, Lang.EN)) {
            for (int i = 0; i < size; i++) {
                Term.Status status = Term.Status.values()[random.nextInt(Term.Status.values().length)];
                Term.Type type = Term.Type.values()[random.nextInt(Term.Type.values().length)];
                Term term = new Term(lang, text(random) + "가" + i, status, type, text(random));
                if (seen.add(term.toString())) {
                    terms.add(random.nextInt(3) == 0 ? withMore(term, random) : term);
                }
            }
        }
        return terms;
    }

    /** Any bitext: links of up to three sentences a side, crossing or not, and sentences without a counterpart. */
    static Bitext randomBitext(Random random) {
        Document source = lines(Lang.KO, random);
        Document target = lines(Lang.EN, random);
        List<Sentence> ko = SEGMENTER.sentences(source, spans(source));
        List<Sentence> en = SEGMENTER.sentences(target, spans(target));
        List<List<Sentence>> sources = runs(ko, random);
        List<List<Sentence>> targets = runs(en, random);
        Collections.shuffle(targets, random);
        Bitext.Builder bitext = Bitext.builder(source, ko, target, en);
        for (int k = 0; k < Math.min(sources.size(), targets.size()); k++) {
            if (random.nextInt(4) > 0) {
                Degree degree = random.nextBoolean() ? Degree.TRANSLATION : Degree.SAME_FACT;
                bitext.link(
                        new Link(sources.get(k), targets.get(k), random.nextInt(10_001) / 10_000.0, degree, List.of()));
            }
        }
        return bitext.build();
    }

    private static Document lines(Lang lang, Random random) {
        List<String> lines = new ArrayList<>();
        for (int i = random.nextInt(9); i > 0; i--) {
            lines.add((text(random) + " 가 " + text(random) + ".").strip());
        }
        return Document.of(new Origin("text." + lang, 1 + random.nextInt(2)), lang, String.join("\n", lines));
    }

    private static List<Span> spans(Document document) {
        return document.blocks().stream().map(Block::span).toList();
    }

    private static List<List<Sentence>> runs(List<Sentence> sentences, Random random) {
        List<List<Sentence>> runs = new ArrayList<>();
        for (int from = 0; from < sentences.size(); ) {
            int to = Math.min(sentences.size(), from + 1 + random.nextInt(3));
            runs.add(sentences.subList(from, to));
            from = to;
        }
        return runs;
    }

    private static Term withMore(Term term, Random random) {
        Term.PartOfSpeech[] parts = Term.PartOfSpeech.values();
        LocalDate from = LocalDate.of(2010, 1, 1).plusDays(random.nextInt(1000));
        LocalDate to = from.plusDays(random.nextInt(1000));
        return term.withPartOfSpeech(parts[random.nextInt(parts.length)])
                .withScope(new Scope(
                        texts(random),
                        random.nextBoolean() ? Optional.of(from) : Optional.empty(),
                        random.nextBoolean() ? Optional.of(to) : Optional.empty()))
                .withSources(texts(random))
                .withEvidence(texts(random).stream()
                        .map(document -> evidence(document, random))
                        .toList());
    }

    private static TermEvidence evidence(String document, Random random) {
        TermEvidence one = TermEvidence.of(
                document, new Span(random.nextInt(9), 9 + random.nextInt(9)), text(random), random.nextGaussian());
        return random.nextBoolean() ? one : one.with("b" + text(random), new Span(0, random.nextInt(9)));
    }

    private static List<String> texts(Random random) {
        return Stream.generate(() -> text(random))
                .limit(random.nextInt(3))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static String text(Random random) {
        String[] pieces = {
            "협정", "a", "B", "\"", "'", ",", "<b>", "&amp;", " ", "=", "-", "]]>", "é", "\uD83D\uDE00", ";", "\\", "|"
        };
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(6); i > 0; i--) {
            text.append(pieces[random.nextInt(pieces.length)]);
        }
        return text.toString().strip();
    }

    /** A cleaned page with an emoji, a heading, metadata and an offset map that is not the identity. */
    static Document korean() {
        Span all = new Span(0, KOREAN.length());
        return new Document(
                DocumentId.of("raw ko", 2),
                new Origin("page.txt", 2),
                Lang.KO,
                KOREAN,
                List.of(
                        new Block(Block.Kind.HEADING, line(KOREAN, "군수", "협상")),
                        new Block(Block.Kind.PARAGRAPH, line(KOREAN, "두 ", "없었다.")),
                        new Block(Block.Kind.PARAGRAPH, line(KOREAN, "비가", "\"다시\""))),
                new Metadata("군수 협정 협상", "새벽통신", "김기자", Optional.of(LocalDate.of(2031, 3, 10))),
                OffsetMap.builder().add(all, all.shift(4)).build("\uD83D\uDCF0 \n" + KOREAN));
    }

    private static Span line(String text, String first, String last) {
        return new Span(text.indexOf(first), text.indexOf(last, text.indexOf(first)) + last.length());
    }

    static Document english() {
        return Document.of(Origin.of("page.txt"), Lang.EN, ENGLISH);
    }

    /** One link of two sentences to one, one crossing pair that merely shares its topic, and sentences without a link. */
    static Bitext bitext() {
        Document source = korean();
        Document target = english();
        List<Sentence> ko = SEGMENTER.sentences(
                source,
                List.of(
                        line(KOREAN, "군수", "협상"),
                        line(KOREAN, "두 ", "만났다."),
                        line(KOREAN, "협정은", "없었다."),
                        line(KOREAN, "비가", "\"다시\"")));
        List<Sentence> en = SEGMENTER.sentences(
                target,
                List.of(
                        line(ENGLISH, "Talks", "pact"),
                        line(ENGLISH, "The two", "no pact."),
                        line(ENGLISH, "Markets", "fell.")));
        Evidence evidence = new Evidence(
                Evidence.Kind.LEXICON,
                1.25,
                List.of(line(KOREAN, "협정은", "협정은")),
                List.of(line(ENGLISH, "pact", "pact")),
                "협정 = pact");
        Link rejected = new Link(ko.subList(3, 4), en.subList(2, 3), 0.0625, Degree.TRANSLATION, List.of());
        return Bitext.builder(source, ko, target, en)
                .mode(Bitext.Mode.COMPARABLE, "links cross")
                .link(new Link(ko.subList(0, 1), en.subList(0, 1), 0.90625, Degree.SAME_FACT, List.of()))
                .link(new Link(ko.subList(1, 3), en.subList(1, 2), 0.75, Degree.TRANSLATION, List.of(evidence)))
                .link(new Link(ko.subList(3, 4), en.subList(2, 3), 0.5, Degree.SAME_TOPIC, List.of()))
                .unlinked(ko.get(3), 0.875, Optional.of(new Rejected(rejected, List.of("unexplained: 비"))))
                .build();
    }
}
