package fr.titraille.spark;

import fr.titraille.analysis.AnalyzedArticle;
import fr.titraille.analysis.Analyzer;
import fr.titraille.archive.ArticleDigest;
import fr.titraille.archive.CannibalJudge.Contender;
import fr.titraille.article.Article;
import fr.titraille.chip.ChipFacts;
import fr.titraille.dto.FactDto;
import fr.titraille.dto.FactsAnswer;
import fr.titraille.rule.Finding;
import fr.titraille.rule.Report;
import fr.titraille.rule.RuleEngine;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * Reads each record once, with all engines, into a row from which every job draws: an article with what was found in it,
 * or the reason why there is none.
 *
 * @param language of messages and reasons: {@code fr} or {@code en}
 */
record Reading(String language) implements MapPartitionsFunction<Row, Row> {

    private static final long serialVersionUID = 1L;

    private static final DataType NAMES = DataTypes.createArrayType(DataTypes.StringType);

    static final StructType FINDING = new StructType()
            .add("rule", DataTypes.StringType)
            .add("group", DataTypes.StringType)
            .add("severity", DataTypes.StringType)
            .add("field", DataTypes.StringType)
            .add("start", DataTypes.IntegerType)
            .add("end", DataTypes.IntegerType)
            .add("excerpt", DataTypes.StringType)
            .add("message", DataTypes.StringType);

    static final StructType FACT = new StructType()
            .add("kind", DataTypes.StringType)
            .add("subject", NAMES)
            .add("counterparty", NAMES)
            .add("chip", NAMES)
            .add("reference", NAMES)
            .add("quantity", DataTypes.StringType)
            .add("amount", DataTypes.StringType)
            .add("currency", DataTypes.StringType)
            .add("percent", DataTypes.StringType)
            .add("time", DataTypes.StringType)
            .add("modality", DataTypes.StringType)
            .add("start", DataTypes.IntegerType)
            .add("end", DataTypes.IntegerType)
            .add("evidence", DataTypes.StringType);

    /** A row; of one whose {@code reason} is not null only file and line are there. */
    static final StructType SCHEMA = new StructType()
            .add("file", DataTypes.StringType)
            .add("line", DataTypes.LongType)
            .add("reason", DataTypes.StringType)
            .add("shape", DataTypes.StringType)
            .add("content", DataTypes.BinaryType)
            .add("id", DataTypes.StringType)
            .add("title", DataTypes.StringType)
            .add("url", DataTypes.StringType)
            .add("section", DataTypes.StringType)
            .add("publishedAt", DataTypes.StringType)
            .add("published", DataTypes.LongType)
            .add("words", DataTypes.IntegerType)
            .add("score", DataTypes.IntegerType)
            .add("chips", NAMES)
            .add("firms", NAMES)
            .add("findings", DataTypes.createArrayType(FINDING))
            .add("facts", DataTypes.createArrayType(FACT))
            .add("aims", NAMES)
            .add("phrases", NAMES)
            .add("signature", DataTypes.BinaryType)
            .add("comparable", DataTypes.BooleanType);

    static Dataset<Row> of(Dataset<Row> records, Locale locale) {
        return records.mapPartitions(new Reading(locale.getLanguage()), Encoders.row(SCHEMA));
    }

    @Override
    public Iterator<Row> call(Iterator<Row> records) {
        Engines.build();
        Locale locale = Locale.forLanguageTag(language);
        RecordReader reader = new RecordReader(locale);
        SparkTexts texts = SparkTexts.in(locale);
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return records.hasNext();
            }

            @Override
            public Row next() {
                Row record = records.next();
                String file = record.getString(0);
                long line = record.getLong(1);
                RecordShape shape = RecordShape.valueOf(record.getString(2));
                byte[] content = record.getAs(3);
                try {
                    Article article = reader.read(shape, content, Names.article(file, line, shape));
                    return row(article, file, line, shape, content, locale);
                } catch (RecordException e) {
                    return rejected(file, line, e.reason());
                } catch (RuntimeException | StackOverflowError e) {
                    // one article that an engine stumbles over must not end a job of millions
                    return rejected(
                            file, line, texts.text("record.engine", e.getClass().getSimpleName()));
                }
            }
        };
    }

    private static Row rejected(String file, long line, String reason) {
        @Nullable Object[] values = new @Nullable Object[SCHEMA.size()];
        values[0] = file;
        values[1] = line;
        values[2] = reason;
        return RowFactory.create(values);
    }

    private static Row row(
            Article article, String file, long line, RecordShape shape, byte @Nullable [] content, Locale locale) {
        AnalyzedArticle analyzed = Analyzer.french().analyze(article);
        Report report = RuleEngine.french().check(analyzed);
        ArticleDigest digest = ArticleDigest.of(analyzed, report);
        String id = String.valueOf(article.id());
        Contender contender = Contender.of(id, digest);
        return RowFactory.create(
                file,
                line,
                null,
                shape.name(),
                content,
                id,
                article.title(),
                article.metadata().canonicalUrl(),
                article.metadata().section(),
                article.metadata().publishedAt() == null
                        ? null
                        : article.metadata().publishedAt().toString(),
                contender.published(),
                digest.words(),
                digest.score(),
                names(digest.chips()),
                names(digest.firms()),
                findings(report, analyzed, locale),
                facts(analyzed, report),
                names(digest.aims()),
                names(contender.phrases()),
                digest.signature().bytes(),
                digest.shingles().hashes().length > 0);
    }

    private static String[] names(Collection<String> names) {
        return names.toArray(new String[0]);
    }

    private static Row[] findings(Report report, AnalyzedArticle analyzed, Locale locale) {
        return report.findings().stream()
                .map(finding -> finding(finding.in(locale), analyzed))
                .toArray(Row[]::new);
    }

    private static Row finding(Finding finding, AnalyzedArticle analyzed) {
        return RowFactory.create(
                finding.rule(),
                finding.group().id(),
                finding.severity().name().toLowerCase(Locale.ROOT),
                finding.field().jsonName(),
                finding.range().start(),
                finding.range().end(),
                finding.range().of(analyzed.field(finding.field()).text()),
                finding.message());
    }

    private static Row[] facts(AnalyzedArticle analyzed, Report report) {
        return FactsAnswer.of(ChipFacts.french().extract(analyzed), report, analyzed.text()).facts().stream()
                .map(Reading::fact)
                .toArray(Row[]::new);
    }

    private static Row fact(FactDto fact) {
        FactDto.Quantity quantity = fact.quantity();
        FactDto.Amount amount = fact.amount();
        FactDto.Quantity percent = fact.percent();
        return RowFactory.create(
                fact.kind(),
                names(fact.subject()),
                names(fact.counterparty()),
                names(fact.chip()),
                names(fact.reference()),
                quantity == null ? null : told(quantity.value()),
                amount == null ? null : told(amount.value()),
                amount == null ? null : amount.currency(),
                percent == null ? null : told(percent.value()),
                fact.time(),
                fact.modality(),
                fact.evidence().start(),
                fact.evidence().end(),
                fact.evidence().text());
    }

    private static String[] names(@Nullable Object names) {
        if (names instanceof List<?> several) {
            return several.stream().map(String::valueOf).toArray(String[]::new);
        }
        return names == null ? new String[0] : new String[] {names.toString()};
    }

    private static @Nullable String told(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
