package fr.titraille.optimize.prose;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A sentence or two that Titraille writes, with the place it comes from.
 *
 * @param text what is said, as a sentence of its own with its final stop
 * @param speaker whom it is owed to, ready for « selon … », or null when it stands for itself
 * @param source where it comes from, for the editor
 * @param names canonical names it speaks of
 * @param order ISO 8601 date that puts it in order among dated events, or empty
 * @param weight how useful it is to this article; higher goes in first
 * @param group statements with the same number share a paragraph
 */
public record Statement(
        Topic topic,
        String text,
        @Nullable String speaker,
        String source,
        Set<String> names,
        String order,
        double weight,
        int group) {
    public Statement {
        names = Set.copyOf(names);
    }

    static Statement of(Topic topic, String text, String source, Set<String> names, double weight) {
        return new Statement(topic, text, null, source, names, "", weight, 0);
    }

    Statement dated(String iso) {
        return new Statement(topic, text, speaker, source, names, iso, weight, group);
    }

    Statement inGroup(int number) {
        return new Statement(topic, text, speaker, source, names, order, weight, number);
    }

    Statement saidBy(@Nullable String who) {
        return new Statement(topic, text, who, source, names, order, weight, group);
    }

    /**
     * The sentence with its source named.
     *
     * @param place its number in its paragraph: the place of the source varies with it
     * @param before the speaker of the sentence before in the paragraph, or null
     */
    public String told(int place, @Nullable String before) {
        String who = speaker;
        if (who == null) {
            return text;
        }
        if (who.equals(before)) {
            return place % 2 == 1
                    ? text.substring(0, text.length() - 1) + ", précise la même source."
                    : "Toujours selon " + who + ", " + inner();
        }
        return place % 2 == 0
                ? "Selon " + who + ", " + inner()
                : text.substring(0, text.length() - 1) + ", selon " + who + ".";
    }

    private String inner() {
        return Openings.inner(text);
    }
}
