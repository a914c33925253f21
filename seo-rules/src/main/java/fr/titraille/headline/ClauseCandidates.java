package fr.titraille.headline;

import fr.titraille.analysis.PartOfSpeech;
import fr.titraille.grammar.GoverningVerb;
import fr.titraille.grammar.GoverningVerbs;
import fr.titraille.grammar.SpeechVerbs;
import fr.titraille.grammar.WordClass;
import fr.titraille.predication.Holder;
import fr.titraille.predication.Predication;
import fr.titraille.syntax.Relation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/**
 * Clauses in the press present: the verb, its subject and what it asks for first, then further phrases by their worth as
 * long as the characters suffice; each stage is a candidate.
 */
final class ClauseCandidates {

    private static final int STAGES = 4;

    private final SentenceTree tree;
    private final LoosenedParts loosened;
    private final int maxChars;

    ClauseCandidates(SentenceTree tree, int maxChars) {
        this.tree = tree;
        this.loosened = new LoosenedParts(tree);
        this.maxChars = maxChars;
    }

    /** Adds what a predication offers. */
    void collect(Predication predication, List<HeadlineCandidate> into) {
        if (!isMain(predication)) {
            return;
        }
        ClauseParts clause = new ClauseParts(tree, predication);
        if (!clause.isSound()) {
            return;
        }
        VerbWords verb = VerbWords.of(tree, predication).orElse(null);
        boolean past = verb != null && verb.changed() && !VerbWords.isTold(tree, predication);
        if (verb == null || past && clause.outlivesItsTime()) {
            return;
        }
        List<Integer> name = clause.subjectName();
        List<List<ClausePart>> stages = new ArrayList<>(stages(clause));
        if (!predication.negated()) {
            List<ClausePart> required = stages.get(0);
            loosened.of(required, false).ifPresent(stages::add);
            loosened.of(required, true).filter(l -> !stages.contains(l)).ifPresent(stages::add);
        }
        for (List<ClausePart> parts : stages) {
            add(clause, clause.subjectTokens(), verb, parts, into);
            if (!name.isEmpty()) {
                add(clause, name, verb, parts, into);
            }
        }
    }

    /** The main clause, one coordinated with it, or what a source named beside it says. */
    private boolean isMain(Predication predication) {
        int head = predication.head();
        boolean verbal = predication.kind() == Predication.Kind.VERB
                || predication.kind() == Predication.Kind.COPULA
                || predication.kind() == Predication.Kind.MODAL;
        if (!verbal || speaks(predication)) {
            return false;
        }
        int root = tree.tree.root();
        boolean main = head == root || tree.isAny(head, Relation.CONJ) && tree.tree.head(head) == root;
        main |= tree.isAny(head, Relation.ADVCL) && tree.tree.head(head) == root && isBeside(head);
        boolean second = tree.isAny(head, Relation.CONJ) && tree.holds(tree.tree.head(head));
        int said = second ? tree.tree.head(head) : head;
        boolean reported =
                predication.holder().isPresent() && tree.isAny(said, Relation.CCOMP) && tree.tree.head(said) == root;
        return main || reported;
    }

    /** « tandis que X fait Y »: a statement beside the main one. */
    private boolean isBeside(int head) {
        for (int mark : tree.dependents(head, Relation.MARK)) {
            if (WordClass.CONTRAST_SUBORDINATOR.has(tree.key(mark))) {
                return true;
            }
        }
        return false;
    }

    /** « X a annoncé que »: what is said is the news, not that it is said. */
    private boolean speaks(Predication predication) {
        return SpeechVerbs.takesQue(predication.lemma())
                && tree.dependent(predication.head(), Relation.CCOMP) != SentenceTree.NONE;
    }

