package fr.titraille.rules.cleanliness;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.Lexicon;
import fr.titraille.analysis.Reading;
import fr.titraille.analysis.Sentence;
import fr.titraille.analysis.Token;
import fr.titraille.text.Folding;
import fr.titraille.text.ResourceLines;
import fr.titraille.text.TextRange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Words that machine translation gets wrong in this field, with the context that betrays them. The table is a reviewed
 * resource: lemmas of the wrong term, context lemmas of which the sentence must hold one (- for none), lemmas that
 * excuse it, the right lemma, part of speech, whether it is certain, the reason in French.
 */
final class MistranslationTable {

    static final MistranslationTable FRENCH = new MistranslationTable();

    private final Map<String, List<Slip>> byFirst = new HashMap<>();

    private record Slip(
            List<String> wrong,
            Set<String> context,
            Set<String> excuse,
            String right,
            String tag,
            boolean certain,
            String reason) {}

    /** A suspect place, what should stand there in the same inflection, and why. */
    record Hit(TextRange range, String replacement, boolean certain, String reason) {}

    private MistranslationTable() {
        for (List<String> row : ResourceLines.table(MistranslationTable.class, "mistranslations.tsv", 7)) {
            List<String> wrong = List.of(row.get(0).split(" "));
            Slip slip = new Slip(
                    wrong,
                    lemmas(row.get(1)),
                    lemmas(row.get(2)),
                    row.get(3),
                    row.get(4),
                    row.get(5).equals("certain"),
                    row.get(6));
            byFirst.computeIfAbsent(wrong.get(0), k -> new ArrayList<>()).add(slip);
        }
    }

    private static Set<String> lemmas(String cell) {
        return cell.equals("-") ? Set.of() : new HashSet<>(List.of(cell.split(" ")));
    }

    List<Hit> find(AnalyzedText text) {
        List<Hit> out = new ArrayList<>();
        for (Sentence sentence : text.sentences()) {
            Set<String> present = null;
            for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
                for (String lemma : lemmas(text, i)) {
                    for (Slip slip : byFirst.getOrDefault(lemma, List.of())) {
                        if (present == null) {
                            present = present(text, sentence);
                        }
                        hit(text, sentence, i, slip, present).ifPresent(out::add);
                    }
                }
            }
        }
        return out;
    }

    private static Optional<Hit> hit(AnalyzedText text, Sentence sentence, int at, Slip slip, Set<String> present) {
        int end = at + slip.wrong().size();
        if (end > sentence.endToken()) {
            return Optional.empty();
        }
        for (int k = 1; k < slip.wrong().size(); k++) {
            if (!lemmas(text, at + k).contains(slip.wrong().get(k))) {
                return Optional.empty();
            }
        }
        boolean context = slip.context().isEmpty() || slip.context().stream().anyMatch(present::contains);
        boolean excused = slip.excuse().stream().anyMatch(present::contains) && !hasObject(text, sentence, end, slip);
        if (!context || excused) {
            return Optional.empty();
        }
        TextRange range = text.token(at).range().union(text.token(end - 1).range());
        return inflected(text, at, slip).map(right -> new Hit(range, right, slip.certain(), slip.reason()));
    }

    /** Whether the context stands right after a verb, as its object: « former son LLM » whoever else is named. */
    private static boolean hasObject(AnalyzedText text, Sentence sentence, int from, Slip slip) {
        if (!slip.tag().equals("V")) {
            return false;
        }
        for (int i = from; i < Math.min(sentence.endToken(), from + 4); i++) {
            if (lemmas(text, i).stream().anyMatch(slip.context()::contains)) {
                return true;
            }
        }
        return false;
    }

    /** The right word in the inflection of the wrong one. */
    private static Optional<String> inflected(AnalyzedText text, int at, Slip slip) {
        if (slip.tag().equals("-")) {
            return Optional.of(slip.right());
        }
        for (Reading reading : text.readings(at)) {
            String lemma = Folding.key(reading.lemma());
            if (!lemma.equals(slip.wrong().get(0))) {
                continue;
            }
            boolean verb = slip.tag().equals("V");
            if (verb) {
                Optional<String> form = Lexicon.french().form(slip.right(), "V " + reading.features());
                if (form.isPresent()) {
                    return form;
                }
            } else if (reading.features().contains("p")) {
                return Optional.of(slip.right()
                        + (slip.right().endsWith("x") || slip.right().endsWith("s") ? "" : "s"));
            } else {
                return Optional.of(slip.right());
            }
        }
        return Optional.empty();
    }

    private static Set<String> present(AnalyzedText text, Sentence sentence) {
        Set<String> out = new HashSet<>();
        for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
            out.addAll(lemmas(text, i));
        }
        return out;
    }

    private static Set<String> lemmas(AnalyzedText text, int index) {
        Token token = text.token(index);
        Set<String> out = new HashSet<>();
        out.add(token.key());
        for (Reading reading : text.likelyReadings(index)) {
            out.add(Folding.key(reading.lemma()));
        }
        return out;
    }
}
