package org.ieum.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The report speaks Korean wherever it speaks English. */
class ReportLanguageTest {
    private static final Pattern TEXT = Pattern.compile("(?<![\\w$.])t`((?:[^`$]|\\$\\{[^{}`]*})*)`");
    private static final Pattern COUNT = Pattern.compile("plural\\([^\"]*?, \"([^\"]+)\"");
    private static final Pattern SLOT = Pattern.compile("\\{\\d}");

    private static String resource(String name) throws IOException {
        try (InputStream in = HtmlReport.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Set<String> keys() throws IOException {
        String script = resource("report.js");
        Set<String> keys = new TreeSet<>();
        TEXT.matcher(script).results().forEach(found -> keys.add(numbered(found.group(1))));
        COUNT.matcher(script).results().forEach(found -> keys.add("{1} " + found.group(1)));
        return keys;
    }

    private static String numbered(String template) {
        int[] slot = {0};
        return Pattern.compile("\\$\\{[^{}`]*}").matcher(template).replaceAll(value -> "{" + ++slot[0] + "}");
    }

    private static Map<String, String> korean() throws IOException {
        return texts("report.ko.json");
    }

    private static Map<String, String> texts(String resource) throws IOException {
        Map<String, String> korean = new LinkedHashMap<>();
        try (JsonParser json = new JsonFactory().createParser(resource(resource))) {
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String key = json.currentName();
                assertThat(korean.put(key, json.nextTextValue())).as(key).isNull();
            }
        }
        return korean;
    }

    private static List<String> slots(String text) {
        return SLOT.matcher(text).results().map(MatchResult::group).sorted().toList();
    }

    @Test
    void everyTextOfTheReport_hasItsKorean() throws IOException {
        assertThat(korean().keySet()).containsExactlyInAnyOrderElementsOf(keys());
    }

    @Test
    void everyKoreanText_hasTheSlotsOfItsKey() throws IOException {
        assertThat(korean()).allSatisfy((key, text) -> assertThat(slots(text)).isEqualTo(slots(key)));
    }

    @Test
    void everyFindingOfTheSmallStudy_hasAKoreanSentence() throws IOException {
        Set<String> sorts = new StudyFiles(2)
                .study().findings().stream()
                        .map(finding -> finding.kind() + " " + finding.verdict().label()
                                + (finding.b().isPresent() ? "" : " alone"))
                        .collect(Collectors.toSet());

        assertThat(texts("findings.ko.json").keySet()).containsAll(sorts);
    }

    @Test
    void everyKoreanSentence_hasSlotsThatAreFilled() throws IOException {
        Pattern unknown = Pattern.compile("\\{(?!(?:A|B|a|b|sides|figures|sayings|all|remedy)})");
        Map<String, String> sentences = new LinkedHashMap<>(texts("findings.ko.json"));

        assertThat(sentences.remove("remedy")).contains("{preferred}");
        sentences.keySet().removeIf(key -> key.matches("(?:kind|unit|figure) .*"));
        assertThat(sentences.values())
                .allSatisfy(text ->
                        assertThat(text).doesNotContainPattern(unknown).containsAnyOf("{A}", "{sides}", "{sayings}"));
    }
}
