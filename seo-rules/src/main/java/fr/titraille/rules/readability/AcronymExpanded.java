package fr.titraille.rules.readability;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.Token;
import fr.titraille.analysis.TokenKind;
import fr.titraille.rule.FindingDraft;
import fr.titraille.rule.Fixability;
import fr.titraille.rule.Rule;
import fr.titraille.rule.RuleContext;
import fr.titraille.rule.RuleDescriptor;
import fr.titraille.rule.RuleGroup;
import fr.titraille.rule.Severity;
import fr.titraille.text.ResourceLines;
import fr.titraille.text.TextEdit;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Acronyms explained. */
public final class AcronymExpanded implements Rule {

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.house(
            "acronym-expanded",
            RuleGroup.READABILITY,
            Severity.ADVICE,
            Fixability.SUGGESTED,
            RuleDescriptor.Authority.STANDARD,
            "OPQ-5");

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(RuleContext context) {
        AnalyzedText body = context.article().body();
        Set<String> seen = new HashSet<>();
        String text = body.text();
        for (Token token : body.tokens()) {
            String word = token.text();
            boolean acronym = token.kind() == TokenKind.WORD
                    && word.length() >= 2
                    && word.length() <= 6
                    && word.equals(word.toUpperCase(Locale.ROOT))
                    && word.chars().allMatch(Character::isLetter);
            if (!acronym || isRomanNumeral(word) || KNOWN.contains(word) || !seen.add(word) || isShouted(body, token)) {
                continue;
            }
            int from = Math.max(0, token.start() - 2);
            boolean bracketed = text.substring(from, token.start()).indexOf('(') >= 0
                    || text.startsWith(" (", token.end())
                    || text.startsWith("\u00A0(", token.end());
            if (!bracketed) {
                FindingDraft draft = FindingDraft.body("unexplained", token.range(), word);
                String meaning = MEANINGS.get(word);
                context.report(
                        meaning == null
                                ? draft
                                : draft.suggest(List.of(TextEdit.insert(token.end(), " (" + meaning + ")"))));
            }
        }
    }

    private static final Pattern ROMAN = Pattern.compile("X{0,3}(?:IX|IV|V?I{0,3})");
    private static final Set<String> KNOWN = ResourceLines.set(AcronymExpanded.class, "known-acronyms.txt");
    private static final Map<String, String> MEANINGS =
            ResourceLines.table(AcronymExpanded.class, "acronyms.tsv", 2).stream()
                    .collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> row.get(1)));

    /** XXI, II: what counts chapters, centuries and kings; C, D and M make acronyms more often than numerals. */
    private static boolean isRomanNumeral(String word) {
        return ROMAN.matcher(word).matches();
    }

    /** A word in a line of capitals is no acronym. */
    private static boolean isShouted(AnalyzedText body, Token token) {
        int index = token.index();
        for (int near : new int[] {index - 1, index + 1}) {
            if (near >= 0 && near < body.tokens().size()) {
                Token other = body.token(near);
                boolean word = other.kind() == TokenKind.WORD && other.text().length() > 6;
                if (word && other.text().equals(other.text().toUpperCase(Locale.ROOT))) {
                    return true;
                }
            }
        }
        return false;
    }
}
