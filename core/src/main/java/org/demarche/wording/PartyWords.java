package org.demarche.wording;

import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.demarche.actor.Party;
import org.demarche.actor.Sector;

/**
 * Names parties for readers: the state alone for its government, else with who acts in it.
 *
 * @param names from code to name
 */
public record PartyWords(UnaryOperator<String> names) {
    private static final Pattern CODE = Pattern.compile("[A-Z]{3,6}(:[A-Z]{3})?");

    public String name(Party party) {
        String sector = sector(party.sector());
        String name = party.isKnown() ? names.apply(party.code()) : "somebody unknown";
        return sector.isEmpty() ? name : name + " (" + sector + ")";
    }

    /** A voice: a code is named, words of the text stay as they are. */
    public String voice(String saidBy) {
        if (!CODE.matcher(saidBy).matches()) {
            return saidBy;
        }
        int colon = saidBy.indexOf(':');
        if (colon < 0) {
            return names.apply(saidBy);
        }
        Sector sector = Sector.named(saidBy.substring(colon + 1)).orElse(Sector.UNK);
        return name(new Party(saidBy.substring(0, colon), sector));
    }

    private static String sector(Sector sector) {
        return switch (sector) {
            case GOV, UNK -> "";
            case MIL -> "armed forces";
            case COP -> "police";
            case JUD -> "courts";
            case LEG -> "parliament";
            case SPY -> "intelligence service";
            case BUS -> "companies";
            case JRN -> "media";
            case PTY -> "political party";
            case OPP -> "opposition";
            case REB -> "rebels";
            case PRE -> "self-declared entity";
            case PRM -> "paramilitaries";
            case UAF -> "unidentified armed men";
            case CVL -> "civilians";
            case CRM -> "criminals";
            case REL -> "religious body";
            case REF -> "refugees";
            case LAB -> "workers";
            case AGR -> "farmers";
            case EDU -> "education";
            case MED -> "health service";
            case ELI -> "former officials";
            case NGO -> "non-governmental organisation";
            case IGO -> "intergovernmental organisation";
        };
    }
}
