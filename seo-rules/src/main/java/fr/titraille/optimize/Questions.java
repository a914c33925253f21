package fr.titraille.optimize;

import fr.titraille.article.Article;
import fr.titraille.article.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The questions that stand in the body as headings with their answers below: only what readers see is marked up. */
final class Questions {

    /** One question is a rhetorical heading; two and more are questions and answers. */
    private static final int FEWEST = 2;

    private Questions() {}

    static List<Object> of(Article article) {
        List<Object> out = new ArrayList<>();
        List<Block> blocks = article.blocks();
        for (int i = 0; i + 1 < blocks.size(); i++) {
            boolean asks = blocks.get(i) instanceof Block.Heading heading
                    && heading.text().strip().endsWith("?");
            if (asks && blocks.get(i + 1) instanceof Block.Paragraph answer) {
                Map<String, Object> question =
                        JsonLd.typed("Question", "name", blocks.get(i).text());
                question.put("acceptedAnswer", JsonLd.typed("Answer", "text", answer.text()));
                out.add(question);
            }
        }
        return out.size() < FEWEST ? List.of() : out;
    }
}
