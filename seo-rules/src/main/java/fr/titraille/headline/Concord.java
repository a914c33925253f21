package fr.titraille.headline;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.Gender;
import fr.titraille.analysis.PartOfSpeech;
import fr.titraille.analysis.Plurality;
import fr.titraille.analysis.Reading;
import fr.titraille.grammar.WordClass;
import fr.titraille.syntax.DependencyTree;
import fr.titraille.syntax.Relation;
import java.util.List;

/** Whether the verb and the attribute of a line agree with its subject; a word that no dictionary knows agrees with all. */
final class Concord {

    private static final Relation[] SUBJECTS = {Relation.NSUBJ, Relation.NSUBJ_PASS};

    private Concord() {}

    static boolean holds(AnalyzedText text, DependencyTree tree) {
        int root = tree.root();
        int subject = tree.dependent(root, SUBJECTS);
        if (subject == DependencyTree.NONE || text.pos(subject) != PartOfSpeech.NOUN) {
            return true;
        }
        boolean several = tree.dependent(subject, Relation.CONJ) != DependencyTree.NONE;
        Boolean plural = several ? Boolean.TRUE : number(text, tree, subject);
        int finite = finite(text, tree, root);
        if (plural == null || finite == DependencyTree.NONE) {
            return true;
        }
        boolean verb = text.readings(finite).isEmpty()
                || text.readings(finite).stream().anyMatch(r -> r.isFinite() && isOf(r, plural));
        return verb && (several || attributeAgrees(text, tree, root, finite, subject, plural));
    }

    /** Plural or not, by the determiner; null where that says nothing. */
    private static @org.jspecify.annotations.Nullable Boolean number(
            AnalyzedText text, DependencyTree tree, int subject) {
        if (tree.dependent(subject, Relation.NUMMOD) != DependencyTree.NONE) {
            return null;
        }
        int determiner = tree.dependent(subject, Relation.DET);
        if (determiner == DependencyTree.NONE
                || WordClass.OF.has(text.token(determiner).key())
                || WordClass.COLLECTIVE_NOUN.has(text.lemma(subject))) {
            return null;
        }
        return WordClass.PLURAL_DETERMINER.has(text.token(determiner).key());
    }

    private static int finite(AnalyzedText text, DependencyTree tree, int root) {
        List<Integer> auxiliaries = tree.dependents(
                        root, Relation.AUX, Relation.COP, Relation.AUX_TENSE, Relation.AUX_PASS)
                .boxed()
                .toList();
        if (!auxiliaries.isEmpty()) {
            return auxiliaries.get(0);
        }
        return text.pos(root) == PartOfSpeech.VERB ? root : DependencyTree.NONE;
    }

    private static boolean attributeAgrees(
            AnalyzedText text, DependencyTree tree, int root, int finite, int subject, boolean plural) {
        boolean etre = WordClass.COPULA_VERB.has(text.lemma(finite)) && finite != root;
        boolean quality =
                text.pos(root) == PartOfSpeech.ADJ || text.reading(root).isPastParticiple();
        boolean reflexive = tree.dependents(root)
                .anyMatch(
                        t -> WordClass.THIRD_PERSON_REFLEXIVE.has(text.token(t).key()));
        if (!etre || !quality || reflexive || text.readings(root).isEmpty()) {
            return true;
        }
        List<Reading> nouns = text.readings(subject).stream()
                .filter(r -> r.pos() == PartOfSpeech.NOUN)
                .toList();
        return text.readings(root).stream()
                .filter(r -> r.pos() == PartOfSpeech.ADJ || r.isPastParticiple())
                .anyMatch(r ->
                        isOf(r, plural) && (nouns.isEmpty() || nouns.stream().anyMatch(n -> sameGender(r, n))));
    }

    private static boolean isOf(Reading reading, boolean plural) {
        return reading.is(Plurality.EITHER)
                || reading.is(plural ? Plurality.PLURAL : Plurality.SINGULAR)
                || !reading.is(Plurality.PLURAL) && !reading.is(Plurality.SINGULAR);
    }

    private static boolean sameGender(Reading one, Reading other) {
        return one.is(Gender.EITHER)
                || other.is(Gender.EITHER)
                || one.is(Gender.MASCULINE) == other.is(Gender.MASCULINE);
    }
}
