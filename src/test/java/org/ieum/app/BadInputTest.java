package org.ieum.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a user sees when the input is not what it should be. */
class BadInputTest {
    private static final String KOREAN = "국방부는 10일 회담을 열었다. 두 나라는 협정에 서명하기로 했다.";
    private static final String ENGLISH =
            "The ministry held talks on Jan. 10. The two countries agreed to sign a pact.";

    @TempDir
    private Path folder;

    private Path write(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, bytes);
    }

    private Path write(String name, String text) throws IOException {
        return write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void align_missingFile_namesIt() throws IOException {
        Run run = Run.of("align", write("ko.txt", KOREAN), folder.resolve("nowhere.txt"));

        assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(run.err()).contains("nowhere.txt: no such file").doesNotContain("Exception");
    }

    @Test
    void align_emptyFile_leavesTheOtherSideAlone() throws IOException {
        Run run = Run.of("align", write("ko.txt", KOREAN), write("en.txt", ""));

        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(run.out()).isEqualTo("0\t\t1.0000\n1\t\t1.0000\n");
        assertThat(run.err()).isEqualTo("ieum: " + folder.resolve("en.txt") + ": an empty text\n");
    }

    @Test
    void align_emptyLinesAndBatch_areTold() throws IOException {
        Files.createDirectories(folder.resolve("in/one"));
        Path empty = write("in/one/ko.txt", "\n \n");
        Path english = write("in/one/en.txt", ENGLISH);
        Run lines = Run.of("align", "--lines", empty, english);
        Run batch = Run.of("align", "--batch", folder.resolve("in"), "-o", folder.resolve("out"));

        assertThat(lines.err()).isEqualTo("ieum: " + empty + ": an empty text\n");
        assertThat(batch.err()).isEqualTo("ieum: " + empty + ": an empty text\n");
        assertThat(batch.code()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void anyCommand_bitextWithoutSentences_namesFileAndRemedy() throws IOException {
        Path empty = write("empty.txt", "");
        Path nothing = write("empty.jsonl", "");
        Path aligned = folder.resolve("aligned.tmx");
        Run.of("align", empty, empty, "-o", aligned);
        for (Run run : List.of(
                Run.of("check", nothing, "--fail-on", "info"), Run.of("terms", nothing), Run.of("check", aligned))) {
            assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).contains(": no sentences in it; see whether the step that wrote it has failed");
        }
    }

    @Test
    void evaluate_rawLinkBeyondItsText_namesIt() throws IOException {
        Files.createDirectory(folder.resolve("gold"));
        Files.createDirectory(folder.resolve("own"));
        for (String side : new String[] {"gold", "own"}) {
            write(side + "/ko.txt", "비가 왔다.\n");
            write(side + "/en.txt", "It rained.\n");
        }
        write("gold/gold.tsv", "0\t0\n");
        Path own = write("own/pred.tsv", "0\t1\n");
        Run run = Run.of("evaluate", "--raw", folder.resolve("gold/gold.tsv"), own);

        assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(run.err()).contains("pred.tsv: 0:1 is out of range").doesNotContain("Exception");
    }

    @Test
    void read_binaryFile_saysSo() throws IOException {
        byte[] bytes = new byte[2000];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (i * 7919 % 256);
        }
        Run run = Run.of("read", write("photo.txt", bytes));

        assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(run.err()).contains("photo.txt").doesNotContain("Exception");
    }

    @Test
    void read_cp949Page_isDecoded() throws IOException {
        byte[] bytes = (KOREAN + " 똠방각하가 펲시를 쓩 마셨다.\n").getBytes(Charset.forName("MS949"));
        Run run = Run.of("read", "--json", write("old.txt", bytes));

        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(run.out()).contains("\"charset\":\"MS949\"").contains("똠방각하가 펲시를 쓩");
    }

    @Test
    void align_utf16Page_isDecoded() throws IOException {
        Path korean = write("ko.txt", ("\uFEFF" + KOREAN).getBytes(StandardCharsets.UTF_16LE));
        Run run = Run.of("align", korean, write("en.txt", ENGLISH));

        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(run.out()).startsWith("0\t0\t").contains("\n1\t1\t");
    }

    @Test
    void align_loneSurrogates_areReplacedInFilesOnly() throws IOException {
        Path korean = write("ko.txt", ("국방부는 \uD83D 회담을 열었다.").getBytes(StandardCharsets.UTF_16LE));
        Path out = folder.resolve("links.tsv");
        Run run = Run.of("align", korean, write("en.txt", ENGLISH), "-o", out);

        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(Files.readString(folder.resolve("links.ko.txt"))).contains("\uFFFD 회담을");
    }

    @Test
    void segment_fiveMegabytesOnOneLine_isCut() throws IOException {
        Path file = write("long.txt", "오늘 회의가 열렸다. ".repeat(190_000));
        Run run = Run.of("segment", "--lang", "ko", "--style", "edited", file);

        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(run.out().lines()).hasSize(190_000);
    }

    @Test
    void read_officeFiles_nameTypeAndWayOut() throws IOException {
        for (String name : new String[] {"a.docx", "b.hwpx", "c.pdf"}) {
            Run run = Run.of("read", write(name, name.endsWith("pdf") ? "%PDF-1.7 ..." : "PK\u0003\u0004..."));

            assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE);
            assertThat(run.err()).contains(name).contains(".txt").doesNotContain("Exception");
        }
    }

    @Test
    void glossary_brokenRow_namesFileAndLine() throws IOException {
        Path file = write("terms.csv", "concept,lang,term\nacsa,ko,상호군수지원협정\nacsa,en,\n");
        Run run = Run.of("glossary", "lint", file);

        assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(run.err()).contains("terms.csv:3:").doesNotContain("Exception");
    }

    @Test
    void study_unreadableDocument_isListedAndTheRestIsDone() throws IOException {
        write("documents.csv", "file,outlet\nko.txt,가람일보\nscan.pdf,나래신문\nen.txt,Garam Times\n");
        write("ko.txt", KOREAN);
        write("scan.pdf", "%PDF-1.7 ...");
        write("en.txt", ENGLISH);
        Path out = folder.resolve("out");
        Run run = Run.of("study", folder, "-o", out);

        assertThat(run.code()).isEqualTo(ExitCode.PARTLY);
        assertThat(run.err()).contains("scan.pdf").contains("PDF");
        assertThat(run.out()).contains("2 documents");
        assertThat(Files.readString(out.resolve("run.json"))).contains("scan.pdf");
        assertThat(out.resolve("report.html")).exists();
    }

    @Test
    void study_nothingReadable_saysSo() throws IOException {
        Path corpus = Files.createDirectory(folder.resolve("corpus"));
        Files.writeString(corpus.resolve("scan.pdf"), "%PDF-1.7 ...");
        Run run = Run.of("study", corpus, "-o", folder.resolve("out"));

        assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(run.err()).contains("no document could be read");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void study_outputInTheCorpus_isRefused() throws IOException {
        write("ko.txt", KOREAN);

        assertRefused("the report would be read as one of its pages", "study", folder, "-o", folder);
        assertRefused("the report would be read as one of its pages", "study", folder, "-o", folder.resolve("out"));
        assertThat(folder.resolve("report.html")).doesNotExist();
    }

    @Test
    void align_englishFirst_isRefused() throws IOException {
        Path korean = write("ko.txt", KOREAN);
        Path english = write("en.txt", ENGLISH);

        assertRefused("en.txt holds no Korean and", "align", english, korean);
        assertRefused("give the Korean text first", "align", "--lines", english, korean);
    }

    @Test
    void align_oneTextTwice_isTold() throws IOException {
        Path korean = write("ko.txt", KOREAN);
        Run run = Run.of("align", korean, korean);

        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(run.err()).contains("ko.txt: hardly any English in it");
        assertThat(Run.of("align", korean, write("en.txt", ENGLISH)).err()).isEmpty();
    }

    @Test
    void align_optionsThatDoNotGoTogether_areRefused() throws IOException {
        Path korean = write("ko.txt", KOREAN);
        Path english = write("en.txt", ENGLISH);

        assertRefused("--raw, --restart and --threads are for --batch", "align", korean, english, "--restart");
        assertRefused("--raw, --restart and --threads are for --batch", "align", korean, english, "--threads", "3");
        assertRefused("leave out -o and --format", "align", korean, english, "--explain", "0:0", "-o", "x.tsv");
        assertRefused("--lines takes every line", "align", korean, english, "--lines", "--clean");
        assertRefused("--threads 0: expected 1 or more", "align", korean, english, "--threads", "0");
        assertRefused("only one of the two texts can be standard input", "align", "-", "-");
        assertRefused("not for --batch", "align", "--batch", folder, "-o", folder.resolve("out"), "--explain", "0:0");
    }

    @Test
    void anyCommand_folderForAFile_namesIt() {
        for (Run run : List.of(
                Run.of("read", folder),
                Run.of("segment", "--lang", "ko", folder),
                Run.of("score", folder),
                Run.of("lexicon", "check", folder))) {
            assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE);
            assertThat(run.err()).contains(folder + ": a folder, where a file is wanted");
        }
    }

    @Test
    void anyCommand_outputThatCannotBeWritten_isNamedAsGiven() throws IOException {
        Path korean = write("ko.txt", KOREAN);
        Path english = write("en.txt", ENGLISH);
        Path below = korean.resolve("links.tsv");
        Run run = Run.of("align", korean, english, "-o", below);

        assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(run.err())
                .contains("ko.txt: a file, where a folder is to be written")
                .doesNotContain(".part");
        Path taken = Files.createDirectory(folder.resolve("links.tsv"));
        assertThat(Run.of("align", korean, english, "-o", taken).err())
                .contains("links.tsv: a folder, where a file is to be written");
    }

    @Test
    void anyCommand_missingCorpus_isToldOnce() {
        for (String command : List.of("pair", "terms")) {
            Run run = Run.of(command, folder.resolve("nowhere"));

            assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE);
            assertThat(run.err()).contains("nowhere: no such f").containsOnlyOnce("no such");
        }
    }

    @Test
    void terms_nothingToRead_saysSo() throws IOException {
        Run run = Run.of("terms", Files.createDirectory(folder.resolve("empty")));

        assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(run.err()).contains("empty: no document could be read");
    }

    @Test
    void anyCommand_outputOfUnknownType_isRefused() throws IOException {
        write("ko.txt", KOREAN);
        write("en.txt", ENGLISH);

        assertRefused("x.csv: unknown extension; end it in .tsv", "pair", folder, "-o", folder.resolve("x.csv"));
        assertRefused("end it in .csv, .xlsx, .tbx", "terms", folder, "-o", folder.resolve("x.doc"));
    }

    @Test
    void glossary_tableOfAnotherKind_namesTheCommandThatTakesIt() throws IOException {
        Run pairs = Run.of("glossary", "lint", write("pairs.csv", "ko,en\n협정,pact\n"));
        Run candidates = Run.of("glossary", "lint", write("open.csv", "rank,ko,en,decision\n1,협정,pact,accept\n"));

        assertThat(pairs.err()).contains("pairs.csv:1:", "glossary convert ", " --from google");
        assertThat(candidates.err()).contains("open.csv:1:", "glossary accept ");
        Path made = folder.resolve("made.csv");
        Run.of("glossary", "convert", folder.resolve("pairs.csv"), "--from", "google", "-o", made);
        assertThat(Files.readString(made)).contains("ko,협정,").contains("en,pact,");
    }

    @Test
    void glossary_cp949Table_isRead() throws IOException {
        byte[] table = "concept,lang,term\nacsa,ko,상호군수지원협정\nacsa,en,ACSA\n".getBytes(Charset.forName("MS949"));
        Run run = Run.of("glossary", "lookup", write("excel.csv", table), "상호 군수지원 협정");

        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(run.out()).contains("en ACSA");
    }

    @Test
    void align_htmlPage_isReadWithoutItsTags() throws IOException {
        Path korean = write("ko.html", "<html><head><title>x</title></head><body><p>" + KOREAN + "</p></body></html>");
        Path out = folder.resolve("links.tsv");
        Run run = Run.of("align", korean, write("en.txt", ENGLISH), "-o", out);

        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(Files.readString(folder.resolve("links.ko.txt"))).isEqualTo(KOREAN.replace("다. ", "다.\n") + "\n");
    }

    @Test
    void wrongNames_ofAnotherLocale_areTold() {
        assertRefused("start with LC_ALL=C.UTF-8", "align", "--mode", "x", "\uFFFD\uFFFD.txt", "en.txt");
    }

    @Test
    void lexicon_lessThanNoMisses_isRefused() throws IOException {
        assertRefused("--misses -1: expected 0", "lexicon", "coverage", write("ko.txt", KOREAN), "--misses", "-1");
    }

    @Test
    void compare_brokenLinks_namesTheFiles() throws IOException {
        Path links = write("twice.tsv", "0\t0\n0\t1\n");

        assertThat(Run.of("compare", links, links).err()).contains("twice.tsv", "sentence 0 is in another link too");
    }

    @Test
    void wrongOption_isAnsweredInTwoLines() {
        Run run = Run.of("align", "--mode", "sideways", "a", "b");

        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("'--mode'", "'sideways'").endsWith("More: ieum align --help\n");
        assertThat(run.err().lines()).hasSize(2);
    }

    @Test
    void anyCommand_emptyFileName_isRefused() {
        assertRefused("an argument is empty", "read", "");
        assertRefused("an argument is empty", "align", "ko.txt", "");
        assertRefused("an argument is empty", "pair", "corpus", "-o", "");
    }

    @Test
    void lookup_emptyWord_isRefused() throws IOException {
        assertRefused("an argument is empty", "lexicon", "lookup", "협정", "");
        assertRefused("an empty word", "lexicon", "lookup", " ");
        Path glossary = write("g.csv", "concept,lang,term\npact,ko,협정\n");
        assertRefused("an argument is empty", "glossary", "lookup", glossary, "");
    }

    @Test
    void anyCommand_missingInput_isToldBeforeItsExtension() {
        Path nowhere = folder.resolve("nowhere.txt");
        for (Run run : List.of(
                Run.of("check", nowhere),
                Run.of("compare", nowhere, nowhere),
                Run.of("glossary", "lint", nowhere),
                Run.of("evaluate", folder, nowhere))) {
            assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE);
            assertThat(run.err()).isEqualTo("ieum: " + nowhere + ": no such file\n");
        }
        assertThat(Run.of("glossary", "lint", folder).err()).contains(folder + ": a folder, where a file is wanted");
    }

    @Test
    void evaluate_missingPrediction_isToldForASingleFileToo() throws IOException {
        Path gold = write("gold.tsv", "0\t0\n");
        Run run = Run.of("evaluate", gold, folder.resolve("pred.tsv"));

        assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(run.err()).contains("pred.tsv: no such file");
    }

    @Test
    void anyCommand_brokenArchive_isNamed() throws IOException {
        for (String name : List.of("a.tmx.gz", "a.jsonl.gz")) {
            Run run = Run.of("check", write(name, "no archive"));

            assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE);
            assertThat(run.err()).contains(folder.resolve(name) + ": not in gzip format");
        }
    }

    @Test
    void check_xmlOfBrokenBytes_namesTheLineAndPrintsNothingElse() throws IOException {
        byte[] bytes = "<?xml version=\"1.0\"?>\n<tmx>협정</tmx>".getBytes(Charset.forName("MS949"));
        PrintStream console = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            assertThat(Run.of("check", write("a.tmx", bytes)).err()).contains("a.tmx:2: no well-formed XML: not UTF-8");
        } finally {
            System.setErr(console);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void check_xmlInADeclaredEncoding_isRead() throws IOException {
        String unit = "<tu><tuv xml:lang=\"ko\"><seg>협정</seg></tuv><tuv xml:lang=\"en\"><seg>pact</seg></tuv></tu>";
        String tmx = "<tmx><header srclang=\"ko\"/><body>" + unit + "</body></tmx>";
        String korean = "<?xml version='1.0' encoding='EUC-KR'?>" + tmx;

        assertThat(Run.of("terms", write("a.tmx", korean.getBytes(Charset.forName("EUC-KR"))))
                        .err())
                .isEmpty();
        assertThat(Run.of("terms", write("b.tmx", tmx.getBytes(StandardCharsets.UTF_16)))
                        .err())
                .isEmpty();
    }

    @Test
    void check_unitWithoutLanguages_isNamed() throws IOException {
        Run run = Run.of("check", write("a.tmx", "<tmx><body>\n<tu/></body></tmx>"));

        assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(run.err()).contains("a.tmx:2: <tu> without a <tuv>");
    }

    @Test
    void segment_unknownLanguage_isWrongUsage() throws IOException {
        Path korean = write("ko.txt", KOREAN);

        assertRefused("lower-case code", "segment", "--lang", "한국어", korean);
        assertRefused("expected ko or en", "segment", "--lang", "fr", korean);
    }

    @Test
    void anyStreamedText_isNamedAsGiven() throws IOException {
        Path binary = write("photo.txt", new byte[500]);

        assertThat(Run.of("segment", "--lang", "ko", binary).err()).startsWith("ieum: " + binary + ": binary data");
        assertThat(Run.of("score", write("a.tsv", "협정\n")).err()).startsWith("ieum: " + folder + "/a.tsv:1: ");
    }

    @Test
    void terms_nothingToRead_writesNothing() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Path out = folder.resolve("terms.csv");

        assertThat(Run.of("terms", empty).out()).isEmpty();
        assertThat(Run.of("terms", empty, "-o", out).code()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(out).doesNotExist();
    }

    @Test
    void anyFailure_ofAccess_isToldInWords() {
        AccessDeniedException denied = new AccessDeniedException("corpus/locked");

        assertThat(Main.describe(denied)).isEqualTo("corpus/locked: access denied");
        assertThat(Main.describe(new UncheckedIOException(denied))).isEqualTo("corpus/locked: access denied");
    }

    @Test
    void anyCommand_outputThatIsFull_fails() throws IOException {
        Run run = segmentInto("No space left on device");

        assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(run.err()).startsWith("ieum: standard output cannot be written");
    }

    @Test
    void anyCommand_readerThatHasGone_endsSilently() throws IOException {
        Run run = segmentInto("Broken pipe");

        assertThat(run.code()).isEqualTo(ExitCode.PIPE_CLOSED);
        assertThat(run.err()).isEmpty();
    }

    /** Prints where nothing can be printed, for this reason. */
    private Run segmentInto(String why) throws IOException {
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(why);
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        String file = write("ko.txt", KOREAN).toString();
        int code = Main.run(broken, new PrintStream(err, true, StandardCharsets.UTF_8), "segment", "--lang=ko", file);
        return new Run(code, "", err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void anyCommand_outOfMemory_saysSo() throws IOException {
        OutputStream greedy = new OutputStream() {
            @Override
            public void write(int b) {
                throw new OutOfMemoryError("Java heap space");
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        String file = write("ko.txt", KOREAN).toString();
        int code = Main.run(new PrintStream(greedy), new PrintStream(err, true, StandardCharsets.UTF_8), "read", file);

        assertThat(code).isEqualTo(ExitCode.UNREADABLE);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .startsWith("ieum: out of memory")
                .contains("-Xmx");
    }

    private static void assertRefused(String why, Object... arguments) {
        Run run = Run.of(arguments);

        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains(why);
    }

    @Test
    void without_aWordThatTheLexiconLacks_isRefused() {
        Run run = Run.of("lexicon", "lookup", "배", "--without", "뷁어");

        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).startsWith("ieum: --without 뷁어: not a Korean word of the built-in lexicon;");
    }

    @Test
    void pair_numberInWords_saysThatOneIsExpected() {
        assertThat(Run.of("pair", folder, "--min", "half").err()).contains("'--min': expected a number but was 'half'");
        assertThat(Run.of("pair", folder, "--best", "1.5").err())
                .contains("'--best': expected a whole number but was '1.5'");
    }

    @Test
    void glossary_oneToMerge_saysHowMany() throws IOException {
        Path glossary = write("g.csv", "concept,lang,term\npact,ko,협정\n");
        Run run = Run.of("glossary", "merge", glossary, "-o", folder.resolve("m.csv"));

        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).startsWith("ieum: glossary merge needs two glossaries or more");
    }

    @Test
    void glossary_convertToUnknownExtension_namesTheOption() throws IOException {
        Path glossary = write("g.csv", "concept,lang,term\npact,ko,협정\n");

        assertThat(Run.of("glossary", "convert", glossary, "-o", folder.resolve("g.zzz"))
                        .err())
                .contains("glossary convert --to FORMAT");
        assertThat(Run.of("glossary", "lookup", write("h.zzz", ""), "협정").err())
                .contains("glossary convert --from FORMAT");
    }

    @Test
    void glossary_acceptOfNothingDecided_saysWhereToDecide() throws IOException {
        Path table = write("candidates.csv", "rank,ko,en\n1,협정,pact\n");
        Run run = Run.of("glossary", "accept", table, "-o", folder.resolve("g.csv"));

        assertThat(run.err())
                .isEqualTo(table + ": nothing is decided; write accept or reject into the column decision\n");
    }

    @Test
    void batch_brokenPins_namesTheFileOnce() throws IOException {
        Path one = Files.createDirectories(folder.resolve("in/one"));
        write("in/one/ko.txt", "비가 왔다.\n");
        write("in/one/en.txt", "It rained.\n");
        write("in/one/pins.tsv", "9\t0\tlink\n");
        Run run = Run.of("align", "--batch", folder.resolve("in"), "-o", folder.resolve("out"));

        assertThat(run.err())
                .isEqualTo("ieum: " + one.resolve("pins.tsv") + ":1: 9 is out of range; expected 0 to 0\n");
    }

    @Test
    void text_inTheOtherLanguage_isTold() throws IOException {
        Path korean = write("ko.txt", KOREAN + " API와 SDK도 공개했다.");
        Path english = write("en.txt", ENGLISH);

        assertThat(Run.of("segment", "--lang", "ko", english).err())
                .isEqualTo("ieum: " + english + ": hardly any Korean in it; try --lang en\n");
        assertThat(Run.of("segment", "--lang", "en", korean).err())
                .isEqualTo("ieum: " + korean + ": hardly any English in it; try --lang ko\n");
        assertThat(Run.of("segment", "--lang", "ko", korean).err()).isEmpty();
        assertThat(Run.of("segment", "--lang", "en", english).err()).isEmpty();
        assertThat(Run.of("lexicon", "coverage", english).err()).contains("hardly any Korean");
        assertThat(Run.of("lexicon", "coverage", korean).err()).isEmpty();
    }

    @Test
    void segment_pageOfHtml_saysWhatReadsIt() throws IOException {
        Path page = write("page.html", "\n<!DOCTYPE html>\n<html><body><p>" + KOREAN + "</p></body></html>\n");
        Path text = write("ko.txt", KOREAN + "\n<html>\n");

        assertThat(Run.of("segment", "--lang", "ko", page).err())
                .isEqualTo("ieum: " + page
                        + ": a page of HTML, whose tags were cut like text; \"ieum read\" makes text of it\n");
        assertThat(Run.of("segment", "--lang", "ko", "--json", text).err()).isEmpty();
    }

    @Test
    void study_ofOneDocument_saysThatNothingIsCompared() throws IOException {
        Path corpus = write("corpus/ko.txt", KOREAN).getParent();
        Run run = Run.of("study", corpus, "-o", folder.resolve("out"));

        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(run.err()).startsWith("ieum: " + corpus + ": nothing to compare; it takes two documents");
    }

    @Test
    void glossary_inAnotherLanguage_isTold() throws IOException {
        Path korean = write("corpus/ko.txt", KOREAN);
        Path english = write("corpus/en.txt", ENGLISH);
        Path bitext = folder.resolve("x.jsonl");
        Run.of("align", korean, english, "-o", bitext);
        Path slip = write("slip.csv", "concept,lang,term\npact,kr,협정\npact,en,pact\n");
        Path french = write("french.csv", "concept,lang,term\npact,fr,traité\n");
        String remedy = ": \"협정\" is said to be in kr; Korean is ko (glossary lint lists such terms)\n";

        assertThat(Run.of("align", korean, english, "--glossary", slip).err()).isEqualTo("ieum: " + slip + remedy);
        assertThat(Run.of("check", bitext, "--glossary", french).err())
                .isEqualTo("ieum: " + french + ": no term in ko or en, and those in fr are not looked for\n");
        Path corpus = Files.copy(slip, folder.resolve("corpus/glossary.csv")).getParent();
        assertThat(Run.of("study", corpus, "-o", folder.resolve("out")).err())
                .isEqualTo("ieum: " + corpus + ": glossary" + remedy);
    }

    @Test
    void anyCommand_standardInputWhereAFileIsWanted_isRefused() {
        for (List<Object> command : List.<List<Object>>of(
                List.of("check", "-"),
                List.of("study", "-", "-o", folder.resolve("out")),
                List.of("terms", "-"),
                List.of("pair", "-"),
                List.of("compare", "-", "-"),
                List.of("glossary", "lint", "-"))) {
            assertRefused("ieum: standard input cannot be read here; save it", command.toArray());
        }
    }

    @Test
    void unknownCommand_isNamedWithThoseThatThereAre() {
        assertRefused("ieum: 'foo': no such command; there are study, read, segment, align", "foo");
        assertRefused("ieum: 'foo': no such command; there are accept, convert, diff, lint", "glossary", "foo");
    }

    @Test
    void anyCommand_oneArgumentTooMany_saysWhatItTakes() {
        assertRefused("ieum: 'en.txt': one argument too many; check takes BITEXT\n", "check", "ko.txt", "en.txt");
        assertRefused(
                "ieum: 'c.tsv': one argument too many; compare takes A B\n", "compare", "a.tsv", "b.tsv", "c.tsv");
    }

    @Test
    void anyCommand_address_isToldAsGiven() {
        String address = "http://example.com/a.html";
        assertRefused("'" + address + "' is an address; pages are read from disk", "score", address);
        assertRefused("'" + address + "' is an address; pages are read from disk", "read", address);
    }

    @Test
    void score_noThreads_isRefusedBeforeInputIsRead() {
        assertRefused("--threads 0: expected 1 or more", "score", "--threads", "0", folder.resolve("nowhere.tsv"));
    }

    @Test
    void evaluate_predictionOfFewerSentences_isRefused() throws IOException {
        Path gold = write("gold.tsv", "0\t0\n1\t1\n2\t\n");
        Path fewer = write("fewer.tsv", "0\t0\n1\t1\n");
        Run run = Run.of("evaluate", gold, fewer);

        assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("fewer.tsv: 2 and 2 sentences, where the gold has 3 and 2");
    }

    @Test
    void check_otherLanguages_namesFileAndLanguage() throws IOException {
        Path foreign = write("defr.xlf", """
                <xliff version="1.2"><file source-language="de" target-language="fr"><body><trans-unit id="1">
                <source>Guten Tag.</source><target>Bonjour.</target></trans-unit></body></file></xliff>
                """);
        for (String command : List.of("check", "terms")) {
            Run run = Run.of(command, foreign);

            assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE);
            assertThat(run.err())
                    .isEqualTo("ieum: " + foreign + ": holds texts in de; only those in ko and en are known\n");
        }
    }

    @Test
    void glossary_lintOfRepeatedRows_listsAllProblems() throws IOException {
        Path glossary = write("glossary.csv", """
                concept,lang,term
                a,ko,외교부
                a,en,MOFA
                a,en,MOFA
                a,ko,외교부
                b,fr,ministère
                """);
        Run run = Run.of("glossary", "lint", glossary);

        assertThat(run.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(run.out())
                .contains(glossary + ":4: the en term \"MOFA\" of concept \"a\" stands on line 3 already; keep one")
                .contains(glossary + ":5: the ko term \"외교부\"")
                .contains(glossary + ": concept b: no preferred or admitted ko term");
        assertThat(Run.of("glossary", "lookup", glossary, "MOFA").code()).isEqualTo(ExitCode.UNREADABLE);
    }
}
