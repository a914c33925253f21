package fr.titraille.fidelity.align;

import fr.titraille.analysis.AnalyzedArticle;
import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.Analyzer;
import fr.titraille.analysis.ArticleField;
import fr.titraille.article.Block;
import fr.titraille.article.Metadata;
import fr.titraille.text.TextRange;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The texts of an article made ready for comparison; a layer of its one analysis.
 *
 * @param metadata what stands beside the text, a line each: publisher, day, sources, authors; it supports, states nothing
 */
public record ComparedArticle(AnalyzedArticle article, Map<ArticleField, ComparedText> fields, ComparedText metadata) {

    /** The fields that state something, in the order in which they are compared. */
    private static final List<ArticleField> COMPARED = List.of(
            ArticleField.BODY,
            ArticleField.TITLE,
            ArticleField.STANDFIRST,
            ArticleField.SEO_TITLE,
            ArticleField.META_DESCRIPTION);

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRENCH);

    public static ComparedArticle of(AnalyzedArticle article) {
        return article.layer(ComparedArticle.class, ComparedArticle::read);
    }

    private static ComparedArticle read(AnalyzedArticle article) {
        OffsetDateTime published = article.article().metadata().publishedAt();
        LocalDate day = published == null ? null : published.toLocalDate();
        Map<ArticleField, ComparedText> fields = new EnumMap<>(ArticleField.class);
        for (ArticleField field : COMPARED) {
            AnalyzedText text = article.field(field);
            if (!text.tokens().isEmpty()) {
                fields.put(field, new ComparedText(text, headings(article, field, text), day));
            }
        }
        AnalyzedText beside = Analyzer.french()
                .analyzeParagraphs(String.join("\n\n", beside(article.article().metadata())));
        return new ComparedArticle(article, fields, new ComparedText(beside, List.of(), day));
    }

    private static List<String> beside(Metadata metadata) {
        List<String> lines = new ArrayList<>();
        if (metadata.publisher() != null) {
            lines.add(metadata.publisher());
        }
        if (metadata.publishedAt() != null) {
            lines.add(DAY.format(metadata.publishedAt()));
        }
        lines.addAll(metadata.sources());
        lines.addAll(metadata.authors());
        return lines.stream().filter(line -> !line.isBlank()).toList();
    }

    private static List<TextRange> headings(AnalyzedArticle article, ArticleField field, AnalyzedText text) {
        return switch (field) {
            case TITLE, SEO_TITLE -> List.of(new TextRange(0, text.text().length()));
            case BODY -> {
                List<TextRange> headings = new ArrayList<>();
                for (int i = 0; i < article.article().blocks().size(); i++) {
                    if (article.article().blocks().get(i) instanceof Block.Heading) {
                        headings.add(article.layout().ranges().get(i));
                    }
                }
                yield headings;
            }
            default -> List.of();
        };
    }
}
