package fr.titraille.quickstart;

import fr.titraille.analysis.AnalyzedArticle;
import fr.titraille.analysis.Analyzer;
import fr.titraille.article.Article;
import fr.titraille.format.Formats;
import fr.titraille.rule.Report;
import fr.titraille.rule.RuleEngine;
import fr.titraille.subheading.SubheadingEngine;
import fr.titraille.subheading.SubheadingOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads an article, validates it, proposes subheadings. */
public final class Quickstart {

    private Quickstart() {}

    /** @param arguments the article's file, in Markdown */
    public static void main(String[] arguments) throws IOException {
        String markdown = Files.readString(Path.of(arguments[0]));
        Article article = Formats.standard().read("markdown", markdown);
        AnalyzedArticle analyzed = Analyzer.french().analyze(article);

        Report report = RuleEngine.french().check(analyzed);
        System.out.println("Note : " + report.score() + "/100");
        report.findings().forEach(f -> System.out.println(f.severity() + " " + f.rule() + " : " + f.message()));

        SubheadingEngine.french()
                .propose(analyzed, SubheadingOptions.DEFAULT)
                .forEach(p -> System.out.println("Avant le bloc " + p.beforeBlock() + " : " + p.text()));
    }
}
