package fr.titraille.titling;

import fr.titraille.analysis.AnalyzedArticle;
import fr.titraille.analysis.Analyzer;
import fr.titraille.analysis.ArticleField;
import fr.titraille.article.Article;
import fr.titraille.clean.Change;
import fr.titraille.headline.HeadlineForm;
import fr.titraille.optimize.KeyphraseSuggestion;
import fr.titraille.optimize.Optimization;
import fr.titraille.optimize.Optimizer;
import fr.titraille.optimize.OptimizerOptions;
import fr.titraille.subheading.SubheadingEngine;
import fr.titraille.subheading.SubheadingOptions;
import fr.titraille.subheading.SubheadingProposal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Lays all proposals for title, SEO title, standfirst, description, keyphrase and subheadings side by side: what the
 * optimizer would take first, its alternatives, and what installed suggesters add. Immutable and thread-safe.
 *
 * <pre>{@code
 * Titling titling = TitlingEngine.installed().title(article, 3, Locale.FRENCH);
 * }</pre>
 */
public final class TitlingEngine {

    /** The maker of proposals that no suggester made. */
    public static final String MAKER = "titraille";

    /** The optimizer without what adds or moves sentences: a title is judged on the copy as it is. */
    private static final Optimizer FIELDS = Optimizer.builder()
            .without("complete")
            .without("divide")
            .without("links")
            .without("subheadings")
            .build();

    private final List<HeadlineSuggester> suggesters;

    /** An engine with these suggesters beside Titraille's own proposals. */
    public TitlingEngine(List<HeadlineSuggester> suggesters) {
        this.suggesters = List.copyOf(suggesters);
    }

    /** The engine with the suggesters that {@link ServiceLoader} finds; usually none. */
    public static TitlingEngine installed() {
        return new TitlingEngine(ServiceLoader.load(HeadlineSuggester.class).stream()
                .map(ServiceLoader.Provider::get)
                .toList());
    }

    /**
     * All proposals.
     *
     * @param alternatives proposals of each part at most, the first among them
     * @param locale the language of reasons: French unless English
     * @throws IllegalArgumentException if {@code alternatives} is not between 1 and 20
     */
    public Titling title(Article article, int alternatives, Locale locale) {
        if (alternatives < 1 || alternatives > 20) {
            throw new IllegalArgumentException("options.alternatives must be between 1 and 20");
        }
        TitlingTexts texts = TitlingTexts.in(locale);
        AnalyzedArticle analyzed = Analyzer.french().analyze(article);
        Map<TitlePart, List<TitlePiece>> pieces = new EnumMap<>(TitlePart.class);
        for (TitlePart part : TitlePart.values()) {
            pieces.put(part, new ArrayList<>());
        }
        Optimization done = FIELDS.optimize(article, List.of(), OptimizerOptions.DEFAULT, locale);
        field(
                pieces,
                TitlePart.TITLE,
                ArticleField.TITLE,
                article.title(),
                done.article().title(),
                done,
                texts);
        field(
                pieces,
                TitlePart.SEO_TITLE,
                ArticleField.SEO_TITLE,
                article.metadata().seoTitle(),
                done.article().metadata().seoTitle(),
                done,
                texts);
        field(
                pieces,
                TitlePart.STANDFIRST,
                ArticleField.STANDFIRST,
                article.standfirst(),
                done.article().standfirst(),
                done,
                texts);
        field(
                pieces,
                TitlePart.META_DESCRIPTION,
                ArticleField.META_DESCRIPTION,
                article.metadata().metaDescription(),
                done.article().metadata().metaDescription(),
                done,
                texts);
        if (article.keyphrase() != null) {
            of(pieces, TitlePart.KEYPHRASE)
                    .add(given(TitlePart.KEYPHRASE, article.keyphrase().text(), texts));
        }
        for (KeyphraseSuggestion suggestion : done.keyphrases()) {
            of(pieces, TitlePart.KEYPHRASE)
                    .add(TitlePiece.of(
                            TitlePart.KEYPHRASE,
                            suggestion.text(),
                            HeadlineForm.TERM.key(),
                            MAKER,
                            String.join(" ", suggestion.reasons()),
                            null));
        }
        Map<Integer, List<TitlePiece>> places = places(analyzed, locale, texts);
        List<TitlePiece> refused = new ArrayList<>();
        suggested(article, analyzed, alternatives, locale, pieces, places, refused);
        return new Titling(
                analyzed.text(),
                first(of(pieces, TitlePart.TITLE), alternatives),
                first(of(pieces, TitlePart.SEO_TITLE), alternatives),
                first(of(pieces, TitlePart.STANDFIRST), alternatives),
                first(of(pieces, TitlePart.META_DESCRIPTION), alternatives),
                first(of(pieces, TitlePart.KEYPHRASE), alternatives),
                places.entrySet().stream()
                        .map(e -> new Titling.Place(e.getKey(), e.getValue()))
                        .toList(),
                refused);
    }

