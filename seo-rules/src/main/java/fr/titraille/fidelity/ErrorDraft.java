package fr.titraille.fidelity;

import fr.titraille.analysis.ArticleField;
import fr.titraille.text.TextRange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An error before its message is written.
 *
 * @param message the key of its text within the kind
 * @param arguments what the text names beside the two quotations
 * @param replacement what would put the rewrite right at {@code range}, or null
 */
record ErrorDraft(
        FidelityError.Kind kind,
        ArticleField field,
        FidelityError.Side side,
        TextRange range,
        Sources.@Nullable Origin source,
        @Nullable TextRange sourceRange,
        String message,
        List<Object> arguments,
        @Nullable String replacement) {}
