package fr.titraille.subheading;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.Token;
import fr.titraille.analysis.TokenKind;
import java.util.Set;

/** Where a heading may stand at all, whatever the topic does. */
final class SectionPlaces {

    private static final int QUOTE_REACH = 6;
    private static final Set<String> BULLETS = Set.of("-", "–", "—", "•", "*", "·", "▪", "→", ">");
    private static final Set<String> ANSWERS = Set.of("oui", "non", "si", "bref", "résultat", "réponse", "exact");

    private SectionPlaces() {}

    /** For each passage, whether a section may open with it. */
    static boolean[] of(AnalyzedText text, Passages passages) {
        boolean[] allowed = new boolean[passages.size()];
        int quoteLeft = 0;
        for (int i = 0; i < allowed.length; i++) {
            boolean inQuote = quoteLeft > 0;
            quoteLeft = openQuote(text, passages, i, quoteLeft);
            allowed[i] = i > 0
                    && !inQuote
                    && passages.get(i).prose()
                    && opensLikeASection(text, passages.get(i))
                    && !announces(text, passages.get(i - 1))
                    && !answers(text, passages.get(i - 1), passages.get(i));
        }
        return allowed;
    }

    private static boolean opensLikeASection(AnalyzedText text, Passage passage) {
        if (passage.endToken() <= passage.firstToken()) {
            return false;
        }
        Token first = text.token(passage.firstToken());
        if (BULLETS.contains(first.text())) {
            return false;
        }
        return !(first.kind() == TokenKind.WORD
                && Character.isLowerCase(first.text().codePointAt(0)));
    }

    /** The paragraph before calls for this one. */
    private static boolean announces(AnalyzedText text, Passage before) {
        String last = text.token(before.endToken() - 1).text();
        return last.equals(":") || last.equals(",") || last.equals("(") || last.equals("«");
    }

    private static boolean answers(AnalyzedText text, Passage before, Passage passage) {
        boolean question = text.token(before.endToken() - 1).text().contains("?");
        return question
                && (before.words() < 40
                        || ANSWERS.contains(text.token(passage.firstToken()).key()));
    }

    /**
     * How many further passages a quotation that is open at the end of passage {@code i} may still run; 0 when none is
     * open. A guillemet that is never closed is damage and blocks nothing for long.
     */
    private static int openQuote(AnalyzedText text, Passages passages, int i, int left) {
        boolean open = left > 0;
        Passage passage = passages.get(i);
        for (int t = passage.firstToken(); t < passage.endToken(); t++) {
            String sign = text.token(t).text();
            if (sign.equals("«")) {
                open = true;
            } else if (sign.equals("»")) {
                open = false;
            }
        }
        if (!open) {
            return 0;
        }
        return left > 0 ? left - 1 : closesWithin(text, passages, i + 1) ? QUOTE_REACH : 0;
    }

    private static boolean closesWithin(AnalyzedText text, Passages passages, int from) {
        for (int i = from; i < Math.min(passages.size(), from + QUOTE_REACH); i++) {
            Passage passage = passages.get(i);
            for (int t = passage.firstToken(); t < passage.endToken(); t++) {
                String sign = text.token(t).text();
                if (sign.equals("»")) {
                    return true;
                }
                if (sign.equals("«") && t > passage.firstToken()) {
                    return false;
                }
            }
        }
        return false;
    }
}
