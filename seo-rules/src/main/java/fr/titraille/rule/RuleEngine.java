package fr.titraille.rule;

import fr.titraille.analysis.AnalyzedArticle;
import fr.titraille.analysis.ArticleField;
import fr.titraille.text.Cancellation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Runs all rules over one analysed article. Immutable and thread-safe; build it once.
 *
 * <pre>{@code
 * RuleEngine engine = RuleEngine.french();
 * Report report = engine.check(Analyzer.french().analyze(article));
 * }</pre>
 */
public final class RuleEngine {

    private static final int DEFAULT_MAX_FINDINGS = 2_000;

    private final List<Rule> rules;
    private final Profile profile;
    private final Locale locale;
    private final int maxFindings;
    private final @Nullable PublishedArticles archive;

    private RuleEngine(
            List<Rule> rules, Profile profile, Locale locale, int maxFindings, @Nullable PublishedArticles archive) {
        this.rules = List.copyOf(rules);
        this.profile = profile;
        this.locale = locale;
        this.maxFindings = maxFindings;
        this.archive = archive;
    }

    private static final class Holder {
        static final RuleEngine FRENCH = builder().build();
    }

    /** All rules that {@link ServiceLoader} finds, the profile {@code news}, messages in French. */
    public static RuleEngine french() {
        return Holder.FRENCH;
    }

    /** Starts an engine of one's own. */
    public static Builder builder() {
        return new Builder();
    }

    /** The rules it runs, by id. */
    public List<Rule> rules() {
        return rules;
    }

    /** The rule of that id. */
    public Optional<Rule> rule(String id) {
        return rules.stream().filter(r -> r.descriptor().id().equals(id)).findFirst();
    }

    /** The thresholds it runs them with. */
    public Profile profile() {
        return profile;
    }

    /** The language of its messages. */
    public Locale locale() {
        return locale;
    }

    /** The same engine with messages in another language. */
    public RuleEngine in(Locale other) {
        return other.equals(locale) ? this : new RuleEngine(rules, profile, other, maxFindings, archive);
    }

    /** The same engine with only the rules that {@code keep} accepts. */
    public RuleEngine only(Predicate<Rule> keep) {
        return new RuleEngine(rules.stream().filter(keep).toList(), profile, locale, maxFindings, archive);
    }

    /**
     * The same engine, which also asks what was published before; the rules that {@linkplain Rule#needsArchive() need}
     * it are silent without.
     */
    public RuleEngine with(PublishedArticles published) {
        return new RuleEngine(rules, profile, locale, maxFindings, published);
    }

    /** Checks an article that stands for itself. */
    public Report check(AnalyzedArticle article) {
        return check(article, List.of());
    }

    /** Checks an article against the sources it was written from; without sources the fidelity rules are silent. */
    public Report check(AnalyzedArticle article, List<AnalyzedArticle> sources) {
        return check(article, sources, finding -> true);
    }

    /**
     * Checks an article and reports, counts and scores only the findings that {@code which} accepts: an optimizer leaves
     * out those about its own choices.
     */
    public Report check(AnalyzedArticle article, List<AnalyzedArticle> sources, Predicate<Finding> which) {
        Suppressions suppressions = Suppressions.of(article);
        List<Section> sections = Section.of(article);
        Metrics metrics = Metrics.of(article, (int) profile.threshold("sentence-length", "long-words"));
        Map<Class<?>, Object> shared = new HashMap<>();
        List<Finding> findings = new ArrayList<>();
        List<String> passed = new ArrayList<>();
        List<Rule> ran =
                rules.stream().filter(r -> archive != null || !r.needsArchive()).toList();
        for (Rule rule : ran) {
            Cancellation.check();
            RuleRun run = new RuleRun(
                    rule,
                    article,
                    sources,
                    profile,
                    locale,
                    suppressions,
                    sections,
                    metrics,
                    maxFindings,
                    archive,
                    shared);
            rule.check(run);
            List<Finding> own = run.findings().stream().filter(which).toList();
            if (own.isEmpty()) {
                passed.add(rule.descriptor().id());
            }
            findings.addAll(own);
        }
        findings.sort(ORDER);
        findings = SafeFixes.apart(findings);
        List<Finding> shown = findings.size() > maxFindings ? findings.subList(0, maxFindings) : findings;
        Map<RuleGroup, Integer> byGroup = Score.byGroup(ran, findings, profile);
        return new Report(shown, passed, Score.overall(byGroup, profile), byGroup, metrics, sections);
    }

    private static final Comparator<Finding> ORDER = Comparator.comparing((Finding f) -> f.field() != ArticleField.BODY)
            .thenComparing(Finding::field)
            .thenComparing(Finding::range)
            .thenComparing(Finding::severity)
            .thenComparing(Finding::rule)
            .thenComparing(Finding::wording);

    /** Puts an engine together. */
    public static final class Builder {

        private final Map<String, Rule> rules = new TreeMap<>();
        private boolean discovered = true;
        private Profile profile = Profile.news();
        private Locale locale = Locale.FRENCH;
        private int maxFindings = DEFAULT_MAX_FINDINGS;

        private Builder() {}

        /** The thresholds. */
        public Builder profile(Profile value) {
            profile = value;
            return this;
        }

        /** The language of messages: French unless English. */
        public Builder locale(Locale value) {
            locale = value;
            return this;
        }

        /**
         * How many findings a report holds at the most (default 2,000).
         *
         * @throws IllegalArgumentException if it is less than 1
         */
        public Builder maxFindings(int value) {
            if (value < 1) {
                throw new IllegalArgumentException("maxFindings must be 1 or more");
            }
            maxFindings = value;
            return this;
        }

        /** Only these rules, instead of all that {@link ServiceLoader} finds. */
        public Builder rules(Collection<? extends Rule> own) {
            discovered = false;
            own.forEach(this::add);
            return this;
        }

        private void add(Rule rule) {
            Rule other = rules.putIfAbsent(rule.descriptor().id(), rule);
            if (other != null && !other.getClass().equals(rule.getClass())) {
                throw new IllegalStateException(
                        "two rules are called " + rule.descriptor().id());
            }
        }

        /**
         * The engine.
         *
         * @throws IllegalStateException if two rules share an id
         * @throws IllegalArgumentException if the profile has a key of no rule; the message names it
         */
        public RuleEngine build() {
            if (discovered) {
                discover(RuleEngine.class.getClassLoader());
                ClassLoader context = Thread.currentThread().getContextClassLoader();
                if (context != null) {
                    discover(context);
                }
            }
            profile.unknownKey(rules.keySet()).ifPresent(key -> {
                throw new IllegalArgumentException("profile " + profile.name() + " has " + key + ", a key of no rule");
            });
            List<Rule> enabled = rules.values().stream()
                    .filter(r -> profile.enables(r.descriptor().id()))
                    .toList();
            return new RuleEngine(enabled, profile, locale, maxFindings, null);
        }

        private void discover(ClassLoader loader) {
            for (RuleProvider provider : ServiceLoader.load(RuleProvider.class, loader)) {
                provider.rules().forEach(this::add);
            }
        }
    }
}
