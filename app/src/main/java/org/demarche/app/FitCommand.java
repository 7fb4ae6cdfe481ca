package org.demarche.app;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.demarche.dyad.DyadRecord;
import org.demarche.dyad.DyadRecords;
import org.demarche.dyad.Occurrence;
import org.demarche.fit.EventFit;
import org.demarche.fit.FitWords;
import org.demarche.record.EventRecord;
import org.demarche.record.Reporting;
import org.demarche.record.aggregate.DyadQuestion.Sources;
import org.demarche.series.SeriesUnit;
import org.demarche.text.FormatException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says whether an event is in line with how two parties have been dealing. */
@Command(
        name = "fit",
        description = "Say whether an event is in line with how the two have been dealing.",
        footer = {
            "",
            "The identity of an event is shown by events --json and under “why” on a page.",
            "",
            "Example:",
            "  demarche fit AZE RUS --event 3f0c1a9be2d47733"
        })
final class FitCommand implements Callable<Integer> {
    private final Session session;

    @Mixin private PairOption two = new PairOption();

    @Option(
            names = "--event",
            required = true,
            paramLabel = "ID",
            description =
                    "The event: 16 hexadecimal digits, or its name in its data set; or the first"
                            + " letters of it.")
    private String id = "";

    @Option(
            names = "--unit",
            paramLabel = "UNIT",
            description = "day, week (ISO), week-52, month or quarter (default: ${DEFAULT-VALUE}).")
    private String unit = SeriesUnit.MONTH.label();

    @Option(names = "--json", description = "Answer in JSON.")
    private boolean json;

    @Mixin private SourceOption source = new SourceOption();
    @Mixin private RecordOption record = new RecordOption();

    FitCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException, FormatException {
        Parties.Pair pair = two.in(session.parties());
        SeriesUnit cut =
                SeriesUnit.named(unit)
                        .orElseThrow(() -> Trouble.usage("no unit is called " + unit));
        try (EventRecord asked = record.toAsk()) {
            Sources sources = source.of(asked);
            Reporting reporting = asked.reporting(sources);
            DyadRecord all = DyadRecords.of(asked, pair.a(), pair.b(), sources);
            tell(fit(event(all), all, reporting, cut));
        }
        return ExitCode.DONE;
    }

    /** The occurrence one of whose reports begins so. */
    private Occurrence event(DyadRecord pair) {
        String wanted = id.strip();
        List<Occurrence> found =
                pair.occurrences().stream()
                        .filter(
                                o ->
                                        o.reports().stream()
                                                .anyMatch(r -> isCalled(r.origin().key(), wanted)))
                        .toList();
        if (wanted.isEmpty() || found.isEmpty()) {
            throw Trouble.usage("no event between the two is called " + id);
        }
        if (found.size() > 1) {
            throw Trouble.usage(
                    "%d events between the two begin with %s".formatted(found.size(), id));
        }
        return found.get(0);
    }

    private static boolean isCalled(String key, String wanted) {
        return key.regionMatches(/* ignoreCase= */ true, 0, wanted, 0, wanted.length());
    }

    private static EventFit fit(
            Occurrence event, DyadRecord pair, Reporting reporting, SeriesUnit unit) {
        try {
            return EventFit.of(event, pair, reporting, unit);
        } catch (IllegalArgumentException e) {
            throw Trouble.badInput(String.valueOf(e.getMessage()));
        }
    }

    private void tell(EventFit fit) {
        FitWords words = new FitWords(fit, session.parties()::name);
        Output out = session.console().out();
        if (json) {
            out.line(EventJson.write(node(fit, words)));
            return;
        }
        out.line(words.summary());
        out.line(words.report().text());
        out.line();
        out.line(words.kind());
        out.line(words.score());
        out.line(words.count());
        out.line(words.novelty());
    }

    private static ObjectNode node(EventFit fit, FitWords words) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("verdict", fit.verdict().words()).put("p", fit.p());
        node.put("summary", words.summary());
        node.put("p_kind", fit.kind()).put("p_score", fit.score());
        node.put("p_count", fit.count().atLeast());
        node.put("seen", fit.count().seen()).put("expected", fit.count().prediction().mean());
        node.put("pit", fit.count().place());
        node.put("regime_from", fit.regime().from().from().toString());
        node.put("regime_end", fit.regime().last().end().toString());
        node.put("novelty", words.novelty());
        node.set("event", ReportJson.of(fit.event()));
        return node;
    }
}
