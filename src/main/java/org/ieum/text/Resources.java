package org.ieum.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;

/** The tables and numbers in the jar, each beside the class that reads it; in UTF-8. */
public final class Resources {
    private Resources() {}

    /**
     * The whole file.
     *
     * @param reader a class in whose package the file stands
     * @throws IllegalStateException if the jar lacks it
     */
    public static String text(Class<?> reader, String file) {
        try (InputStream in = reader.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the jar of Ieum lacks " + file + " of " + reader.getPackageName());
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    /** Its lines but for blank ones and comments, which begin with #. */
    public static List<String> lines(Class<?> reader, String file) {
        return text(reader, file)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }

    /** Its keys and values, as {@link Properties#load} reads them. */
    public static Properties properties(Class<?> reader, String file) {
        Properties properties = new Properties();
        try (StringReader text = new StringReader(text(reader, file))) {
            properties.load(text);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
        return properties;
    }
}
