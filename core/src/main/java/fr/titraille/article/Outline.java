package fr.titraille.article;

import fr.titraille.text.TextRange;
import java.util.ArrayList;
import java.util.List;

/**
 * The headings of a body.
 *
 * @param entries in document order
 */
public record Outline(List<Entry> entries) {

    public Outline {
        entries = List.copyOf(entries);
    }

    /**
     * One heading.
     *
     * @param block its number in {@link Article#blocks()}
     * @param range its place in the plain text
     */
    public record Entry(int level, String text, int block, TextRange range) {}

    /** Reads the headings of an article's body. */
    public static Outline of(Article article) {
        return of(article.blocks(), article.plainText());
    }

    /** Reads the headings of blocks already laid out. */
    public static Outline of(List<Block> blocks, PlainText layout) {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Block.Heading heading) {
                entries.add(new Entry(
                        heading.level(), heading.text(), i, layout.ranges().get(i)));
            }
        }
        return new Outline(entries);
    }
}
