package fr.titraille.optimize.step;

import fr.titraille.analysis.Analyzer;
import fr.titraille.optimize.prose.Statement;
import fr.titraille.optimize.prose.Topic;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Chooses statements up to a length: the most useful first, no section too small to deserve its heading. */
final class StatementChoice {

    /** Words that a section should have (rule section-balance). */
    private static final int SECTION_WORDS = 40;

    private static final int HEADING_WORDS = 6;

    private final int wanted;
    private final int allowed;

    StatementChoice(int wanted, int allowed) {
        this.wanted = wanted;
        this.allowed = allowed;
    }

    Map<Topic, List<Statement>> choose(List<Statement> statements) {
        Set<Topic> topics = EnumSet.allOf(Topic.class);
        Map<Topic, List<Statement>> chosen = fill(statements, topics);
        for (Topic small = tooSmall(chosen); small != null; small = tooSmall(chosen)) {
            topics.remove(small);
            chosen = fill(statements, topics);
        }
        return chosen;
    }

    private Map<Topic, List<Statement>> fill(List<Statement> statements, Set<Topic> topics) {
        List<Statement> ranked = new ArrayList<>(statements);
        ranked.removeIf(s -> !topics.contains(s.topic()));
        ranked.sort(Comparator.comparingDouble(Statement::weight)
                .reversed()
                .thenComparing(Statement::topic)
                .thenComparing(Statement::text));
        Map<Topic, List<Statement>> chosen = new EnumMap<>(Topic.class);
        int words = 0;
        for (Statement statement : ranked) {
            boolean opens = !chosen.containsKey(statement.topic());
            int more = words(statement) + (opens ? HEADING_WORDS : 0);
            if (words < wanted && words + more <= allowed) {
                chosen.computeIfAbsent(statement.topic(), k -> new ArrayList<>())
                        .add(statement);
                words += more;
            }
        }
        return chosen;
    }

    private static @org.jspecify.annotations.Nullable Topic tooSmall(Map<Topic, List<Statement>> chosen) {
        Topic smallest = null;
        int least = SECTION_WORDS;
        for (Map.Entry<Topic, List<Statement>> entry : chosen.entrySet()) {
            int words =
                    entry.getValue().stream().mapToInt(StatementChoice::words).sum();
            if (words < least) {
                least = words;
                smallest = entry.getKey();
            }
        }
        return smallest;
    }

    private static int words(Statement statement) {
        return Analyzer.french().analyze(statement.told(0, null)).wordCount();
    }
}
