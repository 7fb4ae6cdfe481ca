package org.demarche.coding.role;

import java.util.List;
import java.util.Set;
import org.demarche.actor.Sector;
import org.demarche.coding.frame.Frame;
import org.demarche.coding.parse.ParsedSentence;
import org.demarche.coding.parse.Word;
import org.demarche.coding.party.Mention;
import org.demarche.coding.party.PartyFinder;
import org.demarche.coding.pattern.Fit;
import org.demarche.ontology.EventType;
import org.demarche.ontology.Mode;

/**
 * Finds the land that armies strike where the words tell only where it was: "in Gaza, the army
 * killed two militants", "Chadian shelling was reported in Zinder".
 */
final class StruckLand {
    private static final Set<Mode> FROM_AFAR =
            Set.of(Mode.ASSAULT_AERIAL, Mode.ASSAULT_DRONE, Mode.ASSAULT_HEAVY_WEAPONS);

    /** Verbs that say of a deed no more than that it was done. */
    private static final Set<String> HAPPENING =
            Set.of("report", "record", "continue", "resume", "occur", "intensify", "kill", "hit");

    private final ParsedSentence sentence;
    private final PartyFinder parties;

    StruckLand(ParsedSentence sentence, PartyFinder parties) {
        this.sentence = sentence;
        this.parties = parties;
    }

    /** The one land where armed men did it; nobody if there is none, or more than one. */
    List<Mention> of(Fit fit, List<Mention> actors) {
        List<Mention> there =
                isDoneByArms(fit, actors)
                        ? Mentions.without(parties.venues(), actors)
                        : List.<Mention>of();
        return Mentions.codes(there).size() == 1 ? there.subList(0, 1) : List.of();
    }

    private boolean isDoneByArms(Fit fit, List<Mention> actors) {
        boolean army = actors.stream().allMatch(m -> m.party().sector() == Sector.MIL);
        return fit.frame().isNominal()
                ? isReported(fit) && actors.stream().allMatch(StruckLand::isState)
                : fit.pattern().what().type() == EventType.ASSAULT
                        && army
                        && fit.frame().in(Frame.OBJECT).stream().anyMatch(parties::isStranger);
    }

    /** "Shelling continued", "strikes were reported": where that is, it falls. */
    boolean isReported(Fit fit) {
        Word deed = fit.frame().predicate();
        return deed.relation().isSubject()
                && fit.pattern().what().mode().filter(FROM_AFAR::contains).isPresent()
                && sentence.headOf(deed).filter(v -> HAPPENING.contains(v.lemma())).isPresent();
    }

    private static boolean isState(Mention mention) {
        return mention.party().sector() == Sector.MIL || mention.party().sector() == Sector.GOV;
    }
}