    /** What is required, then with one more part at each stage. */
    private static List<List<ClausePart>> stages(ClauseParts clause) {
        List<ClausePart> kept = new ArrayList<>(
                clause.parts.stream().filter(ClausePart::required).toList());
        List<ClausePart> optional =
                new ArrayList<>(clause.parts.stream().filter(p -> !p.required()).toList());
        optional.sort(Comparator.comparingDouble(ClausePart::worth).reversed());
        List<List<ClausePart>> out = new ArrayList<>();
        out.add(List.copyOf(kept));
        for (ClausePart part : optional) {
            if (out.size() >= STAGES) {
                break;
            }
            kept.add(part);
            out.add(List.copyOf(kept));
        }
        if (optional.size() > 1) {
            List<ClausePart> second = new ArrayList<>(out.get(0));
            second.add(optional.get(1));
            out.add(second);
        }
        return out;
    }

    private void add(
            ClauseParts clause,
            List<Integer> subject,
            VerbWords verb,
            List<ClausePart> parts,
            List<HeadlineCandidate> into) {
        HeadlineText line = new HeadlineText(tree.text);
        List<Integer> tokens = new ArrayList<>(subject);
        String resolved = clause.resolved();
        if (resolved == null) {
            line.tokens(tokens);
        } else {
            line.words(resolved);
        }
        write(verb, line, tokens);
        if (tree.isAttribute(clause.head)) {
            List<Integer> attribute = clause.attributeTokens();
            boolean linked = attribute.stream().anyMatch(t -> WordClass.LINK_ADVERB.has(tree.key(t)));
            if (linked || clause.pointsOut(attribute)) {
                return; // « est néanmoins âpre » goes on from what stands before
            }
            line.tokens(attribute);
            tokens.addAll(attribute);
        }
        for (ClausePart part : ClauseParts.inOrder(parts)) {
            if (!tokens.contains(part.head())) { // an attribute has its own complements
                line.tokens(part.tokens());
                tokens.addAll(part.tokens());
            }
        }
        tokens.sort(null);
        EnumSet<HeadlineTrait> traits = traits(clause, verb, parts, tokens);
        if (resolved == null && subject.equals(clause.subjectName())) {
            traits.add(HeadlineTrait.RESOLVED);
            traits.add(HeadlineTrait.NAMED_SUBJECT);
        }
        String text = line.line();
        Optional<Holder> holder = clause.predication.holder();
        if (holder.isPresent()) {
            Optional<String> source = HeadlineSources.source(tree, holder.get());
            if (source.isEmpty()) {
                return;
            }
            traits.add(HeadlineTrait.ATTRIBUTED);
            text = HeadlineWords.attributed(text, source.get());
        }
        boolean weak =
                parts.isEmpty() && !tree.isAttribute(clause.head) && !CompleteVerbs.has(clause.predication.lemma());
        if (text.length() > maxChars || weak && tokens.size() < 4) {
            return;
        }
        HeadlineCandidate candidate =
                new HeadlineCandidate(text, HeadlineForm.CLAUSE, tokens, clause.head, clause.subject, traits);
        into.add(candidate);
        theme(clause, candidate, into);
        question(candidate, into);
    }

    private void write(VerbWords verb, HeadlineText line, List<Integer> tokens) {
        String next =
                verb.finite().isEmpty() ? tree.text.token(verb.own().get(0)).text() : verb.finite();
        List<Integer> before = new ArrayList<>(verb.before());
        before.sort(null);
        for (int i = 0; i < before.size(); i++) {
            boolean last = i + 1 == before.size();
            String follows = last ? next : tree.text.token(before.get(i + 1)).text();
            line.clitic(HeadlineWords.full(tree.key(before.get(i))), follows);
        }
        if (!verb.finite().isEmpty()) {
            line.words(verb.finite());
        }
        line.tokens(verb.own());
        tokens.addAll(verb.before());
        tokens.addAll(verb.own());
        if (!tokens.contains(tree.tree.root()) && verb.changed()) {
            tokens.add(tree.tree.root());
        }
    }

