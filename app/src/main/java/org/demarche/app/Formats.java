package org.demarche.app;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.demarche.actor.ActorKnowledge;
import org.demarche.source.dataset.DataSet;
import org.demarche.source.dataset.acled.Acled;
import org.demarche.source.dataset.gdelt.Gdelt;
import org.demarche.source.dataset.icews.Icews;
import org.demarche.source.dataset.icews.KnowledgeGraph;
import org.demarche.source.dataset.keds.Keds;
import org.demarche.source.dataset.mapped.MappedEvents;
import org.demarche.source.dataset.mapped.Mapping;
import org.demarche.source.dataset.polecat.Polecat;
import org.demarche.source.dataset.ucdp.Ucdp;

/** The data sets that can be imported, by the names people give them. */
final class Formats {
    private Formats() {}

    static DataSet named(String name, Mapping mapping, Session session) {
        ActorKnowledge actors = session.ahead().actors();
        Map<String, Supplier<DataSet>> all = new LinkedHashMap<>();
        all.put("gdelt", () -> new Gdelt(actors));
        all.put("gdelt1", () -> new Gdelt(actors));
        all.put("icews", () -> new Icews(actors));
        all.put("polecat", () -> new Polecat(actors));
        all.put("acled", () -> new Acled(actors));
        all.put("ucdp", () -> new Ucdp(actors));
        all.put("keds", () -> new Keds(actors));
        all.put("tkg", () -> new KnowledgeGraph(actors));
        all.put("events", () -> new MappedEvents(mapping, actors));
        Supplier<DataSet> found = all.get(name.toLowerCase(Locale.ROOT));
        if (found == null) {
            throw Trouble.usage(
                    "FORMAT must be one of %s, demarche, was %s"
                            .formatted(String.join(", ", all.keySet()), name));
        }
        return found.get();
    }
}
