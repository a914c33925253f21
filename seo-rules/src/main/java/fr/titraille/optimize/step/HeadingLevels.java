package fr.titraille.optimize.step;

import fr.titraille.article.Block;
import fr.titraille.article.Mark;
import fr.titraille.article.RichText;
import fr.titraille.clean.Change;
import fr.titraille.optimize.Draft;
import fr.titraille.text.TextRange;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Puts heading levels right: the first below the title is of level 2, none leaves a level out. */
final class HeadingLevels {

    private static final int FIRST = 2;

    private HeadingLevels() {}

    static void apply(Draft draft) {
        Deque<Integer> open = new ArrayDeque<>();
        for (int at = 0; at < draft.article().blocks().size(); at++) {
            if (!(draft.article().blocks().get(at) instanceof Block.Heading heading) || heading.level() < FIRST) {
                continue;
            }
            while (!open.isEmpty() && open.peek() >= heading.level()) {
                open.pop();
            }
            open.push(heading.level());
            int level = FIRST + open.size() - 1;
            if (level < heading.level()) {
                List<Block> blocks = new ArrayList<>(draft.article().blocks());
                blocks.set(at, new Block.Heading(level, heading.content(), heading.origin()));
                TextRange range = draft.analyzed().layout().ranges().get(at);
                Change change = new Change(
                        "heading-hierarchy",
                        Change.Kind.REPLACED,
                        heading.text(),
                        heading.text(),
                        range,
                        "body",
                        StepTexts.in(draft.locale()).text("structure.level", heading.level(), level),
                        null);
                draft.change(change, draft.article().withBlocks(blocks));
            }
        }
    }

    /** The line without bold over all of it: a heading needs none. */
    static RichText plain(RichText content) {
        TextRange whole = new TextRange(0, content.text().length());
        List<Mark> marks = content.marks().stream()
                .filter(m -> m.kind() != Mark.Kind.STRONG || !m.range().contains(whole))
                .toList();
        return new RichText(content.text(), marks);
    }
}
