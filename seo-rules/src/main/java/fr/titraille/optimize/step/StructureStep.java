package fr.titraille.optimize.step;

import fr.titraille.article.Article;
import fr.titraille.article.Block;
import fr.titraille.article.TypedLists;
import fr.titraille.clean.Change;
import fr.titraille.optimize.Draft;
import fr.titraille.optimize.OptimizerStep;
import fr.titraille.rules.structure.ActingHeadings;
import fr.titraille.rules.text.GenericHeadings;
import fr.titraille.text.TextRange;
import java.util.ArrayList;
import java.util.List;

/** Marks typed lists as lists and lines that act as headings as headings; a second H1 becomes an H2, levels leave no gap. */
final class StructureStep implements OptimizerStep {

    @Override
    public String id() {
        return "structure";
    }

    @Override
    public void apply(Draft draft) {
        lists(draft);
        headings(draft);
        mainHeadings(draft);
        titleFromTop(draft);
        TitleLine.apply(draft);
        HeadingLevels.apply(draft);
    }

    /** A heading at the very top of an article without a title is its title; a short line before it is its chapô. */
    private static void titleFromTop(Draft draft) {
        List<Block> blocks = draft.article().blocks();
        String title = draft.article().title();
        int at = firstHeading(blocks);
        boolean top = at >= 0
                && at <= 1
                && blocks.stream().filter(Block.Heading.class::isInstance).count() > 1;
        if (!top
                || (title != null && !title.isBlank())
                || draft.article().standfirst() != null
                || GenericHeadings.contains(blocks.get(at).text())
                || Character.isDigit(blocks.get(at).text().codePointAt(0))) {
            return;
        }
        String line = blocks.get(at).text();
        List<TextRange> ranges = draft.analyzed().layout().ranges();
        List<Block> rest = new ArrayList<>(blocks);
        rest.remove(at);
        StepTexts texts = StepTexts.in(draft.locale());
        Change titled = new Change(
                "h1-single",
                Change.Kind.REPLACED,
                line,
                line,
                ranges.get(at),
                "title",
                texts.text("structure.title"),
                null);
        if (!draft.change(titled, draft.article().withBlocks(rest).withTitle(line)) || at == 0) {
            return;
        }
        String first = blocks.get(0).text();
        boolean chapo = draft.article().standfirst() == null
                && blocks.get(0) instanceof Block.Paragraph
                && first.length() <= StandfirstStep.MAX_CHARACTERS;
        if (chapo) {
            Change moved = new Change(
                    "chapo-present",
                    Change.Kind.REPLACED,
                    first,
                    first,
                    ranges.get(0),
                    "standfirst",
                    texts.text("structure.standfirst"),
                    null);
            draft.change(
                    moved,
                    draft.article().withBlocks(rest.subList(1, rest.size())).withStandfirst(first));
        }
    }

    private static int firstHeading(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Block.Heading) {
                return i;
            }
        }
        return -1;
    }

    private static void lists(Draft draft) {
        List<TypedLists.Run> runs = TypedLists.find(draft.article().blocks());
        // from the end, so that the numbers of the runs before stay true
        for (int i = runs.size() - 1; i >= 0; i--) {
            TypedLists.Run run = runs.get(i);
            List<Block> blocks = new ArrayList<>(draft.article().blocks());
            Block.ListBlock list = TypedLists.convert(blocks, run);
            List<Block> old = blocks.subList(run.first(), run.end());
            String before = String.join("\n\n", old.stream().map(Block::text).toList());
            List<TextRange> ranges = draft.analyzed().layout().ranges();
            TextRange range = ranges.get(run.first()).union(ranges.get(run.end() - 1));
            old.clear();
            blocks.add(run.first(), list);
            replace(draft, "list-markup", before, list.text(), range, "structure.list", blocks);
        }
    }

    private static void headings(Draft draft) {
        for (int at : ActingHeadings.find(draft.analyzed())) {
            List<Block> blocks = new ArrayList<>(draft.article().blocks());
            Block.Paragraph line = (Block.Paragraph) blocks.get(at);
            Block.Heading heading = new Block.Heading(2, HeadingLevels.plain(line.content()), line.origin());
            blocks.set(at, heading);
            TextRange range = draft.analyzed().layout().ranges().get(at);
            replace(draft, "heading-pseudo", line.text(), line.text(), range, "structure.heading", blocks);
        }
    }

    private static void mainHeadings(Draft draft) {
        for (int at = 0; at < draft.article().blocks().size(); at++) {
            if (draft.article().blocks().get(at) instanceof Block.Heading heading && heading.level() == 1) {
                mainHeading(draft, at, heading);
            }
        }
    }

    private static void mainHeading(Draft draft, int at, Block.Heading heading) {
        List<Block> blocks = new ArrayList<>(draft.article().blocks());
        TextRange range = draft.analyzed().layout().ranges().get(at);
        String title = draft.article().title();
        if (title == null || title.isBlank()) {
            blocks.remove(at);
            Change change = new Change(
                    "h1-single",
                    Change.Kind.REPLACED,
                    heading.text(),
                    heading.text(),
                    range,
                    "title",
                    StepTexts.in(draft.locale()).text("structure.title"),
                    null);
            draft.change(change, draft.article().withBlocks(blocks).withTitle(heading.text()));
        } else {
            blocks.set(at, new Block.Heading(2, heading.content(), null));
            replace(draft, "h1-single", heading.text(), heading.text(), range, "structure.second-title", blocks);
        }
    }

    private static void replace(
            Draft draft, String rule, String before, String after, TextRange range, String why, List<Block> blocks) {
        Article next = draft.article().withBlocks(blocks);
        draft.change(
                new Change(
                        rule,
                        Change.Kind.REPLACED,
                        before,
                        after,
                        range,
                        "body",
                        StepTexts.in(draft.locale()).text(why),
                        null),
                next);
    }
}
