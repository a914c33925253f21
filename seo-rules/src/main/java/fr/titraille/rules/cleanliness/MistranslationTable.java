package fr.titraille.rules.cleanliness;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.PartOfSpeech;
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
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Words that machine translation gets wrong in this field, with the context that betrays them. The table is a reviewed
 * resource; its columns are told at its head.
 */
final class MistranslationTable {

    private static final int MOST_KEPT = 20_000;

    static final MistranslationTable FRENCH = new MistranslationTable();

    private final Map<String, List<Slip>> byFirst = new HashMap<>();
    private final Map<String, Boolean> starts = new ConcurrentHashMap<>();

    private record Slip(
            List<String> wrong,
            Set<String> context,
            Set<String> excuse,
            String right,
            String tag,
            Certainty certainty,
            String reason) {}

    /** When the mend may be applied unseen. */
    private enum Certainty {
        /** Never. */
        DOUBTFUL,
        /** Never, and the words can stand: another is the usual one. */
        STYLE,
        /** Always. */
        CERTAIN,
        /** Where the context is the verb's object. */
        OBJECT,
        /** After a number or a determiner without gender, with no adjective to agree. */
        COUNTED,
        /** Where the term is all there is, as in a heading. */
        ALONE
    }

    /**
     * A suspect place.
     *
     * @param replacement what should stand there in the same inflection
     * @param certain whether the mend may be applied unseen
     * @param style whether the words can stand
     */
    record Hit(TextRange range, String replacement, boolean certain, boolean style, String reason) {}

    private MistranslationTable() {
        for (List<String> row : ResourceLines.table(MistranslationTable.class, "mistranslations.tsv", 7)) {
            List<String> wrong = List.of(row.get(0).split(" "));
            Slip slip = new Slip(
                    wrong,
                    lemmas(row.get(1)),
                    lemmas(row.get(2)),
                    row.get(3),
                    row.get(4),
                    Certainty.valueOf(row.get(5).toUpperCase(Locale.ROOT)),
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
                if (!mayStart(text, i)) {
                    continue;
                }
                for (String lemma : lemmas(text, i)) {
                    for (Slip slip : byFirst.getOrDefault(lemma, List.of())) {
                        if (!continues(text, sentence, i, slip)) {
                            continue;
                        }
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

    /** Whether some slip may start with this word, in whatever context; kept, since most words start none. */
    private boolean mayStart(AnalyzedText text, int index) {
        String key = text.token(index).key();
        Boolean known = starts.get(key);
        if (known == null) {
            known = byFirst.containsKey(key)
                    || text.readings(index).stream().anyMatch(r -> byFirst.containsKey(Folding.key(r.lemma())));
            if (starts.size() < MOST_KEPT) {
                starts.put(key, known);
            }
        }
        return known;
    }

    /** Whether the words after the first follow it. */
    private static boolean continues(AnalyzedText text, Sentence sentence, int at, Slip slip) {
        if (at + slip.wrong().size() > sentence.endToken()) {
            return false;
        }
        for (int k = 1; k < slip.wrong().size(); k++) {
            if (!lemmas(text, at + k).contains(slip.wrong().get(k))) {
                return false;
            }
        }
        return true;
    }

    private static Optional<Hit> hit(AnalyzedText text, Sentence sentence, int at, Slip slip, Set<String> present) {
        int end = at + slip.wrong().size();
        boolean context = slip.context().isEmpty() || slip.context().stream().anyMatch(present::contains);
        boolean excused = slip.excuse().stream().anyMatch(present::contains) && !hasObject(text, sentence, end, slip);
        boolean otherClass = slip.tag().equals("V") && !isVerb(text, at)
                || slip.tag().equals("N") && slip.wrong().size() == 1 && isVerb(text, at);
        if (!context || excused || otherClass) {
            return Optional.empty();
        }
        return Rewording.of(text, at, end, slip.right(), slip.tag())
                .map(r -> new Hit(
                        r.range(),
                        r.replacement(),
                        isCertain(text, sentence, at, end, slip),
                        slip.certainty() == Certainty.STYLE,
                        slip.reason()));
    }

    /** « différentes formes » is no form of « former ». */
    private static boolean isVerb(AnalyzedText text, int index) {
        return text.pos(index) == PartOfSpeech.VERB || text.pos(index) == PartOfSpeech.AUX;
    }

    private static boolean isCertain(AnalyzedText text, Sentence sentence, int at, int end, Slip slip) {
        boolean context = switch (slip.certainty()) {
            case DOUBTFUL, STYLE -> false;
            case CERTAIN -> true;
            case OBJECT -> hasObject(text, sentence, end, slip);
            case COUNTED -> Rewording.isWithoutGender(text, at, end, sentence);
            case ALONE -> sentence.endToken() - sentence.firstToken() == end - at;
        };
        return context && !isQuoted(text, sentence, at);
    }

    /** A quotation keeps its words. */
    private static boolean isQuoted(AnalyzedText text, Sentence sentence, int at) {
        for (int i = at - 1; i >= sentence.firstToken(); i--) {
            String sign = text.token(i).text();
            if (sign.equals("«") || sign.equals("»")) {
                return sign.equals("«");
            }
        }
        return false;
    }

    /** Whether the context stands right after a verb, as its object: « former son LLM » whoever else is named. */
    private static boolean hasObject(AnalyzedText text, Sentence sentence, int from, Slip slip) {
        boolean found = false;
        for (int i = from; slip.tag().equals("V") && i < Math.min(sentence.endToken(), from + 5); i++) {
            Set<String> here = lemmas(text, i);
            if (here.stream().anyMatch(slip.excuse()::contains)) {
                return false;
            }
            found |= here.stream().anyMatch(slip.context()::contains);
        }
        return found;
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
