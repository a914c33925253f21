package fr.titraille.analysis;

/** Finds where a number in digits ends: 1 600, 1.600, 61,83, 2023. Numbers glued to letters (910B, 5G) are none. */
final class NumberScanner {

    private NumberScanner() {}

    /** One past the number that starts at {@code start}, or {@code start} when letters follow it. */
    static int end(String folded, int start) {
        int end = digits(folded, start);
        int first = end - start;
        if (first <= 3) {
            end = groups(folded, end);
        }
        if (end + 1 < folded.length()
                && (folded.charAt(end) == ',' || folded.charAt(end) == '.')
                && isDigit(folded, end + 1)) {
            char mark = folded.charAt(end);
            end = digits(folded, end + 1);
            while (mark == '.' && end + 1 < folded.length() && folded.charAt(end) == '.' && isDigit(folded, end + 1)) {
                // a version: 2.0.1
                end = digits(folded, end + 1);
            }
        }
        boolean glued = end < folded.length()
                && (Character.isLetter(folded.charAt(end))
                        || (folded.charAt(end) == '-'
                                && end + 1 < folded.length()
                                && Character.isLetter(folded.charAt(end + 1))));
        return glued ? start : end;
    }

    private static int groups(String folded, int from) {
        int end = from;
        while (end + 3 < folded.length()
                && (folded.charAt(end) == ' ' || folded.charAt(end) == '.')
                && isDigit(folded, end + 1)
                && isDigit(folded, end + 2)
                && isDigit(folded, end + 3)
                && !isDigit(folded, end + 4)) {
            end += 4;
        }
        return end;
    }

    private static int digits(String folded, int from) {
        int end = from;
        while (isDigit(folded, end)) {
            end++;
        }
        return end;
    }

    private static boolean isDigit(String folded, int at) {
        return at < folded.length() && folded.charAt(at) >= '0' && folded.charAt(at) <= '9';
    }
}
