package fr.titraille.cli;

import fr.titraille.dto.RuleDto;
import fr.titraille.dto.RulesAnswer;
import java.text.NumberFormat;
import java.util.Map;

/** The catalogue for people. */
final class RulesText {

    private static final String EXAMPLES = "## Exemples";

    private final Texts texts;
    private final Style style;

    RulesText(Texts texts, Style style) {
        this.texts = texts;
        this.style = style;
    }

    /** All rules, group by group. */
    String all(RulesAnswer answer) {
        StringBuilder out = new StringBuilder();
        int width = answer.rules().stream().mapToInt(r -> r.id().length()).max().orElse(0);
        String group = "";
        for (RuleDto rule : answer.rules()) {
            if (!rule.group().equals(group)) {
                group = rule.group();
                out.append(out.isEmpty() ? "" : "\n")
                        .append(style.bold(texts.text("group." + group)))
                        .append('\n');
            }
            String severity = texts.text("severity." + rule.severity());
            out.append("  ")
                    .append(rule.id())
                    .append(" ".repeat(width - rule.id().length() + 2))
                    .append(style.severity(rule.severity(), severity))
                    .append(" ".repeat(Math.max(1, 15 - severity.length())))
                    .append(rule.title())
                    .append('\n');
        }
        return out.append('\n')
                .append(texts.text("rules.count", answer.rules().size()))
                .append('\n')
                .toString();
    }

    /** One rule: what, why, its examples, and how to set it. */
    String one(RuleDto rule) {
        StringBuilder out = new StringBuilder();
        out.append(style.bold(rule.id() + " – " + rule.title())).append("\n\n");
        out.append(texts.text(
                        "rules.facts",
                        texts.text("group." + rule.group()),
                        texts.text("severity." + rule.severity()),
                        texts.text("rules.fix." + rule.fix()),
                        texts.text("rules.authority." + rule.authority()),
                        String.join(", ", rule.sources())))
                .append("\n\n");
        out.append(rule.why()).append('\n');
        if (rule.page() != null) {
            examples(rule.page(), out);
        }
        out.append('\n').append(style.bold(texts.text("rules.set"))).append('\n');
        NumberFormat numbers = NumberFormat.getNumberInstance(java.util.Locale.ROOT);
        numbers.setGroupingUsed(false);
        for (Map.Entry<String, Double> threshold : rule.thresholds().entrySet()) {
            out.append("  ")
                    .append(rule.id())
                    .append('.')
                    .append(threshold.getKey())
                    .append('=')
                    .append(numbers.format(threshold.getValue()))
                    .append('\n');
        }
        out.append("  ").append(rule.id()).append(".enabled=false").append('\n');
        return out.append("  <!-- titraille-disable ")
                .append(rule.id())
                .append(" -->\n")
                .toString();
    }

    /** The page's examples, as they stand there; a line that looks like a heading may stand in an example. */
    private void examples(String page, StringBuilder out) {
        boolean inside = false;
        boolean code = false;
        for (String line : page.split("\n", -1)) {
            boolean fence = line.startsWith("```");
            if (!code && line.startsWith("## ")) {
                inside = line.equals(EXAMPLES);
                if (inside) {
                    out.append('\n')
                            .append(style.bold(texts.text("rules.examples")))
                            .append('\n');
                }
            } else if (inside && !fence && (code || !line.isBlank())) {
                out.append(code ? "    " + line : "  " + style.faint(line.replaceFirst("^#+ ", "")))
                        .append('\n');
            }
            code ^= fence;
        }
    }
}
