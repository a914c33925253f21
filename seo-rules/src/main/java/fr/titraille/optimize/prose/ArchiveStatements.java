package fr.titraille.optimize.prose;

import fr.titraille.analysis.AnalyzedArticle;
import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.Analyzer;
import fr.titraille.analysis.Sentence;
import fr.titraille.article.Article;
import fr.titraille.article.Block;
import fr.titraille.article.Metadata;
import fr.titraille.chip.ChipFact;
import fr.titraille.chip.ChipFacts;
import fr.titraille.entity.ChipCatalogue;
import fr.titraille.entity.Mention;
import fr.titraille.entity.Mentions;
import fr.titraille.figure.Figures;
import fr.titraille.rules.text.ContentLemmas;
import fr.titraille.text.TextRange;
import java.time.OffsetDateTime;
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

    /** How much a sentence has to share with the article: a chip, or a firm and a country. */
    private static final double SHARED = 2;

    /** How much an article has to share to count as related, and then each of its sentences. */
    private static final double RELATED = 5;

    private static final double SHARED_IF_RELATED = 0.25;

    private static final int FEWEST_WORDS = 8;
    /** Characters of an untitled article's first words in a label. */
    private static final int LABEL = 60;

    /** A longer sentence gives way to a shorter form of itself. */
    private static final int GOOD_WORDS = 34;

    private static final int MOST_WORDS = 36;

    private ArchiveStatements() {}

    /**
     * How near a source is to the article.
     *
     * @param least what each of its sentences has to share
     * @param related whether it treats the same subject: then a sentence need not name the subject itself
     */
    private record Closeness(double least, boolean related) {}

    static List<Statement> of(AnalyzedArticle article, Subject subject, List<AnalyzedArticle> archive) {
        List<Set<String>> said = sentences(article);
        List<Statement> out = new ArrayList<>();
        for (int i = 0; i < archive.size(); i++) {
            if (isLater(archive.get(i), subject)) {
                continue;
            }
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

    /** Whether the source appeared after the article; what came later, the article cannot know. */
    private static boolean isLater(AnalyzedArticle source, Subject subject) {
        OffsetDateTime published = source.article().metadata().publishedAt();
        return published != null
                && subject.until() != null
                && !subject.allows(published.toLocalDate().toString());
    }

    private static List<Statement> from(AnalyzedArticle source, int number, Subject subject) {
        List<Statement> out = new ArrayList<>();
        Set<String> all = new LinkedHashSet<>();
        Mentions.french().find(source.body()).forEach(m -> all.add(m.name()));
        boolean related = subject.shared(all) >= RELATED && subject.concerns(all);
        double least = related ? SHARED_IF_RELATED : SHARED;
        AnalyzedText body = source.body();
        for (Sentence sentence : body.sentences()) {
            int block = source.layout().blockAt(sentence.range().start());
            boolean prose = block >= 0 && source.article().blocks().get(block) instanceof Block.Paragraph;
            if (prose) {
                statements(source, number, sentence, subject, new Closeness(least, related), out);
            }
        }
        return out;
    }

    private static void statements(
            AnalyzedArticle source,
            int number,
            Sentence sentence,
            Subject subject,
            Closeness closeness,
            List<Statement> out) {
        String whole = sentence.range().of(source.text());
        if (!whole.endsWith(".") || whole.matches("(?s).*[«»\"!?…:;].*")) {
            return;
        }
        StatementDates dates = StatementDates.of(source, sentence);
        if (!dates.allowedBy(subject) || !Offices.fit(whole, subject.day())) {
            return;
        }
        for (Attribution said : Attribution.of(source.body(), sentence)) {
            String speaker = Speakers.name(said.speaker(), media(source));
            if (said.speaker() != null && speaker == null) {
                continue;
            }
            Statement anew = fromFact(source, number, said, subject);
            if (anew != null) {
                out.add(placed(anew, speaker, source));
                continue;
            }
            Clause clause = Openings.bare(Clause.of(source.body(), said.clause()));
            Statement best = null;
            for (Clause form : Shortening.tidy(clause)) {
                Statement statement = statement(source, number, form, said.shifted(), dates, subject, closeness);
                if (statement != null && (best == null || words(best) > GOOD_WORDS)) {
                    best = statement;
                }
            }
            if (best != null) {
                out.add(placed(best, speaker, source));
            }
        }
    }

    private static Statement placed(Statement statement, @Nullable String speaker, AnalyzedArticle source) {
        String citation = speaker == null ? Citations.whole(source) : Citations.of(source.article());
        return statement.saidBy(speaker).from(citation);
    }

    /** The clause's fact written anew from its fields, where they suffice. */
    private static @Nullable Statement fromFact(AnalyzedArticle source, int number, Attribution said, Subject subject) {
        List<ChipFact> facts =
                FactSentences.within(ChipFacts.french().extract(source).facts(), said.clause());
        for (ChipFact fact : facts) {
            Set<String> names = new LinkedHashSet<>(fact.subject());
            names.addAll(fact.counterparty());
            names.addAll(fact.chip());
            String text = FactSentences.of(fact, source.body(), false).orElse(null);
            boolean here = fact.quantity() != null
                            && said.clause().contains(fact.quantity().range())
                    || fact.percent() != null
                            && said.clause().contains(fact.percent().range());
            if (text != null && here && subject.concerns(names) && subject.shared(names) >= SHARED) {
                return Statement.of(Topic.BACKGROUND, text, label(source, number), names, 7 + subject.shared(names))
                        .inGroup(number);
            }
        }
        return null;
    }

    private static @Nullable Statement statement(
            AnalyzedArticle source,
            int number,
            Clause clause,
            boolean shifted,
            StatementDates dates,
            Subject subject,
            Closeness closeness) {
        String text = dates.complete(Reported.sentence(clause, shifted)).orElse(null);
        if (text == null) {
            return null;
        }
        int words = words(text);
        if (words < FEWEST_WORDS || words > MOST_WORDS || !SelfContained.elsewhere(clause)) {
            return null;
        }
        Set<String> names = names(clause);
        double shared = subject.shared(names);
        boolean figure = hasFigure(clause);
        boolean near = subject.concerns(names) || closeness.related() && shared >= SHARED;
        if (shared < closeness.least() || !near || subject.strays(names) || !isSpecific(names, figure)) {
            return null;
        }
        double weight = 3 + shared + (figure ? 3 : 0);
        return Statement.of(Topic.BACKGROUND, text, label(source, number), names, weight)
                .inGroup(number);
    }

    private static int words(Statement statement) {
        return words(statement.text());
    }

    private static int words(String text) {
        return Analyzer.french().analyze(text).wordCount();
    }

    /** Whether the clause tells more than a mood: a chip, a figure or two names. */
    private static boolean isSpecific(Set<String> names, boolean figure) {
        boolean chip =
                names.stream().anyMatch(n -> ChipCatalogue.standard().find(n).isPresent());
        return chip || figure || names.size() >= 2;
    }

    private static boolean hasFigure(Clause clause) {
        return Figures.french().extract(clause.text(), null).stream().anyMatch(f -> clause.contains(f.range()));
    }

    private static Set<String> names(Clause clause) {
        Set<String> out = new LinkedHashSet<>();
        for (Mention mention : Mentions.french().find(clause.text())) {
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

    /** The first words of an article without a title. */
    private static String opening(Article article) {
        String line = article.blocks().stream()
                .filter(Block.Paragraph.class::isInstance)
                .map(Block::text)
                .findFirst()
                .orElse("");
        int cut = line.length() <= LABEL ? line.length() : line.lastIndexOf(' ', LABEL);
        return cut <= 0 || cut == line.length() ? line : line.substring(0, cut) + "…";
    }

    /** How the editor finds the article again. */
    static String label(AnalyzedArticle source, int number) {
        Metadata metadata = source.article().metadata();
        String title = source.article().title();
        StringBuilder out = new StringBuilder("archive n° ").append(number + 1);
        if (source.article().id() != null) {
            out.append(", ").append(source.article().id());
        }
        String named = title == null ? opening(source.article()) : title;
        if (!named.isBlank()) {
            out.append(", « ").append(named).append(" »");
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
        AnalyzedText analyzed = Analyzer.french().analyze(text);
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
