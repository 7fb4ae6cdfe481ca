package org.demarche.app;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.demarche.fit.Alarm;
import org.demarche.fit.PairScan;
import org.demarche.record.EventQuery;
import org.demarche.record.EventRecord;
import org.demarche.record.RecordedEvent;
import org.demarche.record.Reporting;
import org.demarche.text.FormatException;
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
            Reporting reporting = SeriesOptions.reporting(asked, record);
            LocalDate end = until.map(d -> d.plusDays(1)).orElseGet(() -> end(reporting));
            PairScan scan = PairScan.of(asked.pairDays(), reporting, end, days);
            tell(scan, asked);
        }
        return ExitCode.DONE;
    }

    private static LocalDate end(Reporting reporting) {
        return reporting.parts().stream()
                .filter(p -> p.articles() > 0 && p.from().plusDays(1).equals(p.end()))
                .map(Reporting.Part::end)
                .max(LocalDate::compareTo)
                .orElseThrow(() -> Trouble.usage("no article on record is dated to a day"));
    }

    private void tell(PairScan scan, EventRecord asked) throws IOException {
        Output out = session.console().out();
        if (!json) {
            out.format(
                    "%s – %s: %,d pairs and sides looked at, %,d with an event",
                    scan.from(), scan.end().minusDays(1), scan.questions(), scan.alarms().size());
            out.format("%-22s %-12s %5s %9s %9s %9s", "", "", "seen", "expected", "p", "q");
        }
        for (Alarm alarm : scan.alarms().subList(0, Math.min(limit, scan.alarms().size()))) {
            Optional<RecordedEvent> strongest = strongest(alarm, scan, asked);
            if (json) {
                out.line(EventJson.write(node(alarm, strongest)));
            } else {
                tell(out, alarm, strongest);
            }
        }
    }

    private static void tell(Output out, Alarm alarm, Optional<RecordedEvent> strongest) {
        out.format(
                "%-22s %-12s %5d %9.2f %9.2g %9.2g",
                alarm.a() + " – " + alarm.b(),
                alarm.isHostile() ? "conflict" : "cooperation",
                alarm.seen(),
                alarm.prediction().mean(),
                alarm.p(),
                alarm.q());
        strongest.ifPresent(
                e ->
                        out.format(
                                "    %s %s %s: %s",
                                e.date(),
                                e.event().what(),
                                e.id(),
                                e.sentence().replace('\n', ' ')));
    }

    /** The event with the largest score of an alarm. */
    private static Optional<RecordedEvent> strongest(Alarm alarm, PairScan scan, EventRecord asked)
            throws IOException {
        EventQuery query = EventQuery.between(alarm.a(), alarm.b()).within(scan.from(), scan.end());
        return asked.events(query).stream()
                .filter(e -> e.event().status().isActual())
                .filter(e -> e.event().type().quad().isCooperative() != alarm.isHostile())
                .max(
                        Comparator.comparingDouble(
                                        (RecordedEvent e) -> Math.abs(e.event().what().score()))
                                .thenComparing(RecordedEvent::id));
    }

    private static ObjectNode node(Alarm alarm, Optional<RecordedEvent> strongest) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("a", alarm.a()).put("b", alarm.b());
        node.put("side", alarm.isHostile() ? "conflict" : "cooperation");
        node.put("seen", alarm.seen()).put("expected", alarm.prediction().mean());
        node.put("p", alarm.p()).put("q", alarm.q());
        strongest.ifPresent(e -> node.set("strongest", EventJson.of(e)));
        return node;
    }
}
