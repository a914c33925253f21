package fr.titraille.headline;

import fr.titraille.analysis.PartOfSpeech;
import fr.titraille.grammar.WordClass;
import fr.titraille.syntax.Relation;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/** Names with what they are, and nouns with the complement that makes them news. */
final class NounCandidates {

    private static final Relation[] COMPLEMENTS = {Relation.NMOD, Relation.OBL_ARG, Relation.OBL_AGENT};
    private static final Relation[] PLACES = {Relation.NSUBJ, Relation.OBJ, Relation.OBL, Relation.ROOT};

    private final SentenceTree tree;
    private final PhraseTokens phrases;
    private final int maxChars;

    NounCandidates(SentenceTree tree, int maxChars) {
        this.tree = tree;
        this.phrases = new PhraseTokens(tree);
        this.maxChars = maxChars;
    }

    void collect(int token, List<HeadlineCandidate> into) {
        if (!tree.is(token, PartOfSpeech.NOUN, PartOfSpeech.PROPN)) {
            return;
        }
        apposition(token, into);
        if (tree.is(token, PartOfSpeech.NOUN) && tree.isAny(token, PLACES) && isNearTop(token)) {
            noun(token, into);
        }
    }

    /** Of the main clause, one coordinated with it or what it wants; nothing from a clause further below. */
    private boolean isNearTop(int token) {
        int head = tree.tree.head(token);
        int root = tree.tree.root();
        return token == root
                || head == root
                || tree.isAny(head, Relation.CONJ, Relation.XCOMP, Relation.CCOMP) && tree.tree.head(head) == root;
    }

    private void apposition(int token, List<HeadlineCandidate> into) {
        for (int quality : tree.dependents(token, Relation.APPOS)) {
            int first = tree.first(quality);
            boolean beside = first > token && tree.key(first - 1).equals(",");
            boolean noun = tree.is(quality, PartOfSpeech.NOUN);
            if (!beside || !noun || !tree.isName(token)) {
                continue;
            }
            List<Integer> name = phrases.of(token, List.of(quality));
            List<Integer> what = phrases.of(quality, List.of());
            if (what.size() < 3 || PointingWords.anyIn(tree, name) || PointingWords.anyIn(tree, what)) {
                continue;
            }
            String text = HeadlineWords.apposed(
                    new HeadlineText(tree.text).tokens(name).line(), HeadlineText.inner(tree.text, what));
            List<Integer> tokens = new ArrayList<>(name);
            tokens.addAll(what);
            add(text, HeadlineForm.APPOSITION, tokens, quality, token, into);
        }
    }

    private void noun(int token, List<HeadlineCandidate> into) {
        boolean complement = false;
        boolean relative = false;
        for (int dependent : tree.dependents(token)) {
            complement |= tree.isAny(dependent, COMPLEMENTS) && tree.isNominal(dependent)
                    || tree.isAny(dependent, Relation.AMOD, Relation.APPOS);
            relative |= tree.isAny(dependent, Relation.ACL_RELCL) && !phrases.isInset(dependent, token);
        }
        if (!complement || relative || tree.isName(token)) {
            return;
        }
        List<Integer> leftOut = new ArrayList<>();
        for (int dependent : tree.dependents(token, Relation.CASE, Relation.COP, Relation.NSUBJ, Relation.MARK)) {
            leftOut.add(dependent);
        }
        boolean predicated = isPredicated(token);
        if (token == tree.tree.root() && !leftOut.isEmpty() && !predicated) {
            return;
        }
        if (predicated) {
            for (int dependent : tree.dependents(token)) {
                boolean before = dependent < tree.dependent(token, Relation.DET);
                if (before && !leftOut.contains(dependent)) {
                    leftOut.add(dependent);
                }
            }
        }
        List<Integer> tokens = phrases.of(token, leftOut);
        boolean determined = WordClass.DEFINITE_ARTICLE.has(tree.key(tokens.get(0)))
                || WordClass.INDEFINITE_ARTICLE.has(tree.key(tokens.get(0)));
        if (determined && !PointingWords.anyIn(tree, tokens) && !holdsPossessive(tokens)) {
            add(
                    new HeadlineText(tree.text).tokens(tokens).line(),
                    HeadlineForm.NOUN_PHRASE,
                    tokens,
                    token,
                    token,
                    into);
        }
    }

    /** « C’est un enjeu crucial »: the whole statement says that this is what it is. */
    private boolean isPredicated(int token) {
        int subject = tree.dependent(token, Relation.NSUBJ);
        return token == tree.tree.root()
                && !tree.isDenied(token)
                && tree.dependent(token, Relation.DET) != SentenceTree.NONE
                && subject != SentenceTree.NONE
                && WordClass.NEUTER_PRONOUN.has(tree.key(subject))
                && tree.dependent(token, Relation.COP) != SentenceTree.NONE;
    }

    private boolean holdsPossessive(List<Integer> tokens) {
        return tokens.stream().anyMatch(t -> WordClass.POSSESSIVE_DETERMINER.has(tree.key(t)));
    }

    private void add(
            String text, HeadlineForm form, List<Integer> tokens, int head, int subject, List<HeadlineCandidate> into) {
        if (text.length() <= maxChars) {
            EnumSet<HeadlineTrait> traits = tree.isName(subject)
                    ? EnumSet.of(HeadlineTrait.NAMED_SUBJECT)
                    : EnumSet.noneOf(HeadlineTrait.class);
            HeadlineTrait.put(traits, HeadlineTrait.PREDICATED, isPredicated(head));
            into.add(new HeadlineCandidate(text, form, tokens, head, subject, traits));
        }
    }
}
