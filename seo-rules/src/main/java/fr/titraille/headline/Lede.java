package fr.titraille.headline;

import fr.titraille.analysis.AnalyzedArticle;
import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.ArticleField;
import fr.titraille.analysis.Sentence;
import fr.titraille.article.Block;
import java.util.ArrayList;
import java.util.List;

/**
 * Where an article tells its news: the standfirst that it came with, then its first paragraphs. A line that is no
 * sentence, a question that stands alone and a line that announces a list are no paragraph of the lede; key points that
 * stand above all paragraphs follow it.
 */
public final class Lede {

    private static final int SENTENCES_EACH = 3;
    private static final int LEAST_WORDS = 6;

    private Lede() {}

    /**
     * The sentences of the lede in their order.
     *
     * @param paragraphs how many paragraphs of the body to read
     */
    public static List<LedeSentence> of(AnalyzedArticle article, int paragraphs) {
        List<LedeSentence> out = new ArrayList<>();
        AnalyzedText standfirst = article.field(ArticleField.STANDFIRST);
        for (Sentence sentence : standfirst.sentences()) {
            out.add(new LedeSentence(standfirst, sentence, out.size()));
        }
        int read = 0;
        for (int block = 0; block < article.article().blocks().size() && read < paragraphs; block++) {
            List<Sentence> sentences = article.sentences(block);
            if (!(article.article().blocks().get(block) instanceof Block.Paragraph) || !tells(article, sentences)) {
                continue;
            }
            for (Sentence sentence : sentences.subList(0, Math.min(SENTENCES_EACH, sentences.size()))) {
                String string = sentence.range().of(article.text()).strip();
                if (standfirst.text().isEmpty() || !standfirst.text().contains(string)) {
                    out.add(new LedeSentence(article.body(), sentence, out.size()));
                }
            }
            read++;
        }
        keyPoints(article, out);
        return out;
    }

    private static void keyPoints(AnalyzedArticle article, List<LedeSentence> out) {
        List<Block> blocks = article.article().blocks();
        for (int block = 0; block < blocks.size() && !(blocks.get(block) instanceof Block.Paragraph); block++) {
            if (blocks.get(block) instanceof Block.ListBlock) {
                int rank = 1;
                for (Sentence sentence : article.sentences(block)) {
                    out.add(new LedeSentence(article.body(), sentence, rank++));
                }
            }
        }
    }

    private static boolean tells(AnalyzedArticle article, List<Sentence> sentences) {
        if (sentences.isEmpty()) {
            return false;
        }
        Sentence last = sentences.get(sentences.size() - 1);
        String end = article.body().token(last.endToken() - 1).text();
        boolean stop = end.equals(".") || end.equals("…") || end.equals("!") || end.equals("»") || end.equals(")");
        boolean asks = end.equals("?") && sentences.size() > 1;
        Sentence first = sentences.get(0);
        int words = article.body().wordCount(first.range().union(last.range()));
        return (stop || asks) && words >= LEAST_WORDS;
    }
}
