package org.ieum.study;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVRecord;
import org.ieum.Ieum;
import org.ieum.finding.Finding;
import org.ieum.finding.Finding.Severity;
import org.ieum.finding.Finding.Verdict;

/**
 * What a study tells of events whose reports somebody has made to contradict one another, on purpose:
 * {@code StudyEvaluation FOLDER [list]} of a folder of corpora such as {@code corpora/events/dev}, each with a {@code
 * differences.csv}. A contradiction counts as told if one finding has its two texts on different sides, or other
 * places of the two reports with the same figures; a trap if one that is a conflict has its very texts. With {@code list}, also
 * prints the contradictions that are not told, the traps that are, and the errors that no row explains, to be read.
 */
final class StudyEvaluation {
    private final boolean lists;
    private final Map<String, int[]> byKind = new TreeMap<>();
    private int errors;
    private int explained;

    private StudyEvaluation(boolean lists) {
        this.lists = lists;
    }

    public static void main(String... args) throws IOException {
        StudyEvaluation evaluation = new StudyEvaluation(Arrays.asList(args).contains("list"));
        Ieum ieum = Ieum.create();
        for (Path event : PlantedEvents.in(Path.of(args[0]))) {
            evaluation.add(event, ieum.study(ieum.corpus(event)).findings());
        }
        evaluation.print();
    }

    private void add(Path event, List<Finding> findings) {
        List<Finding> unexplained = new ArrayList<>(findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList());
        int ofEvent = unexplained.size();
        say("== " + event.getFileName());
        for (CSVRecord row : PlantedEvents.differences(event)) {
            boolean planted = row.get("expected").equals("conflict");
            boolean told = planted
                    ? findings.stream().anyMatch(finding -> Differences.tellsSomewhere(finding, row))
                    : findings.stream()
                            .filter(finding -> finding.verdict() == Verdict.CONFLICT)
                            .anyMatch(finding -> Differences.tells(finding, row));
            int[] counts = byKind.computeIfAbsent(row.get("expected") + " " + row.get("kind"), kind -> new int[2]);
            counts[0] += told ? 1 : 0;
            counts[1]++;
            if (planted) {
                unexplained.removeIf(finding -> Differences.tellsSomewhere(finding, row));
            }
            if (planted != told) {
                say((planted ? "missed " : "TRAP ") + String.join(" | ", row.values()));
            }
        }
        errors += ofEvent;
        explained += ofEvent - unexplained.size();
        unexplained.forEach(finding -> say("to read " + finding.kind() + ": " + finding.message()));
    }

    private void say(String line) {
        if (lists) {
            System.out.println(line);
        }
    }

    private void print() {
        byKind.forEach((kind, counts) -> System.out.printf("%-24s told %d of %d%n", kind, counts[0], counts[1]));
        for (String expected : List.of("conflict", "silent")) {
            int[] sum = new int[2];
            byKind.forEach((kind, counts) -> {
                if (kind.startsWith(expected)) {
                    sum[0] += counts[0];
                    sum[1] += counts[1];
                }
            });
            System.out.printf("%-24s told %d of %d%n", "all " + expected, sum[0], sum[1]);
        }
        System.out.printf("errors %d, of which rows explain %d%n", errors, explained);
    }
}
