package fr.titraille.fidelity;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** « de 8 à 2 dollars » made « de 2 à 8 dollars »: the same figures, the other way. */
final class StepChecker implements Checker {

    private static final int REACH = 3;

    @Override
    public void check(Comparison comparison, ErrorDrafts out) {
        Set<String> given = new HashSet<>();
        for (Sources.Origin origin : comparison.sources().origins()) {
            ComparedText text = origin.text();
            for (int k = 0; k + 1 < text.amounts().size(); k++) {
                if (isStep(text, k)) {
                    given.add(key(text, k, k + 1));
                }
            }
        }
        ComparedText text = comparison.rewrite();
        for (int k = 0; k + 1 < text.amounts().size(); k++) {
            boolean reversed =
                    isStep(text, k) && given.contains(key(text, k + 1, k)) && !given.contains(key(text, k, k + 1));
            if (reversed) {
                out.rewrite(
                        FidelityError.Kind.ROLE_SWAP,
                        text.amounts()
                                .get(k)
                                .figure()
                                .range()
                                .union(text.amounts().get(k + 1).figure().range()),
                        null,
                        null,
                        "steps",
                        null);
            }
        }
    }

    private static String key(ComparedText text, int from, int to) {
        return text.amounts().get(from).number() + ">"
                + text.amounts().get(to).number();
    }

    /** Whether figure {@code k} and the next stand as « de … à … ». */
    private static boolean isStep(ComparedText text, int k) {
        List<Amount> all = text.amounts();
        Amount from = all.get(k);
        Amount to = all.get(k + 1);
        boolean numbers = !from.isDate() && !to.isDate() && from.number() != to.number();
        int gap = to.firstToken() - from.endToken();
        return numbers
                && from.firstToken() > 0
                && gap >= 0
                && gap <= REACH
                && Set.of("de", "d'").contains(text.token(from.firstToken() - 1).key())
                && hasTo(text, from, to);
    }

    private static boolean hasTo(ComparedText text, Amount from, Amount to) {
        for (int k = from.firstToken(); k < to.endToken(); k++) {
            if (text.token(k).key().equals("à")) {
                return true;
            }
        }
        return false;
    }
}
