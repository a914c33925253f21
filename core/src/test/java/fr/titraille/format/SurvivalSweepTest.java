package fr.titraille.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.titraille.article.Article;
import fr.titraille.testing.SharedData;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Articles by other hands through the formats: to the letter when nothing is asked, letter by letter when it is. */
class SurvivalSweepTest {

    private static String line(String format, String type, String text) {
        String flat = text.replace('\n', ' ');
        boolean heading = type.startsWith("h");
        return switch (format) {
            case "html" -> "<" + type + " class=\"x\">" + HtmlEscape.text(flat) + "</" + type + ">\n";
            case "markdown" -> (heading ? "#".repeat(type.charAt(1) - '0') + " " : "") + flat + "\n\n";
            default -> flat + "\n\n";
        };
    }

    private static List<String> sources(String format) {
        List<String> out = new ArrayList<>();
        for (String file : List.of("dev", "train")) {
            for (JsonNode article : SharedData.lines("data/subheadings/" + file + ".jsonl")) {
                StringBuilder source = new StringBuilder();
                for (JsonNode block : article.path("blocks")) {
                    source.append(line(
                            format,
                            block.path("type").asText(),
                            block.path("text").asText()));
                }
                out.add(source.toString());
            }
        }
        return out;
    }

    @ParameterizedTest
    @CsvSource({"text", "html", "markdown"})
    void write_everyArticle_comesThrough(String format) {
        Formats formats = Formats.standard();
        int number = 0;
        for (String source : sources(format)) {
            Article article = formats.read(format, source);
            String text = article.plainText().text();
            boolean damaged = format.equals("text") && !Encoding.plain(source).equals(source);
            String kept = damaged ? Encoding.plain(source) : source;
            assertThat(formats.write(format, article)).as("article %d", number).isEqualTo(kept);
            String written = formats.write(format, TextSamples.replaceAll(article, 'e', "é"));
            assertThat(formats.read(format, written).plainText().text())
                    .as("article %d", number)
                    .isEqualTo(text.replace('e', 'é'));
            number++;
        }
        assertThat(number).isGreaterThan(200);
    }
}
