package org.ieum.check;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import org.ieum.bitext.Bitext;
import org.ieum.bitext.Degree;
import org.ieum.bitext.Link;
import org.ieum.segment.Segmenter;
import org.ieum.term.Glossary;
import org.ieum.term.Term;
import org.ieum.text.Counts;
import org.ieum.text.Document;
import org.ieum.text.IeumException;
import org.ieum.text.Lang;
import org.ieum.text.Metadata;
import org.ieum.text.Origin;
import org.ieum.text.Sentence;

/**
 * Two short texts and what checking them comes to.
 *
 * @param expected {@link #SILENT}, or the kind and the verdict of the only finding ({@code number conflict}), or of a fact where
 *     nothing is found ({@code number compatible})
 * @param a the sentences of the one text, outlet "A"; the n-th belongs to the n-th of the other. Empty where this text has none
 * @param b those of the other one, outlet "B"; as many
 * @param why the reason in words
 */
public record CheckExample(String expected, List<String> a, List<String> b, String why) {
    /** Nothing is found. */
    public static final String SILENT = "silent";

    /** The day on which both texts were written, a Tuesday. */
    public static final LocalDate DATE = LocalDate.of(2031, 3, 11);

    /** The terms that examples are checked with. */
    public static final Glossary GLOSSARY = Glossary.builder()
            .concept("acsa")
            .ko("상호군수지원협정")
            .en("Acquisition and Cross-Servicing Agreement", "ACSA")
            .concept("sdf")
            .ko("자위대")
            .terms(Lang.KO, Term.Status.FORBIDDEN, "일본군")
            .en("Self-Defense Forces", "SDF")
            .terms(Lang.EN, Term.Status.DEPRECATED, "Japanese army")
            .build();

    private static final int COLUMNS = 4;
    private static final String BREAK = " / ";
    private static final String NONE = "-";

    public CheckExample {
        if (a.size() != b.size()) {
            throw new IeumException("example \"" + why + "\": " + a.size() + " and " + b.size() + " sentences");
        }
        a = List.copyOf(a);
        b = List.copyOf(b);
    }

    /** Reads {@code expected TAB a TAB b TAB why}; sentences are separated by {@code /}, {@code -} stands for none. */
    static CheckExample parse(String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length != COLUMNS) {
            throw new IeumException(
                    "example \"" + line + "\": " + Counts.of(cells.length, "column") + "; expected " + COLUMNS);
        }
        return new CheckExample(cells[0], sentences(cells[1]), sentences(cells[2]), cells[3]);
    }

    private static List<String> sentences(String cell) {
        return Arrays.stream(cell.split(BREAK))
                .map(sentence -> sentence.equals(NONE) ? "" : sentence)
                .toList();
    }

    /** Checks the two texts, linked as they stand side by side. */
    public Checker.Report report(Segmenter segmenter) {
        return Checker.of(GLOSSARY).check(bitext(segmenter));
    }

    /** True if a report is what was expected. */
    public boolean agrees(Checker.Report report) {
        List<String> findings = report.findings().stream()
                .map(finding -> finding.kind() + " " + finding.verdict().label())
                .toList();
        return findings.isEmpty()
                ? expected.equals(SILENT)
                        || report.facts().stream()
                                .anyMatch(fact -> expected.equals(
                                        fact.kind() + " " + fact.verdict().label()))
                : findings.equals(List.of(expected));
    }

    private Bitext bitext(Segmenter segmenter) {
        Document documentA = document("A", a);
        Document documentB = document("B", b);
        List<Sentence> as = segmenter.sentences(documentA);
        List<Sentence> bs = segmenter.sentences(documentB);
        Bitext.Builder bitext = Bitext.builder(documentA, as, documentB, bs);
        Iterator<Sentence> nextA = as.iterator();
        Iterator<Sentence> nextB = bs.iterator();
        for (int i = 0; i < a.size(); i++) {
            List<Sentence> source = a.get(i).isEmpty() ? List.of() : List.of(nextA.next());
            List<Sentence> target = b.get(i).isEmpty() ? List.of() : List.of(nextB.next());
            if (!source.isEmpty() && !target.isEmpty()) {
                bitext.link(new Link(source, target, 1, Degree.TRANSLATION, List.of()));
            }
        }
        return bitext.build();
    }

    private static Document document(String outlet, List<String> sentences) {
        String text = sentences.stream().filter(s -> !s.isEmpty()).collect(Collectors.joining("\n\n"));
        return Document.of(Origin.of(outlet), Lang.ofLetters(text), text)
                .withMetadata(Metadata.NONE.withOutlet(outlet).withDate(DATE));
    }
}
