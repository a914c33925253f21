package fr.titraille.rules.typography;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.Lexicon;
import fr.titraille.analysis.PartOfSpeech;
import fr.titraille.analysis.Plurality;
import fr.titraille.analysis.Token;
import fr.titraille.analysis.TokenKind;
import fr.titraille.text.ResourceLines;
import fr.titraille.text.TextEdit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers the French way: groups of three by U+202F from five digits (four digits only where they are spaced already),
 * decimal comma, sign after the number. Versions, models, dates, page and article numbers stay.
 */
final class NumberEdits {

    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:[ \u00A0\u202F\u2009.]\\d{3})+(?!\\d)");
    private static final Pattern SIGN_FIRST =
            Pattern.compile("([€$£])\\s?(\\d{1,3}(?:[,. \u00A0\u202F]\\d{3})+|\\d+)(?:[.,](\\d{1,2}))?(?![\\d,.]\\d)");
    private static final Pattern PER_CENT = Pattern.compile("\\s(?:pour cent|pourcents?|pour-cent)(?![\\p{L}-])");
    private static final Set<String> NUMBERED = ResourceLines.set(NumberEdits.class, "numbered-things.txt");
    private static final Set<String> UNITS = ResourceLines.set(NumberEdits.class, "decimal-units.txt");

    /** More decimals than copy has: the coordinates of a machine. */
    private static final int MOST_DECIMALS = 6;

    private NumberEdits() {}

    static List<TextEdit> of(TypographyScan scan) {
        AnalyzedText text = scan.text();
        List<TextEdit> edits = new ArrayList<>();
        String s = text.text();
        for (Token token : text.tokens()) {
            if (token.kind() != TokenKind.NUMBER || scan.isUntouchable(token.start()) || scan.isQuoted(token.start())) {
                continue;
            }
            if (token.start() > 0 && "€$£".indexOf(s.charAt(token.start() - 1)) >= 0) {
                continue;
            }
            grouping(text, token, edits);
            decimal(text, token, edits);
            sign(scan, token, edits);
        }
        signFirst(scan, s, edits);
        UnitEdits.collect(scan, edits);
        return edits;
    }

    private static void grouping(AnalyzedText text, Token token, List<TextEdit> edits) {
        String raw = token.text();
        Matcher grouped = GROUPED.matcher(raw);
        if (grouped.lookingAt() && !(raw.startsWith("0")) && !isDate(text, token)) {
            boolean dots = raw.substring(0, grouped.end()).indexOf('.') > 0;
            if (dots && (isVersion(text, token) || grouped.end() < raw.length())) {
                return;
            }
            for (int i = 0; i < grouped.end(); i++) {
                char c = raw.charAt(i);
                // U+00A0 keeps the groups together as well, where a font lacks the thin one
                if (!Character.isDigit(c) && c != TypographyScan.THIN_NO_BREAK && c != TypographyScan.NO_BREAK) {
                    edits.add(TextEdit.replace(token.start() + i, token.start() + i + 1, "\u202F"));
                }
            }
            return;
        }
        int digits = 0;
        while (digits < raw.length() && Character.isDigit(raw.charAt(digits))) {
            digits++;
        }
        if (digits < 5
                || raw.charAt(0) == '0'
                || isNumbered(text, token)
                || isDate(text, token)
                || isPostcode(text, token, digits)) {
            return;
        }
        for (int at = digits - 3; at > 0; at -= 3) {
            edits.add(TextEdit.insert(token.start() + at, "\u202F"));
        }
    }

    private static void decimal(AnalyzedText text, Token token, List<TextEdit> edits) {
        String raw = token.text();
        int dot = raw.indexOf('.');
        if (dot <= 0 || GROUPED.matcher(raw).lookingAt() && raw.charAt(0) != '0') {
            return;
        }
        if (raw.indexOf('.', dot + 1) > 0
                || raw.length() - dot > MOST_DECIMALS
                || isDate(text, token)
                || isVersion(text, token)
                || isName(text, token)) {
            return;
        }
        edits.add(TextEdit.replace(token.start() + dot, token.start() + dot + 1, ","));
    }

    private static void sign(TypographyScan scan, Token token, List<TextEdit> edits) {
        String s = scan.text().text();
        int at = token.end();
        while (at < s.length() && TypographyScan.isSpace(s.charAt(at))) {
            at++;
        }
        if (at < s.length() && "%€$£‰¥".indexOf(s.charAt(at)) >= 0) {
            boolean signOfNext = at + 1 < s.length()
                    && s.charAt(at) != '%'
                    && Character.isDigit(s.charAt(at + 1))
                    && at > token.end();
            if (!signOfNext) {
                TextEdit edit = scan.spaceAfter(token.end(), TypographyScan.NO_BREAK);
                if (edit != null) {
                    edits.add(edit);
                }
            }
            return;
        }
        Matcher words = PER_CENT.matcher(s).region(token.end(), Math.min(s.length(), token.end() + 14));
        if (words.lookingAt()) {
            edits.add(TextEdit.replace(words.start(), words.end(), "\u00A0%"));
        }
    }

    /** €3,000 is 3 000 € in French. */
    private static void signFirst(TypographyScan scan, String s, List<TextEdit> edits) {
        if (s.indexOf('€') < 0 && s.indexOf('$') < 0 && s.indexOf('£') < 0) {
            return;
        }
        Matcher matcher = SIGN_FIRST.matcher(s);
        while (matcher.find()) {
            int at = matcher.start();
            boolean glued = at > 0
                    && (Character.isLetterOrDigit(s.charAt(at - 1))
                            || (TypographyScan.isSpace(s.charAt(at - 1))
                                    && at > 1
                                    && Character.isDigit(s.charAt(at - 2))));
            if (glued || scan.isUntouchable(at) || scan.isQuoted(at)) {
                continue;
            }
            String integer = matcher.group(2).replaceAll("\\D", "");
            StringBuilder out = new StringBuilder(integer);
            if (integer.length() > 4 || matcher.group(2).length() > integer.length()) {
                for (int i = integer.length() - 3; i > 0; i -= 3) {
                    out.insert(i, '\u202F');
                }
            }
            if (matcher.group(3) != null) {
                out.append(',').append(matcher.group(3));
            }
            out.append('\u00A0').append(matcher.group(1));
            edits.add(TextEdit.replace(matcher.start(), matcher.end(), out.toString()));
        }
    }

    private static boolean isNumbered(AnalyzedText text, Token token) {
        if (token.index() == 0) {
            return false;
        }
        Token before = text.token(token.index() - 1);
        return NUMBERED.contains(before.key())
                || before.text().equals("#")
                || before.text().equals("°");
    }

    /** 75001 Paris. */
    private static boolean isPostcode(AnalyzedText text, Token token, int digits) {
        if (digits != 5 || token.index() + 1 >= text.tokens().size()) {
            return false;
        }
        Token next = text.token(token.index() + 1);
        return next.isCapitalized()
                && next.start() == token.end() + 1
                && Lexicon.french().readings(next.text()).stream().anyMatch(r -> r.pos() == PartOfSpeech.PROPN);
    }

    private static boolean isDate(AnalyzedText text, Token token) {
        String s = text.text();
        boolean stopAfter = token.end() + 1 < s.length()
                && ".:/".indexOf(s.charAt(token.end())) >= 0
                && Character.isLetterOrDigit(s.charAt(token.end() + 1));
        boolean stopBefore = token.start() > 1
                && ".:/".indexOf(s.charAt(token.start() - 1)) >= 0
                && Character.isDigit(s.charAt(token.start() - 2));
        return stopAfter || stopBefore;
    }

    /** Python 3.11, version 2.4, Llama 3.1: a number after a name is the name's, unless a unit follows it. */
    private static boolean isVersion(AnalyzedText text, Token token) {
        if (token.index() + 1 < text.tokens().size()) {
            Token next = text.token(token.index() + 1);
            if (UNITS.contains(next.key()) || UNITS.contains(next.text())) {
                return false;
            }
        }
        if (token.index() == 0 || opensHeading(text, token)) {
            return opensHeading(text, token);
        }
        Token before = text.token(token.index() - 1);
        if (NUMBERED.contains(before.key()) || standsAloneInBrackets(text, token)) {
            return true;
        }
        boolean sentenceStart = text.sentenceOf(before.index()).firstToken() == before.index();
        boolean name =
                before.kind() == TokenKind.MODEL || (before.kind() == TokenKind.WORD && hasCapital(before.text()));
        // « Comptez 3.5 », not « Python 3.12 »: at the head of a sentence a bare noun is a name
        boolean common = sentenceStart
                && before.isCapitalized()
                && Lexicon.french().readings(before.key()).stream()
                        .anyMatch(r -> r.pos() != PartOfSpeech.PROPN && r.pos() != PartOfSpeech.NOUN);
        return name && !common;
    }

    /**
     * « le 49.3 », « l’agenda 2.0 », « f/2.8 »: a figure that stands for a name. After a singular article it has no noun
     * to count; a decimal nought after a noun numbers an edition; after a stroke it is a setting.
     */
    private static boolean isName(AnalyzedText text, Token token) {
        if (token.index() == 0) {
            return false;
        }
        Token before = text.token(token.index() - 1);
        if (before.text().equals("/") && before.end() == token.start()) {
            return true;
        }
        boolean counts = token.index() + 1 < text.tokens().size() && isCounted(text, token.index() + 1);
        if (counts) {
            return false;
        }
        boolean article = text.readings(before.index()).stream()
                .anyMatch(
                        r -> (r.pos() == PartOfSpeech.DET || r.pos() == PartOfSpeech.ADP) && r.is(Plurality.SINGULAR));
        boolean noun = before.kind() == TokenKind.WORD
                && text.readings(before.index()).stream().anyMatch(r -> r.pos() == PartOfSpeech.NOUN);
        return article || token.text().endsWith(".0") && noun;
    }

    private static boolean isCounted(AnalyzedText text, int index) {
        Token next = text.token(index);
        return UNITS.contains(next.key())
                || UNITS.contains(next.text())
                || text.likelyReadings(index).stream()
                                .allMatch(r -> r.pos() == PartOfSpeech.NOUN || r.pos() == PartOfSpeech.ADJ)
                        && next.kind() == TokenKind.WORD
                        && !text.readings(index).isEmpty();
    }

    /** « PostGIS (1.4) »: a lone figure with a stop in brackets is the version of what stands before. */
    private static boolean standsAloneInBrackets(AnalyzedText text, Token token) {
        return text.token(token.index() - 1).text().equals("(")
                && token.index() + 1 < text.tokens().size()
                && text.token(token.index() + 1).text().equals(")");
    }

    /** « 3.1 La méthode »: a figure that numbers a block. */
    private static boolean opensHeading(AnalyzedText text, Token token) {
        return text.sentenceOf(token.index()).firstToken() == token.index()
                && token.index() + 1 < text.tokens().size()
                && text.token(token.index() + 1).isCapitalized();
    }

    /** A capital anywhere: iOS, macOS. */
    private static boolean hasCapital(String word) {
        return word.chars().anyMatch(Character::isUpperCase);
    }
}
