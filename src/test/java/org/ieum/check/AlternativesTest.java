package org.ieum.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ieum.lexicon.Lexicon;
import org.ieum.text.Document;
import org.ieum.text.Lang;
import org.ieum.text.Origin;
import org.ieum.text.Resources;
import org.junit.jupiter.api.Test;

class AlternativesTest {
    private static final Map<Lang, Alternatives> TABLES = Alternatives.read(Lexicon.standard());

    private static List<String> found(Lang lang, String text) {
        Document document = Document.of(Origin.of("a.txt"), lang, text);
        return Texts.SEGMENTER.sentences(document).stream()
                .flatMap(sentence -> TABLES.get(lang).in(sentence).stream())
                .map(mention -> mention.span().of(text) + (mention.isPlain() ? "" : "?"))
                .toList();
    }

    @Test
    void in_takesTheLongestForm() {
        assertThat(found(Lang.EN, "He was found not guilty by the Supreme Court."))
                .containsExactly("not guilty", "Supreme Court");
        assertThat(found(Lang.KO, "준우승한 팀이다.")).containsExactly("준우승");
    }

    @Test
    void in_takesWholeWords() {
        assertThat(found(Lang.EN, "The goldsmith's ferries, buses and left-hander."))
                .containsExactly("ferries", "buses", "left-hander");
        assertThat(found(Lang.KO, "주한미군 대변인도 왔다.")).isEmpty();
        assertThat(found(Lang.KO, "서울고법은 살모넬라균을 다뤘다.")).containsExactly("서울", "고법", "살모넬라균");
    }

    /** The Red Sox are no colour, and us is no country. */
    @Test
    void in_marksNamesAndSyllables() {
        assertThat(found(Lang.EN, "We saw the Red Sox with us.")).containsExactly("Red?");
        assertThat(found(Lang.EN, "Red paint came from the US.")).containsExactly("Red", "US");
        assertThat(found(Lang.KO, "비가 내렸다.")).containsExactly("비?");
    }

    @Test
    void table_hasTwoColumnsAndNoFormTwiceInARow() {
        for (String line : Resources.lines(Alternatives.class, "alternatives.tsv")) {
            String[] cells = line.split("\t", -1);
            assertThat(cells.length).as(line).isLessThanOrEqualTo(2);
            for (String cell : cells) {
                assertThat(cell.split("; ")).as(line).doesNotHaveDuplicates();
            }
        }
    }

    /** A form that two members of one set share can tell nothing, unless it names both, as 한미 does. */
    @Test
    void table_englishFormsOfASetDiffer() {
        Map<String, List<String>> rows = new HashMap<>();
        String set = "";
        for (String line : Resources.lines(Alternatives.class, "alternatives.tsv")) {
            String[] cells = line.split("\t", -1);
            set = cells.length == 1 ? line : set;
            for (String form : cells.length == 1 ? new String[0] : cells[1].split("; ")) {
                if (!form.isEmpty() && !form.contains(" and ")) {
                    rows.computeIfAbsent(set + ": " + form, key -> new ArrayList<>())
                            .add(line);
                }
            }
        }
        assertThat(rows.values()).allMatch(lines -> lines.size() == 1);
    }
}
