package fr.titraille.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import fr.titraille.article.Article;
import fr.titraille.article.Block;
import fr.titraille.text.TextEdit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The very shapes that each CMS expects, and what happens to those it does not. */
class CmsShapesTest {

    private static JsonNode firstNode(String format, Block block) {
        JsonNode document = JsonBody.parse(Formats.standard().write(format, Article.of(List.of(block))));
        return switch (format) {
            case "lexical" -> document.get("root").get("children").get(0);
            case "prosemirror", "contentful" -> document.get("content").get(0);
            case "editorjs" -> document.get("blocks").get(0);
            default -> document.get(0);
        };
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "strapi-blocks|{\"type\":\"heading\",\"level\":2,\"children\":[{\"type\":\"text\",\"text\":\"T\"}]}",
                "lexical|{\"type\":\"heading\",\"version\":1,\"direction\":\"ltr\",\"format\":\"\",\"indent\":0,\"tag\":\"h2\",\"children\":[{\"type\":\"text\",\"text\":\"T\",\"format\":0,\"mode\":\"normal\",\"style\":\"\",\"detail\":0,\"version\":1}]}",
                "prosemirror|{\"type\":\"heading\",\"attrs\":{\"level\":2},\"content\":[{\"type\":\"text\",\"text\":\"T\"}]}",
                "contentful|{\"nodeType\":\"heading-2\",\"data\":{},\"content\":[{\"nodeType\":\"text\",\"value\":\"T\",\"marks\":[],\"data\":{}}]}",
                "editorjs|{\"type\":\"header\",\"data\":{\"text\":\"T\",\"level\":2}}"
            })
    void write_newHeading_hasTheShapeOfTheCms(String format, String expected) {
        assertThat(firstNode(format, new Block.Heading(2, "T"))).isEqualTo(JsonBody.parse(expected));
    }

    @Test
    void write_newPortableText_hasUniqueKeysAndParagraphsAreNormal() {
        List<Block> blocks = List.of(new Block.Heading(2, "T"), new Block.Paragraph("Un."), new Block.Paragraph("Un."));
        JsonNode document = JsonBody.parse(Formats.standard().write("portable-text", Article.of(blocks)));
        List<String> keys = document.findValuesAsText("_key");
        assertThat(keys).hasSize(6).doesNotHaveDuplicates();
        assertThat(document.get(0).get("style").asText()).isEqualTo("h2");
        assertThat(document.get(1).get("style").asText()).isEqualTo("normal");
        assertThat(document.get(1).get("markDefs")).isEmpty();
        assertThat(document.get(1).get("children").get(0).get("marks")).isEmpty();
    }

    @Test
    void write_strapiParagraph_hasNoLevel() {
        assertThat(firstNode("strapi-blocks", new Block.Paragraph("Un.")))
                .isEqualTo(
                        JsonBody.parse("{\"type\":\"paragraph\",\"children\":[{\"type\":\"text\",\"text\":\"Un.\"}]}"));
    }

    @Test
    void write_headingInserted_takesTheNamesOfTheDocument() {
        String sent =
                "{\"type\":\"doc\",\"content\":[{\"type\":\"bullet_list\",\"content\":[{\"type\":\"list_item\",\"content\":[{\"type\":\"paragraph\",\"content\":[{\"type\":\"text\",\"text\":\"a\",\"marks\":[{\"type\":\"strong\"}]}]}]}]}]}";
        Article read = Formats.standard().read("prosemirror", sent);
        List<Block> blocks = new ArrayList<>(read.blocks());
        blocks.add(new Block.Code("x", "java", null));
        assertThat(Formats.standard().write("prosemirror", read.withBlocks(blocks)))
                .contains("\"code_block\"")
                .startsWith(sent.substring(0, sent.length() - 2));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "strapi-blocks|[{\"type\":\"paragraph\",\"children\":[{\"type\":\"text\",\"text\":\"Un \"},{\"type\":\"mention\",\"id\":7,\"children\":[{\"type\":\"text\",\"text\":\"nom\"}]},{\"type\":\"text\",\"text\":\" ici.\",\"color\":\"red\"}]}]",
                "lexical|{\"root\":{\"type\":\"root\",\"children\":[{\"type\":\"paragraph\",\"children\":[{\"type\":\"text\",\"text\":\"Un nom \",\"format\":128,\"style\":\"color:red\",\"mode\":\"normal\",\"detail\":0,\"version\":1},{\"type\":\"hashtag-card\",\"id\":7},{\"type\":\"text\",\"text\":\"ici.\",\"format\":0,\"mode\":\"normal\",\"style\":\"\",\"detail\":0,\"version\":1}]}]}}",
                "prosemirror|{\"type\":\"doc\",\"content\":[{\"type\":\"paragraph\",\"attrs\":{\"textAlign\":\"left\"},\"content\":[{\"type\":\"text\",\"marks\":[{\"type\":\"highlight\",\"attrs\":{\"color\":\"red\"}}],\"text\":\"Un nom \"},{\"type\":\"emoji\",\"attrs\":{\"name\":\"x\"}},{\"type\":\"text\",\"text\":\"ici.\"}]}]}",
                "portable-text|[{\"_type\":\"block\",\"_key\":\"a\",\"style\":\"lead\",\"markDefs\":[{\"_key\":\"m1\",\"_type\":\"internalLink\",\"reference\":{\"_ref\":\"r\"}}],\"children\":[{\"_type\":\"span\",\"_key\":\"b\",\"text\":\"Un nom \",\"marks\":[\"highlight\",\"m1\"]},{\"_type\":\"inlineImage\",\"_key\":\"c\"},{\"_type\":\"span\",\"_key\":\"d\",\"text\":\"ici.\",\"marks\":[]}]}]",
                "contentful|{\"nodeType\":\"document\",\"data\":{},\"content\":[{\"nodeType\":\"paragraph\",\"data\":{},\"content\":[{\"nodeType\":\"text\",\"value\":\"Un nom \",\"marks\":[],\"data\":{}},{\"nodeType\":\"embedded-entry-inline\",\"data\":{\"target\":{\"id\":\"x\"}},\"content\":[]},{\"nodeType\":\"text\",\"value\":\"ici.\",\"marks\":[],\"data\":{}}]}]}"
            })
    void write_textEdited_keepsInlineNodesThatAreNotKnown(String format, String sent) {
        Article read = Formats.standard().read(format, sent);
        assertThat(read.plainText().text()).isEqualTo("Un nom ici.");
        int end = read.plainText().text().length();
        String written = Formats.standard().write(format, read.edit(List.of(TextEdit.replace(end - 4, end, "là."))));
        JsonNode expected = JsonBody.parse(sent.replace("ici.", "là."));
        assertThat(withoutSpanKeys(JsonBody.parse(written))).isEqualTo(withoutSpanKeys(expected));
    }

    /** New spans have new keys. */
    private static JsonNode withoutSpanKeys(JsonNode document) {
        document.path(0)
                .path("children")
                .forEach(c -> ((com.fasterxml.jackson.databind.node.ObjectNode) c).remove("_key"));
        return document;
    }

    @Test
    void read_editorJs_decodesEntitiesAndComposes() {
        String sent =
                "{\"blocks\":[{\"type\":\"paragraph\",\"data\":{\"text\":\"La tra&ccedil;abilit&eacute; <b>e\u0301lev\u00e9e</b>\"}}]}";
        Article read = Formats.standard().read("editorjs", sent);
        assertThat(read.plainText().text()).isEqualTo("La traçabilité élevée");
    }

    @Test
    void read_firstHeadingOfLevelOne_isTheTitleAndGoesBack() {
        String sent =
                "[{\"type\":\"heading\",\"level\":1,\"children\":[{\"type\":\"text\",\"text\":\"Titre\",\"bold\":true}]},{\"type\":\"paragraph\",\"children\":[{\"type\":\"text\",\"text\":\"Un.\"}]}]";
        Article read = Formats.standard().read("strapi-blocks", sent);
        assertThat(read.title()).isEqualTo("Titre");
        assertThat(read.plainText().text()).isEqualTo("Un.");
        assertThat(Formats.standard().write("strapi-blocks", read)).isEqualTo(sent);
        assertThat(Formats.standard().write("strapi-blocks", read.withTitle("Autre")))
                .contains("\"Autre\"")
                .doesNotContain("Titre");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "strapi-blocks|{\"secret\":1}|content",
                "strapi-blocks|[{\"type\":\"paragraph\",\"children\":\"secret\"}]|[0].children",
                "strapi-blocks|[\"secret\"]|[0]",
                "strapi-blocks|[{\"type\":\"paragraph\",\"children\":[{\"type\":\"text\",\"text\":7}]}]|[0].children[0].text",
                "lexical|[]|root.children",
                "lexical|{\"root\":{\"children\":{\"secret\":1}}}|root.children",
                "prosemirror|{\"secret\":1}|content",
                "portable-text|{\"secret\":1}|content",
                "contentful|\"secret\"|content",
                "editorjs|{\"blocks\":7}|content.blocks",
                "editorjs|{\"blocks\":[{\"type\":\"paragraph\",\"data\":{\"text\":[\"secret\"]}}]}|[0].data.text",
                "editorjs|{\"secret|1",
                "portable-text|[{]|1"
            })
    void read_malformed_namesThePlaceAndRepeatsNothing(String format, String sent, String place) {
        assertThatThrownBy(() -> Formats.standard().read(format, sent))
                .isInstanceOf(FormatException.class)
                .hasMessageContaining(place)
                .hasMessageNotContaining("secret")
                .hasMessageNotContaining("\n")
                .satisfies(e -> assertThat(((FormatException) e).message(Locale.ENGLISH))
                        .isNotEqualTo(e.getMessage())
                        .isNotBlank());
    }
}
