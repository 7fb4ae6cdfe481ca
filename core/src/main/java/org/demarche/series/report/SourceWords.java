package org.demarche.series.report;

import java.util.stream.Collectors;
import org.demarche.series.Counted;
import org.demarche.wording.Words;

/** Says which data sets a figure rests on, and how many reports became how many occurrences. */
public final class SourceWords {
    private SourceWords() {}

    /** “214 occurrences from 391 reports (demarche 300, icews 91)”. */
    public static String counted(Counted counted) {
        String sets =
                counted.reports().entrySet().stream()
                        .map(e -> e.getKey() + " " + Words.number(e.getValue()))
                        .collect(Collectors.joining(", "));
        return "%s from %s (%s)"
                .formatted(
                        Words.count(counted.occurrences(), "occurrence"),
                        Words.count(counted.total(), "report"),
                        sets);
    }

    /** The same, with what is done with reports that tell the same. */
    public static String sentence(Counted counted) {
        return counted(counted) + ": reports of the same happening count once.";
    }
}
