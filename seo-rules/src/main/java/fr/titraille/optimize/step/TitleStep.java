package fr.titraille.optimize.step;

import fr.titraille.analysis.AnalyzedArticle;
import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.Analyzer;
import fr.titraille.analysis.ArticleField;
import fr.titraille.grammar.WordClass;
import fr.titraille.headline.Lede;
import fr.titraille.headline.LedeSentence;
import fr.titraille.headline.LedeTitles;
import fr.titraille.optimize.Draft;
import fr.titraille.optimize.prose.KeyClause;
import fr.titraille.optimize.prose.KeyClauses;
import fr.titraille.predication.Predications;
import fr.titraille.predication.VerbMood;
import fr.titraille.writing.FrenchTypography;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The H1 where the copy has none: the news of the lede, or nothing. */
final class TitleStep extends LineStep {

    private static final int SHORTEST = 40;
    private static final int COUNT = 6;
    private static final int PARAGRAPHS = 3;
    private static final Pattern SPOKEN =
            Pattern.compile("[^«:]+\\s?: «\\s?([^»]+?)\\s?»", Pattern.UNICODE_CHARACTER_CLASS);

    TitleStep() {
        super("title", ArticleField.TITLE);
    }

    @Override
    List<String> write(Draft draft) {
        return news(draft.analyzed());
    }

    /** What a speaker's title quotes is held against the text; whose words they are, the article's form tells. */
    @Override
    boolean isFaithful(Draft draft, String wording) {
        Matcher spoken = SPOKEN.matcher(wording);
        return super.isFaithful(draft, spoken.matches() ? FrenchTypography.capitalized(spoken.group(1)) : wording);
    }

    /** Titles of the lede's news, best first: its clauses, then what it reports in the conditional. */
    static List<String> news(AnalyzedArticle article) {
        List<String> out = new ArrayList<>(LedeTitles.of(article, COUNT));
        Set<Integer> told = Lede.of(article, PARAGRAPHS).stream()
                .filter(sentence -> sentence.text() == article.body())
                .map((LedeSentence sentence) -> sentence.sentence().index())
                .collect(Collectors.toSet());
        for (KeyClause clause : KeyClauses.of(article)) {
            if (told.contains(clause.sentence())) {
                clause.headlines().stream()
                        .filter(h -> h.length() >= SHORTEST && h.length() <= LedeTitles.LONGEST && isReported(h))
                        .limit(2)
                        .forEach(out::add);
            }
        }
        if (!out.isEmpty()) {
            out.addAll(LedeTitles.all(article, COUNT));
        }
        return out;
    }

    /** Whether the line itself says that somebody reports it: a plain clause of its own comes off the tree. */
    static boolean isReported(String line) {
        AnalyzedText text = Analyzer.french().analyze(line);
        boolean source = text.tokens().stream().anyMatch(t -> WordClass.SOURCE_PREPOSITION.has(t.key()));
        return source
                || text.sentences().size() == 1
                        && Predications.of(text).in(text.sentences().get(0)).stream()
                                .anyMatch(p -> p.mood() == VerbMood.CONDITIONAL);
    }
}
