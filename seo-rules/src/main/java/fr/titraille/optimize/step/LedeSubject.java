package fr.titraille.optimize.step;

import fr.titraille.analysis.AnalyzedArticle;
import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.ArticleField;
import fr.titraille.analysis.PartOfSpeech;
import fr.titraille.analysis.Sentence;
import fr.titraille.entity.Mention;
import fr.titraille.entity.Mentions;
import fr.titraille.rules.text.ContentLemmas;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What an article is about, as far as a reader of the result page or the chapô has to see it: the words of its title;
 * without one the nouns and names that the body says most.
 */
final class LedeSubject {

    private static final int TOP = 5;

    /** Sentences that say a noun from which it is of the subject. */
    private static final int OFTEN = 3;

    /** Share of a line's words from which it only says the title again. */
    private static final double SAME = 0.85;

    /** Tokens in front of a sentence in which its subject shows. */
    private static final int OPENING = 4;

    private final Set<String> title;
    private final Set<String> subject;

    private LedeSubject(Set<String> title, Set<String> subject) {
        this.title = title;
        this.subject = subject;
    }

    static LedeSubject of(AnalyzedArticle article) {
        AnalyzedText line = article.field(ArticleField.TITLE);
        Set<String> title = line.text().isBlank() ? Set.of() : ContentLemmas.in(line.text());
        Set<String> nouns = new HashSet<>();
        for (Sentence sentence : line.sentences()) {
            nouns.addAll(nouns(line, sentence));
        }
        return new LedeSubject(title, title.isEmpty() ? top(article.body()) : nouns.isEmpty() ? title : nouns);
    }

    private static Set<String> top(AnalyzedText body) {
        Map<String, Integer> counts = new HashMap<>();
        for (Sentence sentence : body.sentences()) {
            nouns(body, sentence).forEach(lemma -> counts.merge(lemma, 1, Integer::sum));
        }
        Set<String> out = new HashSet<>();
        counts.entrySet().stream()
                .filter(e -> e.getValue() >= OFTEN)
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(TOP)
                .forEach(e -> out.add(e.getKey()));
        return out;
    }

    private static Set<String> nouns(AnalyzedText text, Sentence sentence) {
        Set<String> own = new HashSet<>();
        for (int token = sentence.firstToken(); token < sentence.endToken(); token++) {
            boolean noun = text.pos(token) == PartOfSpeech.NOUN || text.pos(token) == PartOfSpeech.PROPN;
            if (noun) {
                own.addAll(ContentLemmas.in(text, text.token(token).range()));
            }
        }
        return own;
    }

    /** How many words of the subject the line has. */
    int shared(String line) {
        Set<String> own = ContentLemmas.in(line);
        return (int) own.stream().filter(subject::contains).count();
    }

    /** Whether the article has a title. */
    boolean isTitled() {
        return !title.isEmpty();
    }

    /** Whether the line is hardly more than the title. */
    boolean repeatsTitle(String line) {
        Set<String> own = ContentLemmas.in(line);
        return own.stream().filter(title::contains).count() >= SAME * own.size();
    }

    /** Whether the sentence opens with « la société », « le groupe »: a subject that only the text before names. */
    static boolean isUnnamed(AnalyzedText text, Sentence sentence) {
        int last = Math.min(sentence.endToken(), sentence.firstToken() + OPENING) - 1;
        int end = text.token(last).end();
        boolean refers = false;
        for (Mention mention : Mentions.french().find(text)) {
            boolean opens = mention.range().start() >= sentence.range().start()
                    && mention.range().end() <= end;
            if (opens && mention.form() == Mention.Form.REFERENCE) {
                refers = true;
            } else if (opens && !refers) {
                return false;
            }
        }
        return refers;
    }
}
