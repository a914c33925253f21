package fr.titraille.optimize.step;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.Analyzer;
import fr.titraille.analysis.KeyphraseMatcher;
import fr.titraille.article.Article;
import fr.titraille.article.Keyphrase;
import fr.titraille.optimize.prose.Openings;
import java.util.ArrayList;
import java.util.List;

/** Puts the keyphrase into a line that lacks it, without touching what the line says: « Puces Huawei : … ». */
final class KeyphrasePlacing {

    private KeyphrasePlacing() {}

    /** The line with those words of the keyphrase in front that it lacks; the line itself when it has all. */
    static String inFront(Article article, String line) {
        Keyphrase keyphrase = article.keyphrase();
        if (keyphrase == null) {
            return line;
        }
        KeyphraseMatcher all = KeyphraseMatcher.of(keyphrase.text());
        AnalyzedText text = Analyzer.french().analyze(line);
        List<String> missing = new ArrayList<>();
        for (String word : all.contentWords()) {
            if (KeyphraseMatcher.of(word).wordsFound(text) == 0) {
                missing.add(word);
            }
        }
        if (missing.isEmpty() || line.indexOf(':') >= 0) {
            return line;
        }
        String front = missing.size() == all.contentWords().size() ? keyphrase.text() : String.join(" ", missing);
        return upper(front) + "\u00A0: " + Openings.inner(line);
    }

    /** Whether one sentence of the line holds the whole keyphrase; true without one. */
    static boolean holds(Article article, String line) {
        Keyphrase keyphrase = article.keyphrase();
        return keyphrase == null
                || KeyphraseMatcher.of(keyphrase.text()).count(Analyzer.french().analyze(line)) > 0;
    }

    static String upper(String text) {
        return text.substring(0, 1).toUpperCase(java.util.Locale.FRENCH) + text.substring(1);
    }
}
