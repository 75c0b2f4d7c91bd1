package org.ieum.app;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.ieum.align.Passage;
import org.ieum.bitext.Evidence;
import org.ieum.bitext.Explanation;
import org.ieum.bitext.Link;
import org.ieum.io.LinksTsv;
import org.ieum.text.Sentence;

/** Why sentences are or are not linked, in plain words. */
final class ExplanationText {
    private final TextPair texts;

    ExplanationText(TextPair texts) {
        this.texts = texts;
    }

    void print(Explanation explanation, PrintWriter out) {
        explanation.asked().source().forEach(sentence -> out.println(sentence.text()));
        explanation.asked().target().forEach(sentence -> out.println(sentence.text()));
        out.println(verdict(explanation));
        print("for it:", explanation.supporting(), out);
        print("against it:", explanation.opposing(), out);
        List<Link> others = explanation.links().stream()
                .filter(link -> !link.equals(explanation.asked()))
                .toList();
        if (!others.isEmpty()) {
            out.println(explanation.isLinked() ? "their link:" : "linked instead:");
            others.forEach(link -> out.println("  " + place(link) + probability(link)));
        }
        if (!explanation.rivals().isEmpty()) {
            out.println("its best rivals:");
            explanation.rivals().forEach(rival -> print(rival, out));
        }
    }

    private static String verdict(Explanation explanation) {
        String scores = scores(explanation.score());
        String needs = decimal(", and would need %.1f", explanation.needed());
        return switch (explanation.verdict()) {
            case PINNED -> "linked by hand; by itself it" + scores;
            case LINKED ->
                "linked" + probability(explanation.asked()) + ": it" + scores
                        + decimal(", and %.1f would do", explanation.needed());
            case WITHIN ->
                "linked, with others" + probability(explanation.links().get(0))
                        + (explanation.links().get(0).isPinned() ? ", by hand" : "; by itself it" + scores + needs);
            case UNLINKED -> "not linked: it" + scores + needs;
            case FORBIDDEN -> "not linked: ruled out by hand; it" + scores;
        };
    }

    private static String scores(double score) {
        return decimal(" scores %.1f", score);
    }

    private static String probability(Link link) {
        return decimal(", probability %.2f", link.probability());
    }

    private static String decimal(String format, double value) {
        return String.format(Locale.ROOT, format, value);
    }

    private static void print(String head, List<Evidence> evidence, PrintWriter out) {
        if (!evidence.isEmpty()) {
            out.println(head);
            evidence.forEach(reason -> out.println(decimal("  %+.1f ", reason.nats()) + reason));
        }
    }

    private void print(Explanation.Rival rival, PrintWriter out) {
        out.println("  " + place(rival.link()) + scores(rival.score()) + ": " + rival.link());
    }

    private String place(Link link) {
        return numbers(link.source(), texts.korean(), texts.source()) + ":"
                + numbers(link.target(), texts.english(), texts.target());
    }

    private static String numbers(List<Sentence> sentences, Passage passage, LinksTsv.Numbering lines) {
        return sentences.stream()
                .map(sentence -> lines.numbers().get(passage.sentences().indexOf(sentence)))
                .map(String::valueOf)
                .collect(Collectors.joining(","));
    }
}
