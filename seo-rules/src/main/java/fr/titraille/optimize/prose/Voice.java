package fr.titraille.optimize.prose;

import fr.titraille.analysis.AnalyzedArticle;
import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.Sentence;
import fr.titraille.analysis.Token;
import fr.titraille.grammar.WordClass;
import fr.titraille.rules.structure.InterviewQuestions;

/** Who speaks in an article: a newsroom that tells the news, or an author, an interviewee, a tester in the first person. */
final class Voice {

    /** Sentences in the first person, outside quotations, from which somebody speaks for himself. */
    private static final int OWN = 3;

    private Voice() {}

    /** Whether it tells the news: interviews, columns and tests do not. */
    static boolean isNews(AnalyzedArticle article) {
        AnalyzedText body = article.body();
        long own = body.sentences().stream().filter(s -> speaks(body, s)).count();
        return own < OWN && InterviewQuestions.find(article.article().blocks()).isEmpty();
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
}
