package fr.titraille.optimize.step;

import fr.titraille.analysis.AnalyzedArticle;
import fr.titraille.analysis.Analyzer;
import fr.titraille.analysis.Sentence;
import fr.titraille.article.Article;
import fr.titraille.article.Block;
import fr.titraille.clean.Change;
import fr.titraille.fidelity.Fidelity;
import fr.titraille.optimize.Draft;
import fr.titraille.optimize.OptimizerStep;
import fr.titraille.optimize.prose.SentenceDivision;
import fr.titraille.text.TextEdit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Divides sentences that are too long where that is safe; each division is held against the sentence it came from. */
final class DivisionStep implements OptimizerStep {

    /** Words from which a sentence is long (rule sentence-length). */
    static final int LONG = 30;

    private static final int MOST = 60;

    @Override
    public String id() {
        return "divide";
    }

    @Override
    public void apply(Draft draft) {
        Set<String> left = new HashSet<>();
        for (int i = 0; i < MOST; i++) {
            Change change = next(draft, left);
            if (change == null) {
                return;
            }
            left.add(change.before());
            TextEdit edit = new TextEdit(java.util.Objects.requireNonNull(change.range()), change.after());
            draft.change(change, draft.article().edit(List.of(edit)));
        }
    }

    private static @Nullable Change next(Draft draft, Set<String> left) {
        AnalyzedArticle article = draft.analyzed();
        for (Sentence sentence : article.body().sentences()) {
            int block = article.layout().blockAt(sentence.range().start());
            boolean prose = block >= 0 && article.article().blocks().get(block) instanceof Block.Paragraph;
            String before = sentence.range().of(article.text());
            if (!prose || left.contains(before) || article.body().wordCount(sentence.range()) <= LONG) {
                continue;
            }
            String after = SentenceDivision.divide(article.body(), sentence);
            if (after != null && isFaithful(draft, before, after)) {
                String reason = StepTexts.in(draft.locale()).text("divide.reason");
                return new Change(
                        "sentence-length", Change.Kind.REPLACED, before, after, sentence.range(), "body", reason, null);
            }
            left.add(before);
        }
        return null;
    }

    private static boolean isFaithful(Draft draft, String before, String after) {
        return Fidelity.french()
                .compare(List.of(analyzed(before)), analyzed(after), Fidelity.Scope.FULL, draft.locale())
                .faithful();
    }

    private static AnalyzedArticle analyzed(String line) {
        return Analyzer.french().analyze(Article.of(List.of(new Block.Paragraph(line))));
    }
}
