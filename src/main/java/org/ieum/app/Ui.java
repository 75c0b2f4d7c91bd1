package org.ieum.app;

import java.util.List;
import java.util.Map;
import org.ieum.finding.Finding;
import org.ieum.io.FindingMessages;
import org.ieum.term.Glossary;
import org.ieum.text.Counts;
import org.ieum.text.Lang;
import picocli.CommandLine.Option;

/** The option that chooses the language in which findings are told, and a report opens. Errors of usage stay in English. */
final class Ui {
    private static final Map<Finding.Severity, String> SEVERITIES = Map.of(
            Finding.Severity.ERROR, "오류",
            Finding.Severity.WARNING, "주의",
            Finding.Severity.INFO, "참고");

    private enum Language {
        EN,
        KO
    }

    @Option(
            names = "--ui",
            paramLabel = "LANGUAGE",
            description = "The language in which findings are told: en (the default) or ko.")
    private Language language = Language.EN;

    boolean isKorean() {
        return language == Language.KO;
    }

    FindingMessages messages(Glossary glossary) {
        return FindingMessages.of(isKorean() ? Lang.KO : Lang.EN, glossary);
    }

    /** What a Korean or English text without an outlet is called. */
    String name(Lang lang) {
        if (lang.equals(Lang.KO)) {
            return isKorean() ? "한국어 글" : "Korean";
        }
        return isKorean() ? "영어 글" : "English";
    }

    String severity(Finding finding) {
        return isKorean()
                ? SEVERITIES.getOrDefault(finding.severity(), finding.severity().label())
                : finding.severity().label();
    }

    /** {@code 2 findings, 1 ignored}, {@code 지적 2건, 무시 1건}. */
    String findings(List<Finding> counting, List<Finding> all) {
        int ignored = all.size() - counting.size();
        return isKorean()
                ? "지적 " + counting.size() + "건" + (ignored == 0 ? "" : ", 무시 " + ignored + "건")
                : Counts.of(counting.size(), "finding") + FailOn.ignored(ignored);
    }
}
