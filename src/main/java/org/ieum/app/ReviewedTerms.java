package org.ieum.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.ieum.io.Candidates;
import org.ieum.term.Reviews;
import picocli.CommandLine.Option;

/** The option for what a person has decided about proposed terms. */
final class ReviewedTerms {
    @Option(
            names = "--candidates",
            paramLabel = "FILE",
            description = "Candidates that a person has reviewed (.csv, .xlsx); what was accepted, changed or"
                    + " rejected there is not proposed again.")
    private Optional<Path> file = Optional.empty();

    Optional<Path> file() {
        return file;
    }

    /** The decisions; none if there is no such file. */
    Reviews read() throws IOException {
        return file.isPresent() ? Candidates.reviews(file.get()) : Reviews.NONE;
    }
}
