package org.ieum.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The contract of the command line: exit codes, files, and what is printed. */
class MainTest {
    @TempDir
    private Path folder;

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text, StandardCharsets.UTF_8);
    }

    @Test
    void main_withoutArguments_printsHelpAndExits2() {
        Run run = Run.of();

        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.out()).contains("study", "align", "evaluate");
    }

    @Test
    void main_wrongOption_saysWhichAndExits2() {
        Run run = Run.of("align", "--speed", "9");

        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("--speed");
    }

    @Test
    void align_lines_keepsNumbersOfBlankLines() throws IOException {
        Path korean = write("ko.txt", "국방부는 10일 회담을 열었다.\n\n두 나라는 2007년에 협정에 서명했다.\n");
        Path english = write(
                "en.txt", "The defense ministry held talks on the 10th.\nThe two countries signed a pact in 2007.\n");
        Run run = Run.of("align", "--lines", korean, english);

        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(run.out().lines().map(line -> line.substring(0, line.lastIndexOf('\t'))))
                .containsExactly("0\t0", "1\t", "2\t1");
        assertThat(run.out()).contains("1\t\t1.0000");
    }

    @Test
    void align_explain_saysWhy() throws IOException {
        Path korean = write("ko.txt", "국방부는 10일 회담을 열었다.\n두 나라는 2007년에 협정에 서명했다.\n");
        Path english = write("en.txt", "The two countries signed a pact in 2007.\n");
        Run run = Run.of("align", "--lines", "--explain", "1:0", korean, english);

        assertThat(run.out()).contains("linked, probability").contains("2007년 = 2007 (quantity)");
    }

    @Test
    void align_explainNumberedLines_countsBlankOnesAndNamesTheRivals() throws IOException {
        Path korean = write("ko.txt", "국방부는 10일 회담을 열었다.\n\n두 나라는 2007년에 협정에 서명했다.\n");
        Path english = write(
                "en.txt", "The defense ministry held talks on the 10th.\nThe two countries signed a pact in 2007.\n");
        Run run = Run.of("align", "--lines", "--explain", "2:0", korean, english);

        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(run.out())
                .contains("not linked: it scores ", "against it:", "not met again")
                .contains("linked instead:\n  0:0, probability", "  2:1, probability")
                .contains("its best rivals:\n  ")
                .contains("2:1 scores");
    }

    @Test
    void align_explainSeveral_asksForOneLink() throws IOException {
        Path korean = write("ko.txt", "국방부는 10일 회담을 열었다.\n두 나라는 2007년에 협정에 서명했다.\n");
        Path english = write("en.txt", "The ministry held talks on the 10th and the two countries signed a pact.\n");
        Run run = Run.of("align", "--lines", "--explain", "0,1:0", korean, english);

        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(run.out()).startsWith("국방부는 10일 회담을 열었다.\n두 나라는");
    }

    @Test
    void align_explainNoSuchSentence_isWrongUsage() throws IOException {
        Path korean = write("ko.txt", "국방부는 10일 회담을 열었다.\n\n두 나라는 2007년에 협정에 서명했다.\n");
        Path english = write("en.txt", "The two countries signed a pact in 2007.\n");
        for (String pair : new String[] {"3:0", "1:0", "0:1", "x:0", "0", "0:", "0,0:0:0", "99999999999:0"}) {
            Run run = Run.of("align", "--lines", "--explain", pair, korean, english);

            assertThat(run.code()).as(pair).isEqualTo(ExitCode.USAGE);
            assertThat(run.err()).contains("--explain " + pair + ": ");
        }
    }

    @Test
    void align_pins_areKeptByLineNumber() throws IOException {
        Path korean = write("ko.txt", "국방부는 10일 회담을 열었다.\n\n두 나라는 2007년에 협정에 서명했다.\n");
        Path english = write(
                "en.txt", "The two countries signed a pact in 2007.\nThe defense ministry held talks on the 10th.\n");
        Path pins = write("pins.tsv", "# checked by hand\n0\t0\tlink\n1\t\tlink\n2\t1\tforbid\n");
        Run run = Run.of("align", "--lines", "--pins", pins, korean, english);

        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(run.out()).contains("0\t0\t1.0000\n", "1\t\t1.0000\n", "2\t\t", "\t1\t");
        assertThat(Run.of("align", "--lines", "--pins", pins, "--explain", "0:0", korean, english)
                        .out())
                .contains("linked by hand");
        assertThat(Run.of("align", "--lines", "--pins", pins, "--explain", "2:1", korean, english)
                        .out())
                .contains("not linked: ruled out by hand");
    }

    @Test
    void align_pinsOfTexts_areSentenceNumbers() throws IOException {
        Path korean = write("ko.txt", "국방부는 10일 회담을 열었다. 두 나라는 2007년에 협정에 서명했다.\n");
        Path english = write(
                "en.txt", "The two countries signed a pact in 2007. The defense ministry held talks on the 10th.\n");
        Path pins = write("pins.tsv", "0,1\t0,1\tlink\n");

        assertThat(Run.of("align", "--pins", pins, korean, english).out()).isEqualTo("0,1\t0,1\t1.0000\n");
    }

    @Test
    void align_brokenPins_nameFileAndLine() throws IOException {
        Path text = write("ko.txt", "국방부는 10일 회담을 열었다.\n");
        Path pins = write("pins.tsv", "0\t0\tlink\n0\t\tlink\n");
        Run run = Run.of("align", "--lines", "--pins", pins, text, text);

        assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(run.err()).contains("pins.tsv:2: ", "\"0:0 link\"", "\"0: link\"");
        assertThat(Run.of("align", "--batch", folder, "-o", folder.resolve("out"), "--pins", pins)
                        .code())
                .isEqualTo(ExitCode.USAGE);
    }

    @Test
    void batch_pinsInAFolder_areKeptAndNewerOnesAreTakenUp() throws IOException {
        write("in/a/ko.txt", "국방부는 10일 회담을 열었다.\n");
        write("in/a/en.txt", "The defense ministry held talks on the 10th.\n");
        Path out = folder.resolve("out");
        assertThat(Run.of("align", "--batch", folder.resolve("in"), "-o", out).out())
                .contains("1 aligned, 0 done before");
        Path pins = write("in/a/pins.tsv", "0\t0\tforbid\n");
        Files.setLastModifiedTime(
                pins,
                FileTime.from(Files.getLastModifiedTime(out.resolve("a/pred.tsv"))
                        .toInstant()
                        .plusSeconds(2)));

        assertThat(Run.of("align", "--batch", folder.resolve("in"), "-o", out).out())
                .contains("1 aligned, 0 done before");
        assertThat(Files.readString(out.resolve("a/pred.tsv")))
                .startsWith("\t0\t")
                .contains("\n0\t\t");
    }

    @Test
    void compare_twoAlignments_listsWhereTheyDiffer() throws IOException {
        Path first = write("a.tsv", "0\t0\t0.9\n1,2\t1\t0.8\n");
        Path second = write("b.tsv", "0\t0\t0.9\n1\t1\t0.7\n2\t\t0.6\n");
        Run run = Run.of("compare", first, second);

        assertThat(run.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(run.out())
                .startsWith(
                        "                         F1   in both/of A, in both/of B\nstrict                50.00   1/2, 1/2\n")
                .doesNotContain("gold", "predicted")
                .endsWith("1 difference (A | B)\n1,2:1 | 1:1 2:\n");
        assertThat(Run.of("compare", "--json", first, second).out())
                .startsWith("{\"strict\":0.5,\"lax\":1.0,")
                .endsWith("\"differences\":[{\"a\":[\"1,2:1\"],\"b\":[\"1:1\",\"2:\"]}]}\n");
        assertThat(Run.of("compare", first, first).code()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void read_pageThatSaysWhoseItIs_isHeadedByThat() throws IOException {
        Path page = write("a.txt", "공장 정전\n\n2035-04-17 18:30\n\n(무학=뉴스다온) 공장이 17일 정전으로 가동을 멈췄다고 회사가 밝혔다.\n");

        assertThat(Run.of("read", page).out()).startsWith("== " + page + " (ko, 2035-04-17, 뉴스다온)\n공장 정전\n");
    }

    @Test
    void read_pageWithoutText_saysSo() throws IOException {
        Path empty = write("empty.txt", "\n");
        Run run = Run.of("read", empty);

        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo("ieum: " + empty + ": no text in it\n");
        assertThat(Run.of("read", "--json", empty).err()).isEmpty();
    }

    @Test
    void compare_otherNumberOfSentences_isRefused() throws IOException {
        Path first = write("a.tsv", "0\t0\t0.9\n1\t1\t0.8\n");
        Path second = write("b.tsv", "0\t0\t0.9\n");
        Run run = Run.of("compare", first, second);

        assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(run.err()).contains("a.tsv", "b.tsv", "2 and 2 sentences against 1 and 1");
    }

    @Test
    void align_everyFormatThatIsRead_comparesEqual() throws IOException {
        Path korean = write("ko.txt", "국방부는 10일 회담을 열었다.\n비가 왔다.\n두 나라는 2007년에 협정에 서명했다.\n");
        Path english = write(
                "en.txt",
                "The defense ministry held talks on the 10th.\nPrices rose.\nThe two countries signed a pact in 2007.\n");
        Path tsv = folder.resolve("a.tsv");
        Run.of("align", "--lines", korean, english, "-o", tsv);
        for (String extension : new String[] {"xlf", "xliff", "jsonl", "hunalign", "vecalign"}) {
            Path other = folder.resolve("a." + extension);
            Run.of("align", "--lines", korean, english, "-o", other);
            Run run = Run.of("compare", tsv, other);

            assertThat(run.out()).as(extension).contains("strict               100.00", "0 differences");
            assertThat(run.code()).as(extension).isEqualTo(ExitCode.DONE);
        }
    }

    @Test
    void check_xliff_isReadAsABitextAndOtherFilesAreRefused() throws IOException {
        write("ko.txt", "국방부는 10일 회담을 열었다.\n");
        write("en.txt", "The defense ministry held talks on the 11th.\n");
        Path xliff = folder.resolve("a.xlf");
        Run.of(
                "align",
                "--lines",
                "--mode",
                "parallel",
                folder.resolve("ko.txt"),
                folder.resolve("en.txt"),
                "-o",
                xliff);

        assertThat(Run.of("check", xliff).out()).contains("10일", "1 finding\n");
        assertThat(Run.of("terms", xliff).code()).isEqualTo(ExitCode.DONE);
        Run refused = Run.of("check", folder.resolve("ko.txt"));
        assertThat(refused.code()).isEqualTo(ExitCode.USAGE);
        assertThat(refused.err()).contains("ko.txt: a bitext is a .tmx, .xlf, .xliff or .jsonl file");
    }

    @Test
    void check_textsOfOneName_goByTheirLanguages() throws IOException {
        write("one.tmx", """
                <tmx version="1.4"><header srclang="ko"/><body><tu>
                <tuv xml:lang="ko"><seg>참가자는 450명이다.</seg></tuv>
                <tuv xml:lang="en"><seg>There are 540 participants.</seg></tuv></tu></body></tmx>
                """);
        write("a/article.txt", "참가자는 450명이다.\n");
        write("b/article.txt", "There are 540 participants.\n");
        Path aligned = folder.resolve("two.jsonl");
        Run.of("align", folder.resolve("a/article.txt"), folder.resolve("b/article.txt"), "-o", aligned);

        for (Path bitext : List.of(folder.resolve("one.tmx"), aligned)) {
            assertThat(Run.of("check", bitext).out()).contains("450 people (Korean: \"", "(English: \"");
            assertThat(Run.of("check", bitext, "--ui", "ko").out()).contains("한국어 글은 “", "영어 글은 “");
        }
    }

    @Test
    void evaluate_linksOfOtherPrograms_areReadAsTheyAre() throws IOException {
        write("gold/x/gold.tsv", "0\t0\n1,2\t1\n\t2\n");
        write("gold/y/gold.tsv", "0\t0\n");
        write("pred/x/pred.vecalign", "[0]:[0]:0.1\n[1, 2]:[1]:0.2\n[]:[2]:0.0\n");
        write("pred/y/pred.hunalign", "0\t0\t0.9\n1\t1\t0\n");
        Run run = Run.of("evaluate", "--per-doc", folder.resolve("gold"), folder.resolve("pred"));

        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("strict               100.00 100.00 100.00   2/2, 2/2")
                .contains("1/1, 1/1");
    }

    @Test
    void batch_secondRunDoesNothing_otherOptionsAreRefused() throws IOException {
        write("in/a/ko.txt", "국방부는 10일 회담을 열었다.\n");
        write("in/a/en.txt", "The defense ministry held talks on the 10th.\n");
        write("in/b/deep/ko.txt", "두 나라는 협정에 서명했다.\n");
        write("in/b/deep/en.txt", "The two countries signed a pact.\n");
        Path out = folder.resolve("out");

        assertThat(Run.of("align", "--batch", folder.resolve("in"), "-o", out).out())
                .contains("2 aligned, 0 done before, 0 failed");
        assertThat(Run.of("align", "--batch", folder.resolve("in"), "-o", out).out())
                .contains("0 aligned, 2 done before");
        Run other = Run.of("align", "--batch", folder.resolve("in"), "-o", out, "--mode", "parallel");
        assertThat(other.code()).isEqualTo(ExitCode.USAGE);
        assertThat(other.err()).contains("--restart");
        assertThat(out.resolve("b/deep/pred.tsv")).content().startsWith("0\t0\t");
    }

    @Test
    void batch_oneBrokenFolder_doesNotStopTheRest() throws IOException {
        write("in/a/ko.txt", "국방부는 10일 회담을 열었다.\n");
        write("in/a/en.txt", "The defense ministry held talks on the 10th.\n");
        write("in/b/ko.txt", "두 나라는 협정에 서명했다.\n");
        Files.write(folder.resolve("in/b/en.txt"), new byte[] {(byte) 0xC3, (byte) 0x28, 0});
        Run run = Run.of("align", "--batch", folder.resolve("in"), "-o", folder.resolve("out"));

        assertThat(run.code()).isEqualTo(ExitCode.PARTLY);
        assertThat(run.err()).contains("en.txt: not UTF-8");
        assertThat(folder.resolve("out/a/pred.tsv")).exists();
    }

    @Test
    void evaluate_perfectPrediction_isAllRight() throws IOException {
        write("gold/x/gold.tsv", "0\t0\n1,2\t1\n\t2\n");
        write("pred/x/pred.tsv", "0\t0\t0.9\n1,2\t1\t0.8\n\t2\t0.7\n");
        Run run = Run.of("evaluate", folder.resolve("gold"), folder.resolve("pred"));

        assertThat(run.out()).contains("1 document").contains("strict               100.00 100.00 100.00   2/2, 2/2");
    }

    @Test
    void segment_paragraphs_areSeparatedByBlankLines() throws IOException {
        Path file = write("ko.txt", "첫 문장이다. 둘째 문장이다.\n셋째 문장이다.\n");

        assertThat(Run.of("segment", "--lang", "ko", file).out()).isEqualTo("첫 문장이다.\n둘째 문장이다.\n\n셋째 문장이다.\n");
    }

    @Test
    void check_list_givesRulesInLinesThatCanBeRead() {
        List<String> lines = Run.of("check", "--list").out().lines().toList();

        assertThat(lines).contains("figures: Figures and dates", "  - Dates are resolved against the day of writing.");
        assertThat(lines).allSatisfy(line -> assertThat(line.length()).isLessThan(200));
    }

    @Test
    void check_forbiddenTerm_failsTheBuild() throws IOException {
        Path glossary = write(
                "glossary.csv",
                "concept,lang,term,status\npact,ko,협정,preferred\npact,en,agreement,preferred\npact,en,treaty,forbidden\n");
        Path korean = write("ko.txt", "두 나라는 2007년에 협정에 서명했다.\n");
        Path english = write("en.txt", "The two countries signed a treaty in 2007.\n");
        Path bitext = folder.resolve("x.jsonl");
        Run.of("align", "--lines", korean, english, "-o", bitext);
        Run run = Run.of("check", bitext, "--glossary", glossary, "--fail-on", "error");

        assertThat(run.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(run.out()).contains("treaty");
    }

    @Test
    void studyAndCheck_findingsToIgnore_doNotCount() throws IOException {
        write("corpus/a.ko.txt", "국방부는 협정문을 공개했다.\n\n집회에는 300명이 모였다.\n");
        write("corpus/b.en.txt", "The defense ministry released the text.\n\nSome 500 people joined the rally.\n");
        Path corpus = folder.resolve("corpus");
        Path out = folder.resolve("out");
        Path bitext = out.resolve("bitext.tmx");
        Run before = Run.of("study", corpus, "-o", out, "--fail-on", "error");
        assertThat(before.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(before.out()).contains("300명", "1 finding\n", "no glossary, so");

        String id = Run.of("check", bitext).out().replaceAll("(?s).*\\[(\\w+)].*", "$1");
        Path reviewed = write("reviewed.csv", "id,decision,comment\n" + id + ",ignore,two rallies\n");
        Run check = Run.of("check", bitext, "--reviewed", reviewed, "--fail-on", "error");
        assertThat(check.code()).isEqualTo(ExitCode.DONE);
        assertThat(check.out()).isEqualTo("0 findings, 1 ignored\n");

        List<String> findings = Files.readAllLines(out.resolve("findings.csv"));
        String studied = findings.get(1).substring(0, 12);
        write("reviewed.csv", "id,decision,comment\n" + studied + ",ignore,two rallies\n");
        Run.of("study", corpus, "-o", out, "--reviewed", reviewed);
        Run after = Run.of("study", corpus, "-o", out, "--fail-on", "error");
        assertThat(after.code()).isEqualTo(ExitCode.DONE);
        assertThat(after.out()).contains("0 findings, 1 ignored").doesNotContain("300명");
        assertThat(Files.readString(out.resolve("findings.csv"))).contains(",ignore,two rallies,\n");
    }

    @Test
    void studyAndCheck_inKorean_tellFindingsInKoreanAndMarkTablesForExcel() throws IOException {
        write("corpus/a.ko.txt", "국방부는 협정문을 공개했다.\n\n집회에는 300명이 모였다.\n");
        write("corpus/b.en.txt", "The defense ministry released the text.\n\nSome 500 people joined the rally.\n");
        Path out = folder.resolve("out");

        Run run = Run.of("study", folder.resolve("corpus"), "-o", out, "--ui", "ko", "--bom");

        assertThat(run.out()).contains("오류: 300명, ", "둘 다 맞을 수는 없습니다.", "용어집이 없어", "문서 2건", "지적 1건");
        assertThat(Files.readString(out.resolve("findings.csv")))
                .startsWith("\uFEFFid,")
                .contains("둘 다 맞을 수는 없습니다.");
        try (Stream<Path> files = Files.list(out)) {
            assertThat(files.filter(file -> file.toString().endsWith(".csv")))
                    .allSatisfy(file -> assertThat(Files.readString(file)).startsWith("\uFEFF"));
        }
        assertThat(Run.of("check", out.resolve("bitext.tmx"), "--ui", "ko").out())
                .startsWith("오류 수 ")
                .endsWith("지적 1건\n");
        assertThat(Run.of("study", folder.resolve("corpus"), "-o", out).out()).contains("1 finding");
        assertThat(Files.readString(out.resolve("findings.csv")))
                .startsWith("id,")
                .contains("cannot both be true");
    }

    @Test
    void align_dictionaries_firstComesFirstAndWordsCanBeLeftOut() throws IOException {
        Path table = write("a.tsv", "지소미아\tnoun\tGSOMIA\n");
        Path pairs = write("b.dic", "spy pact @ 지소미아\n");

        assertThat(Run.of("lexicon", "lookup", "지소미아", "--dictionary", table, "--dictionary", pairs)
                        .out())
                .startsWith("지소미아\n  GSOMIA (noun, user)\n  spy pact (noun, user)\n");
        assertThat(Run.of("lexicon", "lookup", "발표", "--without", "발표하다").code())
                .isEqualTo(ExitCode.FINDINGS);
        Run broken = Run.of("align", "--dictionary", write("c.dic", "no pair\n"), table, pairs);
        assertThat(broken.code()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(broken.err()).contains("c.dic:1: ");
    }

    @Test
    void lexicon_lookup_answersInBothDirections() {
        assertThat(Run.of("lexicon", "lookup", "발표").out()).startsWith("발표\n  announcement (noun, core)\n");
        assertThat(Run.of("lexicon", "lookup", "prime minister").out()).contains("  총리 (noun, core)");
    }

    @Test
    void lexicon_lookup_namesTheWordThatIsListed() {
        assertThat(Run.of("lexicon", "lookup", "발표하다").out())
                .startsWith("발표하다, listed as 발표\n  announcement (noun, core)\n");
        assertThat(Run.of("lexicon", "lookup", "Prime Ministers").out())
                .startsWith("Prime Ministers, listed as prime minister\n");
        assertThat(Run.of("lexicon", "lookup", "밝히다").out()).startsWith("밝히다\n");
    }

    @Test
    void lexicon_check_exits1WhenThereIsSomethingToDo() throws IOException {
        Path good = write("good.tsv", "소\tnoun\tcow\n");
        Path bad = write("bad.tsv", "소\tnoun\tcow\n밝히\tverb\tannounce\n");

        assertThat(Run.of("lexicon", "check", good).code()).isEqualTo(ExitCode.DONE);
        Run run = Run.of("lexicon", "check", bad);
        assertThat(run.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(run.out()).startsWith(bad + ":2: verb 밝히 does not end in 다");
    }

    @Test
    void lexicon_coverage_countsTextsAndLinkedFolders() throws IOException {
        write("in/a/ko.txt", "장관은 쀍쀍을 발표했다.\n회담은 끝났다.\n");
        write("in/a/en.txt", "The minister made an announcement.\n");
        write("in/a/gold.tsv", "0\t0\n1\t\n");
        Path text = write("text.txt", "장관은 발표했다.\n");
        Path list = write("list", folder.resolve("in") + "\n" + text + "\n");

        Run run = Run.of("lexicon", "coverage", "@" + list);
        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(run.out()).contains("words known", "names known", "words translated in the linked English");
        assertThat(Run.of("lexicon", "coverage", text).out())
                .contains("100.0 % 2/2")
                .doesNotContain("linked");
        write("in/a/gold.tsv", "0\t7\n");
        assertThat(Run.of("lexicon", "coverage", folder.resolve("in")).err()).contains("line number 7");
    }

    @Test
    void terms_thenAccept_growsAGlossaryAndProposesNothingTwice() throws IOException {
        Path table = folder.resolve("candidates.csv");
        Path glossary = folder.resolve("glossary.csv");
        Run first = Run.of("terms", "corpora/acsa", "-o", table);
        Files.writeString(
                table,
                Files.readString(table)
                        .replace("대량살상무기,WMD,,", "대량살상무기,WMD,accept,wmd")
                        .replace("중국,China,,", "중국,China,reject,"));
        Run accept = Run.of("glossary", "accept", table, "-o", glossary);
        Run again = Run.of("terms", "corpora/acsa", "-o", table);

        assertThat(first.code()).isEqualTo(ExitCode.DONE);
        assertThat(accept.code()).isEqualTo(ExitCode.DONE);
        assertThat(accept.out()).contains("1 accepted, 1 rejected", "glossary.csv: 1 concept");
        assertThat(Files.readString(glossary)).contains("wmd,ko,대량살상무기", "wmd,en,WMD");
        assertThat(again.out()).contains("2 more are reviewed already");
        assertThat(Files.readString(table).lines().filter(row -> row.contains("대량살상무기,WMD,")))
                .singleElement()
                .asString()
                .contains("accept,wmd");
    }

    @Test
    void termsAndStudy_candidatesReviewedElsewhere_areNotProposed() throws IOException {
        Path table = write("reviewed.csv", """
                ko,en,decision,concept,use_ko,use_en,comment
                대량살상무기,WMD,reject,,,,
                중국,China,accept,,,People's Republic of China,
                """);
        Path out = folder.resolve("out");

        Run terms = Run.of("terms", "corpora/acsa", "--candidates", table);
        Run.of("study", "corpora/acsa", "--candidates", table, "-o", out);
        String first = Files.readString(out.resolve("candidates.csv"));
        Run.of("study", "corpora/acsa", "-o", out);

        assertThat(terms.out()).startsWith("rank,").doesNotContain("대량살상무기,WMD,", ",중국,China,");
        assertThat(first).doesNotContain(",중국,China,");
        assertThat(Files.readString(out.resolve("candidates.csv"))).contains(",중국,China,");
    }

    @Test
    void terms_acceptedGlossaryPassedBack_isNotProposedAndChecksTheTexts() throws IOException {
        write("corpus/a.ko.txt", "두 나라는 해양안전협정(MSA)에 서명했다.\n\n국회는 해양안전협정을 6월에 논의한다.\n");
        write("corpus/b.en.txt", "The two countries signed the MSA.\n\nParliament will discuss the treaty in June.\n");
        Path corpus = folder.resolve("corpus");
        Path table = folder.resolve("candidates.csv");
        Path glossary = folder.resolve("glossary.csv");
        Path termbase = folder.resolve("glossary.tbx");
        Path bitext = folder.resolve("bitext.tmx");

        Run.of("terms", corpus, "-o", table);
        Files.writeString(table, Files.readString(table).replace("해양안전협정,MSA,,", "해양안전협정,MSA,accept,msa"));
        Run.of("glossary", "accept", table, "-o", glossary);
        Run.of("glossary", "convert", glossary, "-o", termbase);
        Run again = Run.of("terms", corpus, "--glossary", termbase);
        Run.of("align", corpus.resolve("a.ko.txt"), corpus.resolve("b.en.txt"), "--glossary", glossary, "-o", bitext);
        Run check = Run.of("check", bitext, "--glossary", termbase);

        assertThat(Files.readString(glossary)).contains("msa,ko,해양안전협정,", "a.ko.txt|6-12|a.ko.txt|13-16|bracket|0.");
        assertThat(Files.readString(termbase)).contains("a.ko.txt|13-16|a.ko.txt|6-12|bracket|0.");
        assertThat(again.code()).isEqualTo(ExitCode.DONE);
        assertThat(again.out()).startsWith("rank,").doesNotContain("해양안전협정,MSA,");
        assertThat(check.out()).contains("해양안전협정 has no en term", "expected \"MSA\"");
    }

    @Test
    void terms_unaligned_comparesTheDocumentsOfAllFolders() throws IOException {
        write("ko/a.txt", "에르빈 할로넨이 식품 안전 규정을 썼다고 신문은 전했다.\n");
        write("en/b.txt", "Ervin Halonen spoke about something else, the paper said on Friday.\n");

        Run run = Run.of("terms", "--unaligned", folder.resolve("ko"), folder.resolve("en"));
        Run file = Run.of("terms", "--unaligned", write("x.tmx", ""));

        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(run.out()).contains("에르빈 할로넨,Ervin Halonen,");
        assertThat(file.code()).isEqualTo(ExitCode.USAGE);
        assertThat(file.err()).contains("x.tmx: --unaligned takes folders");
    }

    @Test
    void terms_oneLanguage_listsItsTerms() throws IOException {
        write("ko/a.txt", "해상초계기 두 대가 섬 위를 날았다.\n\n해상초계기는 저녁에 돌아왔다.\n\n해상초계기 값이 올랐다.\n");
        Path table = folder.resolve("terms.csv");
        Path termbase = folder.resolve("terms.tbx");

        Run run = Run.of("terms", folder.resolve("ko"), "-o", table);
        Run.of("terms", folder.resolve("ko"), "-o", termbase);

        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(run.out()).endsWith(": 1 term without counterparts\n");
        assertThat(Files.readAllLines(table).get(1)).startsWith("1,").contains(",ko,해상초계기,3,1,", "a.txt,");
        assertThat(Files.readString(termbase)).contains("<term>해상초계기</term>");
    }

    @Test
    void glossary_convertAndLint_sayWhatTheOtherToolLoses() throws IOException {
        Path glossary =
                write("glossary.csv", "concept,lang,term,status\npact,ko,협정,\npact,en,pact,\npact,en,deal,forbidden\n");
        Path other = folder.resolve("omegat.txt");

        Run convert = Run.of("glossary", "convert", glossary, "--to", "omegat", "-o", other);
        Run back = Run.of("glossary", "convert", other, "--from", "omegat", "-o", folder.resolve("back.tbx"));
        Run lint = Run.of("glossary", "lint", glossary, "--for", "tbx-basic");
        Run lintOther = Run.of("glossary", "lint", glossary, "--for", "omegat");

        assertThat(convert.code()).isZero();
        assertThat(Files.readString(other)).isEqualTo("협정\tpact\n");
        assertThat(convert.err()).contains("omegat.txt: concept pact: en:deal (forbidden) is left out");
        assertThat(back.err()).isEmpty();
        assertThat(Files.readString(folder.resolve("back.tbx"))).contains("<term>협정</term>");
        assertThat(lint.code()).isZero();
        assertThat(lintOther.code()).isEqualTo(1);
        assertThat(lintOther.out()).contains("en:deal (forbidden) is left out");
        assertThat(Run.of("glossary", "convert", other, "-o", glossary).code()).isEqualTo(2);
    }
}
