package org.ieum.io;

import java.io.IOException;
import java.nio.file.Path;
import org.ieum.bitext.Bitext;
import org.ieum.study.Study;

/**
 * Writes a study or one bitext as a web page to be read by people: the texts side by side with their links and the
 * reasons of each, the findings with their sentences, and who names which concept how.
 *
 * <p>The page is one file that needs neither network nor server: style, script and data are inside, and its content
 * security policy forbids it to load or run anything else, whatever stands in the texts. It needs a browser of 2023 or
 * later. The same input gives the same bytes. Nothing is dropped but the smallest reasons of a link (their number and sum
 * stay), term candidates after the 60th and facts after the 2000th.
 *
 * <p>Fragments lead to a place: {@code #pair=0&a=4} shows the first pair of the study at the fifth sentence of its first
 * document, {@code #finding=ID} a finding, {@code #concept=ID} everything about a concept.
 */
public final class HtmlReport {
    private HtmlReport() {}

    /**
     * Writes a study.
     *
     * @throws IOException if the file cannot be written; what was there before is untouched
     */
    public static void write(Study study, Path file) throws IOException {
        AtomicFile.write(file, out -> write(study, out));
    }

    /** Writes a study. */
    public static void write(Study study, Appendable out) throws IOException {
        ReportPage.write(title(study), ReportData.of(study), out);
    }

    /**
     * Writes one bitext.
     *
     * @throws IOException if the file cannot be written; what was there before is untouched
     */
    public static void write(Bitext bitext, Path file) throws IOException {
        AtomicFile.write(file, out -> write(bitext, out));
    }

    /** Writes one bitext. */
    public static void write(Bitext bitext, Appendable out) throws IOException {
        ReportPage.write(title(bitext), ReportData.of(bitext), out);
    }

    private static String title(Study study) {
        int documents = study.corpus().documents().size();
        return "Ieum study of " + documents + (documents == 1 ? " document" : " documents");
    }

    private static String title(Bitext bitext) {
        return bitext.source().origin() + " and " + bitext.target().origin() + ", aligned by Ieum";
    }
}
