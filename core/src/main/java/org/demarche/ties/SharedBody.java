package org.demarche.ties;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.demarche.text.PartialDate;
import org.demarche.ties.TieSpan.Holding;

/**
 * One organisation as it lies between two states: when both belonged to it, when only one did, and
 * when a membership was frozen.
 *
 * @param organisation which
 * @param a code of one state
 * @param b code of the other
 * @param stays times either was a member, in order
 * @param suspensions times a membership of either was frozen or suspended, in order
 */
public record SharedBody(
        Organisation organisation, String a, String b, List<Stay> stays, List<Stay> suspensions) {
    /** Who belongs to it on a day. */
    public enum Belonging {
        BOTH,
        ONLY_A,
        ONLY_B,
        NEITHER
    }

    public SharedBody {
        stays = List.copyOf(stays);
        suspensions = List.copyOf(suspensions);
    }

    /** When the one was a member. */
    public List<Stay> staysOf(String state) {
        return stays.stream().filter(s -> s.state().equals(state)).toList();
    }

    /** When both were members: the times their memberships have in common. */
    public List<TieSpan> together() {
        List<TieSpan> both = new ArrayList<>();
        for (Stay one : staysOf(a)) {
            for (Stay other : staysOf(b)) {
                one.span().meet(other.span()).ifPresent(both::add);
            }
        }
        return both.stream().sorted().toList();
    }

    /** The last year to which the table of its members is known; unknown if it is up to date. */
    public PartialDate knownTo() {
        return stays.stream()
                .map(s -> s.span())
                .filter(s -> s.isOpen() && s.known().isKnown())
                .map(TieSpan::known)
                .findFirst()
                .orElse(PartialDate.UNKNOWN);
    }

    /** Whether both were ever members at once. */
    public boolean isShared() {
        return !together().isEmpty();
    }

    /** Who belongs to it on a day; whoever entered or left in that month or year belongs to it. */
    public Belonging on(LocalDate day) {
        boolean hasA = isIn(a, day);
        boolean hasB = isIn(b, day);
        if (hasA && hasB) {
            return Belonging.BOTH;
        }
        return hasA ? Belonging.ONLY_A : hasB ? Belonging.ONLY_B : Belonging.NEITHER;
    }

    private boolean isIn(String state, LocalDate day) {
        return staysOf(state).stream().anyMatch(s -> s.span().on(day) != Holding.NO);
    }

    /** Other standings, such as an observer's, of the one that never was a member. */
    public List<Stay> standingsOfOutsider() {
        return suspensions.stream().filter(s -> staysOf(s.state()).isEmpty()).toList();
    }

    /** Suspensions that hold on a day. */
    public List<Stay> suspendedOn(LocalDate day) {
        return suspensions.stream().filter(s -> s.span().on(day) != Holding.NO).toList();
    }

    /** Whether anything of it lies from the first day until before the second. */
    public boolean touches(LocalDate begin, LocalDate end) {
        return stays.stream().anyMatch(s -> s.span().touches(begin, end));
    }

    /** Where all this can be looked up, each source once. */
    public List<String> sources() {
        return Stream.concat(stays.stream(), suspensions.stream())
                .map(Stay::source)
                .filter(s -> !s.isBlank())
                .distinct()
                .toList();
    }
}
