package fr.titraille.analysis;

import fr.titraille.article.Article;
import fr.titraille.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Starts the one analysis pass. Immutable and thread-safe.
 *
 * <pre>{@code
 * AnalyzedArticle analyzed = Analyzer.french().analyze(article);
 * }</pre>
 */
public final class Analyzer {

    private static final Analyzer FRENCH = new Analyzer();

    /** Lines up to an empty one. */
    private static final Pattern PARAGRAPH = Pattern.compile("\\S[^\n]*(?:\n(?!\\s*(?:\n|\\z))[^\n]*)*");

    private Analyzer() {}

    /** The analyser of French. */
    public static Analyzer french() {
        return FRENCH;
    }

    /** Analyses an article; nothing costly happens before a layer is asked for. */
    public AnalyzedArticle analyze(Article article) {
        return new AnalyzedArticle(article);
    }

    /** Analyses a text of one segment. */
    public AnalyzedText analyze(String text) {
        return new AnalyzedText(text, text.isEmpty() ? List.of() : List.of(new TextRange(0, text.length())));
    }

    /** Analyses running text: each paragraph, set off by an empty line, is a segment; nothing is taken for a heading. */
    public AnalyzedText analyzeParagraphs(String text) {
        List<TextRange> segments = new ArrayList<>();
        Matcher matcher = PARAGRAPH.matcher(text);
        while (matcher.find()) {
            segments.add(new TextRange(matcher.start(), matcher.end()));
        }
        return new AnalyzedText(text, segments);
    }

    /**
     * Analyses a text whose tokens are given; each inner list is a sentence and a segment of its own.
     *
     * @param sentences the words as they stand, none empty; the text is made of them with a space between two
     */
    public AnalyzedText analyzeTokens(List<List<String>> sentences) {
        return GivenTokens.of(sentences);
    }
}
