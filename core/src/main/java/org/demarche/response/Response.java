package org.demarche.response;

import java.util.List;
import java.util.Optional;
import org.demarche.dyad.DyadRecord;
import org.demarche.record.Reporting;
import org.demarche.series.Counted;

/**
 * Who of two answers whom, with what, how fast, and how sure that is.
 *
 * <p>What both do together is told once and taken out of what one does to the other: as an answer
 * it is a kind of its own. Only what is told as having happened counts. All tests of one response
 * are adjusted for each other (Benjamini and Hochberg), and every one stands beside its placebos.
 *
 * @param a code of the first party
 * @param b code of the second
 * @param third code of a third party whose acts are held fixed, empty if there is none
 * @param options what was asked
 * @param acts how much there is to ask
 * @param counted which data sets it rests on
 * @param answers how often acts were answered, A's by B first
 * @param influences what acts say of the periods after
 * @param scores the sums of scores of A on B and of B on A; empty if there is too little
 */
public record Response(
        String a,
        String b,
        String third,
        ResponseOptions options,
        Acts acts,
        Counted counted,
        List<Answer> answers,
        List<Influence> influences,
        Optional<SeriesResponse> scores) {
    /**
     * How much there is to ask.
     *
     * @param ab acts of the first on the second, dated to a day
     * @param ba acts of the second on the first
     * @param together what both did together, each once
     * @param coarse dated to a month or year only, or not at all
     * @param days days of the record
     * @param readDays days something was read of
     */
    public record Acts(int ab, int ba, int together, int coarse, int days, int readDays) {
        public int total() {
            return ab + ba + together;
        }
    }

    public Response {
        answers = List.copyOf(answers);
        influences = List.copyOf(influences);
    }

    /** What the record says, without a third party and without strangers as placebos. */
    public static Response of(DyadRecord pair, Reporting reporting, ResponseOptions options) {
        return new ResponseSearch(pair, reporting).in(options);
    }

    /** Why nothing can be asked at all; empty if something can. */
    public Optional<String> obstacle() {
        if (acts.total() == 0) {
            return Optional.of("no act dated to a day is on record between the two");
        }
        if (acts.ab() == 0 && acts.ba() == 0) {
            return Optional.of("neither is on record as acting on the other by itself");
        }
        if (acts.days() < 2 * options.days()) {
            return Optional.of(
                    "the record has %d days, and twice %d are needed"
                            .formatted(acts.days(), options.days()));
        }
        return Optional.empty();
    }

    /** How many questions the adjusted values are adjusted for. */
    public int questions() {
        return (int)
                (answers.stream().filter(a -> a.q().isPresent()).count()
                        + influences.stream().filter(i -> i.q().isPresent()).count());
    }
}
