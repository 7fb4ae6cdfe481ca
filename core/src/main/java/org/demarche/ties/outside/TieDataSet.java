package org.demarche.ties.outside;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Data sets of standing ties that can be imported. */
public enum TieDataSet {
    /** Formal alliances of the Correlates of War project: by year, dyad or member. */
    COW_ALLIANCE("cow-alliance", "COW alliances"),
    /** Memberships of intergovernmental organisations, of the Correlates of War project. */
    COW_IGO("cow-igo", "COW IGO"),
    /** Alliance Treaty Obligations and Provisions, by year. */
    ATOP("atop", "ATOP"),
    /** Roll calls and votes of the General Assembly, as Voeten collects them. */
    UNGA("unga", "UN General Assembly");

    private final String label;
    private final String title;

    TieDataSet(String label, String title) {
        this.label = label;
        this.title = title;
    }

    /** Its word on the command line and the name of its file. */
    public String label() {
        return label;
    }

    /** What to call it. */
    public String title() {
        return title;
    }

    /** The data set of that label. */
    public static Optional<TieDataSet> named(String label) {
        return Stream.of(values()).filter(d -> d.label.equals(label)).findFirst();
    }

    /** All labels, for messages. */
    public static String labels() {
        return Stream.of(values()).map(TieDataSet::label).collect(Collectors.joining(", "));
    }

    OutsideTable table() {
        return switch (this) {
            case COW_ALLIANCE, ATOP -> new AllianceTable(title);
            case COW_IGO -> new BodyTable();
            case UNGA -> new VoteTable();
        };
    }
}
