package org.demarche.outlook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.demarche.dyad.Occurrence;
import org.demarche.ontology.EventClass;
import org.demarche.ontology.EventType;
import org.demarche.ontology.QuadClass;
import org.demarche.record.follow.PairFollowed;

/** The days on which events of each class happened between two, and what followed the late ones. */
final class ClassDays {
    /** So many classes are looked at. */
    private static final int CLASSES = 3;

    private final Map<EventClass, TreeSet<LocalDate>> days =
            new TreeMap<>(Comparator.comparing(EventClass::toString));

    ClassDays(List<Occurrence> happened) {
        for (Occurrence occurrence : happened) {
            if (occurrence.date().isDay()) {
                days.computeIfAbsent(occurrence.what(), w -> new TreeSet<>())
                        .add(occurrence.date().firstDay().orElseThrow());
            }
        }
    }

    /** The gravest class of each type of the last {@link Aftermath#DAYS} days before an end. */
    List<EventClass> late(LocalDate end) {
        LocalDate from = end.minusDays(Aftermath.DAYS);
        Set<EventType> types = EnumSet.noneOf(EventType.class);
        return days.entrySet().stream()
                .filter(e -> !e.getValue().last().isBefore(from))
                .map(Map.Entry::getKey)
                .sorted(Comparator.comparingDouble(EventClass::score))
                .filter(e -> types.add(e.type()))
                .limit(CLASSES)
                .toList();
    }

    List<Aftermath> aftermaths(LocalDate from, LocalDate end, List<PairFollowed> others) {
        NavigableSet<LocalDate> deeds = new TreeSet<>();
        days.forEach(
                (what, on) -> {
                    if (what.type().quad() == QuadClass.MATERIAL_CONFLICT) {
                        deeds.addAll(on);
                    }
                });
        List<Aftermath> all = new ArrayList<>();
        for (EventClass event : late(end)) {
            List<PairFollowed> alike = others.stream().filter(f -> f.what().equals(event)).toList();
            TreeSet<LocalDate> on = days.getOrDefault(event, new TreeSet<>());
            all.add(Aftermath.of(event, new Aftermath.Days(on, deeds), from, end, alike));
        }
        return all;
    }
}
