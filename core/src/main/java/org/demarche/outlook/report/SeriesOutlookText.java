package org.demarche.outlook.report;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.demarche.outlook.CountOutlook;
import org.demarche.outlook.SeriesOutlook;
import org.demarche.page.Percent;
import org.demarche.series.measure.Interval;
import org.demarche.wording.Words;

/** Writes the outlook of a series that is no pair's, for the terminal and as JSON. */
public final class SeriesOutlookText {
    /** The text, ending in a line break. */
    public String write(String name, SeriesOutlook outlook) {
        CountOutlook count = outlook.count();
        Interval range = count.range(.8);
        List<String> lines = new ArrayList<>();
        lines.add(
                "Outlook: %s, the next %s"
                        .formatted(name, Words.count(outlook.periods(), "observation")));
        lines.add("");
        lines.add(
                "Expected in all: %s (%s: %s); at least one: %s."
                        .formatted(
                                Figures.amount(count.mean()),
                                Percent.of(count.stated(range)),
                                Figures.range(range),
                                Figures.probability(count.atLeastOne())));
        if (outlook.isScored()) {
            lines.add("Against past forecasts: " + OutlookWords.skill(count) + ".");
            lines.add("");
            OutlookText.scorecard(lines, count, name);
        } else {
            lines.add(
                    "How good that is cannot be said: in %s hardly any stretch of %d was over."
                            .formatted(
                                    Words.count(outlook.series().length(), "observation"),
                                    outlook.periods()));
        }
        return String.join("\n", lines) + "\n";
    }

    /** One JSON object, indented, ending in a line break. */
    public String json(String name, SeriesOutlook outlook) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("series", name).put("periods", outlook.periods());
        root.put("observations", outlook.series().length());
        root.put("last", outlook.series().label(outlook.series().length() - 1));
        root.put("scored", outlook.isScored());
        OutlookJson.count(root, outlook.count());
        return OutlookJson.text(root);
    }
}
