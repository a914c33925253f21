package fr.titraille.headline;

import fr.titraille.analysis.PartOfSpeech;
import fr.titraille.analysis.TokenKind;
import fr.titraille.grammar.GoverningVerb;
import fr.titraille.grammar.GoverningVerbs;
import fr.titraille.grammar.WordClass;
import fr.titraille.predication.Predication;
import fr.titraille.syntax.Relation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a clause is made of: its subject, its verb group, the phrases behind it and the circumstance in front. */
final class ClauseParts {

    /** Nothing is stated alike without these. */
    private static final Set<String> CONDITIONS = WordClass.CONDITION_SUBORDINATOR.words();

    /** Modalities whose past is not told in the present: « a dû » is not « doit ». */
    private static final Set<GoverningVerb.Modality> LASTING = EnumSet.of(
            GoverningVerb.Modality.POSSIBLE,
            GoverningVerb.Modality.DUE,
            GoverningVerb.Modality.WISHED,
            GoverningVerb.Modality.PLANNED,
            GoverningVerb.Modality.FEARED,
            GoverningVerb.Modality.REPORTED);

    private static final Relation[] SUBJECTS = {Relation.NSUBJ};
    private static final Relation[] OBLIGATORY = {
        Relation.OBJ, Relation.IOBJ, Relation.XCOMP, Relation.CCOMP, Relation.OBL_ARG, Relation.OBL_AGENT
    };
    private static final Relation[] PHRASES = {
        Relation.OBJ, Relation.IOBJ, Relation.XCOMP, Relation.CCOMP, Relation.OBL, Relation.ADVCL, Relation.ADVMOD
    };

    final SentenceTree tree;
    final Predication predication;
    final int head;
    final int subject;
    final boolean joined;
    final List<ClausePart> parts = new ArrayList<>();
    final List<Integer> fronted = new ArrayList<>();
    private final PhraseTokens phrases;
    private boolean sound = true;
    private @Nullable String resolved;

    ClauseParts(SentenceTree tree, Predication predication) {
        this.tree = tree;
        this.predication = predication;
        this.head = predication.head();
        this.phrases = new PhraseTokens(tree);
        int own = tree.dependent(head, SUBJECTS);
        this.joined = tree.isAny(head, Relation.CONJ);
        this.subject = own == SentenceTree.NONE && joined ? tree.dependent(tree.tree.head(head), SUBJECTS) : own;
        read();
    }

    /** Whether a headline can be made of it: a full subject before the verb, nothing that points elsewhere. */
    boolean isSound() {
        return sound;
    }

    /** The subject's tokens; what stands in its place tells {@link #resolved}. */
    List<Integer> subjectTokens() {
        return phrases.of(subject, List.of());
    }

    /** The subject as a headline names it where the text only points to it; null where its own words serve. */
    @Nullable
    String resolved() {
        return resolved;
    }

    /** The name alone of « la start-up grenobloise Kalysto »; empty where the subject is not called so. */
    List<Integer> subjectName() {
        if (resolved != null || !tree.is(subject, PartOfSpeech.NOUN)) {
            return List.of();
        }
        for (int name : tree.dependents(subject, Relation.APPOS, Relation.NMOD, Relation.NMOD_APPOS, Relation.FLAT)) {
            boolean beside = tree.is(name, PartOfSpeech.PROPN)
                    && tree.dependent(name, Relation.CASE) == SentenceTree.NONE
                    && !tree.opensInset(tree.first(name))
                    && tree.last(subject) == tree.last(name);
            int determiner = tree.dependent(subject, Relation.DET);
            boolean one = determiner != SentenceTree.NONE && !WordClass.PLURAL_DETERMINER.has(tree.key(determiner));
            if (beside && one) {
                return phrases.of(name, List.of());
            }
        }
        return List.of();
    }

