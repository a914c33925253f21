package fr.titraille.fidelity;

import fr.titraille.analysis.AnalyzedArticle;
import fr.titraille.analysis.ArticleField;
import fr.titraille.text.TextRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Holds a rewrite against its source: figures, names, roles, negations, hedges, degrees, dates, quotations and claims.
 * Immutable and thread-safe; nothing but the texts and reviewed lists is asked, so the same texts always get the same
 * answer.
 *
 * <pre>{@code
 * FidelityReport report = Fidelity.french().compare(source, rewrite, Fidelity.Scope.PARTIAL);
 * }</pre>
 */
public final class Fidelity {

    /** From the surest to the least sure: the first error at a place is the one that is told. */
    private static final List<Checker> CHECKERS = List.of(
            new QuoteChecker(),
            new NumberChecker(),
            new NameChecker(),
            new RoleChecker(),
            new StepChecker(),
            new BindingChecker(),
            new SlotChecker(),
            new HeadChecker(),
            new ContrastChecker(),
            new NegationChecker(),
            new AttributionChecker(),
            new DegreeChecker(),
            new PredicateChecker(),
            new ModalityChecker(),
            new PrecisionChecker(),
            new AdditionChecker(),
            new OmissionChecker());

    private static final Fidelity FRENCH = new Fidelity(CHECKERS);

    private final List<Checker> checkers;

    /** A gate with some checkers only. */
    Fidelity(List<Checker> checkers) {
        this.checkers = List.copyOf(checkers);
    }

    /** The gate for French. */
    public static Fidelity french() {
        return FRENCH;
    }

    /**
     * The sentences of the rewrite's body that draw on no source: enough words to state something, hardly any of them a
     * source's. Headings and questions are left out.
     *
     * @return ranges in the plain text of the rewrite's body
     */
    public List<TextRange> unsupported(List<AnalyzedArticle> sources, AnalyzedArticle rewrite) {
        ComparedText body = ComparedArticle.of(rewrite).fields().get(ArticleField.BODY);
        return body == null ? List.of() : Unsupported.in(new Sources(sources), body);
    }

    /** Which sentence of the source each sentence of the rewrite mainly draws on; those that draw on none are left out. */
    public List<SentenceLink> links(AnalyzedArticle source, AnalyzedArticle rewrite) {
        ComparedText body = ComparedArticle.of(rewrite).fields().get(ArticleField.BODY);
        return body == null ? List.of() : SentenceLinks.of(new Sources(List.of(source)), body);
    }

    /** Whether the rewrite claims to carry everything key. */
    public enum Scope {
        FULL,
        PARTIAL
    }

    /** Compares with messages in French. */
    public FidelityReport compare(AnalyzedArticle source, AnalyzedArticle rewrite, Scope scope) {
        return compare(List.of(source), rewrite, scope, Locale.FRENCH);
    }

    /**
     * Compares a rewrite with several sources at once (an input and its archive). The body, title, standfirst, SEO title
     * and description of the rewrite are read; what any source states, in any of these fields, supports them.
     *
     * @param sources the first is the main one: the ranges and quotations of a source, and omissions, speak of its body
     */
    public FidelityReport compare(List<AnalyzedArticle> sources, AnalyzedArticle rewrite, Scope scope, Locale locale) {
        Sources given = new Sources(sources);
        Map<ArticleField, ComparedText> fields = ComparedArticle.of(rewrite).fields();
        List<ComparedText> whole = List.copyOf(fields.values());
        FidelityMessages messages = FidelityMessages.in(locale);
        List<FidelityError> errors = new ArrayList<>();
        for (Map.Entry<ArticleField, ComparedText> field : fields.entrySet()) {
            ErrorDrafts drafts = new ErrorDrafts(field.getKey(), given, field.getValue());
            Comparison comparison = Comparison.of(given, field.getKey(), field.getValue(), whole, scope);
            checkers.forEach(checker -> checker.check(comparison, drafts));
            drafts.all().stream()
                    .map(draft -> messages.error(draft, field.getValue().text()))
                    .sorted(Comparator.comparing(FidelityError::side).reversed().thenComparing(FidelityError::range))
                    .forEach(errors::add);
        }
        return new FidelityReport(errors);
    }
}
