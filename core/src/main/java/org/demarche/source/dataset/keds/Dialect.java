package org.demarche.source.dataset.keds;

import java.util.List;
import java.util.Set;
import org.demarche.source.dataset.FileHead;
import org.demarche.source.dataset.Header;

/**
 * Which codes a file uses.
 *
 * @param weis whether events are WEIS's and not CAMEO's
 * @param older whether actors are written as KEDS did before CAMEO
 */
record Dialect(boolean weis, boolean older) {
    private static final int GROUP = 3;
    private static final Set<String> OLDER =
            Set.of(
                    "UNO", "FRN", "GER", "JAP", "LEB", "KUW", "BUL", "NTH", "SPN", "AZR", "CRO",
                    "BOS", "TAJ", "KYR", "SWD", "UAR");
    private static final Set<String> NEWER =
            Set.of(
                    "IGO", "FRA", "DEU", "JPN", "LBN", "KWT", "BGR", "NLD", "ESP", "AZE", "HRV",
                    "BIH", "TJK", "KGZ", "SWE", "PSE");

    static Dialect of(FileHead head) {
        Header header = head.header();
        List<List<String>> rows = head.rows(header.separator(), header.separator() != '\t');
        int code = header.place("code");
        int source = header.place("source");
        int target = header.place("target");
        int weis = 0;
        int older = 0;
        int newer = 0;
        for (List<String> row : rows.subList(1, rows.size())) {
            if (row.size() != header.width()) {
                continue;
            }
            weis += row.get(code).matches("2[12]\\d") ? 1 : 0;
            for (String actor : List.of(row.get(source), row.get(target))) {
                String first = actor.substring(0, Math.min(GROUP, actor.length()));
                older += OLDER.contains(first) ? 1 : 0;
                newer += NEWER.contains(first) ? 1 : 0;
            }
        }
        return new Dialect(weis > 0, older > newer);
    }
}
