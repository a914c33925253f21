package fr.titraille.fidelity;

import fr.titraille.analysis.ArticleField;
import fr.titraille.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers the errors of one text; what stands first at a place is kept, so checkers run from the surest to the least sure. */
final class ErrorDrafts {

    /** An editor reads no more, and what is more is another text. */
    private static final int MOST = 200;

    private final ArticleField field;
    private final Sources sources;
    private final ComparedText rewrite;
    private final List<ErrorDraft> drafts = new ArrayList<>();

    ErrorDrafts(ArticleField field, Sources sources, ComparedText rewrite) {
        this.field = field;
        this.sources = sources;
        this.rewrite = rewrite;
    }

    /** An error in the rewrite, with the source's words and a repair where there are any. */
    void rewrite(
            FidelityError.Kind kind,
            TextRange range,
            Sources.@Nullable Origin source,
            @Nullable TextRange sourceRange,
            String message,
            @Nullable String replacement,
            Object... arguments) {
        boolean roles = kind == FidelityError.Kind.ROLE_SWAP;
        boolean taken = roles ? isInside(range) : isTaken(FidelityError.Side.REWRITE, range);
        if (drafts.size() < MOST && !taken && !isVerbatim(kind, range)) {
            drafts.add(new ErrorDraft(
                    kind,
                    field,
                    FidelityError.Side.REWRITE,
                    range,
                    source,
                    sourceRange,
                    message,
                    List.of(arguments),
                    replacement));
        }
    }

    /** Something of the source that the rewrite lacks. */
    void omission(Sources.Origin source, TextRange range, String message) {
        if (drafts.size() < MOST && !isTaken(FidelityError.Side.SOURCE, range)) {
            drafts.add(new ErrorDraft(
                    FidelityError.Kind.OMISSION,
                    field,
                    FidelityError.Side.SOURCE,
                    range,
                    source,
                    range,
                    message,
                    List.of(),
                    null));
        }
    }

    /** A sentence that a source has word for word bends nothing; a clause may only have lost who says it. */
    private boolean isVerbatim(FidelityError.Kind kind, TextRange range) {
        Clause clause = rewrite.clauseAtOffset(range.start());
        return sources.hasSentence(clause.sentence().range().of(rewrite.text()))
                || (kind != FidelityError.Kind.MODALITY
                        && sources.hasClause(clause.range().of(rewrite.text())));
    }

    /** Whether the range lies inside an error's; an exchange of roles may hold other errors. */
    private boolean isInside(TextRange range) {
        return drafts.stream()
                .anyMatch(d -> d.side() == FidelityError.Side.REWRITE
                        && (d.range().contains(range) || range.equals(d.range())));
    }

    private boolean isTaken(FidelityError.Side side, TextRange range) {
        for (ErrorDraft draft : drafts) {
            if (draft.side() == side && draft.range().overlaps(range)) {
                return true;
            }
        }
        return false;
    }

    List<ErrorDraft> all() {
        return List.copyOf(drafts);
    }
}
