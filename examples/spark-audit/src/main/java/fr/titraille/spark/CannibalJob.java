package fr.titraille.spark;

import static org.apache.spark.sql.functions.col;

import fr.titraille.archive.CannibalJudge;
import fr.titraille.archive.CannibalJudge.Contender;
import fr.titraille.archive.MinHash;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Articles that want to be found for the same, judged as the embedded index judges them. */
final class CannibalJob {

    private static final StructType MEMBER = new StructType()
            .add("keyphrase", DataTypes.StringType)
            .add("articles", DataTypes.IntegerType)
            .add("rank", DataTypes.IntegerType)
            .add("id", DataTypes.StringType)
            .add("score", DataTypes.IntegerType)
            .add("advice", DataTypes.StringType);

    private CannibalJob() {}

    /**
     * The groups, the largest first, one row an article: the one to keep has rank 1.
     *
     * @param articles rows of {@link Reading}, each id once
     */
    static Dataset<Row> of(Dataset<Row> articles) {
        Dataset<Row> groups = articles.select(functions.explode(col("aims")).as("aim"), col("id"))
                .groupBy("aim")
                .agg(functions.collect_set("id").as("ids"))
                .filter(functions.size(col("ids")).gt(1));
        Dataset<Row> told = groups.join(within(groups), groups.col("aim").equalTo(col("inner")), "left_anti");
        return told.select(col("aim"), functions.explode(col("ids")).as("id"))
                .join(articles.select("id", "score", "words", "published", "phrases", "signature"), "id")
                .groupBy("aim")
                .agg(functions
                        .collect_list(functions.struct("id", "score", "words", "published", "phrases", "signature"))
                        .as("members"))
                .flatMap((FlatMapFunction<Row, Row>) CannibalJob::judged, Encoders.row(MEMBER))
                .orderBy(col("articles").desc(), col("keyphrase"), col("rank"));
    }

    /** The aims all of whose articles have another aim in common as well; only groups that share an article are compared. */
    private static Dataset<Row> within(Dataset<Row> groups) {
        Column size = functions.size(col("ids"));
        Dataset<Row> own = groups.select(
                col("aim").as("inner"), functions.array_min(col("ids")).as("any"), size.as("size"));
        Dataset<Row> others = groups.select(
                col("aim").as("outer"),
                size.as("outer_size"),
                functions.explode(col("ids")).as("any"));
        Dataset<Row> neighbours = own.join(others, "any")
                .filter(col("inner")
                        .notEqual(col("outer"))
                        .and(col("outer_size").geq(col("size"))))
                .select("inner", "outer");
        return neighbours
                .join(groups.select(col("aim").as("inner"), col("ids").as("inner_ids")), "inner")
                .join(groups.select(col("aim").as("outer"), col("ids").as("outer_ids")), "outer")
                .filter((FilterFunction<Row>) row -> CannibalJudge.within(
                        row.<String>getAs("inner"),
                        new HashSet<>(row.<String>getList(row.fieldIndex("inner_ids"))),
                        row.<String>getAs("outer"),
                        new HashSet<>(row.<String>getList(row.fieldIndex("outer_ids")))))
                .select("inner")
                .distinct();
    }

    private static Iterator<Row> judged(Row group) {
        List<Contender> contenders = new ArrayList<>();
        for (Row member : group.<Row>getList(1)) {
            byte[] signature = member.getAs("signature");
            contenders.add(new Contender(
                    member.getAs("id"),
                    member.<Integer>getAs("score"),
                    member.<Integer>getAs("words"),
                    member.<Long>getAs("published"),
                    member.getList(member.fieldIndex("phrases")),
                    MinHash.of(signature, 0)));
        }
        CannibalJudge.Judgement judgement = CannibalJudge.judge(group.getString(0), contenders);
        List<Row> out = new ArrayList<>();
        for (CannibalJudge.Advised advised : judgement.articles()) {
            int score = contenders.stream()
                    .filter(each -> each.id().equals(advised.id()))
                    .findFirst()
                    .orElseThrow()
                    .score();
            out.add(RowFactory.create(
                    judgement.keyphrase(),
                    judgement.articles().size(),
                    out.size() + 1,
                    advised.id(),
                    score,
                    advised.advice().name().toLowerCase(Locale.ROOT)));
        }
        return out.iterator();
    }
}
