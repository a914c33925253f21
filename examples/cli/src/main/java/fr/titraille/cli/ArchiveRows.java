package fr.titraille.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import fr.titraille.archive.IndexedArticle;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;

/** A table of an archive's answer, written as text, comma-separated values or a page. */
final class ArchiveRows {

    /** How an answer is written. */
    enum Format {
        text,
        json,
        csv,
        html
    }

    private static final CsvMapper CSV = new CsvMapper();
    private static final String STYLE = """
        :root{color-scheme:light dark}body{font:1rem/1.5 system-ui,sans-serif;max-width:70rem;margin:2rem auto;padding:0 1rem}
        table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;padding:.4rem .6rem;border-bottom:1px solid #8888}
        @media print{body{margin:0;max-width:none}tr{break-inside:avoid}}
        """;

    private final String title;
    private final List<String> heads;
    private final List<List<String>> rows = new ArrayList<>();

    ArchiveRows(String title, List<String> heads) {
        this.title = title;
        this.heads = List.copyOf(heads);
    }

    void add(Object... cells) {
        List<String> row = new ArrayList<>();
        for (Object cell : cells) {
            row.add(String.valueOf(cell));
        }
        rows.add(row);
    }

    /** The table in one of the formats; {@code json} is what is written as JSON. */
    String write(Format format, Object json, Style style, Session session) {
        return switch (format) {
            case text -> text(style, session);
            case json -> Output.json(json);
            case csv -> csv();
            case html -> html(session);
        };
    }

    private String text(Style style, Session session) {
        if (rows.isEmpty()) {
            return session.texts().text("archive.nothing");
        }
        TextTable table = new TextTable(style, heads);
        rows.forEach(table::add);
        return table.toString();
    }

    private String csv() {
        CsvSchema.Builder schema = CsvSchema.builder();
        heads.forEach(schema::addColumn);
        try {
            return CSV.writer(schema.build().withHeader()).writeValueAsString(rows);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the answer cannot be written as CSV", e);
        }
    }

    private String html(Session session) {
        Document page = Document.createShell("");
        page.prependChild(new DocumentType("html", "", ""));
        page.expectFirst("html").attr("lang", session.locale().getLanguage());
        page.head().appendElement("meta").attr("charset", "utf-8");
        page.head()
                .appendElement("meta")
                .attr("name", "viewport")
                .attr("content", "width=device-width, initial-scale=1");
        page.head().appendElement("title").text(title);
        page.head().appendElement("style").appendChild(new DataNode(STYLE));
        Element main = page.body().appendElement("main");
        main.appendElement("h1").text(title);
        Element table = main.appendElement("table");
        Element head = table.appendElement("thead").appendElement("tr");
        heads.forEach(h -> head.appendElement("th").attr("scope", "col").text(h));
        Element body = table.appendElement("tbody");
        for (List<String> row : rows) {
            Element line = body.appendElement("tr");
            row.forEach(cell -> line.appendElement("td").text(cell));
        }
        return page.outerHtml();
    }

    /** The day of publication, or nothing. */
    static String day(IndexedArticle article) {
        OffsetDateTime published = article.article().metadata().publishedAt();
        return published == null ? "" : published.toLocalDate().toString();
    }

    /** The title, or nothing. */
    static String title(IndexedArticle article) {
        String title = article.article().title();
        return title == null ? "" : title;
    }
}
