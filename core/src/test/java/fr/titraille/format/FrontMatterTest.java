package fr.titraille.format;

import static org.assertj.core.api.Assertions.assertThat;

import fr.titraille.article.Article;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrontMatterTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\n"
                        + "title: \"L'atelier\"\n"
                        + "date: 2025-05-02T08:00:00+02:00\n"
                        + "authors:\n"
                        + "  - Zoé Brun\n"
                        + "  - name: Luc Val\n"
                        + "description: >\n"
                        + "  Un atelier\n"
                        + "  rouvre.\n"
                        + "slug: atelier\n"
                        + "---\n\n"
                        + "Le texte.\n",
                "---\r\n"
                        + "title: L'atelier\r\n"
                        + "date: 2025-05-02 08:00:00 +0200\r\n"
                        + "author: Zoé Brun, Luc Val\r\n"
                        + "summary: Un atelier rouvre.\r\n"
                        + "slug: atelier\r\n"
                        + "---\r\n\r\n"
                        + "Le texte.\r\n",
                "---\n"
                        + "titre: L'atelier\n"
                        + "pubDate: 2025-05-02T06:00Z\n"
                        + "auteurs: [Zoé Brun, Luc Val]\n"
                        + "excerpt: Un atelier rouvre.\n"
                        + "slug: atelier\n"
                        + "...\n\n"
                        + "Le texte.\n",
                "+++\n"
                        + "title = \"L'atelier\"\n"
                        + "date = 2025-05-02T08:00:00+02:00\n"
                        + "authors = [\"Zoé Brun\", \"Luc Val\"]\n"
                        + "description = 'Un atelier rouvre.'\n"
                        + "slug = \"atelier\"\n"
                        + "[params]\n"
                        + "x = 1.50\n"
                        + "+++\n\n"
                        + "Le texte.\n",
                "---json\n"
                        + "{\"title\": \"L'atelier\", \"date\": \"2025-05-02T08:00:00+02:00\", \"author\": [{\"name\":"
                        + " \"Zoé Brun\"}, {\"name\": \"Luc Val\"}],\n"
                        + " \"description\": \"Un atelier rouvre.\", \"slug\": \"atelier\"}\n"
                        + "---\n\n"
                        + "Le texte.\n",
                "{\n"
                        + "  \"title\": \"L'atelier\",\n"
                        + "  \"date\": \"2025-05-02T08:00:00+02:00\",\n"
                        + "  \"authors\": [\"Zoé Brun\", \"Luc Val\"],\n"
                        + "  \"description\": \"Un atelier rouvre.\",\n"
                        + "  \"slug\": \"atelier\"\n"
                        + "}\n\n"
                        + "Le texte.\n"
            })
    void read_frontMatter_isMetadataAndComesBackToTheLetter(String source) {
        Article article = Formats.standard().read("markdown", source);
        assertThat(article.title()).isEqualTo("L'atelier");
        assertThat(article.metadata().publishedAt()).isNotNull();
        assertThat(article.metadata().publishedAt().toInstant()).hasToString("2025-05-02T06:00:00Z");
        assertThat(article.metadata().authors()).containsExactly("Zoé Brun", "Luc Val");
        assertThat(article.metadata().metaDescription()).isEqualTo("Un atelier rouvre.");
        assertThat(article.metadata().slug()).isEqualTo("atelier");
        assertThat(article.plainText().text()).isEqualTo("Le texte.");
        assertThat(Formats.standard().write("markdown", article)).isEqualTo(source);
        Article mended = TextSamples.replaceAll(article, '.', " !");
        assertThat(Formats.standard().write("markdown", mended)).isEqualTo(source.replace("Le texte.", "Le texte !"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\n\nUn texte entre filets.\n\n---\n\nSuite.\n",
                "---\ntitle: [jamais fermé\n---\n\nLe texte.\n",
                "+++\ntitle = pas du TOML\n+++\n\nLe texte.\n",
                "---\ntitle: sans fin\n\nLe texte.\n",
                "{ un texte entre accolades }\n\nLe texte.\n",
                "{\n\"title\": \"sans fin\"\n\nLe texte.\n"
            })
    void read_brokenOrNone_saysNothingAndComesBackToTheLetter(String source) {
        Article article = Formats.standard().read("markdown", source);
        assertThat(article.metadata().authors()).isEmpty();
        assertThat(Formats.standard().write("markdown", article)).isEqualTo(source);
    }
}
