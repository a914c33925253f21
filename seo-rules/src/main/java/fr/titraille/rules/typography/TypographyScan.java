package fr.titraille.rules.typography;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.Token;
import fr.titraille.analysis.TokenKind;
import fr.titraille.text.TextEdit;
import fr.titraille.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What every typography rule asks of a text: where nothing may be touched (addresses, times, code) and where only
 * spaces may (inside « … »).
 */
final class TypographyScan {

    static final char NO_BREAK = '\u00A0';
    static final char THIN_NO_BREAK = '\u202F';

    private static final Pattern SHORT_CODE =
            Pattern.compile("(?<![\\p{L}\\d:]):[+-]?[a-z0-9][a-z0-9_+-]*:(?![\\p{L}\\d:])");

    private final AnalyzedText text;
    private final boolean[] untouchable;
    private final boolean[] quoted;
    private final boolean[] guillemets;

    private TypographyScan(AnalyzedText text, List<TextRange> code) {
        this.text = text;
        int length = text.text().length();
        this.untouchable = new boolean[length + 1];
        this.quoted = new boolean[length + 1];
        this.guillemets = new boolean[length + 1];
        for (Token token : text.tokens()) {
            if (token.kind() == TokenKind.URL || token.kind() == TokenKind.EMAIL || token.kind() == TokenKind.TIME) {
                fill(untouchable, token.start(), token.end());
            }
        }
        code.forEach(range -> fill(untouchable, range.start(), range.end()));
        markShortCodes();
        for (TextRange segment : text.segments()) {
            markCode(segment);
            markQuotations(segment);
        }
    }

    static TypographyScan of(AnalyzedText text, List<TextRange> code) {
        return new TypographyScan(text, code);
    }

    AnalyzedText text() {
        return text;
    }

    /** Whether the unit at {@code at} belongs to an address, a time or code. */
    boolean isUntouchable(int at) {
        return at >= 0 && at < untouchable.length && untouchable[at];
    }

    /** Whether the unit at {@code at} stands between guillemets or straight quotation marks. */
    boolean isQuoted(int at) {
        return at >= 0 && at < quoted.length && quoted[at];
    }

    /** Whether the unit at {@code at} stands between guillemets. */
    boolean isInGuillemets(int at) {
        return at >= 0 && at < guillemets.length && guillemets[at];
    }

    /** The edit that makes the white space that ends at {@code end} the one character wanted, or null when it is. */
    @org.jspecify.annotations.Nullable
    TextEdit spaceBefore(int end, char wanted) {
        String s = text.text();
        int start = end;
        while (start > 0 && isSpace(s.charAt(start - 1))) {
            start--;
        }
        if (start == 0 || (end - start == 1 && (s.charAt(start) == wanted || isNoBreak(s.charAt(start))))) {
            return null;
        }
        return TextEdit.replace(start, end, String.valueOf(wanted));
    }

    /** A no-break space of either width does its work: fonts without U+202F have only U+00A0. */
    private static boolean isNoBreak(char c) {
        return c == NO_BREAK || c == THIN_NO_BREAK;
    }

    /** The edit that makes the white space that starts at {@code start} the one character wanted, or null. */
    @org.jspecify.annotations.Nullable
    TextEdit spaceAfter(int start, char wanted) {
        String s = text.text();
        int end = start;
        while (end < s.length() && isSpace(s.charAt(end))) {
            end++;
        }
        if (end >= s.length() || (end - start == 1 && (s.charAt(start) == wanted || isNoBreak(s.charAt(start))))) {
            return null;
        }
        return TextEdit.replace(start, end, String.valueOf(wanted));
    }

    static boolean isSpace(char c) {
        return c == ' ' || c == NO_BREAK || c == THIN_NO_BREAK || c == '\u2009' || c == '\u2007';
    }

    /** The segment that holds {@code at}. */
    TextRange segmentAt(int at) {
        for (TextRange segment : text.segments()) {
            if (segment.start() <= at && at <= segment.end()) {
                return segment;
            }
        }
        return new TextRange(0, text.text().length());
    }

    private void markCode(TextRange segment) {
        String s = text.text();
        int open = -1;
        for (int i = segment.start(); i < segment.end(); i++) {
            if (s.charAt(i) == '`') {
                if (open < 0) {
                    open = i;
                } else {
                    fill(untouchable, open, i + 1);
                    open = -1;
                }
            }
        }
    }

    private void markQuotations(TextRange segment) {
        String s = text.text();
        List<Integer> opened = new ArrayList<>();
        for (int i = segment.start(); i < segment.end(); i++) {
            if (s.charAt(i) == '«') {
                opened.add(i);
            } else if (s.charAt(i) == '»' && !opened.isEmpty()) {
                int open = opened.remove(opened.size() - 1);
                fill(quoted, open + 1, i);
                fill(guillemets, open + 1, i);
            }
        }
        for (StraightQuotes.Pair pair : StraightQuotes.pairs(s, segment, this::isUntouchable)) {
            fill(quoted, pair.open() + 1, pair.close());
        }
    }

    /** « :clap: », « :page_facing_up: »: the short codes of emoji. */
    private void markShortCodes() {
        Matcher code = SHORT_CODE.matcher(text.text());
        while (code.find()) {
            fill(untouchable, code.start(), code.end());
        }
    }

    private static void fill(boolean[] flags, int from, int to) {
        for (int i = from; i < to; i++) {
            flags[i] = true;
        }
    }
}
