package fr.titraille.optimize.prose;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.Analyzer;
import fr.titraille.analysis.Lexicon;
import fr.titraille.analysis.PartOfSpeech;
import fr.titraille.analysis.Reading;
import fr.titraille.analysis.Token;
import fr.titraille.analysis.TokenKind;
import fr.titraille.entity.Mention;
import fr.titraille.entity.Mentions;
import fr.titraille.grammar.WordClass;
import fr.titraille.text.Folding;
import fr.titraille.text.ResourceLines;
import java.util.List;
import java.util.Locale;

/** Takes the connective off that links a clause to a sentence it no longer follows. */
public final class Openings {

    private static final List<String> CONNECTIVES = ResourceLines.read(Openings.class, "leading-connectives.txt");

    private static final int LONGEST_DATELINE = 9;

    private Openings() {}

    static KeptClause bare(KeptClause given) {
        KeptClause clause = withoutDateline(given);
        String folded = Folding.fold(clause.string()).toLowerCase(Locale.FRENCH);
        if (clause.key(0).equals("pour") && clause.has(1, Reading::isInfinitive)) {
            // « Pour donner un ordre de grandeur, … »
            for (int i = 2; i < Math.min(12, clause.size() - 3); i++) {
                if (clause.token(i).text().equals(",")) {
                    return clause.from(i + 1);
                }
            }
        }
        for (String connective : CONNECTIVES) {
            if (folded.startsWith(connective)) {
                int tokens = Analyzer.french().analyze(connective).tokens().size();
                return clause.from(Math.min(tokens, clause.size()));
            }
        }
        return clause;
    }

    /** « Pékin (Agence) – Le groupe … » without what stands before the dash. */
    private static KeptClause withoutDateline(KeptClause clause) {
        for (int i = 1; i < Math.min(LONGEST_DATELINE, clause.size() - 3); i++) {
            String mark = clause.token(i).text();
            if (mark.equals("–") || mark.equals("—") || (mark.equals("-") && i > 1)) {
                return clause.first(i).hasFiniteVerb() ? clause : clause.from(i + 1);
            }
        }
        return clause;
    }

    /** Whether the sentence opens with a preposition: « En mai 2024, … ». */
    static boolean isCircumstance(String text) {
        AnalyzedText analyzed = Analyzer.french().analyze(text);
        return !analyzed.tokens().isEmpty()
                && WordClass.PREPOSITION.has(analyzed.token(0).key());
    }

    /** A sentence inside another: in lower case unless it opens with a name. */
    public static String inner(String text) {
        AnalyzedText analyzed = Analyzer.french().analyze(text);
        for (Mention mention : Mentions.french().find(analyzed)) {
            boolean named = mention.form() == Mention.Form.NAME || mention.form() == Mention.Form.ALIAS;
            if (named && mention.range().start() == 0) {
                return text;
            }
        }
        boolean common = isCommonWord(analyzed.token(0))
                && (analyzed.tokens().size() < 2
                        || analyzed.isFunctionWord(0)
                        || !analyzed.token(1).isCapitalized());
        return common ? text.substring(0, 1).toLowerCase(Locale.FRENCH) + text.substring(1) : text;
    }

    private static boolean isCommonWord(Token first) {
        if (first.kind() == TokenKind.ELISION) {
            return true;
        }
        return first.kind() == TokenKind.WORD
                && Lexicon.french().readings(first.text().toLowerCase(Locale.FRENCH)).stream()
                        .anyMatch(r -> r.pos() != PartOfSpeech.PROPN);
    }
}
