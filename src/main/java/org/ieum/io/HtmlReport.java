package org.ieum.io;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.ieum.bitext.Bitext;
import org.ieum.finding.FindingReviews;
import org.ieum.study.FramingSet;
import org.ieum.study.Study;
import org.ieum.text.Counts;
import org.ieum.text.IeumException;
import org.ieum.text.Lang;

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
 *
 * <pre>{@code
 * HtmlReport.write(study, Path.of("report.html"));
 * HtmlReport.of(study).reviewed(reviews).framing(sets).shared().write(Path.of("share.html"));
 * }</pre>
 */
public final class HtmlReport {
    private final Study study;
    private final ReportSettings settings;

    private HtmlReport(Study study, ReportSettings settings) {
        this.study = study;
        this.settings = settings;
    }

    /** The report of a study, to be written when its settings are made. */
    public static HtmlReport of(Study study) {
        return new HtmlReport(study, ReportSettings.DEFAULT);
    }

    /** The same with what was decided about its findings; those to ignore are shown on demand only. */
    public HtmlReport reviewed(FindingReviews reviews) {
        return new HtmlReport(study, new ReportSettings(reviews, settings.sets(), settings.isShared(), settings.ui()));
    }

    /** The same with the shares of these ways of putting a matter. */
    public HtmlReport framing(List<FramingSet> sets) {
        return new HtmlReport(study, new ReportSettings(settings.reviews(), sets, settings.isShared(), settings.ui()));
    }

    /**
     * The same as a page that may be passed on: instead of the articles it holds quotes of at most 25 words each, with their
     * offsets, and no more than a third of a document.
     */
    public HtmlReport shared() {
        return new HtmlReport(study, new ReportSettings(settings.reviews(), settings.sets(), true, settings.ui()));
    }

    /**
     * The same, opened in this language whatever the browser speaks; a reader can still switch.
     *
     * @param ui Korean or English
     * @throws IeumException if it is another language
     */
    public HtmlReport in(Lang ui) {
        if (!ui.equals(Lang.KO) && !ui.equals(Lang.EN)) {
            throw new IeumException("language \"" + ui + "\": a report is in ko or en");
        }
        return new HtmlReport(
                study, new ReportSettings(settings.reviews(), settings.sets(), settings.isShared(), Optional.of(ui)));
    }

    /**
     * Writes the report.
     *
     * @throws IOException if the file cannot be written; what was there before is untouched
     */
    public void write(Path file) throws IOException {
        AtomicFile.write(file, this::write);
    }

    /** Writes the report. */
    public void write(Appendable out) throws IOException {
        ReportPage.write(title(study), ReportData.of(study, settings), out);
    }

    /**
     * Writes a study.
     *
     * @throws IOException if the file cannot be written; what was there before is untouched
     */
    public static void write(Study study, Path file) throws IOException {
        of(study).write(file);
    }

    /** Writes a study. */
    public static void write(Study study, Appendable out) throws IOException {
        of(study).write(out);
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
        return "Ieum study of " + Counts.of(documents, "document");
    }

    private static String title(Bitext bitext) {
        return bitext.source().origin() + " and " + bitext.target().origin() + ", aligned by Ieum";
    }
}
