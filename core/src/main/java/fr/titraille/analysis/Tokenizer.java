package fr.titraille.analysis;

import fr.titraille.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts French text into tokens, left to right, in one pass. Model names come before numbers, grouped numbers are one
 * token, an elided word is a token of its own.
 */
final class Tokenizer {

    private static final Set<String> ELIDED = Set.of(
            "l", "d", "j", "n", "m", "t", "s", "c", "ç", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu", "quelqu",
            "presqu");

    /** 14 h 30, 18h, 10:30. */
    private static final Pattern TIME =
            Pattern.compile("\\d{1,2}(?: ?h(?: ?\\d{2})?(?![\\p{L}\\d-])|:\\d{2}(?::\\d{2})?(?!\\d))");

    /** Pronouns that follow their verb over a hyphen. */
    private static final Set<String> CLITICS = Set.of(
            "je",
            "tu",
            "il",
            "elle",
            "on",
            "nous",
            "vous",
            "ils",
            "elles",
            "ce",
            "t-il",
            "t-elle",
            "t-on",
            "t-ils",
            "t-elles",
            "le",
            "la",
            "les",
            "lui",
            "leur",
            "moi",
            "toi",
            "y",
            "en",
            "le-moi",
            "les-leur",
            "t-en");

    /** How far the tokenizer looks for these: endless runs of hyphens or stops cost no more than others. */
    private static final int LONGEST_CLITIC = 8;

    private static final int LONGEST_ELISION = 8;
    private static final int LONGEST_ACRONYM = 24;

    private final String text;
    private final String folded;
    private final List<Token> tokens = new ArrayList<>();

    private Tokenizer(String text, String folded) {
        this.text = text;
        this.folded = folded;
    }

    static List<Token> tokenize(String text, String folded) {
        Tokenizer tokenizer = new Tokenizer(text, folded);
        tokenizer.run();
        return List.copyOf(tokenizer.tokens);
    }

    private void run() {
        int at = 0;
        int length = folded.length();
        while (at < length) {
            int c = folded.codePointAt(at);
            if (Character.isWhitespace(c)) {
                at++;
            } else if (Character.isLetterOrDigit(c)) {
                at = word(at);
            } else {
                at = sign(at, c);
            }
        }
    }

    private int word(int start) {
        int address = Addresses.end(folded, start);
        if (address > start) {
            add(start, address, folded.substring(start, address).indexOf('@') > 0 ? TokenKind.EMAIL : TokenKind.URL);
            return address;
        }
        if (isDigit(start)) {
            Matcher time = TIME.matcher(folded).region(start, Math.min(folded.length(), start + 12));
            if (time.lookingAt()) {
                add(start, time.end(), TokenKind.TIME);
                return time.end();
            }
            int number = NumberScanner.end(folded, start);
            if (number > start) {
                add(start, number, TokenKind.NUMBER);
                return number;
            }
        }
        int end = start;
        boolean digit = false;
        boolean letter = false;
        int length = folded.length();
        while (end < length) {
            int c = folded.codePointAt(end);
            if (Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
                letter = true;
            } else if (Character.isDigit(c)) {
                digit = true;
            } else if (c == '-' && end > start && cliticFollows(start, end)) {
                break;
            } else if ((c == '-' || c == '&')
                    && end > start
                    && end + 1 < length
                    && Character.isLetterOrDigit(folded.codePointAt(end + 1))) {
                // an inner hyphen or R&D
                end++;
                continue;
            } else if (c == '.' && isAcronym(start, end)) {
                // S.A.S., J.-C.: letters with a stop each
                end++;
                continue;
            } else if (c == '\'' && end > start) {
                boolean brief = end - start <= LONGEST_ELISION;
                if (brief && ELIDED.contains(folded.substring(start, end).toLowerCase(Locale.ROOT))) {
                    add(start, end + 1, TokenKind.ELISION);
                    return end + 1;
                }
                boolean inner = end + 1 < length && Character.isLetter(folded.charAt(end + 1));
                if (!inner) {
                    break;
                }
            } else {
                break;
            }
            end += Character.charCount(c);
        }
        if (letter && !digit) {
            end = languageName(start, end);
        }
        add(start, end, digit && letter ? TokenKind.MODEL : digit ? TokenKind.NUMBER : TokenKind.WORD);
        return end;
    }

