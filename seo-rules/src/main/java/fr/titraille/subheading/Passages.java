package fr.titraille.subheading;

import fr.titraille.analysis.AnalyzedArticle;
import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.ArticleField;
import fr.titraille.analysis.Token;
import fr.titraille.analysis.TokenKind;
import fr.titraille.article.Block;
import fr.titraille.text.Folding;
import fr.titraille.text.TextRange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The body as a row of passages with their content terms. A term is the first six letters of a content word without
 * accents and, in a short word, without the plural's s: on French articles such prefixes segment as well as lemmas or word vectors, and cost nothing.
 */
final class Passages {

    private static final int PREFIX = 6;

    private final List<Passage> all;
    private final Set<Integer> openedByHeading;
    private final int vocabulary;
    private final Set<Integer> titleTerms;
    private final List<Integer> headingLevels;

    private Passages(
            List<Passage> all,
            Set<Integer> openedByHeading,
            int vocabulary,
            Set<Integer> titleTerms,
            List<Integer> headingLevels) {
        this.all = List.copyOf(all);
        this.openedByHeading = Set.copyOf(openedByHeading);
        this.vocabulary = vocabulary;
        this.titleTerms = Set.copyOf(titleTerms);
        this.headingLevels = List.copyOf(headingLevels);
    }

    /** The passages of an article, computed once. */
    static Passages of(AnalyzedArticle article) {
        return article.layer(Passages.class, Passages::read);
    }

    private static Passages read(AnalyzedArticle article) {
        AnalyzedText body = article.body();
        Map<String, Integer> numbers = new HashMap<>();
        List<Passage> all = new ArrayList<>();
        Set<Integer> opened = new HashSet<>();
        List<Integer> levels = new ArrayList<>();
        boolean heading = false;
        for (int i = 0; i < article.article().blocks().size(); i++) {
            Block block = article.article().blocks().get(i);
            TextRange range = article.layout().ranges().get(i);
            if (block instanceof Block.Heading h) {
                heading = true;
                levels.add(h.level());
                continue;
            }
            int words = body.wordCount(range);
            if (range.isEmpty() || words == 0) {
                continue;
            }
            if (heading) {
                opened.add(all.size());
                heading = false;
            }
            int first = body.firstTokenFrom(range.start());
            int end = body.firstTokenFrom(range.end());
            all.add(new Passage(
                    i, range, first, end, words, terms(body, first, end, numbers), block instanceof Block.Paragraph));
        }
        Set<Integer> title = new HashSet<>();
        AnalyzedText titleText = article.field(ArticleField.TITLE);
        for (int term : terms(titleText, 0, titleText.tokens().size(), numbers)) {
            title.add(term);
        }
        return new Passages(all, opened, numbers.size(), title, levels);
    }

    private static int[] terms(AnalyzedText text, int first, int end, Map<String, Integer> numbers) {
        int[] out = new int[Math.max(0, end - first)];
        int n = 0;
        for (int i = first; i < end; i++) {
            String term = term(text, i);
            if (!term.isEmpty()) {
                Integer number = numbers.get(term);
                if (number == null) {
                    number = numbers.size();
                    numbers.put(term, number);
                }
                out[n++] = number;
            }
        }
        return java.util.Arrays.copyOf(out, n);
    }

    /** The term of a token; empty for function words, signs and single letters. */
    static String term(AnalyzedText text, int i) {
        Token token = text.token(i);
        if (!token.isLexical() && token.kind() != TokenKind.NUMBER
                || token.key().length() < 3
                || text.isFunctionWord(i)) {
            return "";
        }
        String bare = Folding.unaccented(token.text());
        int end = Math.min(PREFIX, bare.length());
        boolean plural =
                end == bare.length() && end > 4 && (bare.charAt(end - 1) == 's' || bare.charAt(end - 1) == 'x');
        return bare.substring(0, plural ? end - 1 : end);
    }

    /** In order of position. */
    List<Passage> all() {
        return all;
    }

    Passage get(int index) {
        return all.get(index);
    }

    int size() {
        return all.size();
    }

    /** Whether a heading of the article stands right before the passage. */
    boolean isTitled(int index) {
        return openedByHeading.contains(index);
    }

    /** Number of different terms. */
    int vocabulary() {
        return vocabulary;
    }

    /** The terms of the article's title. */
    Set<Integer> titleTerms() {
        return titleTerms;
    }

    /** The level that a new heading takes: that of the article's own sections, 2 when it has none. */
    int level() {
        return Math.max(
                2, headingLevels.stream().mapToInt(Integer::intValue).min().orElse(2));
    }

    /** The number of the passage of a block, or of the next one that has text; {@link #size} when none follows. */
    int at(int block) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).block() < block) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
