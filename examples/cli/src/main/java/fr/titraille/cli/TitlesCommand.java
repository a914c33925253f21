package fr.titraille.cli;

import fr.titraille.titling.TitlePiece;
import fr.titraille.titling.Titling;
import fr.titraille.titling.TitlingEngine;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code titraille titles}. */
@Command(name = "titles", mixinStandardHelpOptions = true, description = "${bundle:titles.about}")
final class TitlesCommand implements Callable<Integer> {

    private static final int ALTERNATIVES = 3;

    enum Format {
        text,
        json
    }

    @Parameters(paramLabel = "${bundle:label.file}", descriptionKey = "param.file")
    private String file;

    @Mixin
    private ArticleOptions options;

    @Option(names = "--to", paramLabel = "FORMAT", descriptionKey = "option.to")
    private Format to = Format.text;

    @Mixin
    private OutputOptions output;

    @ParentCommand
    private Titraille program;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Session session = program.session();
        ArticleFile input = ArticleFile.read(file, options, session);
        Titling titling = TitlingEngine.installed().title(input.article(), ALTERNATIVES, session.locale());
        Style style = output.toFile() ? new Style(false) : session.terminal().outStyle();
        String result = to == Format.json ? Output.json(titling) : text(titling, session.texts(), style);
        output.write(result, spec.commandLine().getOut(), session);
        return 0;
    }

    private static String text(Titling titling, Texts texts, Style style) {
        StringBuilder out = new StringBuilder();
        part(out, texts.text("titles.title"), titling.title(), texts, style);
        part(out, texts.text("titles.seo-title"), titling.seoTitle(), texts, style);
        part(out, texts.text("titles.standfirst"), titling.standfirst(), texts, style);
        part(out, texts.text("titles.description"), titling.metaDescription(), texts, style);
        part(out, texts.text("titles.keyphrase"), titling.keyphrase(), texts, style);
        for (Titling.Place place : titling.subheadings()) {
            part(out, texts.text("titles.subheading", place.beforeBlock()), place.candidates(), texts, style);
        }
        if (!titling.refused().isEmpty()) {
            part(out, texts.text("titles.refused"), titling.refused(), texts, style);
        }
        return out.toString();
    }

    private static void part(StringBuilder out, String heading, List<TitlePiece> pieces, Texts texts, Style style) {
        out.append(style.bold(heading)).append('\n');
        if (pieces.isEmpty()) {
            out.append("    ").append(texts.text("titles.none")).append('\n');
        }
        for (TitlePiece piece : pieces) {
            out.append("    ").append(piece.text()).append('\n');
            String reason = piece.refusedFor() == null ? piece.because() : piece.refusedFor();
            out.append("        ")
                    .append(style.faint(texts.text(
                            "titles.piece", piece.form(), piece.characters(), piece.pixels(), piece.maker(), reason)))
                    .append('\n');
        }
        out.append('\n');
    }
}
