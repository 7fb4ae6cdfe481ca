package org.demarche.app;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.demarche.dyad.KeptOccurrences;
import org.demarche.record.EventRecord;
import org.demarche.record.Finding;
import org.demarche.text.FormatException;
import org.demarche.ties.store.SideFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says whether the record is whole. */
@Command(
        name = "doctor",
        description = "Check whether the record is whole and agrees with its Parquet files.",
        footer = {
            "",
            "Examples:",
            "  demarche doctor --record demarche.duckdb",
            "  demarche doctor --repair"
        })
final class DoctorCommand implements Callable<Integer> {
    private final Session session;

    @Mixin private RecordOption record = new RecordOption();

    @Option(names = "--json", description = "Answer in JSON.")
    private boolean json;

    @Option(
            names = "--repair",
            description =
                    "Mend it first, with the least that will do: bring it into the form of this"
                            + " release, count anew, publish again, or make"
                            + " the working file from the Parquet files, keeping the damaged one"
                            + " as FILE.damaged.")
    private boolean repair;

    DoctorCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException, FormatException {
        if (repair) {
            TiesOfRecord.takeOver(record, session);
            session.console().say(record.file() + ": " + EventRecord.repair(record.file()));
            count();
        }
        List<Finding> findings;
        try (EventRecord asked = record.toAsk();
                RowProgress shown =
                        new RowProgress(Progress.How.AUTO, session.console(), "checking")) {
            findings = new ArrayList<>(asked.check());
            findings.addAll(KeptOccurrences.check(asked, shown::written));
        }
        findings.add(beside());
        Output out = session.console().out();
        if (json) {
            out.line(EventJson.write(json(findings)));
        } else {
            findings.forEach(f -> out.line(text(f)));
        }
        boolean whole = findings.stream().allMatch(Finding::ok);
        return whole ? ExitCode.DONE : ExitCode.BAD_INPUT;
    }

    /** Counts the happenings of pairs of which there is no count, or a wrong one. */
    private void count() throws IOException, FormatException {
        try (EventRecord changed = record.toChange();
                RowProgress shown =
                        new RowProgress(Progress.How.AUTO, session.console(), "counting")) {
            int pairs = KeptOccurrences.repair(changed, shown::written);
            if (pairs > 0) {
                session.console().say("counted what happened between " + pairs + " pairs");
            }
        }
    }

    /** Whether an earlier release left ties beside the record that are not in it. */
    private Finding beside() {
        List<Path> files = SideFiles.beside(record.file()).files();
        String detail =
                files.isEmpty()
                        ? ""
                        : files
                                + " are not: demarche doctor --repair, or demarche ties, takes them"
                                + " over";
        return new Finding("no ties lie beside the record", files.isEmpty(), detail);
    }

    private static String text(Finding finding) {
        String detail = finding.detail().isEmpty() ? "" : ": " + finding.detail();
        return (finding.ok() ? "ok   " : "BAD  ") + finding.name() + detail;
    }

    private ObjectNode json(List<Finding> findings) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("record", record.file().toString());
        node.put("whole", findings.stream().allMatch(Finding::ok));
        ArrayNode checks = node.putArray("checks");
        for (Finding finding : findings) {
            checks.addObject()
                    .put("name", finding.name())
                    .put("ok", finding.ok())
                    .put("detail", finding.detail());
        }
        return node;
    }
}
