package fr.titraille.optimize.step;

import fr.titraille.analysis.AnalyzedArticle;
import fr.titraille.analysis.Sentence;
import fr.titraille.article.Article;
import fr.titraille.article.Block;
import fr.titraille.clean.Change;
import fr.titraille.headline.StandingAlone;
import fr.titraille.optimize.Draft;
import fr.titraille.optimize.OptimizerStep;
import fr.titraille.optimize.prose.SectionHeadings;
import fr.titraille.subheading.SubheadingEngine;
import fr.titraille.subheading.SubheadingOptions;
import fr.titraille.subheading.SubheadingProposal;
import fr.titraille.text.Cancellation;
import fr.titraille.text.Folding;
import fr.titraille.text.TextEdit;
import fr.titraille.text.TextRange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Inserts the subheadings that the engine is sure of, its first choice as it is; those that stand there are kept. */
final class SubheadingStep implements OptimizerStep {

    private static final int MOST_ROUNDS = 3;

    @Override
    public String id() {
        return "subheadings";
    }

    @Override
    public void apply(Draft draft) {
        if (SectionHeadings.presentIn(draft.article())) {
            return;
        }
        // headings that stand part the text anew: what another run would add is added now
        for (int round = 0; round < MOST_ROUNDS && insert(draft); round++) {
            Cancellation.check();
        }
    }

    private boolean insert(Draft draft) {
        Article before = draft.article();
        List<SubheadingProposal> proposals =
                SubheadingEngine.sure().propose(draft.analyzed(), SubheadingOptions.DEFAULT, draft.locale()).stream()
                        .filter(p -> !readsAsTitle(before, p))
                        .toList();
        AnalyzedArticle analyzed = draft.analyzed();
        // from the end, so that the block numbers of those before stay true
        for (int i = proposals.size() - 1; i >= 0; i--) {
            SubheadingProposal proposal = proposals.get(i);
            Sentence risen = risen(analyzed, proposal);
            Article headed = SubheadingEngine.insert(
                    risen == null ? draft.article() : without(draft.article(), analyzed, risen), List.of(proposal));
            String words = risen == null ? "" : risen.range().of(analyzed.text());
            Change change = new Change(
                    id(),
                    risen == null ? Change.Kind.INSERTED : Change.Kind.REPLACED,
                    words,
                    proposal.text(),
                    null,
                    "body",
                    proposal.because(),
                    StepTexts.in(draft.locale()).text("source.article"));
            draft.change(change, headed);
        }
        return !draft.article().equals(before);
    }

    /** Right below the first lines of an article without a title and a chapô, a heading would be taken for its title. */
    private static boolean readsAsTitle(Article article, SubheadingProposal proposal) {
        String title = article.title();
        return proposal.beforeBlock() <= 1 && (title == null || title.isBlank()) && article.standfirst() == null;
    }

    /** The sentence below whose very words the heading has, where the paragraph reads on without it; null where none is. */
    private static @Nullable Sentence risen(AnalyzedArticle analyzed, SubheadingProposal proposal) {
        List<Sentence> sentences = analyzed.sentences(proposal.beforeBlock());
        if (sentences.size() < 2
                || !(analyzed.article().blocks().get(proposal.beforeBlock()) instanceof Block.Paragraph)) {
            return null;
        }
        Sentence first = sentences.get(0);
        boolean same = plain(first.range().of(analyzed.text())).equals(plain(proposal.text()) + ".");
        return same && StandingAlone.rises(analyzed.body(), first) ? first : null;
    }

    private static String plain(String words) {
        return Folding.unaccented(words)
                .replace('’', '\'')
                .replaceAll("[\\s\u00A0\u202F]+", " ")
                .strip();
    }

    private static Article without(Article article, AnalyzedArticle analyzed, Sentence sentence) {
        int next = analyzed.body().sentences().get(sentence.index() + 1).range().start();
        return article.edit(List.of(new TextEdit(new TextRange(sentence.range().start(), next), "")));
    }
}
