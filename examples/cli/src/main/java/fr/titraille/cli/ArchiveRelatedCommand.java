package fr.titraille.cli;

import fr.titraille.archive.RelatedArticle;
import fr.titraille.article.Article;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code titraille archive related}: what goes with an article, and why. */
@Command(name = "related", mixinStandardHelpOptions = true, description = "${bundle:archive.related.about}")
final class ArchiveRelatedCommand implements Callable<Integer> {

    @Parameters(paramLabel = "${bundle:label.file}", descriptionKey = "param.file")
    private String file;

    @Mixin
    private ArticleOptions options;

    @Option(names = "--before", paramLabel = "${bundle:label.date}", descriptionKey = "option.before")
    private @Nullable String before;

    @Option(names = "--limit", paramLabel = "N", descriptionKey = "option.limit")
    private int limit = 20;

    @Option(names = "--to", paramLabel = "FORMAT", descriptionKey = "option.to")
    private ArchiveRows.Format to = ArchiveRows.Format.text;

    @Mixin
    private OutputOptions output;

    @ParentCommand
    private ArchiveCommand parent;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Session session = parent.session();
        Texts texts = session.texts();
        if (limit < 1 || limit > 1_000) {
            throw session.failure("error.range", "--limit", 1, 1_000);
        }
        Article article = ArticleFile.read(file, options, session).article();
        Article own = article.id() == null ? article.withId(ArchiveInput.stem(file)) : article;
        OffsetDateTime last = before == null ? null : last(before, session);
        List<RelatedArticle> found = parent.read(archive -> archive.related(own, last, limit));
        ArchiveRows rows = new ArchiveRows(
                texts.text("archive.related.title"),
                List.of("id", texts.text("column.date"), texts.text("column.title"), texts.text("column.shared")));
        for (RelatedArticle related : found) {
            List<String> shared = new ArrayList<>(related.chips());
            shared.addAll(related.firms());
            shared.addAll(related.words());
            rows.add(
                    related.article().id(),
                    ArchiveRows.day(related.article()),
                    ArchiveRows.title(related.article()),
                    String.join(", ", shared));
        }
        Object json = found.stream().map(ArchiveAnswers.Related::of).toList();
        Style style = output.toFile() ? new Style(false) : session.terminal().outStyle();
        output.write(rows.write(to, json, style, session), spec.commandLine().getOut(), session);
        return 0;
    }

    /** The end of a day, so that what appeared on it is in; a moment as it stands. */
    private static OffsetDateTime last(String text, Session session) {
        OffsetDateTime moment = ArticleOptions.date(text, session);
        return text.length() <= 10 ? moment.plusDays(1).minusSeconds(1) : moment;
    }
}
