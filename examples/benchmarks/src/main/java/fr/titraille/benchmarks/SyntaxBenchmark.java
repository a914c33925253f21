package fr.titraille.benchmarks;

import fr.titraille.analysis.AnalyzedArticle;
import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.Analyzer;
import fr.titraille.analysis.Sentence;
import fr.titraille.analysis.Token;
import fr.titraille.article.Article;
import fr.titraille.syntax.Syntax;
import fr.titraille.text.Folding;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
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

/** The tagger and the parser beside OpenNLP's tagger, over the same sentences. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class SyntaxBenchmark {

    private static final String OPENNLP_MODEL = "/opennlp-fr-ud-gsd-pos-1.3-2.5.4.bin";

    /** Words of the article. */
    @Param({"350", "750", "3000"})
    public int words;

    private Article article = SampleArticle.of(10);
    private final List<String[]> forms = new ArrayList<>();
    private final POSTaggerME openNlp = new POSTaggerME(openNlpModel());

    private static POSModel openNlpModel() {
        try (InputStream in = SyntaxBenchmark.class.getResourceAsStream(OPENNLP_MODEL)) {
            if (in == null) {
                throw new IllegalStateException("opennlp-models-pos-fr is not on the class path");
            }
            return new POSModel(in);
        } catch (IOException e) {
            throw new IllegalStateException("OpenNLP's model cannot be read", e);
        }
    }

    /** Puts the article together; OpenNLP gets the tokens ready made, apostrophes folded. */
    @Setup
    public void read() {
        article = SampleArticle.of(words);
        AnalyzedArticle analyzed = Analyzer.french().analyze(article);
        for (Sentence sentence : analyzed.body().sentences()) {
            forms.add(analyzed.body().tokens(sentence).stream()
                    .map(Token::text)
                    .map(Folding::fold)
                    .toArray(String[]::new));
        }
    }

    /** OpenNLP's tagger, from tokens to parts of speech. */
    @Benchmark
    public int openNlpTags() {
        int sum = 0;
        for (String[] sentence : forms) {
            sum += openNlp.tag(sentence).length;
        }
        return sum;
    }

    /** Our tagger, tokens and sentences included. */
    @Benchmark
    public int tags() {
        AnalyzedText body = Analyzer.french().analyze(article).body();
        int sum = 0;
        for (Sentence sentence : body.sentences()) {
            sum += body.tagged(sentence).size();
        }
        return sum;
    }

    /** Our tagger and parser, tokens and sentences included. */
    @Benchmark
    public int trees() {
        AnalyzedText body = Analyzer.french().analyze(article).body();
        Syntax syntax = Syntax.of(body);
        int sum = 0;
        for (Sentence sentence : body.sentences()) {
            sum += syntax.tree(sentence).root();
        }
        return sum;
    }
}
