package fr.titraille.headline;

import fr.titraille.analysis.PartOfSpeech;
import fr.titraille.analysis.TokenKind;
import fr.titraille.grammar.WordClass;
import fr.titraille.syntax.Relation;
import java.util.List;
import java.util.Set;

/** Words that stand for something outside their phrase: pronouns without their noun, « ce », addresses. */
final class PointingWords {

    private static final Set<String> POINTING = WordClass.union(
            WordClass.DEMONSTRATIVE_DETERMINER,
            WordClass.DEMONSTRATIVE_PRONOUN,
            WordClass.NEUTER_PRONOUN,
            WordClass.STRONG_PRONOUN,
            WordClass.POSSESSIVE_PRONOUN,
            WordClass.FIRST_PERSON_CLITIC,
            WordClass.SECOND_PERSON_CLITIC);

    private PointingWords() {}

    /** Whether one of the tokens points outside them. */
    static boolean anyIn(SentenceTree tree, List<Integer> tokens) {
        for (int token : tokens) {
            TokenKind kind = tree.text.token(token).kind();
            String key = tree.key(token);
            boolean relative = WordClass.RELATIVE_PRONOUN.has(key);
            boolean reflexive = WordClass.THIRD_PERSON_REFLEXIVE.has(key);
            boolean clitic = WordClass.OBJECT_CLITIC.has(key)
                    && !reflexive
                    && tree.isAny(token, Relation.OBJ, Relation.IOBJ, Relation.EXPL, Relation.NMOD);
            boolean pronoun = clitic || tree.is(token, PartOfSpeech.PRON) && !relative && !reflexive;
            if (kind == TokenKind.URL
                    || kind == TokenKind.EMAIL
                    || pronoun
                    || POINTING.contains(key) && !relative
                    || isOfSpeaker(key) && !tree.is(token, PartOfSpeech.NOUN)) {
                return true;
            }
        }
        return false;
    }

    /** mon, notre, votre: the writer's own or the reader's. */
    private static boolean isOfSpeaker(String key) {
        return WordClass.POSSESSIVE_DETERMINER.has(key) && !WordClass.THIRD_PERSON_POSSESSIVE.has(key);
    }
}
