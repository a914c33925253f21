package fr.titraille.rules.typography;

import fr.titraille.analysis.Token;
import fr.titraille.analysis.TokenKind;
import fr.titraille.text.TextEdit;
import fr.titraille.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Doubled spaces and marks, and spaces before a comma or full stop. */
final class DamageEdits {

    private static final Pattern DOUBLE_SPACE = Pattern.compile("(?<=\\S) {2,}(?=\\S)");
    private static final Pattern SPACE_BEFORE = Pattern.compile("(?<=[^\\s.]) +(?=,|\\.(?![.\\p{L}\\d]))");
    /** « Il ferme .Fin ,déjà »: the space stands on the wrong side of the mark. « .NET » and « ,5 » keep theirs. */
    private static final Pattern SPACE_ASTRAY =
            Pattern.compile("(?<=[\\p{Ll}\\d»)]) +(\\.(?=\\p{Lu}\\p{Ll})|,(?=\\p{L}{2}))");

    private static final Pattern DOUBLED_STOP = Pattern.compile("(?<=[^.\\s])(\\.)(?: +\\.)+(?![.\\p{L}\\d])");
    /** Two stops: the third was lost where the sentence goes on in lower case, else the second is one too many. */
    private static final Pattern TWO_STOPS = Pattern.compile("(?<=[^.]) *\\.\\.(?![.])(?=( *\\p{Ll})?)");

    /** Not « ( ) », the empty box of a form. */
    private static final Pattern BRACKET_SPACE =
            Pattern.compile("(?<=\\()[ \u00A0\u202F]+(?=[\\p{L}\\d«])|(?<=[\\p{L}\\d»%.!?…])[ \u00A0\u202F]+(?=\\))");

    private static final Pattern DOUBLED_COMMA = Pattern.compile(",(?: ?,)+");
    private static final Pattern DOUBLED_MARK = Pattern.compile("([;:])[ \u00A0\u202F]?\\1+");

    private DamageEdits() {}

    static List<TextEdit> of(TypographyScan scan) {
        List<TextEdit> edits = new ArrayList<>();
        String s = scan.text().text();
        if (holdsDoubled(s)) {
            collect(scan, DOUBLED_STOP, ".", edits);
            twoStops(scan, edits);
            collect(scan, DOUBLED_COMMA, ",", edits);
            collect(scan, DOUBLED_MARK, "$1", edits);
        }
        if (s.contains("  ")) {
            collect(scan, DOUBLE_SPACE, " ", edits);
        }
        if (s.contains(" ,") || s.contains(" .")) {
            collect(scan, SPACE_ASTRAY, "$1 ", edits);
            collect(scan, SPACE_BEFORE, "", edits);
        }
        afterElisions(scan, edits);
        insideBrackets(scan, edits);
        edits.addAll(LookAlikes.of(scan));
        return edits;
    }

    /** « l’ année », « d' un »: no space after an elided word. */
    private static void afterElisions(TypographyScan scan, List<TextEdit> edits) {
        List<Token> tokens = scan.text().tokens();
        for (int i = 0; i + 1 < tokens.size(); i++) {
            Token elided = tokens.get(i);
            Token next = tokens.get(i + 1);
            boolean apart = elided.kind() == TokenKind.ELISION
                    && next.isLexical()
                    && next.start() > elided.end()
                    && scan.segmentAt(elided.start()).contains(next.start());
            if (apart
                    && !scan.isUntouchable(elided.start())
                    && isBlank(scan.text().text(), elided.end(), next.start())) {
                edits.add(TextEdit.replace(elided.end(), next.start(), ""));
            }
        }
    }

    private static boolean isBlank(String s, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!TypographyScan.isSpace(s.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** « ( texte ) »: no space inside brackets. */
    private static void insideBrackets(TypographyScan scan, List<TextEdit> edits) {
        String s = scan.text().text();
        if (!s.contains("( ") && !s.contains(" )")) {
            return;
        }
        Matcher matcher = BRACKET_SPACE.matcher(s);
        while (matcher.find()) {
            TextRange range = new TextRange(matcher.start(), matcher.end());
            if (!scan.isUntouchable(matcher.start())
                    && edits.stream().noneMatch(e -> e.range().overlaps(range))) {
                edits.add(new TextEdit(range, ""));
            }
        }
    }

    /** A cheap pass: whether a mark follows its like, at once or after one space. */
    private static boolean holdsDoubled(String s) {
        for (int i = 1; i < s.length(); i++) {
            char c = s.charAt(i);
            if (c == ',' || c == '.' || c == ';' || c == ':') {
                char before = s.charAt(i - 1);
                boolean spaced =
                        TypographyScan.isSpace(before) && i > 1 && (s.charAt(i - 2) == c || s.charAt(i - 2) == ' ');
                if (before == c || spaced) {
                    return true;
                }
            }
        }
        return false;
    }

    private static void collect(TypographyScan scan, Pattern pattern, String replacement, List<TextEdit> edits) {
        Matcher matcher = pattern.matcher(scan.text().text());
        while (matcher.find()) {
            if (!scan.isUntouchable(matcher.start())
                    && !touchesHighMark(scan.text().text(), matcher.end())
                    && edits.stream()
                            .noneMatch(e -> e.range().overlaps(new TextRange(matcher.start(), matcher.end())))) {
                String with = replacement.startsWith("$1") ? matcher.group(1) + replacement.substring(2) : replacement;
                edits.add(TextEdit.replace(matcher.start(), matcher.end(), with));
            }
        }
    }

    private static void twoStops(TypographyScan scan, List<TextEdit> edits) {
        Matcher matcher = TWO_STOPS.matcher(scan.text().text());
        while (matcher.find()) {
            if (!scan.isUntouchable(matcher.start())) {
                edits.add(TextEdit.replace(matcher.start(), matcher.end(), matcher.group(1) == null ? "." : "…"));
            }
        }
    }

    /** White space before ; : ! ? » is the business of the no-break rule. */
    private static boolean touchesHighMark(String s, int end) {
        return end < s.length() && s.charAt(end - 1) == ' ' && ";:!?»".indexOf(s.charAt(end)) >= 0;
    }
}
