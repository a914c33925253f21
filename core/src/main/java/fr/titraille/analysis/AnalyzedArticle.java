package fr.titraille.analysis;

import fr.titraille.article.Article;
import fr.titraille.article.Block;
import fr.titraille.article.BlockMarks;
import fr.titraille.article.Mark;
import fr.titraille.article.Outline;
import fr.titraille.article.PlainText;
import fr.titraille.text.TextRange;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An article with its one analysis, read by rules, facts, subheadings and fidelity alike. Immutable and thread-safe.
 *
 * <pre>{@code
 * AnalyzedArticle analyzed = Analyzer.french().analyze(article);
 * int words = analyzed.body().wordCount();
 * }</pre>
 */
public final class AnalyzedArticle {

    private final Article article;
    private final PlainText layout;
    private final Map<ArticleField, Lazy<AnalyzedText>> fields = new EnumMap<>(ArticleField.class);
    private final Lazy<Outline> outline;
    private final Map<Class<?>, Lazy<Object>> layers = new ConcurrentHashMap<>();
    private final Lazy<Optional<KeyphraseMatcher>> keyphrase;

    AnalyzedArticle(Article article) {
        this.article = article;
        this.layout = article.plainText();
        this.keyphrase =
                new Lazy<>(() -> Optional.ofNullable(article.keyphrase()).map(k -> KeyphraseMatcher.of(k.text())));
        this.outline = new Lazy<>(() -> Outline.of(article.blocks(), layout));
        for (ArticleField field : ArticleField.values()) {
            fields.put(field, new Lazy<>(() -> analyze(field)));
        }
    }

    /** The article as given. */
    public Article article() {
        return article;
    }

    /** The body's plain text; all offsets point into it. */
    public String text() {
        return layout.text();
    }

    /** Where each block stands in the plain text. */
    public PlainText layout() {
        return layout;
    }

    /** The body's analysis. */
    public AnalyzedText body() {
        return field(ArticleField.BODY);
    }

    /** The analysis of a field; an absent field is an empty text. */
    public AnalyzedText field(ArticleField field) {
        Lazy<AnalyzedText> lazy = fields.get(field);
        if (lazy == null) {
            throw new IllegalArgumentException("no field " + field);
        }
        return lazy.get();
    }

    /** The body's headings. */
    public Outline outline() {
        return outline.get();
    }

    /** The matcher of the article's keyphrase, or null when it has none. */
    public @Nullable KeyphraseMatcher keyphrase() {
        return keyphrase.get().orElse(null);
    }

    /**
     * A layer that another package adds to the one analysis, such as the chip facts: computed when it is first asked
     * for, then kept, whoever asks.
     *
     * @param type the key: one layer a type
     * @param make reads this article; it may ask for other layers, not for its own
     */
    public <T> T layer(Class<T> type, Function<AnalyzedArticle, T> make) {
        return type.cast(layers.computeIfAbsent(type, k -> new Lazy<>(() -> make.apply(this)))
                .get());
    }

    /** The sentences of a block. */
    public List<Sentence> sentences(int block) {
        TextRange range = layout.ranges().get(block);
        List<Sentence> own = new ArrayList<>();
        List<Sentence> all = body().sentences();
        int token = body().firstTokenFrom(range.start());
        if (all.isEmpty() || token == body().tokens().size()) {
            return own;
        }
        for (int i = body().sentenceOf(token).index(); i < all.size(); i++) {
            if (all.get(i).range().start() >= range.end()) {
                break;
            }
            if (all.get(i).range().start() >= range.start()) {
                own.add(all.get(i));
            }
        }
        return own;
    }

    private AnalyzedText analyze(ArticleField field) {
        if (field == ArticleField.BODY) {
            return new AnalyzedText(layout.text(), segments(), verbatim());
        }
        String text = switch (field) {
            case TITLE -> article.title();
            case STANDFIRST -> article.standfirst();
            case SEO_TITLE -> article.metadata().seoTitle();
            case META_DESCRIPTION -> article.metadata().metaDescription();
            case SLUG -> article.metadata().slug();
            case KEYPHRASE ->
                article.keyphrase() == null ? null : article.keyphrase().text();
            case BODY -> layout.text();
        };
        String own = text == null ? "" : text;
        return new AnalyzedText(own, List.of(new TextRange(0, own.length())));
    }

    /** Template tags, shortcodes, formulas. */
    private List<TextRange> verbatim() {
        List<TextRange> out = new ArrayList<>();
        for (int i = 0; i < article.blocks().size(); i++) {
            for (Mark mark : BlockMarks.of(article.blocks().get(i))) {
                if (mark.kind() == Mark.Kind.VERBATIM) {
                    out.add(mark.range().shift(layout.ranges().get(i).start()));
                }
            }
        }
        return out;
    }

    private List<TextRange> segments() {
        List<TextRange> segments = new ArrayList<>();
        for (int i = 0; i < article.blocks().size(); i++) {
            TextRange range = layout.ranges().get(i);
            Block block = article.blocks().get(i);
            if (block instanceof Block.ListBlock || block instanceof Block.Table) {
                split(layout.text(), range, segments);
            } else if (!range.isEmpty()) {
                segments.add(range);
            }
        }
        return segments;
    }

    private static void split(String text, TextRange range, List<TextRange> into) {
        int start = range.start();
        for (int i = range.start(); i <= range.end(); i++) {
            boolean border = i == range.end() || text.charAt(i) == '\n' || text.charAt(i) == '\t';
            if (border) {
                if (i > start) {
                    into.add(new TextRange(start, i));
                }
                start = i + 1;
            }
        }
    }
}
