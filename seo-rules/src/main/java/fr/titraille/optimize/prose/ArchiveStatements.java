package fr.titraille.optimize.prose;

import fr.titraille.analysis.AnalyzedArticle;
import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.Sentence;
import fr.titraille.article.Block;
import fr.titraille.article.Metadata;
import fr.titraille.chip.ChipCatalogue;
import fr.titraille.chip.Figure;
import fr.titraille.chip.Figures;
import fr.titraille.chip.Mention;
import fr.titraille.chip.Mentions;
import fr.titraille.rules.text.ContentLemmas;
import fr.titraille.text.TextRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What related articles of the archive report, each sentence with its source named. */
final class ArchiveStatements {

    /** Content lemmas shared with the article from which a sentence counts as said already. */
    private static final double RESTATED = 0.55;

    private static final int FEWEST_WORDS = 8;
    private static final int MOST_WORDS = 38;

    private ArchiveStatements() {}

    static List<Statement> of(AnalyzedArticle article, Subject subject, List<AnalyzedArticle> archive) {
        List<Set<String>> said = sentences(article);
        List<Statement> out = new ArrayList<>();
        for (int i = 0; i < archive.size(); i++) {
            for (Statement statement : from(archive.get(i), i, subject)) {
                Set<String> lemmas = lemmas(statement.text());
                if (said.stream().noneMatch(s -> contained(lemmas, s) > RESTATED)) {
                    said.add(lemmas);
                    out.add(statement);
                }
            }
        }
        out.sort(Comparator.comparingDouble(Statement::weight).reversed().thenComparing(Statement::text));
        return out;
    }

    private static List<Statement> from(AnalyzedArticle source, int number, Subject subject) {
        List<Statement> out = new ArrayList<>();
        AnalyzedText body = source.body();
        for (Sentence sentence : body.sentences()) {
            int block = source.layout().blockAt(sentence.range().start());
            boolean prose = block >= 0 && source.article().blocks().get(block) instanceof Block.Paragraph;
            Statement statement = prose ? statement(source, number, sentence, subject) : null;
            if (statement != null) {
                out.add(statement);
            }
        }
        return out;
    }

    private static @Nullable Statement statement(
            AnalyzedArticle source, int number, Sentence sentence, Subject subject) {
        AnalyzedText body = source.body();
        String whole = sentence.range().of(body.text());
        if (!whole.endsWith(".") || whole.matches("(?s).*[«»\"!?…:;].*")) {
            return null;
        }
        Attribution said = Attribution.of(body, sentence);
        TextRange clause = Openings.bare(body, said.clause());
        int words = body.wordCount(clause);
        if (words < FEWEST_WORDS || words > MOST_WORDS || !SelfContained.test(body, clause)) {
            return null;
        }
        Set<String> names = names(body, clause);
        double shared = subject.shared(names);
        String speaker = Speakers.name(said.speaker(), media(source));
        if (shared < 2 || !isSpecific(names, source, clause) || (said.speaker() != null && speaker == null)) {
            return null;
        }
        String text = Reported.sentence(body, clause, said.shifted());
        double weight = 3 + shared + (hasFigure(source, clause) ? 3 : 0);
        return Statement.of(Topic.BACKGROUND, text, label(source, number), names, weight)
                .saidBy(speaker)
                .inGroup(number);
    }

    /** Whether the clause tells more than a mood: a chip, a figure or two names. */
    private static boolean isSpecific(Set<String> names, AnalyzedArticle source, TextRange clause) {
        boolean chip =
                names.stream().anyMatch(n -> ChipCatalogue.standard().find(n).isPresent());
        return chip || names.size() >= 2 || hasFigure(source, clause);
    }

    private static boolean hasFigure(AnalyzedArticle source, TextRange clause) {
        for (Figure figure : Figures.french().extract(source.body(), null)) {
            if (clause.contains(figure.range())) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> names(AnalyzedText body, TextRange clause) {
        Set<String> out = new LinkedHashSet<>();
        for (Mention mention : Mentions.french().find(body)) {
            if (clause.contains(mention.range())) {
                out.add(mention.name());
            }
        }
        return out;
    }

    private static @Nullable String media(AnalyzedArticle source) {
        List<String> sources = source.article().metadata().sources();
        return sources.isEmpty() ? null : sources.get(0);
    }

    /** How the editor finds the article again. */
    static String label(AnalyzedArticle source, int number) {
        Metadata metadata = source.article().metadata();
        String title = source.article().title();
        StringBuilder out = new StringBuilder("archive n° ").append(number + 1);
        if (title != null) {
            out.append(", « ").append(title).append(" »");
        }
        if (metadata.canonicalUrl() != null) {
            out.append(", ").append(metadata.canonicalUrl());
        }
        if (!metadata.sources().isEmpty()) {
            out.append(" (").append(String.join(", ", metadata.sources())).append(')');
        }
        return out.toString();
    }

    private static List<Set<String>> sentences(AnalyzedArticle article) {
        List<Set<String>> out = new ArrayList<>();
        for (Sentence sentence : article.body().sentences()) {
            out.add(ContentLemmas.in(article.body(), sentence.range()));
        }
        return out;
    }

    static Set<String> lemmas(String text) {
        AnalyzedText analyzed = fr.titraille.analysis.Analyzer.french().analyze(text);
        return ContentLemmas.in(analyzed, new TextRange(0, text.length()));
    }

    static double contained(Set<String> part, Set<String> whole) {
        if (part.isEmpty()) {
            return 1;
        }
        long shared = part.stream().filter(whole::contains).count();
        return (double) shared / part.size();
    }
}
