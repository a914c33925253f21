package fr.titraille.subheading;

import fr.titraille.analysis.Reading;
import java.util.List;

/** Gender and number as the dictionary's features give them: {@code f p}, {@code e s}, {@code m sp}. */
final class Agreement {

    private Agreement() {}

    /** Whether some nominal reading of one word agrees with some nominal reading of the other. */
    static boolean agree(List<Reading> a, List<Reading> b) {
        boolean known = false;
        for (Reading x : a) {
            for (Reading y : b) {
                if (isNominal(x) && isNominal(y)) {
                    known = true;
                    if (compatible(x.features(), y.features())) {
                        return true;
                    }
                }
            }
        }
        return !known;
    }

    private static boolean isNominal(Reading reading) {
        return switch (reading.pos()) {
            case NOUN, ADJ, DET, PROPN -> true;
            case ADP -> reading.has("m") || reading.has("f") || reading.has("e");
            case VERB, AUX -> reading.has("ppa");
            default -> false;
        };
    }

    static boolean compatible(String a, String b) {
        char ga = gender(a);
        char gb = gender(b);
        char na = number(a);
        char nb = number(b);
        return (ga == 'e' || gb == 'e' || ga == gb) && (na == 'x' || nb == 'x' || na == nb);
    }

    /** m, f, or e for either. */
    static char gender(String features) {
        for (String f : features.split(" ")) {
            if (f.equals("m") || f.equals("f")) {
                return f.charAt(0);
            }
        }
        return 'e';
    }

    /** s, p, or x for either. */
    static char number(String features) {
        for (String f : features.split(" ")) {
            if (f.equals("s") || f.equals("p")) {
                return f.charAt(0);
            }
        }
        return 'x';
    }
}
