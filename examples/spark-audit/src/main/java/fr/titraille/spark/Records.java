package fr.titraille.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.date_format;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.to_json;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.sql.types.TimestampType;

/** The input as records: file, line, shape and bytes, whatever it is stored in; no bytes where they are too many. */
final class Records {

    static final StructType SCHEMA = new StructType()
            .add("file", DataTypes.StringType)
            .add("line", DataTypes.LongType)
            .add("shape", DataTypes.StringType)
            .add("content", DataTypes.BinaryType);

    private static final List<String> FIELDS = List.of(
            "id",
            "title",
            "standfirst",
            "keyphrase",
            "synonyms",
            "seoTitle",
            "metaDescription",
            "slug",
            "canonicalUrl",
            "publishedAt",
            "modifiedAt",
            "authors",
            "publisher",
            "section",
            "images",
            "sources");

    private static final String MOMENT = "yyyy-MM-dd'T'HH:mm:ssXXX";

    /** Tasks a core at the least: the last ones end at about the same time. */
    private static final int TASKS = 4;

    private final SparkSession spark;

    Records(SparkSession spark) {
        this.spark = spark;
    }

    Dataset<Row> read(InputFormat format, List<String> paths) {
        String[] inputs = paths.toArray(new String[0]);
        return spread(
                switch (format) {
                    case JSONL -> lines(inputs);
                    case PARQUET -> rows(inputs);
                    case TEXT -> files(inputs);
                });
    }

    /** Over all cores: a packed file and a block of Parquet cannot be read in parts, but their articles can. */
    private Dataset<Row> spread(Dataset<Row> records) {
        int wanted = TASKS * spark.sparkContext().defaultParallelism();
        return records.rdd().getNumPartitions() < wanted ? records.repartition(wanted) : records;
    }

    private Dataset<Row> lines(String[] paths) {
        Dataset<Row> lines = spark.read()
                .option("recursiveFileLookup", "true")
                .text(paths)
                .select(
                        col("value").cast(DataTypes.BinaryType),
                        col("_metadata.file_path"),
                        col("_metadata.file_block_start"));
        return lines.mapPartitions(new Numbering(before(lines)), Encoders.row(SCHEMA));
    }

    /** How many lines of its file lie before each block but the first; a file in one block has none. */
    private static Map<String, Long> before(Dataset<Row> lines) {
        List<Row> counted = new ArrayList<>();
        boolean cut = !lines.filter(col("file_block_start").gt(0)).isEmpty();
        if (cut) {
            counted.addAll(
                    lines.groupBy("file_path", "file_block_start").count().collectAsList());
        }
        counted.sort(Comparator.comparing((Row row) -> row.getString(0)).thenComparing(row -> row.getLong(1)));
        Map<String, Long> out = new HashMap<>();
        String file = "";
        long sum = 0;
        for (Row row : counted) {
            sum = row.getString(0).equals(file) ? sum : 0;
            file = row.getString(0);
            out.put(block(file, row.getLong(1)), sum);
            sum += row.getLong(2);
        }
        return out;
    }

    private static String block(String file, long start) {
        return start + " " + file;
    }

    /** Gives each line its number in its file; a partition is one or more blocks, each in order. */
    private record Numbering(Map<String, Long> before) implements MapPartitionsFunction<Row, Row> {

        private static final long serialVersionUID = 1L;

        @Override
        public Iterator<Row> call(Iterator<Row> lines) {
            Map<String, Long> last = new HashMap<>();
            return new Iterator<>() {
                @Override
                public boolean hasNext() {
                    return lines.hasNext();
                }

                @Override
                public Row next() {
                    Row line = lines.next();
                    String block = block(line.getString(1), line.getLong(2));
                    long number = last.getOrDefault(block, before.getOrDefault(block, 0L)) + 1;
                    last.put(block, number);
                    return RowFactory.create(line.getString(1), number, RecordShape.JSON.name(), line.get(0));
                }
            };
        }
    }

    private Dataset<Row> rows(String[] paths) {
        Dataset<Row> table = spark.read().option("recursiveFileLookup", "true").parquet(paths);
        List<Column> fields = new ArrayList<>();
        Map<String, StructField> known = new HashMap<>();
        for (StructField field : table.schema().fields()) {
            known.put(field.name(), field);
        }
        for (String name : FIELDS) {
            StructField field = known.get(name);
            if (field != null) {
                boolean moment = field.dataType() instanceof TimestampType;
                boolean nested = field.dataType().typeName().matches("(?:array|struct|map).*");
                Column column = nested ? col(name) : col(name).cast(DataTypes.StringType);
                fields.add((moment ? date_format(col(name), MOMENT) : column).as(name));
            }
        }
        StructField body = known.get("body");
        if (body != null && body.dataType() instanceof StructType) {
            fields.add(col("body"));
        } else if (body != null) {
            Column format = known.containsKey("format")
                    ? functions.coalesce(col("format"), lit(RecordShape.TEXT.format()))
                    : lit(RecordShape.TEXT.format());
            fields.add(struct(format.as("format"), col("body").as("content")).as("body"));
        }
        if (fields.isEmpty()) {
            throw new NoFieldsException();
        }
        return table.select(
                col("_metadata.file_path").as("file"),
                col("_metadata.row_index").plus(1).as("line"),
                lit(RecordShape.JSON.name()).as("shape"),
                to_json(struct(fields.toArray(new Column[0])))
                        .cast(DataTypes.BinaryType)
                        .as("content"));
    }

    /** One article a file; of one that is too large only the size is read. */
    private Dataset<Row> files(String[] paths) {
        Dataset<Row> files = spark.read()
                .format("binaryFile")
                .option("recursiveFileLookup", "true")
                .option("pathGlobFilter", "*.{txt,md,markdown,html,htm}")
                .load(paths);
        Dataset<Row> small = files.filter(col("length").leq(RecordReader.LIMIT)).select("path", "content");
        Dataset<Row> large = files.filter(col("length").gt(RecordReader.LIMIT))
                .select(col("path"), lit(null).cast(DataTypes.BinaryType).as("content"));
        return small.union(large).map((MapFunction<Row, Row>) Records::file, Encoders.row(SCHEMA));
    }

    private static Row file(Row file) {
        String path = file.getString(0);
        return RowFactory.create(path, 1L, RecordShape.ofFile(path).name(), file.get(1));
    }
}
