package fr.titraille.rule.testing;

import java.util.ArrayList;
import java.util.List;

/**
 * The examples of a rule's documentation page: fenced blocks of the language {@code article} under « Bon » or « À
 * corriger » (or « Good », « Bad »).
 *
 * @param good scripts of {@link ExampleArticle} in which the rule finds nothing
 * @param bad scripts in which it finds something
 */
public record RulePageExamples(List<String> good, List<String> bad) {

    public RulePageExamples {
        good = List.copyOf(good);
        bad = List.copyOf(bad);
    }

    /** Reads the examples of a page. */
    public static RulePageExamples of(String page) {
        List<String> good = new ArrayList<>();
        List<String> bad = new ArrayList<>();
        List<String> current = bad;
        StringBuilder script = null;
        for (String line : page.lines().toList()) {
            if (script == null && line.startsWith("### ")) {
                current = line.startsWith("### Bon") || line.startsWith("### Good") ? good : bad;
            } else if (script == null && line.equals("```article")) {
                script = new StringBuilder();
            } else if (script != null && line.equals("```")) {
                current.add(script.toString());
                script = null;
            } else if (script != null) {
                script.append(line).append('\n');
            }
        }
        return new RulePageExamples(good, bad);
    }
}
