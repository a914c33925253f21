package fr.titraille.optimize.step;

import fr.titraille.analysis.AnalyzedArticle;
import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.Analyzer;
import fr.titraille.analysis.ArticleField;
import fr.titraille.analysis.Sentence;
import fr.titraille.grammar.WordClass;
import fr.titraille.headline.Lede;
import fr.titraille.headline.LedeSentence;
import fr.titraille.headline.LedeTitles;
import fr.titraille.optimize.Draft;
import fr.titraille.optimize.prose.KeyClause;
import fr.titraille.optimize.prose.KeyClauses;
import fr.titraille.predication.Predications;
import fr.titraille.predication.VerbMood;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The H1 where the copy has none: the news of the lede, or nothing. */
final class TitleStep extends LineStep {

    private static final int SHORTEST = 40;
    private static final int COUNT = 6;
    private static final int PARAGRAPHS = 3;

    TitleStep() {
        super("title", ArticleField.TITLE);
    }

    @Override
    List<String> write(Draft draft) {
        return news(draft.analyzed());
    }

    /** Titles of the lede's news, best first: its clauses, then what it reports in the conditional. */
    static List<String> news(AnalyzedArticle article) {
        List<String> out = new ArrayList<>(LedeTitles.of(article, COUNT));
        List<String> cut = new ArrayList<>();
        Set<Integer> told = Lede.of(article, PARAGRAPHS).stream()
                .filter(sentence -> sentence.text() == article.body())
                .map((LedeSentence sentence) -> sentence.sentence().index())
                .collect(Collectors.toSet());
        for (KeyClause clause : KeyClauses.of(article)) {
            if (told.contains(clause.sentence())) {
                clause.headlines().stream()
                        .filter(h -> h.length() >= SHORTEST && h.length() <= LedeTitles.LONGEST)
                        .filter(TitleStep::isReported)
                        .limit(2)
                        .forEach(h -> (isCut(article.body(), clause.sentence(), h) ? cut : out).add(h));
            }
        }
        if (!out.isEmpty()) {
            out.addAll(cut);
            out.addAll(LedeTitles.all(article, COUNT));
        }
        return out;
    }

    /** Whether the sentence goes on with a complement behind the line's last words: « dépensé 1 milliard | pour acquérir ». */
    private static boolean isCut(AnalyzedText body, int sentence, String line) {
        Sentence whole = body.sentences().get(sentence);
        String string = whole.range().of(body.text());
        int source = line.indexOf(", ");
        String own = source > 0 && isSource(line.substring(source + 2)) ? line.substring(0, source) : line;
        String last = own.substring(own.lastIndexOf(' ') + 1);
        int at = string.lastIndexOf(last);
        int next = at < 0 ? -1 : body.firstTokenFrom(whole.range().start() + at + last.length());
        return next >= 0
                && next < whole.endToken()
                && WordClass.PREPOSITION.has(body.token(next).key());
    }

    private static boolean isSource(String tail) {
        int end = tail.indexOf(' ');
        return end > 0 && WordClass.SOURCE_PREPOSITION.has(tail.substring(0, end));
    }

    /** Whether the line itself says that somebody reports it: a plain clause of its own comes off the tree. */
    private static boolean isReported(String line) {
        AnalyzedText text = Analyzer.french().analyze(line);
        boolean source = text.tokens().stream().anyMatch(t -> WordClass.SOURCE_PREPOSITION.has(t.key()));
        return source
                || text.sentences().size() == 1
                        && Predications.of(text).in(text.sentences().get(0)).stream()
                                .anyMatch(p -> p.mood() == VerbMood.CONDITIONAL);
    }
}
