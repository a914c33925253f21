package fr.titraille.optimize;

import fr.titraille.clean.Change;
import fr.titraille.rule.RuleEngine;
import fr.titraille.rule.RuleGroup;
import fr.titraille.text.ResourceLines;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Changes of one rule that do the same thing to the text, as an editor reads a list of them: the typography of a whole
 * article is a line with a count, each place on request.
 *
 * @param act what they do to the text
 * @param rule the rule or step that asked for them
 * @param changes one or more, in the order in which they were made
 */
public record ChangeGroup(Act act, String rule, List<Change> changes) {

    /** What a change does to the text, in the order in which groups are told. */
    public enum Act {
        /** Words that no source text of the article holds in that place: a heading, a title, a completion. */
        ADDED,
        /** Other words for what stood there. */
        REWRITTEN,
        /** Words that stand elsewhere now: in the metadata, in the chapô. */
        MOVED,
        /** Words that are gone. */
        REMOVED,
        /** The same words with another markup: a line that became a heading, a typed list that became a list. */
        MARKED,
        /** The same words with other signs and spaces. */
        TYPOGRAPHY
    }

    private static final Set<String> MOVING = new HashSet<>(ResourceLines.read(ChangeGroup.class, "moving-rules.txt"));

    public ChangeGroup {
        changes = List.copyOf(changes);
    }

    /** The groups of an article's changes: by act, then in the order in which the first of each was made. */
    public static List<ChangeGroup> of(List<Change> changes) {
        List<ChangeGroup> out = new ArrayList<>();
        for (Act act : Act.values()) {
            Map<String, List<Change>> byRule = new LinkedHashMap<>();
            for (Change change : changes) {
                if (act(change) == act) {
                    byRule.computeIfAbsent(change.rule(), k -> new ArrayList<>())
                            .add(change);
                }
            }
            byRule.forEach((rule, own) -> out.add(new ChangeGroup(act, rule, own)));
        }
        return List.copyOf(out);
    }

    /** What a change does to the text. */
    public static Act act(Change change) {
        if (change.kind() == Change.Kind.INSERTED) {
            return Act.ADDED;
        }
        if (MOVING.contains(change.rule())
                && (change.kind() == Change.Kind.REMOVED || !change.field().equals("body"))) {
            return Act.MOVED;
        }
        if (change.kind() == Change.Kind.REMOVED) {
            return Act.REMOVED;
        }
        if (letters(change.before()).equals(letters(change.after()))) {
            return isTypography(change.rule()) || !change.before().equals(change.after()) ? Act.TYPOGRAPHY : Act.MARKED;
        }
        return isTypography(change.rule()) ? Act.TYPOGRAPHY : Act.REWRITTEN;
    }

    private static boolean isTypography(String rule) {
        return RuleEngine.french()
                .rule(rule)
                .filter(r -> r.descriptor().group() == RuleGroup.TYPOGRAPHY)
                .isPresent();
    }

    private static String letters(String text) {
        return text.codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
