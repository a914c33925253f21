package fr.titraille.cli;

import fr.titraille.analysis.ArticleField;
import fr.titraille.rule.Finding;
import fr.titraille.text.TextRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Findings as a page of its own: no script, nothing loaded from elsewhere. */
final class CheckPage {

    private static final String STYLE = """
            :root{color-scheme:light dark}body{font:1rem/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}
            .text{white-space:pre-wrap;border:1px solid #999;border-radius:.3rem;padding:1rem;font-family:Georgia,serif}
            mark{color:inherit;border-bottom:2px solid}mark.error{background:#e5484d33;border-color:#c4222a}
            mark.warning{background:#f5a52433;border-color:#b26a00}mark.advice{background:#3b82c433;border-color:#22639c}
            li.error::marker{color:#c4222a}li.warning::marker{color:#b26a00}li.advice::marker{color:#22639c}
            code{opacity:.75}:target{outline:3px solid}
            """;

    private final Texts texts;

    CheckPage(Texts texts) {
        this.texts = texts;
    }

    String of(List<CheckedFile> files) {
        Document page = Document.createShell("");
        page.outputSettings().prettyPrint(false);
        page.prependChild(new org.jsoup.nodes.DocumentType("html", "", ""));
        Element html = page.expectFirst("html").attr("lang", texts.locale().getLanguage());
        page.head().appendElement("meta").attr("charset", "utf-8");
        page.head().appendElement("title").text(texts.text("check.page-title"));
        page.head().appendElement("style").appendChild(new org.jsoup.nodes.DataNode(STYLE));
        html.appendChild(page.body());
        page.body().appendElement("h1").text(texts.text("check.page-title"));
        for (int i = 0; i < files.size(); i++) {
            write(files.get(i), "a" + i, page.body().appendElement("section"));
        }
        return page.outerHtml();
    }

    private void write(CheckedFile file, String prefix, Element section) {
        section.appendElement("h2").text(file.file().name());
        section.appendElement("p")
                .text(texts.text("check.score", file.report().score()) + " – "
                        + texts.text(file.report().valid() ? "check.valid" : "check.invalid"));
        Element list = section.appendElement("ol");
        List<Finding> shown = shown(file.report().findings());
        for (Finding finding : file.report().findings()) {
            Element item = list.appendElement("li").addClass(css(finding));
            item.appendElement("strong").text(texts.text("severity." + css(finding)));
            item.appendText(" " + finding.message() + " ");
            item.appendElement("code").text(finding.rule());
            int mark = shown.indexOf(finding);
            if (mark >= 0) {
                item.appendText(" ");
                item.appendElement("a").attr("href", "#" + prefix + "-" + mark).text(texts.text("check.see"));
            }
        }
        marks(file.text(), shown, prefix, section.appendElement("div").addClass("text"));
    }

    private static void marks(String text, List<Finding> shown, String prefix, Element out) {
        out.attr("lang", "fr");
        int at = 0;
        for (int i = 0; i < shown.size(); i++) {
            TextRange range = shown.get(i).range();
            out.appendText(text.substring(at, range.start()));
            out.appendElement("mark")
                    .addClass(css(shown.get(i)))
                    .attr("id", prefix + "-" + i)
                    .attr("title", shown.get(i).message())
                    .text(range.of(text));
            at = range.end();
        }
        out.appendText(text.substring(at));
    }

    /** The findings that can be marked in the text side by side, in order of position. */
    private static List<Finding> shown(List<Finding> findings) {
        List<Finding> out = new ArrayList<>();
        int at = 0;
        List<Finding> sorted = new ArrayList<>(findings);
        sorted.sort(Comparator.comparing(Finding::range));
        for (Finding finding : sorted) {
            TextRange range = finding.range();
            if (finding.field() == ArticleField.BODY && !range.isEmpty() && range.start() >= at) {
                out.add(finding);
                at = range.end();
            }
        }
        return out;
    }

    private static String css(Finding finding) {
        return finding.severity().name().toLowerCase(Locale.ROOT);
    }
}
