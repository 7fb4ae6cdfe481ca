package org.demarche.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.demarche.InOrder;
import org.demarche.coding.Scope;
import org.demarche.text.FormatException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Codes JSON lines into JSON lines; stores nothing. */
@Command(
        name = "code",
        description = {
            "Code texts: one JSON object a line in, one a line out, in the same order.",
            "In: {\"id\",\"text\",\"published\"?,\"title\"?,\"actor_span\"?,\"recipient_span\"?}",
            "Out: {\"id\",\"events\":[…],\"reasons\":[…]}. With both spans, [begin,end) in"
                    + " characters of the text, just that pair is coded and always answered."
        },
        footer = {
            "",
            "Example:",
            "  echo '{\"id\":1,\"text\":\"Azerbaijan expelled two Russian diplomats.\"}' | demarche"
                    + " code"
        })
final class CodeCommand implements Callable<Integer> {
    private final Session session;
    private int coded;
    private int broken;
    private int failed;

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            description = "JSON lines; - or none for standard input.")
    private String file = "-";

    @Option(names = "--threads", paramLabel = "N", description = "Threads (default: all cores).")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--pairs-only",
            description =
                    "Only events between two different known parties (default: where a sentence"
                            + " has none, also those within one state and those of the unknown,"
                            + " UNK).")
    private boolean pairsOnly;

    CodeCommand(Session session) {
        this.session = session;
    }

    /** A line of output, or what is wrong with the line of input. */
    private record Answer(String json, String problem, boolean fault) {}

    @Override
    public Integer call() throws IOException, FormatException {
        if (threads < 1) {
            throw Trouble.usage("--threads must be >= 1, was " + threads);
        }
        try (InputStream in = open();
                InOrder<Answer> work = new InOrder<>(threads, this::tell)) {
            code(new InputLines(in), work);
        }
        return exitCode();
    }

    private Scope scope() {
        return pairsOnly ? Scope.BETWEEN_PARTIES : Scope.ALL;
    }

    private InputStream open() throws IOException {
        if (file.equals("-")) {
            return session.console().in();
        }
        if (Files.isDirectory(Path.of(file))) {
            throw Trouble.badInput(file + ": is a folder, not a file of JSON lines");
        }
        return Files.newInputStream(Path.of(file));
    }

    private void code(InputLines lines, InOrder<Answer> work) throws IOException, FormatException {
        Optional<InputLines.Line> first = nextFilled(lines);
        if (first.isEmpty()) {
            throw Trouble.badInput(file + ": nothing in it");
        }
        CodeLine coder = new CodeLine(session.load(), file, scope());
        for (Optional<InputLines.Line> line = first; line.isPresent(); line = nextFilled(lines)) {
            InputLines.Line given = line.get();
            work.add(() -> answer(coder, given));
        }
        work.finish();
    }

    private static Optional<InputLines.Line> nextFilled(InputLines lines) throws IOException {
        Optional<InputLines.Line> line = lines.next();
        while (line.isPresent() && !line.get().tooLong() && isBlank(line.get().bytes())) {
            line = lines.next();
        }
        return line;
    }

    private static boolean isBlank(byte[] bytes) {
        for (byte b : bytes) {
            if (b > ' ' || b < 0) {
                return false;
            }
        }
        return true;
    }

    private Answer answer(CodeLine coder, InputLines.Line line) {
        try {
            return new Answer(coder.code(line), "", false);
        } catch (FormatException e) {
            return new Answer("", String.valueOf(e.getMessage()), false);
        } catch (RuntimeException | StackOverflowError e) {
            String where = file + ":" + line.number() + ": ";
            return new Answer("", where + "the coder failed on this text: " + e, true);
        }
    }

    private void tell(Answer answer) {
        if (answer.problem().isEmpty()) {
            coded++;
            session.console().out().line(answer.json());
            return;
        }
        session.console().say(answer.problem());
        if (answer.fault()) {
            failed++;
        } else {
            broken++;
        }
    }

    private int exitCode() {
        session.console().out().flush();
        if (broken > 0) {
            session.console().say("%d lines coded, %d broken".formatted(coded, broken));
        }
        if (failed > 0) {
            session.console()
                    .say(failed + " lines failed: a fault of this program, please report them");
            return ExitCode.FAULT;
        }
        return coded == 0 ? ExitCode.BAD_INPUT : ExitCode.DONE;
    }
}