    /** The attribute's own tokens where être binds it to the subject. */
    List<Integer> attributeTokens() {
        List<Integer> leftOut = new ArrayList<>();
        for (int dependent : tree.dependents(head)) {
            if (dependent == subject || isOfVerb(dependent)) {
                leftOut.add(dependent);
            }
        }
        return phrases.of(head, leftOut);
    }

    private boolean isOfVerb(int dependent) {
        return dependent < head
                        && tree.isAny(dependent, Relation.AUX, Relation.COP, Relation.EXPL, Relation.MARK, Relation.CC)
                || dependent < verbStart()
                || tree.isAny(dependent, Relation.NSUBJ, Relation.ADVCL, Relation.CONJ, Relation.CCOMP, Relation.PUNCT)
                || WordClass.NEGATION.has(tree.key(dependent))
                        && !(WordClass.COMPARATIVE.has(tree.key(dependent))
                                && !VerbWords.isOfGroup(tree, head, dependent));
    }

    private int verbStart() {
        int start = head;
        for (int dependent : tree.dependents(head, Relation.AUX, Relation.COP)) {
            start = Math.min(start, dependent);
        }
        return start;
    }

    private void read() {
        if (subject == SentenceTree.NONE || subject > verbStart()) {
            sound = false;
            return;
        }
        List<Integer> own = subjectTokens();
        resolved = Antecedents.named(tree, subject, own);
        if (resolved == null) {
            resolved = Antecedents.owned(tree, subject, own);
        }
        boolean measured =
                WordClass.COMPARATIVE.has(tree.key(own.get(0))) && !WordClass.OF.has(tree.key(own.get(0) + 1));
        if (resolved == null
                && (!tree.isNominal(subject)
                        || measured
                        || pointsBack(subject)
                        || tree.isUndetermined(subject)
                        || Antecedents.isReference(tree, own))) {
            sound = false;
            return;
        }
        boolean copula = tree.isAttribute(head);
        sound = !isOpposed();
        for (int dependent : tree.dependents(head)) {
            if (dependent == subject || tree.isAny(dependent, Relation.PUNCT, Relation.CONJ, Relation.CC)) {
                continue;
            }
            if (dependent < verbStart()) {
                front(dependent);
            } else if (dependent > head && tree.isAny(dependent, PHRASES)) {
                part(dependent, copula);
            }
        }
        boolean bare = !copula && parts.stream().noneMatch(ClausePart::required);
        if (bare && !CompleteVerbs.has(predication.lemma())) {
            requireFirst();
        }
    }

    /** « bien amorcée, mais ralentie »: a state that the same sentence takes back in part is not stated without that. */
    private boolean isOpposed() {
        if (!tree.isAttribute(head) && !predication.passive()) {
            return false;
        }
        for (int conjunct : tree.dependents(head, Relation.CONJ)) {
            for (int link : tree.dependents(conjunct, Relation.CC)) {
                String key = tree.key(link);
                if (WordClass.COORDINATOR.has(key) && !WordClass.COPULATIVE.has(key)) {
                    return true;
                }
            }
        }
        return false;
    }

    private void front(int dependent) {
        if (tree.isAny(dependent, Relation.ADVCL) && isCondition(dependent)) {
            sound = false;
        } else if (tree.isAny(dependent, Relation.MARK)
                && !tree.isAny(head, Relation.CCOMP)
                && !WordClass.CONTRAST_SUBORDINATOR.has(tree.key(dependent))) {
            sound = false;
        } else if (tree.isAny(dependent, Relation.OBL) && fronted.isEmpty() && dependent < subject) {
            fronted.addAll(phrases.of(dependent, List.of()));
        } else if (tree.isAny(dependent, Relation.OBJ)) {
            sound = false; // a relative or asked object
        }
    }

    private boolean isCondition(int clause) {
        for (int mark : tree.dependents(clause, Relation.MARK)) {
            if (CONDITIONS.contains(tree.key(mark))) {
                return true;
            }
        }
        return false;
    }

