package fr.titraille.optimize.prose;

import fr.titraille.analysis.AnalyzedArticle;
import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.Analyzer;
import fr.titraille.analysis.ArticleField;
import fr.titraille.analysis.Sentence;
import fr.titraille.article.Article;
import fr.titraille.article.Block;
import fr.titraille.article.Metadata;
import fr.titraille.chip.ChipFact;
import fr.titraille.chip.ChipFacts;
import fr.titraille.entity.ChipCatalogue;
import fr.titraille.entity.Mention;
import fr.titraille.entity.OrganizationCatalogue;
import fr.titraille.figure.Figure;
import fr.titraille.figure.Figures;
import fr.titraille.predication.Predication;
import fr.titraille.rules.text.ContentLemmas;
import fr.titraille.text.TextRange;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What related articles of the archive report, each statement with its source named: taken when the article's own subject
 * takes part in it, when it is not later than the article, can be read alone and is not said already.
 */
final class ArchiveStatements {

    private static final int FEWEST_WORDS = 7;

    private static final int MOST_WORDS = 36;

    /** A longer statement gives way to a shorter form of itself. */
    private static final int GOOD_WORDS = 30;

    /** Characters of an untitled article's first words in a label. */
    private static final int LABEL = 60;

    private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)");

    private final Subject subject;
    private final AnalyzedArticle source;
    private final int number;
    private final List<Statement> found = new ArrayList<>();

    private ArchiveStatements(Subject subject, AnalyzedArticle source, int number) {
        this.subject = subject;
        this.source = source;
        this.number = number;
    }

    /** The statements of all sources, best first. */
    static List<Statement> of(AnalyzedArticle article, Subject subject, List<AnalyzedArticle> archive) {
        List<Statement> all = new ArrayList<>();
        for (int i = 0; i < archive.size(); i++) {
            if (!isLater(archive.get(i), subject)) {
                all.addAll(new ArchiveStatements(subject, archive.get(i), i).read());
            }
        }
        all.sort(Comparator.comparingDouble(Statement::weight).reversed().thenComparing(Statement::text));
        SaidAlready said = new SaidAlready();
        said.add(article.body());
        said.add(article.field(ArticleField.TITLE));
        said.add(article.field(ArticleField.STANDFIRST));
        all.removeIf(statement -> said.knows(statement.text()));
        return all;
    }

    /**
     * Whether the source appeared after the article, or, where it has no date, shows to know of a later year; what came
     * later, the article cannot know.
     */
    private static boolean isLater(AnalyzedArticle source, Subject subject) {
        if (subject.until() == null) {
            return false;
        }
        OffsetDateTime published = source.article().metadata().publishedAt();
        if (published != null) {
            return !subject.allows(published.toLocalDate().toString());
        }
        String newest = KnownTime.newest(source);
        return newest != null && !subject.allows(newest.substring(0, KnownTime.YEAR));
    }

    private List<Statement> read() {
        for (Sentence sentence : source.body().sentences()) {
            int block = source.layout().blockAt(sentence.range().start());
            boolean prose = block >= 0 && source.article().blocks().get(block) instanceof Block.Paragraph;
            if (prose && tells(sentence)) {
                read(sentence);
            }
        }
        return found;
    }

    /** A sentence without quotation, question or list, that names what the article is about. */
    private boolean tells(Sentence sentence) {
        String whole = sentence.range().of(source.text());
        return whole.endsWith(".")
                && !BRACKETS.matcher(whole).replaceAll("").matches("(?s).*[«»\"!?…:;].*")
                && subject.concerns(Parties.in(source.body(), sentence.range()))
                && Offices.fit(whole, subject.day());
    }

    private void read(Sentence sentence) {
        StatementDates dates = StatementDates.of(source, sentence);
        for (StatementAttribution said : StatementAttribution.of(source.body(), sentence)) {
            String speaker = ReportedSpeakers.name(said.speaker(), media());
            boolean unnamed = said.speaker() != null && speaker == null;
            Set<String> acting = ClauseParticipants.apposed(said.clause());
            if (unnamed || !acting.isEmpty() && !subject.concerns(acting)) {
                continue;
            }
            Statement best = isAnswered(said, dates) ? fromFact(said, dates) : null;
            if (best == null) {
                for (KeptClause form : ClauseForms.of(Openings.bare(said.clause()))) {
                    Statement statement = statement(form, said, dates, speaker);
                    if (statement != null && (best == null || words(best.text()) > GOOD_WORDS)) {
                        best = statement;
                    }
                }
            }
            if (best != null) {
                String citation = speaker == null ? Citations.whole(source) : Citations.of(source.article());
                found.add(
                        best.saidBy(ReportedSpeakers.own(speaker, best.text())).from(citation));
            }
        }
    }

    /** Whether a medium answers for the clause, or its article's date says when it was told. */
    private static boolean isAnswered(StatementAttribution said, StatementDates dates) {
        String speaker = said.speaker();
        return dates.published() != null || speaker == null || ReportedSpeakers.isKnown(speaker.strip());
    }

    /** The clause's fact written anew from its fields, where they suffice and no date would be lost. */
    private @Nullable Statement fromFact(StatementAttribution said, StatementDates dates) {
        if (said.clause().size() == 0
                || !hasFigure(said.clause())
                || dates.dates().stream().anyMatch(d -> said.clause().contains(d.range()))) {
            return null;
        }
        List<ChipFact> facts = FactSentences.within(
                ChipFacts.french().extract(source).facts(), said.clause().range());
        for (ChipFact fact : facts) {
            Set<String> names = new LinkedHashSet<>(fact.subject());
            names.addAll(fact.counterparty());
            names.addAll(fact.chip());
            String text = FactSentences.of(fact, source.body(), false).orElse(null);
            boolean here = fact.quantity() != null
                            && said.clause().contains(fact.quantity().range())
                    || fact.percent() != null
                            && said.clause().contains(fact.percent().range());
            if (text != null && here && subject.concerns(names) && subject.knowsOf(names)) {
                return Statement.of(Topic.BACKGROUND, text, label(source, number), names, 7 + subject.shared(names))
                        .inGroup(number);
            }
        }
        return null;
    }

    /** Facts are read from a whole article; a clause without a figure needs none of them. */
    private boolean hasFigure(KeptClause clause) {
        return Figures.french().extract(source.body(), null).stream()
                .anyMatch(f -> f.type() != Figure.Type.DATE && clause.contains(f.range()));
    }

    private @Nullable Statement statement(
            KeptClause clause, StatementAttribution said, StatementDates dates, @Nullable String speaker) {
        Map<Integer, String> written = dates.words(clause).orElse(null);
        if (written == null
                || !dates.allowedBy(subject, clause)
                || MovedReferences.of(source.body()).unresolved().stream().anyMatch(clause::contains)) {
            return null;
        }
        written.putAll(said.subject());
        boolean dated = dates.in(clause);
        // with its own date an event that was already past then is simply past
        boolean shifted = said.shifted() || dated;
        AnalyzedText text = Analyzer.french().analyze(Reported.sentence(clause, shifted, written));
        int words = text.wordCount();
        if (words < FEWEST_WORDS || words > MOST_WORDS || !ReadBack.holds(clause, text)) {
            return null;
        }
        KeptClause alone = KeptClause.of(text, new TextRange(0, text.text().length() - 1));
        Set<String> names = Parties.in(text, alone.range());
        if (!subject.concerns(ClauseParticipants.of(alone))
                || !subject.knowsOf(names)
                || subject.strays(names)
                || !StatementTime.holds(alone, dated || dates.published() != null, !said.shifted() && speaker != null)
                || repeatsAName(clause, text.text())
                || !SelfContained.elsewhere(alone)) {
            return null;
        }
        boolean figure = !Figures.french().extract(text, null).isEmpty();
        if (!isSpecific(alone, names, figure)) {
            return null;
        }
        double weight = 3 + subject.shared(names) + (figure ? 3 : 0);
        return Statement.of(Topic.BACKGROUND, text.text(), label(source, number), names, weight)
                .inGroup(number);
    }

    /** « Veltrix a signé mais Veltrix s’est retirée »: a name put for a description stands in the sentence already. */
    private boolean repeatsAName(KeptClause clause, String text) {
        Map<Integer, String> put = MovedReferences.of(source.body()).words();
        return clause.tokens().stream()
                .map(token -> put.getOrDefault(token, ""))
                .anyMatch(name -> !name.isBlank() && text.indexOf(name) != text.lastIndexOf(name));
    }

    /** Whether the clause tells more than a mood: a chip, a figure, or two names of whom one does something to something. */
    private static boolean isSpecific(KeptClause clause, Set<String> names, boolean figure) {
        boolean chip =
                names.stream().anyMatch(n -> ChipCatalogue.standard().find(n).isPresent());
        Predication main = ClauseParticipants.main(clause);
        boolean acts =
                main != null && (main.patient().isPresent() || main.attribute().isPresent());
        return (chip || figure || names.size() >= 2 && acts) && !isCircular(clause);
    }

    /** « X veut rivaliser avec X »: a slip of the source. */
    private static boolean isCircular(KeptClause clause) {
        List<String> firms = new ArrayList<>();
        Parties.all(clause.text()).values().forEach(firms::addAll);
        firms.removeIf(name -> !OrganizationCatalogue.standard()
                .find(name)
                .filter(o -> o.type() == Mention.Type.COMPANY)
                .isPresent());
        return firms.size() > 1 && firms.stream().distinct().count() == 1;
    }

    private static int words(String text) {
        return Analyzer.french().analyze(text).wordCount();
    }

    private @Nullable String media() {
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

    static Set<String> lemmas(String text) {
        return ContentLemmas.in(text);
    }
}
