package org.ieum.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Everything in the report can be read: 4.5 to 1, as WCAG 2.2 asks of small text (success criterion 1.4.3). */
class ReportContrastTest {
    private static final double LEAST = 4.5;
    private static final Pattern THEME = Pattern.compile(":root \\{(.*?)}", Pattern.DOTALL);
    private static final Pattern COLOUR = Pattern.compile("--([\\w-]+): #(\\w+)");

    /** Ink on ground, as the rules of the style use them. */
    private static final List<String> PAIRS = List.of(
            "ink paper",
            "soft paper",
            "faint paper",
            "soft card",
            "faint card",
            "accent paper",
            "accent card",
            "error error-soft",
            "warning warning-soft",
            "info info-soft",
            "paper ink",
            "ink mark",
            "ink hit",
            "ink mark-strong",
            "ink absent",
            "soft absent",
            "soft accent-soft",
            "on-h0 h0",
            "on-h1 h1",
            "on-h2 h2",
            "on-h3 h3",
            "on-h4 h4",
            "on-p0 p0",
            "on-p1 p1",
            "on-p2 p2",
            "on-p3 p3",
            "on-p4 p4",
            "on-w1 w1",
            "on-w2 w2",
            "on-e e0",
            "on-e e1",
            "on-e e2",
            "on-e e3",
            "on-e e4",
            "on-e e5",
            "ink c0",
            "ink c1",
            "ink c2",
            "ink c3",
            "ink c4",
            "ink c5",
            "faint c0",
            "faint c1",
            "faint c2",
            "faint c3",
            "faint c4",
            "faint c5");

    private static List<Map<String, String>> themes() throws IOException {
        List<Map<String, String>> themes = new ArrayList<>();
        Map<String, String> colours = new HashMap<>();
        try (InputStream in = HtmlReport.class.getResourceAsStream("report.css")) {
            String style = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            for (MatchResult theme : THEME.matcher(style).results().limit(2).toList()) {
                COLOUR.matcher(theme.group(1)).results().forEach(found -> colours.put(found.group(1), found.group(2)));
                themes.add(Map.copyOf(colours));
            }
        }
        return themes;
    }

    private static double luminance(String hex) {
        String full = hex.length() == 3 ? hex.replaceAll("(.)", "$1$1") : hex;
        return 0.2126 * channel(full, 0) + 0.7152 * channel(full, 2) + 0.0722 * channel(full, 4);
    }

    private static double channel(String hex, int at) {
        double value = Integer.parseInt(hex.substring(at, at + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    private static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    @Test
    void everyText_inBothThemes_standsOutFromItsGround() throws IOException {
        assertThat(contrast("000", "fff")).isEqualTo(21);
        assertThat(themes())
                .hasSize(2)
                .allSatisfy(theme -> assertThat(PAIRS).allSatisfy(pair -> {
                    String[] colours = pair.split(" ");
                    assertThat(contrast(theme.get(colours[0]), theme.get(colours[1])))
                            .isGreaterThanOrEqualTo(LEAST);
                }));
    }
}