    private EnumSet<HeadlineTrait> traits(
            ClauseParts clause, VerbWords verb, List<ClausePart> parts, List<Integer> tokens) {
        EnumSet<HeadlineTrait> out = HeadlineTrait.of(clause.predication);
        HeadlineTrait.put(out, HeadlineTrait.ATTRIBUTE, tree.isAttribute(clause.head));
        HeadlineTrait.put(out, HeadlineTrait.JOINED, clause.joined);
        HeadlineTrait.put(out, HeadlineTrait.MADE_PRESENT, verb.changed());
        HeadlineTrait.put(out, HeadlineTrait.MODAL, clause.isModal());
        HeadlineTrait.put(out, HeadlineTrait.FRONT_DROPPED, !clause.fronted.isEmpty());
        HeadlineTrait.put(out, HeadlineTrait.TAIL_DROPPED, parts.size() < clause.parts.size());
        HeadlineTrait.put(out, HeadlineTrait.LOOSENED, parts.stream().anyMatch(p -> !clause.parts.contains(p)));
        HeadlineTrait.put(out, HeadlineTrait.RESOLVED, clause.resolved() != null);
        HeadlineTrait.put(out, HeadlineTrait.NAMED_SUBJECT, clause.isNamed());
        HeadlineTrait.put(out, HeadlineTrait.DEFINITE_SUBJECT, clause.isDefinite());
        int words = tokens.size();
        HeadlineTrait.put(out, HeadlineTrait.WHOLE, words >= tree.sentence.endToken() - tree.sentence.firstToken() - 1);
        HeadlineTrait.put(out, HeadlineTrait.UNBROKEN, tokens.get(words - 1) - tokens.get(0) == words - 1);
        return out;
    }

    /** « Chine : les ventes reculent », from « En Chine, les ventes reculent ». */
    private void theme(ClauseParts clause, HeadlineCandidate candidate, List<HeadlineCandidate> into) {
        if (clause.fronted.isEmpty() || candidate.has(HeadlineTrait.ATTRIBUTED)) {
            return;
        }
        List<Integer> theme = clause.fronted.stream()
                .filter(t -> !tree.isAny(t, Relation.CASE) && !tree.isAny(t, Relation.DET))
                .toList();
        boolean named = !theme.isEmpty() && theme.stream().allMatch(t -> tree.is(t, PartOfSpeech.PROPN));
        if (!named || theme.size() > 3) {
            return;
        }
        HeadlineText line = new HeadlineText(tree.text).tokens(theme);
        String text = HeadlineWords.themed(line.line(), inner(candidate));
        if (text.length() <= maxChars) {
            List<Integer> tokens = new ArrayList<>(theme);
            tokens.addAll(candidate.tokens());
            tokens.sort(null);
            into.add(new HeadlineCandidate(
                    text, HeadlineForm.THEME, tokens, candidate.head(), candidate.subject(), candidate.traits()));
        }
    }

    /** « Pourquoi X fait Y », where the sentence tells why. */
    private void question(HeadlineCandidate candidate, List<HeadlineCandidate> into) {
        boolean plain = !candidate.has(HeadlineTrait.ATTRIBUTED) && !candidate.has(HeadlineTrait.CONDITIONAL);
        if (!plain || !CauseWords.tellsWhy(tree, candidate)) {
            return;
        }
        String text = HeadlineWords.why(inner(candidate));
        if (text.length() <= maxChars) {
            into.add(new HeadlineCandidate(
                    text,
                    HeadlineForm.QUESTION,
                    candidate.tokens(),
                    candidate.head(),
                    candidate.subject(),
                    candidate.traits()));
        }
    }

    /** The clause as it goes on behind another word. */
    private String inner(HeadlineCandidate candidate) {
        boolean name = candidate.has(HeadlineTrait.RESOLVED)
                || tree.is(candidate.firstToken(), PartOfSpeech.PROPN)
                || tree.mention(candidate.firstToken()) != null;
        return name ? candidate.text() : fr.titraille.writing.FrenchTypography.uncapitalized(candidate.text());
    }

    /** Whether the verb says what somebody is after. */
    static boolean isWanting(String lemma) {
        return GoverningVerbs.find(lemma)
                .map(GoverningVerb::modality)
                .filter(m -> m == GoverningVerb.Modality.WISHED
                        || m == GoverningVerb.Modality.PLANNED
                        || m == GoverningVerb.Modality.TRIED)
                .isPresent();
    }
}
