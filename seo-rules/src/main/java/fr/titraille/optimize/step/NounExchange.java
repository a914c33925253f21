package fr.titraille.optimize.step;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.KeyphraseMatcher;
import fr.titraille.analysis.PartOfSpeech;
import fr.titraille.analysis.Sentence;
import fr.titraille.analysis.Token;
import fr.titraille.text.Folding;
import fr.titraille.text.ResourceLines;
import fr.titraille.text.TextEdit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One noun for another of the same meaning, where the sentence lacks nothing else of the keyphrase. The article itself
 * must use both with the same complement (« puces de pointe », « semi-conducteurs de pointe »), and nothing in the
 * sentence may have to agree anew: plural after a word without gender, complement with « de », no pronoun behind.
 */
final class NounExchange {

    private static final List<List<String>> NOUNS = ResourceLines.table(NounExchange.class, "intro-nouns.tsv", 2);

    /** What may stand before the noun: words that are the same for both genders, and never elided. */
    private static final Set<String> BEFORE =
            Set.of("des", "les", "de", "en", "aux", "ses", "leurs", "ces", "plusieurs", "quelques", "pour", "par");

    private static final Set<String> PRONOUNS =
            Set.of("ils", "elles", "eux", "ceux", "celles", "lesquels", "lesquelles");

    private final AnalyzedText text;
    private final KeyphraseMatcher keyphrase;

    NounExchange(AnalyzedText text, KeyphraseMatcher keyphrase) {
        this.text = text;
        this.keyphrase = keyphrase;
    }

    /** The edit after which the sentence holds the keyphrase, or null. */
    @Nullable
    TextEdit in(Sentence sentence) {
        String missing = missing(sentence);
        if (missing == null) {
            return null;
        }
        for (List<String> row : NOUNS) {
            if (!singular(Folding.key(row.get(0))).equals(singular(Folding.key(missing)))) {
                continue;
            }
            for (int i = sentence.firstToken() + 1; i + 2 < sentence.endToken(); i++) {
                if (isNoun(i, row.get(1)) && givesWay(i, sentence) && standsElsewhere(i, row.get(0))) {
                    return new TextEdit(
                            text.token(i).range().union(text.token(i + 2).range()),
                            row.get(0)
                                    + text.text()
                                            .substring(
                                                    text.token(i).range().end(),
                                                    text.token(i + 2).range().end()));
                }
            }
        }
        return null;
    }

    /** The one content word of the keyphrase that the sentence lacks, or null. */
    private @Nullable String missing(Sentence sentence) {
        List<String> out = new ArrayList<>();
        for (String word : keyphrase.contentWords()) {
            if (!KeyphraseMatcher.of(word).in(text, sentence)) {
                out.add(word);
            }
        }
        return out.size() == 1 ? out.get(0) : null;
    }

    private boolean isNoun(int i, String noun) {
        return text.token(i).key().equals(Folding.key(noun));
    }

    private boolean givesWay(int i, Sentence sentence) {
        if (!BEFORE.contains(text.token(i - 1).key()) || !hasComplement(i)) {
            return false;
        }
        int next = i + 3;
        if (next < sentence.endToken()) {
            PartOfSpeech pos = text.pos(next);
            boolean agrees = pos == PartOfSpeech.ADJ || pos == PartOfSpeech.VERB || pos == PartOfSpeech.AUX;
            if (text.token(next).isLexical() && agrees) {
                return false;
            }
        }
        for (int t = i + 1; t < sentence.endToken(); t++) {
            if (PRONOUNS.contains(text.token(t).key())) {
                return false;
            }
        }
        return true;
    }

    private boolean hasComplement(int i) {
        String link = text.token(i + 1).key();
        return (link.equals("de") || link.equals("d'")) && text.token(i + 2).isLexical();
    }

    /** Whether the article has the other noun with the same complement. */
    private boolean standsElsewhere(int at, String noun) {
        List<Token> tokens = text.tokens();
        String bare = singular(Folding.key(noun));
        for (int i = 0; i + 2 < tokens.size(); i++) {
            if (singular(tokens.get(i).key()).equals(bare)
                    && tokens.get(i + 1).key().equals(tokens.get(at + 1).key())
                    && tokens.get(i + 2).key().equals(tokens.get(at + 2).key())) {
                return true;
            }
        }
        return false;
    }

    private static String singular(String key) {
        return key.endsWith("s") ? key.substring(0, key.length() - 1) : key;
    }
}
