package fr.titraille.rules.typography;

import fr.titraille.analysis.AnalyzedArticle;
import fr.titraille.analysis.ArticleField;
import fr.titraille.article.Block;
import fr.titraille.article.BlockMarks;
import fr.titraille.article.Mark;
import fr.titraille.rule.FindingDraft;
import fr.titraille.rule.RuleContext;
import fr.titraille.text.TextEdit;
import fr.titraille.text.TextRange;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** The scans of an article's fields, made once and shared by the rules of the group. */
final class Typography {

    /** Fields whose typography a reader sees. */
    private static final List<ArticleField> FIELDS = List.of(
            ArticleField.BODY,
            ArticleField.TITLE,
            ArticleField.STANDFIRST,
            ArticleField.SEO_TITLE,
            ArticleField.META_DESCRIPTION);

    private final Map<ArticleField, TypographyScan> scans = new EnumMap<>(ArticleField.class);

    private Typography(AnalyzedArticle article) {
        for (ArticleField field : FIELDS) {
            List<TextRange> code = field == ArticleField.BODY ? code(article) : List.of();
            scans.put(field, TypographyScan.of(article.field(field), code));
        }
    }

    static List<TextEdit> spacing(TypographyScan scan) {
        return SpacingEdits.of(scan);
    }

    static List<TextEdit> quotes(TypographyScan scan) {
        return QuoteEdits.of(scan);
    }

    static List<TextEdit> numbers(TypographyScan scan) {
        return NumberEdits.of(scan);
    }

    static List<TextEdit> capitals(TypographyScan scan) {
        return CapitalEdits.of(scan);
    }

    static List<TextEdit> damage(TypographyScan scan) {
        return DamageEdits.of(scan);
    }

    /** What is to be mended in the body. */
    static List<TextEdit> edits(RuleContext context, Function<TypographyScan, List<TextEdit>> repair) {
        TypographyScan body =
                context.shared(Typography.class, Typography::new).scans.get(ArticleField.BODY);
        return body == null ? List.of() : repair.apply(body);
    }

    /** One finding a block, with all its edits, so that an editor is not flooded. */
    static void report(RuleContext context, String message, Function<TypographyScan, List<TextEdit>> repair) {
        report(context, message, repair, "");
    }

    /**
     * The same.
     *
     * @param beside marks that are no part of what the message shows
     */
    static void report(
            RuleContext context, String message, Function<TypographyScan, List<TextEdit>> repair, String beside) {
        Typography typography = context.shared(Typography.class, Typography::new);
        typography.scans.forEach((field, scan) -> {
            Map<Integer, List<TextEdit>> byBlock = new TreeMap<>();
            for (TextEdit edit : repair.apply(scan)) {
                int block = field == ArticleField.BODY
                        ? context.article().layout().blockAt(edit.range().start())
                        : 0;
                byBlock.computeIfAbsent(block, k -> new ArrayList<>()).add(edit);
            }
            byBlock.values()
                    .forEach(
                            edits -> report(context, message, field, scan.text().text(), edits, beside));
        });
    }

    private static void report(
            RuleContext context, String message, ArticleField field, String text, List<TextEdit> edits, String beside) {
        TextRange range = edits.get(0).range();
        for (TextEdit edit : edits) {
            range = range.union(edit.range());
        }
        TextRange first = around(text, edits.get(0).range(), beside);
        context.report(FindingDraft.body(message, range.union(first), first.of(text), edits.size())
                .in(field)
                .fix(edits));
    }

    /** The edit's place with the words it touches, so that a message can show it. */
    private static TextRange around(String text, TextRange range, String beside) {
        int start = range.start();
        int end = range.end();
        while (start > 0 && range.start() - start < 24 && !isBreak(text.charAt(start - 1))) {
            start--;
        }
        while (end < text.length() && end - range.end() < 24 && !isBreak(text.charAt(end))) {
            end++;
        }
        while (start < range.start() && beside.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        while (end > range.end() && beside.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return new TextRange(start, end);
    }

    private static boolean isBreak(char c) {
        return Character.isWhitespace(c) || TypographyScan.isSpace(c);
    }

    private static List<TextRange> code(AnalyzedArticle article) {
        List<TextRange> out = new ArrayList<>();
        List<Block> blocks = article.article().blocks();
        for (int i = 0; i < blocks.size(); i++) {
            TextRange range = article.layout().ranges().get(i);
            if (blocks.get(i) instanceof Block.Code) {
                out.add(range);
            } else {
                for (Mark mark : BlockMarks.of(blocks.get(i))) {
                    if (mark.isVerbatim()) {
                        out.add(mark.range().shift(range.start()));
                    }
                }
            }
        }
        return out;
    }
}
