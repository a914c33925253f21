package fr.titraille.app;

import fr.titraille.analysis.Analyzer;
import fr.titraille.article.Article;
import fr.titraille.format.Formats;
import fr.titraille.rule.RuleEngine;

/** Loads models and dictionaries, and every class that a first request would wait for, by doing the work once. */
final class WarmUp {

    private static final String SAMPLE = """
        # Une usine ouvre à Lyon

        Le fondeur lyonnais a livré mille puces à un hébergeur, selon sa direction. Elles coûtent 12 % de moins.

        ## Un chantier de deux ans

        « Nous tiendrons le calendrier », assure la directrice, qui attend 30 millions d’euros.
        """;

    private WarmUp() {}

    static void run() {
        Article article = Formats.standard().read("markdown", SAMPLE);
        RuleEngine.french().check(Analyzer.french().analyze(article));
    }
}
