package fr.titraille.chip;

import fr.titraille.analysis.AnalyzedArticle;
import fr.titraille.analysis.AnalyzedText;
import fr.titraille.chip.reader.ChipStatement;
import fr.titraille.chip.reader.StatementReader;
import fr.titraille.clean.Boilerplate;
import fr.titraille.clean.BoilerplateDetector;
import fr.titraille.figure.Figure;
import fr.titraille.figure.Figures;
import fr.titraille.text.TextRange;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads figures and chip facts out of an article. Stateless and thread-safe.
 *
 * <pre>{@code
 * AnalyzedArticle article = Analyzer.french().analyze(Article.of(List.of(new Block.Paragraph(
 *         "Tencent a commandé 3 000 puces Kunlun P800 à Baidu, selon deux sources."))));
 * ChipFact fact = ChipFacts.french().extract(article).facts().get(0);
 * fact.kind();         // ORDER
 * fact.subject();      // [Tencent]
 * fact.counterparty(); // [Baidu]
 * fact.modality();     // REPORTED
 * }</pre>
 */
public final class ChipFacts {

    private static final ChipFacts FRENCH = new ChipFacts();

    private final ArticleReading reading = new ArticleReading(List.of(
            new EventReader(),
            new RestrictionReader(),
            new PerformanceReader(),
            new PriceReader(),
            new MarketReader()));

    private ChipFacts() {}

    /** The reader of French articles. */
    public static ChipFacts french() {
        return FRENCH;
    }

    /**
     * What an article says.
     *
     * @param figures in order of position
     * @param facts in order of their evidence
     */
    public record Result(List<Figure> figures, List<ChipFact> facts) {
        public Result {
            figures = List.copyOf(figures);
            facts = List.copyOf(facts);
        }
    }

    /**
     * Reads the article's body; boilerplate is passed over. Dates are resolved against its publication date. The result
     * is kept in the article: asking again costs nothing.
     */
    public Result extract(AnalyzedArticle article) {
        return article.layer(Result.class, this::read);
    }

    private Result read(AnalyzedArticle article) {
        AnalyzedText body = article.body();
        List<TextRange> passed = boilerplate(article);
        List<Figure> figures = outside(Figures.french().extract(body, published(article)), passed);
        List<ChipFact> clauses = reading.read(body, figures, passed);
        List<ChipStatement> frames = StatementReader.read(body, figures, passed);
        return new Result(figures, Statements.join(clauses, frames, body.text()));
    }

    private static @Nullable LocalDate published(AnalyzedArticle article) {
        OffsetDateTime published = article.article().metadata().publishedAt();
        return published == null ? null : published.toLocalDate();
    }

    /** « SÉOUL, 14 mars – »: no article text, but its day is a figure. */
    private static final String DATELINE = "dateline";

    private static List<TextRange> boilerplate(AnalyzedArticle article) {
        return BoilerplateDetector.standard().detect(article).stream()
                .filter(b -> !b.kind().equals(DATELINE))
                .map(Boilerplate::range)
                .sorted()
                .toList();
    }

    /** The figures that no boilerplate covers; both lists are in order of position. */
    private static List<Figure> outside(List<Figure> figures, List<TextRange> passed) {
        List<Figure> kept = new ArrayList<>();
        int at = 0;
        for (Figure figure : figures) {
            while (at < passed.size() && passed.get(at).end() <= figure.range().start()) {
                at++;
            }
            if (at == passed.size() || !passed.get(at).overlaps(figure.range())) {
                kept.add(figure);
            }
        }
        return kept;
    }
}
