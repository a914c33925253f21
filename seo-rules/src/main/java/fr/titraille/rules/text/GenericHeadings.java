package fr.titraille.rules.text;

import fr.titraille.text.Folding;
import fr.titraille.text.ResourceLines;
import java.util.Set;

/** Headings that could stand over any text (RGAA 9.1.2): « Introduction », « Points clés ». */
public final class GenericHeadings {

    private static final Set<String> ALL = ResourceLines.set(GenericHeadings.class, "generic-headings.txt");

    private GenericHeadings() {}

    /** Whether the heading says nothing of its passage, whatever its case, accents and punctuation. */
    public static boolean contains(String heading) {
        return ALL.contains(
                Folding.unaccented(heading).replaceAll("[^a-z0-9]+", " ").strip());
    }
}
