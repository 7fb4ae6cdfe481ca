package org.demarche.app;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.demarche.dyad.DyadRecord;
import org.demarche.dyad.DyadRecords;
import org.demarche.dyad.Occurrence;
import org.demarche.fit.Alarm;
import org.demarche.fit.PairScan;
import org.demarche.record.EventRecord;
import org.demarche.record.Reporting;
import org.demarche.record.aggregate.DyadQuestion.Sources;
import org.demarche.text.FormatException;
import org.demarche.wording.EventWords;
import org.demarche.wording.PartyWords;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Ranks all pairs of the last days by how far they are out of line. */
@Command(
        name = "scan",
        description = {
            "Rank all pairs of the last days by how far they are out of line with the time before.",
            "q is p adjusted for the number of pairs looked at (Benjamini and Hochberg): of the"
                    + " pairs with q up to 0.10 one in ten is false, in expectation."
        },
        footer = {"", "Example:", "  demarche scan --days 30 --limit 10"})
final class ScanCommand implements Callable<Integer> {
    private final Session session;

    @Option(
            names = "--days",
            paramLabel = "N",
            description = "How many days up to the last on record (default: ${DEFAULT-VALUE}).")
    private int days = 30;

    @Option(
            names = "--until",
            paramLabel = "DATE",
            description = "Up to this day, itself included; if not given, the last day read.")
    private Optional<LocalDate> until = Optional.empty();

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "At most so many pairs (default: ${DEFAULT-VALUE}).")
    private int limit = 20;

    @Option(names = "--json", description = "One JSON object a line.")
    private boolean json;

    @Mixin private SourceOption source = new SourceOption();
    @Mixin private RecordOption record = new RecordOption();

    ScanCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException, FormatException {
        if (days < 1 || limit < 1) {
            throw Trouble.usage("--days and --limit must be >= 1, were " + days + " and " + limit);
        }
        try (EventRecord asked = record.toAsk()) {
            Sources sources = source.of(asked);
            Reporting reporting = asked.reporting(sources);
            LocalDate end = until.map(d -> d.plusDays(1)).orElseGet(() -> end(reporting));
            PairScan scan = PairScan.of(asked.pairDays(sources), reporting, end, days);
            tell(scan, asked, sources);
        }
        return ExitCode.DONE;
    }

    private static LocalDate end(Reporting reporting) {
        return reporting.parts().stream()
                .filter(p -> p.articles() > 0 && p.from().plusDays(1).equals(p.end()))
                .map(Reporting.Part::end)
                .max(LocalDate::compareTo)
                .orElseThrow(() -> Trouble.usage("nothing on record is dated to a day"));
    }

    private void tell(PairScan scan, EventRecord asked, Sources sources) throws IOException {
        Output out = session.console().out();
        if (!json) {
            out.format(
                    "%s – %s, %s: %,d pairs and sides looked at, %,d with an event",
                    scan.from(),
                    scan.end().minusDays(1),
                    String.join(", ", scan.datasets()),
                    scan.questions(),
                    scan.alarms().size());
            out.format("%-22s %-12s %5s %9s %9s %9s", "", "", "seen", "expected", "p", "q");
        }
        for (Alarm alarm : scan.alarms().subList(0, Math.min(limit, scan.alarms().size()))) {
            DyadRecord pair = DyadRecords.of(asked, alarm.a(), alarm.b(), sources);
            Optional<Occurrence> strongest = strongest(alarm, scan, pair);
            if (json) {
                out.line(EventJson.write(node(alarm, strongest)));
            } else {
                tell(out, alarm, strongest);
            }
        }
    }

    private void tell(Output out, Alarm alarm, Optional<Occurrence> strongest) {
        out.format(
                "%-22s %-12s %5d %9.2f %9.2g %9.2g",
                alarm.a() + " – " + alarm.b(),
                alarm.isHostile() ? "conflict" : "cooperation",
                alarm.seen(),
                alarm.prediction().mean(),
                alarm.p(),
                alarm.q());
        strongest.ifPresent(
                o -> {
                    EventWords words =
                            new EventWords(o.head(), new PartyWords(session.parties()::name));
                    out.format("    %s %s %s: %s", o.date(), o.what(), words.id(), words.text());
                });
    }

    /** The event with the largest score of an alarm. */
    private static Optional<Occurrence> strongest(Alarm alarm, PairScan scan, DyadRecord pair) {
        return pair.occurrences().stream()
                .filter(Occurrence::isActual)
                .filter(o -> o.date().isDay() && isWithin(o, scan))
                .filter(o -> o.what().type().quad().isCooperative() != alarm.isHostile())
                .max(
                        Comparator.comparingDouble((Occurrence o) -> Math.abs(o.what().score()))
                                .thenComparing(o -> o.head().origin().key()));
    }

    private static boolean isWithin(Occurrence occurrence, PairScan scan) {
        LocalDate day = occurrence.day().orElseThrow();
        return !day.isBefore(scan.from()) && day.isBefore(scan.end());
    }

    private static ObjectNode node(Alarm alarm, Optional<Occurrence> strongest) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("a", alarm.a()).put("b", alarm.b());
        node.put("side", alarm.isHostile() ? "conflict" : "cooperation");
        node.put("seen", alarm.seen()).put("expected", alarm.prediction().mean());
        node.put("p", alarm.p()).put("q", alarm.q());
        strongest.ifPresent(o -> node.set("strongest", ReportJson.of(o)));
        return node;
    }
}
