package fr.titraille.clean;

import fr.titraille.analysis.AnalyzedArticle;
import fr.titraille.analysis.AnalyzedText;
import fr.titraille.text.TextRange;
import java.util.ArrayList;
import java.util.List;

/** The people that a byline or a biography names. */
final class People {

    private static final int LOOK_AHEAD = 8;

    private People() {}

    /** The name at the head of a stretch, or right after its first words; empty when there is none. */
    static List<String> in(AnalyzedArticle article, TextRange range) {
        AnalyzedText text = article.body();
        int first = text.firstTokenFrom(range.start());
        List<String> names = new ArrayList<>();
        int i = first;
        while (i < Math.min(text.tokens().size(), first + LOOK_AHEAD)
                && text.token(i).start() < range.end()) {
            int length = PersonName.at(text, i, range.end());
            if (length > 0) {
                TextRange name =
                        text.token(i).range().union(text.token(i + length - 1).range());
                names.add(name.of(article.text()));
                i += length;
            } else {
                i++;
            }
        }
        return names;
    }
}
