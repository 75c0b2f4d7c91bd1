package org.ieum.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableCheckTest {
    private static TableCheck check(String table) {
        return new TableCheck().add("t.tsv", table);
    }

    /** U+9FFD came with Unicode 14, which Java 17 does not know. */
    @Test
    void check_newIdeograph_isKnownOnEveryJdk() {
        assertThat(check("\u9FFD문\tnoun\tgate\n").problems())
                .noneMatch(problem -> problem.message().contains("is not Korean"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "말\\tnoun|2 columns; expected",
                "말\\tnoum\\thorse|part of speech \"noum\"",
                "말\\tnoun\\thorse; |a translation is empty",
                "말 \\tnoun\\thorse|space at the edge of \"말 \"",
                "말\\tnoun\\tracing  horse|two spaces",
                "말\\tnoun\\thorse ; pony|space before a semicolon",
                "horse\\tnoun\\tpony|is not Korean",
                "밝히\\tverb\\tannounce|verb 밝히 does not end in 다; give the dictionary form",
                "발표하다\\tnoun\\tannounce|noun 발표하다 ends like a verb",
                "국방부다\\tverb\\tministry|to the analyser; check its spelling",
                "말\\tnoun\\thorse; Horse|translation \"Horse\" is repeated",
                "말\\tnoun\\t말|holds Hangul",
                "말\\tnoun\\tлошадь|is not in Latin letters",
                "말\\tnoun\\tthe horse|begins with an article",
                "말\\tnoun\\tan animal with four legs on which people used to ride|has more than 8 words",
                "\u1106\u1161\u11AF\\tnoun\\thorse|letters are decomposed",
            })
    void check_badLine_saysWhatAndWhatToDo(String line, String complaint) {
        TableCheck check = check("# head\n소\tnoun\tcow\n" + line.replace("\\t", "\t") + "\n");

        assertThat(check.problems())
                .anySatisfy(problem ->
                        assertThat(problem.toString()).startsWith("t.tsv:3: ").contains(complaint));
        assertThat(check.problems())
                .allSatisfy(problem -> assertThat(problem.message()).contains("; "));
    }

    @Test
    void check_goodTable_findsNothing() {
        String table = """
                # a farm
                소	noun	cow; cattle	farm
                바다	noun	sea
                가리키다	verb	point at; indicate
                자연스럽다	adjective	natural
                우호	adjective	friendly
                을	particle	to the
                유엔평화유지활동	proper-noun	United Nations Peacekeeping Operations in Which Our Country Takes Part
                """;

        assertThat(check(table).problems()).isEmpty();
        assertThat(check("\uFEFF" + table.replace("\n", "\r\n")).problems()).isEmpty();
    }

    @Test
    void check_sameWordTwice_namesBothPlaces() {
        TableCheck check = check("공동 성명\tnoun\tjoint statement\n공동성명\tnoun\tcommunique\n")
                .add("u.tsv", "공동성명\tnoun\tdeclaration; joint statement\n공동성명\tverb\tjoint statement\n");

        assertThat(check.problems().stream().map(TableCheck.Problem::toString))
                .contains(
                        "t.tsv:2: noun 공동성명 stands in line 1 already; join the two",
                        "u.tsv:1: noun 공동성명 = joint statement is listed in t.tsv:1; remove it from one of them")
                .noneMatch(problem -> problem.contains("declaration"));
    }
}
