package fr.titraille.optimize.prose;

import fr.titraille.article.Block;
import fr.titraille.article.RichText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lays statements of one topic out: prose by paragraphs, chronology and firms as lists. */
public final class Section {

    /** Sentences in a paragraph, at the most. */
    private static final int PARAGRAPH = 3;

    private Section() {}

    /**
     * A statement as it is told in its section.
     *
     * @param text with its source named
     */
    public record Told(Statement statement, String text) {}

    /** The statements in the order and wording of the section, paragraph by paragraph or item by item. */
    public static List<List<Told>> lay(Topic topic, List<Statement> statements) {
        List<Statement> ordered = new ArrayList<>(statements);
        if (topic == Topic.CHRONOLOGY) {
            ordered.sort(Comparator.comparing(Statement::order));
        }
        Map<Object, List<Told>> groups = new LinkedHashMap<>();
        for (Statement statement : ordered) {
            Object key = isList(topic) ? statement : statement.group();
            List<Told> group = groups.computeIfAbsent(key, k -> new ArrayList<>());
            if (group.size() == PARAGRAPH) {
                // a paragraph is full: the next of the same source opens another
                groups.put(key + "/" + groups.size(), group);
                group = new ArrayList<>();
                groups.put(key, group);
            }
            Statement before =
                    group.isEmpty() ? null : group.get(group.size() - 1).statement();
            group.add(new Told(statement, statement.told(group.size(), before)));
        }
        return List.copyOf(groups.values());
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

    private static String text(List<Told> group) {
        return String.join(" ", group.stream().map(Told::text).toList());
    }
}
