package fr.titraille.fidelity;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.TokenKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which tokens of a text stand under a negation: ne … pas, sans, interdire de. An expletive ne and ne … que deny nothing. */
final class Polarity {

    private static final PhraseLexicon NEGATORS = PhraseLexicon.table("negators.tsv", 2);
    private static final int REACH = 10;
    private static final Set<String> PARTICIPIAL = Set.of("jamais", "non", "pas");
    private static final Set<String> BEFORE_NE =
            Set.of("aucun", "aucune", "personne", "rien", "ni", "nul", "nulle", "jamais");
    private static final Set<String> PARTICLES =
            Set.of("pas", "plus", "jamais", "aucun", "aucune", "rien", "ni", "personne", "guère");
    private static final Set<String> SOFT = Set.of("moins", "seulement", "que", "qu'", "uniquement");
    private static final Set<String> PREPOSITIONS = Set.of("pour", "d'");
    private static final Set<String> DEGREE = Set.of("autant", "aussi", "si", "tel", "telle", "tant");
    private static final int ATTRIBUTE = 4;

    private final AnalyzedText text;
    private final Map<Integer, String> negators = new HashMap<>();
    private final boolean[] denied;

    Polarity(AnalyzedText text, List<int[]> clauses) {
        this.text = text;
        this.denied = new boolean[text.tokens().size()];
        for (PhraseLexicon.Cue cue : NEGATORS.find(text)) {
            negators.put(cue.first(), cue.value());
        }
        for (int[] clause : clauses) {
            read(clause[0], clause[1]);
        }
    }

    /** Whether an odd number of negations acts on the token. */
    boolean isDenied(int token) {
        return denied[token];
    }

    private void read(int first, int end) {
        for (int i = first; i < end; i++) {
            String key = text.token(i).key();
            String kind = negators.get(i);
            if ((key.equals("ne") || key.equals("n'")) && isClosed(i, first, end)) {
                flip(i + 1, Math.min(end, i + REACH));
            } else if ("word".equals(kind) && !afterNe(i, first)) {
                flip(i + 1, phraseEnd(i, end));
            } else if (PARTICIPIAL.contains(key)
                    && !afterNe(i, first)
                    && i + 1 < end
                    && text.reading(i + 1).has("ppa")) {
                denied[i + 1] = !denied[i + 1];
            } else if ("verb".equals(kind)) {
                flipInfinitive(i + 1, phraseEnd(i, end));
            }
        }
    }

    private boolean isClosed(int ne, int first, int end) {
        for (int k = ne + 1; k < Math.min(end, ne + REACH); k++) {
            String key = text.token(k).key();
            if (key.equals("que") || key.equals("qu'")) {
                return false;
            }
            if ("particle".equals(negators.get(k)) || isParticle(key)) {
                String next = k + 1 < text.tokens().size() ? text.token(k + 1).key() : "";
                if (isComparison(k, end)) {
                    return false;
                }
                return !SOFT.contains(next);
            }
        }
        for (int k = Math.max(first, ne - REACH); k < ne; k++) {
            if (isComparison(ne, end)) {
                return false;
            }
            if (BEFORE_NE.contains(text.token(k).key())) {
                return true;
            }
        }
        return false;
    }

    /** « jamais autant », « aucun n’est aussi » : a superlative, not a denial. */
    private boolean isComparison(int from, int end) {
        for (int k = from; k < Math.min(end, from + REACH); k++) {
            if (text.token(k).kind() == TokenKind.PUNCTUATION) {
                return false;
            }
            boolean degree = DEGREE.contains(text.token(k).key());
            if (degree && !PREPOSITIONS.contains(text.token(k - 1).key())) {
                return true;
            }
        }
        return false;
    }

    private boolean isParticle(String key) {
        return PARTICLES.contains(key);
    }

    private boolean afterNe(int at, int first) {
        for (int k = Math.max(first, at - REACH);
                k < Math.min(at + 4, text.tokens().size());
                k++) {
            String key = text.token(k).key();
            if (key.equals("ne") || key.equals("n'")) {
                return true;
            }
        }
        return false;
    }

    /** A word denies no further than the next comma. */
    private int phraseEnd(int from, int end) {
        int k = from + 1;
        while (k < Math.min(end, from + 2 * REACH) && text.token(k).kind() != TokenKind.PUNCTUATION) {
            k++;
        }
        return k;
    }

    /** « interdire à X de vendre » denies the infinitive. */
    private void flipInfinitive(int from, int end) {
        for (int i = from; i < end; i++) {
            if (text.reading(i).has("inf")) {
                denied[i] = !denied[i];
                return;
            }
        }
    }

    private void flip(int from, int end) {
        int copula = -ATTRIBUTE;
        for (int i = from; i < end; i++) {
            boolean verb = ClauseSplitter.isVerb(text.reading(i));
            if (text.lemma(i).equals("être")) {
                copula = i;
            }
            if (verb || i - copula < ATTRIBUTE) {
                denied[i] = !denied[i];
            }
        }
    }
}
