package org.ieum.app;

import java.util.List;
import java.util.Optional;
import org.ieum.finding.Finding;
import picocli.CommandLine.Option;

/** The option that turns findings into an exit code. */
final class FailOn {
    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            description = "Exit with 1 from this severity on: error, warning or info.")
    private Optional<Finding.Severity> severity = Optional.empty();

    /** From which severity on findings make the exit code 1. */
    Optional<Finding.Severity> severity() {
        return severity;
    }

    /** How many findings do not count, to be put after how many do: {@code , 3 ignored}; nothing if there is none. */
    static String ignored(int count) {
        return count == 0 ? "" : ", " + count + " ignored";
    }

    /** {@link ExitCode#FINDINGS} if a finding is that grave, else {@link ExitCode#DONE}. */
    int code(List<Finding> findings) {
        boolean failed = severity.isPresent()
                && findings.stream().anyMatch(finding -> finding.severity().compareTo(severity.get()) <= 0);
        return failed ? ExitCode.FINDINGS : ExitCode.DONE;
    }
}
