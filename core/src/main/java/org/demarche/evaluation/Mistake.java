package org.demarche.evaluation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One event that is missing, made up, or wrong in one respect.
 *
 * @param kind what is wrong
 * @param text the text
 * @param goldOrNull the gold event, or null if there is none; read it by {@link #gold()}
 * @param codedOrNull the event reported instead, or null; read it by {@link #coded()}
 */
public record Mistake(
        Kind kind,
        GoldText text,
        @Nullable GoldEvent goldOrNull,
        @Nullable ReportedEvent codedOrNull) {
    /** How an event can be wrong. */
    public enum Kind {
        /** Nothing like it was reported. */
        MISSED("missed"),
        /** Nothing like it is in the gold. */
        EXTRA("extra"),
        /** Right parties, another type. */
        TYPE("wrong type"),
        /** Right parties and type, but whether it happened is wrong. */
        FACTUALITY("wrong factuality"),
        /** Actor and recipient have changed places. */
        DIRECTION("wrong direction"),
        /** Right type and one right party. */
        PARTY("wrong party");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** What is wrong, in words. */
        public String words() {
            return words;
        }
    }

    public Optional<GoldEvent> gold() {
        return Optional.ofNullable(goldOrNull);
    }

    public Optional<ReportedEvent> coded() {
        return Optional.ofNullable(codedOrNull);
    }

    /** Whether it was reported as having happened and has not, in any reading of the gold. */
    public boolean isTrap() {
        boolean told = coded().filter(c -> c.claim().isActual()).isPresent();
        return kind == Kind.FACTUALITY && told && gold().filter(g -> !g.isActual()).isPresent();
    }

    /** Where in the text it is told: as the gold has it, else as the coder has it. */
    public Spans spans() {
        return Stream.concat(
                        coded().map(ReportedEvent::spans).stream(),
                        gold().map(GoldEvent::spans).stream())
                .filter(s -> !s.trigger().isEmpty())
                .findFirst()
                .orElse(Spans.NONE);
    }

    /** What it is about: a gold event that is not got right, or else an event that is made up. */
    List<Object> about() {
        return List.of(
                text.id(),
                gold().isPresent() ? "gold" : "coded",
                gold().map(GoldEvent::first).or(() -> codedClaim()).orElseThrow());
    }

    Optional<Claim> codedClaim() {
        return coded().map(ReportedEvent::claim);
    }

    void addTo(Confusion.Counts types, Confusion.Counts factualities) {
        String wanted = gold().map(g -> g.first().type().name()).orElse(Confusion.NOTHING);
        String told = codedClaim().map(c -> c.type().name()).orElse(Confusion.NOTHING);
        boolean isOptional = gold().filter(g -> !g.isRequired()).isPresent();
        switch (kind) {
            case TYPE, MISSED, EXTRA -> types.add(wanted, told);
            case FACTUALITY -> {
                if (!isOptional) {
                    types.add(wanted, wanted);
                    factualities.add(
                            gold().map(g -> g.first().factuality().label()).orElseThrow(),
                            codedClaim().map(c -> c.factuality().label()).orElseThrow());
                }
            }
            case DIRECTION, PARTY -> {
                types.add(wanted, Confusion.NOTHING);
                types.add(Confusion.NOTHING, told);
            }
        }
    }

    /** “missed AZE SANCTION RUS (actual)”, “wrong type AZE SANCTION RUS (actual), coded …”. */
    @Override
    public String toString() {
        String wanted = gold().map(g -> " " + g.first()).orElse("");
        String told = codedClaim().map(c -> (wanted.isEmpty() ? " " : ", coded ") + c).orElse("");
        return kind.words() + " " + text.id() + ":" + wanted + told;
    }
}
