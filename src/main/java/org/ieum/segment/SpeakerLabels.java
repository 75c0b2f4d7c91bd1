package org.ieum.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lines of a dialogue that was run together into one paragraph: {@code 민수: "어디 가?" 지영: "집에."}. */
final class SpeakerLabels {
    private static final Pattern LABEL = Pattern.compile("(?<=[\"”’'.?!~…]\\s)[\\p{L}\\p{N}]{1,12}\\s?:\\s?[\"“‘']");

    private SpeakerLabels() {}

    /** Where speakers are named behind what another has said. */
    static List<Integer> starts(String text) {
        List<Integer> starts = new ArrayList<>();
        if (text.indexOf(':') >= 0) {
            Matcher label = LABEL.matcher(text);
            while (label.find()) {
                starts.add(label.start());
            }
        }
        return starts;
    }
}
