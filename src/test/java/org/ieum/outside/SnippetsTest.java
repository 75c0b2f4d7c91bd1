package org.ieum.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ieum.Ieum;
import org.ieum.align.DocumentPair;
import org.ieum.align.PairScore;
import org.ieum.bitext.Bead;
import org.ieum.bitext.Bitext;
import org.ieum.bitext.Evaluation;
import org.ieum.bitext.Explanation;
import org.ieum.bitext.Link;
import org.ieum.bitext.Pins;
import org.ieum.check.Checker;
import org.ieum.coverage.Coverage;
import org.ieum.finding.Finding;
import org.ieum.finding.Side;
import org.ieum.io.Candidates;
import org.ieum.io.EvaluationText;
import org.ieum.io.GlossaryCsv;
import org.ieum.io.HtmlReport;
import org.ieum.io.JsonLines;
import org.ieum.io.LinksTsv;
import org.ieum.io.Tbx;
import org.ieum.io.Tmx;
import org.ieum.io.TranslationTableTsv;
import org.ieum.lexicon.Entry;
import org.ieum.lexicon.Lexicon;
import org.ieum.quantity.Quantities;
import org.ieum.quantity.Quantity;
import org.ieum.segment.Quotations;
import org.ieum.segment.Segmenter;
import org.ieum.study.Consistency;
import org.ieum.study.Corpus;
import org.ieum.study.Study;
import org.ieum.term.Glossary;
import org.ieum.term.Hit;
import org.ieum.term.Reviews;
import org.ieum.term.Term;
import org.ieum.term.TermCandidate;
import org.ieum.text.Document;
import org.ieum.text.Lang;
import org.ieum.text.Metadata;
import org.ieum.text.Origin;
import org.ieum.text.Page;
import org.ieum.text.Removed;
import org.ieum.text.Sentence;
import org.ieum.text.Token;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The Java of the README and the guide, compiled and run. What stands between {@code // snippet: name} and {@code // end}
 * is what the documents show; the last tests hold the documents to it.
 */
class SnippetsTest {
    private static final Path SOURCE = Path.of("src/test/java/org/ieum/outside/SnippetsTest.java");

    private final PrintStream console = System.out;
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    private final Ieum ieum = Ieum.create();
    private final String koreanText = """
            한국과 일본의 국방장관은 10일 서울에서 만나 상호군수지원협정(ACSA) 협의를 시작하기로 했다. 두 장관의 회담은 3년 만이다.

            한편 이날 서울에는 첫눈이 내렸다.

            시민단체 회원 40여 명은 국방부 앞에서 집회를 열고 협의 중단을 요구했다.
            """;
    private final String englishText = """
            The defense ministers of South Korea and Japan met in Seoul on Monday. They agreed to begin talks on an Acquisition \
            and Cross-Servicing Agreement (ACSA). It was their first meeting in three years.

            About 40 members of civic groups rallied in front of the Defense Ministry and demanded that the talks be stopped.
            """;

    @BeforeEach
    void capture() {
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void release() {
        System.setOut(console);
    }

    private String printed() {
        return printed.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }

    @Test
    void dictionary_ofOnesOwn_countsAsEvidence() {
        Lexicon mine = Lexicon.of(Entry.of("지소미아", "spy pact"));
        Lexicon later = Lexicon.of(Entry.of("지소미아", "treaty"));
        Ieum own = Ieum.builder().dictionary(mine).dictionary(later).build();

        assertThat(own.score("지소미아가 끝났다.", "The spy pact is over.").probability())
                .isGreaterThan(Ieum.create()
                        .score("지소미아가 끝났다.", "The spy pact is over.")
                        .probability());
    }

    @Test
    void learn_tableIsKeptAndUsedAgain(@TempDir Path folder) throws IOException {
        List<Bitext> bitexts = List.of(ieum.align(
                List.of("어부가 그물을 던졌다.", "그물이 가라앉았다.", "농부가 그물을 샀다."),
                List.of("The fisherman cast a net.", "The net sank.", "The farmer bought a net.")));
        Path file = folder.resolve("learned.tsv");
        // snippet: learn
        TranslationTableTsv.write(ieum.learn(bitexts), file);
        Ieum learned = Ieum.builder().table(TranslationTableTsv.read(file)).build();
        // end
        assertThat(TranslationTableTsv.read(file).translations("그물").get(0).target())
                .isEqualTo("net");
        assertThat(learned.score("그물이 찢어졌다.", "The net tore.").probability()).isPositive();
    }

    @Test
    void pair_documentsThatBelongTogether() {
        List<Document> koreanDocuments = List.of(
                Document.of(Origin.of("snow.txt"), Lang.KO, "도서관은 월요일에 문을 닫는다."),
                Document.of(Origin.of("talks.txt"), Lang.KO, koreanText));
        List<Document> englishDocuments = List.of(Document.of(Origin.of("talks.en.txt"), Lang.EN, englishText));
        // snippet: pair
        List<DocumentPair> pairs = ieum.pair(koreanDocuments, englishDocuments);
        for (DocumentPair pair : pairs) {
            System.out.println(pair + " because " + pair.evidence());
        }
        // end
        assertThat(printed()).startsWith("talks.txt = talks.en.txt, 0.").contains("ACSA = ACSA (latin)");
    }

    @Test
    void sentences_ofALongText_areReadOneByOne() throws IOException {
        Reader reader = new StringReader("비가 왔다. 바람이 불었다.\n\n해가 떴다.");
        // snippet: long-text
        try (Stream<Sentence> sentences = Segmenter.create().sentences(reader, Origin.of("long.txt"), Lang.KO)) {
            sentences.forEach(sentence -> System.out.println(sentence.text()));
        }
        // end
        assertThat(printed()).isEqualTo("비가 왔다.\n바람이 불었다.\n해가 떴다.\n");
    }

    @Test
    void align_printsLinksAndWhatIsLeftOver() throws IOException {
        // snippet: align
        Ieum ieum = Ieum.create(); // immutable, thread-safe: make one and share it
        Bitext bitext = ieum.align(Document.of(Lang.KO, koreanText), Document.of(Lang.EN, englishText));
        for (Link link : bitext.links()) {
            System.out.printf(Locale.ROOT, "%.2f %s%n", link.probability(), link);
            link.evidence().stream().limit(3).forEach(reason -> System.out.println("     " + reason));
        }
        for (Sentence sentence : bitext.unlinkedSource()) {
            System.out.println("no counterpart: " + sentence.text());
        }
        // end

        assertThat(bitext.links()).hasSize(3);
        String readme = Files.readString(Path.of("README.md"));
        assertThat(bitext.links()).allSatisfy(link -> assertThat(readme).contains(link.toString()));
        assertThat(readme)
                .contains(printed().lines().reduce((first, last) -> last).orElseThrow());
    }

    @Test
    void rejected_saysWhatTheBestCandidateLacked() {
        Bitext bitext = ieum.align(Document.of(Lang.KO, koreanText), Document.of(Lang.EN, englishText));

        // snippet: rejected
        for (Sentence sentence : bitext.unlinkedSource()) { // no counterpart is an answer too
            System.out.println(sentence.text() + " <- " + bitext.rejected(sentence));
        }
        // end

        assertThat(printed()).contains("첫눈").contains("lacks");
    }

    @Test
    void explain_saysWhyTwoSentencesAreNotLinked() {
        Document korean = Document.of(Lang.KO, koreanText);
        Document english = Document.of(Lang.EN, englishText);

        // snippet: explain
        Explanation why =
                ieum.explain(ieum.passage(korean), ieum.passage(english), Pins.NONE, new Bead(List.of(2), List.of(0)));
        System.out.println(
                why.verdict() + ": " + why.score() + " of " + why.needed() + ", against it " + why.opposing());
        // end

        assertThat(printed()).startsWith("UNLINKED: ").contains("not met again");
        assertThat(why.score()).isLessThan(why.needed());
    }

    @Test
    void pins_areKept() {
        Document korean = Document.of(Lang.KO, koreanText);
        Document english = Document.of(Lang.EN, englishText);

        // snippet: pins
        Pins pins = Pins.builder()
                .link(new Bead(List.of(0), List.of(0, 1))) // these are a link, just these
                .link(new Bead(List.of(2), List.of())) // this one has no counterpart
                .forbid(new Bead(List.of(3), List.of(2))) // these two are in no link together
                .build();
        Bitext bitext = ieum.align(korean, english, pins);
        // end

        assertThat(bitext.links().get(0).probability()).isEqualTo(1);
        assertThat(bitext.nullProbability(bitext.sourceSentences().get(2))).isEqualTo(1);
    }

    @Test
    void lines_areAlignedAsTheyAre() {
        // snippet: lines
        Bitext bitext = ieum.align(
                List.of("회담은 10일 서울에서 열렸다.", "다음 회담은 도쿄에서 열린다."),
                List.of("The talks were held in Seoul on the 10th.", "The next round will be held in Tokyo."));
        System.out.println(bitext.beads());
        // end

        assertThat(printed().strip()).isEqualTo("[0:0, 1:1]");
    }

    @Test
    void score_givesProbabilityAndReasons() {
        // snippet: score
        PairScore score = ieum.score("국방부는 10일 밝혔다.", "The ministry said on the 10th.");
        System.out.println(score.probability() + " " + score.evidence());
        // end

        assertThat(score.probability()).isGreaterThan(0.9);
        assertThat(printed()).contains("10일 = 10th (quantity)");
    }

    @Test
    void settings_makeAnotherIeum() {
        Glossary acsa = GLOSSARY;

        // snippet: settings
        Lexicon mine = Lexicon.of(Entry.of("지소미아", "GSOMIA"));
        Ieum press = Ieum.builder()
                .glossary(acsa)
                .lexicon(Lexicon.join(mine, Lexicon.standard()))
                .quotations(Quotations.SPLIT)
                .mode(Bitext.Mode.COMPARABLE)
                .build();
        // end

        Bitext bitext = press.align(Document.of(Lang.KO, koreanText), Document.of(Lang.EN, englishText));
        assertThat(bitext.mode()).isEqualTo(Bitext.Mode.COMPARABLE);
    }

    @Test
    void evaluate_scoresAnAlignmentAgainstGold() throws IOException {
        // snippet: evaluate
        Path gold = Path.of("corpora/acsa/gold/hangyeol-translation");
        List<String> korean = Files.readAllLines(gold.resolve("ko.txt"));
        List<String> english = Files.readAllLines(gold.resolve("en.txt"));
        Bitext bitext = ieum.align(korean, english);
        Evaluation evaluation = Evaluation.of(
                LinksTsv.read(gold.resolve("gold.tsv")), bitext.beads(), List.of(), korean.size(), english.size());
        System.out.println(EvaluationText.table(evaluation));
        // end

        assertThat(evaluation.tally(Evaluation.Measure.STRICT).f1()).isGreaterThan(0.8);
        assertThat(printed()).contains("strict");
    }

    private static final Glossary GLOSSARY = glossary();

    private static Glossary glossary() {
        // snippet: glossary
        Glossary acsa = Glossary.builder()
                .concept("acsa")
                .ko("상호군수지원협정")
                .en("Acquisition and Cross-Servicing Agreement", "ACSA")
                .concept("sdf")
                .ko("자위대")
                .terms(Lang.KO, Term.Status.FORBIDDEN, "일본군")
                .en("Self-Defense Forces", "SDF")
                .build();
        // end
        return acsa;
    }

    @Test
    void candidates_areProposedFromBitexts() throws IOException {
        // snippet: candidates
        Bitext bitext =
                ieum.align(Path.of("corpora/acsa/hangyeol-acsa.ko.txt"), Path.of("corpora/acsa/hangyeol-acsa.en.txt"));
        List<TermCandidate> candidates = ieum.candidates(List.of(bitext));
        candidates.stream().limit(5).forEach(System.out::println);
        Candidates.write(candidates, Path.of("target/candidates.csv"));
        // end

        assertThat(printed().lines()).hasSize(5);
        assertThat(printed()).contains("상호군수지원협정 = ACSA");
        assertThat(Path.of("target/candidates.csv")).isNotEmptyFile();

        // snippet: reviews
        Reviews reviews = Candidates.reviews(Path.of("target/candidates.csv"));
        Glossary grown = reviews.applyTo(Glossary.EMPTY).glossary();
        Ieum next = Ieum.builder().glossary(grown).reviews(reviews).build();
        // end

        assertThat(grown.isEmpty()).isTrue();
        assertThat(next.candidates(List.of(bitext))).hasSameSizeAs(candidates);
    }

    @Test
    void find_seesThroughParticlesAndSpaces() {
        Glossary acsa = GLOSSARY;

        // snippet: find
        Document document = Document.of(Lang.KO, "두 나라는 상호 군수지원 협정에 서명했다. 일본군이라는 말은 쓰지 않는다.");
        for (Hit hit : ieum.find(acsa, document)) {
            System.out.println(hit.surface() + " = " + hit.term() + ", "
                    + hit.term().status().label());
        }
        // end

        assertThat(printed()).isEqualTo("상호 군수지원 협정 = ko:상호군수지원협정, preferred\n일본군 = ko:일본군, forbidden\n");
    }

    @Test
    void check_namesWhatDiffers() {
        Glossary acsa = GLOSSARY;

        // snippet: check
        Bitext bitext = ieum.align(
                List.of("두 나라는 상호군수지원협정에 서명했다.", "자위대는 3월 10일 훈련을 시작했다.", "참가 인원은 450명이다."),
                List.of(
                        "The two countries signed the ACSA.",
                        "The Japanese army began the exercise on March 11.",
                        "Some 540 people take part."));
        Checker.of(acsa).check(bitext).findings().forEach(System.out::println);
        // end

        assertThat(printed()).contains("error number", "error date", "info term");
    }

    @Test
    void files_areReadAndWritten() throws IOException {
        Bitext bitext = ieum.align(Document.of(Lang.KO, koreanText), Document.of(Lang.EN, englishText));

        // snippet: files
        Glossary glossary = GlossaryCsv.read(Path.of("corpora/acsa/glossary.csv"));
        Tbx.write(glossary, Path.of("target/glossary.tbx"));
        LinksTsv.write(bitext, Path.of("target/links.tsv"));
        Tmx.write(List.of(bitext), Path.of("target/bitext.tmx"));
        JsonLines.write(List.of(bitext), Path.of("target/bitext.jsonl"));
        // end

        assertThat(Tbx.read(Path.of("target/glossary.tbx")).size()).isEqualTo(glossary.size());
        assertThat(JsonLines.read(Path.of("target/bitext.jsonl"))).containsExactly(bitext);
    }

    @Test
    void study_comparesOutletsAndMeasuresConsistency() throws IOException {
        // snippet: study
        Corpus corpus = ieum.corpus(Path.of("corpora/acsa"));
        Study study = ieum.study(corpus);
        study.renderings("acsa")
                .forEach(r -> System.out.println(
                        r.outlet() + ": " + r.form() + " x" + r.hits().size()));
        study.findings().forEach(System.out::println);
        study.failures().forEach(f -> System.err.println(f.origin() + ": " + f.cause()));
        HtmlReport.write(study, Path.of("target/report.html"));
        // end

        assertThat(printed()).contains("한결일보: 상호군수지원협정 x");
        printed.reset();

        // snippet: coverage
        for (Coverage c : study.coverage()) {
            System.out.println(c.a() + " in " + c.b() + ": " + c.shareA() + " " + c.edits() + " " + c.quotations());
        }
        study.copies().forEach(copy -> System.out.println(copy.sentences().size() + " x " + copy.first()));
        // end

        assertThat(printed()).contains("hangyeol-acsa.ko.txt in hangyeol-acsa.en.txt: 0.", "QuotationUse[kept=");
        printed.reset();

        // snippet: measures
        for (Consistency consistency : study.measures("acsa")) {
            System.out.printf(
                    Locale.ROOT,
                    "%s: %d mentions, %d forms, Herfindahl %.3f%s%n",
                    consistency.lang(),
                    consistency.all().mentions(),
                    consistency.all().renderings(),
                    consistency.all().unbiasedHerfindahl(),
                    consistency.isTooFew() ? ", too few to compare outlets" : "");
        }
        // end

        assertThat(printed().lines()).hasSize(2);
        assertThat(study.failures()).isEmpty();
        assertThat(Path.of("target/report.html")).isNotEmptyFile();
    }

    @Test
    void read_keepsTheWayBackToTheRawPage() throws IOException {
        // snippet: read
        Page page = ieum.read(Path.of("corpora/acsa/hanriver-page.txt")); // a raw dump with menus and two languages
        for (Document doc : page.documents()) {
            for (Sentence s : ieum.sentences(doc)) {
                System.out.println(doc.lang() + " " + doc.offsets().toRaw(s.span()) + " " + s.text());
            }
        }
        for (Removed removed : page.removed()) {
            System.out.println(removed.rule() + " " + removed.span());
        }
        // end

        assertThat(printed()).contains("en [", "ko [", "copyright [");
    }

    @Test
    void segment_cutsSentencesAndWords() {
        // snippet: segment
        Document document = Document.of(Lang.KO, "장관은 “회담은 잘 끝났다. 곧 다시 만난다”고 말했다. 기자들은 자리를 떴다.");
        for (Sentence sentence : ieum.sentences(document)) {
            System.out.println(sentence.text());
            System.out.println(sentence.tokens().stream().map(Token::lemma).toList());
        }
        // end

        assertThat(printed().lines()).hasSize(4);
    }

    @Test
    void quantities_ofTwoSentences_areCompared() {
        // snippet: quantities
        LocalDate published = LocalDate.of(2031, 3, 11);
        for (Quantity korean : Quantities.find("지난 10일 450억 원을 썼다.", Lang.KO, published)) {
            for (Quantity english : Quantities.find("They spent 45 billion won on Monday.", Lang.EN, published)) {
                System.out.println(
                        korean.surface() + ", " + english.surface() + ": " + Quantities.agree(korean, english));
            }
        }
        // end
        assertThat(printed()).contains("지난 10일, Monday: EQUAL: both March 10, 2031", "450억 원, 45 billion won: EQUAL");
    }

    @Test
    void study_ofDocumentsInMemory() {
        Glossary acsa = GLOSSARY;
        // snippet: memory
        List<Document> articles = List.of(
                Document.of(Origin.of("1"), Lang.KO, koreanText)
                        .withMetadata(Metadata.NONE.withOutlet("한결일보").withDate(LocalDate.of(2031, 3, 11))),
                Document.of(Origin.of("2"), Lang.EN, englishText)
                        .withMetadata(Metadata.NONE.withOutlet("Pacific Wire").withDate(LocalDate.of(2031, 3, 10))));
        for (Finding finding : ieum.study(Corpus.of(articles, acsa)).findings()) {
            System.out.println(finding.severity() + " " + finding.message());
            for (Side side : finding.sides()) {
                side.witnesses()
                        .forEach(witness -> System.out.println(
                                side.value() + ": " + witness.place().origin() + " "
                                        + witness.place().span()));
            }
        }
        // end
        assertThat(ieum.study(Corpus.of(articles, acsa)).renderings("acsa")).isNotEmpty();
    }

    // DESIGN: the remaining shapes of the API as its users were promised them.

    @Test
    void designedCalls_compileAndRun() throws IOException {
        Ieum press = Ieum.builder().glossary(GLOSSARY).build();
        Bitext bitext = ieum.align(List.of("문장 하나.", "문장 둘."), List.of("One sentence.", "Two."));
        for (Link link : bitext.links()) {
            System.out.println(link.probability() + " " + link.evidence());
        }
        Corpus corpus = press.corpus(Path.of("corpora/acsa"));
        Study study = press.study(Corpus.of(corpus.documents().subList(0, 2), corpus.glossary()));

        assertThat(study.glossary()).isEqualTo(GLOSSARY);
        assertThat(study.renderings("sdf")).isNotEmpty();
        assertThat(ieum.align(Document.of(Lang.KO, ""), Document.of(Lang.EN, englishText))
                        .unlinkedTarget())
                .hasSize(4);
    }

    // The documents.

    private static Stream<Path> documents() {
        return Stream.of("README.md", "README.ko.md", "docs/guide.md", "docs/guide.ko.md")
                .map(Path::of);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void javaBlocks_areSnippetsOfThisTest(Path document) throws IOException {
        List<String> snippets = snippets();
        List<String> blocks = blocks(document);

        assertThat(blocks).isNotEmpty();
        assertThat(snippets).containsAll(blocks);
    }

    @Test
    void snippets_areAllShownInTheGuideOrTheReadme() throws IOException {
        List<String> shown = new ArrayList<>(blocks(Path.of("README.md")));
        shown.addAll(blocks(Path.of("docs/guide.md")));

        assertThat(shown).containsAll(snippets());
    }

    private static List<String> snippets() throws IOException {
        return blocks(SOURCE, "(?ms)^ *// snippet: [\\w-]+\n(.*?)^ *// end$");
    }

    private static List<String> blocks(Path document) throws IOException {
        return blocks(document, "(?ms)^```java\n(.*?)^```$");
    }

    private static List<String> blocks(Path file, String pattern) throws IOException {
        Matcher matcher =
                Pattern.compile(pattern).matcher(Files.readString(file).replace("\r\n", "\n"));
        List<String> found = new ArrayList<>();
        while (matcher.find()) {
            found.add(matcher.group(1).stripTrailing().stripIndent().strip());
        }
        return found;
    }

    @ParameterizedTest
    @MethodSource("documents")
    void links_leadToFilesThatAreThere(Path document) throws IOException {
        Matcher matcher = Pattern.compile("\\]\\(([^)#:]+)(?:#[^)]*)?\\)").matcher(Files.readString(document));
        Path folder = document.toAbsolutePath().getParent();

        List<String> targets = matcher.results().map(found -> found.group(1)).collect(Collectors.toList());

        assertThat(targets)
                .allSatisfy(target -> assertThat(folder.resolve(target)).exists());
    }
}
