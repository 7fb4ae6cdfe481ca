package org.demarche.app;

import org.demarche.coding.Coder;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** What stands before every command. */
@Command(
        name = "demarche",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        versionProvider = TopCommand.Version.class,
        usageHelpAutoWidth = true,
        synopsisSubcommandLabel = "COMMAND",
        description = {
            "Reads news about states, codes who did what to whom, and shows how the ties of two"
                    + " states turn."
        },
        footer = {
            "",
            "Example:",
            "  demarche read examples/caucasus/news.jsonl",
            "  demarche brief AZE RUS --against ARM RUS --html brief.html",
            "",
            "Exit codes: 0 done, 1 a fault of this program, 2 called wrongly, 3 bad input."
        })
final class TopCommand implements Runnable {
    @Spec private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--debug",
            scope = ScopeType.INHERIT,
            description = "Tell where a fault happened.")
    private boolean debug;

    @Override
    public void run() {
        throw new CommandLine.ParameterException(
                spec.commandLine(), debug ? "no command given, only --debug" : "no command given");
    }

    /** The program's and the coder's version. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = TopCommand.class.getPackage().getImplementationVersion();
            String known = version == null ? "of an unpacked build" : version;
            return new String[] {"demarche " + known + ", coder patterns " + Coder.VERSION};
        }

        /** Name and version of the program, to cite. */
        static String program() {
            String version = TopCommand.class.getPackage().getImplementationVersion();
            return version == null ? "Démarche, unpacked build" : "Démarche " + version;
        }
    }
}
