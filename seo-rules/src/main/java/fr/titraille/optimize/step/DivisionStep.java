package fr.titraille.optimize.step;

import fr.titraille.analysis.AnalyzedArticle;
import fr.titraille.analysis.Sentence;
import fr.titraille.article.Block;
import fr.titraille.clean.Change;
import fr.titraille.fidelity.Fidelity;
import fr.titraille.optimize.Draft;
import fr.titraille.optimize.OptimizerStep;
import fr.titraille.optimize.prose.SentenceDivision;
import fr.titraille.rules.text.ContentLemmas;
import fr.titraille.text.TextEdit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Divides sentences that are too long where that is safe; each division is held against the sentence it came from. */
final class DivisionStep implements OptimizerStep {

    /** Words from which a sentence is long (rule sentence-length). */
    static final int LONG = 30;

    /** A part that is still long may be divided once more. */
    private static final int PASSES = 2;

    @Override
    public String id() {
        return "divide";
    }

    @Override
    public void apply(Draft draft) {
        for (int pass = 0; pass < PASSES; pass++) {
            List<TextEdit> edits = new ArrayList<>();
            for (Change change : divisions(draft)) {
                if (!draft.refuses(change)) {
                    edits.add(new TextEdit(Objects.requireNonNull(change.range()), change.after()));
                    draft.note(change);
                }
            }
            if (edits.isEmpty()) {
                return;
            }
            draft.become(draft.article().edit(edits));
        }
    }

    private static List<Change> divisions(Draft draft) {
        AnalyzedArticle article = draft.analyzed();
        String reason = StepTexts.in(draft.locale()).text("divide.reason");
        List<Change> out = new ArrayList<>();
        for (Sentence sentence : article.body().sentences()) {
            int block = article.layout().blockAt(sentence.range().start());
            boolean prose = block >= 0 && article.article().blocks().get(block) instanceof Block.Paragraph;
            if (!prose || article.body().wordCount(sentence.range()) <= LONG) {
                continue;
            }
            String before = sentence.range().of(article.text());
            String after = SentenceDivision.divide(article.body(), sentence);
            if (after != null && keepsAll(article, sentence, after) && isFaithful(draft, after)) {
                out.add(new Change(
                        "sentence-length",
                        Change.Kind.REPLACED,
                        before,
                        after,
                        sentence.range(),
                        "body",
                        reason,
                        null));
            }
        }
        return out;
    }

    /** Whether each content word of the sentence stands in its parts. */
    private static boolean keepsAll(AnalyzedArticle article, Sentence sentence, String after) {
        Set<String> told = ContentLemmas.in(after);
        return told.containsAll(ContentLemmas.in(article.body(), sentence.range()));
    }

    private static boolean isFaithful(Draft draft, String after) {
        return Fidelity.french()
                .compareLine(draft.sources(), after, draft.locale())
                .faithful();
    }
}
