package fr.titraille.chip;

import fr.titraille.figure.Figure;
import fr.titraille.writing.Enumeration;
import fr.titraille.writing.FrenchDates;
import fr.titraille.writing.FrenchNames;
import fr.titraille.writing.FrenchTypography;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * An article's figures as a table for its readers, « Les chiffres clés »: who, what, how much, when. Each row is one chip
 * fact with a number; nothing stands in it that the fact does not hold.
 *
 * <pre>{@code
 * KeyFigures table = KeyFigures.of(ChipFacts.french().extract(article));
 * String markdown = table.markdown();
 * }</pre>
 */
public final class KeyFigures {

    /** The title of the table. */
    public static final String TITLE = "Les chiffres clés";

    /** The heads of the columns. */
    public static final List<String> COLUMNS = List.of("Qui", "Quoi", "Combien", "Quand");

    private static final String NONE = "–";

    /**
     * A row of the table.
     *
     * @param who the parties
     * @param what the statement's kind, chip and counterparty in words
     * @param howMuch the figures as the article prints them
     * @param when the date in words, or a dash
     * @param fact where the row comes from
     */
    public record Row(String who, String what, String howMuch, String when, ChipFact fact) {}

    private final List<Row> rows;

    private KeyFigures(List<Row> rows) {
        this.rows = List.copyOf(rows);
    }

    /** The facts that hold a number, in the order of the text; a row that repeats another is left out. */
    public static KeyFigures of(ChipFacts.Result result) {
        Map<String, Row> rows = new LinkedHashMap<>();
        for (ChipFact fact : result.facts()) {
            List<String> numbers = numbers(fact);
            if (numbers.isEmpty() || fact.modality() == ChipFact.Modality.NEGATED) {
                continue;
            }
            Row row = new Row(
                    fact.subject().isEmpty() ? NONE : Enumeration.and(fact.subject()),
                    what(fact),
                    String.join(", ", numbers),
                    fact.time() == null ? NONE : FrenchDates.plain(fact.time()).replace(" ", FrenchTypography.NO_BREAK),
                    fact);
            rows.putIfAbsent(row.who() + "|" + row.what() + "|" + row.howMuch() + "|" + row.when(), row);
        }
        return new KeyFigures(new ArrayList<>(rows.values()));
    }

    /** The rows. */
    public List<Row> rows() {
        return rows;
    }

    /** Whether there is nothing to show. */
    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** A Markdown table without its title; empty when there are no rows. */
    public String markdown() {
        if (rows.isEmpty()) {
            return "";
        }
        StringBuilder out = new StringBuilder("| " + String.join(" | ", COLUMNS) + " |\n|---|---|---|---|\n");
        for (Row row : rows) {
            out.append("| ")
                    .append(escaped(row.who()))
                    .append(" | ")
                    .append(escaped(row.what()))
                    .append(" | ")
                    .append(escaped(row.howMuch()))
                    .append(" | ")
                    .append(escaped(row.when()))
                    .append(" |\n");
        }
        return out.toString();
    }

    /** An HTML table with its title as caption; empty when there are no rows. */
    public String html() {
        if (rows.isEmpty()) {
            return "";
        }
        StringBuilder out = new StringBuilder("<table>\n<caption>" + TITLE + "</caption>\n<thead><tr>");
        COLUMNS.forEach(head -> out.append("<th scope=\"col\">").append(head).append("</th>"));
        out.append("</tr></thead>\n<tbody>\n");
        for (Row row : rows) {
            out.append("<tr>");
            for (String cell : List.of(row.who(), row.what(), row.howMuch(), row.when())) {
                out.append("<td>").append(html(cell)).append("</td>");
            }
            out.append("</tr>\n");
        }
        return out.append("</tbody>\n</table>\n").toString();
    }

    private static List<String> numbers(ChipFact fact) {
        List<String> numbers = new ArrayList<>();
        for (Figure figure : new Figure[] {fact.quantity(), fact.amount(), fact.percent()}) {
            if (figure != null) {
                numbers.add(FrenchTypography.withNoBreaks(figure.text()));
            }
        }
        return numbers;
    }

    private static String what(ChipFact fact) {
        boolean planned = fact.modality() == ChipFact.Modality.PLANNED;
        List<String> others = fact.counterparty();
        String words = switch (fact.kind()) {
            case ORDER -> "commande" + of(fact.chip(), " de puces") + after(" auprès ", others, FrenchNames::of);
            case DELIVERY -> "livraison" + of(fact.chip(), " de puces") + after(" ", others, FrenchNames::to);
            case PRODUCT -> "production" + of(fact.chip(), " de puces");
            case PERFORMANCE ->
                "performances" + of(fact.chip(), "") + after(" par rapport ", fact.reference(), FrenchNames::to);
            case USAGE -> "usage" + of(fact.chip(), " de puces") + of(others, "");
            case STOCK -> "stock" + of(fact.chip(), " de puces") + of(others, "");
            case RESTRICTION ->
                "restriction"
                        + after(" sur ", fact.chip(), FrenchNames::subject)
                        + after(" envers ", others, FrenchNames::subject);
            case PRICE -> "prix" + of(fact.chip(), " des puces");
            case MARKET -> "marché des puces";
        };
        return words
                + (planned ? " (prévu)" : fact.modality() == ChipFact.Modality.REPORTED ? " (selon des sources)" : "");
    }

    private static String of(List<String> names, String otherwise) {
        return names.isEmpty() ? otherwise : after(" ", names, FrenchNames::of);
    }

    private static String after(String before, List<String> names, UnaryOperator<String> form) {
        return names.isEmpty()
                ? ""
                : before + Enumeration.and(names.stream().map(form).toList());
    }

    private static String escaped(String cell) {
        return cell.replace("\\", "\\\\").replace("|", "\\|").replace("\n", " ");
    }

    private static String html(String cell) {
        return cell.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
