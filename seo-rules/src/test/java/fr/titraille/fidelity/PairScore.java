package fr.titraille.fidelity;

import com.fasterxml.jackson.databind.JsonNode;
import fr.titraille.analysis.AnalyzedArticle;
import fr.titraille.analysis.Analyzer;
import fr.titraille.format.Formats;
import fr.titraille.text.Folding;
import java.util.List;
import java.util.Locale;

/**
 * Counts over annotated pairs, as the shared scorer counts them.
 *
 * @param falseAlarms faithful pairs that were flagged
 * @param spans errors that a quotation of at most 80 characters more than their own overlaps
 */
record PairScore(int unfaithful, int flagged, int faithful, int falseAlarms, int errors, int spans) {

    private static final int TIGHT = 80;

    static PairScore of(List<JsonNode> pairs) {
        int unfaithful = 0;
        int flagged = 0;
        int alarms = 0;
        int errors = 0;
        int spans = 0;
        for (JsonNode pair : pairs) {
            boolean bad = pair.get("label").asText().equals("unfaithful");
            FidelityReport report = compare(pair);
            unfaithful += bad ? 1 : 0;
            flagged += bad && !report.faithful() ? 1 : 0;
            alarms += !bad && !report.faithful() ? 1 : 0;
            for (JsonNode error : pair.get("errors")) {
                errors++;
                spans += isFound(pair, error, report) ? 1 : 0;
            }
        }
        return new PairScore(unfaithful, flagged, pairs.size() - unfaithful, alarms, errors, spans);
    }

    private static FidelityReport compare(JsonNode pair) {
        AnalyzedArticle source = Analyzer.french()
                .analyze(Formats.standard().read("text", pair.get("source").asText()));
        AnalyzedArticle rewrite = Analyzer.french()
                .analyze(Formats.standard().read("markdown", pair.get("rewrite").asText()));
        Fidelity.Scope scope = pair.get("scope").asText().equals("full") ? Fidelity.Scope.FULL : Fidelity.Scope.PARTIAL;
        return Fidelity.french().compare(List.of(source), rewrite, scope, Locale.FRENCH);
    }

    private static boolean isFound(JsonNode pair, JsonNode error, FidelityReport report) {
        boolean omission = error.get("kind").asText().equals("omission");
        String text = fold(pair.get(omission ? "source" : "rewrite").asText());
        String quote = fold(error.get("quote").asText());
        int start = text.indexOf(quote);
        for (FidelityError found : report.errors()) {
            String own = fold(found.quote());
            int at = text.indexOf(own);
            boolean side = omission == (found.side() == FidelityError.Side.SOURCE);
            if (side
                    && at >= 0
                    && at < start + quote.length()
                    && start < at + own.length()
                    && own.length() <= quote.length() + TIGHT) {
                return true;
            }
        }
        return false;
    }

    private static String fold(String text) {
        return Folding.fold(text.replace('\n', ' ')).toLowerCase(Locale.ROOT);
    }

    double f1() {
        double precision = (double) flagged / Math.max(1, flagged + falseAlarms);
        double recall = (double) flagged / Math.max(1, unfaithful);
        return 2 * precision * recall / Math.max(1e-9, precision + recall);
    }

    double falseAlarmRate() {
        return (double) falseAlarms / Math.max(1, faithful);
    }

    double tightRecall() {
        return (double) spans / Math.max(1, errors);
    }
}
