package fr.titraille.fidelity.align;

/** Year, month and day of an ISO 8601 date or of a date without its year ({@code --08-09}). */
final class DateParts {

    private DateParts() {}

    /** Three numbers, 0 where the date has none. */
    static int[] of(String date) {
        int[] parts = new int[3];
        int at = date.startsWith("--") ? 1 : 0;
        String rest = date.startsWith("--") ? date.substring(2) : date;
        for (String part : rest.split("-")) {
            if (at < 3 && !part.isEmpty() && part.chars().allMatch(Character::isDigit)) {
                parts[at] = Integer.parseInt(part);
            }
            at++;
        }
        return parts;
    }
}
