package fr.titraille.dto;

import fr.titraille.rule.Fix;
import java.util.List;

/**
 * A mend.
 *
 * @param edits edits of the finding's field
 * @param changes what edits of text cannot express; empty for most rules
 * @param safe whether it may be applied unseen
 */
public record FixDto(String label, List<EditDto> edits, List<FixChangeDto> changes, boolean safe) {

    /** The shape of a fix. */
    static FixDto of(Fix fix) {
        return new FixDto(
                fix.label(),
                fix.edits().stream().map(EditDto::of).toList(),
                fix.changes().stream().map(FixChangeDto::of).toList(),
                fix.safe());
    }
}
