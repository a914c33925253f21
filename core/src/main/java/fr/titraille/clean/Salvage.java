package fr.titraille.clean;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a piece of boilerplate says that must not be lost with it.
 *
 * @param sources media and agencies
 * @param people who may have written the article
 * @param signed whether they signed it: a byline, not a biography
 * @param caption a picture's caption
 * @param credit a picture's credit
 * @param place where a dateline says the article was written
 * @param dates when it says that the article appeared or was changed
 */
record Salvage(
        List<String> sources,
        List<String> people,
        boolean signed,
        @Nullable String caption,
        @Nullable String credit,
        @Nullable String place,
        CopyDates dates) {

    static final Salvage NOTHING = new Salvage(List.of(), List.of(), null, null, null);

    Salvage(
            List<String> sources,
            List<String> people,
            @Nullable String caption,
            @Nullable String credit,
            @Nullable String place) {
        this(sources, people, false, caption, credit, place, CopyDates.NONE);
    }

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

    /** The names of a byline. */
    static Salvage signature(List<String> names) {
        return new Salvage(List.of(), names, true, null, null, null, CopyDates.NONE);
    }

    /** The same with the dates that the line gives. */
    Salvage dated(CopyDates found) {
        return new Salvage(sources, people, signed, caption, credit, place, found);
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
