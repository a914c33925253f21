package fr.titraille.chip;

import com.fasterxml.jackson.databind.JsonNode;
import fr.titraille.figure.Figure;
import fr.titraille.text.Folding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Counts facts and slots against annotated ones: a fact is right when kind and sentence agree, a slot when field and
 * value do. Of several facts of a kind in one sentence, those with most slots in common are paired first.
 */
final class FactScore {

    private int gold;
    private int found;
    private int right;
    private int goldSlots;
    private int foundSlots;
    private int rightSlots;

    void add(List<Set<String>> expected, List<Set<String>> actual) {
        gold += expected.size();
        found += actual.size();
        expected.forEach(slots -> goldSlots += slots.size() - 1);
        actual.forEach(slots -> foundSlots += slots.size() - 1);
        List<Set<String>> open = new ArrayList<>(actual);
        List<Set<String>> left = new ArrayList<>(expected);
        for (int most = 12; most >= 0; most--) {
            for (Set<String> one : List.copyOf(left)) {
                for (Set<String> other : List.copyOf(open)) {
                    int common = common(one, other);
                    if (head(one).equals(head(other)) && common - 1 >= most && left.contains(one)) {
                        left.remove(one);
                        open.remove(other);
                        right++;
                        rightSlots += common - 1;
                    }
                }
            }
        }
    }

    private static String head(Set<String> slots) {
        return slots.stream().filter(s -> s.startsWith("@")).findFirst().orElse("");
    }

    private static int common(Set<String> one, Set<String> other) {
        Set<String> both = new HashSet<>(one);
        both.retainAll(other);
        return both.size();
    }

    double facts() {
        return 2.0 * right / (gold + found);
    }

    double slots() {
        return 2.0 * rightSlots / (goldSlots + foundSlots);
    }

    /** A fact as « field=value » strings; the first, with @, is its kind and the start of its sentence. */
    static Set<String> slots(ChipFact fact) {
        Set<String> out =
                new HashSet<>(Set.of("@" + fact.kind() + "/" + fact.evidence().start()));
        names(out, "subject", fact.subject());
        names(out, "counterparty", fact.counterparty());
        names(out, "chip", fact.chip());
        names(out, "reference", fact.reference());
        number(out, "quantity", fact.quantity());
        number(out, "amount", fact.amount());
        number(out, "percent", fact.percent());
        if (fact.time() != null) {
            out.add("time=" + fact.time());
        }
        out.add("modality=" + fact.modality());
        return out;
    }

    private static void number(Set<String> out, String field, @org.jspecify.annotations.Nullable Figure figure) {
        if (figure != null) {
            out.add(field + "=" + figure.number());
        }
    }

    private static void names(Set<String> out, String field, List<String> names) {
        names.forEach(name -> out.add(field + "=" + Folding.unaccented(name)));
    }

    /** The same of an annotated fact in JSON. */
    static Set<String> slots(JsonNode fact) {
        Set<String> out = new HashSet<>(Set.of("@" + fact.get("kind").asText().toUpperCase(java.util.Locale.ROOT) + "/"
                + fact.get("evidence").get("start").asInt()));
        for (String field : List.of("subject", "counterparty", "chip", "reference")) {
            if (fact.has(field)) {
                List<String> names = new ArrayList<>();
                if (fact.get(field).isArray()) {
                    fact.get(field).forEach(n -> names.add(n.asText()));
                } else {
                    names.add(fact.get(field).asText());
                }
                names(out, field, names);
            }
        }
        for (String field : List.of("quantity", "amount", "percent")) {
            if (fact.has(field)) {
                out.add(field + "=" + fact.get(field).get("value").asDouble());
            }
        }
        if (fact.has("time")) {
            out.add("time=" + fact.get("time").asText());
        }
        out.add("modality=" + fact.get("modality").asText().toUpperCase(java.util.Locale.ROOT));
        return out;
    }
}
