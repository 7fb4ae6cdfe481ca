package org.demarche.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.demarche.Demarche;
import picocli.CommandLine;

/** The command line: {@code demarche COMMAND …}. */
public final class Main {
    private static final Map<String, Function<Session, Callable<Integer>>> COMMANDS = commands();

    private Main() {}

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] args) {
        Ahead ahead = new Ahead();
        ahead.begin(args);
        PrintStream err =
                new PrintStream(
                        new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        Output out = new Output(new FileOutputStream(FileDescriptor.out));
        boolean terminal = Boolean.getBoolean("demarche.terminal");
        Console console = new Console(System.in, out, err, terminal);
        int code = run(new Session(console, System.getenv(), Demarche::load, ahead), args);
        System.exit(code);
    }

    private static Map<String, Function<Session, Callable<Integer>>> commands() {
        Map<String, Function<Session, Callable<Integer>>> all = new LinkedHashMap<>();
        all.put("read", ReadCommand::new);
        all.put("import", ImportCommand::new);
        all.put("code", CodeCommand::new);
        all.put("brief", BriefCommand::new);
        all.put("events", EventsCommand::new);
        all.put("contrast", ContrastCommand::new);
        all.put("ledger", LedgerCommand::new);
        all.put("series", SeriesCommand::new);
        all.put("turns", TurnsCommand::new);
        all.put("ties", TiesCommand::new);
        all.put("fit", FitCommand::new);
        all.put("respond", RespondCommand::new);
        all.put("scan", ScanCommand::new);
        all.put("check", CheckCommand::new);
        all.put("outlook", OutlookCommand::new);
        all.put("evaluate", EvaluateCommand::new);
        all.put("review", ReviewCommand::new);
        all.put("export", ExportCommand::new);
        all.put("sql", SqlCommand::new);
        all.put("doctor", DoctorCommand::new);
        return all;
    }

    static int run(Session session, String... args) {
        boolean debug = java.util.Arrays.asList(args).contains("--debug");
        Faults faults = new Faults(session.console(), debug);
        try {
            StringWriter help = new StringWriter();
            CommandLine line = commandLine(session, args);
            line.setOut(new PrintWriter(help, true));
            line.setParameterExceptionHandler((e, a) -> faults.usage(e));
            line.setExecutionExceptionHandler((e, c, parsed) -> faults.tell(e));
            int code = line.execute(args);
            session.console().out().print(help.toString());
            session.console().out().flush();
            return code;
        } catch (Output.Closed e) {
            return ExitCode.DONE;
        } catch (Exception | OutOfMemoryError | StackOverflowError e) {
            return faults.tell(e);
        }
    }

    /** Only the command asked for is made ready: the others need not be loaded. */
    private static CommandLine commandLine(Session session, String... args) {
        CommandLine line = new CommandLine(new TopCommand());
        String asked = args.length == 0 ? "" : args[0];
        COMMANDS.forEach(
                (name, command) -> {
                    if (!COMMANDS.containsKey(asked) || name.equals(asked)) {
                        line.addSubcommand(name, command.apply(session));
                    }
                });
        CommandLine ties = line.getSubcommands().get("ties");
        if (ties != null) {
            ties.addSubcommand("import", new TiesImportCommand(session));
        }
        line.setCaseInsensitiveEnumValuesAllowed(true);
        return line;
    }
}
