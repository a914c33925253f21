package fr.titraille.fidelity;

import fr.titraille.entity.Mention;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Names exchanged between two statements: the words of one clause of the source, with the name of another in the same
 * place before or behind the verb.
 */
final class SlotChecker implements Checker {

    private static final double COVER = 0.6;
    private static final Set<String> PLACES = Set.of("en", "à", "au", "aux", "dans", "vers");
    private static final double FOREIGN = 0.7;
    private static final double MARGIN = 0.15;
    private static final int LEAST = 2;
    private static final List<Mention.Type> TYPES = List.of(Mention.Type.COMPANY, Mention.Type.COUNTRY);

    @Override
    public void check(Comparison comparison, ErrorDrafts out) {
        for (Clause clause : comparison.rewrite().clauses()) {
            if (!clause.question()
                    && hasItsFigures(comparison, clause)
                    && !clause.heading()
                    && words(clause).size() >= LEAST) {
                check(comparison, clause, out);
            }
        }
    }

    /** Whether no figure of the clause comes from a place that the clause is not aligned with best. */
    private static boolean hasItsFigures(Comparison comparison, Clause clause) {
        List<Alignment.Match> matches = comparison.alignment().of(clause);
        for (Amount amount : comparison.rewrite().amounts(clause)) {
            Sources.LocatedAmount given = comparison.amounts().of(amount).source();
            boolean elsewhere = given != null
                    && !matches.isEmpty()
                    && given.clauseId() != matches.get(0).source().id();
            if (elsewhere) {
                return false;
            }
        }
        return true;
    }

    private static void check(Comparison comparison, Clause clause, ErrorDrafts out) {
        Alignment.@Nullable Match best = null;
        double bestCover = COVER;
        for (Alignment.Match match : comparison.alignment().of(clause)) {
            double cover = cover(clause, match.source().clause());
            if (cover >= bestCover) {
                best = match;
                bestCover = cover + 1e-9;
            }
        }
        if (best == null) {
            return;
        }
        for (Mention.Type type : TYPES) {
            Set<String> own = subjects(comparison.sources(), comparison.rewrite(), clause, type);
            Set<String> given = subjects(
                    comparison.sources(),
                    best.source().origin().text(),
                    best.source().clause(),
                    type);
            if (!own.isEmpty()
                    && !given.isEmpty()
                    && disjoint(own, given)
                    && (bestCover >= FOREIGN
                                    && words(clause).size() > LEAST
                                    && isForeign(comparison, clause, own, bestCover)
                            || isExchanged(clause, best.source().clause(), own, given))) {
                out.rewrite(
                        FidelityError.Kind.ROLE_SWAP,
                        clause.range(),
                        best.source().origin(),
                        best.source().clause().range(),
                        "names",
                        null);
            }
        }
    }

    /** Whether no clause that is as near holds the name. */
    private static boolean isForeign(Comparison comparison, Clause clause, Set<String> own, double cover) {
        for (Alignment.Match match : comparison.alignment().of(clause)) {
            Clause other = match.source().clause();
            Set<String> names = new HashSet<>();
            other.terms().stream().filter(t -> t.kind() == Term.Kind.NAME).forEach(t -> names.add(t.key()));
            if (cover(clause, other) >= cover - MARGIN && !disjoint(own, names)) {
                return false;
            }
        }
        return true;
    }

    /** Whether each has the other's subject elsewhere in the clause. */
    private static boolean isExchanged(Clause clause, Clause source, Set<String> own, Set<String> given) {
        return own.size() == 1
                && given.size() == 1
                && verb(clause).equals(verb(source))
                && source.terms().stream().anyMatch(t -> own.contains(t.key()))
                && clause.terms().stream().anyMatch(t -> given.contains(t.key()));
    }

    private static String verb(Clause clause) {
        return clause.terms().stream()
                .filter(Term::verb)
                .map(Term::key)
                .findFirst()
                .orElse("");
    }

    private static boolean disjoint(Set<String> a, Set<String> b) {
        return a.stream().noneMatch(b::contains);
    }

    /** The names of a type before the clause's first verb, when no passive turns the clause round. */
    private static Set<String> subjects(Sources sources, ComparedText text, Clause clause, Mention.Type type) {
        Set<String> names = new HashSet<>();
        int verb = clause.firstToken();
        while (verb < clause.endToken() && !ClauseSplitter.isFinite(text.analysis(), verb)) {
            verb++;
        }
        for (Term term : clause.terms()) {
            if (term.kind() == Term.Kind.NAME
                    && term.token() < verb
                    && !isPlace(text, term)
                    && term.key().startsWith("@")
                    && sources.names().get(term.key().substring(1)) == type) {
                names.add(term.key());
            }
        }
        return names;
    }

    /** « en Malaisie, il faut… »: where, not who. */
    private static boolean isPlace(ComparedText text, Term term) {
        return term.token() > 0 && PLACES.contains(text.token(term.token() - 1).key());
    }

    private static Set<String> words(Clause clause) {
        Set<String> words = new HashSet<>();
        for (Term term : clause.terms()) {
            if (term.kind() == Term.Kind.WORD || term.key().startsWith("#")) {
                words.add(term.key());
            }
        }
        return words;
    }

    private static double cover(Clause clause, Clause source) {
        Set<String> own = words(clause);
        Set<String> shared = new HashSet<>(own);
        shared.retainAll(words(source));
        return own.isEmpty() ? 0 : (double) shared.size() / own.size();
    }
}
