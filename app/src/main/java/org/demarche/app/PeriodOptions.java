package org.demarche.app;

import java.time.LocalDate;
import org.demarche.record.Reporting;
import org.demarche.text.PartialDate;
import picocli.CommandLine.Option;

/** From when to when. */
final class PeriodOptions {
    private static final LocalDate EARLIEST = LocalDate.of(1, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(9999, 12, 31);

    @Option(
            names = "--since",
            paramLabel = "DATE",
            description = "From this day, month or year on: 2024-12-25, 2024-12 or 2024.")
    private String since = "";

    @Option(
            names = "--until",
            paramLabel = "DATE",
            description = "Up to this day, month or year, itself included.")
    private String until = "";

    boolean isSet() {
        return !since.isEmpty() || !until.isEmpty();
    }

    boolean hasSince() {
        return !since.isEmpty();
    }

    boolean hasUntil() {
        return !until.isEmpty();
    }

    /**
     * A half-open range of days.
     *
     * @param from the first
     * @param end the day after the last
     */
    record Days(LocalDate from, LocalDate end) {}

    /** What was asked for; where it was left open, from the first or to the last day reported. */
    Days within(Reporting reporting) {
        LocalDate from =
                hasSince() ? from() : reporting.firstDay().orElseThrow(() -> undated("--since"));
        LocalDate end =
                hasUntil() ? end() : reporting.endDay().orElseThrow(() -> undated("--until"));
        if (!from.isBefore(end)) {
            throw Trouble.usage("nothing was read from %s to %s".formatted(from, end));
        }
        return new Days(from, end);
    }

    private static Trouble undated(String option) {
        return Trouble.usage("nothing on record is dated: give " + option);
    }

    /** The first day. */
    LocalDate from() {
        return date("--since", since).firstDay().orElse(EARLIEST);
    }

    /** The day after the last. */
    LocalDate end() {
        LocalDate end = date("--until", until).endDay().orElse(LATEST);
        if (end.isBefore(from())) {
            throw Trouble.usage("--until must not be before --since, was " + until);
        }
        return end;
    }

    private static PartialDate date(String option, String written) {
        try {
            return PartialDate.parse(written);
        } catch (IllegalArgumentException e) {
            throw Trouble.usage(option + ": " + e.getMessage());
        }
    }
}
