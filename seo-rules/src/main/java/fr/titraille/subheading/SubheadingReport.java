package fr.titraille.subheading;

import fr.titraille.analysis.AnalyzedArticle;
import java.util.List;
import java.util.Locale;

/**
 * A page for editors and developers: the cohesion curve of an article with the chosen cuts, each proposal with its
 * alternatives and its reason, and the values behind the curve. One HTML document without scripts or outside
 * resources; readable without colour, by keyboard and by screen readers, in light and dark.
 *
 * <pre>{@code
 * List<SubheadingProposal> proposals = SubheadingEngine.french().propose(analyzed, SubheadingOptions.DEFAULT);
 * String page = SubheadingReport.html(analyzed, proposals, Locale.FRENCH);
 * }</pre>
 */
public final class SubheadingReport {

    private static final int EXCERPT = 90;
    private static final int MAX_ROWS = 1_500;
    private static final String STYLE = """
            :root{color-scheme:light dark;--ink:#1d2330;--soft:#5a6478;--line:#c9cfdb;--paper:#fff;--bar:#b9c6e0;--cut:#a3123f;--gain:#0b5d7a}
            @media (prefers-color-scheme:dark){:root{--ink:#e9ecf3;--soft:#a9b2c3;--line:#454d5e;--paper:#151922;--bar:#3b4a6b;--cut:#ff8fae;--gain:#7fd0ee}}
            body{font:16px/1.5 system-ui,sans-serif;color:var(--ink);background:var(--paper);max-width:62rem;margin:0 auto;padding:1.5rem}
            h1{font-size:1.5rem;line-height:1.25;margin:0 0 .25rem}h2{font-size:1.1rem;margin:2rem 0 .5rem}
            .curve{width:100%;height:auto;display:block}.axis{fill:none;stroke:var(--line)}.tick{font-size:12px;fill:var(--soft)}
            .bar{fill:var(--bar)}.bar.chosen{fill:var(--cut);fill-opacity:.55}.gain{fill:none;stroke:var(--gain);stroke-width:2}
            .cut{stroke:var(--cut);stroke-width:2}.number{font-size:14px;font-weight:700;fill:var(--cut)}
            ol{padding-left:1.6rem}li{margin:0 0 1.1rem}li strong{font-size:1.1rem}.soft{color:var(--soft)}
            table{border-collapse:collapse;width:100%;font-size:.9rem}th,td{text-align:left;padding:.25rem .5rem;border-bottom:1px solid var(--line)}
            td.n,th.n{text-align:right;font-variant-numeric:tabular-nums}tr.chosen td{font-weight:700}
            summary{cursor:pointer}.scroll{overflow-x:auto}
            """;

    private SubheadingReport() {}

