package fr.titraille.headline;

import fr.titraille.grammar.WordClass;
import fr.titraille.predication.Predication;
import fr.titraille.predication.VerbTense;
import fr.titraille.syntax.Relation;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/**
 * A short sentence as it stands, up to its stop or its colon: « Les analystes restent prudents ». Nothing is cut, so that
 * nothing can be cut wrongly.
 */
final class WholeCandidates {

    private static final int FEWEST_TOKENS = 3;
    private static final int MOST_TOKENS = 14;

    private final SentenceTree tree;
    private final int maxChars;

    WholeCandidates(SentenceTree tree, int maxChars) {
        this.tree = tree;
        this.maxChars = maxChars;
    }

    /** Adds the sentence where its main verb is the predication's and it can be read alone. */
    void collect(Predication predication, List<HeadlineCandidate> into) {
        int head = predication.head();
        if (head != tree.tree.root()
                || !isTimeless(predication)
                || predication.holder().isPresent()) {
            return;
        }
        int subject = tree.dependent(head, Relation.NSUBJ);
        boolean inverted = head == tree.sentence.firstToken() && WordClass.INVERTING_VERB.has(predication.lemma());
        if (subject == SentenceTree.NONE
                || subject > head && !inverted
                || !tree.isNominal(subject)
                || tree.isUndetermined(subject)) {
            return;
        }
        List<Integer> tokens = new ArrayList<>();
        for (int token = tree.sentence.firstToken(); token < tree.sentence.endToken(); token++) {
            String key = tree.key(token);
            if (key.equals(":") || key.equals(".") && token + 1 == tree.sentence.endToken()) {
                break;
            }
            tokens.add(token);
        }
        boolean stops = tokens.size() < tree.sentence.endToken() - tree.sentence.firstToken();
        if (!stops
                || !tokens.contains(head)
                || tokens.size() < FEWEST_TOKENS
                || tokens.size() > MOST_TOKENS
                || !StandingAlone.opens(tree.text, tree.sentence) && tokens.size() > FEWEST_TOKENS + 1
                || PointingWords.anyIn(tree, withoutResumed(tokens))
                || hasPossessiveSubject(subject)
                || Antecedents.isReference(tree, new PhraseTokens(tree).of(subject, List.of()))
                || tokens.stream().anyMatch(t -> WordClass.LINK_ADVERB.has(tree.key(t)))
                || StandingAlone.pointsBack(tree.text, tree.sentence)) {
            return;
        }
        String text = new HeadlineText(tree.text).tokens(tokens).line();
        if (text.length() > maxChars) {
            return;
        }
        EnumSet<HeadlineTrait> traits = HeadlineTrait.of(predication);
        traits.add(HeadlineTrait.WHOLE);
        traits.add(HeadlineTrait.UNBROKEN);
        HeadlineTrait.put(traits, HeadlineTrait.NAMED_SUBJECT, tree.isName(subject));
        HeadlineTrait.put(traits, HeadlineTrait.ATTRIBUTE, tree.isAttribute(head));
        into.add(new HeadlineCandidate(text, HeadlineForm.CLAUSE, tokens, head, subject, traits));
    }

    /** « Le goulot, c’est la mémoire »: « c’ » stands for the noun before the comma. */
    private List<Integer> withoutResumed(List<Integer> tokens) {
        for (int i = 2; i < tokens.size(); i++) {
            boolean resumes = WordClass.NEUTER_PRONOUN.has(tree.key(tokens.get(i)))
                    && tree.key(tokens.get(i - 1)).equals(",")
                    && tree.isNominal(tokens.get(i - 2));
            if (resumes) {
                List<Integer> out = new ArrayList<>(tokens);
                out.remove(i);
                return out;
            }
        }
        return tokens;
    }

    private static boolean isTimeless(Predication predication) {
        boolean now = predication.tense() == VerbTense.PRESENT || predication.tense() == VerbTense.FUTURE;
        return predication.mood().isFinite() && now;
    }

    private boolean hasPossessiveSubject(int subject) {
        int determiner = tree.dependent(subject, Relation.DET);
        return determiner != SentenceTree.NONE && WordClass.POSSESSIVE_DETERMINER.has(tree.key(determiner));
    }
}