    private void part(int dependent, boolean copula) {
        if (copula && dependent < head || VerbWords.isOfGroup(tree, head, dependent)) {
            return;
        }
        if (isRelative(dependent)) {
            return;
        }
        boolean condition = tree.isAny(dependent, Relation.ADVCL) && isCondition(dependent);
        boolean limit = limits(dependent) && !isTerm(dependent);
        boolean inset = isInset(dependent);
        if (tree.isAny(dependent, Relation.ADVCL) && !condition && !isPurpose(dependent)) {
            return;
        }
        if (inset && !condition && !limit) {
            sound &= !tree.isAny(dependent, Relation.OBJ) || tree.isSecondObject(dependent);
            return;
        }
        List<Integer> tokens = phrases.of(dependent, List.of());
        if (pointsOut(tokens) || WordClass.QUE.has(tree.key(tokens.get(0)))) {
            boolean needed = tree.isAny(dependent, OBLIGATORY) || limit || parts.isEmpty() && dependent < head + 4;
            sound &= !needed;
            return;
        }
        if (tokens.size() == 1 && limit) {
            sound = false; // a limit that the tree has torn from what it limits
            return;
        }
        boolean manner = tree.isAny(dependent, Relation.ADVMOD)
                && dependent == head + 1
                && !isLink(dependent)
                && !WordClass.WEEKDAY.has(tree.key(dependent));
        boolean required = tree.isAny(dependent, OBLIGATORY) || condition || limit || manner;
        if (tree.isAny(dependent, Relation.ADVMOD) && !required) {
            return;
        }
        ClausePart before = parts.isEmpty() ? null : parts.get(parts.size() - 1);
        if (before != null && isOfSameTime(before, dependent, tokens)) {
            List<Integer> both = new ArrayList<>(before.tokens());
            both.addAll(tokens);
            parts.set(
                    parts.size() - 1,
                    new ClausePart(before.head(), List.copyOf(both), before.required(), before.worth()));
            return;
        }
        parts.add(new ClausePart(dependent, tokens, required, worth(dependent, tokens)));
    }

    /** « des puces – que le groupe a conçues – »: a clause set apart behind the object is the object's, not the verb's. */
    private boolean isRelative(int dependent) {
        int object = tree.dependent(head, Relation.OBJ);
        int first = tree.first(dependent);
        return tree.isAny(dependent, Relation.CCOMP)
                && object != SentenceTree.NONE
                && object < first
                && tree.opensInset(first)
                && WordClass.QUE.has(tree.key(first));
    }

    /** Whether a comma opens the phrase that no other sign behind the verb closes: « présente, à Dresde, sa puce ». */
    private boolean isInset(int dependent) {
        int first = tree.first(dependent);
        if (!tree.opensInset(first) || first <= head) {
            return phrases.isInset(dependent, head);
        }
        int signs = 0;
        for (int token = head + 1; token < first; token++) {
            signs += tree.opensInset(token + 1) ? 1 : 0;
        }
        return signs % 2 == 1;
    }

    private boolean isLink(int adverb) {
        String key = tree.key(adverb);
        return WordClass.LINK_ADVERB.has(key) || WordClass.TIME_ADVERB.has(key);
    }

    private boolean isPurpose(int clause) {
        return tree.text.reading(clause).has("inf");
    }

    /** Whether the phrase restricts what is said: sans, sauf, seulement, ne … que. */
    private boolean limits(int dependent) {
        String key = tree.key(tree.first(dependent));
        return WordClass.RESTRICTION.has(key)
                || WordClass.QUE.has(key)
                || WordClass.COMPARATIVE.has(key)
                || LimitWords.opens(key);
    }

