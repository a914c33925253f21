package fr.titraille.constraint;

import jakarta.validation.ConstraintDeclarationException;
import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads a property by its name: a record component, a getter, or a field. */
final class BeanProperty {

    private BeanProperty() {}

    /**
     * The property's value.
     *
     * @throws ConstraintDeclarationException if the class has no such property of text, or it cannot be read
     */
    static @Nullable String read(Object bean, String name) {
        Class<?> type = bean.getClass();
        String getter = "get" + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        try {
            for (String method : new String[] {name, getter}) {
                Method found = method(type, method);
                if (found != null) {
                    return text(open(found).invoke(bean), type, name);
                }
            }
            for (Class<?> c = type; c != null; c = c.getSuperclass()) {
                for (Field field : c.getDeclaredFields()) {
                    if (field.getName().equals(name)) {
                        return text(open(field).get(bean), type, name);
                    }
                }
            }
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new ConstraintDeclarationException(
                    "property " + name + " of " + type.getName() + " cannot be read", e);
        }
        throw new ConstraintDeclarationException(type.getName() + " has no property " + name);
    }

    private static @Nullable Method method(Class<?> type, String name) {
        for (Class<?> c = type; c != null && c != Object.class; c = c.getSuperclass()) {
            for (Method method : c.getDeclaredMethods()) {
                if (method.getName().equals(name) && method.getParameterCount() == 0 && !method.isSynthetic()) {
                    return method;
                }
            }
        }
        return null;
    }

    private static <T extends AccessibleObject> T open(T member) {
        member.setAccessible(true);
        return member;
    }

    private static @Nullable String text(@Nullable Object value, Class<?> type, String name) {
        if (value == null || value instanceof CharSequence) {
            return value == null ? null : value.toString();
        }
        throw new ConstraintDeclarationException("property " + name + " of " + type.getName() + " is no text");
    }
}
