package fr.titraille.dto;

import fr.titraille.article.Article;
import fr.titraille.article.Block;
import fr.titraille.dto.EditsRequest.NewHeading;
import fr.titraille.rule.ArticleChange;
import fr.titraille.text.TextEdit;
import fr.titraille.text.TextRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Carries what an editor accepted into an article. Edits of text go in first, for they leave the blocks' numbers alone;
 * then changes and headings from the last block to the first, at one block the change before the heading.
 */
public final class ArticleEdits {

    private record Step(int block, UnaryOperator<Article> does) {}

    private final Article given;
    private final int blocks;

    private ArticleEdits(Article given) {
        this.given = given;
        this.blocks = given.blocks().size();
    }

    /**
     * The article after all that a request asks.
     *
     * @throws InvalidFieldException if an edit, a change or a heading stands where the article has nothing
     */
    public static Article apply(EditsRequest request, Article article) {
        return new ArticleEdits(article).apply(request);
    }

    private Article apply(EditsRequest request) {
        List<Step> steps = new ArrayList<>();
        List<FixChangeDto> changes = orEmpty(request.changes());
        for (int i = 0; i < changes.size(); i++) {
            steps.add(change(changes.get(i), "changes[" + i + "]"));
        }
        List<NewHeading> headings = orEmpty(request.headings());
        for (int i = 0; i < headings.size(); i++) {
            steps.add(heading(headings.get(i), "headings[" + i + "].beforeBlock"));
        }
        steps.sort(Comparator.comparingInt(Step::block).reversed());
        Article article = given.edit(edits(orEmpty(request.edits())));
        for (Step step : steps) {
            article = step.does().apply(article);
        }
        return article;
    }

    private List<TextEdit> edits(List<EditDto> asked) {
        int length = given.plainText().text().length();
        List<TextEdit> out = new ArrayList<>();
        for (int i = 0; i < asked.size(); i++) {
            EditDto edit = asked.get(i);
            if (edit.start() < 0 || edit.end() < edit.start() || edit.end() > length || edit.replacement() == null) {
                throw new InvalidFieldException("edits[" + i + "]", "field.invalid");
            }
            out.add(new TextEdit(new TextRange(edit.start(), edit.end()), edit.replacement()));
        }
        return out;
    }

    private Step change(FixChangeDto asked, String path) {
        ArticleChange change = asked.toChange(path);
        int block = known(asked.block(), blocks, path + ".block");
        if (asked.endBlock() != null) {
            known(asked.endBlock(), blocks + 1, path + ".endBlock");
        }
        return new Step(block, change::applyTo);
    }

    private Step heading(NewHeading asked, String path) {
        int block = known(asked.beforeBlock(), blocks + 1, path);
        String text = asked.text() == null ? "" : asked.text().strip();
        return new Step(block, article -> {
            List<Block> all = new ArrayList<>(article.blocks());
            all.add(block, new Block.Heading(asked.level(), text));
            return article.withBlocks(all);
        });
    }

    /** The block's number, -1 where none is named. */
    private int known(@Nullable Integer block, int limit, String path) {
        if (block == null) {
            return -1;
        }
        if (block < 0 || block >= limit) {
            throw new InvalidFieldException(path, "field.unknown-block", block, blocks);
        }
        return block;
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