    /** « au premier trimestre | de l’année prochaine »: one phrase, which the tree has torn. */
    private boolean isOfSameTime(ClausePart before, int dependent, List<Integer> tokens) {
        return tree.isAny(dependent, Relation.OBL)
                && WordClass.TIME_NOUN.has(tree.lemma(dependent))
                && WordClass.TIME_NOUN.has(tree.lemma(before.head()))
                && WordClass.OF.has(tree.key(tokens.get(0)))
                && before.tokens().get(before.tokens().size() - 1) + 1 == tokens.get(0);
    }

    /** « jusqu’au premier trimestre » beside an object: until when, which the act does not hang on. */
    private boolean isTerm(int dependent) {
        return tree.isAny(dependent, Relation.OBL)
                && WordClass.TIME_NOUN.has(tree.lemma(dependent))
                && tree.dependent(head, Relation.OBJ) != SentenceTree.NONE
                && tree.key(tree.first(dependent)).startsWith("jusqu");
    }

    /** An intransitive verb needs its first complement: « repose sur X », « passe de 10 à 20 ». */
    private void requireFirst() {
        boolean chained = true;
        for (int i = 0; i < parts.size() && i < 2 && chained; i++) {
            ClausePart part = parts.get(i);
            parts.set(i, new ClausePart(part.head(), part.tokens(), true, part.worth()));
            boolean from = WordClass.OF.has(tree.key(tree.first(part.head())));
            chained = from
                    && i + 1 < parts.size()
                    && WordClass.TO.has(tree.key(tree.first(parts.get(i + 1).head())));
        }
    }

    private double worth(int dependent, List<Integer> tokens) {
        double worth = tree.isAny(dependent, Relation.OBL_ARG) ? 2 : 0;
        boolean figure = tokens.stream().anyMatch(t -> tree.text.token(t).kind() == TokenKind.NUMBER);
        boolean name = tokens.stream().anyMatch(tree::isName);
        boolean time = WordClass.TIME_NOUN.has(tree.lemma(dependent))
                || WordClass.WEEKDAY.has(tree.key(dependent))
                || WordClass.TIME_PREPOSITION.has(tree.key(tree.first(dependent)));
        worth += (figure ? 1.5 : 0) + (name ? 1.5 : 0) - (time ? 3 : 0);
        return worth - tokens.size() / 6.0 - (dependent - head) / 20.0;
    }

    /** A subject that only the text before explains. */
    private boolean pointsBack(int noun) {
        for (int dependent : tree.dependents(noun, Relation.DET)) {
            String key = tree.key(dependent);
            if (WordClass.DEMONSTRATIVE_DETERMINER.has(key) || WordClass.POSSESSIVE_DETERMINER.has(key)) {
                return true;
            }
        }
        return pointsOut(subjectTokens()) || tree.isAny(noun, Relation.EXPL);
    }

    /** Whether a word of the phrase stands for something outside it. */
    boolean pointsOut(List<Integer> tokens) {
        return PointingWords.anyIn(tree, tokens);
    }

    /** The parts in the order of the text. */
    static List<ClausePart> inOrder(List<ClausePart> parts) {
        return parts.stream().sorted(Comparator.comparingInt(ClausePart::head)).toList();
    }

    boolean isNamed() {
        return resolved != null || tree.isName(subject);
    }

    boolean isDefinite() {
        int determiner = tree.dependent(subject, Relation.DET);
        return determiner != SentenceTree.NONE && WordClass.DEFINITE_ARTICLE.has(tree.key(determiner)) && !isNamed();
    }

    /** Whether what was wished, due or possible then would be so still if the verb stood in the present. */
    boolean outlivesItsTime() {
        return isModal()
                && GoverningVerbs.find(tree.lemma(head))
                        .map(GoverningVerb::modality)
                        .filter(LASTING::contains)
                        .isPresent();
    }

    boolean isModal() {
        return GoverningVerbs.find(tree.lemma(head)).isPresent()
                && tree.dependent(head, Relation.XCOMP) != SentenceTree.NONE
                && tree.is(head, PartOfSpeech.VERB, PartOfSpeech.AUX);
    }
}
