package fr.titraille.optimize.prose;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A sentence or two that Titraille writes, with the place it comes from.
 *
 * @param text what is said, as a sentence of its own with its final stop
 * @param speaker whom it is owed to, ready for « selon … », or null when it stands for itself
 * @param article « notre article du 3 mai 2024 », « notre article sur Huawei » where neither date nor source is known, or null
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
        @Nullable String article,
        String source,
        Set<String> names,
        String order,
        double weight,
        int group) {
    public Statement {
        names = Set.copyOf(names);
    }

    static Statement of(Topic topic, String text, String source, Set<String> names, double weight) {
        return new Statement(topic, text, null, null, source, names, "", weight, 0);
    }

    Statement dated(String iso) {
        return new Statement(topic, text, speaker, article, source, names, iso, weight, group);
    }

    Statement inGroup(int number) {
        return new Statement(topic, text, speaker, article, source, names, order, weight, number);
    }

    Statement saidBy(@Nullable String who) {
        return new Statement(topic, text, who, article, source, names, order, weight, group);
    }

    Statement from(@Nullable String citation) {
        return new Statement(topic, text, speaker, citation, source, names, order, weight, group);
    }

    /** The same, more or less useful. */
    public Statement weighing(double value) {
        return new Statement(topic, text, speaker, article, source, names, order, value, group);
    }

    /** The same in another section. */
    public Statement as(Topic other, int number) {
        return new Statement(other, text, speaker, article, source, names, order, weight, number);
    }

    /**
     * The sentence with its source named.
     *
     * @param place its number in its paragraph: the place of the source varies with it
     * @param before the statement before it in the paragraph, or null
     */
    public String told(int place, @Nullable Statement before) {
        String who = speaker;
        boolean first = before == null;
        if (who == null) {
            if (!first || article == null) {
                return text;
            }
            // « En mai, … » opens the sentence already
            return Openings.isCircumstance(text)
                    ? bare() + ", comme l’indiquait " + article + "."
                    : "Comme l’indiquait " + article + ", " + inner();
        }
        if (before != null && who.equals(before.speaker())) {
            // one more from the same source, said plainly; a paragraph takes no third (see StatementSection)
            return bare() + ", toujours selon " + who + ".";
        }
        String where = first && article != null ? " (" + article + ")" : "";
        return first ? "Selon " + who + where + ", " + inner() : bare() + ", selon " + who + ".";
    }

    private String bare() {
        return text.substring(0, text.length() - 1);
    }

    private String inner() {
        return Openings.inner(text);
    }
}
