package fr.titraille.predication;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.Mood;
import fr.titraille.analysis.Morphology;
import fr.titraille.analysis.PartOfSpeech;
import fr.titraille.analysis.Reading;
import fr.titraille.analysis.Tense;
import fr.titraille.analysis.WordTag;
import fr.titraille.grammar.WordSequence;
import fr.titraille.text.Folding;
import fr.titraille.text.ResourceLines;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** The dictionary's reading of each token that fits the tag the parser built on: a layer of the analysis. Thread-safe. */
final class WordReadings implements WordSequence {

    private static final Set<String> PREFERRED = ResourceLines.set(WordReadings.class, "preferred-lemmas.txt");

    private final AnalyzedText text;
    private final AtomicReferenceArray<Reading> chosen;

    private WordReadings(AnalyzedText text) {
        this.text = text;
        this.chosen = new AtomicReferenceArray<>(text.tokens().size());
    }

    static WordReadings of(AnalyzedText text) {
        return text.layer(WordReadings.class, WordReadings::new);
    }

    @Override
    public int size() {
        return text.size();
    }

    @Override
    public String key(int token) {
        return text.key(token);
    }

    @Override
    public String lemmaKey(int token) {
        return Folding.key(lemma(token));
    }

    String lemma(int token) {
        return reading(token).lemma();
    }

    Reading reading(int token) {
        Reading known = chosen.get(token);
        if (known == null) {
            known = choose(token);
            chosen.set(token, known);
        }
        return known;
    }

    private Reading choose(int token) {
        WordTag tag = text.tag(token);
        Reading best = null;
        int bestRank = Integer.MAX_VALUE;
        for (Reading reading : text.readings(token)) {
            int rank = rank(tag, reading);
            if (rank < bestRank || rank == bestRank && best != null && isBetter(reading.lemma(), best.lemma())) {
                best = reading;
                bestRank = rank;
            }
        }
        return best == null ? unknown(token, tag) : best;
    }

    private static boolean isBetter(String lemma, String other) {
        return isFuller(lemma, other) || PREFERRED.contains(lemma) && !PREFERRED.contains(other);
    }

    /** « connaître » before its spelling without circumflex. */
    private static boolean isFuller(String lemma, String other) {
        return lemma.length() == other.length() && lemma.replace('î', 'i').equals(other) && !lemma.equals(other);
    }

    /** How badly a reading fits the tag; a reading of another part of speech is the last resort of a verb only. */
    private static int rank(WordTag tag, Reading reading) {
        PartOfSpeech pos = tag.pos();
        boolean verb = reading.pos() == PartOfSpeech.VERB || reading.pos() == PartOfSpeech.AUX;
        if (pos == PartOfSpeech.VERB || pos == PartOfSpeech.AUX) {
            return verb ? verbRank(tag, reading) : 50;
        }
        if (reading.pos() == pos) {
            return 0;
        }
        if (pos == PartOfSpeech.ADJ && reading.isPastParticiple()) {
            return 1;
        }
        return pos == PartOfSpeech.PROPN && reading.pos() == PartOfSpeech.NOUN ? 40 : 60;
    }

    private static int verbRank(WordTag tag, Reading reading) {
        boolean fits = switch (tag) {
            case VERB_INFINITIVE, AUX_INFINITIVE -> reading.isInfinitive();
            case VERB_PAST_PARTICIPLE, AUX_PAST_PARTICIPLE -> reading.isPastParticiple();
            case VERB_PRESENT_PARTICIPLE, AUX_PRESENT_PARTICIPLE -> reading.isPresentParticiple();
            default -> !reading.isInfinitive() && !reading.isPastParticiple() && !reading.isPresentParticiple();
        };
        if (!fits) {
            return 20;
        }
        if (!reading.lemma().endsWith("r") && !reading.lemma().endsWith("re")) {
            // the dictionary has participles that are lemmas of their own: permis
            return 10;
        }
        if (!tag.isFinite() || reading.is(Mood.INDICATIVE)) {
            // « vit », « dit »: the present before the passé simple
            return reading.is(Tense.SIMPLE_PAST) ? 1 : 0;
        }
        return reading.is(Mood.CONDITIONAL) ? 1 : reading.is(Mood.SUBJUNCTIVE) ? 2 : 3;
    }

    private Reading unknown(int token, WordTag tag) {
        String form = text.token(token).text();
        boolean name = tag.pos() == PartOfSpeech.PROPN;
        List<Reading> none = text.readings(token);
        String lemma =
                name || none.isEmpty() && text.token(token).isCapitalized() ? form : form.toLowerCase(Locale.FRENCH);
        return new Reading(lemma, tag.pos(), Morphology.NONE);
    }
}
