package fr.titraille.article;

import fr.titraille.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds runs of two or more paragraphs that open with a typed bullet or number (RGAA 9.3), and makes lists of them. */
public final class TypedLists {

    private static final Pattern BULLET =
            // the last ones are Word's bullets: Symbol and Wingdings, and the letters that they become elsewhere
            Pattern.compile(
                    "^\\s*(?:[-–—•*▪◦·‣●○■□➢➤►✓✔\uF0A7\uF0B7\uF0D8\uF0FC]|[§Ø](?=\\s+\\p{L})|(\\d{1,2})[.)])[\\s\u00A0\u202F]+(?=\\S)");

    private TypedLists() {}

    /**
     * A run of typed items.
     *
     * @param first number of its first block
     * @param end one past the number of its last block
     */
    public record Run(int first, int end, boolean ordered) {}

    /** All runs in order. A run of dashes whose items are speech is dialogue, not a list. */
    public static List<Run> find(List<Block> blocks) {
        List<Run> runs = new ArrayList<>();
        int i = 0;
        while (i < blocks.size()) {
            int end = i;
            while (end < blocks.size() && isTyped(blocks.get(end))) {
                end++;
            }
            if (end - i >= 2 && !isDialogue(blocks.subList(i, end))) {
                runs.add(new Run(i, end, isNumbered(blocks.get(i))));
            }
            i = Math.max(end, i + 1);
        }
        return runs;
    }

    /** The list that a run becomes. */
    public static Block.ListBlock convert(List<Block> blocks, Run run) {
        List<Block.ListBlock.Item> items = new ArrayList<>();
        for (Block block : blocks.subList(run.first(), run.end())) {
            RichText content = ((Block.Paragraph) block).content();
            int mark = markLength(content.text());
            items.add(new Block.ListBlock.Item(
                    content.slice(new TextRange(mark, content.text().length())), 0));
        }
        return new Block.ListBlock(run.ordered(), items, null);
    }

    /** Characters of the typed bullet or number that the text opens with, 0 when there is none. */
    public static int markLength(String text) {
        Matcher matcher = BULLET.matcher(text);
        return matcher.find() ? matcher.end() : 0;
    }

    private static boolean isTyped(Block block) {
        return block instanceof Block.Paragraph paragraph && markLength(paragraph.text()) > 0;
    }

    private static boolean isNumbered(Block block) {
        Matcher matcher = BULLET.matcher(block.text());
        return matcher.find() && matcher.group(1) != null;
    }

    private static boolean isDialogue(List<Block> run) {
        long speech = run.stream()
                .filter(b ->
                        b.text().strip().startsWith("—") || b.text().strip().startsWith("–"))
                .filter(b -> b.text().matches("(?s).*[?!](?:\\s.*)?|.*,\\s(?:dit|répond|demande|lance|reprend)[ -].*"))
                .count();
        return speech * 2 >= run.size() && speech > 0;
    }
}
