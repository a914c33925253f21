package fr.titraille.entity;

import fr.titraille.text.ResourceLines;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes the catalogue of chips as a page for readers, in Markdown: a table a maker, then the documents. The page
 * {@code docs/chips.md} is this class's output.
 *
 * <pre>{@code
 * String page = ChipPage.markdown(ChipCatalogue.standard());
 * }</pre>
 */
public final class ChipPage {

    private static final String NONE = "–";
    private static final Map<String, String> VALUES = values();

    private ChipPage() {}

    /** The page, ending in a line break. */
    public static String markdown(ChipCatalogue catalogue) {
        StringBuilder out = new StringBuilder();
        out.append("# Catalogue des puces\n\n");
        out.append(
                "Ce que Titraille sait des puces, et d’où il le tient. Une valeur n’est donnée que si un document la donne ; ");
        out.append("« ≠ » : les sources divergent. Les codes entre crochets renvoient aux documents, en fin de page. ");
        out.append("Les débits de calcul sont en FP16 ou BF16, sans parcimonie, sauf mention contraire. ");
        out.append(
                "Le statut à l’export est celui des États-Unis envers la Chine, à la date indiquée : il vieillit vite.\n\n");
        out.append(
                "Cette page est écrite par `ChipPage` d’après `chips.tsv` : corrigez le fichier, puis récrivez la page ");
        out.append("avec `mvn test -pl core -Dtest=ChipPageTest -Dtitraille.golden=write`.\n");
        for (Map.Entry<String, List<Chip>> maker : byMaker(catalogue).entrySet()) {
            out.append("\n## ").append(maker.getKey()).append("\n\n");
            out.append(
                    "| nom | autres graphies | sorte | famille | sortie | mémoire | débit mémoire | interconnexion | calcul | export |\n");
            out.append("|---|---|---|---|---|---|---|---|---|---|\n");
            for (Chip chip : maker.getValue()) {
                row(chip, out);
            }
        }
        out.append("\n## Documents\n\n| code | document |\n|---|---|\n");
        catalogue
                .sources()
                .forEach((code, document) -> out.append("| ")
                        .append(code)
                        .append(" | ")
                        .append(document)
                        .append(" |\n"));
        return out.toString();
    }

    private static Map<String, List<Chip>> byMaker(ChipCatalogue catalogue) {
        Map<String, List<Chip>> makers = new LinkedHashMap<>();
        List<Chip> standards = new ArrayList<>();
        for (Chip chip : catalogue.chips()) {
            if (chip.maker() == null) {
                standards.add(chip);
            } else {
                makers.computeIfAbsent(chip.maker(), k -> new ArrayList<>()).add(chip);
            }
        }
        makers.put("Mémoires (normes)", standards);
        return makers;
    }

    private static void row(Chip chip, StringBuilder out) {
        List<String> others = chip.spellings().subList(1, chip.spellings().size());
        out.append("| ")
                .append(chip.name())
                .append(" | ")
                .append(others.isEmpty() ? NONE : String.join(", ", others))
                .append(" | ")
                .append(kind(chip.kind()))
                .append(" | ")
                .append(chip.family() == null ? NONE : chip.family());
        for (Sourced value :
                new Sourced[] {chip.launch(), chip.memory(), chip.bandwidth(), chip.interconnect(), chip.compute()}) {
            out.append(" | ").append(cell(value));
        }
        out.append(" | ");
        if (chip.exportStatus().isEmpty()) {
            out.append(NONE);
        }
        for (int i = 0; i < chip.exportStatus().size(); i++) {
            out.append(i == 0 ? "" : " ; ").append(cell(chip.exportStatus().get(i)));
        }
        out.append(" |\n");
    }

    private static String cell(@Nullable Sourced value) {
        return value == null
                ? NONE
                : (value.disputed() ? "≠ " : "") + french(value.value()) + " [" + value.source() + "]";
    }

    private static String french(String value) {
        String out = value;
        for (Map.Entry<String, String> word : VALUES.entrySet()) {
            out = out.replace(word.getKey(), word.getValue());
        }
        return out.replaceAll("(?<=\\d)\\.(?=\\d)", ",").replace("  ", " ").strip();
    }

    private static Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        for (List<String> row : ResourceLines.table(ChipPage.class, "chip-values-fr.tsv", 2)) {
            values.put(row.get(0).replace('_', ' '), row.get(1).replace('_', ' '));
        }
        return values;
    }

    private static String kind(Chip.Kind kind) {
        return switch (kind) {
            case ACCELERATOR -> "accélérateur";
            case PROCESSOR -> "processeur";
            case MEMORY -> "mémoire";
            case SYSTEM -> "système";
            case PROCESS -> "procédé";
            case FAMILY -> "famille";
        };
    }
}
