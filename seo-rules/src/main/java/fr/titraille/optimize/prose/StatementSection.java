package fr.titraille.optimize.prose;

import fr.titraille.article.Block;
import fr.titraille.article.RichText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Lays statements of one topic out: prose by paragraphs, chronology and firms as lists. */
public final class StatementSection {

    /** What opens the second paragraph, and the last; the others open with their source. */
    private static final String SECOND = "Par ailleurs";

    private static final String LAST = "Enfin";

    /** Sentences in a paragraph, at the most. */
    private static final int PARAGRAPH = 3;

    private StatementSection() {}

    /**
     * A statement as it is told in its section.
     *
     * @param text with its source named
     */
    public record Told(Statement statement, String text) {}

    /** The statements in the order and wording of the section, paragraph by paragraph or item by item. */
    public static List<List<Told>> lay(Topic topic, List<Statement> statements) {
        List<Statement> ordered = new ArrayList<>(statements);
        ordered.sort(
                topic == Topic.CHRONOLOGY
                        ? Comparator.comparing(Statement::order)
                        : Comparator.comparingDouble(Statement::weight)
                                .reversed()
                                .thenComparing(Statement::text));
        List<List<Told>> groups = new ArrayList<>();
        Map<Integer, List<Told>> open = new HashMap<>();
        for (Statement statement : ordered) {
            List<Told> group = isList(topic) ? null : open.get(statement.group());
            if (group == null || group.size() == PARAGRAPH || isThirdOf(group, statement)) {
                group = new ArrayList<>();
                groups.add(group);
                open.put(statement.group(), group);
            }
            Statement before =
                    group.isEmpty() ? null : group.get(group.size() - 1).statement();
            group.add(new Told(statement, statement.told(group.size(), before)));
        }
        List<List<Told>> out = new ArrayList<>();
        for (List<Told> group : groups) {
            int at = out.size();
            boolean last = at > 1 && at == groups.size() - 1;
            boolean links = topic == Topic.BACKGROUND && (at == 1 || last);
            out.add(links ? linked(group, last ? LAST : SECOND) : group);
        }
        return List.copyOf(out);
    }

    /** Whether the paragraph has two statements of the same speaker already. */
    private static boolean isThirdOf(List<Told> group, Statement statement) {
        return statement.speaker() != null
                && group.stream()
                                .filter(t ->
                                        statement.speaker().equals(t.statement().speaker()))
                                .count()
                        >= 2;
    }

    /** The blocks below the section's heading. */
    public static List<Block> blocks(Topic topic, List<List<Told>> groups) {
        List<Block> out = new ArrayList<>();
        if (isList(topic)) {
            List<Block.ListBlock.Item> items = new ArrayList<>();
            groups.forEach(g -> items.add(new Block.ListBlock.Item(RichText.plain(text(g)), 0)));
            out.add(new Block.ListBlock(false, items, null));
        } else {
            groups.forEach(g -> out.add(new Block.Paragraph(text(g))));
        }
        return out;
    }

    /** Whether the topic is told in a list. */
    public static boolean isList(Topic topic) {
        return topic == Topic.CHRONOLOGY || topic == Topic.COMPANIES;
    }

    /** The paragraph with a word that links it to the one before. */
    private static List<Told> linked(List<Told> group, String link) {
        List<Told> out = new ArrayList<>(group);
        Told first = group.get(0);
        out.set(0, new Told(first.statement(), link + ", " + Openings.inner(first.text())));
        return out;
    }

    private static String text(List<Told> group) {
        return String.join(" ", group.stream().map(Told::text).toList());
    }
}
