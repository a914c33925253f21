package fr.titraille.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;

/** A page of its own, with the reports' style sheet in it: nothing is loaded from elsewhere. */
final class HtmlReport {

    private final Document page = Document.createShell("");
    private final Element main;

    HtmlReport(String title, Locale locale) {
        page.outputSettings().prettyPrint(false);
        page.prependChild(new DocumentType("html", "", ""));
        page.expectFirst("html").attr("lang", locale.getLanguage());
        page.head().appendElement("meta").attr("charset", "utf-8");
        page.head()
                .appendElement("meta")
                .attr("name", "viewport")
                .attr("content", "width=device-width, initial-scale=1");
        page.head().appendElement("title").text(title);
        page.head().appendElement("style").appendChild(new DataNode(resource("report.css")));
        main = page.body().appendElement("main");
        main.appendElement("h1").text(title);
    }

    /** Where the page's content goes. */
    Element main() {
        return main;
    }

    /** A part of the page with a heading that may be pointed to. */
    Element section(String id, String heading) {
        Element section = main.appendElement("section").attr("aria-labelledby", id);
        section.appendElement("h2").attr("id", id).text(heading);
        return section;
    }

    /**
     * A table whose columns can be sorted; its body.
     *
     * @param heads a head that starts with {@code #} is of numbers
     */
    static Element table(Element into, List<String> heads) {
        Element table = into.appendElement("table").addClass("sortable stack").attr("role", "table");
        Element row = table.appendElement("thead")
                .attr("role", "rowgroup")
                .appendElement("tr")
                .attr("role", "row");
        for (String head : heads) {
            Element cell = row.appendElement("th").attr("scope", "col").attr("role", "columnheader");
            boolean number = head.startsWith("#");
            cell.text(number ? head.substring(1) : head);
            if (number) {
                cell.addClass("n");
            }
        }
        return table.appendElement("tbody").attr("role", "rowgroup");
    }

    /** A row of such a table. */
    static Element row(Element body) {
        return body.appendElement("tr").attr("role", "row");
    }

    /** A cell; {@code label} names it where the table is shown as a list. */
    static Element cell(Element row, String label) {
        return row.appendElement("td").attr("role", "cell").attr("data-label", label);
    }

    /** A cell with a number. */
    static Element number(Element row, String label, long value) {
        return cell(row, label).addClass("n").text(String.valueOf(value));
    }

    /** The page, with the script that sorts its tables. */
    String withScript() {
        page.body().appendElement("script").appendChild(new DataNode(resource("report.js")));
        return page.outerHtml();
    }

    /** The page, without any script. */
    String plain() {
        return page.outerHtml();
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(HtmlReport.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read", e);
        }
    }
}
