package org.demarche.ties;

import java.time.LocalDate;
import java.util.List;
import org.demarche.ties.SharedBody.Belonging;
import org.demarche.ties.TieSpan.Holding;

/**
 * All that the register knows to stand between two parties.
 *
 * @param a code of the first
 * @param b code of the second
 * @param direct what the two have with each other, by heading and then in order of time
 * @param bodies organisations that either belonged to, the most telling first
 */
public record PairTies(String a, String b, List<StandingTie> direct, List<SharedBody> bodies) {
    public PairTies {
        direct = List.copyOf(direct);
        bodies = List.copyOf(bodies);
    }

    /** Whether the two have nothing with each other and no organisation in common, ever. */
    public boolean isEmpty() {
        return direct.isEmpty() && bodies.stream().noneMatch(SharedBody::isShared);
    }

    /** Only what stood, surely or perhaps, some day from the first until before the second. */
    public PairTies within(LocalDate begin, LocalDate end) {
        return new PairTies(
                a,
                b,
                direct.stream().filter(t -> t.span().touches(begin, end)).toList(),
                bodies.stream().filter(o -> o.touches(begin, end)).toList());
    }

    /** What the two have with each other on a day, surely or perhaps. */
    public List<StandingTie> standingOn(LocalDate day) {
        return direct.stream().filter(t -> t.span().on(day) != Holding.NO).toList();
    }

    /** What was over by that day, the latest first. */
    public List<StandingTie> endedBy(LocalDate day) {
        return direct.stream()
                .filter(t -> t.span().isOverBy(day))
                .sorted((x, y) -> y.span().to().compareTo(x.span().to()))
                .toList();
    }

    /** Organisations as to who belongs to them on a day. */
    public List<SharedBody> bodiesOn(LocalDate day, Belonging wanted) {
        return bodies.stream().filter(o -> o.on(day) == wanted).toList();
    }

    /** Organisations of some states to which both belonged at some time. */
    public List<SharedBody> shared() {
        return bodies.stream()
                .filter(o -> o.isShared() && !o.organisation().isUniversal())
                .toList();
    }

    /** Universal organisations to which both belonged at some time. */
    public List<SharedBody> universal() {
        return bodies.stream().filter(o -> o.isShared() && o.organisation().isUniversal()).toList();
    }

    /**
     * Alliances and blocs to which never both belonged at once, but one did; and any organisation
     * of one in which the other had another standing, as an observer has.
     */
    public List<SharedBody> apart() {
        return bodies.stream()
                .filter(
                        o ->
                                !o.isShared()
                                        && (o.organisation().isExclusive()
                                                || !o.standingsOfOutsider().isEmpty()))
                .toList();
    }

    /** The organisation of that code as it lies between the two. */
    public java.util.Optional<SharedBody> body(String code) {
        return bodies.stream().filter(o -> o.organisation().code().equals(code)).findFirst();
    }
}
