package fr.titraille.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.titraille.analysis.AnalyzedArticle;
import fr.titraille.analysis.Analyzer;
import fr.titraille.analysis.ArticleField;
import fr.titraille.format.Formats;
import fr.titraille.rule.Finding;
import fr.titraille.rule.Report;
import fr.titraille.rule.RuleEngine;
import fr.titraille.testing.SharedData;
import fr.titraille.text.Folding;
import fr.titraille.text.TextRange;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a careful editor flagged in the five raw articles, of the kinds that these groups cover. */
class SeedAnomaliesTest {

    private static final Set<String> CLEANLINESS = Set.of(
            "prompt-leak",
            "share-widget",
            "injected-ad",
            "author-bio",
            "source-credit-line",
            "ticker-damage",
            "foreign-block",
            "caption-credit",
            "mt-glossary",
            "language-spans",
            "punctuation-damage");
    private static final Map<String, Set<String>> RULES = Map.ofEntries(
            Map.entry("prompt-leftover", CLEANLINESS),
            Map.entry("boilerplate", CLEANLINESS),
            Map.entry("damaged-ticker", CLEANLINESS),
            Map.entry("emoji-damage", CLEANLINESS),
            Map.entry("english-in-french", CLEANLINESS),
            Map.entry("stray-punctuation", CLEANLINESS),
            Map.entry("double-punctuation", CLEANLINESS),
            Map.entry("mistranslation", Set.of("mt-glossary")),
            Map.entry("all-caps-heading", Set.of("heading-case", "heading-pseudo")),
            Map.entry("missing-nbsp", Set.of("nbsp-high-punctuation", "number-format")),
            Map.entry("apostrophe", Set.of("quotes-apostrophes")),
            Map.entry("number-format", Set.of("number-format")),
            Map.entry("repetition", Set.of("padding-repetition", "keyword-stuffing", "sentence-beginnings")));

    @Test
    void check_rawSeeds_findsFourInFiveOfTheAnomalies() throws IOException {
        Map<String, List<JsonNode>> anomalies = new HashMap<>();
        for (JsonNode anomaly : SharedData.lines("data/facts/dev-anomalies.jsonl")) {
            anomalies
                    .computeIfAbsent(anomaly.path("id").asText(), k -> new ArrayList<>())
                    .add(anomaly);
        }
        int all = 0;
        List<String> missed = new ArrayList<>();
        for (Path seed : seeds()) {
            String id = "seed-" + seed.getFileName().toString().substring(0, 3);
            AnalyzedArticle article =
                    Analyzer.french().analyze(Formats.standard().read("text", Files.readString(seed)));
            Report report = RuleEngine.french().check(article);
            for (JsonNode anomaly : anomalies.getOrDefault(id, List.of())) {
                Set<String> rules = RULES.get(anomaly.path("kind").asText());
                if (rules != null) {
                    all++;
                    if (!isFound(article.text(), report, anomaly.path("quote").asText(), rules)) {
                        missed.add(id + " " + anomaly.path("kind").asText() + " at "
                                + anomaly.path("start").asInt());
                    }
                }
            }
        }
        assertThat(all).isGreaterThan(40);
        assertThat((double) missed.size() / all).as("missed %s", missed).isLessThanOrEqualTo(0.2);
    }

    private static boolean isFound(String text, Report report, String quote, Set<String> rules) {
        int at = plain(text).indexOf(plain(quote));
        if (at < 0) {
            return false;
        }
        TextRange range = new TextRange(at, at + quote.length());
        for (Finding finding : report.findings()) {
            if (finding.field() == ArticleField.BODY
                    && rules.contains(finding.rule())
                    && finding.range().overlaps(range)) {
                return true;
            }
        }
        return false;
    }

    private static String plain(String text) {
        return Folding.fold(text).replace('\n', ' ');
    }

    private static List<Path> seeds() throws IOException {
        try (Stream<Path> files = Files.list(SharedData.file("seeds"))) {
            return files.sorted().toList();
        }
    }
}
