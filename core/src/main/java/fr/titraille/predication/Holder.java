package fr.titraille.predication;

import fr.titraille.text.TextRange;
import java.util.List;

/**
 * Who says what a predication states.
 *
 * @param head number of the token that names the source: a noun, a pronoun; the verb itself where nobody is named
 * @param range the whole phrase that names the source, without its preposition
 * @param cue how it is told
 * @param cueToken number of the verb of speech, or of the preposition
 */
public record Holder(int head, TextRange range, Cue cue, int cueToken) {

    /** How a source is told. */
    public enum Cue {
        /** « X affirme que … ». */
        GOVERNOR,
        /** « …, a déclaré X ». */
        INSET,
        /** « selon X ». */
        SOURCE_PHRASE
    }

    /** The source as an argument, so that the same conditions can be asked of it. */
    Argument asArgument() {
        return new Argument(Slot.AGENT, head, range, "", false, List.of(), Restoration.NONE, head);
    }

    /** The characters of {@code text} that name the source. */
    public String in(String text) {
        return range.of(text);
    }
}
