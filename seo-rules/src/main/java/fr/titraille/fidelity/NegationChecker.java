package fr.titraille.fidelity;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.PartOfSpeech;
import fr.titraille.analysis.Sentence;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A negation added or lost, an antonym: the same concept with the other sign in the clause that a clause draws on. */
final class NegationChecker implements Checker {

    private static final int LONGEST = 120;
    private static final double COVER = 0.45;
    private static final double LIKENESS = 0.3;

    private static final Set<String> FIRST_PERSON = Set.of("nous", "notre", "nos", "je", "j'", "mon", "ma", "mes");

    /** Another verb of the same concept counts as the verb only in a clause that is nearly the source's. */
    private static final double SYNONYM_LIKENESS = 0.6;

    @Override
    public void check(Comparison comparison, ErrorDrafts out) {
        for (Clause clause : comparison.rewrite().clauses()) {
            if (!clause.question()) {
                check(comparison, clause, out);
            }
        }
    }

    private static void check(Comparison comparison, Clause clause, ErrorDrafts out) {
        List<Alignment.Match> matches = comparison.matches(clause, COVER, LIKENESS);
        if (matches.isEmpty()
                || isExceptive(comparison.rewrite(), clause.sentence())
                || isExceptive(
                        matches.get(0).source().origin().text(),
                        matches.get(0).source().clause().sentence())) {
            return;
        }
        Map<String, Set<Integer>> given = signs(comparison, clause, matches);
        for (Term term : clause.terms()) {
            Set<Integer> signs = given.getOrDefault(concept(term), Set.of());
            if (signs.isEmpty() && term.verb() && isNearlyCopied(clause, matches.get(0))) {
                signs = given.getOrDefault(term.key(), Set.of());
            }
            if (isSigned(comparison.rewrite().analysis(), term) && !signs.isEmpty() && !signs.contains(term.sign())) {
                Alignment.Match best = matches.get(0);
                out.rewrite(
                        FidelityError.Kind.NEGATION,
                        clause.range(),
                        best.source().origin(),
                        best.source().clause().range(),
                        "reversed",
                        null,
                        term.range().of(comparison.rewrite().text()));
                return;
            }
        }
    }

    /** Whether the clause is nearly the source's and names nobody else; whoever says « nous » may be named. */
    private static boolean isNearlyCopied(Clause clause, Alignment.Match match) {
        List<Term> given = match.source().clause().terms();
        AnalyzedText source = match.source().origin().text().analysis();
        Clause best = match.source().clause();
        boolean ownWords = source.tokens().subList(best.firstToken(), best.endToken()).stream()
                .anyMatch(token -> FIRST_PERSON.contains(token.key()));
        return match.likeness() >= SYNONYM_LIKENESS
                && (ownWords
                        || clause.terms().stream()
                                .filter(t -> t.kind() == Term.Kind.NAME)
                                .allMatch(own ->
                                        given.stream().anyMatch(t -> t.key().equals(own.key()))));
    }

    /** « ne … pas sans licence » allows and forbids at once: its verbs tell no side. */
    private static boolean isExceptive(ComparedText text, Sentence sentence) {
        boolean denied = false;
        boolean without = false;
        for (int k = sentence.firstToken(); k < Math.min(sentence.endToken(), sentence.firstToken() + LONGEST); k++) {
            String key = text.token(k).key();
            denied |= key.equals("ne") || key.equals("n'");
            without |= key.equals("sans");
        }
        return denied && without;
    }

    /** Only what can be affirmed or denied: verbs, adjectives, and concepts that have an antonym. */
    private static boolean isSigned(AnalyzedText text, Term term) {
        if (term.kind() != Term.Kind.WORD) {
            return false;
        }
        return term.verb() || term.key().startsWith("a:") || isPredicate(text, term.token());
    }

    /** Whether an adjective stands behind être: « est compatible ». */
    private static boolean isPredicate(AnalyzedText text, int token) {
        return text.pos(token) == PartOfSpeech.ADJ
                && token > 0
                && (text.lemma(token - 1).equals("être")
                        || (token > 1 && text.lemma(token - 2).equals("être")));
    }

    /** Synonyms are set against each other only where a concept has antonyms; else the very word must be denied. */
    private static String concept(Term term) {
        return term.key().startsWith("a:") ? term.key() : term.lemma();
    }

    private static void add(Map<String, Set<Integer>> signs, Clause clause) {
        for (Term term : clause.terms()) {
            signs.computeIfAbsent(concept(term), k -> new HashSet<>()).add(term.sign());
            if (term.verb()) {
                signs.computeIfAbsent(term.key(), k -> new HashSet<>()).add(term.sign());
            }
        }
    }

    /** The signs of each concept in the matches, and in the sentences around them. */
    private static Map<String, Set<Integer>> signs(
            Comparison comparison, Clause clause, List<Alignment.Match> matches) {
        Map<String, Set<Integer>> signs = new HashMap<>();
        for (Alignment.Match match : comparison.alignment().of(clause)) {
            if (match == matches.get(0)) {
                Clause best = match.source().clause();
                match.source().origin().text().clausesOf(best.sentence()).forEach(other -> add(signs, other));
            } else {
                add(signs, match.source().clause());
            }
        }
        return signs;
    }
}
