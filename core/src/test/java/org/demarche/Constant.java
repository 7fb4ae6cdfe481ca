package org.demarche;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells whether a static field holds the same value, with the same content, for ever. */
final class Constant {
    private static final Set<String> CHANGING =
            Set.of("java.lang.StringBuilder", "java.util.Date", "java.util.BitSet");

    private Constant() {}

    static boolean isOne(Field field) {
        if (!Modifier.isFinal(field.getModifiers())) {
            return false;
        }
        String type = field.getType().getName();
        if (field.getType().isArray()
                || CHANGING.contains(type)
                || type.startsWith("java.util.concurrent.atomic.")) {
            return false;
        }
        boolean holdsOthers =
                Collection.class.isAssignableFrom(field.getType())
                        || Map.class.isAssignableFrom(field.getType());
        return !holdsOthers || isFrozen(value(field));
    }

    /** Java's own unchangeable collections; what wraps a changeable one in a static is trusted. */
    private static boolean isFrozen(@Nullable Object value) {
        if (value == null) {
            return true;
        }
        String kind = value.getClass().getName();
        return kind.startsWith("java.util.ImmutableCollections")
                || kind.startsWith("java.util.Collections$Unmodifiable")
                || kind.startsWith("java.util.Collections$Empty");
    }

    private static @Nullable Object value(Field field) {
        try {
            field.setAccessible(true);
            return field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError("cannot look into " + field, e);
        }
    }
}
