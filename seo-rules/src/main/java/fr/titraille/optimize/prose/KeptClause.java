package fr.titraille.optimize.prose;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.Mood;
import fr.titraille.analysis.PartOfSpeech;
import fr.titraille.analysis.Reading;
import fr.titraille.analysis.Token;
import fr.titraille.text.TextRange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * A clause as the tokens of its article that are kept of it: what is left out leaves no trace, and what stays can still
 * be asked about in its context.
 *
 * @param tokens token numbers in ascending order
 */
record KeptClause(AnalyzedText text, List<Integer> tokens) {

    KeptClause {
        tokens = List.copyOf(tokens);
    }

    /** All tokens of a range. */
    static KeptClause of(AnalyzedText text, TextRange range) {
        List<Integer> tokens = new ArrayList<>();
        for (int i = text.firstTokenFrom(range.start()); i < text.firstTokenFrom(range.end()); i++) {
            tokens.add(i);
        }
        return new KeptClause(text, tokens);
    }

    int size() {
        return tokens.size();
    }

    /** From its first to its last token; the clause may not be empty. */
    TextRange range() {
        return token(0).range().union(token(size() - 1).range());
    }

    Token token(int at) {
        return text.token(tokens.get(at));
    }

    String key(int at) {
        return at >= 0 && at < tokens.size() ? token(at).key() : "";
    }

    PartOfSpeech pos(int at) {
        return text.pos(tokens.get(at));
    }

    /** The clause without the tokens from {@code from} up to {@code end}. */
    KeptClause without(int from, int end) {
        List<Integer> kept = new ArrayList<>(tokens.subList(0, from));
        kept.addAll(tokens.subList(end, tokens.size()));
        return new KeptClause(text, kept);
    }

    KeptClause first(int end) {
        return new KeptClause(text, tokens.subList(0, end));
    }

    KeptClause from(int start) {
        return new KeptClause(text, tokens.subList(start, tokens.size()));
    }

    /** Whether a verb stands in a personal form. */
    boolean hasFiniteVerb() {
        for (int i = 0; i < size(); i++) {
            if (isFinite(i)) {
                return true;
            }
        }
        return false;
    }

    boolean isFinite(int at) {
        PartOfSpeech pos = pos(at);
        boolean verb = pos == PartOfSpeech.VERB || pos == PartOfSpeech.AUX;
        return verb && has(at, r -> r.is(Mood.INDICATIVE) || r.is(Mood.CONDITIONAL));
    }

    /** Whether a reading of the dictionary is such. */
    boolean has(int at, Predicate<Reading> wanted) {
        return text.readings(tokens.get(at)).stream().anyMatch(wanted);
    }

    boolean contains(TextRange range) {
        for (int index : tokens) {
            if (range.contains(text.token(index).range())) {
                return true;
            }
        }
        return false;
    }

    /** The characters, without white space and commas at the ends. */
    String string() {
        return string(Map.of());
    }

    /**
     * The characters, without white space and commas at the ends.
     *
     * @param written what to write for some tokens, by number; an empty text leaves the token out
     */
    String string(Map<Integer, String> written) {
        StringBuilder out = new StringBuilder();
        boolean renamed = false;
        Map<Integer, String> replaced = new HashMap<>(MovedReferences.of(text).words());
        replaced.putAll(written);
        for (int i = 0; i < size(); i++) {
            Token token = token(i);
            String own = replaced.getOrDefault(token.index(), token.text());
            if (renamed && own.equals(token.text())) {
                own = Agreement.masculine(this, i);
            }
            boolean opens = replaced.containsKey(token.index())
                    && !written.containsKey(token.index())
                    && (i == 0 || !replaced.containsKey(token(i - 1).index()));
            renamed |= opens && Agreement.wasFeminineSubject(this, i);
            if (own.isEmpty()) {
                continue;
            }
            if (!out.isEmpty()) {
                Token before = token(i - 1);
                boolean adjacent = before.index() + 1 == token.index();
                out.append(adjacent ? text.text().substring(before.end(), token.start()) : gap(before, token));
            }
            out.append(own);
        }
        return out.toString().replaceAll("^[\\s,;–—-]+|[\\s,;:–—-]+$", "");
    }

    private static String gap(Token before, Token after) {
        boolean tight = after.text().equals(",")
                || after.text().equals(".")
                || before.text().endsWith("’")
                || before.text().endsWith("'");
        return tight ? "" : " ";
    }
}
