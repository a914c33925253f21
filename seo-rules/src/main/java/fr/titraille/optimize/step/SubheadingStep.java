package fr.titraille.optimize.step;

import fr.titraille.analysis.AnalyzedArticle;
import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.Analyzer;
import fr.titraille.analysis.KeyphraseMatcher;
import fr.titraille.clean.Change;
import fr.titraille.entity.Mention;
import fr.titraille.entity.Mentions;
import fr.titraille.optimize.Draft;
import fr.titraille.optimize.OptimizerStep;
import fr.titraille.optimize.prose.SectionHeadings;
import fr.titraille.subheading.SubheadingEngine;
import fr.titraille.subheading.SubheadingOptions;
import fr.titraille.subheading.SubheadingProposal;
import java.util.ArrayList;
import java.util.List;

/**
 * Inserts the subheadings that the engine proposes; those that stand there are kept. Where no heading would hold the
 * keyphrase, an alternative that holds it is taken, or the keyphrase is put in front of the first that has room.
 */
final class SubheadingStep implements OptimizerStep {

    private static final int MAX_CHARACTERS = 65;

    /** Share of headings with the keyphrase that is aimed at here; sections added later bring theirs. */
    private static final double SHARE = 0.3;

    @Override
    public String id() {
        return "subheadings";
    }

    @Override
    public void apply(Draft draft) {
        if (SectionHeadings.presentIn(draft.article())) {
            return;
        }
        AnalyzedArticle article = draft.analyzed();
        List<SubheadingProposal> proposals = SubheadingEngine.french().propose(article, SubheadingOptions.DEFAULT);
        List<String> texts = texts(draft, article, proposals);
        // from the end, so that the block numbers of those before stay true
        for (int i = proposals.size() - 1; i >= 0; i--) {
            SubheadingProposal proposal = proposals.get(i);
            Change change = new Change(
                    id(),
                    Change.Kind.INSERTED,
                    "",
                    texts.get(i),
                    null,
                    "body",
                    proposal.because(),
                    StepTexts.in(draft.locale()).text("source.article"));
            SubheadingProposal worded = new SubheadingProposal(
                    proposal.beforeBlock(),
                    proposal.level(),
                    texts.get(i),
                    proposal.alternatives(),
                    proposal.confidence(),
                    proposal.because());
            draft.change(change, SubheadingEngine.insert(draft.article(), List.of(worded)));
        }
    }

    private static List<String> texts(Draft draft, AnalyzedArticle article, List<SubheadingProposal> proposals) {
        List<String> texts =
                new ArrayList<>(proposals.stream().map(SubheadingProposal::text).toList());
        KeyphraseMatcher matcher = article.keyphrase();
        if (matcher == null || proposals.isEmpty()) {
            return texts;
        }
        long with = texts.stream().filter(t -> holds(matcher, t)).count()
                + article.outline().entries().stream()
                        .filter(e -> holds(matcher, e.text()))
                        .count();
        double wanted = SHARE * (texts.size() + article.outline().entries().size());
        for (int i = 0; i < texts.size() && with < wanted; i++) {
            if (holds(matcher, texts.get(i))) {
                continue;
            }
            String other = proposals.get(i).alternatives().stream()
                    .filter(a -> holds(matcher, a))
                    .findFirst()
                    .orElse(null);
            String front = KeyphrasePlacing.inFront(draft.article(), texts.get(i));
            boolean fits = front.length() <= MAX_CHARACTERS
                    && speaks(article, matcher, proposals, i, namesAFirm(texts.get(i)));
            String named = other != null ? other : fits ? front : texts.get(i);
            with += named.equals(texts.get(i)) ? 0 : 1;
            texts.set(i, named);
        }
        return texts;
    }

    /** A heading that names a firm of its own is put under another name only if one sentence below holds the keyphrase. */
    private static boolean namesAFirm(String heading) {
        return Mentions.french().find(Analyzer.french().analyze(heading)).stream()
                .anyMatch(m -> m.type() == Mention.Type.COMPANY || m.type() == Mention.Type.MEDIA);
    }

    /** Whether the passage below the heading speaks of the keyphrase: anywhere, or {@code strictly} in one sentence. */
    private static boolean speaks(
            AnalyzedArticle article,
            KeyphraseMatcher matcher,
            List<SubheadingProposal> proposals,
            int at,
            boolean strictly) {
        int from = proposals.get(at).beforeBlock();
        int end = at + 1 < proposals.size()
                ? proposals.get(at + 1).beforeBlock()
                : article.article().blocks().size();
        StringBuilder passage = new StringBuilder();
        for (int i = from; i < end; i++) {
            passage.append(article.article().blocks().get(i).text()).append("\n\n");
        }
        AnalyzedText text = Analyzer.french().analyze(passage.toString());
        return strictly
                ? matcher.count(text) > 0
                : matcher.wordsFound(text) == matcher.contentWords().size();
    }

    private static boolean holds(KeyphraseMatcher matcher, String text) {
        return matcher.count(Analyzer.french().analyze(text)) > 0;
    }
}
