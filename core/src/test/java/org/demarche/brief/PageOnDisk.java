package org.demarche.brief;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.demarche.dyad.DyadRecord;
import org.demarche.series.MonthRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Writes sample briefs to the folder named by {@code brief.folder}, to be looked at. */
@EnabledIfSystemProperty(named = "brief.folder", matches = ".+")
class PageOnDisk {
    @Test
    void writesSamplesToBeLookedAt() throws IOException {
        MonthRange range = Samples.years(2014, 2026);
        DyadRecord main = Samples.random("XAR", "XBE", range, 340, 7);
        DyadRecord other = Samples.random("XCA", "XBE", range, 120, 8);
        write("two", brief(main, range).against(other));
        write(
                "one",
                brief(
                        Samples.random("XAR", "XBE", Samples.years(2020, 2021), 40, 3),
                        Samples.years(2020, 2021)));
        write("few", brief(Samples.random("XAR", "XBE", range, 4, 5), range));
        write("none", brief(Samples.random("XAR", "XBE", range, 0, 5), range));
        write(
                "many",
                brief(
                        Samples.random("XAR", "XBE", Samples.years(1990, 2026), 5000, 9),
                        Samples.years(1990, 2026)));
    }

    private static Brief brief(DyadRecord record, MonthRange range) {
        return Brief.of(record, BriefPeriod.whole(range), Samples.PROVENANCE, Samples.NAMES);
    }

    private static void write(String name, Brief brief) throws IOException {
        Path folder = Path.of(System.getProperty("brief.folder"));
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(name + ".html"), new BriefPage().write(brief));
        Files.writeString(folder.resolve(name + ".txt"), new BriefText(96, 6).write(brief));
        Files.writeString(folder.resolve(name + ".json"), new BriefJson().write(brief));
    }
}
