package fr.titraille.headline;

import fr.titraille.analysis.Gender;
import fr.titraille.analysis.PartOfSpeech;
import fr.titraille.analysis.Sentence;
import fr.titraille.entity.Mention;
import fr.titraille.grammar.SpeechVerbs;
import fr.titraille.grammar.WordClass;
import fr.titraille.syntax.DependencyTree;
import fr.titraille.syntax.Relation;
import fr.titraille.syntax.Syntax;
import fr.titraille.text.TextRange;
import fr.titraille.writing.FrenchNames;
import fr.titraille.writing.FrenchTypography;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whom a subject points to that is no name itself: « le groupe », « elle ». Only where one party alone is named since the
 * sentence before; a doubt is left standing.
 */
final class Antecedents {

    private static final Set<Mention.Type> PARTIES =
            Set.of(Mention.Type.COMPANY, Mention.Type.PERSON, Mention.Type.AUTHORITY, Mention.Type.MEDIA);

    /** Mentions from which a party is what the text speaks of. */
    private static final int TOPIC = 4;

    private Antecedents() {}

    /** The name to put in the subject's place; null where its own words have to do. */
    static @Nullable String named(SentenceTree tree, int subject, List<Integer> tokens) {
        Mention reference = reference(tree, tokens);
        if (reference != null && (isSole(tree, reference) || isSubjectBefore(tree, reference))) {
            return FrenchTypography.capitalized(FrenchNames.subject(reference.name()));
        }
        boolean pronoun = tokens.size() == 1 && WordClass.THIRD_PERSON_CLITIC.has(tree.key(subject));
        if (!pronoun || WordClass.ANYONE.has(tree.key(subject)) || WordClass.PLURAL_PRONOUN.has(tree.key(subject))) {
            return null;
        }
        String sole = soleSubjectBefore(tree, subject);
        return sole == null && saysQue(tree, subject) ? solePersonBefore(tree) : sole;
    }

    /** « L’entreprise », « le groupe »: whose name, where {@link #named} finds none, only the text tells. */
    static boolean isReference(SentenceTree tree, List<Integer> tokens) {
        return reference(tree, tokens) != null;
    }

    /**
     * « Son chiffre d’affaires » as « Le chiffre d’affaires de Kalysto », where the sentence before speaks of that party alone;
     * null where the subject has no such possessive or its owner is in doubt.
     */
    static @Nullable String owned(SentenceTree tree, int subject, List<Integer> tokens) {
        String key = tree.key(tokens.get(0));
        boolean one = WordClass.ONE_OWNER_POSSESSIVE.has(key) && tree.isAny(tokens.get(0), Relation.DET);
        if (!one || tokens.size() < 2 || tree.text.readings(subject).isEmpty()) {
            return null;
        }
        String owner = soleSubjectBefore(tree, tokens.get(0));
        if (owner == null) {
            return null;
        }
        String phrase = HeadlineText.inner(tree.text, tokens.subList(1, tokens.size()));
        boolean plural = WordClass.PLURAL_DETERMINER.has(key);
        boolean feminine = tree.text.reading(subject).is(Gender.FEMININE);
        return HeadlineWords.owned(phrase, feminine, plural, FrenchNames.of(owner));
    }

    /** Whether the pronoun is who says, judges or thinks something. */
    private static boolean saysQue(SentenceTree tree, int pronoun) {
        int verb = tree.tree.head(pronoun);
        return tree.holds(verb)
                && SpeechVerbs.takesQue(tree.lemma(verb))
                && tree.dependent(verb, Relation.CCOMP) != SentenceTree.NONE;
    }

    /** The only person named by first and last name in the sentence before, none being named here. */
    private static @Nullable String solePersonBefore(SentenceTree tree) {
        Sentence before = before(tree);
        List<String> people = before == null ? List.of() : PersonNames.in(tree.text, before);
        return people.size() == 1 && PersonNames.in(tree.text, tree.sentence).isEmpty() ? people.get(0) : null;
    }

