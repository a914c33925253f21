package fr.titraille.format;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** Names of authors in metadata: a string, a list, objects with a name. */
final class Authors {

    private static final int LONGEST = 120;

    private Authors() {}

    /** Adds the names that a value gives, each once. */
    static void add(JsonNode value, List<String> names) {
        if (value.isArray()) {
            value.forEach(v -> add(v, names));
        } else if (value.isObject()) {
            JsonNode name = value.path("name");
            add(name.isMissingNode() ? value.path("title") : name, names);
        } else if (value.isTextual()) {
            add(value.asText(), names);
        }
    }

    /** Adds the names of a line, parted by commas or semicolons. */
    static void add(String line, List<String> names) {
        String[] parts = line.strip().split("\\s*[;,]\\s*");
        for (String part : parts) {
            String name = part.strip();
            boolean fit = !name.isEmpty() && name.length() <= LONGEST && !name.contains("://") && !name.startsWith("@");
            if (fit && !names.contains(name)) {
                names.add(name);
            }
        }
    }
}
