package org.demarche.ontology;

import static org.demarche.ontology.EventType.ACCUSE;
import static org.demarche.ontology.EventType.ASSAULT;
import static org.demarche.ontology.EventType.COERCE;
import static org.demarche.ontology.EventType.CONSULT;
import static org.demarche.ontology.EventType.MOBILIZE;
import static org.demarche.ontology.EventType.PROTEST;
import static org.demarche.ontology.EventType.REJECT;
import static org.demarche.ontology.EventType.REQUEST;
import static org.demarche.ontology.EventType.RETREAT;
import static org.demarche.ontology.EventType.SANCTION;
import static org.demarche.ontology.EventType.THREATEN;

import java.util.Locale;
import java.util.Optional;

/**
 * How an event was done: PLOVER's modes, each of one type, with its Goldstein score.
 *
 * <p>Scores are those of the PLOVER manual (Open Event Data Alliance, "PLOVER Manual", draft 2.0);
 * PROTEST by vandalism has none there and takes its type's.
 */
public enum Mode {
    CONSULT_VISIT(CONSULT, "visit", 4.0),
    CONSULT_THIRD_PARTY(CONSULT, "third-party", 1.0),
    CONSULT_MULTILATERAL(CONSULT, "multilateral", 4.0),
    CONSULT_PHONE(CONSULT, "phone", 1.5),
    RETREAT_WITHDRAW(RETREAT, "withdraw", 8.0),
    RETREAT_RELEASE(RETREAT, "release", 6.5),
    RETREAT_DISARM(RETREAT, "disarm", 10.0),
    RETREAT_CEASEFIRE(RETREAT, "ceasefire", 7.5),
    RETREAT_ACCESS(RETREAT, "access", 6.5),
    RETREAT_RESIGN(RETREAT, "resign", 4.5),
    REQUEST_ASSIST(REQUEST, "assist", 0.5),
    REQUEST_CHANGE(REQUEST, "change", -1.0),
    REQUEST_YIELD(REQUEST, "yield", -1.0),
    REQUEST_MEET(REQUEST, "meet", 0.0),
    ACCUSE_DISAPPROVE(ACCUSE, "disapprove", -2.0),
    ACCUSE_INVESTIGATE(ACCUSE, "investigate", -3.5),
    ACCUSE_ALLEGE(ACCUSE, "allege", -3.5),
    REJECT_ASSIST(REJECT, "assist", -1.5),
    REJECT_CHANGE(REJECT, "change", -2.0),
    REJECT_YIELD(REJECT, "yield", -2.0),
    REJECT_MEET(REJECT, "meet", -2.0),
    THREATEN_RESTRICT(THREATEN, "restrict", -3.0),
    THREATEN_ARREST(THREATEN, "arrest", -3.5),
    THREATEN_RELATIONS(THREATEN, "relations", -3.5),
    THREATEN_EXPEL(THREATEN, "expel", -3.5),
    THREATEN_TERRITORY(THREATEN, "territory", -4.0),
    THREATEN_VIOLENCE(THREATEN, "violence", -3.5),
    PROTEST_DEMO(PROTEST, "demo", -5.0),
    PROTEST_RIOT(PROTEST, "riot", -7.0),
    PROTEST_STRIKE(PROTEST, "strike", -5.0),
    PROTEST_HUNGER(PROTEST, "hunger", -4.5),
    PROTEST_BOYCOTT(PROTEST, "boycott", -4.5),
    PROTEST_OBSTRUCT(PROTEST, "obstruct", -4.5),
    PROTEST_VANDALIZE(PROTEST, "vandalize", -5.0),
    SANCTION_CONVICT(SANCTION, "convict", -6.0),
    SANCTION_EXPEL(SANCTION, "expel", -5.5),
    SANCTION_WITHDRAW(SANCTION, "withdraw", -6.0),
    SANCTION_DISCONTINUE(SANCTION, "discontinue", -6.0),
    MOBILIZE_TROOPS(MOBILIZE, "troops", -6.5),
    MOBILIZE_WEAPONS(MOBILIZE, "weapons", -6.5),
    MOBILIZE_POLICE(MOBILIZE, "police", -5.5),
    MOBILIZE_MILITIA(MOBILIZE, "militia", -6.0),
    COERCE_SEIZE(COERCE, "seize", -7.0),
    COERCE_RESTRICT(COERCE, "restrict", -7.0),
    COERCE_CENSOR(COERCE, "censor", -6.5),
    COERCE_CURFEW(COERCE, "curfew", -6.5),
    COERCE_MARTIAL_LAW(COERCE, "martial-law", -7.5),
    COERCE_ARREST(COERCE, "arrest", -7.0),
    COERCE_DEPORT(COERCE, "deport", -7.0),
    COERCE_WITHHOLD(COERCE, "withhold", -7.0),
    COERCE_MISINFORMATION(COERCE, "misinformation", -6.5),
    COERCE_CYBER(COERCE, "cyber", -7.0),
    ASSAULT_ABDUCT(ASSAULT, "abduct", -8.5),
    ASSAULT_BEAT(ASSAULT, "beat", -7.5),
    ASSAULT_TORTURE(ASSAULT, "torture", -8.5),
    ASSAULT_SEXUAL(ASSAULT, "sexual", -8.5),
    ASSAULT_TARGETED(ASSAULT, "targeted", -9.5),
    ASSAULT_DESTROY(ASSAULT, "destroy", -8.5),
    ASSAULT_PRIMITIVE(ASSAULT, "primitive", -8.0),
    ASSAULT_FIREARMS(ASSAULT, "firearms", -9.0),
    ASSAULT_EXPLOSIVES(ASSAULT, "explosives", -9.0),
    ASSAULT_SUICIDE_ATTACK(ASSAULT, "suicide-attack", -9.5),
    ASSAULT_AERIAL(ASSAULT, "aerial", -9.5),
    ASSAULT_DRONE(ASSAULT, "drone", -9.5),
    ASSAULT_HEAVY_WEAPONS(ASSAULT, "heavy-weapons", -9.5),
    ASSAULT_CROWD_CONTROL(ASSAULT, "crowd-control", -7.5),
    ASSAULT_UNCONVENTIONAL(ASSAULT, "unconventional", -10.0);

    private final EventType type;
    private final String label;
    private final double score;

    Mode(EventType type, String label, double score) {
        this.type = type;
        this.label = label;
        this.score = score;
    }

    /** The type it is a mode of. */
    public EventType type() {
        return type;
    }

    /** Its name within its type, as PLOVER writes it: lower case, hyphens. */
    public String label() {
        return label;
    }

    /** Goldstein score, −10 to +10. */
    public double score() {
        return score;
    }

    /** The mode of {@code type} with that label. */
    public static Optional<Mode> of(EventType type, String label) {
        String wanted = label.strip().toLowerCase(Locale.ROOT);
        for (Mode mode : values()) {
            if (mode.type == type && mode.label.equals(wanted)) {
                return Optional.of(mode);
            }
        }
        return Optional.empty();
    }
}
