package fr.titraille.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import fr.titraille.dto.FactDto;
import fr.titraille.dto.FactsAnswer;
import fr.titraille.dto.FigureDto;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Facts or figures as comma-separated values with a header; several names in one cell are joined by {@code |}. */
final class FactsCsv {

    private static final CsvMapper MAPPER = new CsvMapper();

    private static final List<String> FACT_COLUMNS = List.of(
            "kind",
            "subject",
            "counterparty",
            "chip",
            "reference",
            "quantity",
            "amount",
            "currency",
            "percent",
            "time",
            "modality",
            "start",
            "end",
            "evidence");

    private static final List<String> FIGURE_COLUMNS =
            List.of("text", "type", "value", "unit", "precision", "start", "end");

    private FactsCsv() {}

    static String facts(FactsAnswer answer) {
        return write(FACT_COLUMNS, answer.facts().stream().map(FactsCsv::cells).toList());
    }

    static String figures(FactsAnswer answer) {
        return write(
                FIGURE_COLUMNS, answer.figures().stream().map(FactsCsv::cells).toList());
    }

    private static List<Object> cells(FactDto fact) {
        return cells(
                fact.kind(),
                names(fact.subject()),
                names(fact.counterparty()),
                names(fact.chip()),
                names(fact.reference()),
                fact.quantity() == null ? null : fact.quantity().value(),
                fact.amount() == null ? null : fact.amount().value(),
                fact.amount() == null ? null : fact.amount().currency(),
                fact.percent() == null ? null : fact.percent().value(),
                fact.time(),
                fact.modality(),
                fact.evidence().start(),
                fact.evidence().end(),
                fact.evidence().text());
    }

    private static List<Object> cells(FigureDto figure) {
        return cells(
                figure.text(),
                figure.type(),
                figure.value(),
                figure.unit(),
                figure.precision(),
                figure.start(),
                figure.end());
    }

    private static List<Object> cells(@Nullable Object... values) {
        return Arrays.stream(values).map(value -> value == null ? "" : value).collect(Collectors.toList());
    }

    private static Object names(@Nullable Object value) {
        if (value instanceof List<?> several) {
            return several.stream().map(String::valueOf).collect(Collectors.joining("|"));
        }
        return value == null ? "" : value;
    }

    private static String write(List<String> columns, List<List<Object>> rows) {
        CsvSchema.Builder schema = CsvSchema.builder();
        columns.forEach(schema::addColumn);
        List<List<Object>> all = new ArrayList<>(rows);
        try {
            return MAPPER.writer(schema.build().withHeader()).writeValueAsString(all);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the facts cannot be written as CSV", e);
        }
    }
}
