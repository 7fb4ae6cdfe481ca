package org.demarche.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import org.demarche.text.FormatException;
import picocli.CommandLine;

/** Turns what went wrong into one line and an exit code. */
final class Faults {
    private final Console console;
    private final boolean debug;

    Faults(Console console, boolean debug) {
        this.console = console;
        this.debug = debug;
    }

    /** The command was called wrongly. */
    int usage(CommandLine.ParameterException e) {
        String command = e.getCommandLine().getCommandSpec().qualifiedName();
        console.say("demarche: " + firstLine(e) + suggestion(e));
        console.say("See: " + command + " --help");
        return ExitCode.USAGE;
    }

    private static String suggestion(CommandLine.ParameterException e) {
        if (e instanceof CommandLine.UnmatchedArgumentException unmatched) {
            List<String> near = unmatched.getSuggestions();
            return near.isEmpty() ? "" : "; did you mean " + String.join(" or ", near) + "?";
        }
        return "";
    }

    /** Anything else went wrong. */
    int tell(Throwable e) {
        if (e instanceof Output.Closed) {
            return ExitCode.DONE;
        }
        if (e instanceof UncheckedIOException unchecked && unchecked.getCause() != null) {
            return tell(unchecked.getCause());
        }
        int code = code(e);
        console.say("demarche: " + words(e));
        if (debug) {
            e.printStackTrace(console.err());
        } else if (code == ExitCode.FAULT && !(e instanceof Trouble || isMemory(e))) {
            console.say(
                    "This is a fault of the program. Please report the line above with the command"
                            + " you gave; --debug adds where it happened.");
        }
        return code;
    }

    private static int code(Throwable e) {
        if (e instanceof Trouble trouble) {
            return trouble.exitCode();
        }
        boolean outside = e instanceof FormatException || e instanceof IOException;
        return outside ? ExitCode.BAD_INPUT : ExitCode.FAULT;
    }

    private static boolean isMemory(Throwable e) {
        return e instanceof OutOfMemoryError;
    }

    private static String words(Throwable e) {
        if (isMemory(e)) {
            return "out of memory: give Java more, with the launcher DEMARCHE_JAVA_OPTS=-Xmx4g";
        }
        if (e instanceof NoSuchFileException) {
            return firstLine(e) + ": no such file";
        }
        if (e instanceof AccessDeniedException) {
            return firstLine(e) + ": no permission";
        }
        boolean told = e instanceof Trouble || code(e) == ExitCode.BAD_INPUT;
        return told ? firstLine(e) : e.getClass().getSimpleName() + ": " + firstLine(e);
    }

    private static String firstLine(Throwable e) {
        String message = e.getMessage();
        return message == null
                ? e.getClass().getSimpleName()
                : message.lines().findFirst().orElse("");
    }
}
