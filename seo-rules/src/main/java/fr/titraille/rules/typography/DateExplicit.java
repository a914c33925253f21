package fr.titraille.rules.typography;

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
import fr.titraille.text.FrenchMonths;
import fr.titraille.text.TextEdit;
import fr.titraille.text.TextRange;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Explicit dates. */
public final class DateExplicit implements Rule {

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.house(
            "date-explicit",
            RuleGroup.TYPOGRAPHY,
            Severity.WARNING,
            Fixability.SUGGESTED,
            RuleDescriptor.Authority.STANDARD,
            "OPQ-4");

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(RuleContext context) {
        String text = context.article().text();
        if (text.chars().noneMatch(c -> c >= '0' && c <= '9')) {
            return;
        }
        capitals(context);
        Matcher numeric = NUMERIC.matcher(text).useTransparentBounds(true);
        Matcher first = FIRST.matcher(text).useTransparentBounds(true);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9' || i > 0 && Character.isDigit(text.charAt(i - 1))) {
                continue;
            }
            int end = Math.min(text.length(), i + LONGEST);
            if (numeric.region(i, end).lookingAt()) {
                numeric(context, numeric);
            } else if (first.region(i, end).lookingAt()) {
                context.report(FindingDraft.body("first", new TextRange(first.start(), first.end()), first.group())
                        .suggest(List.of(TextEdit.insert(first.start() + 1, "er"))));
            }
        }
    }

    /** « le 12 Mars », « Mars 2024 » inside a sentence: months are written in lower case. */
    private static void capitals(RuleContext context) {
        AnalyzedText body = context.article().body();
        for (Token token : body.tokens()) {
            boolean month = token.kind() == TokenKind.WORD
                    && token.isCapitalized()
                    && FrenchMonths.NAMES.contains(token.key())
                    && body.sentenceOf(token.index()).firstToken() < token.index();
            if (month && isDated(body, token)) {
                FindingDraft draft = FindingDraft.body("month", token.range(), token.text());
                List<TextEdit> lower =
                        List.of(new TextEdit(token.range(), token.text().toLowerCase(Locale.FRENCH)));
                boolean quoted = body.quotations().covers(token.start());
                context.report(quoted ? draft.suggest(lower) : draft.fix(lower));
            }
        }
    }

    /** A day before it, or a year after it. */
    private static boolean isDated(AnalyzedText body, Token token) {
        Token before = body.token(token.index() - 1);
        boolean day = before.kind() == TokenKind.NUMBER && before.text().length() <= 2
                || before.key().equals("1er");
        boolean year = token.index() + 1 < body.tokens().size()
                && body.token(token.index() + 1).text().matches("(?:19|20)\\d{2}");
        return day || year;
    }

    private static final String MONTH = String.join("|", FrenchMonths.NAMES);
    private static final Pattern NUMERIC = Pattern.compile(
            "(?<![\\p{L}\\d/.,-])(\\d{1,2})([/.-])(\\d{1,2})\\2((?:19|20)\\d{2}|(?<=/)\\d{2})(?![\\d/-])(?!\\.\\d)");
    private static final Pattern FIRST =
            Pattern.compile("(?<![\\p{L}\\d])1(?= (?:" + MONTH + ")\\b)", Pattern.UNICODE_CHARACTER_CLASS);

    private static void numeric(RuleContext context, Matcher numeric) {
        TextRange range = new TextRange(numeric.start(), numeric.end());
        boolean address = isAddress(context.article().body(), range);
        inLetters(numeric.group(1), numeric.group(3), numeric.group(4))
                .filter(letters -> !address)
                .ifPresent(letters -> context.report(FindingDraft.body("numeric", range, numeric.group())
                        .suggest(List.of(new TextEdit(range, letters)))));
    }

    /** Longer than any date. */
    private static final int LONGEST = 24;

    private static boolean isAddress(AnalyzedText body, TextRange range) {
        int token = body.firstTokenFrom(range.start());
        return token < body.tokens().size()
                && (body.token(token).kind() == TokenKind.URL
                        || body.token(token).kind() == TokenKind.EMAIL);
    }

    private static Optional<String> inLetters(String day, String month, String year) {
        int d = Integer.parseInt(day);
        int m = Integer.parseInt(month);
        if (d < 1 || d > 31 || m < 1 || m > 12) {
            return Optional.empty();
        }
        String full = year.length() == 2 ? "20" + year : year;
        return Optional.of((d == 1 ? "1er" : String.valueOf(d)) + " " + FrenchMonths.NAMES.get(m - 1) + " " + full);
    }
}
