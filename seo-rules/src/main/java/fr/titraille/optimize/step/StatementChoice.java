package fr.titraille.optimize.step;

import fr.titraille.analysis.Analyzer;
import fr.titraille.optimize.prose.SectionHeadings;
import fr.titraille.optimize.prose.Statement;
import fr.titraille.optimize.prose.StatementSection;
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

    /** A chronology of two or three dates, or one statement of background, is worth its heading. */
    private static final int SHORT_SECTION_WORDS = 20;

    private static final int BACKGROUND_WORDS = 12;

    /** Words of a section's heading: at least, so that the length is reached. */
    private static final int HEADING_WORDS = 4;

    /** The paragraph of chips among the background. */
    static final int CHIPS = 10_000;

    private final int wanted;
    private final int allowed;
    private final Map<String, Integer> lengths = new HashMap<>();

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
            Map<Topic, List<Statement>> filled = fill(ranked, set, wanted);
            int missing = wanted - laid(filled);
            if (missing > 0) {
                // what a paragraph says once (its source) was reckoned for each of its statements
                Map<Topic, List<Statement>> more = fill(ranked, set, wanted + missing);
                filled = laid(more) <= allowed ? more : filled;
            }
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

    private Map<Topic, List<Statement>> fill(List<Statement> ranked, int set, int target) {
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
            if (words < target && words + length(statement) <= allowed) {
                chosen.computeIfAbsent(statement.topic(), k -> new ArrayList<>())
                        .add(statement);
                words += length(statement);
            }
        }
        return chosen;
    }

    /** First that the length is reached, then useful statements in few sections; -1 for a section too small. */
    private double score(Map<Topic, List<Statement>> chosen, int set) {
        double weight = 0;
        int count = 0;
        for (List<Statement> list : chosen.values()) {
            int section = list.stream().mapToInt(this::length).sum();
            if (section < least(list.get(0).topic())) {
                return -1;
            }
            for (Statement statement : list) {
                weight += statement.weight() * length(statement);
                count += length(statement);
            }
        }
        if (chosen.size() < Integer.bitCount(set) || count == 0 || laid(chosen) > allowed) {
            return -1;
        }
        double reached = Math.min(1.0, (double) laid(chosen) / wanted);
        return 1_000 * reached - chosen.size() + 3 * weight / count;
    }

    private static int least(Topic topic) {
        return switch (topic) {
            case BACKGROUND -> BACKGROUND_WORDS;
            case CHRONOLOGY -> SHORT_SECTION_WORDS;
            default -> SECTION_WORDS;
        };
    }

    /** Words of the sections as they will stand, each with its heading alone. */
    private int laid(Map<Topic, List<Statement>> chosen) {
        int words = 0;
        for (Map.Entry<Topic, List<Statement>> section : chosen.entrySet()) {
            words += words(SectionHeadings.of(section.getKey(), ""));
            for (List<StatementSection.Told> group : StatementSection.lay(section.getKey(), section.getValue())) {
                words += group.stream().mapToInt(told -> words(told.text())).sum();
            }
        }
        return words;
    }

    /** Words of the statement with its source; one that names only its article gives it once a paragraph. */
    private int length(Statement statement) {
        return words(statement.speaker() == null ? statement.text() : statement.told(0, null));
    }

    private int words(String text) {
        return lengths.computeIfAbsent(text, t -> Analyzer.french().analyze(t).wordCount());
    }
}
