package fr.titraille.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.titraille.analysis.ArticleField;
import fr.titraille.dto.Json;
import fr.titraille.dto.RuleDto;
import fr.titraille.rule.Finding;
import fr.titraille.rule.Rule;
import fr.titraille.rule.RuleEngine;
import fr.titraille.rule.Severity;
import java.util.List;
import java.util.Locale;

/** Findings as SARIF 2.1.0 (OASIS), which code hosts and editors show in place. */
final class SarifLog {

    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    private final RuleEngine engine;
    private final Locale locale;

    SarifLog(RuleEngine engine, Locale locale) {
        this.engine = engine;
        this.locale = locale;
    }

    String of(List<CheckedFile> files) {
        ObjectNode log = Json.mapper().createObjectNode();
        log.put("$schema", SCHEMA).put("version", "2.1.0");
        ObjectNode run = log.putArray("runs").addObject();
        run.put("columnKind", "utf16CodeUnits").put("language", locale.getLanguage());
        ObjectNode driver = run.putObject("tool").putObject("driver");
        driver.put("name", "titraille");
        ArrayNode rules = driver.putArray("rules");
        engine.rules().forEach(rule -> rule(rule, rules.addObject()));
        ArrayNode results = run.putArray("results");
        for (CheckedFile file : files) {
            for (Finding finding : file.report().findings()) {
                result(finding, file, results.addObject());
            }
        }
        return Output.json(log);
    }

    private void rule(Rule rule, ObjectNode out) {
        RuleDto texts = RuleDto.withPage(rule, engine.profile(), locale);
        out.put("id", texts.id());
        out.putObject("shortDescription").put("text", texts.title());
        out.putObject("fullDescription").put("text", texts.why());
        if (texts.page() != null) {
            out.putObject("help").put("text", texts.why()).put("markdown", texts.page());
        }
        out.putObject("defaultConfiguration")
                .put("level", level(rule.descriptor().severity()));
    }

    private static void result(Finding finding, CheckedFile file, ObjectNode out) {
        out.put("ruleId", finding.rule()).put("level", level(finding.severity()));
        out.putObject("message").put("text", finding.message());
        ObjectNode location = out.putArray("locations").addObject();
        ObjectNode physical = location.putObject("physicalLocation");
        physical.putObject("artifactLocation").put("uri", uri(file.file().name()));
        if (finding.field() == ArticleField.BODY) {
            SourcePlace.of(finding, file).ifPresent(place -> region(place, physical.putObject("region")));
        } else {
            location.putArray("logicalLocations")
                    .addObject()
                    .put("name", finding.field().jsonName());
        }
    }

    private static void region(SourcePlace place, ObjectNode out) {
        out.put("startLine", place.line())
                .put("startColumn", place.column())
                .put("charOffset", place.offset())
                .put("charLength", place.length());
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case ADVICE -> "note";
        };
    }

    /** A relative file stays relative to where the program runs, with its blanks and accents escaped. */
    private static String uri(String name) {
        try {
            return new java.net.URI(null, null, name.replace('\\', '/'), null).toASCIIString();
        } catch (java.net.URISyntaxException e) {
            return "stdin";
        }
    }
}
