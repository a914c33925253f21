package fr.titraille.format;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A string in a JSON document: a field of an object or an element of an array of the tree that was read. Two slots are
 * equal when they are the same place, whatever stands there.
 *
 * @param holder the object or array, by identity
 * @param field the object's field; empty for an array
 * @param index the place in an array; 0 for an object
 */
record JsonSlot(JsonNode holder, String field, int index) {

    static JsonSlot field(JsonNode holder, String field) {
        return new JsonSlot(holder, field, 0);
    }

    /** What stands there; empty for anything but a string. */
    String text() {
        JsonNode value = field.isEmpty() ? holder.path(index) : holder.path(field);
        return value.isTextual() ? value.textValue() : "";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof JsonSlot slot
                && slot.holder == holder
                && slot.index == index
                && slot.field.equals(field);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * System.identityHashCode(holder) + field.hashCode()) + index;
    }
}
