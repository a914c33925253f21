package fr.titraille.headline;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.PartOfSpeech;
import fr.titraille.analysis.Sentence;
import fr.titraille.analysis.TokenKind;
import fr.titraille.grammar.WordClass;
import fr.titraille.syntax.DependencyTree;
import fr.titraille.syntax.Relation;
import fr.titraille.syntax.Syntax;

/** Whether a sentence can be read where nothing stands before it. */
public final class StandingAlone {

    private static final int LEAST_TOKENS = 5;
    private static final int OPENING = 4;

    private StandingAlone() {}

    /** Nothing in front that points back, no link or exclamation, and no address in it. */
    public static boolean opens(AnalyzedText text, Sentence sentence) {
        int first = sentence.firstToken();
        boolean address =
                text.tokens(sentence).stream().anyMatch(t -> t.kind() == TokenKind.URL || t.kind() == TokenKind.EMAIL);
        return !pointsBack(text, sentence)
                && !WordClass.QUE.has(text.token(first).key())
                && text.pos(first) != PartOfSpeech.INTJ
                && !isLink(text, first)
                && !address
                && sentence.endToken() - first >= LEAST_TOKENS;
    }

    /** Whether a pronoun, possessive, demonstrative or coordinator in front asks for the sentence before. */
    public static boolean pointsBack(AnalyzedText text, Sentence sentence) {
        int first = sentence.firstToken();
        String key = text.token(first).key();
        boolean back = WordClass.THIRD_PERSON_CLITIC.has(key) && !WordClass.ANYONE.has(key)
                || WordClass.DEMONSTRATIVE_PRONOUN.has(key)
                || WordClass.NEUTER_PRONOUN.has(key)
                || WordClass.POSSESSIVE_DETERMINER.has(key) && text.pos(first) == PartOfSpeech.DET
                || WordClass.COORDINATOR.has(key);
        for (int token = first; token < Math.min(first + OPENING, sentence.endToken()); token++) {
            back |= WordClass.DEMONSTRATIVE_DETERMINER.has(text.token(token).key());
        }
        return back;
    }

    /** « On peut en dire autant », « J’y vois »: a clitic in front whose noun stands before. */
    public static boolean answers(AnalyzedText text, Sentence sentence) {
        for (int token = sentence.firstToken();
                token < Math.min(sentence.firstToken() + OPENING, sentence.endToken());
                token++) {
            boolean clitic = WordClass.ADVERBIAL_CLITIC.has(text.token(token).key())
                    || WordClass.THIRD_PERSON_ACCUSATIVE.has(text.token(token).key());
            if (clitic && text.pos(token) == PartOfSpeech.PRON) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether the sentence may become the heading of its own paragraph and leave it: what follows it there reads on alone.
     * « Plusieurs limites demeurent. Le circuit ne permet pas … », not « L’eau est l’autre souci. Celle du lac … ».
     */
    public static boolean rises(AnalyzedText text, Sentence sentence) {
        int next = sentence.index() + 1;
        if (next >= text.sentences().size()) {
            return false;
        }
        Sentence follows = text.sentences().get(next);
        boolean together = follows.segment() == sentence.segment();
        boolean opening = sentence.index() == 0
                || text.sentences().get(sentence.index() - 1).segment() != sentence.segment();
        if (!together || !opening || !opens(text, follows)) {
            return false;
        }
        DependencyTree tree = Syntax.of(text).tree(follows);
        for (int token = follows.firstToken(); token < follows.endToken(); token++) {
            String key = text.token(token).key();
            if (WordClass.DEMONSTRATIVE_PRONOUN.has(key)
                    || WordClass.DEMONSTRATIVE_DETERMINER.has(key)
                    || text.pos(token) == PartOfSpeech.PRON
                            && WordClass.THIRD_PERSON_CLITIC.has(key)
                            && !WordClass.ANYONE.has(key)
                            && !tree.isAny(token, Relation.EXPL)) {
                return false;
            }
        }
        return true;
    }

    /** « Ensuite, », « Auparavant, », « En effet, »: an adverb, or a connective of two words, before a comma. */
    private static boolean isLink(AnalyzedText text, int first) {
        if (first + 2 >= text.tokens().size()) {
            return false;
        }
        boolean adverb = text.pos(first) == PartOfSpeech.ADV
                && text.token(first + 1).text().equals(",");
        boolean pair = text.token(first + 2).text().equals(",") && text.hasConnective(text.sentenceOf(first));
        return adverb || pair;
    }
}
