package org.ieum.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.assertj.core.api.Assertions;

/** Files whose whole content is expected. {@code -Dieum.golden=write} writes them anew; the diff is reviewed like code. */
public final class Golden {
    private Golden() {}

    /** Fails with the first line that differs. */
    public static void check(Path file, String actual) throws IOException {
        if ("write".equals(System.getProperty("ieum.golden"))) {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, actual, StandardCharsets.UTF_8);
            return;
        }
        if (!Files.exists(file)) {
            Assertions.fail(file + " is missing; -Dieum.golden=write writes it");
        }
        String kept = Files.readString(file, StandardCharsets.UTF_8);
        List<String> expected = kept.lines().toList();
        List<String> found = actual.lines().toList();
        for (int i = 0; i < Math.max(expected.size(), found.size()); i++) {
            String left = i < expected.size() ? expected.get(i) : "(end of file)";
            String right = i < found.size() ? found.get(i) : "(end of file)";
            if (!Objects.equals(left, right)) {
                Assertions.fail("%s, line %d%nexpected: %s%nbut was:  %s%n(-Dieum.golden=write accepts the change)"
                        .formatted(file, i + 1, left, right));
            }
        }
        Assertions.assertThat(actual)
                .as("%s, ends of lines and of the file", file)
                .isEqualTo(kept);
    }
}
