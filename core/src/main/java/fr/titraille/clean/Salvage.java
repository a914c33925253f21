package fr.titraille.clean;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a piece of boilerplate says that must not be lost with it.
 *
 * @param sources media and agencies
 * @param people who may have written the article
 * @param caption a picture's caption
 * @param credit a picture's credit
 * @param place where a dateline says the article was written
 */
record Salvage(
        List<String> sources,
        List<String> people,
        @Nullable String caption,
        @Nullable String credit,
        @Nullable String place) {

    static final Salvage NOTHING = new Salvage(List.of(), List.of(), null, null, null);

    Salvage {
        sources = List.copyOf(sources);
        people = List.copyOf(people);
    }

    static Salvage source(List<String> names) {
        return new Salvage(names, List.of(), null, null, null);
    }

    static Salvage person(List<String> names) {
        return new Salvage(List.of(), names, null, null, null);
    }

    static Salvage picture(@Nullable String caption, @Nullable String credit) {
        return new Salvage(List.of(), List.of(), caption, credit, null);
    }

    /** All of it in one line, for the editor. */
    String inWords() {
        List<String> parts = new ArrayList<>();
        if (place != null) {
            parts.add(place);
        }
        parts.addAll(sources);
        parts.addAll(people);
        if (caption != null) {
            parts.add(caption.endsWith(".") ? caption.substring(0, caption.length() - 1) : caption);
        }
        if (credit != null) {
            parts.add(credit);
        }
        return String.join(", ", parts);
    }
}
