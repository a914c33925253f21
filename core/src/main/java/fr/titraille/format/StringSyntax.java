package fr.titraille.format;

import fr.titraille.article.Article;
import fr.titraille.article.Block;
import fr.titraille.article.Mark;
import fr.titraille.text.TextEdit;
import fr.titraille.text.TextRange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a {@link SourceWriter} must know of a format whose source is one string. */
interface StringSyntax {

    /** Reads a source as the format's reader does. */
    Article read(String source);

    /**
     * A block as the format writes it, without regard to where it came from; empty for one it cannot write.
     *
     * @param before the source text of the block before it; empty for none
     */
    String render(Block block, String before);

    /** What stands between two blocks. */
    String separator();

    /**
     * What a new block still wants before it.
     *
     * @param before the source up to it, or at least its end; not blank
     */
    default String lead(Block block, String before) {
        return "";
    }

    /**
     * The edits that give a block of the source its new shape with its text left as it is: another level of a heading,
     * another alternative text of an image; null when the block must be written anew.
     */
    default @Nullable List<TextEdit> reshape(String source, TextRange range, Block was, Block now) {
        return null;
    }

    /** What ends a paragraph of the source and opens the next like it; null where that cannot be told. */
    @Nullable
    String cut(String source, TextRange paragraph);

    /** What opens and closes a link; null where the format has none. */
    String @Nullable [] link(Mark link);
}
