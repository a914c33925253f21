package fr.titraille.predication;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.Analyzer;
import fr.titraille.text.Folding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Scores predications against gold: each predicate with its verb is an item, each conjunct of who, what and whom, each
 * polarity, modality and holder that is not the default. An argument is right when its head is a word of the gold phrase.
 */
final class PredicationScore {

    private static final class Count {
        int right;
        int found;
        int gold;

        double f1() {
            return found + gold == 0 ? 1 : 2.0 * right / (found + gold);
        }
    }

    private static final Set<Predication.Kind> UNSCORED = Set.of(Predication.Kind.MODAL, Predication.Kind.APPOSITION);

    private final Map<String, Count> counts = new TreeMap<>();
    private final List<String> misses = new ArrayList<>();

    static PredicationScore of(List<GoldPredications.GoldSentence> sentences) {
        PredicationScore score = new PredicationScore();
        sentences.forEach(score::add);
        return score;
    }

    double f1() {
        return f1("all");
    }

    double f1(String part) {
        return Objects.requireNonNull(counts.get(part), part).f1();
    }

    String table() {
        return counts.entrySet().stream()
                .map(e -> String.format(
                        Locale.ROOT,
                        "%-10s P %.3f R %.3f F1 %.3f (%d gold)",
                        e.getKey(),
                        e.getValue().found == 0 ? 1.0 : 1.0 * e.getValue().right / e.getValue().found,
                        e.getValue().gold == 0 ? 1.0 : 1.0 * e.getValue().right / e.getValue().gold,
                        e.getValue().f1(),
                        e.getValue().gold))
                .collect(Collectors.joining("\n"));
    }

    List<String> misses() {
        return misses;
    }

    private void add(GoldPredications.GoldSentence sentence) {
        AnalyzedText text = Analyzer.french().analyze(sentence.text());
        List<Predication> left = new ArrayList<>(Predications.of(text).all());
        left.removeIf(p -> UNSCORED.contains(p.kind()));
        for (GoldPredications.Gold gold : sentence.predications()) {
            Predication match = left.stream()
                    .filter(p -> text.token(p.head()).text().equals(gold.head()))
                    .findFirst()
                    .orElse(null);
            left.remove(match);
            boolean verb = match != null && match.lemma().equals(gold.verb());
            item(
                    "predicate",
                    1,
                    match == null ? 0 : 1,
                    verb ? 1 : 0,
                    sentence,
                    gold,
                    match == null ? "none" : match.lemma());
            argument("who", gold.who(), match, Slot.AGENT, text, sentence, gold);
            argument("what", gold.what(), match, null, text, sentence, gold);
            argument("whom", gold.whom(), match, Slot.RECIPIENT, text, sentence, gold);
            value("polarity", gold.polarity(), match == null ? "+" : polarity(match), "+", sentence, gold);
            String modality = match == null ? "fact" : match.modality().name().toLowerCase(Locale.ROOT);
            value("modality", gold.modality(), modality, "fact", sentence, gold);
            holder(gold, match, text, sentence);
        }
        for (Predication extra : left) {
            item("predicate", 0, 1, 0, sentence, null, text.token(extra.head()).text());
        }
    }

    private static String polarity(Predication predication) {
        return switch (predication.affirmation()) {
            case AFFIRMED -> "+";
            case NEGATED -> "-";
            case RESTRICTED -> "only";
        };
    }

    private void argument(
            String part,
            String gold,
            @Nullable Predication match,
            @Nullable Slot slot,
            AnalyzedText text,
            GoldPredications.GoldSentence sentence,
            GoldPredications.Gold line) {
        List<Integer> found = match == null
                ? List.of()
                : match.arguments().stream()
                        .filter(a -> slot == null
                                ? a.slot() == Slot.PATIENT || a.slot() == Slot.ATTRIBUTE
                                : a.slot() == slot)
                        .flatMap(a -> a.each().stream())
                        .map(Argument::head)
                        .collect(Collectors.toCollection(ArrayList::new));
        List<String> wanted = gold.equals("-") ? List.of() : List.of(gold.split(" \\+ "));
        int right = 0;
        List<Integer> rest = new ArrayList<>(found);
        for (String phrase : wanted) {
            List<String> words = Arrays.asList(Analyzer.french().analyze(phrase).tokens().stream()
                    .map(t -> t.key())
                    .toArray(String[]::new));
            Integer hit = rest.stream()
                    .filter(h -> words.contains(text.token(h).key()))
                    .findFirst()
                    .orElse(null);
            if (hit != null) {
                right++;
                rest.remove(hit);
            }
        }
        String got = found.stream().map(h -> text.token(h).text()).collect(Collectors.joining(" + "));
        item(part, wanted.size(), found.size(), right, sentence, line, got);
    }

    private void value(
            String part,
            String gold,
            String found,
            String plain,
            GoldPredications.GoldSentence sentence,
            GoldPredications.Gold line) {
        int wanted = gold.equals(plain) ? 0 : 1;
        int got = found.equals(plain) ? 0 : 1;
        item(part, wanted, got, wanted + got == 2 && gold.equals(found) ? 1 : 0, sentence, line, found);
    }

    private void holder(
            GoldPredications.Gold gold,
            @Nullable Predication match,
            AnalyzedText text,
            GoldPredications.GoldSentence sentence) {
        Holder holder = match == null ? null : match.holder().orElse(null);
        int wanted = gold.holder().equals("-") ? 0 : 1;
        String found = holder == null ? "-" : text.token(holder.head()).text();
        boolean right = wanted == 1
                && holder != null
                && Arrays.asList(Folding.key(gold.holder()).split("[ ']")).contains(Folding.key(found));
        item("holder", wanted, holder == null ? 0 : 1, right ? 1 : 0, sentence, gold, found);
    }

    private void item(
            String part,
            int gold,
            int found,
            int right,
            GoldPredications.GoldSentence sentence,
            GoldPredications.@Nullable Gold line,
            String got) {
        for (String key : List.of(part, "all")) {
            Count count = counts.computeIfAbsent(key, k -> new Count());
            count.gold += gold;
            count.found += found;
            count.right += right;
        }
        if (right < gold || right < found) {
            misses.add(part + " got <" + got + "> for " + line + "\n      in " + sentence.text());
        }
    }
}