    /** C++, C#, F#: the signs belong to the name of a single capital. */
    private int languageName(int start, int end) {
        if (end - start != 1 || !Character.isUpperCase(folded.charAt(start))) {
            return end;
        }
        int signs = folded.startsWith("++", end) ? 2 : folded.startsWith("#", end) ? 1 : 0;
        int after = end + signs;
        return after < folded.length() && Character.isLetterOrDigit(folded.charAt(after)) ? end : after;
    }

    /** Whether an inverted or imperative pronoun stands at {@code hyphen}: ont-ils, a-t-elle, dit-on. */
    private boolean cliticFollows(int start, int hyphen) {
        int end = hyphen + 1;
        while (end < folded.length()
                && end - hyphen <= LONGEST_CLITIC + 1
                && (Character.isLetter(folded.charAt(end)) || folded.charAt(end) == '-')) {
            end++;
        }
        String tail = folded.substring(hyphen + 1, end).toLowerCase(Locale.ROOT);
        return CLITICS.contains(tail) && !Lexicon.french().knows(folded.substring(start, end));
    }

    /** Whether {@code [start, dot)} is one letter, or letters with stops so far, and another letter follows the stop. */
    private boolean isAcronym(int start, int dot) {
        boolean lettersAndStops = dot - start <= LONGEST_ACRONYM;
        for (int i = start; i < dot && lettersAndStops; i++) {
            boolean letter = (i - start) % 2 == 0;
            lettersAndStops = letter ? Character.isUpperCase(folded.charAt(i)) : folded.charAt(i) == '.';
        }
        if (!lettersAndStops || (dot - start) % 2 == 0) {
            return false;
        }
        int next = dot + 1;
        boolean more = next < folded.length()
                && Character.isUpperCase(folded.charAt(next))
                && (next + 1 >= folded.length() || !Character.isLetter(folded.charAt(next + 1)));
        return more || dot - start >= 3;
    }

    private int sign(int start, int c) {
        if (c == '-' && start > 0 && Character.isLetter(folded.charAt(start - 1))) {
            int end = start + 1;
            while (end < folded.length()
                    && end - start <= LONGEST_CLITIC + 1
                    && (Character.isLetter(folded.charAt(end)) || folded.charAt(end) == '-')) {
                end++;
            }
            if (CLITICS.contains(folded.substring(start + 1, end).toLowerCase(Locale.ROOT))) {
                add(start, end, TokenKind.WORD);
                return end;
            }
        }
        if (Character.isWhitespace(c) || Character.getType(c) == Character.FORMAT) {
            return start + Character.charCount(c);
        }
        int end = start + Character.charCount(c);
        if (c == '.' || c == '!' || c == '?' || c == '…') {
            while (end < folded.length() && ".!?…".indexOf(folded.charAt(end)) >= 0) {
                end++;
            }
            add(start, end, TokenKind.PUNCTUATION);
            return end;
        }
        add(start, end, ",;:()[]{}«»“”\"'‘’-–—/|•·".indexOf(c) >= 0 ? TokenKind.PUNCTUATION : TokenKind.SYMBOL);
        return end;
    }

    private boolean isDigit(int at) {
        char c = folded.charAt(at);
        return c >= '0' && c <= '9';
    }

    private void add(int start, int end, TokenKind kind) {
        tokens.add(new Token(
                tokens.size(), start, end, kind, text.substring(start, end), Folding.key(text.substring(start, end))));
    }
}
