package fr.titraille.fidelity;

import fr.titraille.analysis.Sentence;
import fr.titraille.fidelity.FidelityError.Kind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** One of a closed set of words put for another: « importations » for « exportations », Tuesday for Monday. */
final class ContrastChecker implements Checker {

    private static final PhraseLexicon MEMBERS = PhraseLexicon.contrasts("contrasts.tsv");
    private static final double COVER = 0.25;

    @Override
    public void check(Comparison comparison, ErrorDrafts out) {
        Map<String, Set<String>> given = new HashMap<>();
        for (Sources.Origin origin : comparison.sources().origins()) {
            origin.text()
                    .cues(MEMBERS)
                    .forEach(cue -> given.computeIfAbsent(set(cue), k -> new HashSet<>())
                            .add(member(cue)));
        }
        Set<String> own = new HashSet<>();
        comparison.rewrite().cues(MEMBERS).forEach(cue -> own.add(set(cue) + member(cue)));
        for (PhraseLexicon.Cue cue : comparison.rewrite().cues(MEMBERS)) {
            Set<String> members = given.getOrDefault(set(cue), Set.of());
            Clause clause = comparison.rewrite().clauseAt(cue.first());
            if (!members.isEmpty() && !members.contains(member(cue)) && !clause.question()) {
                check(comparison, cue, clause, own, out);
            }
        }
    }

    private static void check(
            Comparison comparison, PhraseLexicon.Cue cue, Clause clause, Set<String> own, ErrorDrafts out) {
        List<Alignment.Match> matches = comparison.matches(clause, COVER, 0);
        for (Alignment.Match match : matches) {
            ComparedText source = match.source().origin().text();
            Sentence sentence = match.source().clause().sentence();
            for (PhraseLexicon.Cue replaced : source.cues(MEMBERS, sentence.firstToken(), sentence.endToken())) {
                if (set(replaced).equals(set(cue)) && !own.contains(set(replaced) + member(replaced))) {
                    out.rewrite(
                            Kind.valueOf(
                                    cue.values().get(0).toUpperCase(Locale.ROOT).replace('-', '_')),
                            comparison.rewrite().range(cue),
                            match.source().origin(),
                            source.range(replaced),
                            cue.values().get(0).equals("negation") ? "word" : "changed",
                            source.range(replaced).of(source.text()));
                    return;
                }
            }
        }
    }

    private static String set(PhraseLexicon.Cue cue) {
        return cue.values().get(1);
    }

    private static String member(PhraseLexicon.Cue cue) {
        return cue.values().get(2);
    }
}
