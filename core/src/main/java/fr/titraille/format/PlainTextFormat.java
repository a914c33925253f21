package fr.titraille.format;

import fr.titraille.article.Article;
import fr.titraille.article.Block;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** Plain text as desks paste it. */
final class PlainTextFormat implements ArticleReader, ArticleWriter {

    @Override
    public String format() {
        return "text";
    }

    @Override
    public Article read(String content) {
        List<Block> blocks = new ArrayList<>();
        for (String line : Normalizer.normalize(content, Normalizer.Form.NFC).split("\\R", -1)) {
            String stripped = line.strip();
            if (!stripped.isEmpty()) {
                blocks.add(new Block.Paragraph(stripped));
            }
        }
        return Article.of(blocks);
    }

    @Override
    public String write(Article article) {
        return article.plainText().text();
    }
}
