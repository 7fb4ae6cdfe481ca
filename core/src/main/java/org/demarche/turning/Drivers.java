package org.demarche.turning;

import java.util.List;
import java.util.stream.Stream;

/**
 * What drives a turning point.
 *
 * @param shifts the types of event whose frequency changed most, of those that a count adds up, the
 *     largest change first
 * @param deeds what was done about that time, the weightiest first
 * @param words what was said about that time, the weightiest first
 */
public record Drivers(List<TypeShift> shifts, List<Driver> deeds, List<Driver> words) {
    public Drivers {
        shifts = List.copyOf(shifts);
        deeds = List.copyOf(deeds);
        words = List.copyOf(words);
    }

    /** The weightiest deed and the weightiest word, as far as there are any. */
    public Stream<Driver> weightiest() {
        return Stream.of(deeds, words).flatMap(d -> d.stream().limit(1));
    }
}
