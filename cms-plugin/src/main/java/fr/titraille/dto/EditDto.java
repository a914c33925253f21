package fr.titraille.dto;

import fr.titraille.text.TextEdit;

/** An edit; offsets in UTF-16 code units. */
public record EditDto(int start, int end, String replacement) {
    static EditDto of(TextEdit edit) {
        return new EditDto(edit.range().start(), edit.range().end(), edit.replacement());
    }
}
