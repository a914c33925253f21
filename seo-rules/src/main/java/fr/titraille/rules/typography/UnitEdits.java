package fr.titraille.rules.typography;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.Token;
import fr.titraille.analysis.TokenKind;
import fr.titraille.text.ResourceLines;
import fr.titraille.text.TextEdit;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A no-break space between a figure and the symbol of its unit: « 20 °C », « 128 Go », « 3,2 GHz » ({@code unit-symbols.txt}). */
final class UnitEdits {

    private static final Set<String> SYMBOLS = ResourceLines.set(UnitEdits.class, "unit-symbols.txt");
    /** The longest symbol has seven characters. */
    private static final Pattern GLUED = Pattern.compile("(\\d+(?:[.,]\\d+)?)([°µμ\\p{L}²³][\\p{L}²³/]{0,6})");

    private static final Pattern SPACED = Pattern.compile("[ \u2009\u2007]{1,2}([°µμ\\p{L}²³][\\p{L}²³/]{0,6})");

    private UnitEdits() {}

    static void collect(TypographyScan scan, List<TextEdit> edits) {
        AnalyzedText text = scan.text();
        for (Token token : text.tokens()) {
            boolean figure = token.kind() == TokenKind.NUMBER || token.kind() == TokenKind.MODEL;
            if (figure && !scan.isUntouchable(token.start()) && !continuesWord(text.text(), token.start())) {
                of(scan, token, edits);
            }
        }
    }

    private static void of(TypographyScan scan, Token token, List<TextEdit> edits) {
        String s = scan.text().text();
        int limit = Math.min(s.length(), token.end() + 9);
        Matcher glued = GLUED.matcher(s).region(token.start(), limit);
        if (glued.lookingAt() && isSymbol(s, glued.start(2), glued.end(2)) && !scan.isQuoted(token.start())) {
            edits.add(TextEdit.insert(glued.start(2), "\u00A0"));
            return;
        }
        Matcher spaced = SPACED.matcher(s).region(token.end(), limit);
        if (token.kind() == TokenKind.NUMBER
                && spaced.lookingAt()
                && isSymbol(s, spaced.start(1), spaced.end(1))
                && !scan.isUntouchable(spaced.start())) {
            edits.add(TextEdit.replace(spaced.start(), spaced.start(1), "\u00A0"));
        }
    }

    private static boolean isSymbol(String s, int start, int end) {
        boolean whole = end >= s.length() || !Character.isLetterOrDigit(s.charAt(end)) && s.charAt(end) != '-';
        return whole && SYMBOLS.contains(s.substring(start, end));
    }

    /** « 3x128Go », « a/20km »: no figure that stands by itself. */
    private static boolean continuesWord(String s, int start) {
        if (start == 0) {
            return false;
        }
        char before = s.charAt(start - 1);
        boolean minus = before == '-' && (start == 1 || Character.isWhitespace(s.charAt(start - 2)));
        return !minus && (Character.isLetterOrDigit(before) || "/_-.,".indexOf(before) >= 0);
    }
}
