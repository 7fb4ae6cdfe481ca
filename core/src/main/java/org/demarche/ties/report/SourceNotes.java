package org.demarche.ties.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Numbers sources as they come, so that a line needs only the number. */
final class SourceNotes {
    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    /** “ [1]”, the same for the same source. */
    String mark(String source) {
        return " [" + numbers.computeIfAbsent(source, s -> numbers.size() + 1) + "]";
    }

    String marks(List<String> sources) {
        return sources.stream().map(this::mark).collect(Collectors.joining());
    }

    boolean isEmpty() {
        return numbers.isEmpty();
    }

    /** All sources with their numbers, in order. */
    Map<String, Integer> all() {
        return numbers;
    }
}
