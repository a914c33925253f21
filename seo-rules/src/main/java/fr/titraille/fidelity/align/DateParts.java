package fr.titraille.fidelity.align;

/** Year, month and day of an ISO 8601 date or of a date without its year ({@code --08-09}). */
final class DateParts {

    private DateParts() {}

    /** Three numbers, 0 where the date has none. */
    static int[] of(String date) {
        int[] parts = new int[3];
        int at = date.startsWith("--") ? 1 : 0;
        boolean digits = true;
        int value = 0;
        for (int k = at == 1 ? 2 : 0; k <= date.length() && at < parts.length; k++) {
            char c = k < date.length() ? date.charAt(k) : '-';
            if (c == '-') {
                parts[at++] = digits ? value : 0;
                digits = true;
                value = 0;
            } else if (Character.isDigit(c)) {
                value = value * 10 + Character.digit(c, 10);
            } else {
                digits = false;
            }
        }
        return parts;
    }
}
