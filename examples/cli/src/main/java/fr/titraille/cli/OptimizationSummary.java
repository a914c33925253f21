package fr.titraille.cli;

import fr.titraille.clean.Change;
import fr.titraille.optimize.Optimization;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Tells a person what the optimizer changed and what it could not reach. */
final class OptimizationSummary {

    private static final int EXCERPT = 70;

    private final Texts texts;
    private final Style style;
    private final PrintWriter out;

    OptimizationSummary(Session session, PrintWriter out) {
        this.texts = session.texts();
        this.style = session.terminal().errStyle();
        this.out = out;
    }

    /** Every change, by the rule that asked for it. */
    void changes(Optimization done) {
        out.println();
        out.println(style.bold(texts.text("optimize.changes", done.changes().size())));
        for (Map.Entry<String, List<Change>> entry : done.changesByRule().entrySet()) {
            List<Change> changes = entry.getValue();
            out.println(
                    "  " + style.cyan(entry.getKey()) + " – " + changes.get(0).reason());
            changes.forEach(this::change);
        }
    }

    private void change(Change change) {
        String kind = texts.text("change." + change.kind().name().toLowerCase(Locale.ROOT));
        String before = Style.excerpt(change.before(), EXCERPT);
        String after = Style.excerpt(change.after(), EXCERPT);
        String what = before.isEmpty() || after.isEmpty() ? before + after : before + " → " + after;
        String source = change.source() == null ? "" : " " + style.faint("(" + change.source() + ")");
        out.println("    " + kind + texts.text("colon") + " " + what + source);
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
