package fr.titraille.rules.structure;

import fr.titraille.article.Block;
import java.util.ArrayList;
import java.util.List;

/** The lines of an interview that ask: they part it as subheadings part other articles. */
public final class InterviewQuestions {

    /** Lines that only ask, from which an article is an interview. */
    private static final int FEWEST = 3;

    private InterviewQuestions() {}

    /** The numbers of the paragraphs and headings that end in a question mark; empty when it is no interview. */
    public static List<Integer> find(List<Block> blocks) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            boolean line = blocks.get(i) instanceof Block.Paragraph || blocks.get(i) instanceof Block.Heading;
            if (line && blocks.get(i).text().strip().endsWith("?")) {
                found.add(i);
            }
        }
        return found.size() >= FEWEST ? found : List.of();
    }
}
