package fr.titraille.api;

import io.swagger.v3.oas.models.media.Schema;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Tells of each field what it is, which values it may have, and whether it is always there: the first two from {@code
 * fields.properties}, the last from the records, where what may be absent is {@link Nullable}.
 */
final class SchemaFields {

    private static final String VALUES = " = ";

    private final Properties fields = new Properties();
    private final Map<String, Class<?>> records = new HashMap<>();

    /** @param roots the types of requests and answers */
    SchemaFields(Collection<Class<?>> roots) {
        try (InputStream in = SchemaFields.class.getResourceAsStream("/fr/titraille/openapi/fields.properties")) {
            if (in == null) {
                throw new IllegalStateException("the fields of the contract are not described");
            }
            fields.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("the fields of the contract cannot be read", e);
        }
        gather(roots);
    }

    private void gather(Collection<Class<?>> roots) {
        Deque<Type> open = new ArrayDeque<>(roots);
        while (!open.isEmpty()) {
            Type type = open.remove();
            if (type instanceof ParameterizedType of) {
                open.addAll(List.of(of.getActualTypeArguments()));
            } else if (type instanceof WildcardType of) {
                open.addAll(List.of(of.getUpperBounds()));
            } else if (type instanceof Class<?> record
                    && record.isRecord()
                    && records.putIfAbsent(name(record), record) == null) {
                for (RecordComponent component : record.getRecordComponents()) {
                    open.add(component.getGenericType());
                }
            }
        }
    }

    private static String name(Class<?> record) {
        io.swagger.v3.oas.annotations.media.Schema own =
                record.getAnnotation(io.swagger.v3.oas.annotations.media.Schema.class);
        return own == null || own.name().isEmpty() ? record.getSimpleName() : own.name();
    }

    /** Adds what is known to a schema's fields. */
    void describe(String schema, Schema<?> to) {
        Map<String, Schema> properties = to.getProperties();
        if (properties == null) {
            return;
        }
        properties.forEach((field, property) -> describe(schema, field, property));
        TreeSet<String> required = new TreeSet<>(to.getRequired() == null ? List.of() : to.getRequired());
        Class<?> record = records.get(schema);
        if (record != null) {
            for (RecordComponent component : record.getRecordComponents()) {
                boolean absent = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
                if (!absent && properties.containsKey(component.getName())) {
                    required.add(component.getName());
                }
            }
        }
        to.setRequired(required.isEmpty() ? null : List.copyOf(required));
    }

    @SuppressWarnings("unchecked")
    private void describe(String schema, String field, Schema<?> property) {
        String told = fields.getProperty(schema + "." + field, fields.getProperty("*." + field));
        if (told == null) {
            return;
        }
        int values = told.indexOf(VALUES);
        property.setDescription(values < 0 ? told : told.substring(0, values));
        if (values >= 0) {
            ((Schema<Object>) property).setEnum(List.of((Object[])
                    told.substring(values + VALUES.length()).split(", ")));
        }
    }
}
