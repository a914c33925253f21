package fr.titraille.subheading;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.PartOfSpeech;
import fr.titraille.analysis.TokenKind;
import fr.titraille.text.ResourceLines;
import java.util.Set;

/** Whether a stretch of text can be read without what stands around it: no pronoun without its noun. */
final class Standalone {

    private static final Set<String> ANAPHORS = ResourceLines.set(Standalone.class, "anaphors.txt");
    private static final Set<String> IMPERSONAL =
            Set.of("faut", "faudra", "faudrait", "fallait", "y", "s'agit", "est", "reste", "n'est", "semble", "suffit");

    private final AnalyzedText text;

    Standalone(AnalyzedText text) {
        this.text = text;
    }

    /** Whether no word of the stretch points outside it. */
    boolean free(int from, int to) {
        for (int i = from; i < to; i++) {
            String key = text.token(i).key();
            if (text.token(i).kind() == TokenKind.URL || text.token(i).kind() == TokenKind.EMAIL) {
                return false;
            }
            if (isObjectPronoun(i)) {
                return false;
            }
            if (!ANAPHORS.contains(key)) {
                continue;
            }
            boolean impersonal = key.equals("il")
                    && i + 1 < to
                    && IMPERSONAL.contains(text.token(i + 1).key());
            boolean place =
                    key.equals("y") && i > from && text.token(i - 1).key().equals("il");
            boolean preposition = key.equals("en") && text.reading(i).pos() == PartOfSpeech.ADP;
            boolean resolved = isPossessive(key) && hasNounBefore(Math.max(0, from - 1), i);
            if (!impersonal && !place && !preposition && !resolved) {
                return false;
            }
        }
        return true;
    }

    /** « la » before a verb, a preposition or nothing is no article. */
    private boolean isObjectPronoun(int i) {
        String key = text.token(i).key();
        boolean article = key.equals("le") || key.equals("la") || key.equals("les") || key.equals("l'");
        if (!article || i + 1 >= text.tokens().size()) {
            return article;
        }
        PartOfSpeech next = text.reading(i + 1).pos();
        return next == PartOfSpeech.VERB && !text.reading(i + 1).has("ppa") || next == PartOfSpeech.AUX;
    }

    /** Whether a noun phrase holds no demonstrative after its own determiner, and no possessive without its noun. */
    boolean freeInside(int from, int to) {
        return free(from + 1, to);
    }

    private static boolean isPossessive(String key) {
        return switch (key) {
            case "son", "sa", "ses", "leur", "leurs", "se", "s'" -> true;
            default -> false;
        };
    }

    private boolean hasNounBefore(int from, int to) {
        for (int i = from; i < to; i++) {
            PartOfSpeech pos = text.reading(i).pos();
            if (pos == PartOfSpeech.NOUN || pos == PartOfSpeech.PROPN) {
                return true;
            }
        }
        return false;
    }
}
