package fr.titraille.optimize.step;

import fr.titraille.article.Keyphrase;
import fr.titraille.clean.Change;
import fr.titraille.optimize.Draft;
import fr.titraille.optimize.KeyphraseSuggestion;
import fr.titraille.optimize.OptimizerStep;
import fr.titraille.optimize.prose.SectionHeadings;
import java.util.List;

/**
 * Suggests a keyphrase where none was given, from what title and lede share, and takes the first; none rather than a bad
 * one, so none for an article without a title.
 */
final class KeyphraseStep implements OptimizerStep {

    @Override
    public String id() {
        return "keyphrase";
    }

    @Override
    public void apply(Draft draft) {
        String title = draft.article().title();
        boolean untitled = title == null || title.isBlank();
        if (untitled || draft.article().keyphrase() != null || SectionHeadings.presentIn(draft.article())) {
            return;
        }
        StepTexts texts = StepTexts.in(draft.locale());
        boolean ownTitle =
                draft.changes().stream().anyMatch(c -> c.field().equals("title") && c.kind() == Change.Kind.INSERTED);
        List<KeyphraseSuggestion> suggestions = KeyphraseCandidates.of(draft.analyzed(), ownTitle, texts);
        draft.offer(suggestions);
        for (KeyphraseSuggestion suggestion : suggestions) {
            Change change = new Change(
                    id(),
                    Change.Kind.INSERTED,
                    "",
                    suggestion.text(),
                    null,
                    "keyphrase",
                    String.join(" ", suggestion.reasons()),
                    texts.text("source.article"));
            if (draft.change(change, draft.article().withKeyphrase(Keyphrase.of(suggestion.text())))) {
                return;
            }
        }
    }
}
