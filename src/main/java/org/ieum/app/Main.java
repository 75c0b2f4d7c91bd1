package org.ieum.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ieum.text.IeumException;
import org.ieum.text.Lang;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** The command {@code ieum}. Without a subcommand it prints help and exits 2. */
@Command(
        name = "ieum",
        description = "Korean-English bilingual alignment and translation study.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "ieum COMMAND --help shows the options of a command.",
            "Exit codes: 0 done, 1 findings or differences, 2 wrong usage, 3 nothing read or",
            "written, 4 some documents failed, 70 an internal error."
        },
        versionProvider = Main.Version.class,
        subcommands = {
            StudyCommand.class,
            ReadCommand.class,
            SegmentCommand.class,
            AlignCommand.class,
            PairCommand.class,
            CompareCommand.class,
            ScoreCommand.class,
            EvaluateCommand.class,
            TermsCommand.class,
            GlossaryCommand.class,
            LexiconCommand.class,
            CheckCommand.class
        })
public final class Main implements Runnable {
    /** Held here, since a logger that nobody holds forgets its level. */
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    private static final String UNREADABLE_NAMES =
            "start with LC_ALL=C.UTF-8, or in another UTF-8 locale, so that Java can name such files";

    private static final Pattern ADDRESS = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]+://");

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    private Main() {}

    /** Runs a command and ends the program with its exit code, unless that is 0. */
    public static void main(String[] args) {
        silenceLibraries();
        int code = run(new FileOutputStream(FileDescriptor.out), System.err, args);
        if (code != ExitCode.DONE) {
            System.exit(code);
        }
    }

    /** Lucene logs advice on vector instructions, which means nothing to our users. */
    private static void silenceLibraries() {
        LUCENE.setLevel(Level.OFF);
    }

    /** Runs a command; output is UTF-8 whatever the console's encoding is said to be. */
    static int run(OutputStream out, PrintStream err, String... args) {
        WatchedOutput watched = new WatchedOutput(out);
        PrintWriter writer = new PrintWriter(watched, true, StandardCharsets.UTF_8);
        PrintWriter errors = new PrintWriter(err, true, StandardCharsets.UTF_8);
        CommandLine line = new CommandLine(new Main())
                .setOut(writer)
                .setErr(errors)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(Main::explain)
                .setParameterExceptionHandler(Main::refuse)
                .registerConverter(Path.class, Main::path)
                .registerConverter(Lang.class, Main::lang)
                .registerConverter(double.class, Main::number)
                .registerConverter(Double.class, Main::number)
                .registerConverter(int.class, Main::wholeNumber)
                .registerConverter(Integer.class, Main::wholeNumber);
        int code = execute(line, args);
        errors.flush();
        if (writer.checkError()) {
            if (watched.isPipeClosed()) {
                return ExitCode.PIPE_CLOSED;
            }
            errors.println("ieum: standard output cannot be written; some of it is lost");
            return ExitCode.UNREADABLE;
        }
        return code;
    }

    private static int execute(CommandLine line, String[] args) {
        try {
            return line.execute(args);
        } catch (OutOfMemoryError e) {
            line.getErr()
                    .println("ieum: out of memory; give Java more, such as java -Xmx4g, or cut the input in parts");
            return ExitCode.UNREADABLE;
        } catch (Error e) {
            return ours(e, line.getErr());
        }
    }

    /** An empty name would be the folder that the program was started in. */
    private static Path path(String name) {
        if (name.isEmpty()) {
            throw new CommandLine.TypeConversionException("an empty file name");
        }
        if (ADDRESS.matcher(name).lookingAt()) {
            throw new CommandLine.TypeConversionException("'" + name + "' is an address; pages are read from disk, so"
                    + " save it and give the name of the file");
        }
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new CommandLine.TypeConversionException("'" + name + "' cannot be a file name here");
        }
    }

    private static double number(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            throw new CommandLine.TypeConversionException("expected a number but was '" + text + "'");
        }
    }

    private static int wholeNumber(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new CommandLine.TypeConversionException("expected a whole number but was '" + text + "'");
        }
    }

    private static Lang lang(String tag) {
        try {
            return Lang.of(tag);
        } catch (IeumException e) {
            throw new CommandLine.TypeConversionException(String.valueOf(e.getMessage()));
        }
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "");
    }

    private static int refuse(CommandLine.ParameterException e, String[] args) {
        CommandLine line = e.getCommandLine();
        if (e.getMessage().isEmpty()) {
            line.usage(line.getOut());
        } else {
            line.getErr().println("ieum: " + problem(e));
            CommandLine.UnmatchedArgumentException.printSuggestions(e, line.getErr());
            hint(args).ifPresent(hint -> line.getErr().println("ieum: " + hint));
            line.getErr().println("More: " + line.getCommandSpec().qualifiedName() + " --help");
        }
        return ExitCode.USAGE;
    }

    /** What was wrong in the call; picocli counts arguments, and does not know which of them is a command. */
    private static String problem(CommandLine.ParameterException e) {
        boolean isName = e instanceof CommandLine.UnmatchedArgumentException unmatched && !unmatched.isUnknownOption();
        if (!isName) {
            return e.getMessage().replaceFirst("^Error: ", "");
        }
        String name =
                ((CommandLine.UnmatchedArgumentException) e).getUnmatched().get(0);
        CommandLine.Model.CommandSpec asked = e.getCommandLine().getCommandSpec();
        if (!asked.subcommands().isEmpty()) {
            return "'" + name + "': no such command; there are "
                    + String.join(", ", asked.subcommands().keySet());
        }
        String taken = asked.positionalParameters().stream()
                .map(CommandLine.Model.ArgSpec::paramLabel)
                .collect(Collectors.joining(" "));
        return "'" + name + "': one argument too many; " + asked.name() + " takes " + taken;
    }

    private static Optional<String> hint(String[] args) {
        if (Arrays.asList(args).contains("")) {
            return Optional.of("an argument is empty, as of a shell variable that is not set");
        }
        boolean lost = Arrays.stream(args).anyMatch(arg -> arg.indexOf('\uFFFD') >= 0);
        return lost ? Optional.of(UNREADABLE_NAMES) : Optional.empty();
    }

    private static int explain(Exception e, CommandLine line, CommandLine.ParseResult parsed) {
        PrintWriter err = line.getErr();
        if (e instanceof Usage) {
            err.println("ieum: " + e.getMessage());
            return ExitCode.USAGE;
        }
        if (e instanceof IeumException) {
            err.println("ieum: " + e.getMessage());
            return ExitCode.UNREADABLE;
        }
        if (e instanceof IOException || e instanceof UncheckedIOException) {
            err.println("ieum: " + describe(e));
            return ExitCode.UNREADABLE;
        }
        if (e instanceof InvalidPathException path) {
            err.println("ieum: " + path.getMessage() + "; " + UNREADABLE_NAMES);
            return ExitCode.USAGE;
        }
        return ours(e, err);
    }

    private static int ours(Throwable e, PrintWriter err) {
        err.println("ieum: an internal error, please report it with what follows");
        e.printStackTrace(err);
        return ExitCode.INTERNAL;
    }

    /** What an I/O failure says to a user; the JDK's own messages are often the file name alone. */
    static String describe(Exception e) {
        if (e instanceof UncheckedIOException unchecked) {
            return describe(unchecked.getCause());
        }
        boolean bare = e instanceof FileSystemException named && named.getReason() == null;
        if (bare && e instanceof NoSuchFileException) {
            return e.getMessage() + ": no such file";
        }
        if (bare && e instanceof AccessDeniedException) {
            return e.getMessage() + ": access denied";
        }
        return String.valueOf(e.getMessage());
    }

    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"ieum " + version()};
        }

        static String version() {
            String version = Main.class.getPackage().getImplementationVersion();
            return version == null ? "development" : version;
        }
    }
}
