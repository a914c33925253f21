package fr.titraille.headline;

import fr.titraille.analysis.PartOfSpeech;
import fr.titraille.grammar.WordClass;
import fr.titraille.syntax.Relation;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/** Questions that the text asks itself, when they can be read alone. */
final class QuestionCandidates {

    private static final int MIN_WORDS = 4;

    private final SentenceTree tree;
    private final int maxChars;

    QuestionCandidates(SentenceTree tree, int maxChars) {
        this.tree = tree;
        this.maxChars = maxChars;
    }

    void collect(List<HeadlineCandidate> into) {
        int first = tree.sentence.firstToken();
        int end = tree.sentence.endToken();
        boolean asks =
                end - first > MIN_WORDS && tree.text.token(end - 1).text().equals("?");
        if (!asks || tree.sentence.range().length() > maxChars) {
            return;
        }
        List<Integer> tokens = new ArrayList<>();
        for (int token = first; token < end; token++) {
            tokens.add(token);
        }
        boolean link = WordClass.COORDINATOR.has(tree.key(first)) || WordClass.LINK_ADVERB.has(tree.key(first));
        boolean noun = tokens.stream().anyMatch(t -> tree.is(t, PartOfSpeech.NOUN, PartOfSpeech.PROPN));
        if (link || !noun || points(tokens)) {
            return;
        }
        String text = new HeadlineText(tree.text).tokens(tokens).line();
        int root = tree.tree.root();
        into.add(new HeadlineCandidate(
                text, HeadlineForm.QUESTION, tokens, root, root, EnumSet.of(HeadlineTrait.WHOLE)));
    }

    /** A pronoun that stands for something said before; who, what and one are none, and neither is the asker's « je ». */
    private boolean points(List<Integer> tokens) {
        int first = tree.sentence.firstToken();
        int root = tree.tree.root();
        boolean named = tree.tree.dependents(root, Relation.NSUBJ).anyMatch(tree::isNominal);
        return tokens.stream().anyMatch(t -> {
            String key = tree.key(t);
            boolean pronoun = tree.is(t, PartOfSpeech.PRON)
                    && (WordClass.THIRD_PERSON_CLITIC.has(key) || WordClass.OBJECT_CLITIC.has(key))
                    && !WordClass.THIRD_PERSON_REFLEXIVE.has(key);
            String inverted = WordClass.INVERTED_SUBJECT.has(key) ? key.substring(key.lastIndexOf('-') + 1) : "";
            boolean several = WordClass.PLURAL_PRONOUN.has(inverted)
                    || !inverted.isEmpty() && !WordClass.UNREFERRING_SUBJECT.has(inverted) && !named;
            return pronoun
                    || several
                    || WordClass.DEMONSTRATIVE_DETERMINER.has(key)
                    || WordClass.NEUTER_PRONOUN.has(key) && t > first + 2
                    || WordClass.POSSESSIVE_DETERMINER.has(key);
        });
    }
}