    private static @Nullable Mention reference(SentenceTree tree, List<Integer> tokens) {
        int start = tree.text.token(tokens.get(0)).start();
        int end = tree.text.token(tokens.get(tokens.size() - 1)).end();
        Mention found = null;
        for (Mention mention : SentenceMentions.of(tree.text).in(tree.sentence)) {
            boolean whole = mention.range().start() == start && mention.range().end() == end;
            if (whole && mention.form() == Mention.Form.REFERENCE) {
                if (found != null || !PARTIES.contains(mention.type())) {
                    return null; // it speaks of several
                }
                found = mention;
            }
        }
        return found;
    }

    /** The sentence before it in its paragraph; null where it opens one. */
    private static @Nullable Sentence before(SentenceTree tree) {
        int index = tree.sentence.index() - 1;
        Sentence before = index < 0 ? null : tree.text.sentences().get(index);
        return before != null && before.segment() == tree.sentence.segment() ? before : null;
    }

    /** Whether no other party of its kind is named in the sentence or the one before. */
    private static boolean isSole(SentenceTree tree, Mention reference) {
        List<Mention> near = new ArrayList<>(SentenceMentions.of(tree.text).in(tree.sentence));
        int index = tree.sentence.index() - 1;
        if (index >= 0) {
            near.addAll(SentenceMentions.of(tree.text).in(tree.text.sentences().get(index)));
        }
        boolean alone = near.stream()
                .filter(m -> m.type() == reference.type())
                .allMatch(m -> m.name().equals(reference.name()));
        return !follows(tree, reference) && (alone || isTopic(tree, reference));
    }

    /** Whether the sentence before has another name for its subject, known or not: « le groupe » may be that one. */
    private static boolean follows(SentenceTree tree, Mention reference) {
        Sentence before = before(tree);
        if (before == null) {
            return false;
        }
        DependencyTree above = Syntax.of(tree.text).tree(before);
        int subject = above.dependent(above.root(), Relation.NSUBJ);
        if (subject == DependencyTree.NONE || tree.text.pos(subject) != PartOfSpeech.PROPN) {
            return false;
        }
        TextRange head = tree.text.token(subject).range();
        return SentenceMentions.of(tree.text).in(before).stream()
                .noneMatch(m -> m.name().equals(reference.name()) && m.range().contains(head));
    }

    /** Whether the sentence before has the party for its subject, and no other: « la société » goes on speaking of it. */
    private static boolean isSubjectBefore(SentenceTree tree, Mention reference) {
        Sentence before = before(tree);
        if (before == null) {
            return false;
        }
        DependencyTree above = Syntax.of(tree.text).tree(before);
        boolean own = false;
        for (Mention mention : SentenceMentions.of(tree.text).in(before)) {
            if (!PARTIES.contains(mention.type())) {
                continue;
            }
            int first = tree.text.firstTokenFrom(mention.range().start());
            boolean subject = above.isAny(first, Relation.NSUBJ);
            if (subject && !mention.name().equals(reference.name())) {
                return false;
            }
            own |= subject && above.head(first) == above.root();
        }
        return own;
    }

    /** Whether the text speaks of the party more often than of all others of its kind, so that « le groupe » is that one. */
    private static boolean isTopic(SentenceTree tree, Mention party) {
        return PartyCounts.of(tree.text).leads(party, TOPIC);
    }

    /** The subject of the sentence before, if it is the only party named there and here before the verb. */
    private static @Nullable String soleSubjectBefore(SentenceTree tree, int pronoun) {
        Sentence before = before(tree);
        if (before == null) {
            return null;
        }
        DependencyTree above = Syntax.of(tree.text).tree(before);
        int subject = above.dependent(above.root(), Relation.NSUBJ);
        if (subject == DependencyTree.NONE) {
            return null;
        }
        List<Mention> near = new ArrayList<>(SentenceMentions.of(tree.text).in(before));
        near.addAll(SentenceMentions.of(tree.text).in(tree.sentence));
        Set<String> names = new LinkedHashSet<>();
        Mention own = null;
        TextRange head = tree.text.token(subject).range();
        for (Mention mention : near) {
            if (PARTIES.contains(mention.type())) {
                names.add(mention.name());
                own = mention.range().contains(head) ? mention : own;
            }
        }
        boolean opens = tree.sentence.firstToken() + 1 >= pronoun;
        return own != null && (names.size() == 1 || opens && isTopic(tree, own))
                ? FrenchTypography.capitalized(FrenchNames.subject(own.name()))
                : null;
    }
}
