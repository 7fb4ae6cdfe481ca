package org.demarche.ontology;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What happened, as a type and, where the text tells, its mode; written {@code SANCTION.expel}.
 *
 * @param type the type
 * @param modeOrNull the mode, or null if none is told; read it by {@link #mode()}
 */
public record EventClass(EventType type, @Nullable Mode modeOrNull) {
    public EventClass {
        if (modeOrNull != null && modeOrNull.type() != type) {
            throw new IllegalArgumentException(
                    "mode must be one of %s, was %s".formatted(type, modeOrNull));
        }
    }

    public static EventClass of(EventType type) {
        return new EventClass(type, null);
    }

    public static EventClass of(Mode mode) {
        return new EventClass(mode.type(), mode);
    }

    /**
     * Reads {@code TYPE} or {@code TYPE.mode}.
     *
     * @throws IllegalArgumentException if there is no such type or mode
     */
    public static EventClass parse(String written) {
        int dot = written.indexOf('.');
        String typeName = dot < 0 ? written : written.substring(0, dot);
        EventType type =
                EventType.named(typeName)
                        .orElseThrow(
                                () ->
                                        new IllegalArgumentException(
                                                "no event type is called " + typeName));
        if (dot < 0) {
            return of(type);
        }
        String label = written.substring(dot + 1);
        return of(
                Mode.of(type, label)
                        .orElseThrow(
                                () ->
                                        new IllegalArgumentException(
                                                "%s has no mode %s".formatted(type, label))));
    }

    public Optional<Mode> mode() {
        return Optional.ofNullable(modeOrNull);
    }

    /** Goldstein score of the mode, or of the type where no mode is told; −10 to +10. */
    public double score() {
        return mode().map(Mode::score).orElse(type.score());
    }

    @Override
    public String toString() {
        return mode().map(m -> type + "." + m.label().toLowerCase(Locale.ROOT)).orElse(type.name());
    }
}
