package fr.titraille.llm;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.titraille.titling.HeadlineSuggestion;
import fr.titraille.titling.TitlePart;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads a model's answer: the JSON object asked for, also where it stands in a code fence or between sentences, or where
 * a single text stands for a list.
 */
final class Answers {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, TitlePart> PARTS = parts();

    private Answers() {}

    private static Map<String, TitlePart> parts() {
        Map<String, TitlePart> out = new LinkedHashMap<>();
        out.put("titres", TitlePart.TITLE);
        out.put("titresSeo", TitlePart.SEO_TITLE);
        out.put("chapos", TitlePart.STANDFIRST);
        out.put("descriptions", TitlePart.META_DESCRIPTION);
        out.put("motsCles", TitlePart.KEYPHRASE);
        return out;
    }

    /**
     * The suggestions of an answer, at most {@code count} for each part and place.
     *
     * @throws MalformedAnswerException if there is no JSON object in it; the message does not repeat the answer
     */
    static List<HeadlineSuggestion> read(String answer, int count) {
        JsonNode object = object(answer);
        List<HeadlineSuggestion> out = new ArrayList<>();
        PARTS.forEach((key, part) -> {
            for (String text : texts(object.path(key), count)) {
                out.add(new HeadlineSuggestion(part, -1, text));
            }
        });
        Map<Integer, Integer> places = new LinkedHashMap<>();
        for (JsonNode heading : object.path("intertitres")) {
            int before = heading.path("avant").asInt(-1);
            String text = heading.path("texte").asText("");
            if (!text.isBlank() && places.merge(before, 1, Integer::sum) <= count) {
                out.add(new HeadlineSuggestion(TitlePart.SUBHEADING, before, text));
            }
        }
        return out;
    }

    private static JsonNode object(String answer) {
        int open = answer.indexOf('{');
        int close = answer.lastIndexOf('}');
        if (open < 0 || close < open) {
            throw new MalformedAnswerException();
        }
        try {
            return JSON.readTree(answer.substring(open, close + 1));
        } catch (JsonProcessingException e) {
            // without its cause: the parser's message quotes the answer
            throw new MalformedAnswerException();
        }
    }

    private static List<String> texts(JsonNode node, int count) {
        List<String> out = new ArrayList<>();
        if (node.isTextual()) {
            out.add(node.asText());
        }
        for (JsonNode each : node) {
            if (each.isTextual() && out.size() < count) {
                out.add(each.asText());
            }
        }
        out.removeIf(String::isBlank);
        return out;
    }
}
