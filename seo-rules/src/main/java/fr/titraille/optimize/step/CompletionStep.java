package fr.titraille.optimize.step;

import fr.titraille.analysis.AnalyzedArticle;
import fr.titraille.analysis.Analyzer;
import fr.titraille.analysis.ArticleField;
import fr.titraille.article.Article;
import fr.titraille.article.Block;
import fr.titraille.clean.Change;
import fr.titraille.optimize.Draft;
import fr.titraille.optimize.OptimizerStep;
import fr.titraille.optimize.prose.Background;
import fr.titraille.optimize.prose.SectionHeadings;
import fr.titraille.optimize.prose.Statement;
import fr.titraille.optimize.prose.StatementSection;
import fr.titraille.optimize.prose.Subject;
import fr.titraille.optimize.prose.Topic;
import fr.titraille.rules.text.ContentLemmas;
import fr.titraille.text.TextRange;
import fr.titraille.writing.FrenchDates;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Adds statements from the archive and the catalogues where the article is shorter than asked: each with its source,
 * none that the article tells already, no more than asked, and never more than the caller allows beside the article's
 * own words.
 */
final class CompletionStep implements OptimizerStep {

    static final String ID = "complete";

    /** Share of one word from which more of it is spared, and what each occurrence costs a statement. */
    private static final double FREQUENT = 0.03;

    private static final double COST = 1.5;

    /** Words of a sentence: what is left of the allowance may be too little for one. */
    private static final int SENTENCE = 40;

    @Override
    public String id() {
        return ID;
    }

    @Override
    public void apply(Draft draft) {
        AnalyzedArticle article = draft.analyzed();
        int own = article.body().wordCount();
        int wanted = draft.options().minWords() - own;
        if (wanted <= 0 || SectionHeadings.presentIn(draft.article())) {
            return;
        }
        int allowed = (int) Math.floor(ownLength(article) * draft.options().maxAddedShare());
        List<Statement> statements = Background.of(article, draft.archive());
        draft.rely(catalogue(statements));
        statements.removeIf(s -> draft.refuses(change(draft, s, s.text())));
        Map<Topic, List<Statement>> chosen = new StatementChoice(wanted, allowed).choose(sparing(article, statements));
        for (Map.Entry<Topic, List<Statement>> section : chosen.entrySet()) {
            add(draft, section.getKey(), section.getValue());
        }
        int reached = draft.analyzed().body().wordCount();
        if (reached < draft.options().minWords()) {
            StepTexts texts = StepTexts.in(draft.locale());
            boolean spent = reached - own > allowed - SENTENCE && (allowed < SENTENCE || !chosen.isEmpty());
            spent &= !statements.isEmpty();
            draft.lacks(
                    spent
                            ? texts.text(
                                    "lacks.share",
                                    ownLength(article),
                                    allowed,
                                    draft.options().minWords())
                            : sources(draft, article, texts));
        }
    }

    /** Why the linked articles give no more: somebody speaks for himself, there are none, or the copy has no date to hold theirs against. */
    private static String sources(Draft draft, AnalyzedArticle article, StepTexts texts) {
        if (!Background.isWanted(article)) {
            return texts.text("lacks.voice");
        }
        if (draft.archive().isEmpty()) {
            return texts.text("lacks.archive");
        }
        Subject subject = Subject.of(article);
        if (subject.day() != null) {
            return texts.text("lacks.sources");
        }
        String until = subject.until();
        return until == null
                ? texts.text("lacks.day")
                : texts.text(
                        "lacks.day-until", draft.locale().equals(Locale.ENGLISH) ? until : FrenchDates.plain(until));
    }

    /** Statements with a word that the article uses too often already (rule keyword-stuffing) count for less. */
    private static List<Statement> sparing(AnalyzedArticle article, List<Statement> statements) {
        TextRange whole = new TextRange(0, article.text().length());
        Map<String, Integer> counts = ContentLemmas.counts(article.body(), whole);
        String frequent = counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .filter(e -> e.getValue() > FREQUENT * article.body().wordCount())
                .map(Map.Entry::getKey)
                .orElse(null);
        if (frequent == null) {
            return statements;
        }
        List<Statement> out = new ArrayList<>();
        for (Statement statement : statements) {
            String text = statement.text();
            int times = ContentLemmas.counts(Analyzer.french().analyze(text), new TextRange(0, text.length()))
                    .getOrDefault(frequent, 0);
            out.add(statement.weighing(statement.weight() - COST * times));
        }
        return out;
    }

    /** Words of what the article says itself: its body with headings, its title and its chapô (decision 0070). */
    private static int ownLength(AnalyzedArticle article) {
        return article.body().wordCount()
                + article.field(ArticleField.TITLE).wordCount()
                + article.field(ArticleField.STANDFIRST).wordCount();
    }

    private static void add(Draft draft, Topic topic, List<Statement> statements) {
        List<List<StatementSection.Told>> groups = StatementSection.lay(topic, statements);
        List<Block> blocks = new ArrayList<>(draft.article().blocks());
        String heading = SectionHeadings.of(topic, ""); // no keyphrase is glued in front
        blocks.add(new Block.Heading(2, heading));
        blocks.addAll(StatementSection.blocks(topic, groups));
        draft.become(draft.article().withBlocks(blocks));
        draft.note(heading(draft, heading));
        for (List<StatementSection.Told> group : groups) {
            for (StatementSection.Told told : group) {
                draft.note(change(draft, told.statement(), told.text()));
            }
        }
    }

    private static Change heading(Draft draft, String heading) {
        String reason = StepTexts.in(draft.locale()).text("complete.heading");
        return new Change(ID, Change.Kind.INSERTED, "", heading, null, "body", reason, null);
    }

    private static Change change(Draft draft, Statement statement, String text) {
        return new Change(
                ID,
                Change.Kind.INSERTED,
                "",
                text,
                null,
                "body",
                StepTexts.in(draft.locale()).text("complete." + topic(statement).name()),
                statement.source());
    }

    /** Chips that stand among the background are still the catalogue's. */
    private static Topic topic(Statement statement) {
        return statement.group() == StatementChoice.CHIPS ? Topic.CHIPS : statement.topic();
    }

    /** What the catalogues state, as a source for the gate. */
    private static Article catalogue(List<Statement> statements) {
        return Article.of(statements.stream()
                .filter(s -> s.topic() != Topic.BACKGROUND)
                .map(s -> new Block.Paragraph(s.text()))
                .toList());
    }
}
