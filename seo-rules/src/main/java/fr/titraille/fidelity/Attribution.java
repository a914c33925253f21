package fr.titraille.fidelity;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.TokenKind;
import fr.titraille.entity.Mention;
import fr.titraille.text.TextRange;
import java.util.ArrayList;
import java.util.List;

/**
 * A claim laid at somebody's door by « selon », « d’après » and the like.
 *
 * @param range from the preposition to the end of the noun phrase
 * @param holders the names in the phrase
 */
record Attribution(TextRange range, List<Mention> holders) {

    private static final PhraseLexicon PREPOSITIONS = PhraseLexicon.list("attribution-prepositions.txt");
    private static final int REACH = 8;

    Attribution {
        holders = List.copyOf(holders);
    }

    static List<Attribution> in(ComparedText text) {
        List<Attribution> found = new ArrayList<>();
        AnalyzedText analysis = text.analysis();
        for (PhraseLexicon.Cue cue : PREPOSITIONS.find(analysis)) {
            int end = cue.end();
            while (end < Math.min(analysis.tokens().size(), cue.end() + REACH)
                    && analysis.token(end).kind() != TokenKind.PUNCTUATION
                    && !ClauseSplitter.isFinite(analysis, end)) {
                end++;
            }
            TextRange range = analysis.token(cue.first())
                    .range()
                    .union(analysis.token(end - 1).range());
            List<Mention> holders = text.mentions(range).stream().limit(1).toList();
            found.add(new Attribution(range, holders));
        }
        return found;
    }
}
