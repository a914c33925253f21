package fr.titraille.writing;

import fr.titraille.text.ResourceLines;
import java.util.Map;
import java.util.stream.Collectors;

/** The fixed forms of dates and numbers, read from {@code forms.tsv}; {0} and {1} stand for what is put in. */
final class Forms {

    private static final Map<String, String> FORMS = ResourceLines.table(Forms.class, "forms.tsv", 2).stream()
            .collect(Collectors.toUnmodifiableMap(
                    row -> row.get(0), row -> row.get(1).replace('~', '\u00A0')));

    private Forms() {}

    static String of(String key) {
        String form = FORMS.get(key);
        if (form == null) {
            throw new IllegalStateException("forms.tsv has no form " + key);
        }
        return form;
    }

    static String of(String key, String first) {
        return of(key).replace("{0}", first);
    }

    static String of(String key, String first, String second) {
        return of(key, first).replace("{1}", second);
    }
}
