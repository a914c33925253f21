package fr.titraille.rule;

import fr.titraille.analysis.ArticleField;
import fr.titraille.text.TextRange;
import org.jspecify.annotations.Nullable;

/**
 * What a rule found.
 *
 * @param rule the rule's id
 * @param message for the editor, in the language asked for
 * @param field the field that {@code range} points into
 * @param range UTF-16 code units; empty at 0 when the finding is about the whole
 * @param block number of the body block, or -1
 * @param measured what was measured, as JSON shows it: a number or a word; or null
 * @param expected the threshold in words, or null
 */
public record Finding(
        String rule,
        RuleGroup group,
        Severity severity,
        String message,
        ArticleField field,
        TextRange range,
        int block,
        @Nullable Object measured,
        @Nullable String expected,
        @Nullable Fix fix) {}
