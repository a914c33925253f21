package fr.titraille.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.titraille.article.Article;
import fr.titraille.article.Block;
import fr.titraille.article.Mark;
import fr.titraille.article.RichText;
import fr.titraille.text.TextEdit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Properties of the formats of CMSs, on generated articles. */
class CmsRoundTripTest {

    private static final int ARTICLES = 200;

    private static final Set<Mark.Kind> COMMON =
            EnumSet.of(Mark.Kind.STRONG, Mark.Kind.EMPHASIS, Mark.Kind.LINK, Mark.Kind.CODE);
    private static final Set<Mark.Kind> MANY = EnumSet.of(
            Mark.Kind.STRONG,
            Mark.Kind.EMPHASIS,
            Mark.Kind.LINK,
            Mark.Kind.CODE,
            Mark.Kind.UNDERLINE,
            Mark.Kind.STRIKETHROUGH,
            Mark.Kind.SUPERSCRIPT,
            Mark.Kind.SUBSCRIPT);

    /** A format, the marks it has and the kinds of blocks it has not. */
    record Format(String name, Set<Mark.Kind> marks, Set<Class<? extends Block>> without) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Format> formats() {
        return Stream.of(
                new Format("strapi-blocks", COMMON, Set.of(Block.Table.class, Block.Image.class)),
                new Format("lexical", MANY, Set.of(Block.Image.class)),
                new Format("prosemirror", MANY, Set.of(Block.Image.class)),
                new Format("portable-text", MANY, Set.of(Block.Table.class, Block.Image.class)),
                new Format("contentful", MANY, Set.of(Block.Code.class, Block.Image.class)),
                new Format("editorjs", MANY, Set.of(Block.Image.class)));
    }

    private static Article article(Format format, long seed) {
        Article article = new ArticleGenerator(seed, List.copyOf(format.marks())).article();
        List<Block> blocks = new ArrayList<>();
        for (Block block : article.blocks()) {
            boolean list = block instanceof Block.ListBlock
                    && !blocks.isEmpty()
                    && blocks.get(blocks.size() - 1) instanceof Block.ListBlock;
            boolean code = block instanceof Block.Code;
            // portable text cannot tell two lists in a row apart, Editor.js keeps no language
            if (!format.without().contains(block.getClass()) && !list) {
                blocks.add(code ? new Block.Code(block.text(), null, null) : block);
            }
        }
        blocks.add(new Block.Paragraph("Un paragraphe pour finir."));
        return Article.of(blocks);
    }

    /** Blocks without origin, links with their address alone. */
    private static List<Block> bare(Article article) {
        return article.blocks().stream()
                .map(Origins::bare)
                .map(CmsRoundTripTest::plain)
                .toList();
    }

    private static Block plain(Block block) {
        if (block instanceof Block.Paragraph b) {
            return new Block.Paragraph(plain(b.content()), null);
        }
        if (block instanceof Block.Heading b) {
            return new Block.Heading(b.level(), plain(b.content()), null);
        }
        if (block instanceof Block.Quote b) {
            return new Block.Quote(plain(b.content()), null);
        }
        if (block instanceof Block.ListBlock b) {
            return new Block.ListBlock(
                    b.ordered(),
                    b.items().stream()
                            .map(i -> new Block.ListBlock.Item(plain(i.content()), i.depth()))
                            .toList(),
                    null);
        }
        if (block instanceof Block.Table b) {
            return new Block.Table(
                    b.header(),
                    b.rows().stream()
                            .map(r -> r.stream().map(CmsRoundTripTest::plain).toList())
                            .toList(),
                    null);
        }
        return block;
    }

    private static RichText plain(RichText content) {
        return new RichText(
                content.text(),
                Marks.canonical(content.marks().stream()
                        .map(m -> m.kind() == Mark.Kind.LINK
                                ? new Mark(
                                        m.kind(),
                                        m.range(),
                                        Map.of("href", m.attributes().getOrDefault("href", "")))
                                : m)
                        .toList()));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void readOfWritten_anyArticle_isTheSameArticle(Format format) {
        for (long seed = 0; seed < ARTICLES; seed++) {
            Article article = article(format, seed);
            Article read =
                    Formats.standard().read(format.name(), Formats.standard().write(format.name(), article));
            assertThat(bare(read)).as("seed %d", seed).isEqualTo(bare(article));
        }
    }

    @ParameterizedTest
    @MethodSource("formats")
    void writeOfRead_unchanged_isWhatWasReadUnknownNodesIncluded(Format format) {
        for (long seed = 0; seed < ARTICLES; seed++) {
            JsonNode document = strange(format, seed);
            String sent = JsonBody.write(document);
            String written =
                    Formats.standard().write(format.name(), Formats.standard().read(format.name(), sent));
            assertThat(written).as("seed %d", seed).isEqualTo(sent);
        }
    }

    @ParameterizedTest
    @MethodSource("formats")
    void writeOfRead_oneBlockEdited_leavesAllOtherNodes(Format format) {
        for (long seed = 0; seed < ARTICLES; seed++) {
            JsonNode document = strange(format, seed);
            Article read = Formats.standard().read(format.name(), JsonBody.write(document));
            int end = read.plainText().text().length();
            Article edited = read.edit(List.of(TextEdit.replace(end - 6, end, "conclure.")));
            JsonNode written = JsonBody.parse(Formats.standard().write(format.name(), edited));
            ArrayNode before = nodes(format, document);
            ArrayNode after = nodes(format, written);
            assertThat(after).as("seed %d", seed).hasSameSizeAs(before);
            int changed = 0;
            for (int i = 0; i < before.size(); i++) {
                changed += before.get(i).equals(after.get(i)) ? 0 : 1;
            }
            assertThat(changed).as("seed %d", seed).isEqualTo(1);
            assertThat(written.toString()).contains("conclure.");
        }
    }

    private static ArrayNode nodes(Format format, JsonNode document) {
        return switch (format.name()) {
            case "lexical" -> (ArrayNode) document.get("root").get("children");
            case "prosemirror", "contentful" -> (ArrayNode) document.get("content");
            case "editorjs" -> (ArrayNode) document.get("blocks");
            default -> (ArrayNode) document;
        };
    }

    /** A document as a CMS might send it: fields and nodes that nobody told Titraille about. */
    private static JsonNode strange(Format format, long seed) {
        JsonNode document = JsonBody.parse(Formats.standard().write(format.name(), article(format, seed)));
        Random random = new Random(seed);
        ArrayNode nodes = nodes(format, document);
        for (JsonNode node : nodes) {
            if (random.nextInt(3) == 0) {
                ((ObjectNode) node).put("customField", random.nextInt()).put("ratio", new java.math.BigDecimal("1.50"));
            }
        }
        String type = format.name().equals("portable-text")
                ? "_type"
                : format.name().equals("contentful") ? "nodeType" : "type";
        ObjectNode widget = nodes.objectNode().put(type, "widget-" + seed).put("_key", "k" + seed);
        widget.putObject("attrs").put("html", "<b>&eacute;</b>").putNull("nothing");
        nodes.insert(random.nextInt(nodes.size()), widget);
        if (document instanceof ObjectNode object) {
            object.put("savedAt", 1_700_000_000_000L);
        }
        return document;
    }
}
