package fr.titraille.fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.titraille.testing.SharedData;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class FidelityIdentityTest {

    private static final Map<String, UnaryOperator<String>> VARIANTS = variants();

    private static Map<String, UnaryOperator<String>> variants() {
        Map<String, UnaryOperator<String>> out = new LinkedHashMap<>();
        out.put("itself", text -> text);
        out.put(
                "plain spaces and apostrophes",
                text -> text.replace('\u00A0', ' ')
                        .replace('\u202F', ' ')
                        .replace('’', '\'')
                        .replace('–', '-'));
        out.put(
                "straight quotation marks",
                text -> text.replaceAll("«[ \u00A0\u202F]*", "\"").replaceAll("[ \u00A0\u202F]*»", "\""));
        out.put("a paragraph a sentence", text -> text.replaceAll("(?<=[\\p{Ll}»]\\.) (?=\\p{Lu})", "\n\n"));
        out.put("no-break spaces in numbers", text -> text.replaceAll("(?<=\\d)[ \u00A0](?=\\d{3}\\b)", "\u202F"));
        out.put("« pour cent » in words", text -> text.replaceAll("[ \u00A0\u202F]%", " pour cent"));
        return out;
    }

    @Test
    void compare_sampleArticlesWithThemselves_isFaithful() {
        List<String> samples = Texts.samples();
        assertThat(samples).isNotEmpty();
        samples.forEach(FidelityIdentityTest::isFaithfulToItself);
    }

    @Test
    void compare_sharedArticlesWithThemselves_isFaithful() {
        for (JsonNode article : SharedData.lines("data/facts/dev.jsonl")) {
            isFaithfulToItself(article.get("text").asText());
        }
    }

    @Test
    void compare_sharedSectionsWithThemselves_isFaithful() {
        int left = 12;
        for (JsonNode article : SharedData.lines("data/subheadings/dev.jsonl")) {
            StringBuilder text = new StringBuilder();
            for (JsonNode block : article.get("blocks")) {
                if (block.get("type").asText().equals("p")) {
                    text.append(block.get("text").asText()).append("\n\n");
                }
            }
            if (left-- > 0) {
                isFaithfulToItself(text.toString().strip());
            }
        }
    }

    private static void isFaithfulToItself(String text) {
        VARIANTS.forEach((name, variant) -> assertThat(Texts.compare(text, variant.apply(text), Fidelity.Scope.FULL)
                        .errors())
                .as("%s: %s", name, text.substring(0, Math.min(60, text.length())))
                .isEmpty());
    }
}
