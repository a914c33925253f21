package fr.titraille.rules.readability;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.Sentence;
import fr.titraille.analysis.Token;
import fr.titraille.rule.FindingDraft;
import fr.titraille.rule.Fixability;
import fr.titraille.rule.Rule;
import fr.titraille.rule.RuleContext;
import fr.titraille.rule.RuleDescriptor;
import fr.titraille.rule.RuleGroup;
import fr.titraille.rule.Severity;
import java.util.List;

/** Sentences that do not all begin alike. */
public final class SentenceBeginnings implements Rule {

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.house(
            "sentence-beginnings",
            RuleGroup.READABILITY,
            Severity.ADVICE,
            Fixability.NONE,
            RuleDescriptor.Authority.PEER,
            "YOAST");

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(RuleContext context) {
        AnalyzedText body = context.article().body();
        List<Sentence> sentences = body.sentences();
        int least = (int) context.threshold("in-a-row");
        int start = 0;
        for (int i = 1; i <= sentences.size(); i++) {
            String opening = beginning(body, sentences.get(start));
            boolean goesOn = i < sentences.size()
                    && !opening.isEmpty()
                    && beginning(body, sentences.get(i)).equals(opening);
            if (!goesOn) {
                if (i - start >= least) {
                    context.report(FindingDraft.body(
                                    "repeated",
                                    sentences
                                            .get(start)
                                            .range()
                                            .union(sentences.get(i - 1).range()),
                                    i - start,
                                    opening)
                            .measured(i - start, "< " + least));
                }
                start = i;
            }
        }
    }

    /** Marks and articles that may stand before the word that counts. */
    private static final int REACH = 6;

    /** The first word; an article or another determiner with the word after it. */
    private static String beginning(AnalyzedText body, Sentence sentence) {
        StringBuilder out = new StringBuilder();
        for (int i = sentence.firstToken(); i < Math.min(sentence.endToken(), sentence.firstToken() + REACH); i++) {
            Token token = body.token(i);
            if (Character.isLetterOrDigit(token.text().codePointAt(0))) {
                out.append(out.isEmpty() || out.charAt(out.length() - 1) == '\'' ? "" : " ")
                        .append(token.key());
                if (!body.isFunctionWord(i) || out.indexOf(" ") > 0) {
                    break;
                }
            }
        }
        return out.toString();
    }
}
