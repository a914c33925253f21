package fr.titraille.fidelity;

import fr.titraille.analysis.AnalyzedArticle;
import fr.titraille.analysis.Analyzer;
import fr.titraille.analysis.ArticleField;
import fr.titraille.fidelity.align.Alignment;
import fr.titraille.fidelity.align.ComparedArticle;
import fr.titraille.fidelity.align.ComparedText;
import fr.titraille.fidelity.align.SourceTexts;
import fr.titraille.fidelity.align.Stretch;
import fr.titraille.fidelity.align.Unsupported;
import fr.titraille.fidelity.check.Alarm;
import fr.titraille.fidelity.check.Checks;
import fr.titraille.fidelity.check.Comparison;
import fr.titraille.fidelity.check.FidelityMessages;
import fr.titraille.fidelity.check.Weighed;
import fr.titraille.text.TextEdit;
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

    private static final Fidelity FRENCH = new Fidelity();

    /** Share of a sentence that its source must hold for the two to be linked. */
    private static final double LINKED = 0.35;

    private Fidelity() {}

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
        return body == null ? List.of() : Unsupported.in(SourceTexts.of(sources), body);
    }

    /** Which sentence of the source each sentence of the rewrite mainly draws on; those that draw on none are left out. */
    public List<SentenceLink> links(AnalyzedArticle source, AnalyzedArticle rewrite) {
        ComparedText body = ComparedArticle.of(rewrite).fields().get(ArticleField.BODY);
        List<SentenceLink> links = new ArrayList<>();
        if (body == null) {
            return links;
        }
        Alignment alignment = new Alignment(SourceTexts.of(List.of(source)), body);
        for (Stretch stretch : body.stretches()) {
            alignment.of(stretch).stream()
                    .filter(match ->
                            match.cover() >= LINKED && match.source().origin().main())
                    .findFirst()
                    .ifPresent(match -> links.add(new SentenceLink(
                            stretch.sentence().range(),
                            match.source().stretch().sentence().range())));
        }
        return links;
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
        SourceTexts given = SourceTexts.of(sources);
        Map<ArticleField, ComparedText> fields = ComparedArticle.of(rewrite).fields();
        List<ComparedText> whole = List.copyOf(fields.values());
        List<FidelityError> errors = new ArrayList<>();
        for (Map.Entry<ArticleField, ComparedText> field : fields.entrySet()) {
            Comparison comparison = Comparison.of(
                    given, field.getValue(), whole, field.getKey() == ArticleField.BODY, scope == Scope.FULL);
            errors.addAll(errors(comparison, field.getKey(), locale));
        }
        return new FidelityReport(errors);
    }

    /**
     * Compares one line, such as a title proposed, with the sources; it need not carry everything.
     *
     * @return errors whose field is the body, which a line alone is
     */
    public FidelityReport compareLine(List<AnalyzedArticle> sources, String line, Locale locale) {
        ComparedText text = new ComparedText(Analyzer.french().analyze(line), List.of(), null);
        return new FidelityReport(errors(
                Comparison.of(SourceTexts.of(sources), text, List.of(text), true, false), ArticleField.BODY, locale));
    }

    private static List<FidelityError> errors(Comparison comparison, ArticleField field, Locale locale) {
        FidelityMessages messages = FidelityMessages.in(locale);
        return Checks.all().run(comparison).stream()
                .map(weighed -> error(weighed, field, comparison.rewrite().text(), messages))
                .sorted(Comparator.comparing(FidelityError::side).reversed().thenComparing(FidelityError::range))
                .toList();
    }

    private static FidelityError error(Weighed weighed, ArticleField field, String rewrite, FidelityMessages messages) {
        Alarm alarm = weighed.alarm();
        SourceTexts.Origin origin = alarm.source();
        TextRange sourceRange = alarm.sourceRange();
        String sourceQuote = origin == null || sourceRange == null
                ? ""
                : sourceRange.of(origin.text().text());
        boolean omission = alarm.ground().isOmission();
        String quote = omission ? sourceQuote : alarm.range().of(rewrite);
        String replacement = alarm.replacement();
        return new FidelityError(
                FidelityError.Kind.of(alarm.ground().kind()),
                weighed.isError() ? FidelityError.Tier.ERROR : FidelityError.Tier.CHECK,
                field,
                quote,
                omission ? FidelityError.Side.SOURCE : FidelityError.Side.REWRITE,
                alarm.range(),
                sourceQuote,
                origin != null && origin.main() ? sourceRange : null,
                messages.message(alarm, quote, sourceQuote),
                replacement == null ? null : new TextEdit(alarm.range(), replacement));
    }
}
