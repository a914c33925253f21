package fr.titraille.fidelity.proposition;

import fr.titraille.analysis.TokenKind;
import fr.titraille.fidelity.align.Alignment;
import fr.titraille.fidelity.align.ComparedText;
import fr.titraille.fidelity.align.Senses;
import fr.titraille.fidelity.align.SourceTexts;
import fr.titraille.fidelity.align.Stems;
import fr.titraille.fidelity.align.Stretch;
import fr.titraille.fidelity.align.Term;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds for each verb of a rewrite's sentence the same verb of a source with the same arguments: arguments decide. */
public final class ActPairs {

    /** Arguments stand at most so many tokens from their verb, and in its sentence. */
    private static final int REACH = 12;

    private static final int TRIED = 3;

    /** A verb that a sentence repeats more often than this is no statement. */
    private static final int MOST = 20;

    private ActPairs() {}

    /** The pairs of a sentence, one a verb of the rewrite at most. */
    public static List<ActPair> of(ComparedText rewrite, Stretch stretch, List<Alignment.Match> matches) {
        List<ActPair> pairs = new ArrayList<>();
        for (Act act : Acts.of(rewrite).in(stretch)) {
            ActPair best = best(rewrite, act, matches);
            if (best != null) {
                pairs.add(best);
            }
        }
        return pairs;
    }

    private static @Nullable ActPair best(ComparedText rewrite, Act act, List<Alignment.Match> matches) {
        Map<String, Integer> own = arguments(rewrite, act);
        String family = Stems.of(act.lemma());
        ActPair best = null;
        int tried = 0;
        for (Alignment.Match match : matches.subList(0, Math.min(TRIED, matches.size()))) {
            SourceTexts.Origin origin = match.source().origin();
            for (Act given : Acts.of(origin.text()).in(match.source().stretch())) {
                boolean same = Stems.of(given.lemma()).equals(family);
                boolean alike = same || Senses.sameAct(rewrite, act.token(), origin.text(), given.token());
                if (!alike || tried++ > MOST) {
                    continue;
                }
                int shared = shared(rewrite, own, origin.text(), arguments(origin.text(), given));
                ActPair pair = new ActPair(act, given, origin, same, shared, own.size());
                if (best == null || pair.shared() > best.shared()) {
                    best = pair;
                }
            }
        }
        return best;
    }

    /** How many of the rewrite's arguments the source's act has, in its words or in words of their class. */
    private static int shared(
            ComparedText rewrite, Map<String, Integer> own, ComparedText source, Map<String, Integer> given) {
        int shared = 0;
        for (Map.Entry<String, Integer> argument : own.entrySet()) {
            boolean found = given.containsKey(argument.getKey())
                    || given.values().stream()
                            .anyMatch(token -> Senses.alike(rewrite, argument.getValue(), source, token));
            shared += found ? 1 : 0;
        }
        return shared;
    }

    /** The terms around a verb, up to the borders of its clause where marks show them. */
    private static Map<String, Integer> arguments(ComparedText text, Act act) {
        Stretch stretch = text.stretchAt(act.token());
        Map<String, Integer> keys = new LinkedHashMap<>();
        for (int k = act.token() - 1;
                k >= Math.max(stretch.firstToken(), act.token() - REACH) && !isBorder(text, k);
                k--) {
            add(text, k, keys);
        }
        for (int k = act.token() + 1;
                k < Math.min(stretch.endToken(), act.token() + REACH) && !isBorder(text, k);
                k++) {
            add(text, k, keys);
        }
        return keys;
    }

    private static void add(ComparedText text, int token, Map<String, Integer> keys) {
        Term term = text.term(token);
        if (term != null) {
            keys.put(term.key(), token);
        }
    }

    private static boolean isBorder(ComparedText text, int token) {
        return text.token(token).kind() == TokenKind.PUNCTUATION
                && (text.token(token).text().equals(";")
                        || text.token(token).text().equals(":"));
    }
}
