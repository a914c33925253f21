package fr.titraille.rules.text;

import fr.titraille.analysis.AnalyzedArticle;
import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.Sentence;
import fr.titraille.article.Block;
import fr.titraille.article.TypedLists;
import fr.titraille.rule.RuleContext;
import fr.titraille.text.TextRange;
import java.util.List;

/** Short stretches of an article: what its lead says in so many characters, a passage shown in a message. */
public final class Excerpt {

    private static final int SHOWN = 60;
    /** Words of a paragraph; a line without a final stop is a title or a label unless it is long. */
    private static final int FEWEST = 5;

    private static final int FEWEST_WITHOUT_STOP = 20;

    private Excerpt() {}

    /** The opening sentences of the first paragraph as long as they fit; cut at a word when the first alone is longer. */
    public static String lead(RuleContext context, int most) {
        AnalyzedArticle article = context.article();
        AnalyzedText body = article.body();
        TextRange first = firstParagraph(context);
        int end = first.start();
        for (Sentence sentence : body.sentences()) {
            TextRange range = sentence.range();
            if (range.start() >= first.end() || range.end() - first.start() > most) {
                break;
            }
            if (range.end() > first.start() && range.end() <= first.end()) {
                end = range.end();
            }
        }
        return end > first.start()
                ? article.text().substring(first.start(), end).strip()
                : cut(first.of(article.text()).strip(), most);
    }

    /**
     * The first paragraph of copy: no {@linkplain Furniture furniture} and without that at its edges, no typed list, no
     * line of a few words or that acts as a heading; empty when there is none.
     */
    public static TextRange firstParagraph(RuleContext context) {
        AnalyzedArticle article = context.article();
        List<Block> blocks = article.article().blocks();
        Furniture furniture = Furniture.of(context);
        for (int i = 0; i < blocks.size(); i++) {
            TextRange range = furniture.copyOf(article.layout().ranges().get(i));
            if (!(blocks.get(i) instanceof Block.Paragraph paragraph) || TypedLists.markLength(paragraph.text()) > 0) {
                continue;
            }
            int words = article.body().wordCount(range);
            if (words >= (endsSentence(range.of(article.text())) ? FEWEST : FEWEST_WITHOUT_STOP)) {
                return range;
            }
        }
        return new TextRange(0, 0);
    }

    private static boolean endsSentence(String text) {
        String all = text.strip();
        return !all.isEmpty() && ".!?…:»)".indexOf(all.charAt(all.length() - 1)) >= 0;
    }

    /** The text cut at a word and closed with an ellipsis when it is longer than {@code most} characters. */
    public static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = most - 1;
        while (end > 0 && !Character.isWhitespace(text.charAt(end)) && text.charAt(end) != '\u00A0') {
            end--;
        }
        String head = text.substring(0, end == 0 ? most - 1 : end).strip();
        while (!head.isEmpty() && ",;:–—(«".indexOf(head.charAt(head.length() - 1)) >= 0) {
            head = head.substring(0, head.length() - 1).strip();
        }
        return Character.isHighSurrogate(head.isEmpty() ? 'x' : head.charAt(head.length() - 1))
                ? head.substring(0, head.length() - 1) + "…"
                : head + "…";
    }

    /** A passage as a message shows it: one line, sixty characters at the most. */
    public static String shown(String text) {
        return cut(text.replace('\n', ' ').strip(), SHOWN);
    }
}
