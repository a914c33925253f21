package fr.titraille.subheading;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.Token;
import java.util.HashSet;
import java.util.Set;

/** How many names each passage brings in, and how many it takes up again. A name is a capital inside a sentence. */
final class NameNovelty {

    private final int[] fresh;
    private final int[] known;

    NameNovelty(AnalyzedText text, Passages passages) {
        fresh = new int[passages.size()];
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
                if (seen.contains(name)) {
                    known[i]++;
                } else {
                    fresh[i]++;
                }
            }
            seen.addAll(own);
        }
    }

    private static boolean endsSentence(AnalyzedText text, int t) {
        String sign = text.token(t).text();
        return sign.equals(".") || sign.equals("«") || sign.contains("?") || sign.contains("!") || sign.equals("…");
    }

    int fresh(int passage) {
        return fresh[passage];
    }

    int known(int passage) {
        return known[passage];
    }
}
