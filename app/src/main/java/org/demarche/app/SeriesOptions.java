package org.demarche.app;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.ontology.EventType;
import org.demarche.record.Reporting;
import org.demarche.series.Direction;
import org.demarche.series.SeriesFrame;
import org.demarche.series.SeriesUnit;
import org.demarche.series.measure.Measure;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What to measure of a pair, how finely, and from when to when. */
final class SeriesOptions {
    @Option(
            names = "--measure",
            paramLabel = "MEASURE",
            description =
                    "What to measure (default: ${DEFAULT-VALUE}): events, cooperation, conflict,"
                            + " deeds, words, verbal-cooperation, material-cooperation,"
                            + " verbal-conflict, material-conflict, score-mean, score-sum, balance,"
                            + " deed-share, hostile-share.")
    private String measure = Measure.CONFLICT.label();

    @Option(
            names = "--unit",
            paramLabel = "UNIT",
            description = "day, week (ISO), week-52, month or quarter (default: ${DEFAULT-VALUE}).")
    private String unit = SeriesUnit.MONTH.label();

    @Option(names = "--type", split = ",", paramLabel = "TYPE", description = "Only these types.")
    private Set<EventType> types = EnumSet.noneOf(EventType.class);

    @ArgGroup private Way way = new Way();
    @Mixin private PeriodOptions period = new PeriodOptions();

    /** Whose acts count. */
    static final class Way {
        @Option(names = "--directed", description = "Only what A does to B, and what both do.")
        private boolean directed;

        @Option(names = "--undirected", description = "Whichever of the two acts (default).")
        private boolean undirected;
    }

    Measure measure() {
        return Measure.named(measure)
                .orElseThrow(
                        () ->
                                Trouble.usage(
                                        "no measure is called "
                                                + measure
                                                + "; there are "
                                                + Arrays.stream(Measure.values())
                                                        .map(Measure::label)
                                                        .collect(Collectors.joining(", "))));
    }

    SeriesUnit unit() {
        return SeriesUnit.named(unit)
                .orElseThrow(
                        () ->
                                Trouble.usage(
                                        "--unit must be day, week, week-52, month or quarter, was "
                                                + unit));
    }

    /** The frame asked for; what is not said is taken from what was read. */
    SeriesFrame frame(Reporting reporting) {
        Direction direction =
                way.directed && !way.undirected ? Direction.FORWARDS : Direction.EITHER;
        if (period.hasSince() && period.hasUntil()) {
            return SeriesFrame.of(unit(), period.from(), end(period.from()))
                    .in(direction)
                    .ofTypes(types);
        }
        SeriesFrame whole =
                SeriesFrame.whole(unit(), reporting)
                        .orElseThrow(
                                () ->
                                        Trouble.usage(
                                                "nothing on record is dated: give both --since and"
                                                        + " --until"));
        LocalDate from = period.hasSince() ? period.from() : whole.from();
        LocalDate end = period.hasUntil() ? end(from) : whole.end();
        if (!from.isBefore(end)) {
            throw Trouble.usage("nothing was read from %s to %s".formatted(from, end));
        }
        return SeriesFrame.of(unit(), from, end).in(direction).ofTypes(types);
    }

    private LocalDate end(LocalDate from) {
        LocalDate end = period.end();
        if (!from.isBefore(end)) {
            throw Trouble.usage("--until must not be before what was read, %s".formatted(from));
        }
        return end;
    }
}
