package fr.titraille.chip;

import fr.titraille.analysis.Reading;
import fr.titraille.figure.Figure;
import java.util.Set;

/** Number of a phrase and of a verb, to choose the noun that a relative clause or a participle belongs to. */
final class NumberAgreement {

    private static final Set<String> PLURAL = Set.of(
            "les", "des", "ces", "ses", "leurs", "aux", "plusieurs", "nos", "vos", "mes", "tes", "deux", "quelques");
    private static final Set<String> SINGULAR = Set.of(
            "le", "la", "l'", "un", "une", "ce", "cet", "cette", "son", "sa", "leur", "notre", "du", "au", "chaque",
            "elle", "il");

    private NumberAgreement() {}

    static boolean isPlural(Words words, Phrase phrase) {
        for (int i = Math.max(words.from(), phrase.opening()); i < phrase.end(); i++) {
            String key = words.key(i);
            if (PLURAL.contains(key)) {
                return true;
            }
            if (SINGULAR.contains(key)) {
                return false;
            }
            if (i >= phrase.head()) {
                break;
            }
        }
        String key = words.key(phrase.head());
        Figure figure = words.figure(phrase.head());
        if (figure != null && figure.type() == Figure.Type.COUNT && figure.number() != null) {
            return figure.number() > 1;
        }
        return words.mention(phrase.head()) == null && key.endsWith("s") && key.length() > 3
                || key.equals("ils")
                || key.equals("elles");
    }

    static boolean isPluralVerb(Words words, VerbGroup group) {
        for (int i = group.start(); i <= group.head(); i++) {
            Reading finite = words.isVerb(i) ? words.finiteReading(i) : null;
            if (finite != null && group.isFinite()) {
                return finite.has("p");
            }
        }
        Reading participle = words.verbReading(group.head(), "ppa");
        return participle != null && participle.has("p");
    }
}
