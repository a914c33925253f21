package fr.titraille.optimize;

import fr.titraille.article.Article;
import fr.titraille.clean.Change;
import fr.titraille.rule.Finding;
import fr.titraille.text.ResourceLines;
import fr.titraille.text.TextRange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the optimizer chose or wrote itself: no editor is to be told of faults in it. A finding is the tool's own when it
 * lies in a text that was inserted, concerns a field that was filled, or judges the copy by a keyphrase that the tool
 * picked.
 */
final class OwnChoices {

    /** Rules that judge the copy by its keyphrase or its title: silent when the tool chose that itself. */
    private static final Map<String, Set<String>> BY_FIELD = byField();

    private final Set<String> fields = new HashSet<>();
    private final Set<String> silenced = new HashSet<>();
    private final List<TextRange> written = new ArrayList<>();

    private OwnChoices() {}

    private static Map<String, Set<String>> byField() {
        Map<String, Set<String>> out = new HashMap<>();
        for (List<String> row : ResourceLines.table(OwnChoices.class, "rules-by-own-field.tsv", 2)) {
            out.put(row.get(0), Set.of(row.get(1).split(" ")));
        }
        return Map.copyOf(out);
    }

    static OwnChoices of(Draft draft) {
        OwnChoices own = new OwnChoices();
        Article article = draft.article();
        String text = draft.analyzed().text();
        for (Change change : draft.changes()) {
            if (change.kind() == Change.Kind.INSERTED && !change.field().equals("body")) {
                own.fields.add(change.field());
                own.silenced.addAll(BY_FIELD.getOrDefault(change.field(), Set.of()));
            } else if (own.isWritten(change) && !change.after().isBlank()) {
                own.find(text, change.after());
            }
        }
        // the copy against itself, and what the shortfall tells already
        own.silenced.addAll(BY_FIELD.getOrDefault("copy", Set.of()));
        draft.needed().forEach(piece -> own.silenced.addAll(BY_FIELD.getOrDefault("missing-" + piece, Set.of())));
        return article.blocks().isEmpty() ? new OwnChoices() : own;
    }

    /** New words: what was inserted, and the right term put for a mistranslation. */
    private boolean isWritten(Change change) {
        return change.kind() == Change.Kind.INSERTED
                || change.kind() == Change.Kind.REPLACED
                        && change.field().equals("body")
                        && change.rule().equals("mt-glossary");
    }

    private void find(String text, String inserted) {
        for (int at = text.indexOf(inserted); at >= 0; at = text.indexOf(inserted, at + 1)) {
            written.add(new TextRange(at, at + inserted.length()));
        }
    }

    /** Whether the finding is about the tool's own choice or text. */
    boolean cause(Finding finding) {
        return silenced.contains(finding.rule())
                || fields.contains(finding.field().jsonName())
                || !finding.range().isEmpty()
                        && finding.field().jsonName().equals("body")
                        && written.stream().anyMatch(r -> r.contains(finding.range()));
    }
}
