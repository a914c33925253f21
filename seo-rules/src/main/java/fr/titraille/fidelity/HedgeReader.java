package fr.titraille.fidelity;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.Reading;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads the hedges of clauses: reviewed words, and the moods of the grammar. */
final class HedgeReader {

    private static final PhraseLexicon HEDGES = PhraseLexicon.table("hedges.tsv", 3);

    private static final Set<String> INSET = Set.of(",", "»", "”", "\"", "–", "(");
    private static final int COMPLEMENT = 6;

    private final AnalyzedText text;
    private final List<PhraseLexicon.Cue> cues;

    HedgeReader(AnalyzedText text) {
        this.text = text;
        this.cues = HEDGES.find(text);
    }

    /** The hedges in tokens {@code [first, end)}; weak words only when {@code weak}. */
    Set<Hedge> hedges(int first, int end, boolean weak) {
        Set<Hedge> found = EnumSet.noneOf(Hedge.class);
        for (int k = from(first); k < cues.size() && cues.get(k).first() < end; k++) {
            if (cues.get(k).value().equals("none")) {
                continue;
            }
            if (!weak && cues.get(k).value().equals("reported") && !isReporting(cues.get(k), first)) {
                continue;
            }
            if (weak || cues.get(k).values().get(1).equals("strong")) {
                found.add(Hedge.valueOf(cues.get(k).value().toUpperCase(Locale.ROOT)));
            }
        }
        for (int i = first; i < end; i++) {
            Reading reading = text.reading(i);
            if (!ClauseSplitter.isVerb(reading)) {
                continue;
            }
            if (reading.has("con")) {
                found.add(mood(reading));
            }
            if (reading.has("futu") || isNearFuture(i, reading)) {
                found.add(Hedge.FUTURE);
            }
        }
        return found;
    }

    /** A verb of speech tells somebody's words before « que », or as an inset: « …, a indiqué la source ». */
    private boolean isReporting(PhraseLexicon.Cue cue, int first) {
        if (!ClauseSplitter.isVerb(text.reading(cue.first()))
                && !text.reading(cue.first()).has("ppa")) {
            return true;
        }
        for (int k = Math.max(0, cue.first() - 3); k < cue.first(); k++) {
            if (text.token(k).key().equals("rien")) {
                return false;
            }
        }
        for (int k = cue.end(); k < Math.min(text.tokens().size(), cue.end() + COMPLEMENT); k++) {
            String key = text.token(k).key();
            if (key.equals("que") || key.equals("qu'")) {
                return true;
            }
        }
        return cue.first() - first <= 2
                && first > 0
                && INSET.contains(text.token(first - 1).text());
    }

    /** « pourrait » is a possibility and « devrait » a plan, whoever tells it. */
    private static Hedge mood(Reading reading) {
        return switch (reading.lemma()) {
            case "pouvoir" -> Hedge.POSSIBLE;
            case "devoir" -> Hedge.PLANNED;
            default -> Hedge.CONDITIONAL;
        };
    }

    /** Whether the token is a verb of speech: what it tells is not done, only told. */
    boolean isSpeech(int token) {
        int k = from(token);
        return k < cues.size()
                && cues.get(k).first() == token
                && cues.get(k).value().equals("reported");
    }

    private boolean isNearFuture(int i, Reading reading) {
        return reading.lemma().equals("aller")
                && i + 1 < text.tokens().size()
                && text.reading(i + 1).has("inf");
    }

    private int from(int token) {
        int low = 0;
        int high = cues.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (cues.get(middle).first() < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
