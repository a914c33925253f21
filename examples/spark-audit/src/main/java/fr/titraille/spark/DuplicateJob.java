package fr.titraille.spark;

import static org.apache.spark.sql.functions.col;

import fr.titraille.analysis.Analyzer;
import fr.titraille.archive.DuplicatePair;
import fr.titraille.archive.MinHash;
import fr.titraille.archive.NearDuplicates;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Near duplicates as the embedded index finds them: articles that share a band of their signatures, of those the ones
 * whose signatures come near, of those the ones whose texts do. What is shuffled for all articles is ids and bands;
 * texts travel for the few that are left.
 */
final class DuplicateJob {

    private static final StructType BAND =
            new StructType().add("band", DataTypes.StringType).add("id", DataTypes.StringType);

    private static final StructType IDS =
            new StructType().add("a", DataTypes.StringType).add("b", DataTypes.StringType);

    private static final StructType PAIR = new StructType()
            .add("a", DataTypes.StringType)
            .add("b", DataTypes.StringType)
            .add("similarity", DataTypes.DoubleType)
            .add("passages", DataTypes.createArrayType(DataTypes.StringType));

    private DuplicateJob() {}

    /**
     * The pairs, the most alike first.
     *
     * @param articles rows of {@link Reading}, each id once
     * @param least similarity from which a pair is told
     */
    static Dataset<Row> of(Dataset<Row> articles, double least) {
        Dataset<Row> signed = articles.filter(col("comparable")).select("id", "signature", "shape", "content");
        Dataset<Row> pairs = signed.select("id", "signature")
                .flatMap((FlatMapFunction<Row, Row>) DuplicateJob::bands, Encoders.row(BAND))
                .groupBy("band")
                .agg(functions.collect_list("id").as("ids"))
                .filter(functions.size(col("ids")).gt(1))
                .select("ids")
                .flatMap((FlatMapFunction<Row, Row>) DuplicateJob::pairs, Encoders.row(IDS))
                .distinct();
        Dataset<Row> likely = pairs.join(side(signed, "a", "signature"), "a")
                .join(side(signed, "b", "signature"), "b")
                .filter((FilterFunction<Row>) row -> NearDuplicates.likely(
                        MinHash.of(row.<byte[]>getAs("a_signature"), 0),
                        MinHash.of(row.<byte[]>getAs("b_signature"), 0),
                        least))
                .select("a", "b");
        return likely.join(side(signed, "a", "shape", "content"), "a")
                .join(side(signed, "b", "shape", "content"), "b")
                .repartition(col("a"))
                .sortWithinPartitions("a", "b")
                .mapPartitions(new Comparison(least), Encoders.row(PAIR))
                .orderBy(col("similarity").desc(), col("a"), col("b"));
    }

    private static Dataset<Row> side(Dataset<Row> articles, String side, String... columns) {
        List<Column> selected = new ArrayList<>();
        selected.add(col("id").as(side));
        for (String column : columns) {
            selected.add(col(column).as(side + "_" + column));
        }
        return articles.select(selected.toArray(new Column[0]));
    }

    private static Iterator<Row> bands(Row article) {
        String id = article.getString(0);
        byte[] signature = article.getAs(1);
        return MinHash.of(signature, 0).bands().stream()
                .map(band -> RowFactory.create(band, id))
                .iterator();
    }

    private static Iterator<Row> pairs(Row band) {
        List<String> ids = band.<String>getList(0).stream()
                .sorted()
                .limit(NearDuplicates.MOST_IN_BAND)
                .toList();
        List<Row> out = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            for (int k = i + 1; k < ids.size(); k++) {
                out.add(RowFactory.create(ids.get(i), ids.get(k)));
            }
        }
        return out.iterator();
    }

    /** Compares texts exactly; those of the last few articles are kept, as one article's pairs follow one another. */
    private record Comparison(double least) implements MapPartitionsFunction<Row, Row> {

        private static final long serialVersionUID = 1L;

        private static final int KEPT = 200;

        @Override
        public Iterator<Row> call(Iterator<Row> pairs) {
            Map<String, NearDuplicates.Text> texts = new LinkedHashMap<>(16, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, NearDuplicates.Text> eldest) {
                    return size() > KEPT;
                }
            };
            RecordReader reader = new RecordReader(Locale.FRENCH);
            List<Row> out = new ArrayList<>();
            while (pairs.hasNext()) {
                Row pair = pairs.next();
                DuplicatePair compared =
                        NearDuplicates.inOrder(text(pair, "a", reader, texts), text(pair, "b", reader, texts));
                if (compared.similarity() >= least) {
                    out.add(RowFactory.create(
                            compared.a(),
                            compared.b(),
                            compared.similarity(),
                            compared.passages().toArray(new String[0])));
                }
            }
            return out.iterator();
        }

        private static NearDuplicates.Text text(
                Row pair, String side, RecordReader reader, Map<String, NearDuplicates.Text> texts) {
            return texts.computeIfAbsent(pair.<String>getAs(side), id -> {
                RecordShape shape = RecordShape.valueOf(pair.<String>getAs(side + "_shape"));
                byte[] content = pair.getAs(side + "_content");
                try {
                    return NearDuplicates.Text.of(id, Analyzer.french().analyze(reader.read(shape, content, id)));
                } catch (RecordException e) {
                    throw new IllegalStateException("a record that was read once cannot be read again", e);
                }
            });
        }
    }
}
