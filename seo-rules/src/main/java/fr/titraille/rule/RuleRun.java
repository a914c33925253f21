package fr.titraille.rule;

import fr.titraille.analysis.AnalyzedArticle;
import fr.titraille.analysis.ArticleField;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One rule's look at one article: gathers what it reports and puts it into words. */
final class RuleRun implements RuleContext {

    private final RuleDescriptor rule;
    private final AnalyzedArticle article;
    private final List<AnalyzedArticle> sources;
    private final Profile profile;
    private final Locale locale;
    private final Suppressions suppressions;
    private final List<Section> sections;
    private final Metrics metrics;
    private final int limit;
    private final @Nullable PublishedArticles archive;
    private final Map<Class<?>, Object> shared;
    private final List<Finding> findings = new ArrayList<>();

    RuleRun(
            Rule rule,
            AnalyzedArticle article,
            List<AnalyzedArticle> sources,
            Profile profile,
            Locale locale,
            Suppressions suppressions,
            List<Section> sections,
            Metrics metrics,
            int limit,
            @Nullable PublishedArticles archive,
            Map<Class<?>, Object> shared) {
        this.rule = rule.descriptor();
        this.article = article;
        this.sources = sources;
        this.profile = profile;
        this.locale = locale;
        this.suppressions = suppressions;
        this.sections = sections;
        this.metrics = metrics;
        this.limit = limit;
        this.archive = archive;
        this.shared = shared;
    }

    List<Finding> findings() {
        return findings;
    }

    @Override
    public AnalyzedArticle article() {
        return article;
    }

    @Override
    public List<AnalyzedArticle> sources() {
        return sources;
    }

    @Override
    public List<Section> sections() {
        return sections;
    }

    @Override
    public Metrics metrics() {
        return metrics;
    }

    @Override
    public PublishedArticles archive() {
        if (archive == null) {
            throw new IllegalStateException("no archive is asked");
        }
        return archive;
    }

    @Override
    public double threshold(String key) {
        return profile.threshold(rule.id(), key);
    }

    @Override
    public double threshold(String key, double fallback) {
        return profile.threshold(rule.id(), key, fallback);
    }

    @Override
    public <T> T shared(Class<T> type, Function<AnalyzedArticle, T> make) {
        return type.cast(shared.computeIfAbsent(type, k -> make.apply(article)));
    }

    @Override
    public void report(FindingDraft draft) {
        boolean body = draft.field() == ArticleField.BODY;
        if (findings.size() >= limit || (body && suppressions.silence(rule.id(), draft.range()))) {
            return;
        }
        Severity own = draft.severity() == null ? rule.severity() : draft.severity();
        boolean none = draft.edits().isEmpty() && draft.changes().isEmpty();
        Wording wording = new Wording(rule, draft.message(), draft.arguments());
        Fix fix = none ? null : new Fix(wording.fix(locale), draft.edits(), draft.changes(), draft.safe());
        findings.add(new Finding(
                rule.id(),
                rule.group(),
                profile.severity(rule.id()).orElse(own),
                wording.message(locale),
                draft.field(),
                draft.range(),
                body ? article.layout().blockAt(draft.range().start()) : -1,
                draft.measured(),
                draft.expected(),
                fix,
                wording));
    }
}
