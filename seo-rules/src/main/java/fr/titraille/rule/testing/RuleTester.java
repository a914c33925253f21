package fr.titraille.rule.testing;

import fr.titraille.analysis.AnalyzedArticle;
import fr.titraille.analysis.Analyzer;
import fr.titraille.article.Article;
import fr.titraille.rule.ArticleChange;
import fr.titraille.rule.Finding;
import fr.titraille.rule.Fix;
import fr.titraille.rule.Profile;
import fr.titraille.rule.PublishedArticles;
import fr.titraille.rule.Rule;
import fr.titraille.rule.RuleEngine;
import fr.titraille.text.TextEdit;
import fr.titraille.text.TextRange;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Tests one rule with cases that it accepts and cases that it finds something in, written as {@link ExampleArticle}
 * scripts. Beside the finding it checks that messages read well in both languages, that edits stay in bounds and out of
 * quotations, and that each mend removes its finding and comes to an end. Immutable; needs no test framework: what is
 * wrong is thrown as an {@link AssertionError}.
 *
 * <pre>{@code
 * RuleTester.forRule(new HeadingFinalPeriod())
 *         .valid("## Une usine neuve\n\nElle ouvre lundi.")
 *         .invalid("## Une usine neuve⟦.⟧\n\nElle ouvre lundi.");
 * }</pre>
 */
public final class RuleTester {

    private static final int MOST_ROUNDS = 50;

    private final Rule rule;
    private final Profile profile;
    private final @Nullable Function<List<Article>, PublishedArticles> archive;

    private RuleTester(Rule rule, Profile profile, @Nullable Function<List<Article>, PublishedArticles> archive) {
        this.rule = rule;
        this.profile = profile;
        this.archive = archive;
    }

    /** A tester with the thresholds of the profile {@code news}. */
    public static RuleTester forRule(Rule rule) {
        return new RuleTester(rule, Profile.news(), null);
    }

    /** The same tester with other thresholds. */
    public RuleTester with(Profile other) {
        return new RuleTester(rule, other, archive);
    }

    /**
     * The same tester for a rule that asks an archive: what makes one of the articles that an example was published beside,
     * such as {@code ArticleList::of}.
     */
    public RuleTester with(Function<List<Article>, PublishedArticles> other) {
        return new RuleTester(rule, profile, other);
    }

    /**
     * The rule finds nothing in this article.
     *
     * @throws AssertionError if it does
     */
    public RuleTester valid(String script) {
        ExampleArticle example = ExampleArticle.parse(script);
        List<Finding> found = check(example, example.article(), Locale.FRENCH);
        require(found.isEmpty(), "finds something in a valid article: " + found, script);
        return this;
    }

    /**
     * The rule finds something in this article; at the marked places, in their order, where there are marks.
     *
     * @throws AssertionError if it does not, or if a message, an edit or a mend is not as it should be
     */
    public RuleTester invalid(String script) {
        ExampleArticle example = ExampleArticle.parse(script);
        List<Finding> found = check(example, example.article(), Locale.FRENCH);
        require(!found.isEmpty(), "finds nothing in an invalid article", script);
        if (!example.marks().isEmpty()) {
            List<ExampleArticle.Mark> places = found.stream()
                    .map(f -> new ExampleArticle.Mark(f.field(), f.range()))
                    .toList();
            require(places.equals(example.marks()), "expected at " + example.marks() + ", found at " + places, script);
        }
        messages(found, script);
        messages(check(example, example.article(), Locale.ENGLISH), script);
        AnalyzedArticle analyzed = Analyzer.french().analyze(example.article());
        for (Finding finding : found) {
            String text = analyzed.field(finding.field()).text();
            require(finding.range().end() <= text.length(), "points past the text", script);
            if (finding.fix() != null) {
                edits(text, finding.fix(), script);
                removes(example, finding, found.size(), script);
            }
        }
        converges(example, script);
        return this;
    }

    private static List<AnalyzedArticle> sources(ExampleArticle example) {
        return example.writtenFrom().stream().map(Analyzer.french()::analyze).toList();
    }

    private List<Finding> check(ExampleArticle example, Article article, Locale locale) {
        RuleEngine engine = RuleEngine.builder()
                .rules(List.of(rule))
                .profile(profile)
                .locale(locale)
                .build();
        Function<List<Article>, PublishedArticles> made = archive;
        if (made == null && !example.archived().isEmpty()) {
            throw new IllegalStateException("an example with archived articles needs with(ArticleList::of)");
        }
        RuleEngine asking = made == null ? engine : engine.with(made.apply(example.archived()));
        return asking.check(Analyzer.french().analyze(article), sources(example))
                .findings();
    }

    private void messages(List<Finding> found, String script) {
        for (Finding finding : found) {
            String message = finding.message();
            require(!message.isBlank() && !message.matches("(?s).*\\{\\d.*"), "message « " + message + " »", script);
            Fix fix = finding.fix();
            require(fix == null || !fix.label().isBlank(), "a fix without label", script);
        }
    }

    private void edits(String text, Fix fix, String script) {
        for (TextEdit edit : fix.edits()) {
            require(edit.range().end() <= text.length(), "an edit ends past the text", script);
            boolean spaces =
                    edit.range().of(text).isBlank() && edit.replacement().isBlank();
            require(spaces || !isQuoted(text, edit.range()), "an edit changes words of a quotation", script);
        }
    }

    /** Whether a range stands wholly inside « … ». */
    private static boolean isQuoted(String text, TextRange range) {
        int open = text.lastIndexOf('«', range.start() - 1);
        int close = text.indexOf('»', range.end());
        return open >= 0
                && close >= 0
                && text.substring(open, range.start()).indexOf('»') < 0
                && text.substring(range.end(), close).indexOf('«') < 0
                && text.substring(open, close).indexOf('\n') < 0;
    }

    private void removes(ExampleArticle example, Finding finding, int before, String script) {
        if (needsAPerson(finding)) {
            return;
        }
        int after =
                check(example, finding.mend(example.article()), Locale.FRENCH).size();
        require(after < before, "the mend of « " + finding.message() + " » does not remove the finding", script);
    }

    private void converges(ExampleArticle example, String script) {
        Article current = example.article();
        for (int round = 0; round < MOST_ROUNDS; round++) {
            Finding next = check(example, current, Locale.FRENCH).stream()
                    .filter(f -> f.fix() != null && !needsAPerson(f))
                    .findFirst()
                    .orElse(null);
            if (next == null) {
                return;
            }
            current = next.mend(current);
        }
        throw new AssertionError(rule.descriptor().id() + ": mends never come to an end in\n" + script);
    }

    private static boolean needsAPerson(Finding finding) {
        Fix fix = finding.fix();
        return fix != null && fix.changes().stream().anyMatch(c -> c instanceof ArticleChange.WordHeading);
    }

    private void require(boolean condition, String what, String script) {
        if (!condition) {
            throw new AssertionError(rule.descriptor().id() + ": " + what + " in\n" + script);
        }
    }
}
