package org.demarche.series.measure;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.demarche.ontology.QuadClass;

/**
 * What can be measured of the events of a period; each measure knows its formula, its unit and its
 * range, and how exactly it is known.
 *
 * <p>Counts depend on how much was reported, and so does the sum of scores; shares, the mean score
 * and the balance do not, but are undefined where nothing happened.
 */
public enum Measure {
    EVENTS("events", "number of events", QuadPart.ALL),
    COOPERATION("cooperation", "number of cooperative events", QuadPart.COOPERATION),
    CONFLICT("conflict", "number of hostile events", QuadPart.CONFLICT),
    DEEDS("deeds", "number of events that are deeds", QuadPart.DEEDS),
    WORDS("words", "number of events that are words", QuadPart.WORDS),
    VERBAL_COOPERATION("friendly words", "number of cooperative words", QuadPart.FRIENDLY_WORDS),
    MATERIAL_COOPERATION("friendly deeds", "number of cooperative deeds", QuadPart.FRIENDLY_DEEDS),
    VERBAL_CONFLICT("hostile words", "number of hostile words", QuadPart.HOSTILE_WORDS),
    MATERIAL_CONFLICT("hostile deeds", "number of hostile deeds", QuadPart.HOSTILE_DEEDS),
    SCORE_MEAN("mean score", "sum of Goldstein scores / number of events", Kind.MEAN, QuadPart.ALL),
    SCORE_SUM("sum of scores", "sum of Goldstein scores", Kind.SUM, QuadPart.ALL),
    BALANCE(
            "balance",
            "(cooperative − hostile) / (cooperative + hostile)",
            Kind.BALANCE,
            QuadPart.COOPERATION),
    DEED_SHARE("deed share", "deeds / events", Kind.SHARE, QuadPart.DEEDS),
    HOSTILE_SHARE("hostile share", "hostile events / events", Kind.SHARE, QuadPart.CONFLICT);

    /** What sort of number a measure is. */
    public enum Kind {
        COUNT("events", 0, Double.POSITIVE_INFINITY, "exact Poisson, Garwood 1936"),
        SHARE("share, 0 to 1", 0, 1, "score interval, Wilson 1927"),
        BALANCE("−1 all hostile to +1 all cooperative", -1, 1, "score interval, Wilson 1927"),
        MEAN("Goldstein score, −10 to +10", -10, 10, "bootstrap, Efron 1979"),
        SUM(
                "sum of Goldstein scores",
                Double.NEGATIVE_INFINITY,
                Double.POSITIVE_INFINITY,
                "Poisson bootstrap, Hanley and MacGibbon 2006");

        private final String unit;
        private final double least;
        private final double most;
        private final String interval;

        Kind(String unit, double least, double most, String interval) {
            this.unit = unit;
            this.least = least;
            this.most = most;
            this.interval = interval;
        }
    }

    private final String words;
    private final String formula;
    private final Kind kind;
    private final QuadPart part;

    Measure(String words, String formula, Kind kind, QuadPart part) {
        this.words = words;
        this.formula = formula;
        this.kind = kind;
        this.part = part;
    }

    Measure(String words, String formula, QuadPart part) {
        this(words, formula, Kind.COUNT, part);
    }

    /** The measure of that name, in any case, with {@code -} or {@code _} between its words. */
    public static Optional<Measure> named(String name) {
        String wanted = name.strip().toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
        return Arrays.stream(values()).filter(m -> m.name().equals(wanted)).findFirst();
    }

    /** Its name as it is written on the command line: {@code score-mean}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What to call it: “mean score”. */
    public String words() {
        return words;
    }

    public String formula() {
        return formula;
    }

    public Kind kind() {
        return kind;
    }

    /** What its values are: “events”, “Goldstein score, −10 to +10”. */
    public String unit() {
        return kind.unit;
    }

    /** How its interval is made, and by whom it is proposed. */
    public String intervalMethod() {
        return kind.interval;
    }

    /** The lowest value it can have. */
    public double least() {
        return kind.least;
    }

    /** The highest value it can have. */
    public double most() {
        return kind.most;
    }

    /** Whether it is a whole number that grows with how much is reported. */
    public boolean isCount() {
        return kind == Kind.COUNT;
    }

    /** Whether an event of that class makes it higher; what does not, leaves or lowers it. */
    public boolean isRaisedBy(QuadClass quad) {
        boolean isOfScores = kind == Kind.MEAN || kind == Kind.SUM;
        return isOfScores ? quad.isCooperative() : part.includes(quad);
    }

    /** Its value; none where there is nothing to take a mean or share of. */
    public OptionalDouble value(PeriodEvents events) {
        return switch (kind) {
            case COUNT -> OptionalDouble.of(part.count(events));
            case SHARE -> share(events).value();
            case BALANCE -> balance(share(events).value());
            case MEAN -> Arrays.stream(events.scores()).average();
            case SUM -> OptionalDouble.of(Arrays.stream(events.scores()).sum());
        };
    }

    private Share share(PeriodEvents events) {
        return new Share(part.count(events), events.count());
    }

    private static OptionalDouble balance(OptionalDouble share) {
        return share.isPresent()
                ? OptionalDouble.of(2 * share.getAsDouble() - 1)
                : OptionalDouble.empty();
    }

    /** The range its true value is in at 95 %; none where too little happened to tell. */
    public Optional<Interval> interval(PeriodEvents events) {
        Share of = share(events);
        return switch (kind) {
            case COUNT -> Optional.of(PoissonInterval.of(part.count(events)));
            case SHARE ->
                    events.count() == 0
                            ? Optional.empty()
                            : Optional.of(new Interval(of.low(), of.high()));
            case BALANCE ->
                    events.count() == 0
                            ? Optional.empty()
                            : Optional.of(new Interval(2 * of.low() - 1, 2 * of.high() - 1));
            case MEAN -> ScoreBootstrap.ofMean(events.scores());
            case SUM -> ScoreBootstrap.ofSum(events.scores());
        };
    }
}
