package org.ieum.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ieum.Ieum;
import org.ieum.text.Document;
import org.ieum.text.Lang;
import org.ieum.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Short texts in which someone who did not know the code marked every mention as {@code [chain:name]}. */
class NameChainSetTest {
    private static final Pattern MARK = Pattern.compile("\\[(\\d+):([^\\]]*)\\]");
    private static final Ieum IEUM = Ieum.create();

    private record Marked(String text, Map<Span, Integer> chains) {
        static Marked of(String marked) {
            StringBuilder text = new StringBuilder();
            Map<Span, Integer> chains = new LinkedHashMap<>();
            Matcher matcher = MARK.matcher(marked);
            while (matcher.find()) {
                matcher.appendReplacement(text, "");
                Span span =
                        new Span(text.length(), text.length() + matcher.group(2).length());
                text.append(matcher.group(2));
                chains.put(span, Integer.valueOf(matcher.group(1)));
            }
            return new Marked(matcher.appendTail(text).toString(), chains);
        }
    }

    private static Map<Span, Integer> found(Lang lang, String text) {
        Map<Span, Integer> chains = new LinkedHashMap<>();
        List<NameChain> found = NameFinder.find(IEUM.sentences(Document.of(lang, text)));
        for (int i = 0; i < found.size(); i++) {
            for (Mention mention : found.get(i).mentions()) {
                chains.put(mention.span(), i);
            }
        }
        return chains;
    }

    @ParameterizedTest
    @CsvSource({"chains-dev.tsv, 0.95, 0.55, 0.9", "chains-heldout.tsv, 0.9, 0.5, 0.9"})
    void find_independentSet_isPreciseFirst(String file, double precision, double recall, double linking) {
        int marked = 0;
        int found = 0;
        int right = 0;
        int pairs = 0;
        int rightPairs = 0;
        List<String> wrong = new ArrayList<>();
        for (String line : Tables.lines(file)) {
            Marked gold = Marked.of(line.substring(3));
            Map<Span, Integer> system = found(Lang.of(line.substring(0, 2)), gold.text());
            List<Span> both =
                    system.keySet().stream().filter(gold.chains()::containsKey).toList();
            marked += gold.chains().size();
            found += system.size();
            right += both.size();
            system.keySet().stream()
                    .filter(span -> !gold.chains().containsKey(span))
                    .forEach(span -> wrong.add(gold.text().substring(span.start(), span.end())));
            for (int i = 0; i < both.size(); i++) {
                for (int k = i + 1; k < both.size(); k++) {
                    pairs++;
                    rightPairs += isOne(gold.chains(), both, i, k) == isOne(system, both, i, k) ? 1 : 0;
                }
            }
        }
        assertThat(right / (double) found).as("no name: %s", wrong).isGreaterThan(precision);
        assertThat(right / (double) marked).as("found").isGreaterThan(recall);
        assertThat(rightPairs / (double) pairs)
                .as("pairs in one chain or in two")
                .isGreaterThan(linking);
    }

    private static boolean isOne(Map<Span, Integer> chains, List<Span> spans, int i, int k) {
        return chains.get(spans.get(i)).equals(chains.get(spans.get(k)));
    }
}
