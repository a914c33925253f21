package fr.titraille.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.titraille.article.Article;
import fr.titraille.article.Block;
import fr.titraille.article.ImageInfo;
import fr.titraille.article.Keyphrase;
import fr.titraille.clean.Change;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of our own, valid by the standards' schemas, of the versions that agencies send. */
class NewsStandardsTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void ninjs16_textsBySuffix_areReadWithTheRichBodyAndThePicture() {
        Article article = read("ninjs-1.6.json").articles().get(0);

        assertThat(article.title()).isEqualTo("Le port de Brest ouvre un quai neuf");
        assertThat(article.blocks()).hasSize(2);
        assertThat(article.metadata().authors()).containsExactly("Ana Roux et Léo Blin");
        assertThat(article.metadata().section()).isEqualTo("Économie");
        assertThat(article.metadata().metaDescription()).isEqualTo("Un quai pour les éoliennes.");
        assertThat(article.metadata().images())
                .containsExactly(new ImageInfo(
                        "http://feuille.example.com/photos/17.jpg",
                        null,
                        "Le quai vu du large",
                        "Paul Le Goff",
                        1200,
                        675));
    }

    @Test
    void ninjs22_bylineAndAuthor_areOnePerson() {
        Article article = read("ninjs-2.2.json").articles().get(0);

        assertThat(article.title()).isEqualTo("La gare de Quimper rouvre lundi");
        assertThat(article.blocks()).hasSize(2);
        assertThat(article.metadata().authors()).containsExactly("Léo Blin");
        assertThat(article.metadata().sources()).containsExactly("SNCF");
        assertThat(article.metadata().modifiedAt()).hasToString("2026-03-03T09:00+01:00");
    }

    @Test
    void ninjs31_nitfEventAndDescription_areReadToldAndTakenAsText() {
        FeedsTest.Read read = read("ninjs-3.1.json");

        assertThat(read.articles())
                .extracting(Article::title)
                .containsExactly("La halle de Morlaix change de toit", "La halle en bref");
        assertThat(read.articles().get(0).blocks().get(1)).isInstanceOf(Block.Heading.class);
        assertThat(read.articles().get(1).plainText().text()).isEqualTo("La halle de Morlaix aura un toit neuf.");
        assertThat(read.broken()).singleElement().asString().contains("event");
    }

    @Test
    void newsMlMessage_everyKindOfItem_givesArticlesAndTellsTheOthersWithTheirLines() {
        FeedsTest.Read read = read("newsml-g2-2.35.xml");

        assertThat(read.articles())
                .extracting(Article::title)
                .containsExactly("La halle de Morlaix change de toit", "Un quai neuf");
        Article halle = read.articles().get(0);
        assertThat(halle.metadata().authors()).containsExactly("Ana Roux");
        assertThat(halle.metadata().publisher()).isEqualTo("La Feuille");
        assertThat(halle.metadata().section()).isEqualTo("Économie");
        assertThat(halle.metadata().dateline()).isEqualTo("MORLAIX, 4 mars");
        assertThat(halle.metadata().metaDescription()).isEqualTo("Un chantier d’un an.");
        assertThat(read.articles().get(1).plainText().text()).isEqualTo("Le port ouvre un quai.\n\nLa route suit.");
        assertThat(read.broken())
                .containsExactly(
                        "9 l’élément n’est pas un article (packageItem)",
                        "54 l’élément n’a pas de texte",
                        "61 l’élément n’est pas un article (picture)",
                        "65 l’élément n’est pas un article (planningItem)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ninjs-1.6.json", "ninjs-2.2.json"})
    void write_overTheOriginal_losesNothingAndReadsTheSame(String file) throws IOException {
        String original = content(file);
        Article article = read(file).articles().get(0);

        String written = NinjsItem.write(article, List.of(), original);

        List<String> lost = leaves(JSON.readTree(original));
        leaves(JSON.readTree(written)).forEach(lost::remove);
        assertThat(lost)
                .allMatch(value -> value.startsWith("http://www.iptc.org/std/ninjs/") || value.matches("[12]\\.\\d"));
        Article back = Feeds.standard().one("ninjs", written);
        assertThat(back.withBlocks(List.of())).isEqualTo(article.withBlocks(List.of()));
        assertThat(back.plainText().text()).isEqualTo(article.plainText().text());
    }

    @Test
    void write_overTheOriginal_keepsPropertiesOfNoStandardAndTheOthersOfALibrary() throws IOException {
        Article article = read("ninjs-1.6.json").articles().get(0);

        JsonNode out = JSON.readTree(NinjsItem.write(article, List.of(), content("ninjs-1.6.json")));

        assertThat(out.at("/feuille/place/page").intValue()).isEqualTo(3);
        assertThat(out.at("/feuille/wordcount").textValue()).isEqualTo("long");
        assertThat(out.at("/standard/version").textValue()).isEqualTo("3.1");
        assertThat(out.at("/type").textValue()).isEqualTo("composite");
        assertThat(out.path("associations")).hasSize(2);
        assertThat(out.at("/associations/0/renditions")).hasSize(2);
        assertThat(out.at("/associations/0/renditions/0/contentType").textValue())
                .isEqualTo("image/jpeg");
        assertThat(out.at("/embargoedUntil").textValue()).isEqualTo("2026-03-02T11:00:00Z");
    }

    @Test
    void write_overTheOriginal_afterAChange_replacesTextTitleAuthorAndSourceType() throws IOException {
        Article read = read("ninjs-2.2.json").articles().get(0);
        Article article = Article.of(List.of(new Block.Paragraph("Les trains repartent mardi.")))
                .withId(read.id())
                .withTitle("La gare rouvre mardi")
                .withKeyphrase(new Keyphrase("gare de Quimper", List.of("gare quimpéroise")))
                .withMetadata(read.metadata().withAuthors(List.of("Ana Roux")));
        Change change =
                new Change("date-explicit", Change.Kind.REPLACED, "lundi", "mardi", null, "body", "Usage.", null);

        String written = NinjsItem.write(article, List.of(change), content("ninjs-2.2.json"));

        JsonNode out = JSON.readTree(written);
        assertThat(out.path("bodies")).hasSize(1);
        assertThat(out.at("/digitalSourceType/uri").textValue()).endsWith("/algorithmicallyEnhanced");
        assertThat(out.path("digitalSourceType")).hasSize(1);
        assertThat(out.at("/slugline").textValue()).isEqualTo("gare-reouverture");
        Article back = Feeds.standard().one("ninjs", written);
        assertThat(back.title()).isEqualTo("La gare rouvre mardi");
        assertThat(back.metadata().authors()).containsExactly("Ana Roux");
        assertThat(back.keyphrase()).isEqualTo(article.keyphrase());
        assertThat(back.metadata().section()).isEqualTo("Transports");
    }

    private static List<String> leaves(JsonNode node) {
        List<String> out = new ArrayList<>();
        if (node.isContainerNode()) {
            node.forEach(child -> out.addAll(leaves(child)));
        } else {
            out.add(node.asText());
        }
        return out;
    }

    private static String content(String file) {
        try (InputStream in = Objects.requireNonNull(NewsStandardsTest.class.getResourceAsStream(file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(file, e);
        }
    }

    private static FeedsTest.Read read(String file) {
        return FeedsTest.read(content(file));
    }
}
