package fr.titraille.subheading;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes the engine's predictions on a data set in the form that the scorers read, without a service.
 *
 * <p>{@code SubheadingPredictions DATA.jsonl BOUNDARIES.jsonl HEADINGS.jsonl}
 */
final class SubheadingPredictions {

    private SubheadingPredictions() {}

    public static void main(String[] args) throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<String> boundaries = new ArrayList<>();
        List<String> headings = new ArrayList<>();
        SubheadingEngine engine = SubheadingEngine.french();
        for (SubheadingCorpus gold : SubheadingCorpus.read(Path.of(args[0]))) {
            boundaries.add(json.writeValueAsString(Map.of(
                    "id",
                    gold.id(),
                    "boundaries",
                    engine.propose(gold.article(), SubheadingOptions.DEFAULT).stream()
                            .map(SubheadingProposal::beforeBlock)
                            .toList())));
            Map<Integer, String> worded = new HashMap<>();
            for (SubheadingProposal p :
                    engine.propose(gold.article(), new SubheadingOptions(null, gold.starts(), 65))) {
                worded.put(p.beforeBlock(), p.text());
            }
            headings.add(json.writeValueAsString(Map.of(
                    "id",
                    gold.id(),
                    "headings",
                    gold.starts().stream().map(s -> worded.getOrDefault(s, "")).toList())));
        }
        Files.write(Path.of(args[1]), boundaries, StandardCharsets.UTF_8);
        Files.write(Path.of(args[2]), headings, StandardCharsets.UTF_8);
    }
}
