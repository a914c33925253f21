package fr.titraille.rules.cleanliness;

import fr.titraille.clean.Boilerplate;
import fr.titraille.clean.BoilerplateDetector;
import fr.titraille.rule.FindingDraft;
import fr.titraille.rule.RuleContext;
import fr.titraille.rule.Severity;
import fr.titraille.text.TextEdit;
import fr.titraille.text.TextRange;
import java.util.List;

/** What the detector found, shared by the rules of the group: it looks once a check. */
public final class BoilerplateFindings {

    private static final int SHOWN = 60;

    private final List<Boilerplate> found;

    private BoilerplateFindings(List<Boilerplate> found) {
        this.found = found;
    }

    /** Reports what falls under the rule {@code id}; doubtful cases are warnings without a mend. */
    public static void report(RuleContext context, String id) {
        BoilerplateFindings shared = context.shared(
                BoilerplateFindings.class,
                article ->
                        new BoilerplateFindings(BoilerplateDetector.standard().detect(article)));
        String text = context.article().text();
        for (Boilerplate boilerplate : shared.found) {
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
