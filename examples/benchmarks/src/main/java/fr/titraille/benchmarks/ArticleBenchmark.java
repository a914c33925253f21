package fr.titraille.benchmarks;

import fr.titraille.analysis.AnalyzedArticle;
import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.Analyzer;
import fr.titraille.analysis.PartOfSpeech;
import fr.titraille.analysis.Sentence;
import fr.titraille.article.Article;
import fr.titraille.chip.ChipFacts;
import fr.titraille.fidelity.Fidelity;
import fr.titraille.fidelity.FidelityReport;
import fr.titraille.headline.LedeTitles;
import fr.titraille.optimize.Optimization;
import fr.titraille.optimize.Optimizer;
import fr.titraille.optimize.OptimizerOptions;
import fr.titraille.rule.Report;
import fr.titraille.rule.RuleEngine;
import fr.titraille.subheading.SubheadingEngine;
import fr.titraille.subheading.SubheadingOptions;
import fr.titraille.subheading.SubheadingProposal;
import fr.titraille.titling.Titling;
import fr.titraille.titling.TitlingEngine;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Each job from the article as read to its result, the analysis included, unless its name says {@code Analyzed}: then
 * the analysis, part-of-speech tags included, stands ready.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class ArticleBenchmark {

    private static final TitlingEngine TITLING = new TitlingEngine(List.of());

    /** Words of the article. */
    @Param({"350", "750", "3000"})
    public int words;

    private static final List<Article> ARCHIVE = SampleArticle.archive(20);

    private final FrenchAnalyzer lucene = new FrenchAnalyzer();
    private Article article = SampleArticle.of(10);
    private Article rewrite = article;
    private AnalyzedArticle analyzed = Analyzer.french().analyze(article);
    private String text = "";

    /** Puts the article together and analyses it once. */
    @Setup
    public void read() {
        article = SampleArticle.of(words);
        rewrite = article.withBlocks(
                article.blocks().subList(0, Math.max(1, article.blocks().size() * 9 / 10)));
        analyzed = Analyzer.french().analyze(article);
        text = analyzed.text();
        tag(analyzed.body());
        RuleEngine.french().check(analyzed);
    }

    /** The yardstick: one pass of Lucene's French analyser (tokens, elision, lower case, stop words, light stem). */
    @Benchmark
    public int luceneFrenchAnalyzer() throws IOException {
        try (TokenStream tokens = lucene.tokenStream("body", text)) {
            tokens.reset();
            int count = 0;
            while (tokens.incrementToken()) {
                count++;
            }
            tokens.end();
            return count;
        }
    }

    /** Tokens, sentences, dictionary readings, syllables, passives, connectives; no tagger. */
    @Benchmark
    public int analyzeWithoutTags() {
        AnalyzedText body = Analyzer.french().analyze(article).body();
        int sum = body.wordCount() + body.syllableCount();
        for (int i = 0; i < body.tokens().size(); i++) {
            sum += body.readings(i).size();
        }
        for (Sentence sentence : body.sentences()) {
            sum += body.isPassive(sentence) ? 1 : 0;
            sum += body.hasConnective(sentence) ? 1 : 0;
        }
        return sum;
    }

    /** The same with parts of speech and lemmas in context. */
    @Benchmark
    public int analyzeWithTags() {
        AnalyzedText body = Analyzer.french().analyze(article).body();
        int sum = body.wordCount() + body.syllableCount() + tag(body);
        for (int i = 0; i < body.tokens().size(); i++) {
            sum += body.lemma(i).length();
        }
        for (Sentence sentence : body.sentences()) {
            sum += body.isPassive(sentence) ? 1 : 0;
            sum += body.hasConnective(sentence) ? 1 : 0;
        }
        return sum;
    }

    private static int tag(AnalyzedText body) {
        int verbs = 0;
        for (int i = 0; i < body.tokens().size(); i++) {
            verbs += body.pos(i) == PartOfSpeech.VERB ? 1 : 0;
        }
        return verbs;
    }

    /** All rules. */
    @Benchmark
    public Report validate() {
        return RuleEngine.french().check(Analyzer.french().analyze(article));
    }

    /** All rules over an analysis that stands ready. */
    @Benchmark
    public Report validateAnalyzed() {
        return RuleEngine.french().check(analyzed);
    }

    /** Subheadings. */
    @Benchmark
    public List<SubheadingProposal> proposeSubheadings() {
        return SubheadingEngine.french().propose(Analyzer.french().analyze(article), SubheadingOptions.DEFAULT);
    }

    /** The article's titles, from its lede. */
    @Benchmark
    public List<String> titleFromLede() {
        return LedeTitles.of(Analyzer.french().analyze(article), 3);
    }

    /** All proposals for what titles an article, subheadings among them. */
    @Benchmark
    public Titling title() {
        return TITLING.title(article, 3, Locale.FRENCH);
    }

    /** Figures and chip facts. */
    @Benchmark
    public ChipFacts.Result extractFacts() {
        return ChipFacts.french().extract(Analyzer.french().analyze(article));
    }

    /** The article against its first nine tenths. */
    @Benchmark
    public FidelityReport compare() {
        return Fidelity.french()
                .compare(
                        Analyzer.french().analyze(article), Analyzer.french().analyze(rewrite), Fidelity.Scope.PARTIAL);
    }

    /** The main job, without an archive. */
    @Benchmark
    public Optimization optimize() {
        return Optimizer.french().optimize(article, List.of(), OptimizerOptions.DEFAULT, Locale.FRENCH);
    }

    /** The main job with an archive, whose articles are all read anew. */
    @Benchmark
    public Optimization optimizeWithArchive() {
        return Optimizer.french().optimize(article, ARCHIVE, OptimizerOptions.DEFAULT, Locale.FRENCH);
    }
}
