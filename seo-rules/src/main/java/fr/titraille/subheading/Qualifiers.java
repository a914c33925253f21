package fr.titraille.subheading;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.Sentence;
import fr.titraille.text.ResourceLines;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whether a stretch of a sentence would say more, or say it more surely, than the whole sentence does. */
final class Qualifiers {

    private static final Set<String> ANYWHERE = words("anywhere");
    private static final Set<String> NEAR = words("near");
    private static final int REACH = 3;

    private final AnalyzedText text;

    Qualifiers(AnalyzedText text) {
        this.text = text;
    }

    private static Set<String> words(String where) {
        Set<String> out = new HashSet<>();
        for (List<String> row : ResourceLines.table(Qualifiers.class, "qualifiers.txt", 2)) {
            if (row.get(0).equals(where)) {
                out.addAll(List.of(row.get(1).split(" ")));
            }
        }
        return Set.copyOf(out);
    }

    /** Whether what is left out of the sentence qualifies what is kept. */
    boolean lost(Sentence sentence, int from, int to) {
        for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
            if (i >= from && i < to) {
                continue;
            }
            String key = text.token(i).key();
            boolean near = i >= from - REACH && i < to + REACH && !(key.equals("plus") && i < from);
            if (ANYWHERE.contains(key) || (near && NEAR.contains(key))) {
                return true;
            }
        }
        return false;
    }
}
