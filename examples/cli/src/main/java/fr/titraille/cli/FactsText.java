package fr.titraille.cli;

import fr.titraille.dto.FactDto;
import fr.titraille.dto.FactsAnswer;
import fr.titraille.dto.FigureDto;
import fr.titraille.dto.FindingDto;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Facts and figures as tables for people; each fact's sentence stands below the table under the fact's number. */
final class FactsText {

    private static final int SENTENCE = 160;

    private final Texts texts;
    private final Style style;
    private final NumberFormat numbers;

    FactsText(Texts texts, Style style) {
        this.texts = texts;
        this.style = style;
        this.numbers = NumberFormat.getNumberInstance(texts.locale());
        numbers.setMaximumFractionDigits(4);
    }

    String of(FactsAnswer answer) {
        StringBuilder out = new StringBuilder();
        out.append(style.bold(texts.text("facts.facts", answer.facts().size()))).append('\n');
        if (!answer.facts().isEmpty()) {
            out.append(factTable(answer.facts())).append('\n');
            for (int i = 0; i < answer.facts().size(); i++) {
                String sentence = Style.excerpt(answer.facts().get(i).evidence().text(), SENTENCE);
                out.append(style.faint("%3d  ".formatted(i + 1).concat(texts.text("quoted", sentence))))
                        .append('\n');
            }
        }
        out.append('\n')
                .append(style.bold(texts.text("facts.figures", answer.figures().size())))
                .append('\n');
        if (!answer.figures().isEmpty()) {
            out.append(figureTable(answer.figures()));
        }
        findings(answer.findings(), out);
        return out.toString();
    }

    private String factTable(List<FactDto> facts) {
        TextTable table = new TextTable(
                style,
                Stream.of("number", "kind", "subject", "counterparty", "chip", "how-much", "time", "modality")
                        .map(column -> texts.text("facts.column." + column))
                        .toList());
        for (int i = 0; i < facts.size(); i++) {
            FactDto fact = facts.get(i);
            table.add(List.of(
                    String.valueOf(i + 1),
                    texts.text("facts.kind." + fact.kind()),
                    names(fact.subject()),
                    names(fact.counterparty()),
                    chips(fact),
                    howMuch(fact),
                    fact.time() == null ? "" : fact.time(),
                    texts.text("facts.modality." + fact.modality())));
        }
        return table.toString();
    }

    private String figureTable(List<FigureDto> figures) {
        TextTable table = new TextTable(
                style,
                Stream.of("text", "type", "value", "unit", "precision")
                        .map(column -> texts.text("facts.column." + column))
                        .toList());
        for (FigureDto figure : figures) {
            table.add(List.of(
                    Style.excerpt(figure.text(), 40),
                    texts.text("facts.type." + figure.type()),
                    number(figure.value()),
                    figure.unit() == null ? "" : figure.unit(),
                    texts.text("facts.precision." + figure.precision())));
        }
        return table.toString();
    }

    private void findings(List<FindingDto> findings, StringBuilder out) {
        if (findings.isEmpty()) {
            return;
        }
        out.append('\n')
                .append(style.bold(texts.text("facts.findings", findings.size())))
                .append('\n');
        for (FindingDto finding : findings) {
            out.append("  ")
                    .append(style.severity(finding.severity(), texts.text("severity." + finding.severity())))
                    .append("  ")
                    .append(finding.message())
                    .append("  ")
                    .append(style.faint("[" + finding.rule() + "]"))
                    .append('\n');
        }
    }

    private String chips(FactDto fact) {
        String reference = names(fact.reference());
        String chip = names(fact.chip());
        return reference.isEmpty() ? chip : (chip + " " + texts.text("facts.against", reference)).strip();
    }

    private String howMuch(FactDto fact) {
        List<String> parts = new ArrayList<>();
        if (fact.quantity() != null) {
            parts.add(precision(fact.quantity().precision())
                    + number(fact.quantity().value()));
        }
        if (fact.amount() != null) {
            String currency =
                    fact.amount().currency() == null ? "" : " " + fact.amount().currency();
            parts.add(
                    precision(fact.amount().precision()) + number(fact.amount().value()) + currency);
        }
        if (fact.percent() != null) {
            parts.add(precision(fact.percent().precision()) + share(fact.percent()));
        }
        return String.join(" · ", parts);
    }

    /** « 60 % », or « × 1,5 » for a ratio. */
    private String share(FactDto.Quantity share) {
        return "%".equals(share.unit()) ? number(share.value()) + texts.text("percent") : "× " + number(share.value());
    }

    private String precision(String precision) {
        return switch (precision) {
            case "about" -> "≈ ";
            case "over" -> "> ";
            case "under" -> "< ";
            default -> "";
        };
    }

    private String number(@Nullable Object value) {
        return value instanceof Number number ? numbers.format(number) : value == null ? "" : value.toString();
    }

    private static String names(@Nullable Object value) {
        if (value instanceof List<?> several) {
            return several.stream().map(String::valueOf).collect(Collectors.joining(", "));
        }
        return value == null ? "" : value.toString();
    }
}
