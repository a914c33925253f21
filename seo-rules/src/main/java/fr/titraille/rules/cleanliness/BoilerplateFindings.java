package fr.titraille.rules.cleanliness;

import fr.titraille.clean.Boilerplate;
import fr.titraille.rule.FindingDraft;
import fr.titraille.rule.RuleContext;
import fr.titraille.rule.Severity;
import fr.titraille.rules.text.Furniture;
import fr.titraille.text.TextEdit;
import fr.titraille.text.TextRange;
import java.util.List;

/** What the detector found, as the findings of one rule. */
public final class BoilerplateFindings {

    private static final int SHOWN = 60;

    private BoilerplateFindings() {}

    /** Reports what falls under the rule {@code id}; doubtful cases are warnings without a mend. */
    public static void report(RuleContext context, String id) {
        String text = context.article().text();
        for (Boilerplate boilerplate : Furniture.of(context).found()) {
            if (boilerplate.rule().equals(id)) {
                FindingDraft draft = FindingDraft.body(
                        boilerplate.certain() ? "certain" : "doubtful",
                        boilerplate.range(),
                        shown(text, boilerplate.range()));
                context.report(
                        boilerplate.certain()
                                ? draft.fix(List.of(new TextEdit(boilerplate.range(), boilerplate.replacement())))
                                : draft.as(Severity.WARNING));
            }
        }
    }

    private static String shown(String text, TextRange range) {
        String all = range.of(text).replace('\n', ' ').strip();
        if (all.length() <= SHOWN) {
            return all;
        }
        int end = Character.isHighSurrogate(all.charAt(SHOWN - 1)) ? SHOWN - 1 : SHOWN;
        return all.substring(0, end).strip() + "…";
    }
}
