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
        this(article, null);
    }

    /** @param before a state whose analysis is taken over, field by field, where the text is still the same */
    private AnalyzedArticle(Article article, @Nullable AnalyzedArticle before) {
        this.article = article;
        boolean sameBody = before != null && before.article.blocks().equals(article.blocks());
        this.layout = before != null && sameBody ? before.layout : article.plainText();
        this.outline =
                before != null && sameBody ? before.outline : new Lazy<>(() -> Outline.of(article.blocks(), layout));
        this.keyphrase =
                new Lazy<>(() -> Optional.ofNullable(article.keyphrase()).map(k -> KeyphraseMatcher.of(k.text())));
        for (ArticleField field : ArticleField.values()) {
            Lazy<AnalyzedText> known = before == null ? null : before.fields.get(field);
            boolean same = field == ArticleField.BODY
                    ? sameBody
                    : before != null && line(before.article, field).equals(line(article, field));
            fields.put(field, known != null && same ? known : new Lazy<>(() -> analyze(field)));
        }
    }

    /**
     * The analysis of another state of this article; fields whose text did not change are not analysed again. The layers
     * of the whole article, which may rest on any field, are.
     */
    public AnalyzedArticle next(Article state) {
        return new AnalyzedArticle(state, this);
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
            AnalysisCount.article();
            return new AnalyzedText(layout.text(), segments(), verbatim());
        }
        String own = line(article, field);
        return new AnalyzedText(own, List.of(new TextRange(0, own.length())));
    }

    /** The text of a field that holds one line; empty where it is absent, and for the body. */
    private static String line(Article article, ArticleField field) {
        String text = switch (field) {
            case TITLE -> article.title();
            case STANDFIRST -> article.standfirst();
            case SEO_TITLE -> article.metadata().seoTitle();
            case META_DESCRIPTION -> article.metadata().metaDescription();
            case SLUG -> article.metadata().slug();
            case KEYPHRASE ->
                article.keyphrase() == null ? null : article.keyphrase().text();
            case BODY -> null;
        };
        return text == null ? "" : text;
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
