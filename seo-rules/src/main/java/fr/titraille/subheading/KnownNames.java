package fr.titraille.subheading;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.Token;
import java.util.HashSet;
import java.util.Set;

/** How many names each passage takes up from those before it. A name is a capital inside a sentence. */
final class KnownNames {

    private final int[] known;

    KnownNames(AnalyzedText text, Passages passages) {
        known = new int[passages.size()];
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < passages.size(); i++) {
            Set<String> own = new HashSet<>();
            Passage passage = passages.get(i);
            for (int t = passage.firstToken() + 1; t < passage.endToken(); t++) {
                Token token = text.token(t);
                if (token.isLexical()
                        && token.isCapitalized()
                        && !endsSentence(text, t - 1)
                        && !text.isFunctionWord(t)) {
                    own.add(token.key());
                }
            }
            for (String name : own) {
                known[i] += seen.contains(name) ? 1 : 0;
            }
            seen.addAll(own);
        }
    }

    private static boolean endsSentence(AnalyzedText text, int t) {
        String sign = text.token(t).text();
        return sign.equals(".") || sign.equals("«") || sign.contains("?") || sign.contains("!") || sign.equals("…");
    }

    int count(int passage) {
        return known[passage];
    }
}
