package fr.titraille.optimize;

import fr.titraille.analysis.AnalyzedArticle;
import fr.titraille.article.Article;
import fr.titraille.clean.Change;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * An article on its way through the steps: its present state, what was changed and what could not be reached. One
 * thread works on it.
 */
public final class Draft {

    private final AnalyzedArticle input;
    private final List<AnalyzedArticle> archive;
    private final OptimizerOptions options;
    private final Locale locale;
    private final List<AnalyzedArticle> sources;
    private final List<Change> changes = new ArrayList<>();
    private final List<String> shortfall = new ArrayList<>();
    private final Set<String> needed = new LinkedHashSet<>();
    private final Map<String, List<String>> alternatives = new LinkedHashMap<>();
    private List<KeyphraseSuggestion> keyphrases = List.of();
    private final RunAnalyses analyses;
    private Article article;
    private AnalyzedArticle analyzed;

    Draft(
            AnalyzedArticle input,
            List<AnalyzedArticle> archive,
            List<AnalyzedArticle> sources,
            RunAnalyses analyses,
            OptimizerOptions options,
            Locale locale) {
        this.analyses = analyses;
        this.input = input;
        this.archive = List.copyOf(archive);
        this.sources = new ArrayList<>(sources);
        this.options = options;
        this.locale = locale;
        this.article = input.article();
        this.analyzed = input;
    }

    /** The article as it was given. */
    public AnalyzedArticle input() {
        return input;
    }

    /** The articles that statements may be drawn from. */
    public List<AnalyzedArticle> archive() {
        return archive;
    }

    /** All that the result may rest on: the input first, then the archive, then what the catalogues state. */
    public List<AnalyzedArticle> sources() {
        return List.copyOf(sources);
    }

    /** Adds a source, such as what the catalogues state of the chips named. */
    public void rely(Article source) {
        sources.add(analyses.of(source));
    }

    /** What the caller asks for. */
    public OptimizerOptions options() {
        return options;
    }

    /** The language of messages for the editor. */
    public Locale locale() {
        return locale;
    }

    /** The article in its present state. */
    public Article article() {
        return article;
    }

    /** The present state with its analysis, computed once a state. */
    public AnalyzedArticle analyzed() {
        if (!analyzed.article().equals(article)) {
            analyzed = analyses.of(article, analyzed);
        }
        return analyzed;
    }

    /** What was done so far. */
    public List<Change> changes() {
        return List.copyOf(changes);
    }

    /** What could not be reached so far. */
    public List<String> shortfall() {
        return List.copyOf(shortfall);
    }

    /** Whether the caller refuses the change, by its own id or by its rule's. */
    public boolean refuses(Change change) {
        return options.skip().contains(change.rule()) || options.skip().contains(change.id());
    }

    /** Puts a new state in place. */
    public void become(Article next) {
        article = next;
    }

    /** Notes a change that the new state carries. */
    public void note(Change change) {
        changes.add(change);
    }

    /** Carries out one change unless the caller refuses it. */
    public boolean change(Change change, Article next) {
        if (refuses(change)) {
            return false;
        }
        become(next);
        changes.add(change);
        return true;
    }

    /** Says what could not be reached and why. */
    public void lacks(String what) {
        if (!shortfall.contains(what)) {
            shortfall.add(what);
        }
    }

    /** Says that only the desk can give a piece: {@code title}, {@code author}, {@code image}… told in one line. */
    public void needsFromDesk(String piece) {
        needed.add(piece);
    }

    /** The pieces that only the desk can give, in the order they were missed. */
    List<String> needed() {
        return List.copyOf(needed);
    }

    /** Offers other wordings of a field, best first. */
    public void offer(String field, List<String> wordings) {
        if (!wordings.isEmpty()) {
            alternatives.put(field, List.copyOf(wordings));
        }
    }

    /** Offers keyphrases, best first. */
    public void offer(List<KeyphraseSuggestion> suggestions) {
        keyphrases = List.copyOf(suggestions);
    }

    Map<String, List<String>> alternatives() {
        return alternatives;
    }

    List<KeyphraseSuggestion> keyphrases() {
        return keyphrases;
    }
}
