package fr.titraille.analysis;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds web and e-mail addresses, so that nobody takes their dots for sentence ends. */
final class Addresses {

    private static final Pattern ADDRESS = Pattern.compile(
            "(?:https?://|www\\.)[^\\s<>«»\"]*[\\p{L}\\p{N}/]"
                    + "|[\\p{L}\\p{N}._%+-]{1,64}@[\\p{L}\\p{N}-]{1,63}(?:\\.[\\p{L}\\p{N}-]{1,63})+"
                    + "|[\\p{L}\\p{N}-]{1,63}(?:\\.[\\p{L}\\p{N}-]{1,63}){0,4}\\.(?:com|org|net|fr|eu|be|ch|ca|io|ai|info|gouv|edu)\\b(?:/[^\\s<>«»\"]*[\\p{L}\\p{N}/])?");

    private Addresses() {}

    /** One past the address that starts at {@code start}, or {@code start} when none does. */
    static int end(String folded, int start) {
        if (!mayStart(folded, start)) {
            return start;
        }
        Matcher matcher = ADDRESS.matcher(folded).region(start, folded.length());
        return matcher.lookingAt() ? matcher.end() : start;
    }

    /** A cheap look ahead: an address has a dot or an at sign before the next space. */
    private static boolean mayStart(String folded, int start) {
        for (int i = start; i < folded.length() && i < start + 80; i++) {
            char c = folded.charAt(i);
            if (Character.isWhitespace(c) || c == ',' || c == '\'') {
                return false;
            }
            if (c == '@'
                    || (c == '.' && i + 1 < folded.length() && Character.isLetterOrDigit(folded.charAt(i + 1)))
                    || (c == ':' && folded.startsWith("://", i))) {
                return true;
            }
        }
        return false;
    }
}
