package fr.titraille.optimize.prose;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.Analyzer;
import fr.titraille.analysis.Sentence;
import fr.titraille.figure.Figure;
import fr.titraille.figure.Figures;
import fr.titraille.rules.text.ContentLemmas;
import fr.titraille.text.TextRange;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a text tells, so that nothing is told twice: a statement is known when one sentence holds most of its words, or
 * when one paragraph gives all its figures and one of its names.
 */
final class SaidAlready {

    /** Content lemmas shared with a sentence from which a statement counts as said. */
    private static final double RESTATED = 0.5;

    /** The same for a statement with a figure that the sentence does not give. */
    private static final double RESTATED_WITH_NEWS = 0.8;

    private record Passage(Set<String> lemmas, Set<String> figures, Set<String> names) {}

    private final List<Passage> sentences = new ArrayList<>();
    private final List<Passage> paragraphs = new ArrayList<>();

    /** Takes in all sentences and paragraphs of a text. */
    void add(AnalyzedText text) {
        for (Sentence sentence : text.sentences()) {
            sentences.add(passage(text, sentence.range()));
        }
        for (TextRange segment : text.segments()) {
            paragraphs.add(passage(text, segment));
        }
    }

    /** Whether the statement is known; if not, it is from now on. */
    boolean knows(String statement) {
        AnalyzedText text = Analyzer.french().analyze(statement);
        Passage own = passage(text, new TextRange(0, statement.length()));
        boolean known = sentences.stream().anyMatch(p -> restates(p, own))
                || !own.figures().isEmpty()
                        && paragraphs.stream()
                                .anyMatch(p -> p.figures().containsAll(own.figures())
                                        && own.names().stream().anyMatch(p.names()::contains));
        if (!known) {
            sentences.add(own);
            paragraphs.add(own);
        }
        return known;
    }

    private static boolean restates(Passage sentence, Passage own) {
        double most = sentence.figures().containsAll(own.figures()) ? RESTATED : RESTATED_WITH_NEWS;
        return share(own.lemmas(), sentence.lemmas()) > most;
    }

    private static Passage passage(AnalyzedText text, TextRange range) {
        Set<String> figures = new HashSet<>();
        for (Figure figure : Figures.french().extract(text, null)) {
            if (range.contains(figure.range())) {
                figures.add(figure.date() == null ? figure.number() + " " + figure.unit() : figure.date());
            }
        }
        return new Passage(ContentLemmas.in(text, range), figures, Parties.in(text, range));
    }

    private static double share(Set<String> part, Set<String> whole) {
        return part.isEmpty()
                ? 1
                : (double) part.stream().filter(whole::contains).count() / part.size();
    }
}
