package fr.titraille.fidelity;

import fr.titraille.analysis.PartOfSpeech;
import fr.titraille.entity.Mention;
import fr.titraille.text.TextRange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A noun whose holder changed: « les pressions de Pékin » made « les pressions de Washington ». */
final class HeadChecker implements Checker {

    private static final double COVER = 0.3;
    private static final int REACH = 4;

    private static final Set<String> POSSESSIVE = Set.of("de", "d'", "du", "des", "par");

    /** Nouns that many hold: they tell nothing of whose they are. */
    private static final Set<String> GENERIC = Set.of(
            "c:chip",
            "c:firm",
            "c:country",
            "c:government",
            "c:ai",
            "c:llm",
            "c:power",
            "c:person",
            "c:chief",
            "c:market",
            "c:similar",
            "c:alternative",
            "c:worker",
            "c:rival",
            "c:order",
            "c:sell",
            "c:deliver",
            "c:server",
            "c:make");

    /** A noun and whose it is. */
    private record Held(String noun, String name, TextRange range, Clause clause) {}

    @Override
    public void check(Comparison comparison, ErrorDrafts out) {
        Map<String, Mention.Type> types = comparison.sources().names();
        Set<String> known = new HashSet<>();
        for (Sources.Origin origin : comparison.sources().origins()) {
            held(origin.text()).forEach(h -> known.add(h.noun() + '|' + h.name()));
        }
        for (Held own : held(comparison.rewrite())) {
            if (types.containsKey(own.name()) && !known.contains(own.noun() + '|' + own.name())) {
                check(comparison, own, types, out);
            }
        }
    }

    private static void check(Comparison comparison, Held own, Map<String, Mention.Type> types, ErrorDrafts out) {
        for (Alignment.Match match : comparison.matches(own.clause(), COVER, 0)) {
            ComparedText source = match.source().origin().text();
            for (Held given : source.memo(HeldList.class, HeadChecker::read)
                    .byClause()
                    .getOrDefault(match.source().clause().index(), List.of())) {
                if (given.noun().equals(own.noun()) && types.get(given.name()) == types.get(own.name())) {
                    out.rewrite(
                            FidelityError.Kind.ENTITY_SWAP,
                            own.range(),
                            match.source().origin(),
                            given.range(),
                            "changed",
                            null);
                    return;
                }
            }
        }
    }

    private static List<Held> held(ComparedText text) {
        return text.memo(HeldList.class, HeadChecker::read).all();
    }

    private record HeldList(List<Held> all, Map<Integer, List<Held>> byClause) {}

    private static HeldList read(ComparedText text) {
        List<Held> held = new ArrayList<>();
        for (Clause clause : text.clauses()) {
            for (Term term : clause.terms()) {
                if (term.kind() == Term.Kind.NAME && term.key().startsWith("@")) {
                    Term head = head(text, clause, term);
                    if (head != null && !GENERIC.contains(head.key())) {
                        held.add(new Held(
                                head.key(),
                                term.key().substring(1),
                                head.range().union(term.range()),
                                clause));
                    }
                }
            }
        }
        Map<Integer, List<Held>> byClause = new HashMap<>();
        held.forEach(h -> byClause.computeIfAbsent(h.clause().index(), k -> new ArrayList<>())
                .add(h));
        return new HeldList(held, byClause);
    }

    private static @org.jspecify.annotations.Nullable Term head(ComparedText text, Clause clause, Term name) {
        for (int k = name.token() - 1; k >= Math.max(clause.firstToken(), name.token() - REACH); k--) {
            PartOfSpeech pos = text.analysis().pos(k);
            boolean participle = text.analysis().reading(k).has("ppa");
            if (pos == PartOfSpeech.NOUN && !participle) {
                return clause.terms(k, k + 1).stream()
                        .filter(t -> t.kind() == Term.Kind.WORD)
                        .findFirst()
                        .orElse(null);
            }
            if (pos == PartOfSpeech.ADP && !POSSESSIVE.contains(text.token(k).key())) {
                return null;
            }
            if (pos != PartOfSpeech.ADP && pos != PartOfSpeech.DET && pos != PartOfSpeech.ADJ && !participle) {
                return null;
            }
        }
        return null;
    }
}
