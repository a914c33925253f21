package fr.titraille.spark;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.StructField;

/** How tables are written. */
enum OutputFormat {
    PARQUET("parquet"),
    JSONL("json"),
    /** With a header; several values of one cell are joined by {@code |}. */
    CSV("csv");

    private final String source;

    OutputFormat(String source) {
        this.source = source;
    }

    void write(Dataset<Row> table, String folder) {
        Dataset<Row> written = this == CSV ? flat(table) : table;
        var writer = written.write().format(source);
        if (this == CSV) {
            // a quote within a cell is doubled, as RFC 4180 wants it
            writer = writer.option("header", "true").option("escape", "\"");
        }
        writer.save(folder);
    }

    private static Dataset<Row> flat(Dataset<Row> table) {
        List<Column> columns = new ArrayList<>();
        for (StructField field : table.schema().fields()) {
            Column column = functions.col(field.name());
            columns.add(
                    field.dataType() instanceof ArrayType
                            ? functions.array_join(column, "|").as(field.name())
                            : column);
        }
        return table.select(columns.toArray(new Column[0]));
    }
}
