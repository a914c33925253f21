package fr.titraille.optimize.prose;

import fr.titraille.analysis.AnalyzedArticle;
import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.Sentence;
import fr.titraille.analysis.Token;
import fr.titraille.article.Block;
import fr.titraille.grammar.WordClass;
import java.util.List;

/** Who speaks in an article: a newsroom that tells the news, or an author, an interviewee, a tester in the first person. */
final class Voice {

    /** Sentences in the first person, outside quotations, from which somebody speaks for himself. */
    private static final int OWN = 3;

    /** Paragraphs that only ask, from which it is an interview. */
    private static final int QUESTIONS = 3;

    private Voice() {}

    /** Whether it tells the news: interviews, columns and tests do not. */
    static boolean isNews(AnalyzedArticle article) {
        AnalyzedText body = article.body();
        long own = body.sentences().stream().filter(s -> speaks(body, s)).count();
        return own < OWN && questions(article) < QUESTIONS;
    }

    private static boolean speaks(AnalyzedText text, Sentence sentence) {
        for (Token token : text.tokens(sentence)) {
            if (WordClass.FIRST_PERSON_CLITIC.has(token.key())
                    && !text.quotations().covers(token.start())) {
                return true;
            }
        }
        return false;
    }

    private static int questions(AnalyzedArticle article) {
        int count = 0;
        List<Block> blocks = article.article().blocks();
        for (Block block : blocks) {
            boolean line = block instanceof Block.Paragraph || block instanceof Block.Heading;
            count += line && block.text().strip().endsWith("?") ? 1 : 0;
        }
        return count;
    }
}
