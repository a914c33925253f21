package fr.titraille.fidelity.check;

import fr.titraille.fidelity.align.SourceTexts;
import fr.titraille.text.TextRange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that speaks against a rewrite, before it is weighed and put into words.
 *
 * @param range in the rewrite, or in the source for an omission
 * @param source where the source says otherwise, or null
 * @param sourceRange its words there, or null
 * @param arguments what the message names beside the two quotations
 * @param replacement what would put the rewrite right at {@code range}, or null
 * @param match how much of the rewrite's sentence the source's accounts for, from 0 to 1; 1 for figures, names and
 *     quotations, which are looked for everywhere
 */
public record Alarm(
        Ground ground,
        TextRange range,
        SourceTexts.@Nullable Origin source,
        @Nullable TextRange sourceRange,
        List<Object> arguments,
        @Nullable String replacement,
        double match) {

    public Alarm {
        arguments = List.copyOf(arguments);
    }

    /** An alarm of the closed world: nothing like it stands in the sources. */
    static Alarm unknown(Ground ground, TextRange range) {
        return new Alarm(ground, range, null, null, List.of(), null, 1);
    }

    /** An alarm with the source's words. */
    static Alarm of(Ground ground, TextRange range, SourceTexts.Origin source, TextRange sourceRange, double match) {
        return new Alarm(ground, range, source, sourceRange, List.of(), null, match);
    }

    /** The same with what the message names. */
    Alarm naming(Object... names) {
        return new Alarm(ground, range, source, sourceRange, List.of(names), replacement, match);
    }

    /** The same with words that put it right. */
    Alarm mendedBy(String words) {
        return new Alarm(ground, range, source, sourceRange, arguments, words, match);
    }
}
