package fr.titraille.predication;

import fr.titraille.grammar.WordClass;
import fr.titraille.syntax.Relation;

/** Reads whether a predicate is negated or restricted by words of its own clause. */
final class Negation {

    private static final int NONE = ParsedSentence.NONE;

    private final ParsedSentence parsed;

    Negation(ParsedSentence parsed) {
        this.parsed = parsed;
    }

    Affirmation of(PredicationDraft draft) {
        if (draft.kind == Predication.Kind.ELIDED || draft.kind == Predication.Kind.APPOSITION) {
            return Affirmation.AFFIRMED;
        }
        boolean particle = particle(draft) != NONE;
        boolean restricted = false;
        for (int dependent : parsed.dependents(draft.head)) {
            String key = parsed.key(dependent);
            if (WordClass.NEGATION_ADVERB.has(key) && (particle || isBare(dependent, key))) {
                if (!restrictedAfter(draft, dependent, particle)) {
                    return Affirmation.NEGATED;
                }
                restricted = true;
            } else if (particle && negativeWord(dependent)) {
                return Affirmation.NEGATED;
            } else if (particle
                    && WordClass.QUE.has(key)
                    && dependent > draft.form.start()
                    && !parsed.is(dependent, Relation.MARK)) {
                restricted = true;
            } else if (WordClass.RESTRICTION.has(key) && parsed.is(dependent, Relation.ADVMOD)) {
                restricted = true;
            }
        }
        if (particle && !restricted) {
            restricted = que(draft) != NONE;
            if (!restricted && WordClass.BARE_NEGATION_VERB.has(draft.lemma)) {
                return Affirmation.NEGATED;
            }
        }
        return restricted ? Affirmation.RESTRICTED : Affirmation.AFFIRMED;
    }

    /** « ne » before the verb group, wherever the tree hung it. */
    private int particle(PredicationDraft draft) {
        for (int dependent : parsed.dependents(draft.head)) {
            if (WordClass.NEGATION_PARTICLE.has(parsed.key(dependent))) {
                return dependent;
            }
        }
        for (int token = draft.form.start() - 1; parsed.holds(token); token--) {
            String key = parsed.key(token);
            if (WordClass.NEGATION_PARTICLE.has(key)) {
                return token;
            }
            if (!WordClass.OBJECT_CLITIC.has(key) && !WordClass.NEGATION_ADVERB.has(key)) {
                return NONE;
            }
        }
        return NONE;
    }

    /** « pas » negates without « ne » too; « plus » and the others do not. */
    private boolean isBare(int dependent, String key) {
        return WordClass.BARE_NEGATION.has(key) && parsed.is(dependent, Relation.ADVMOD);
    }

    /** « ne … plus que »: only. */
    private boolean restrictedAfter(PredicationDraft draft, int negation, boolean particle) {
        return particle && !WordClass.BARE_NEGATION.has(parsed.key(negation)) && que(draft) != NONE;
    }

    private boolean negativeWord(int dependent) {
        String key = parsed.key(dependent);
        if (WordClass.NEGATIVE_PRONOUN.has(key) && parsed.isNominal(dependent)) {
            return true;
        }
        for (int word : parsed.dependents(dependent, Relation.DET, Relation.CC)) {
            if (WordClass.NEGATION.has(parsed.key(word)) && !WordClass.NEGATION_ADVERB.has(parsed.key(word))) {
                return true;
            }
        }
        return false;
    }

    /** « que » behind the verb that opens no clause: the tree may hang it on the word it restricts. */
    private int que(PredicationDraft draft) {
        for (int token = draft.head + 1; token < parsed.end; token++) {
            if (parsed.is(token, Relation.PUNCT)) {
                return NONE;
            }
            if (WordClass.QUE.has(parsed.key(token))
                    && !parsed.isAny(token, Relation.MARK, Relation.FIXED)
                    && !isRelative(token)
                    && parsed.tree.dominates(draft.head, token)) {
                return token;
            }
        }
        return NONE;
    }

    private boolean isRelative(int token) {
        int above = parsed.head(token);
        return parsed.isAny(token, Relation.OBJ, Relation.NSUBJ) && above != NONE && parsed.is(above, Relation.ACL);
    }
}
