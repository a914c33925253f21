package fr.titraille.optimize.step;

import fr.titraille.article.Article;
import fr.titraille.article.Block;
import fr.titraille.clean.Change;
import fr.titraille.optimize.Draft;
import fr.titraille.rules.text.GenericHeadings;
import fr.titraille.text.TextRange;
import java.util.ArrayList;
import java.util.List;

/**
 * A line in plain type above the copy that is its title: without a final stop, before the first paragraph, of an article
 * that came without a title. A paragraph that stands above it is its chapô.
 */
final class TitleLine {

    private static final int SHORTEST = 25;
    private static final int LONGEST = 110;
    private static final int LEAST_WORDS = 4;
    private static final int REACH = 3;
    private static final int PROSE = 100;

    /** From so many questions on their own an article is an interview, whose first question is no title. */
    private static final int INTERVIEW = 2;

    private TitleLine() {}

    static void apply(Draft draft) {
        Article article = draft.article();
        String title = article.title();
        int at = title == null || title.isBlank() ? line(article.blocks()) : -1;
        if (at < 0 || at > 0 && article.standfirst() != null) {
            return;
        }
        List<TextRange> ranges = draft.analyzed().layout().ranges();
        List<Block> rest = new ArrayList<>(article.blocks());
        String line = rest.remove(at).text().strip();
        StepTexts texts = StepTexts.in(draft.locale());
        Change titled = new Change(
                "h1-single",
                Change.Kind.REPLACED,
                line,
                line,
                ranges.get(at),
                "title",
                texts.text("structure.title-line"),
                null);
        if (!draft.change(titled, article.withBlocks(rest).withTitle(line)) || at == 0) {
            return;
        }
        String above = rest.get(0).text().strip();
        Change moved = new Change(
                "chapo-present",
                Change.Kind.REPLACED,
                above,
                above,
                ranges.get(0),
                "standfirst",
                texts.text("structure.standfirst"),
                null);
        draft.change(
                moved, draft.article().withBlocks(rest.subList(1, rest.size())).withStandfirst(above));
    }

    private static int line(List<Block> blocks) {
        for (int i = 0; i + 1 < Math.min(REACH, blocks.size()); i++) {
            if (!(blocks.get(i) instanceof Block.Paragraph)) {
                return -1;
            }
            String text = blocks.get(i).text().strip();
            if (isTitle(text, blocks) && isProse(blocks.get(i + 1))) {
                return i == 0 || blocks.get(0).text().length() <= StandfirstStep.MAX_CHARACTERS && i == 1 ? i : -1;
            }
            if (text.length() >= PROSE) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isTitle(String text, List<Block> blocks) {
        if (text.length() < SHORTEST || text.length() > LONGEST || text.split("\\s+").length < LEAST_WORDS) {
            return false;
        }
        char end = text.charAt(text.length() - 1);
        boolean line = Character.isLetterOrDigit(end) || end == '?' || end == '!' || end == '»' || end == '%';
        boolean opens = Character.isUpperCase(text.codePointAt(0)) || text.charAt(0) == '«';
        boolean address = text.contains("://") || text.contains("@") || text.contains(" > ") || text.contains("©");
        long questions =
                blocks.stream().filter(b -> b.text().strip().endsWith("?")).count();
        return line && opens && !address && !GenericHeadings.contains(text) && (end != '?' || questions <= INTERVIEW);
    }

    private static boolean isProse(Block block) {
        return block instanceof Block.Paragraph && block.text().length() >= PROSE;
    }
}
