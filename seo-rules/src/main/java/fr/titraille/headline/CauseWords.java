package fr.titraille.headline;

import fr.titraille.text.ResourceLines;
import java.util.List;
import java.util.Set;

/** Words that tell why, from {@code cause-words.txt}. */
final class CauseWords {

    private static final Set<String> WORDS = ResourceLines.set(CauseWords.class, "cause-words.txt");

    private CauseWords() {}

    /** Whether the sentence tells why behind or before the candidate's own words, or the next one opens with the reason. */
    static boolean tellsWhy(SentenceTree tree, HeadlineCandidate candidate) {
        List<Integer> own = candidate.tokens();
        for (int token = tree.sentence.firstToken(); token < tree.sentence.endToken(); token++) {
            if (!own.contains(token) && isCause(tree, token)) {
                return true;
            }
        }
        int next = tree.sentence.endToken();
        return next < tree.text.tokens().size()
                && tree.text.sentenceOf(next).segment() == tree.sentence.segment()
                && WORDS.contains(tree.text.token(next).key());
    }

    private static boolean isCause(SentenceTree tree, int token) {
        return WORDS.contains(tree.key(token)) || WORDS.contains(tree.key(token) + " " + tree.key(token + 1));
    }
}
