package fr.titraille.headline;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.Analyzer;
import fr.titraille.grammar.Quotations;
import fr.titraille.grammar.WordClass;
import fr.titraille.predication.Predication;
import fr.titraille.predication.Predications;
import fr.titraille.predication.Slot;
import fr.titraille.syntax.DependencyTree;
import fr.titraille.syntax.Syntax;
import fr.titraille.text.Folding;
import java.util.HashSet;
import java.util.Set;

/**
 * Reads a wording as a reader would who knows nothing else, and holds that reading against the sentence it comes from:
 * the same predicate, affirmed or denied alike, the same head of its subject and object, no guillemet left open.
 */
final class SelfReading {

    private SelfReading() {}

    static boolean holds(AnalyzedText text, HeadlineCandidate candidate) {
        String line = candidate.text();
        if (line.indexOf('[') >= 0
                || line.indexOf(']') >= 0
                || Quotations.read(line).all().stream().anyMatch(q -> !q.closed())
                || line.chars().filter(c -> c == '(').count()
                        != line.chars().filter(c -> c == ')').count()) {
            return false;
        }
        if (line.matches("(?s).*\\p{L}{2}[.!?…] .*")) {
            return false; // a stop inside: two sentences, or one that was split wrongly
        }
        return switch (candidate.form()) {
            case CLAUSE -> readsAlike(text, candidate);
            case INFINITIVE -> opensWithVerb(text, candidate);
            case NOUN_PHRASE -> isNoun(line, text, candidate.head());
            case APPOSITION -> isNoun(line, text, candidate.subject());
            default -> true;
        };
    }

    /** Whether the line is one sentence whose predicate has the lemma and a finite form. */
    static boolean hasRoot(String line, String lemma) {
        AnalyzedText own = Analyzer.french().analyze(line);
        if (own.sentences().size() != 1) {
            return false;
        }
        int root = Syntax.of(own).tree(own.sentences().get(0)).root();
        return own.lemma(root).equals(lemma)
                && Predications.of(own)
                        .at(root)
                        .filter(p -> p.mood().isFinite())
                        .isPresent();
    }

    private static boolean readsAlike(AnalyzedText text, HeadlineCandidate candidate) {
        AnalyzedText own = Analyzer.french().analyze(candidate.text());
        if (own.sentences().size() != 1) {
            return false;
        }
        if (candidate.has(HeadlineTrait.MADE_PRESENT)
                && candidate.has(HeadlineTrait.NAMED_SUBJECT)
                && candidate.subject() == candidate.firstToken()) {
            return true; // a name and the present of its own verb: right by construction
        }
        DependencyTree tree = Syntax.of(own).tree(own.sentences().get(0));
        if (candidate.has(HeadlineTrait.MADE_PRESENT)
                && word(own, tree.root()).equals(word(text, candidate.subject()))) {
            return true; // « La mairie ferme … »: the new present looks like an adjective of its subject
        }
        if (!Concord.holds(own, tree)) {
            return false;
        }
        Predication read = Predications.of(own).at(tree.root()).orElse(null);
        Predication told = Predications.of(text).at(candidate.head()).orElse(null);
        return read != null
                && told != null
                && read.lemma().equals(told.lemma())
                && read.affirmation() == told.affirmation()
                && (sameHeads(candidate, own, read, text, told) || sameWords(candidate, own, read, text, told));
    }

    private static boolean sameHeads(
            HeadlineCandidate candidate, AnalyzedText own, Predication read, AnalyzedText text, Predication told) {
        boolean resolved = candidate.has(HeadlineTrait.RESOLVED);
        return (resolved || sameHead(own, read, text, told, Slot.AGENT))
                && (resolved && told.passive() || sameHead(own, read, text, told, Slot.PATIENT));
    }

    /** « Les prix ont doublé »: what one reading takes for the patient of its verb the other takes for its agent. */
    private static boolean sameWords(
            HeadlineCandidate candidate, AnalyzedText own, Predication read, AnalyzedText text, Predication told) {
        if (!candidate.has(HeadlineTrait.MADE_PRESENT) || candidate.has(HeadlineTrait.PASSIVE) || read.passive()) {
            return false;
        }
        Set<String> here = heads(own, read, Slot.AGENT, Slot.PATIENT);
        return !here.isEmpty()
                && heads(text, told, Slot.AGENT, Slot.PATIENT, Slot.COMPLEMENT).containsAll(here);
    }

    private static Set<String> heads(AnalyzedText text, Predication predication, Slot... slots) {
        Set<String> out = new HashSet<>();
        for (Slot slot : slots) {
            predication.first(slot).ifPresent(x -> out.add(word(text, x.head())));
        }
        return out;
    }

    private static boolean sameHead(
            AnalyzedText own, Predication read, AnalyzedText text, Predication told, Slot slot) {
        String a = read.first(slot).map(x -> word(own, x.head())).orElse("");
        String b = told.first(slot).map(x -> word(text, x.head())).orElse("");
        return a.equals(b) || a.isEmpty() && slot == Slot.PATIENT;
    }

    private static String word(AnalyzedText text, int token) {
        return Folding.unaccented(text.token(token).text());
    }

    private static boolean opensWithVerb(AnalyzedText text, HeadlineCandidate candidate) {
        int first = candidate.firstToken();
        return first == candidate.head()
                || WordClass.VERB_CLITIC.has(text.token(first).key());
    }

    /** A noun phrase that reads as a sentence, or as a phrase of another noun, was cut or misread. */
    private static boolean isNoun(String line, AnalyzedText text, int head) {
        AnalyzedText own = Analyzer.french().analyze(line);
        if (own.sentences().size() != 1) {
            return false;
        }
        int root = Syntax.of(own).tree(own.sentences().get(0)).root();
        return !own.reading(root).isFinite() && word(own, root).equals(word(text, head));
    }
}
