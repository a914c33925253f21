package fr.titraille.rule;

import fr.titraille.article.Article;
import fr.titraille.article.Block;
import fr.titraille.article.Mark;
import fr.titraille.article.Metadata;
import fr.titraille.article.RichText;
import fr.titraille.article.TypedLists;
import fr.titraille.text.TextRange;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A mend that no edit of text can express: a heading's level, a list's markup, metadata. Block numbers count from 0 in
 * the article that was checked. The set is closed.
 */
public sealed interface ArticleChange {

    /**
     * The article after this change; the same article when the block is not what the change expects.
     *
     * @throws IndexOutOfBoundsException if the article has no such block
     */
    Article applyTo(Article article);

    /** The change's name in JSON: {@code relevel}. */
    String kind();

    /** Gives a heading another level. */
    record Relevel(int block, int level) implements ArticleChange {
        @Override
        public Article applyTo(Article article) {
            return article.blocks().get(block) instanceof Block.Heading heading
                    ? replace(article, block, new Block.Heading(level, heading.content(), heading.origin()))
                    : article;
        }

        @Override
        public String kind() {
            return "relevel";
        }
    }

    /** Makes a heading of a paragraph. */
    record ToHeading(int block, int level) implements ArticleChange {
        @Override
        public Article applyTo(Article article) {
            return article.blocks().get(block) instanceof Block.Paragraph paragraph
                    ? replace(article, block, new Block.Heading(level, paragraph.content(), null))
                    : article;
        }

        @Override
        public String kind() {
            return "to-heading";
        }
    }

    /** Makes the article's title of a block, which leaves the body. */
    record ToTitle(int block) implements ArticleChange {
        @Override
        public Article applyTo(Article article) {
            List<Block> blocks = new ArrayList<>(article.blocks());
            String title = blocks.remove(block).text().strip();
            return article.withBlocks(blocks).withTitle(title);
        }

        @Override
        public String kind() {
            return "to-title";
        }
    }

    /** Makes one list of the paragraphs {@code [first, end)} that open with a typed bullet or number. */
    record ToList(int first, int end, boolean ordered) implements ArticleChange {
        @Override
        public Article applyTo(Article article) {
            List<Block> blocks = new ArrayList<>(article.blocks().subList(0, first));
            blocks.add(TypedLists.convert(article.blocks(), new TypedLists.Run(first, end, ordered)));
            blocks.addAll(article.blocks().subList(end, article.blocks().size()));
            return article.withBlocks(blocks);
        }

        @Override
        public String kind() {
            return "to-list";
        }
    }

    /**
     * Cuts a paragraph in two.
     *
     * @param offset where the second part starts, in UTF-16 units of the paragraph's own text
     */
    record SplitParagraph(int block, int offset) implements ArticleChange {
        @Override
        public Article applyTo(Article article) {
            if (!(article.blocks().get(block) instanceof Block.Paragraph paragraph)) {
                return article;
            }
            String text = paragraph.text();
            int end = offset;
            while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
                end--;
            }
            List<Block> blocks = new ArrayList<>(article.blocks());
            RichText content = paragraph.content();
            blocks.set(block, new Block.Paragraph(content.slice(new TextRange(0, end)), null));
            blocks.add(block + 1, new Block.Paragraph(content.slice(new TextRange(offset, text.length())), null));
            return article.withBlocks(blocks);
        }

        @Override
        public String kind() {
            return "split-paragraph";
        }
    }

    /**
     * A subheading is to be worded at this block: before a paragraph, or in place of the heading that stands there. A
     * person words it, or the subheading engine when it is asked to; applying the change leaves the article as it is.
     */
    record WordHeading(int block) implements ArticleChange {
        @Override
        public Article applyTo(Article article) {
            return article;
        }

        @Override
        public String kind() {
            return "word-heading";
        }
    }

    /** Gives the image of a block its alternative text. */
    record DescribeImage(int block, String alt) implements ArticleChange {
        @Override
        public Article applyTo(Article article) {
            return article.blocks().get(block) instanceof Block.Image image
                    ? replace(
                            article,
                            block,
                            new Block.Image(
                                    image.url(),
                                    alt,
                                    image.caption(),
                                    image.credit(),
                                    image.width(),
                                    image.height(),
                                    image.origin()))
                    : article;
        }

        @Override
        public String kind() {
            return "describe-image";
        }
    }

    /**
     * Says which language a stretch of a block is in.
     *
     * @param range UTF-16 units of the block's own text
     * @param language ISO 639-1 code
     */
    record MarkLanguage(int block, TextRange range, String language) implements ArticleChange {
        @Override
        public Article applyTo(Article article) {
            if (!(article.blocks().get(block) instanceof Block.Paragraph paragraph)) {
                return article;
            }
            List<Mark> marks = new ArrayList<>(paragraph.content().marks());
            marks.add(new Mark(Mark.Kind.LANGUAGE, range, Map.of("lang", language)));
            return replace(
                    article, block, new Block.Paragraph(new RichText(paragraph.text(), marks), paragraph.origin()));
        }

        @Override
        public String kind() {
            return "mark-language";
        }
    }

    /** Gives one component of the metadata another value; what another change has set stays. */
    sealed interface OfMetadata extends ArticleChange {

        /** The metadata after the change. */
        Metadata applyTo(Metadata metadata);

        @Override
        default Article applyTo(Article article) {
            return article.withMetadata(applyTo(article.metadata()));
        }

        @Override
        default String kind() {
            return "metadata";
        }
    }

    /** Sets the page's title element. */
    record SetSeoTitle(String seoTitle) implements OfMetadata {
        @Override
        public Metadata applyTo(Metadata metadata) {
            return metadata.withSeoTitle(seoTitle);
        }
    }

    /** Sets the canonical address. */
    record SetCanonicalUrl(String canonicalUrl) implements OfMetadata {
        @Override
        public Metadata applyTo(Metadata metadata) {
            return metadata.withCanonicalUrl(canonicalUrl);
        }
    }

    /** Sets the time of publication. */
    record SetPublishedAt(OffsetDateTime publishedAt) implements OfMetadata {
        @Override
        public Metadata applyTo(Metadata metadata) {
            return metadata.withPublishedAt(publishedAt);
        }
    }

    /** Sets the time of the last modification. */
    record SetModifiedAt(OffsetDateTime modifiedAt) implements OfMetadata {
        @Override
        public Metadata applyTo(Metadata metadata) {
            return metadata.withModifiedAt(modifiedAt);
        }
    }

    /**
     * Puts names in the place of an author whose name is a whole byline.
     *
     * @param byline the author as the metadata name it; nothing changes where they do not
     */
    record NameAuthors(String byline, List<String> names) implements OfMetadata {
        public NameAuthors {
            names = List.copyOf(names);
        }

        @Override
        public Metadata applyTo(Metadata metadata) {
            List<String> all = new ArrayList<>();
            metadata.authors().forEach(author -> all.addAll(author.equals(byline) ? names : List.of(author)));
            return metadata.withAuthors(all);
        }
    }

    private static Article replace(Article article, int block, Block by) {
        List<Block> blocks = new ArrayList<>(article.blocks());
        blocks.set(block, by);
        return article.withBlocks(blocks);
    }
}