    /** The list of a part; every part has one from the start. */
    private static List<TitlePiece> of(Map<TitlePart, List<TitlePiece>> pieces, TitlePart part) {
        return Objects.requireNonNull(pieces.get(part));
    }

    private static List<TitlePiece> first(List<TitlePiece> pieces, int count) {
        // those of suggesters follow ours and are never crowded out
        List<TitlePiece> own = pieces.stream()
                .filter(p -> p.maker().equals(MAKER))
                .limit(count)
                .toList();
        List<TitlePiece> out = new ArrayList<>(own);
        pieces.stream().filter(p -> !p.maker().equals(MAKER)).forEach(out::add);
        return out;
    }

    private static TitlePiece given(TitlePart part, String text, TitlingTexts texts) {
        return TitlePiece.of(part, text, HeadlineForm.GIVEN.key(), MAKER, texts.text("because.given"), null);
    }

    private static void field(
            Map<TitlePart, List<TitlePiece>> pieces,
            TitlePart part,
            ArticleField field,
            @Nullable String came,
            @Nullable String chosen,
            Optimization done,
            TitlingTexts texts) {
        List<TitlePiece> own = of(pieces, part);
        if (came != null && !came.isBlank()) {
            own.add(given(part, came, texts));
        }
        if (chosen != null && !chosen.isBlank() && !chosen.equals(came)) {
            String because = done.changes().stream()
                    .filter(c -> c.after().equals(chosen))
                    .map(Change::reason)
                    .findFirst()
                    .orElseGet(() -> texts.text("because.article"));
            own.add(TitlePiece.of(part, chosen, HeadlineForm.SENTENCES.key(), MAKER, because, null));
        }
        for (String other : done.alternatives().getOrDefault(field.jsonName(), List.of())) {
            own.add(TitlePiece.of(
                    part, other, HeadlineForm.SENTENCES.key(), MAKER, texts.text("because.article"), null));
        }
    }

    private static Map<Integer, List<TitlePiece>> places(AnalyzedArticle article, Locale locale, TitlingTexts texts) {
        Map<Integer, List<TitlePiece>> out = new TreeMap<>();
        for (SubheadingProposal proposal :
                SubheadingEngine.french().propose(article, SubheadingOptions.DEFAULT, locale)) {
            List<TitlePiece> candidates = new ArrayList<>();
            candidates.add(TitlePiece.of(
                    TitlePart.SUBHEADING, proposal.text(), form(proposal.text()), MAKER, proposal.because(), null));
            for (String other : proposal.alternatives()) {
                candidates.add(TitlePiece.of(
                        TitlePart.SUBHEADING, other, form(other), MAKER, texts.text("because.article"), null));
            }
            out.put(proposal.beforeBlock(), candidates);
        }
        return out;
    }

    /** What shows in the wording itself. */
    private static String form(String text) {
        if (text.startsWith("«")) {
            return HeadlineForm.QUOTATION.key();
        }
        if (text.indexOf('?') >= 0) {
            return HeadlineForm.QUESTION.key();
        }
        return (text.indexOf(':') >= 0 ? HeadlineForm.THEME : HeadlineForm.CLAUSE).key();
    }

    private void suggested(
            Article article,
            AnalyzedArticle analyzed,
            int count,
            Locale locale,
            Map<TitlePart, List<TitlePiece>> pieces,
            Map<Integer, List<TitlePiece>> places,
            List<TitlePiece> refused) {
        SuggestionGate gate = new SuggestionGate(analyzed, locale);
        TitlingTexts texts = TitlingTexts.in(locale);
        for (HeadlineSuggester suggester : suggesters) {
            for (HeadlineSuggestion suggestion : suggester.suggest(article, count)) {
                List<TitlePiece> into = suggestion.part() == TitlePart.SUBHEADING
                        ? places.computeIfAbsent(suggestion.beforeBlock(), k -> new ArrayList<>())
                        : of(pieces, suggestion.part());
                Set<String> taken = into.stream().map(TitlePiece::text).collect(Collectors.toCollection(HashSet::new));
                String refusal = gate.refusal(suggestion, taken);
                TitlePiece piece = TitlePiece.of(
                        suggestion.part(),
                        suggestion.text().strip(),
                        HeadlineForm.SUGGESTION.key(),
                        suggester.name(),
                        texts.text("because.suggested", suggester.name()),
                        refusal);
                if (refusal != null) {
                    refused.add(piece);
                } else if (suggestion.part() == TitlePart.SUBHEADING) {
                    places.computeIfAbsent(suggestion.beforeBlock(), b -> new ArrayList<>())
                            .add(piece);
                } else {
                    into.add(piece);
                }
            }
        }
    }
}
