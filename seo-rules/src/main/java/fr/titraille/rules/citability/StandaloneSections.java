package fr.titraille.rules.citability;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.Sentence;
import fr.titraille.analysis.Token;
import fr.titraille.analysis.TokenKind;
import fr.titraille.rule.FindingDraft;
import fr.titraille.rule.Rule;
import fr.titraille.rule.RuleContext;
import fr.titraille.rule.RuleDescriptor;
import fr.titraille.rule.Section;
import fr.titraille.text.ResourceLines;
import fr.titraille.text.TextRange;
import java.util.Set;

/** A section can be read without the one before it. */
final class StandaloneSections implements Rule {

    private static final RuleDescriptor DESCRIPTOR = CitabilityRules.descriptor("standalone-sections");

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    private static final Set<String> PRONOUNS = ResourceLines.set(StandaloneSections.class, "opening-anaphora.txt");
    private static final Set<String> DEMONSTRATIVES = Set.of("ce", "cet", "cette", "ces");
    private static final Set<String> TIMES = ResourceLines.set(StandaloneSections.class, "time-nouns.txt");
    private static final Set<String> IMPERSONAL = ResourceLines.set(StandaloneSections.class, "impersonal-verbs.txt");

    @Override
    public void check(RuleContext context) {
        AnalyzedText body = context.article().body();
        for (Section section : context.sections()) {
            int first = body.firstTokenFrom(section.range().start());
            if (section.heading() == null
                    || section.words() == 0
                    || first >= body.tokens().size()) {
                continue;
            }
            Sentence opening = body.sentenceOf(first);
            int at = opening.firstToken();
            while (at + 1 < opening.endToken() && body.token(at).kind() == TokenKind.PUNCTUATION) {
                at++;
            }
            if (pointsBack(body, opening, at)) {
                Token word = body.token(at);
                context.report(FindingDraft.body(
                        "anaphora",
                        new TextRange(word.start(), word.end()),
                        section.heading().text(),
                        word.text()));
            }
        }
    }

    private static boolean pointsBack(AnalyzedText body, Sentence sentence, int at) {
        String key = body.token(at).key();
        Token next = at + 1 < sentence.endToken() ? body.token(at + 1) : null;
        if (next == null) {
            return false;
        }
        if (DEMONSTRATIVES.contains(key)) {
            // « ce que », « ce qui », « c’est » announce; « cette année » dates
            return next.kind() == TokenKind.WORD
                    && !TIMES.contains(next.key())
                    && !Set.of("que", "qui", "dont", "sont", "n", "ne", "à").contains(next.key());
        }
        return PRONOUNS.contains(key) && !(key.equals("il") && isImpersonal(body, sentence, at + 1));
    }

    private static boolean isImpersonal(AnalyzedText body, Sentence sentence, int at) {
        for (int i = at; i < Math.min(sentence.endToken(), at + 4); i++) {
            if (body.token(i).key().equals("y")
                    || body.readings(i).stream().anyMatch(r -> IMPERSONAL.contains(r.lemma()))) {
                return true;
            }
        }
        return false;
    }
}
