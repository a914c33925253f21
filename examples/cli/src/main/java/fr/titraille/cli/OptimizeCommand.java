package fr.titraille.cli;

import fr.titraille.analysis.Analyzer;
import fr.titraille.archive.ArchiveException;
import fr.titraille.archive.ArticleIndex;
import fr.titraille.article.Article;
import fr.titraille.dto.OptimizationAnswer;
import fr.titraille.feed.NinjsItem;
import fr.titraille.optimize.ArchiveSource;
import fr.titraille.optimize.Optimization;
import fr.titraille.optimize.Optimizer;
import fr.titraille.optimize.OptimizerOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code titraille optimize}: the main job. */
@Command(name = "optimize", mixinStandardHelpOptions = true, description = "${bundle:optimize.about}")
final class OptimizeCommand implements Callable<Integer> {

    enum Format {
        html,
        markdown,
        json,
        ninjs
    }

    @Parameters(paramLabel = "${bundle:label.file}", descriptionKey = "param.file")
    private String file;

    @Mixin
    private ArticleOptions options;

    @Option(names = "--archive", paramLabel = "${bundle:label.folder}", descriptionKey = "option.archive")
    private @Nullable String archive;

    @Option(names = "--min-words", paramLabel = "N", descriptionKey = "option.min-words")
    private int minWords = OptimizerOptions.DEFAULT.minWords();

    @Option(names = "--max-added-share", paramLabel = "N", descriptionKey = "option.max-added-share")
    private double maxAddedShare = OptimizerOptions.DEFAULT.maxAddedShare();

    @Option(names = "--skip", paramLabel = "ID", split = ",", descriptionKey = "option.skip")
    private List<String> skip = new ArrayList<>();

    @Option(names = "--each-change", descriptionKey = "option.each-change")
    private boolean eachChange;

    @Option(names = "--to", paramLabel = "FORMAT", descriptionKey = "option.to")
    private Format to = Format.html;

    @Mixin
    private OutputOptions output;

    @ParentCommand
    private Titraille program;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Session session = program.session();
        Locale locale = session.locale();
        OptimizerOptions wanted = wanted(session);
        ArticleFile input = ArticleFile.read(file, options, session);
        Optimization done = optimize(input.article(), wanted, session);
        String result = switch (to) {
            case html -> HtmlDocument.of(done.head(), done.html());
            case markdown -> done.markdown();
            case ninjs -> ninjs(input, done);
            case json -> Output.json(OptimizationAnswer.of(done, input.article(), input.format(), locale));
        };
        output.write(result, spec.commandLine().getOut(), session);
        OptimizationSummary summary =
                new OptimizationSummary(session, spec.commandLine().getErr());
        if (session.terminal().err() || eachChange) {
            summary.changes(done, eachChange);
        }
        if (session.terminal().err() || to != Format.json) {
            summary.outcome(done);
        }
        return 0;
    }

    /** Over the item that was read, where it was one. */
    private String ninjs(ArticleFile input, Optimization done) {
        Article article = file.equals("-") ? done.article() : OpenedArchive.named(done.article(), file);
        return input.isNinjs()
                ? NinjsItem.write(article, done.changes(), input.content())
                : NinjsItem.write(article, done.changes());
    }

    private OptimizerOptions wanted(Session session) {
        if (minWords < 0 || minWords > 20_000) {
            throw session.failure("error.range", "--min-words", 0, 20_000);
        }
        if (!(maxAddedShare >= 0 && maxAddedShare <= 10)) {
            throw session.failure("error.range", "--max-added-share", 0, 10);
        }
        return new OptimizerOptions(minWords, maxAddedShare, Set.copyOf(skip));
    }

    /** With an archive's index where the folder holds one, else with the articles that lie in it. */
    private Optimization optimize(Article article, OptimizerOptions wanted, Session session) {
        Optimizer optimizer = Optimizer.french();
        if (archive == null || !ArticleIndex.exists(Path.of(archive))) {
            return optimizer.optimize(article, archive(session), wanted, session.locale());
        }
        try (ArticleIndex index = ArticleIndex.read(Path.of(archive))) {
            Article own = article.id() == null ? article.withId(ArchiveInput.stem(file)) : article;
            ArchiveSource others =
                    (input, limit) -> index.candidates(Analyzer.french().analyze(own), limit);
            return optimizer.optimize(article, others, wanted, session.locale());
        } catch (ArchiveException e) {
            throw new InputException(e.message(session.locale())).causedBy(e);
        }
    }

    /** The other articles of the archive's folder; the file itself may lie in it. */
    private List<Article> archive(Session session) {
        List<Article> out = new ArrayList<>();
        if (archive != null) {
            for (String other : ArticleFolder.list(archive, session)) {
                if (!same(other, file)) {
                    Article article = ArticleFile.read(other, new ArticleOptions(), session)
                            .article();
                    out.add(article.id() == null ? article.withId(ArticleFolder.name(other)) : article);
                }
            }
        }
        return out;
    }

    private static boolean same(String a, String b) {
        try {
            return !b.equals("-") && Files.isSameFile(Path.of(a), Path.of(b));
        } catch (IOException e) {
            return false;
        }
    }
}
