package fr.titraille.optimize.step;

import fr.titraille.analysis.AnalyzedArticle;
import fr.titraille.article.Article;
import fr.titraille.article.Block;
import fr.titraille.clean.Change;
import fr.titraille.optimize.Draft;
import fr.titraille.optimize.prose.Background;
import fr.titraille.text.TextRange;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who signs a column: « X est essayiste. Dernier ouvrage paru : … » as its last paragraph. The line stays in the text, the
 * name becomes the author.
 */
final class Columnists {

    /** A full name, then what the person is. */
    private static final Pattern LAST_LINE = Pattern.compile(
            "^(\\p{Lu}[\\p{L}’'-]+(?: (?:de |du |d’|d'|von |van )?\\p{Lu}[\\p{L}’'-]+){1,2}) est (?:une? )?\\p{Ll}");

    private static final int LONGEST = 300;

    private Columnists() {}

    static void apply(Draft draft) {
        Article article = draft.article();
        AnalyzedArticle analyzed = draft.analyzed();
        List<Block> blocks = article.blocks();
        int last = blocks.size() - 1;
        boolean line = last > 0
                && blocks.get(last) instanceof Block.Paragraph
                && blocks.get(last).text().length() <= LONGEST;
        if (!line || !article.metadata().authors().isEmpty() || Background.isWanted(analyzed)) {
            return;
        }
        Matcher signature = LAST_LINE.matcher(blocks.get(last).text());
        if (!signature.find()) {
            return;
        }
        String name = signature.group(1);
        int start = analyzed.layout().ranges().get(last).start();
        // whom the text speaks of, or with, does not sign it
        if (analyzed.text().indexOf(name) == start) {
            Change change = new Change(
                    "author-and-dates",
                    Change.Kind.INSERTED,
                    "",
                    name,
                    new TextRange(start, start + name.length()),
                    "author",
                    StepTexts.in(draft.locale()).text("signature.column"),
                    null);
            draft.change(change, article.withMetadata(article.metadata().withAuthors(List.of(name))));
        }
    }
}
