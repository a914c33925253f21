package fr.titraille.subheading;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.PartOfSpeech;
import fr.titraille.analysis.TokenKind;
import fr.titraille.text.ResourceLines;
import java.util.Set;

/** Whether a stretch of text can be read without what stands around it: no pronoun without its noun. */
final class Standalone {

    private static final Set<String> ANAPHORS = ResourceLines.set(Standalone.class, "anaphors.txt");
    private static final Set<String> IMPERSONAL = Set.of("faut", "faudra", "faudrait", "fallait", "y", "s'agit", "est", "reste", "n'est", "semble", "suffit");

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
            if (!ANAPHORS.contains(key)) {
                continue;
            }
            boolean impersonal = key.equals("il") && i + 1 < to && IMPERSONAL.contains(text.token(i + 1).key());
            boolean place = key.equals("y") && i > from && text.token(i - 1).key().equals("il");
            boolean preposition = key.equals("en") && text.reading(i).pos() == PartOfSpeech.ADP;
            boolean resolved = isPossessive(key) && hasNounBefore(from, i);
            if (!impersonal && !place && !preposition && !resolved) {
                return false;
            }
        }
        return true;
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
