package fr.titraille.fidelity;

import fr.titraille.figure.Figure;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Degree or scope inflated: one of ten made the first, some made all, a small push made massive. */
final class DegreeChecker implements Checker {

    private static final PhraseLexicon DEGREES = PhraseLexicon.table("degrees.tsv", 2);

    /** What of the source allows a class in the rewrite. */
    private static final Map<String, Set<String>> ALLOWED = Map.of(
            "total", Set.of("total", "none", "only"),
            "none", Set.of("none", "total", "top", "first", "only"),
            "only", Set.of("only", "top", "first", "total", "none"),
            "top", Set.of("top", "first", "only", "none", "total"),
            "first", Set.of("top", "first", "only", "none", "total"),
            "ever", Set.of("ever", "none"),
            "extreme", Set.of("extreme", "high", "top", "total"),
            "high", Set.of("extreme", "high", "top", "total"));

    /** What of the source a class inflates. */
    private static final Map<String, Set<String>> INFLATES = Map.of(
            "total", Set.of("part", "main", "low", "share", "top"),
            "none", Set.of("part", "low"),
            "only", Set.of("part", "oneof", "main"),
            "ever", Set.of("ever", "none"),
            "extreme", Set.of("low", "part"),
            "high", Set.of("low"));

    /** Words so strong that a source must have their like. */
    private static final Set<String> ABSOLUTE = Set.of("extreme", "ever");

    private static final double COVER = 0.3;

    @Override
    public void check(Comparison comparison, ErrorDrafts out) {
        for (PhraseLexicon.Cue cue : comparison.rewrite().cues(DEGREES)) {
            Set<String> allowed = ALLOWED.get(cue.value());
            Clause clause = comparison.rewrite().clauseAt(cue.first());
            List<Alignment.Match> matches = comparison.matches(clause, COVER, 0);
            if (allowed != null && !clause.question() && !matches.isEmpty()) {
                check(comparison, cue, clause, matches, allowed, out);
            }
        }
    }

    private static void check(
            Comparison comparison,
            PhraseLexicon.Cue cue,
            Clause clause,
            List<Alignment.Match> matches,
            Set<String> allowed,
            ErrorDrafts out) {
        Set<String> given = new HashSet<>();
        for (Alignment.Match match : matches) {
            given.addAll(classes(match));
        }
        Set<String> own = classes(matches.get(0));
        boolean supported = given.stream().anyMatch(allowed::contains);
        Set<String> kept = given(comparison, clause);
        boolean inflated = own.stream()
                .anyMatch(c -> INFLATES.getOrDefault(cue.value(), Set.of()).contains(c) && !kept.contains(c));
        boolean onlyOne = cue.value().equals("first")
                && own.contains("oneof")
                && !given(comparison, clause).contains("oneof");
        if (onlyOne
                || inflated && own.stream().noneMatch(allowed::contains)
                || ABSOLUTE.contains(cue.value()) && !supported) {
            out.rewrite(
                    FidelityError.Kind.SUPERLATIVE,
                    span(comparison, cue, clause),
                    matches.get(0).source().origin(),
                    matches.get(0).source().clause().range(),
                    "inflated",
                    null,
                    comparison.rewrite().token(cue.first()).text());
        }
    }

    private static fr.titraille.text.TextRange span(Comparison comparison, PhraseLexicon.Cue cue, Clause clause) {
        int end = Math.min(clause.endToken(), cue.end() + 4);
        return comparison
                .rewrite()
                .token(Math.max(clause.firstToken(), cue.first() - 2))
                .range()
                .union(comparison.rewrite().token(end - 1).range());
    }

    private static Set<String> given(Comparison comparison, Clause clause) {
        Set<String> classes = new HashSet<>();
        comparison
                .rewrite()
                .cues(DEGREES, clause.firstToken(), clause.endToken())
                .forEach(cue -> classes.add(cue.value()));
        return classes;
    }

    private static Set<String> classes(Alignment.Match match) {
        ComparedText text = match.source().origin().text();
        Set<String> classes = new HashSet<>();
        int first = match.source().clause().sentence().firstToken();
        text.cues(DEGREES, first, match.source().clause().sentence().endToken())
                .forEach(cue -> classes.add(cue.value()));
        for (Amount amount : text.amounts(match.source().clause())) {
            if (amount.figure().type() == Figure.Type.PERCENT && amount.number() < 100) {
                classes.add("share");
            }
        }
        return classes;
    }
}
