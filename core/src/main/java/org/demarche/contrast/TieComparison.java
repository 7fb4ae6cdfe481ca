package org.demarche.contrast;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.demarche.ties.Organisation;
import org.demarche.ties.PairTies;
import org.demarche.ties.SharedBody;
import org.demarche.ties.SharedBody.Belonging;
import org.demarche.ties.StandingTie;
import org.demarche.ties.TieKind;

/**
 * What stands between one of two subjects on the last day of its time and not between the other on
 * the last day of its own: treaties, bases, missions, memberships.
 *
 * <p>Treaties, bases and houses are told apart by name; embassies, consulates and relations, which
 * every pair has under other names, only by whether there are any. It holds what the register
 * holds: a tie that is missing there may stand all the same.
 *
 * @param here what stands between the first
 * @param there what stands between the second
 */
public record TieComparison(Side here, Side there) {
    private static final Set<TieKind> UNNAMED =
            Set.of(
                    TieKind.RELATIONS,
                    TieKind.NO_RELATIONS,
                    TieKind.EMBASSY,
                    TieKind.AMBASSADOR,
                    TieKind.CONSULATE);

    /**
     * A pair on a day.
     *
     * @param ties what the register has of it
     * @param day the last day of its time
     */
    public record Side(PairTies ties, LocalDate day) {
        /** What stands that day. */
        public List<StandingTie> standing() {
            return ties.standingOn(day);
        }

        /** Organisations of some states that both belong to. */
        public List<Organisation> bodies() {
            return ties.bodiesOn(day, Belonging.BOTH).stream()
                    .map(SharedBody::organisation)
                    .filter(o -> !o.isUniversal())
                    .toList();
        }
    }

    /** Whether both are the same two states at two times. */
    public boolean isOnePair() {
        return here.ties().a().equals(there.ties().a()) && here.ties().b().equals(there.ties().b());
    }

    /** What stands on this side alone. */
    public List<StandingTie> only(Side side) {
        Set<List<Object>> others = new HashSet<>();
        other(side).standing().forEach(t -> others.add(key(t)));
        return side.standing().stream().filter(t -> !others.contains(key(t))).toList();
    }

    private List<Object> key(StandingTie tie) {
        if (isOnePair()) {
            return List.of(tie.kind(), tie.name(), tie.what(), tie.sides(), tie.span());
        }
        return UNNAMED.contains(tie.kind())
                ? List.of(tie.kind())
                : List.of(tie.kind(), tie.name(), tie.what());
    }

    /** Organisations only this side has in common. */
    public List<Organisation> onlyBodies(Side side) {
        Set<String> others = new HashSet<>();
        other(side).bodies().forEach(o -> others.add(o.code()));
        return side.bodies().stream().filter(o -> !others.contains(o.code())).toList();
    }

    private Side other(Side side) {
        return side.equals(here) ? there : here;
    }

    /** Whether the register has anything of either. */
    public boolean isKnown() {
        return !here.ties().isEmpty() || !there.ties().isEmpty();
    }
}
