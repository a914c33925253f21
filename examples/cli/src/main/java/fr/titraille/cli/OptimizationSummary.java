package fr.titraille.cli;

import fr.titraille.clean.Change;
import fr.titraille.optimize.ChangeGroup;
import fr.titraille.optimize.Optimization;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/** Tells a person what the optimizer changed and what it could not reach. */
final class OptimizationSummary {

    private static final int EXCERPT = 70;

    /** Places of a typographic rule that show what it does. */
    private static final int FEW = 2;

    private final Texts texts;
    private final Style style;
    private final PrintWriter out;

    OptimizationSummary(Session session, PrintWriter out) {
        this.texts = session.texts();
        this.style = session.terminal().errStyle();
        this.out = out;
    }

    /**
     * What was done, told apart by its effect on the text.
     *
     * @param each whether each place of a typographic rule is shown; else its count and the first few
     */
    void changes(Optimization done, boolean each) {
        out.println();
        out.println(style.bold(texts.text("optimize.changes", done.changes().size())));
        ChangeGroup.Act act = null;
        for (ChangeGroup group : done.changeGroups()) {
            if (group.act() != act) {
                act = group.act();
                out.println("  " + style.bold(texts.text("act." + act.name().toLowerCase(Locale.ROOT))));
            }
            List<Change> changes = group.changes();
            String count = changes.size() == 1 ? "" : " (" + changes.size() + ")";
            out.println("    " + style.cyan(group.rule()) + count + " – "
                    + changes.get(0).reason());
            int shown = each || act != ChangeGroup.Act.TYPOGRAPHY ? changes.size() : Math.min(FEW, changes.size());
            changes.subList(0, shown).forEach(this::change);
            if (shown < changes.size()) {
                out.println("      " + style.faint(texts.text("optimize.more", changes.size() - shown)));
            }
        }
    }

    private void change(Change change) {
        String before = Style.excerpt(change.before(), EXCERPT);
        String after = Style.excerpt(change.after(), EXCERPT);
        String what = before.isEmpty() || after.isEmpty() || before.equals(after)
                ? (before.isEmpty() ? after : before)
                : before + " → " + after;
        String source = change.source() == null ? "" : " " + style.faint("(" + change.source() + ")");
        out.println("      " + what + source);
    }

    /** Score, words and fidelity, then each shortfall. */
    void outcome(Optimization done) {
        out.println(style.bold(texts.text(
                "optimize.outcome",
                done.validation().score(),
                done.validation().metrics().words(),
                texts.text(done.fidelity().faithful() ? "optimize.faithful" : "optimize.unfaithful"))));
        if (!done.shortfall().isEmpty()) {
            out.println(style.yellow(texts.text("optimize.shortfall")));
            done.shortfall().forEach(line -> out.println("  - " + line));
        }
        out.flush();
    }
}
