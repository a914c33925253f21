package fr.titraille.rule;

import fr.titraille.analysis.ArticleField;
import fr.titraille.text.TextEdit;
import fr.titraille.text.TextRange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A finding before its texts are looked up.
 *
 * @param message key within the rule's texts, such as {@code too-long}; the bundle holds {@code <rule id>.too-long}
 * @param arguments what the message names
 * @param severity overrides the descriptor's, or null
 * @param edits the mend as edits of the field's text; empty for none
 * @param changes the mend as changes that no edit expresses; empty for none
 * @param safe whether the mend may be applied unseen
 */
public record FindingDraft(
        String message,
        List<Object> arguments,
        @Nullable Severity severity,
        ArticleField field,
        TextRange range,
        @Nullable Object measured,
        @Nullable String expected,
        List<TextEdit> edits,
        List<ArticleChange> changes,
        boolean safe) {
    public FindingDraft {
        arguments = List.copyOf(arguments);
        edits = List.copyOf(edits);
        changes = List.copyOf(changes);
    }

    /** A finding in the body, without a mend. */
    public static FindingDraft body(String message, TextRange range, Object... arguments) {
        return new FindingDraft(
                message, List.of(arguments), null, ArticleField.BODY, range, null, null, List.of(), List.of(), false);
    }

    /** A finding in another field. */
    public FindingDraft in(ArticleField other) {
        return new FindingDraft(message, arguments, severity, other, range, measured, expected, edits, changes, safe);
    }

    /** With the severity of this very finding. */
    public FindingDraft as(Severity own) {
        return new FindingDraft(message, arguments, own, field, range, measured, expected, edits, changes, safe);
    }

    /** With what was measured and what is expected. */
    public FindingDraft measured(Object value, String threshold) {
        return new FindingDraft(message, arguments, severity, field, range, value, threshold, edits, changes, safe);
    }

    /** With a mend that may be applied unseen. */
    public FindingDraft fix(List<TextEdit> mend) {
        return new FindingDraft(message, arguments, severity, field, range, measured, expected, mend, changes, true);
    }

    /** With a mend that an editor confirms. */
    public FindingDraft suggest(List<TextEdit> mend) {
        return new FindingDraft(message, arguments, severity, field, range, measured, expected, mend, changes, false);
    }

    /** With a change that may be applied unseen. */
    public FindingDraft change(ArticleChange mend) {
        return new FindingDraft(
                message, arguments, severity, field, range, measured, expected, edits, List.of(mend), true);
    }

    /** With changes that an editor confirms. */
    public FindingDraft propose(List<? extends ArticleChange> mends) {
        return new FindingDraft(
                message, arguments, severity, field, range, measured, expected, edits, List.copyOf(mends), false);
    }
}
