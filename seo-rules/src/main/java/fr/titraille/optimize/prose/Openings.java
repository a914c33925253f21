package fr.titraille.optimize.prose;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.Analyzer;
import fr.titraille.analysis.Lexicon;
import fr.titraille.analysis.PartOfSpeech;
import fr.titraille.analysis.Token;
import fr.titraille.analysis.TokenKind;
import fr.titraille.text.ResourceLines;
import fr.titraille.text.TextRange;
import java.util.List;
import java.util.Locale;

/** Takes the connective off that links a clause to a sentence it no longer follows. */
final class Openings {

    private static final List<String> CONNECTIVES = ResourceLines.read(Openings.class, "leading-connectives.txt");

    private Openings() {}

    static TextRange bare(AnalyzedText text, TextRange clause) {
        String folded = clause.of(text.folded()).toLowerCase(Locale.FRENCH);
        for (String connective : CONNECTIVES) {
            if (folded.startsWith(connective)) {
                int at = connective.length();
                while (at < folded.length() && folded.charAt(at) == ' ') {
                    at++;
                }
                return new TextRange(clause.start() + at, clause.end());
            }
        }
        return clause;
    }

    /** Whether the text opens with a word that loses its capital inside a sentence. */
    static boolean isCommonWord(String text) {
        Token first = Analyzer.french().analyze(text).token(0);
        if (first.kind() == TokenKind.ELISION) {
            return true;
        }
        return first.kind() == TokenKind.WORD
                && Lexicon.french().readings(first.text().toLowerCase(Locale.FRENCH)).stream()
                        .anyMatch(r -> r.pos() != PartOfSpeech.PROPN);
    }
}
