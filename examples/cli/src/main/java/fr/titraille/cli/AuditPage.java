package fr.titraille.cli;

import fr.titraille.analysis.ArticleField;
import fr.titraille.archive.DuplicatePair;
import fr.titraille.rule.Finding;
import fr.titraille.rule.Messages;
import fr.titraille.rule.RuleEngine;
import fr.titraille.rule.Severity;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** An audit as one page that a chief editor reads: what is published, where it falls short, what gets in its own way. */
final class AuditPage {

    /** Articles in the table, the worst first; a page with more is no longer read, the CSV holds all. */
    private static final int MOST_ROWS = 1_000;

    /** Articles that are shown with findings and text. */
    private static final int MOST_TEXTS = 100;

    private static final int MOST_NEIGHBOURS = 200;
    private static final int EXCERPT = 160;
    private static final int GOOD = 80;
    private static final int POOR = 50;

    private final Texts texts;
    private final RuleEngine engine;
    private final Audit audit;
    private final HtmlReport page;
    private final Map<String, String> anchors = new HashMap<>();

    AuditPage(Texts texts, RuleEngine engine, Audit audit) {
        this.texts = texts;
        this.engine = engine;
        this.audit = audit;
        this.page = new HtmlReport(texts.text("audit.title", audit.files().size()), texts.locale());
        List<CheckedFile> files = audit.files();
        for (int i = 0; i < Math.min(files.size(), MOST_TEXTS); i++) {
            anchors.put(files.get(i).id(), "a" + i);
        }
    }

    String html() {
        page.main()
                .appendElement("p")
                .addClass("soft")
                .text(texts.text("audit.about", engine.profile().name()));
        tiles();
        navigation();
        distribution();
        articles();
        rules();
        cannibals();
        duplicates();
        trend();
        details();
        return page.withScript();
    }

    private void tiles() {
        Element tiles = page.main().appendElement("ul").addClass("tiles");
        int files = audit.files().size();
        tile(tiles, String.valueOf(files), "audit.tile.articles");
        tile(tiles, texts.text("audit.mean", audit.mean()), "audit.tile.mean");
        tile(tiles, String.valueOf(audit.median()), "audit.tile.median");
        tile(tiles, texts.text("audit.percent", (double) audit.publishable() / files), "audit.tile.publishable");
        tile(tiles, String.valueOf(audit.cannibals().size()), "audit.tile.cannibals");
        tile(tiles, String.valueOf(audit.duplicates().size()), "audit.tile.duplicates");
    }

    private void tile(Element tiles, String value, String key) {
        Element tile = tiles.appendElement("li");
        tile.appendElement("strong").text(value);
        tile.appendText(texts.text(key));
    }

    private void navigation() {
        Element list = page.main()
                .appendElement("nav")
                .attr("aria-label", texts.text("audit.contents"))
                .appendElement("ul");
        for (String part :
                List.of("distribution", "articles", "rules", "cannibals", "duplicates", "trend", "details")) {
            list.appendElement("li").appendElement("a").attr("href", "#" + part).text(texts.text("audit." + part));
        }
    }

    private void distribution() {
        Element section = page.section("distribution", texts.text("audit.distribution"));
        int[] counts = audit.distribution();
        int most = 1;
        for (int count : counts) {
            most = Math.max(most, count);
        }
        Element table = section.appendElement("table").addClass("bars");
        table.appendElement("caption").text(texts.text("audit.distribution.caption"));
        Element body = table.appendElement("tbody");
        for (int i = 9; i >= 0; i--) {
            Element row = body.appendElement("tr");
            row.appendElement("th")
                    .attr("scope", "row")
                    .text(texts.text("audit.range", 10 * i, i == 9 ? 100 : 10 * i + 9));
            row.appendElement("td").addClass("n").text(String.valueOf(counts[i]));
            row.appendElement("td")
                    .appendElement("span")
                    .addClass(counts[i] == 0 ? "bar none" : "bar")
                    .attr("style", "width:" + Math.round(100.0 * counts[i] / most) + "%");
        }
    }

