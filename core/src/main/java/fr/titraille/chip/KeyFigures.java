package fr.titraille.chip;

import fr.titraille.figure.Figure;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.commons.lang3.StringUtils;

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
                    fact.subject().isEmpty() ? NONE : listed(fact.subject()),
                    what(fact),
                    String.join(", ", numbers),
                    fact.time() == null ? NONE : FrenchDates.inWords(fact.time()),
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
                numbers.add(printed(figure.text()));
            }
        }
        return numbers;
    }

    /** The words of the article with no-break spaces where a number must not break. */
    private static String printed(String text) {
        return text.replaceAll("(?<=\\d) (?=\\d{3})", "\u202F").replaceAll("(?<=\\d) (?=[%$€£¥\\p{L}])", "\u00A0");
    }

    private static String what(ChipFact fact) {
        boolean planned = fact.modality() == ChipFact.Modality.PLANNED;
        String chips = fact.chip().isEmpty() ? "" : listed(fact.chip());
        String other = fact.counterparty().isEmpty() ? "" : listed(fact.counterparty());
        String words = switch (fact.kind()) {
            case ORDER -> "commande" + of(chips, " de puces") + after(" auprès de ", other);
            case DELIVERY -> "livraison" + of(chips, " de puces") + after(" à ", other);
            case PRODUCT -> "production" + of(chips, " de puces");
            case PERFORMANCE -> "performances" + of(chips, "") + reference(fact);
            case USAGE -> "usage" + of(chips, " de puces") + after(" de ", other);
            case STOCK -> "stock" + of(chips, " de puces") + after(" de ", other);
            case RESTRICTION -> "restriction" + after(" sur ", chips) + after(" envers ", other);
            case PRICE -> "prix" + of(chips, " des puces");
            case MARKET -> "marché des puces";
        };
        return words
                + (planned ? " (prévu)" : fact.modality() == ChipFact.Modality.REPORTED ? " (selon des sources)" : "");
    }

    private static String reference(ChipFact fact) {
        return fact.reference().isEmpty() ? "" : " par rapport à " + listed(fact.reference());
    }

    private static String of(String name, String otherwise) {
        return name.isEmpty() ? otherwise : after(" de ", name);
    }

    private static String after(String preposition, String name) {
        if (name.isEmpty()) {
            return "";
        }
        boolean vowel =
                VOWELS.contains(StringUtils.stripAccents(name.substring(0, 1)).toLowerCase(Locale.FRENCH));
        boolean article = ARTICLES.containsKey(name);
        if (article) {
            return contracted(preposition, ARTICLES.get(name) + name);
        }
        return preposition.endsWith("de ") && vowel
                ? preposition.substring(0, preposition.length() - 2) + "’" + name
                : preposition + name;
    }

    private static final Set<String> VOWELS = Set.of("a", "e", "i", "o", "u", "y");
    private static final Map<String, String> ARTICLES = Map.of(
            "États-Unis",
            "les ",
            "Chine",
            "la ",
            "Union européenne",
            "l’",
            "Japon",
            "le ",
            "Corée du Sud",
            "la ",
            "Pays-Bas",
            "les ",
            "Royaume-Uni",
            "le ",
            "Allemagne",
            "l’",
            "France",
            "la ",
            "Inde",
            "l’");

    private static String contracted(String preposition, String name) {
        String whole = preposition + name;
        return whole.replace(" de le ", " du ")
                .replace(" de les ", " des ")
                .replace(" à le ", " au ")
                .replace(" à les ", " aux ");
    }

    private static String listed(List<String> names) {
        if (names.size() == 1) {
            return names.get(0);
        }
        return String.join(", ", names.subList(0, names.size() - 1)) + " et " + names.get(names.size() - 1);
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
