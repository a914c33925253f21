package fr.titraille.subheading;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.Lexicon;
import fr.titraille.analysis.PartOfSpeech;
import fr.titraille.analysis.Reading;
import fr.titraille.text.Folding;
import java.util.Optional;

/**
 * Puts a compound past into the present that headlines speak: « a commandé » becomes « commande ». Only where the
 * present keeps the first letters of the participle, so that the heading stays in the section's own words, and never
 * under a negation.
 */
final class PressPresent {

    private static final int SHARED_LETTERS = 5;

    private final AnalyzedText text;

    PressPresent(AnalyzedText text) {
        this.text = text;
    }

    /** The wording of a clause with its verb at token {@code verb}. */
    String of(int from, int to, int verb) {
        String whole = text.text()
                .substring(text.token(from).start(), text.token(to - 1).end());
        int participle = verb + 1;
        if (participle >= to || !isCompound(verb, participle)) {
            return whole;
        }
        Reading auxiliary = text.reading(verb);
        Reading past = text.reading(participle);
        String number = Agreement.number(auxiliary.features()) == 'p' ? "p" : "s";
        Optional<String> form = Lexicon.french().form(past.lemma(), "V ind pres 3 " + number);
        if (form.isEmpty() || !sharesStem(form.get(), text.token(participle).key())) {
            return whole;
        }
        return text.text().substring(text.token(from).start(), text.token(verb).start())
                + form.get()
                + text.text()
                        .substring(
                                text.token(participle).end(), text.token(to - 1).end());
    }

    private boolean isCompound(int verb, int participle) {
        Reading auxiliary = text.reading(verb);
        Reading past = text.reading(participle);
        boolean negated = verb > 0
                && text.token(verb - 1).key().startsWith("n")
                && text.token(verb - 1).key().length() <= 2;
        return auxiliary.lemma().equals("avoir")
                && auxiliary.has("ind")
                && auxiliary.has("pres")
                && past.pos() == PartOfSpeech.VERB
                && past.has("ppa")
                && !negated;
    }

    private static boolean sharesStem(String present, String participle) {
        String a = Folding.unaccented(present);
        String b = Folding.unaccented(participle);
        int n = Math.min(SHARED_LETTERS, Math.min(a.length(), b.length() - 1));
        return n >= 3 && a.regionMatches(0, b, 0, n);
    }
}
