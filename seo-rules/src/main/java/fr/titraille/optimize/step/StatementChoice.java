package fr.titraille.optimize.step;

import fr.titraille.analysis.Analyzer;
import fr.titraille.optimize.prose.Statement;
import fr.titraille.optimize.prose.Topic;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Chooses statements up to a length: the most useful first, no section too small to deserve its heading, no more
 * sections than needed. There are few topics, so all sets of them are tried.
 */
final class StatementChoice {

    /** Words that a section should have (rule section-balance). */
    private static final int SECTION_WORDS = 40;

    /** A chronology of two or three dates is worth its heading. */
    private static final int CHRONOLOGY_WORDS = 20;

    /** Words of a section's heading: at least, so that the length is reached. */
    private static final int HEADING_WORDS = 4;

    /** The paragraph of chips among the background. */
    private static final int CHIPS = 10_000;

    private final int wanted;
    private final int allowed;
    private final Map<Statement, Integer> lengths = new HashMap<>();

    StatementChoice(int wanted, int allowed) {
        this.wanted = wanted;
        this.allowed = allowed;
    }

    Map<Topic, List<Statement>> choose(List<Statement> statements) {
        List<Statement> ranked = new ArrayList<>(gathered(statements));
        ranked.sort(Comparator.comparingDouble(Statement::weight)
                .reversed()
                .thenComparing(Statement::topic)
                .thenComparing(Statement::text));
        Topic[] topics = Topic.values();
        Map<Topic, List<Statement>> best = Map.of();
        double bestScore = -1;
        for (int set = 1; set < 1 << topics.length; set++) {
            Map<Topic, List<Statement>> filled = fill(ranked, set);
            double score = score(filled, set);
            if (score > bestScore) {
                bestScore = score;
                best = filled;
            }
        }
        return best;
    }

    /** Chips that would make no section of their own stand among the background. */
    private List<Statement> gathered(List<Statement> statements) {
        int words = statements.stream()
                .filter(s -> s.topic() == Topic.CHIPS)
                .mapToInt(this::length)
                .sum();
        return words >= SECTION_WORDS
                ? statements
                : statements.stream()
                        .map(s -> s.topic() == Topic.CHIPS ? s.as(Topic.BACKGROUND, CHIPS) : s)
                        .toList();
    }

    private Map<Topic, List<Statement>> fill(List<Statement> ranked, int set) {
        Map<Topic, List<Statement>> chosen = new EnumMap<>(Topic.class);
        List<Statement> left = new ArrayList<>();
        int words = HEADING_WORDS * Integer.bitCount(set);
        Map<Topic, Integer> own = new EnumMap<>(Topic.class);
        for (Statement statement : ranked) {
            if ((set & 1 << statement.topic().ordinal()) == 0) {
                continue;
            }
            int section = own.getOrDefault(statement.topic(), 0);
            if (section >= SECTION_WORDS || words + length(statement) > allowed) {
                left.add(statement);
                continue;
            }
            chosen.computeIfAbsent(statement.topic(), k -> new ArrayList<>()).add(statement);
            own.merge(statement.topic(), length(statement), Integer::sum);
            words += length(statement);
        }
        for (Statement statement : left) {
            if (words < wanted && words + length(statement) <= allowed) {
                chosen.computeIfAbsent(statement.topic(), k -> new ArrayList<>())
                        .add(statement);
                words += length(statement);
            }
        }
        return chosen;
    }

    /** First that the length is reached, then useful statements in few sections; -1 for a section too small. */
    private double score(Map<Topic, List<Statement>> chosen, int set) {
        int words = 0;
        double weight = 0;
        int count = 0;
        for (List<Statement> list : chosen.values()) {
            int section = list.stream().mapToInt(this::length).sum();
            if (section < (list.get(0).topic() == Topic.CHRONOLOGY ? CHRONOLOGY_WORDS : SECTION_WORDS)) {
                return -1;
            }
            words += section + HEADING_WORDS;
            for (Statement statement : list) {
                weight += statement.weight() * length(statement);
                count += length(statement);
            }
        }
        if (chosen.size() < Integer.bitCount(set) || count == 0) {
            return -1;
        }
        double reached = Math.min(1.0, (double) words / wanted);
        return 1_000 * reached - chosen.size() + 3 * weight / count;
    }

    private int length(Statement statement) {
        return lengths.computeIfAbsent(
                statement, s -> Analyzer.french().analyze(s.told(0, null)).wordCount());
    }
}
