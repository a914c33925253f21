package fr.titraille.cli;

import fr.titraille.analysis.ArticleField;
import fr.titraille.rule.Finding;
import fr.titraille.text.TextRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** Findings in an article, marked in its text: a page without script. */
final class CheckPage {

    private final Texts texts;

    CheckPage(Texts texts) {
        this.texts = texts;
    }

    String of(List<CheckedFile> files) {
        HtmlReport page = new HtmlReport(texts.text("check.page-title"), texts.locale());
        for (int i = 0; i < files.size(); i++) {
            CheckedFile file = files.get(i);
            Element section = page.section("a" + i, file.file().name());
            section.appendElement("p")
                    .text(texts.text("check.score", file.report().score()) + " – "
                            + texts.text(file.report().valid() ? "check.valid" : "check.invalid"));
            write(file, "a" + i, section);
        }
        return page.plain();
    }

    /** The findings in a list, and the text in which they are marked. */
    void write(CheckedFile file, String prefix, Element section) {
        if (file.report().findings().isEmpty()) {
            section.appendElement("p").text(texts.text("check.nothing"));
        }
        Element list = file.report().findings().isEmpty()
                ? new Element("ol")
                : section.appendElement("ol").addClass("found");
        List<Finding> shown = shown(file.report().findings());
        for (Finding finding : file.report().findings()) {
            Element item = list.appendElement("li");
            item.appendElement("strong").addClass(css(finding)).text(texts.text("severity." + css(finding)));
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

    static String css(Finding finding) {
        return finding.severity().name().toLowerCase(Locale.ROOT);
    }
}
