package fr.titraille.optimize.step;

import fr.titraille.analysis.AnalyzedArticle;
import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.Sentence;
import fr.titraille.article.Block;
import fr.titraille.article.Mark;
import fr.titraille.grammar.WordClass;
import fr.titraille.headline.StandingAlone;
import fr.titraille.text.TextRange;
import fr.titraille.writing.FrenchTypography;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The part of the first paragraph that a desk moves to the chapô: all of it where it is short enough, else its first
 * sentences, where the rest can open the body. What carries a link stays.
 *
 * @param block its number
 * @param range where it stands in the article's text
 * @param chapo as the chapô has it: without a link word in front and tickers
 * @param whole whether nothing of the paragraph stays
 */
record LedeParagraph(int block, TextRange range, String chapo, boolean whole) {

    static final int MIN_CHARACTERS = 80;
    static final int MAX_CHARACTERS = 300;

    /** « (NASDAQ : NVDA) », which a chapô does without. */
    private static final Pattern TICKER =
            Pattern.compile("[\\s\\u00A0]?\\([A-Z]{3,10}[\\s\\u00A0\\u202F]?:[\\s\\u00A0]?[A-Z0-9.]{1,6}\\)");

    /** Empty where the article does not open with a paragraph that can be moved, or nothing follows it. */
    static Optional<LedeParagraph> of(AnalyzedArticle article) {
        List<Block> blocks = article.article().blocks();
        int first = 0;
        while (first < blocks.size()
                && blocks.get(first) instanceof Block.Embed
                && blocks.get(first).text().isBlank()) {
            // front matter, the place of the title
            first++;
        }
        boolean follows = first + 1 < blocks.size()
                && blocks.subList(first + 1, blocks.size()).stream().anyMatch(Block.Paragraph.class::isInstance);
        if (!follows || !(blocks.get(first) instanceof Block.Paragraph opening)) {
            return Optional.empty();
        }
        List<Sentence> sentences = article.sentences(first);
        if (sentences.isEmpty() || StandingAlone.pointsBack(article.body(), sentences.get(0))) {
            return Optional.empty();
        }
        for (int count = sentences.size(); count > 0; count--) {
            TextRange range =
                    sentences.get(0).range().union(sentences.get(count - 1).range());
            boolean whole = count == sentences.size();
            boolean ends = ends(article.body(), sentences.get(count - 1))
                    && !(count == 1 && range.of(article.text()).strip().endsWith("?"));
            if (range.length() <= MAX_CHARACTERS
                    && range.length() >= MIN_CHARACTERS
                    && ends
                    && !linked(
                            opening,
                            range.shift(-article.layout().ranges().get(first).start()))
                    && (whole || !StandingAlone.pointsBack(article.body(), sentences.get(count)))) {
                String chapo = withoutLink(article, range);
                return Optional.of(new LedeParagraph(first, range, chapo, whole));
            }
        }
        return Optional.empty();
    }

    /** Whether it carries an address, which a chapô of plain text would lose. */
    private static boolean linked(Block.Paragraph opening, TextRange range) {
        return opening.content().marks().stream()
                .anyMatch(mark -> mark.kind() == Mark.Kind.LINK && mark.range().overlaps(range));
    }

    private static boolean ends(AnalyzedText text, Sentence last) {
        String end = text.token(last.endToken() - 1).text();
        return end.equals(".") || end.equals("!") || end.equals("…") || end.equals("»") || end.equals("?");
    }

    private static String withoutLink(AnalyzedArticle article, TextRange range) {
        AnalyzedText text = article.body();
        int first = text.firstTokenFrom(range.start());
        boolean link = WordClass.LINK_ADVERB.has(text.token(first).key())
                && text.token(first + 1).text().equals(",");
        String chapo = link
                ? FrenchTypography.capitalized(
                        text.text().substring(text.token(first + 2).start(), range.end()))
                : range.of(text.text()).strip();
        return TICKER.matcher(chapo).replaceAll("");
    }
}
