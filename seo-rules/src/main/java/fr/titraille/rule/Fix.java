package fr.titraille.rule;

import fr.titraille.text.TextEdit;
import java.util.List;

/**
 * A mend: the smallest edits that remove the finding. Idempotent, never inside a quotation but for spaces.
 *
 * @param label what it does, for the button an editor presses
 * @param edits edits of the finding's field
 * @param safe whether it may be applied unseen
 */
public record Fix(String label, List<TextEdit> edits, boolean safe) {
    public Fix {
        edits = List.copyOf(edits);
    }
}
