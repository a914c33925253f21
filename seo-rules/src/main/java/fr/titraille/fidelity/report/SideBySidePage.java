package fr.titraille.fidelity.report;

import fr.titraille.analysis.AnalyzedArticle;
import fr.titraille.analysis.ArticleField;
import fr.titraille.analysis.Sentence;
import fr.titraille.fidelity.Fidelity;
import fr.titraille.fidelity.FidelityError;
import fr.titraille.fidelity.FidelityReport;
import fr.titraille.fidelity.SentenceLink;
import fr.titraille.fidelity.check.FidelityMessages;
import fr.titraille.text.ResourceLines;
import fr.titraille.text.TextRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Writes a comparison as one HTML page: source and rewrite side by side, matching sentences linked, errors marked and
 * explained. The page needs no script and nothing from elsewhere. Immutable and thread-safe.
 *
 * <pre>{@code
 * String html = SideBySidePage.in(Locale.FRENCH).render(source, rewrite, report);
 * }</pre>
 */
public final class SideBySidePage {

    private static final String STYLE = String.join("\n", ResourceLines.read(SideBySidePage.class, "side-by-side.css"));

    private final FidelityMessages messages;
    private final Locale locale;

    private SideBySidePage(Locale locale) {
        this.locale = locale;
        this.messages = FidelityMessages.in(locale);
    }

    /** The page in English for English, in French for any other language. */
    public static SideBySidePage in(Locale locale) {
        return new SideBySidePage(locale);
    }

    /**
     * The whole page.
     *
     * @param source the first source of the comparison
     * @param report the outcome of comparing the two
     */
    public String render(AnalyzedArticle source, AnalyzedArticle rewrite, FidelityReport report) {
        StringBuilder out = new StringBuilder();
        String title = messages.label(report.faithful() ? "page.faithful" : "page.unfaithful");
        out.append("<!DOCTYPE html>\n<html lang=\"")
                .append(locale.getLanguage().equals("en") ? "en" : "fr")
                .append("\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
                .append(title)
                .append("</title>\n<style>\n")
                .append(STYLE)
                .append("\n</style>\n</head>\n<body>\n<header><h1>")
                .append(title)
                .append("</h1>\n<p>")
                .append(messages.label("page.how"))
                .append("</p></header>\n<main>\n");
        columns(out, source, rewrite, report);
        errors(out, report);
        return out.append("</main>\n</body>\n</html>\n").toString();
    }

    private void columns(StringBuilder out, AnalyzedArticle source, AnalyzedArticle rewrite, FidelityReport report) {
        List<MarkedText.Mark> sourceMarks = new ArrayList<>();
        List<MarkedText.Mark> rewriteMarks = new ArrayList<>();
        int number = 0;
        for (FidelityError error : report.errors()) {
            number++;
            boolean body = error.field() == ArticleField.BODY;
            if (error.side() == FidelityError.Side.REWRITE && body) {
                add(rewriteMarks, error.range(), number);
            }
            TextRange sourceRange = error.side() == FidelityError.Side.SOURCE ? error.range() : error.sourceRange();
            if (sourceRange != null) {
                add(sourceMarks, sourceRange, number);
            }
        }
        Map<TextRange, String> toSource = new HashMap<>();
        Map<TextRange, String> toRewrite = new HashMap<>();
        Map<TextRange, Sentence> sourceSentences = byRange(source);
        Map<TextRange, Sentence> rewriteSentences = byRange(rewrite);
        for (SentenceLink link : Fidelity.french().links(source, rewrite)) {
            Sentence own = rewriteSentences.get(link.rewrite());
            Sentence other = sourceSentences.get(link.source());
            if (own != null && other != null) {
                toSource.put(link.rewrite(), MarkedText.anchor("s", other));
                toRewrite.putIfAbsent(link.source(), MarkedText.anchor("r", own));
            }
        }
        out.append("<div class=\"columns\">\n");
        column(out, "page.source", new MarkedText(source, "s", sourceMarks, toRewrite), "page.to-rewrite");
        column(out, "page.rewrite", new MarkedText(rewrite, "r", rewriteMarks, toSource), "page.to-source");
        out.append("</div>\n");
    }

    /** Marks may not overlap: the first at a place stays. */
    private static void add(List<MarkedText.Mark> marks, TextRange range, int number) {
        if (!range.isEmpty() && marks.stream().noneMatch(m -> m.range().overlaps(range))) {
            marks.add(new MarkedText.Mark(range, number));
            marks.sort(Comparator.comparing(MarkedText.Mark::range));
        }
    }

    private void column(StringBuilder out, String title, MarkedText text, String linkLabel) {
        String label = messages.label(title);
        out.append("<section aria-label=\"")
                .append(Html.escape(label))
                .append("\">\n<h2>")
                .append(label)
                .append("</h2>\n");
        text.write(out, messages.label(linkLabel));
        out.append("</section>\n");
    }

    private void errors(StringBuilder out, FidelityReport report) {
        if (report.errors().isEmpty()) {
            return;
        }
        out.append("<section class=\"errors\">\n<h2>")
                .append(messages.label("page.errors"))
                .append("</h2>\n<ol>\n");
        int number = 0;
        for (FidelityError error : report.errors()) {
            number++;
            boolean omission = error.side() == FidelityError.Side.SOURCE;
            String tier = error.tier().name().toLowerCase(Locale.ROOT);
            out.append("<li id=\"e")
                    .append(number)
                    .append("\" class=\"")
                    .append(tier)
                    .append("\" tabindex=\"-1\"><span class=\"tier\">")
                    .append(messages.label("tier." + tier))
                    .append("</span> <strong>")
                    .append(messages.label("kind." + error.kind().id()))
                    .append("</strong> ")
                    .append(Html.escape(error.message()))
                    .append(" <a href=\"#m")
                    .append(omission ? "s" : "r")
                    .append(number)
                    .append("\">")
                    .append(messages.label("page.see"))
                    .append("</a>");
            if (error.repair() != null && !error.repair().replacement().isEmpty()) {
                out.append("<br><span class=\"repair\">")
                        .append(messages.label("page.repair"))
                        .append(" <ins>")
                        .append(Html.escape(error.repair().replacement()))
                        .append("</ins></span>");
            }
            out.append("</li>\n");
        }
        out.append("</ol>\n</section>\n");
    }

    private static Map<TextRange, Sentence> byRange(AnalyzedArticle article) {
        Map<TextRange, Sentence> out = new HashMap<>();
        article.body().sentences().forEach(s -> out.put(s.range(), s));
        return out;
    }
}
