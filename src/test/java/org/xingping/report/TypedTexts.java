package org.xingping.report;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The texts that records hold, wherever they stand in them; found by reflection, so that a new one cannot escape a test. */
final class TypedTexts {
    private static final String OURS = "org.xingping.";

    /** From a field such as {@code Finding.what} and its text to another text. */
    private final BinaryOperator<String> other;

    TypedTexts(BinaryOperator<String> other) {
        this.other = other;
    }

    /** The names of all fields for texts that can be reached from these types. */
    static Set<String> reachableFrom(Class<?>... roots) {
        Set<String> fields = new TreeSet<>();
        Set<Class<?>> seen = new HashSet<>();
        Deque<Class<?>> open = new ArrayDeque<>(Arrays.asList(roots));
        while (!open.isEmpty()) {
            Class<?> type = open.pop();
            if (!type.getName().startsWith(OURS) || !seen.add(type)) {
                continue;
            }
            if (type.isSealed() && !type.isEnum()) {
                open.addAll(Arrays.asList(type.getPermittedSubclasses()));
            }
            for (RecordComponent component : type.isRecord() ? type.getRecordComponents() : new RecordComponent[0]) {
                for (Class<?> part : parts(component.getGenericType())) {
                    if (part.equals(String.class)) {
                        fields.add(name(component));
                    } else {
                        open.add(part);
                    }
                }
            }
        }
        return fields;
    }

    private static List<Class<?>> parts(Type type) {
        return switch (type) {
            case Class<?> plain -> List.of(plain);
            case ParameterizedType generic ->
                Arrays.stream(generic.getActualTypeArguments())
                        .flatMap(part -> parts(part).stream())
                        .collect(Collectors.toList());
            default -> throw new IllegalArgumentException(type.toString());
        };
    }

    /** {@code Finding.Place.point} for a field of a record within a record. */
    private static String name(RecordComponent component) {
        String owner = component.getDeclaringRecord().getName();
        return owner.substring(owner.lastIndexOf('.') + 1).replace('$', '.') + "." + component.getName();
    }

    /** A copy in which every text is another. */
    <T> T in(T value) {
        @SuppressWarnings("unchecked")
        T copy = (T) copied("", value);
        return copy;
    }

    private Object copied(String field, Object value) {
        return switch (value) {
            case String text -> other.apply(field, text);
            case List<?> list -> list.stream().map(one -> copied(field, one)).collect(Collectors.toList());
            case Collection<?> set ->
                set.stream().map(one -> copied(field, one)).collect(Collectors.toCollection(LinkedHashSet::new));
            case Map<?, ?> map -> {
                Map<Object, Object> copy = new LinkedHashMap<>();
                map.forEach((key, held) -> copy.put(copied(field, key), copied(field, held)));
                yield copy;
            }
            case Record ours when ours.getClass().getName().startsWith(OURS) -> record(ours);
            default -> value;
        };
    }

    private Object record(Record value) {
        try {
            RecordComponent[] components = value.getClass().getRecordComponents();
            @Nullable Object[] held = new Object[components.length];
            Class<?>[] types = new Class<?>[components.length];
            for (int at = 0; at < components.length; at++) {
                components[at].getAccessor().setAccessible(true);
                Object old = components[at].getAccessor().invoke(value);
                held[at] = old == null ? null : copied(name(components[at]), old);
                types[at] = components[at].getType();
            }
            Constructor<?> constructor = value.getClass().getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(held);
        } catch (ReflectiveOperationException wrong) {
            throw new IllegalStateException(value.getClass().getName(), wrong);
        }
    }
}
