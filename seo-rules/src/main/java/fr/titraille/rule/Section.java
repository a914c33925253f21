package fr.titraille.rule;

import fr.titraille.analysis.AnalyzedArticle;
import fr.titraille.article.Outline;
import fr.titraille.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of the body under one heading, up to the next heading of any level.
 *
 * @param heading its heading, or null for what stands before the first
 * @param range the text below the heading, in the body's plain text
 * @param words lexical words in {@code range}
 */
public record Section(Outline.@Nullable Entry heading, TextRange range, int words) {

    /** The sections of an article in order; the first has no heading and may be empty. */
    public static List<Section> of(AnalyzedArticle article) {
        List<Section> out = new ArrayList<>();
        int start = 0;
        Outline.Entry heading = null;
        for (Outline.Entry entry : article.outline().entries()) {
            out.add(section(article, heading, start, entry.range().start()));
            heading = entry;
            start = entry.range().end();
        }
        out.add(section(article, heading, start, article.text().length()));
        return out;
    }

    private static Section section(AnalyzedArticle article, Outline.@Nullable Entry heading, int start, int end) {
        TextRange range = new TextRange(start, Math.max(start, end));
        return new Section(heading, range, article.body().wordCount(range));
    }
}
