package fr.titraille.dto;

import fr.titraille.clean.Change;
import fr.titraille.optimize.ChangeGroup;
import java.util.List;
import java.util.Locale;

/**
 * Changes of one rule that do the same thing to the text.
 *
 * @param act {@code added}, {@code rewritten}, {@code moved}, {@code removed}, {@code marked} or {@code typography}
 * @param rule the rule or step that asked for them
 * @param reason why the first of them was made, for the editor
 * @param count how many
 * @param ids the changes, one an entry, as {@code changes} names them
 */
public record ChangeGroupDto(String act, String rule, String reason, int count, List<String> ids) {

    static ChangeGroupDto of(ChangeGroup group) {
        return new ChangeGroupDto(
                group.act().name().toLowerCase(Locale.ROOT),
                group.rule(),
                group.changes().get(0).reason(),
                group.changes().size(),
                group.changes().stream().map(Change::id).toList());
    }
}
