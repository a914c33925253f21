package fr.titraille.optimize.step;

import fr.titraille.analysis.ArticleField;
import fr.titraille.clean.Change;
import fr.titraille.fidelity.Fidelity;
import fr.titraille.optimize.Draft;
import fr.titraille.optimize.OptimizerStep;
import fr.titraille.rules.text.ContentLemmas;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Writes a field that holds one line where it is missing: candidates best first, each held against the sources; the
 * first that stands goes in, the next two are offered. A line that came with the article is kept; one that breaks its
 * width gives way to a shorter form of itself, or to nothing.
 */
abstract class LineStep implements OptimizerStep {

    private static final int ALTERNATIVES = 2;

    /** Share of content words from which two wordings are one. */
    private static final double SAME = 0.85;

    private final String id;
    private final ArticleField field;

    LineStep(String id, ArticleField field) {
        this.id = id;
        this.field = field;
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final void apply(Draft draft) {
        String given = Optional.ofNullable(Fields.read(draft.article(), field)).orElse("");
        boolean came = !given.isBlank();
        if (came && fits(given)) {
            return;
        }
        List<String> faithful = new ArrayList<>();
        List<String> wordings = List.copyOf(new LinkedHashSet<>(came ? shorter(draft, given) : write(draft)));
        for (String wording : wordings) {
            if (faithful.size() <= ALTERNATIVES && isOther(wording, faithful) && isFaithful(draft, wording)) {
                faithful.add(wording);
            }
        }
        StepTexts texts = StepTexts.in(draft.locale());
        for (String wording : faithful) {
            Change change = new Change(
                    id,
                    came ? Change.Kind.REPLACED : Change.Kind.INSERTED,
                    came ? given : "",
                    wording,
                    null,
                    field.jsonName(),
                    texts.text(came ? "line.shortened" : "line." + id),
                    texts.text("source.article"));
            if (draft.change(change, Fields.write(draft.article(), field, wording))) {
                draft.offer(
                        field.jsonName(),
                        faithful.stream().filter(w -> !w.equals(wording)).toList());
                return;
            }
        }
        if (!came) {
            draft.needsFromDesk(id);
        }
    }

    /** Whether the wording is more than a variant of one that is taken. */
    private static boolean isOther(String wording, List<String> taken) {
        Set<String> own = ContentLemmas.in(wording);
        for (String other : taken) {
            Set<String> theirs = ContentLemmas.in(other);
            long shared = own.stream().filter(theirs::contains).count();
            if (shared > SAME * Math.min(own.size(), theirs.size())) {
                return false;
            }
        }
        return true;
    }

    /** Whether a line that came with the article keeps the width; one that does is never touched. */
    boolean fits(String given) {
        return true;
    }

    /** Shorter forms of a line that came with the article and is too wide, best first. */
    List<String> shorter(Draft draft, String given) {
        return List.of();
    }

    /** Wordings, best first. */
    abstract List<String> write(Draft draft);

    boolean isFaithful(Draft draft, String wording) {
        return Fidelity.french()
                .compareLine(draft.sources().subList(0, 1), wording, draft.locale())
                .faithful();
    }
}
