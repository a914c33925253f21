package fr.titraille.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.titraille.article.Article;
import fr.titraille.article.Block;
import fr.titraille.text.ResourceLines;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The JSON of CMSs, in the node shapes their editors document: what a change does not touch comes back as it came. */
class CmsSurvivalTest {

    private static final Formats FORMATS = Formats.standard();
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Nodes by format. Straight apostrophes stand in prose only: mending them all must leave the rest alone. */
    private static final Map<String, List<String>> NODES = nodes();

    private static Map<String, List<String>> nodes() {
        Map<String, List<String>> nodes = new TreeMap<>();
        for (List<String> row : ResourceLines.table(CmsSurvivalTest.class, "cms-nodes.tsv", 2)) {
            nodes.computeIfAbsent(row.get(0), k -> new ArrayList<>()).add(row.get(1));
        }
        return nodes;
    }

    private static String document(String format, List<String> nodes) {
        String list = "[" + String.join(",", nodes) + "]";
        return switch (format) {
            case "lexical" -> "{\"root\":{\"type\":\"root\",\"version\":1,\"extra\":1.50,\"children\":" + list + "}}";
            case "prosemirror" -> "{\"type\":\"doc\",\"attrs\":{\"v\":1.50},\"content\":" + list + "}";
            case "contentful" -> "{\"nodeType\":\"document\",\"data\":{},\"content\":" + list + "}";
            case "editorjs" -> "{\"time\":1700000000000,\"blocks\":" + list + ",\"version\":\"2.31.0\"}";
            default -> list;
        };
    }

    static Stream<Arguments> documents() {
        List<Arguments> out = new ArrayList<>();
        NODES.forEach((format, nodes) -> {
            nodes.forEach(n -> {
                if (n.indexOf('\'') >= 0) {
                    out.add(Arguments.of(format, document(format, List.of(n))));
                }
            });
            for (long seed = 0; seed < 40; seed++) {
                List<String> some = new ArrayList<>(nodes);
                some.addAll(nodes);
                Collections.shuffle(some, new Random(seed));
                out.add(Arguments.of(format, document(format, some.subList(0, 6))));
            }
        });
        return out.stream();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void write_untouched_isTheSource(String format, String source) {
        assertThat(FORMATS.write(format, FORMATS.read(format, source))).isEqualTo(source);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void write_apostrophesMended_changesNothingElse(String format, String source) {
        Article article = FORMATS.read(format, source);
        assertThat(article.plainText().text()).contains("'");
        assertThat(FORMATS.write(format, TextSamples.replaceAll(article, '\'', "’")))
                .isEqualTo(source.replace('\'', '’'));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void write_headingInserted_isOneNodeMore(String format, String source) throws IOException {
        Article article = FORMATS.read(format, source);
        List<Block> blocks = new ArrayList<>(article.blocks());
        blocks.add(blocks.size() / 2, new Block.Heading(2, "Nouveau"));
        String written = FORMATS.write(format, article.withBlocks(blocks));
        List<JsonNode> before = nodes(format, source);
        List<JsonNode> after = new ArrayList<>(nodes(format, written));
        assertThat(after).hasSize(before.size() + 1);
        after.removeIf(n -> n.toString().contains("Nouveau"));
        assertThat(after).isEqualTo(before);
    }

    private static List<JsonNode> nodes(String format, String json) throws IOException {
        JsonNode root = JSON.readTree(json);
        JsonNode list = root.isArray()
                ? root
                : root.has("root")
                        ? root.path("root").path("children")
                        : root.has("blocks") ? root.path("blocks") : root.path("content");
        List<JsonNode> out = new ArrayList<>();
        list.forEach(out::add);
        assertThat(format).isNotEmpty();
        return out;
    }

    @Test
    void write_headingRelevelled_changesTheLevelAlone() {
        Map<String, String> levels = Map.of(
                "strapi-blocks", "\"level\":2=\"level\":3",
                "contentful", "heading-2=heading-3");
        levels.forEach((format, change) -> {
            String node = Objects.requireNonNull(NODES.get(format)).stream()
                    .filter(n -> n.contains("eading") && n.contains("étuve"))
                    .findFirst()
                    .orElseThrow();
            String source = document(format, List.of(node));
            Article article = FORMATS.read(format, source);
            Block.Heading was = (Block.Heading) article.blocks().get(0);
            Block.Heading now = new Block.Heading(3, was.content(), was.origin());
            String[] sides = change.split("=");
            assertThat(FORMATS.write(format, article.withBlocks(List.of(now))))
                    .isEqualTo(source.replace(sides[0], sides[1]));
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "strapi-blocks|[{\"type\":\"hero-banner\",\"x\":1},{\"type\":\"gallery\"}]|hero-banner, gallery",
                "lexical|{\"root\":{\"children\":[{\"type\":\"my-widget\"}]}}|my-widget",
                "portable-text|[{\"_type\":\"product.grid\",\"items\":[]}]|product.grid",
                "prosemirror|{\"type\":\"doc\",\"content\":[{\"type\":\"poll\"}]}|poll",
                "editorjs|{\"blocks\":[{\"type\":\"mathTex\",\"data\":{}}]}|mathTex",
                "contentful|{\"nodeType\":\"document\",\"content\":[{\"nodeType\":\"tweet\",\"content\":[]}]}|tweet"
            })
    void read_onlyUnknownNodes_isRefusedByName(String format, String source, String names) {
        assertThatThrownBy(() -> FORMATS.read(format, source))
                .isInstanceOf(FormatException.class)
                .hasMessageContaining(names);
    }

    static Stream<Arguments> active() {
        return ResourceLines.table(CmsSurvivalTest.class, "cms-active.tsv", 2).stream()
                .map(row -> Arguments.of(row.get(0), row.get(1)));
    }

    @ParameterizedTest
    @MethodSource("active")
    void write_activeContent_neverComesOut(String format, String source) {
        assertThat(FORMATS.write(format, FORMATS.read(format, source)))
                .doesNotContain("script:", "onerror", "onclick", "<script", "srcdoc")
                .contains("a");
    }
}
