package fr.titraille.rules.readability;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.Token;
import fr.titraille.analysis.TokenKind;
import fr.titraille.entity.Mention;
import fr.titraille.entity.Mentions;
import fr.titraille.rule.FindingDraft;
import fr.titraille.rule.Fixability;
import fr.titraille.rule.Rule;
import fr.titraille.rule.RuleContext;
import fr.titraille.rule.RuleDescriptor;
import fr.titraille.rule.RuleGroup;
import fr.titraille.rule.Severity;
import fr.titraille.text.ResourceLines;
import fr.titraille.text.TextEdit;
import java.util.BitSet;
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
        BitSet named = named(body);
        for (Token token : body.tokens()) {
            String word = token.text();
            boolean acronym = isCapitals(token)
                    && word.length() >= 2
                    && word.length() <= LONGEST
                    && word.chars().allMatch(Character::isLetter);
            if (!acronym || isRomanNumeral(word) || KNOWN.contains(word)) {
                continue;
            }
            if (named.get(token.start()) || isShouted(body, token.index()) || isPartOfName(body, token)) {
                continue;
            }
            if (seen.add(word) && !isExplained(body, token)) {
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

    /** Where firms, media and products stand that the catalogues know: their names need no expansion. */
    private static BitSet named(AnalyzedText body) {
        BitSet out = new BitSet();
        for (Mention mention : Mentions.french().find(body)) {
            if (mention.type() != Mention.Type.AUTHORITY
                    && !MEANINGS.containsKey(mention.range().of(body.text()))) {
                out.set(mention.range().start(), mention.range().end());
            }
        }
        return out;
    }

    private static boolean isCapitals(Token token) {
        return token.kind() == TokenKind.WORD
                && token.text().equals(token.text().toUpperCase(Locale.ROOT));
    }

    /** A word among words in capitals, one of which is long or an everyday word, is shouted: « LE PARI DU GROUPE ». */
    private static boolean isShouted(AnalyzedText body, int index) {
        int first = index;
        int last = index;
        while (first > 0 && isShoutedBeside(body, first - 1, first)) {
            first--;
        }
        while (last + 1 < body.tokens().size() && isShoutedBeside(body, last, last + 1)) {
            last++;
        }
        for (int i = first; i <= last && first < last; i++) {
            if (body.token(i).text().length() > LONGEST || body.isFunctionWord(i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isShoutedBeside(AnalyzedText body, int before, int after) {
        return isCapitals(body.token(before))
                && isCapitals(body.token(after))
                && body.token(after).start() - body.token(before).end() <= 1;
    }

    private static final int LONGEST = 6;

    /**
     * « Axelera AI », « SK Hynix », « RTX 4090 », « ST_Union »: beside a name or a model's number, or glued to a word, it is
     * part of a name.
     */
    private static boolean isPartOfName(AnalyzedText body, Token token) {
        String text = body.text();
        boolean glued = token.end() < text.length() && text.charAt(token.end()) == '_'
                || token.start() > 0 && text.charAt(token.start() - 1) == '_';
        if (glued) {
            return true;
        }
        if (token.index() + 1 < body.tokens().size()) {
            Token after = body.token(token.index() + 1);
            boolean number = after.kind() == TokenKind.NUMBER || after.kind() == TokenKind.MODEL;
            if (after.start() == token.end() + 1 && (number || isName(body, after))) {
                return true;
            }
        }
        if (token.index() == 0) {
            return false;
        }
        Token before = body.token(token.index() - 1);
        return before.end() + 1 == token.start()
                && isName(body, before)
                && body.sentenceOf(token.index()).firstToken() != before.index();
    }

    /** A capitalised word that is neither a function word at the head of a sentence nor an acronym itself. */
    private static boolean isName(AnalyzedText body, Token token) {
        return token.kind() == TokenKind.WORD
                && token.isCapitalized()
                && !isCapitals(token)
                && !body.isFunctionWord(token.index());
    }

    /** In brackets behind its meaning or before it, or behind the exchange that lists it: « (NASDAQ: NVDA) ». */
    private static boolean isExplained(AnalyzedText body, Token token) {
        String text = body.text();
        int from = Math.max(0, token.start() - 2);
        boolean listed = token.index() > 1
                && body.token(token.index() - 1).text().equals(":")
                && isCapitals(body.token(token.index() - 2));
        return listed
                || text.substring(from, token.start()).indexOf('(') >= 0
                || text.startsWith(" (", token.end())
                || text.startsWith("\u00A0(", token.end());
    }
}
