package org.demarche.actor;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** Which states are full members of which organisations, and when: {@code memberships.csv}. */
final class Memberships {
    /** The spell of one state in one organisation. */
    private record Spell(String state, Tenure tenure) {}

    private final Map<String, List<Spell>> byOrganisation = new HashMap<>();

    Memberships(List<NamedCsvRecord> rows) {
        for (NamedCsvRecord row : rows) {
            Tenure tenure = Tenure.parse(row.getField("from"), row.getField("to"));
            byOrganisation
                    .computeIfAbsent(row.getField("organisation"), o -> new ArrayList<>())
                    .add(new Spell(row.getField("state"), tenure));
        }
    }

    static Memberships bundled() {
        return new Memberships(CsvTable.rows("memberships.csv"));
    }

    /** Codes of all members on that day; none if the table knows nothing of the organisation. */
    SortedSet<String> members(String organisation, LocalDate day) {
        SortedSet<String> members = new TreeSet<>();
        for (Spell spell : byOrganisation.getOrDefault(organisation, List.of())) {
            if (spell.tenure.includes(day)) {
                members.add(spell.state);
            }
        }
        return Collections.unmodifiableSortedSet(members);
    }
}