    private void articles() {
        Element section = page.section("articles", texts.text("audit.articles"));
        List<CheckedFile> files = audit.files();
        if (files.size() > MOST_ROWS) {
            section.appendElement("p").addClass("soft").text(texts.text("audit.cut", MOST_ROWS));
        }
        List<String> labels = labels("score", "errors", "warnings", "advice", "words", "published");
        Element body = HtmlReport.table(
                section,
                List.of(
                        texts.text("audit.column.article"),
                        "#" + labels.get(0),
                        "#" + labels.get(1),
                        "#" + labels.get(2),
                        "#" + labels.get(3),
                        "#" + labels.get(4),
                        labels.get(5)));
        for (CheckedFile file : files.subList(0, Math.min(files.size(), MOST_ROWS))) {
            Element row = HtmlReport.row(body);
            Element head = row.appendElement("th").attr("scope", "row").attr("role", "rowheader");
            named(head, file.id());
            head.appendElement("div").addClass("file").text(file.file().name());
            int score = file.report().score();
            HtmlReport.number(row, labels.get(0), score).addClass("score").addClass(grade(score));
            HtmlReport.number(row, labels.get(1), file.count(Severity.ERROR));
            HtmlReport.number(row, labels.get(2), file.count(Severity.WARNING));
            HtmlReport.number(row, labels.get(3), file.count(Severity.ADVICE));
            HtmlReport.number(row, labels.get(4), file.report().metrics().words());
            OffsetDateTime published = file.file().article().metadata().publishedAt();
            Element day = HtmlReport.cell(row, labels.get(5)).addClass("day");
            if (published != null) {
                day.text(published.toLocalDate().toString());
            }
        }
    }

    private List<String> labels(String... columns) {
        return List.of(columns).stream()
                .map(column -> texts.text("audit.column." + column))
                .toList();
    }

    private static String grade(int score) {
        return score >= GOOD ? "good" : score >= POOR ? "warning" : "error";
    }

    /** The article's title, with a link where its findings are shown. */
    private void named(Element into, String id) {
        String title = audit.titles().getOrDefault(id, id);
        String shown = title.isBlank() ? id : title;
        @Nullable String anchor = anchors.get(id);
        if (anchor == null) {
            into.appendElement("span").attr("lang", "fr").text(shown);
        } else {
            into.appendElement("a")
                    .attr("href", "#" + anchor)
                    .attr("lang", "fr")
                    .text(shown);
        }
    }

    private void rules() {
        Element section = page.section("rules", texts.text("audit.rules"));
        if (audit.rules().isEmpty()) {
            section.appendElement("p").text(texts.text("audit.none"));
            return;
        }
        List<String> labels = labels("severity", "articles", "share", "findings");
        Element body = HtmlReport.table(
                section,
                List.of(
                        texts.text("audit.column.rule"),
                        labels.get(0),
                        "#" + labels.get(1),
                        "#" + labels.get(2),
                        "#" + labels.get(3)));
        for (Audit.RuleCount rule : audit.rules()) {
            Element row = HtmlReport.row(body);
            Element head = row.appendElement("th").attr("scope", "row").attr("role", "rowheader");
            String title = engine.rule(rule.rule())
                    .map(r -> Messages.in(texts.locale()).text(r.descriptor(), "title"))
                    .orElse(rule.rule());
            head.appendText(title + " ");
            head.appendElement("code").text(rule.rule());
            examples(rule, head);
            Severity severity = gravest(rule);
            HtmlReport.cell(row, labels.get(0))
                    .addClass("short")
                    .attr("data-value", String.valueOf(severity.ordinal()))
                    .appendElement("span")
                    .addClass(css(severity))
                    .text(texts.text("severity." + css(severity)));
            HtmlReport.number(row, labels.get(1), rule.articles());
            HtmlReport.cell(row, labels.get(2))
                    .addClass("n")
                    .attr("data-value", String.valueOf(rule.articles()))
                    .text(texts.text(
                            "audit.percent",
                            (double) rule.articles() / audit.files().size()));
            HtmlReport.number(row, labels.get(3), rule.findings());
        }
    }

    private static Severity gravest(Audit.RuleCount rule) {
        return rule.examples().stream()
                .map(example -> example.finding().severity())
                .min(Severity::compareTo)
                .orElse(Severity.ADVICE);
    }

    private void examples(Audit.RuleCount rule, Element into) {
        Element details = into.appendElement("details").addClass("examples");
        details.appendElement("summary").addClass("soft").text(texts.text("audit.examples"));
        for (Audit.Example example : rule.examples()) {
            Element paragraph = details.appendElement("p");
            named(paragraph, example.file().id());
            paragraph.appendText(" – " + example.finding().message());
            Finding finding = example.finding();
            if (finding.field() == ArticleField.BODY && !finding.range().isEmpty()) {
                details.appendElement("blockquote")
                        .attr("lang", "fr")
                        .text(Style.excerpt(example.file().text(), finding.range(), EXCERPT));
            }
        }
    }

