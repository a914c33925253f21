package fr.titraille.rules.citability;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.KeyphraseMatcher;
import fr.titraille.analysis.Mood;
import fr.titraille.analysis.Reading;
import fr.titraille.analysis.Sentence;
import fr.titraille.analysis.Tense;
import fr.titraille.rule.FindingDraft;
import fr.titraille.rule.Rule;
import fr.titraille.rule.RuleContext;
import fr.titraille.rule.RuleDescriptor;
import fr.titraille.text.ResourceLines;
import fr.titraille.text.TextRange;
import java.util.Set;

/** The main term has a sentence that says what it is. */
final class DefiningSentence implements Rule {

    private static final RuleDescriptor DESCRIPTOR = CitabilityRules.descriptor("defining-sentence");

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    private static final int REACH = 6;
    private static final Set<String> DEFINING = ResourceLines.set(DefiningSentence.class, "defining-verbs.txt");
    private static final Set<String> ARTICLES =
            Set.of("un", "une", "le", "la", "l'", "les", "des", "du", "ce", "cet", "celui", "celle");

    @Override
    public void check(RuleContext context) {
        KeyphraseMatcher matcher = context.article().keyphrase();
        AnalyzedText body = context.article().body();
        if (matcher == null
                || matcher.contentWords().isEmpty()
                || context.metrics().words() < context.threshold("min-words")) {
            return;
        }
        for (TextRange range : matcher.occurrences(body)) {
            if (defines(body, range)) {
                return;
            }
        }
        String phrase = String.join(" ", matcher.contentWords());
        context.report(FindingDraft.body("missing", new TextRange(0, 0), phrase));
    }

    /** « X est un… », « X désigne… », « X, un… », « on appelle X ». */
    private static boolean defines(AnalyzedText body, TextRange range) {
        int last = body.firstTokenFrom(range.end());
        Sentence sentence = body.sentenceOf(Math.max(0, last - 1));
        for (int i = last; i < Math.min(sentence.endToken() - 1, last + REACH); i++) {
            boolean article = ARTICLES.contains(body.token(i + 1).key());
            if (isDefining(body, i) && (article || !isEtre(body, i))
                    || i == last && body.token(i).text().equals(",") && article) {
                return true;
            }
        }
        int first = body.firstTokenFrom(range.start());
        for (int i = Math.max(sentence.firstToken(), first - REACH); i < first; i++) {
            if (body.readings(i).stream()
                    .anyMatch(r -> r.lemma().equals("appeler") || r.lemma().equals("nommer"))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDefining(AnalyzedText body, int i) {
        for (Reading reading : body.readings(i)) {
            if (DEFINING.contains(reading.lemma()) && reading.is(Mood.INDICATIVE) && !reading.is(Tense.SIMPLE_PAST)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isEtre(AnalyzedText body, int i) {
        return body.readings(i).stream().anyMatch(r -> r.lemma().equals("être"));
    }
}
