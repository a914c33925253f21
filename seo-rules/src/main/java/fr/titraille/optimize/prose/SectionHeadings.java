package fr.titraille.optimize.prose;

import fr.titraille.article.Article;
import fr.titraille.article.Block;
import fr.titraille.text.Folding;
import fr.titraille.text.ResourceLines;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Headings of the sections that Titraille adds, alone or behind the keyphrase. */
public final class SectionHeadings {

    private static final Map<Topic, List<String>> ALL = read();

    private SectionHeadings() {}

    /** The heading; with {@code keyphrase} it opens with it. */
    public static String of(Topic topic, String keyphrase) {
        List<String> row = ALL.getOrDefault(topic, List.of("", ""));
        return keyphrase.isEmpty() ? row.get(0) : ProseTemplates.upper(keyphrase) + "\u00A0: " + row.get(1);
    }

    /** Whether the article holds a section that Titraille added before. */
    public static boolean presentIn(Article article) {
        for (Block block : article.blocks()) {
            if (block instanceof Block.Heading || block instanceof Block.Paragraph) {
                String text = Folding.key(block.text().strip());
                for (List<String> row : ALL.values()) {
                    if (text.equals(Folding.key(row.get(0))) || text.endsWith(" : " + Folding.key(row.get(1)))) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static Map<Topic, List<String>> read() {
        Map<Topic, List<String>> out = new EnumMap<>(Topic.class);
        for (List<String> row : ResourceLines.table(SectionHeadings.class, "section-headings.tsv", 3)) {
            out.put(Topic.valueOf(row.get(0)), row.subList(1, 3));
        }
        return out;
    }
}
