package fr.titraille.format;

import fr.titraille.article.Article;
import fr.titraille.text.TextEdit;
import java.util.ArrayList;
import java.util.List;

/** Mends for tests. */
final class TextSamples {

    private TextSamples() {}

    /** The article with every such character of its text replaced. */
    static Article replaceAll(Article article, char wanted, String by) {
        String text = article.plainText().text();
        List<TextEdit> edits = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == wanted) {
                edits.add(TextEdit.replace(i, i + 1, by));
            }
        }
        return article.edit(edits);
    }
}
