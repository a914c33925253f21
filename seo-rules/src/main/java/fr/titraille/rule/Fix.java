package fr.titraille.rule;

import fr.titraille.text.TextEdit;
import java.util.List;

/**
 * A mend: the smallest edits and changes that remove the finding. Idempotent, never inside a quotation but for spaces.
 *
 * @param label what it does, for the button an editor presses
 * @param edits edits of the finding's field
 * @param changes what edits of text cannot express; empty for most rules
 * @param safe whether it may be applied unseen
 */
public record Fix(String label, List<TextEdit> edits, List<ArticleChange> changes, boolean safe) {
    public Fix {
        edits = List.copyOf(edits);
        changes = List.copyOf(changes);
    }
}
