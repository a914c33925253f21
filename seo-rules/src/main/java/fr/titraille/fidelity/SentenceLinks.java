package fr.titraille.fidelity;

import fr.titraille.analysis.Sentence;
import fr.titraille.text.TextRange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Links sentences through the clauses that they share most with. */
final class SentenceLinks {

    private static final double COVER = 0.35;

    private SentenceLinks() {}

    static List<SentenceLink> of(Sources sources, ComparedText rewrite) {
        Alignment alignment = new Alignment(sources, rewrite);
        List<SentenceLink> links = new ArrayList<>();
        for (Sentence sentence : rewrite.analysis().sentences()) {
            Map<TextRange, Double> scores = new LinkedHashMap<>();
            for (Clause clause : rewrite.clausesOf(sentence)) {
                for (Alignment.Match match : alignment.of(clause)) {
                    if (match.cover() >= COVER && match.source().origin().main()) {
                        scores.merge(
                                match.source().clause().sentence().range(),
                                (match.cover() + match.likeness()) * clause.weight(),
                                Double::sum);
                    }
                }
            }
            scores.entrySet().stream()
                    .max(Map.Entry.comparingByValue())
                    .ifPresent(best -> links.add(new SentenceLink(sentence.range(), best.getKey())));
        }
        return links;
    }
}
