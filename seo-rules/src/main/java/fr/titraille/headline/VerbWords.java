package fr.titraille.headline;

import fr.titraille.analysis.PartOfSpeech;
import fr.titraille.grammar.WordClass;
import fr.titraille.predication.Holder;
import fr.titraille.predication.Predication;
import fr.titraille.predication.Predications;
import fr.titraille.predication.VerbMood;
import fr.titraille.predication.VerbTense;
import fr.titraille.syntax.Relation;
import fr.titraille.writing.ConjugatedForm;
import fr.titraille.writing.Conjugation;
import fr.titraille.writing.VerbSubject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The words of a verb group as a headline has them: the present for what has happened, any other tense as it is, the
 * negation and « se » where they belong.
 *
 * @param before clitics before the finite verb (ne, se), tokens of the text
 * @param finite the finite verb where it had to be conjugated anew; empty when the text's own stays
 * @param own tokens of the verb group that stay as they are, behind the clitics
 * @param changed whether a past became the present
 */
record VerbWords(List<Integer> before, String finite, List<Integer> own, boolean changed) {

    /** The words; empty when the verb cannot stand in a headline: an unresolved pronoun, a past that lasts, no finite verb. */
    static Optional<VerbWords> of(SentenceTree tree, Predication predication) {
        int head = predication.head();
        // the dictionary's imperative and subjunctive look like the indicative; behind its subject a main verb is one
        boolean reported = isTold(tree, predication);
        if (!predication.mood().isFinite()
                || predication.tense() == VerbTense.PLUPERFECT && !reported
                || predication.tense() == VerbTense.FUTURE_PERFECT) {
            return Optional.empty();
        }
        Group group = new Group(tree, head);
        if (!group.usable || group.finite == SentenceTree.NONE || group.isOfSpeaker()) {
            return Optional.empty();
        }
        boolean past = predication.mood() != VerbMood.CONDITIONAL
                && (predication.tense() == VerbTense.PAST
                        || reported
                                && (predication.tense() == VerbTense.IMPERFECT
                                        || predication.tense() == VerbTense.PLUPERFECT));
        if (!past) {
            boolean lasting = predication.tense() == VerbTense.IMPERFECT
                    || tree.text.reading(group.finite).has("impa")
                    || predication.mood() == VerbMood.CONDITIONAL && group.auxiliaries.size() > 1;
            List<Integer> own = new ArrayList<>(group.auxiliaries);
            own.addAll(group.between);
            if (!tree.isAttribute(head) && !own.contains(head)) {
                own.add(head);
            }
            own.sort(null);
            return lasting ? Optional.empty() : Optional.of(new VerbWords(group.before, "", own, false));
        }
        return present(tree, predication, group);
    }

    /** Whether a verb of saying in the past governs it: its imperfect is then the present of what was said. */
    static boolean isTold(SentenceTree tree, Predication predication) {
        return predication
                .holder()
                .filter(h -> h.cue() == Holder.Cue.GOVERNOR)
                .flatMap(h -> Predications.of(tree.text).at(h.cueToken()))
                .filter(p -> p.tense() == VerbTense.PAST)
                .isPresent();
    }

    /** Whether an adverb belongs to the verb group. */
    static boolean isOfGroup(SentenceTree tree, int head, int dependent) {
        return Group.isLimit(tree, head, dependent);
    }

    private static Optional<VerbWords> present(SentenceTree tree, Predication predication, Group group) {
        int head = predication.head();
        boolean plural = group.isPlural();
        VerbSubject subject = plural ? VerbSubject.PLURAL : VerbSubject.SINGULAR;
        boolean copula = tree.isAttribute(head);
        boolean passive = tree.dependent(head, Relation.AUX_PASS) != SentenceTree.NONE;
        String lemma = copula ? tree.lemma(tree.dependent(head, Relation.COP)) : passive ? "" : tree.lemma(head);
        if (passive) {
            lemma = tree.lemma(tree.dependent(head, Relation.AUX_PASS));
        }
        Optional<String> form = Conjugation.of(lemma, ConjugatedForm.PRESENT, subject);
        List<Integer> own = new ArrayList<>(group.between);
        if (passive) {
            own.add(head);
            own.sort(null);
        }
        return form.map(f -> new VerbWords(group.before, f, own, true));
    }

    /** The auxiliaries, clitics and negations around a predicate. */
    private static final class Group {

        private static final Set<String> LIMITS = WordClass.union(WordClass.NEGATION_ADVERB, WordClass.RESTRICTION);

        /** Whether an adverb belongs to the verb group: pas, plus, seulement. */
        static boolean isLimit(SentenceTree tree, int head, int dependent) {
            return tree.isAny(dependent, Relation.ADVMOD)
                    && LIMITS.contains(tree.key(dependent))
                    && dependent <= head + 1
                    && (!WordClass.COMPARATIVE.has(tree.key(dependent)) || isNegated(tree, head));
        }

        /** Whether « ne » stands before the verb, so that « plus » is no comparison. */
        private static boolean isNegated(SentenceTree tree, int head) {
            for (int dependent : tree.dependents(head)) {
                if (WordClass.NEGATION_PARTICLE.has(tree.key(dependent))) {
                    return true;
                }
            }
            return false;
        }

        final SentenceTree tree;
        final int head;
        final List<Integer> auxiliaries = new ArrayList<>();
        final List<Integer> before = new ArrayList<>();
        final List<Integer> between = new ArrayList<>();
        int finite;
        boolean usable = true;

        Group(SentenceTree tree, int head) {
            this.tree = tree;
            this.head = head;
            this.finite = tree.is(head, PartOfSpeech.VERB, PartOfSpeech.AUX) ? head : SentenceTree.NONE;
            for (int dependent : tree.dependents(head)) {
                read(dependent);
            }
            if (!auxiliaries.isEmpty()) {
                finite = auxiliaries.get(0);
            }
        }

        private void read(int dependent) {
            if (tree.isAny(dependent, Relation.AUX, Relation.COP)) {
                auxiliaries.add(dependent);
                usable &= dependent < head && !tree.isAny(dependent, Relation.AUX_CAUS);
                return;
            }
            String key = tree.key(dependent);
            boolean clitic = WordClass.OBJECT_CLITIC.has(key)
                    && tree.is(dependent, PartOfSpeech.PRON)
                    && !tree.opensInset(dependent); // « le calendrier, lui, a glissé »
            if (WordClass.NEGATION_PARTICLE.has(key)) {
                before.add(dependent);
            } else if (tree.isAny(dependent, Relation.EXPL) || clitic && dependent < head) {
                boolean reflexive = WordClass.THIRD_PERSON_REFLEXIVE.has(key) && dependent < head;
                usable &= reflexive && !tree.isAny(dependent, Relation.EXPL_SUBJ);
                before.add(dependent);
            } else if (isLimit(tree, head, dependent)) {
                between.add(dependent);
            }
        }

        boolean isPlural() {
            return tree.text.readings(finite).stream().anyMatch(r -> r.has("3") && r.has("p"));
        }

        /** Whether I, you or we speak. */
        boolean isOfSpeaker() {
            return tree.text.readings(finite).stream()
                    .filter(r -> r.pos() == PartOfSpeech.VERB || r.pos() == PartOfSpeech.AUX)
                    .noneMatch(r -> r.has("3"));
        }
    }
}
