package fr.titraille.text;

/**
 * Slips between two spellings: a letter added, lost, changed, or two neighbours swapped (F. J. Damerau, "A technique for
 * computer detection and correction of spelling errors", CACM 7, 1964).
 *
 * <pre>{@code
 * EditDistance.between("Huawei", "Hauwei", 2); // 1
 * }</pre>
 */
public final class EditDistance {

    private EditDistance() {}

    /** The distance, or {@code limit + 1} when it is more than {@code limit}. */
    public static int between(String a, String b, int limit) {
        if (Math.abs(a.length() - b.length()) > limit) {
            return limit + 1;
        }
        int[] before = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + cost);
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                if (swapped) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
            }
            int[] spare = before;
            before = last;
            last = row;
            row = spare;
        }
        return Math.min(last[b.length()], limit + 1);
    }
}