    /**
     * The page.
     *
     * @param proposals of that very article, in order of position
     * @param locale English for English, else French
     */
    public static String html(AnalyzedArticle article, List<SubheadingProposal> proposals, Locale locale) {
        SubheadingTexts texts = SubheadingTexts.in(locale);
        Passages passages = Passages.of(article);
        BoundaryWorth worth = BoundaryWorth.of(article);
        List<Integer> chosen =
                proposals.stream().map(p -> passages.at(p.beforeBlock())).toList();
        String title = article.article().title();
        String heading = title == null || title.isBlank() ? texts.text("report.title") : title;
        StringBuilder out = new StringBuilder();
        out.append("<!DOCTYPE html>\n<html lang=\"")
                .append(texts.locale().getLanguage())
                .append("\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
                .append(Markup.escape(texts.text("report.title")))
                .append("</title>\n<style>\n")
                .append(STYLE)
                .append("</style>\n</head>\n<body>\n<main>\n<h1>")
                .append(Markup.escape(heading))
                .append("</h1>\n");
        out.append("<h2>").append(Markup.escape(texts.text("report.curve"))).append("</h2>\n");
        out.append(new CohesionChart(passages, worth, texts).svg(chosen));
        out.append("<p class=\"soft\">")
                .append(Markup.escape(texts.text("report.describe", passages.size(), chosen.size())))
                .append("</p>\n");
        proposals(article, proposals, texts, out);
        values(passages, worth, chosen, texts, out);
        return out.append("</main>\n</body>\n</html>\n").toString();
    }

    private static void proposals(
            AnalyzedArticle article, List<SubheadingProposal> proposals, SubheadingTexts texts, StringBuilder out) {
        out.append("<h2>").append(Markup.escape(texts.text("report.title"))).append("</h2>\n");
        if (proposals.isEmpty()) {
            out.append("<p>").append(Markup.escape(texts.text("report.none"))).append("</p>\n");
            return;
        }
        out.append("<ol>\n");
        for (SubheadingProposal proposal : proposals) {
            String block = article.layout().ranges().get(proposal.beforeBlock()).of(article.text());
            String excerpt = block.length() <= EXCERPT
                    ? block
                    : block.substring(0, cut(block)).replaceAll("[\\p{Punct}…\\s]+$", "") + "…";
            out.append("<li><strong lang=\"fr\">")
                    .append(Markup.escape(proposal.text()))
                    .append("</strong> <span class=\"soft\">")
                    .append(Markup.escape(texts.text("report.confidence")))
                    .append(' ')
                    .append(Math.round(100 * proposal.confidence()))
                    .append("&#160;%</span><br>\n")
                    .append(Markup.escape(proposal.because()))
                    .append("<br>\n<span class=\"soft\">")
                    .append(Markup.escape(texts.text("report.place", proposal.beforeBlock())))
                    .append("&#160;: <span lang=\"fr\">")
                    .append(Markup.escape(excerpt))
                    .append("</span></span>");
            if (!proposal.alternatives().isEmpty()) {
                out.append("<br>\n")
                        .append(Markup.escape(texts.text("report.alternatives")))
                        .append("&#160;: <span lang=\"fr\">")
                        .append(Markup.escape(String.join(" · ", proposal.alternatives())))
                        .append("</span>");
            }
            out.append("</li>\n");
        }
        out.append("</ol>\n");
    }

    /** A place to cut an excerpt: never inside a surrogate pair, after a word where there is one. */
    private static int cut(String block) {
        int space = block.lastIndexOf(' ', EXCERPT);
        int at = space > EXCERPT / 2 ? space : EXCERPT;
        return Character.isLowSurrogate(block.charAt(at)) ? at - 1 : at;
    }

    private static void values(
            Passages passages, BoundaryWorth worth, List<Integer> chosen, SubheadingTexts texts, StringBuilder out) {
        out.append("<details>\n<summary>")
                .append(Markup.escape(texts.text("report.values")))
                .append("</summary>\n<div class=\"scroll\"><table>\n<thead><tr>");
        for (String key : List.of("report.place-number", "report.gain", "report.odds", "report.chosen")) {
            out.append("<th scope=\"col\"").append(key.equals("report.chosen") ? ">" : " class=\"n\">");
            out.append(Markup.escape(texts.text(key))).append("</th>");
        }
        out.append("</tr></thead>\n<tbody>\n");
        for (int i = 1; i < Math.min(passages.size(), MAX_ROWS); i++) {
            boolean cut = chosen.contains(i);
            long odds = Math.round(100 / (1 + Math.exp(-worth.values()[i])));
            out.append(cut ? "<tr class=\"chosen\">" : "<tr>")
                    .append("<td class=\"n\">")
                    .append(i + 1)
                    .append("</td><td class=\"n\">")
                    .append(String.format(texts.locale(), "%.2f", worth.gains()[i]))
                    .append("</td><td class=\"n\">")
                    .append(odds)
                    .append("&#160;%</td><td>")
                    .append(Markup.escape(texts.text(cut ? "report.yes" : "report.no")))
                    .append("</td></tr>\n");
        }
        out.append("</tbody>\n</table></div>\n</details>\n");
    }
}