    private void cannibals() {
        Element section = page.section("cannibals", texts.text("audit.cannibals"));
        section.appendElement("p").addClass("soft").text(texts.text("audit.cannibals.about"));
        if (audit.cannibals().isEmpty()) {
            section.appendElement("p").text(texts.text("audit.none"));
        }
        audit.cannibals().stream().limit(MOST_NEIGHBOURS).forEach(group -> {
            section.appendElement("h3").attr("lang", "fr").text(texts.text("quoted", group.keyphrase()));
            Element list = section.appendElement("ul");
            for (AuditNeighbours.Member member : group.articles()) {
                Element item = list.appendElement("li");
                item.appendElement("strong")
                        .text(texts.text(
                                "audit.advice." + member.advice().name().toLowerCase(Locale.ROOT)));
                item.appendText(" ");
                named(item, member.id());
            }
        });
    }

    private void duplicates() {
        Element section = page.section("duplicates", texts.text("audit.duplicates"));
        section.appendElement("p").addClass("soft").text(texts.text("audit.duplicates.about"));
        if (audit.duplicates().isEmpty()) {
            section.appendElement("p").text(texts.text("audit.none"));
            return;
        }
        List<String> labels = labels("other", "similarity", "passage");
        Element body = HtmlReport.table(
                section,
                List.of(texts.text("audit.column.article"), labels.get(0), "#" + labels.get(1), labels.get(2)));
        for (DuplicatePair pair : audit.duplicates()
                .subList(0, Math.min(MOST_NEIGHBOURS, audit.duplicates().size()))) {
            Element row = HtmlReport.row(body);
            named(row.appendElement("th").attr("scope", "row").attr("role", "rowheader"), pair.a());
            named(HtmlReport.cell(row, labels.get(0)), pair.b());
            HtmlReport.cell(row, labels.get(1))
                    .addClass("n")
                    .attr("data-value", String.valueOf(pair.similarity()))
                    .text(texts.text("audit.percent", pair.similarity()));
            Element passage = HtmlReport.cell(row, labels.get(2)).attr("lang", "fr");
            if (!pair.passages().isEmpty()) {
                passage.text(Style.excerpt(pair.passages().get(0), EXCERPT));
            }
        }
    }

    private void trend() {
        Element section = page.section("trend", texts.text("audit.trend"));
        AuditTrend trend = audit.trend();
        if (trend == null || trend.points().size() < 2) {
            section.appendElement("p")
                    .addClass("soft")
                    .text(texts.text(trend == null ? "audit.trend.none" : "audit.trend.short"));
        } else {
            AuditTrend.Point first = trend.points().get(0);
            AuditTrend.Point last = trend.points().get(trend.points().size() - 1);
            String summary = texts.text(
                    "audit.trend.summary",
                    first.day().toString(),
                    first.mean(),
                    last.day().toString(),
                    last.mean());
            section.appendElement("p").text(summary);
            TrendChart.draw(trend.points(), summary, section);
        }
        if (trend != null && !trend.moves().isEmpty()) {
            section.appendElement("h3").text(texts.text("audit.moves"));
            Element list = section.appendElement("ul");
            trend.moves().stream().limit(10).forEach(move -> {
                Element item = list.appendElement("li");
                named(item, move.id());
                item.appendText(texts.text("audit.move", move.first(), move.last()));
            });
        }
    }

    private void details() {
        Element section = page.section("details", texts.text("audit.details"));
        List<CheckedFile> files = audit.files();
        if (files.size() > MOST_TEXTS) {
            section.appendElement("p").addClass("soft").text(texts.text("audit.cut", MOST_TEXTS));
        }
        CheckPage findings = new CheckPage(texts);
        for (int i = 0; i < Math.min(files.size(), MOST_TEXTS); i++) {
            CheckedFile file = files.get(i);
            Element details = section.appendElement("details").attr("id", "a" + i);
            details.appendElement("summary")
                    .appendElement("span")
                    .attr("lang", "fr")
                    .text(file.title());
            details.expectFirst("summary")
                    .appendText(texts.text("audit.of", file.report().score()));
            findings.write(file, "a" + i, details);
        }
    }

    private static String css(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }
}
